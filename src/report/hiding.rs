//! What a version to share hides in persons' words: the names and the documents that they speak of.

use super::input::{Redact, ReportInput};
use crate::assessment::Assessment;

/// Everything that must not be read anywhere in persons' words.
pub(super) fn hidden(input: &ReportInput<'_>, redact: Redact) -> Vec<String> {
    let assessment = input.assessment;
    let mut hidden: Vec<String> = Vec::new();
    if redact.names {
        hidden.extend(persons(assessment));
        hidden.extend(input.earlier.iter().flat_map(|earlier| persons(earlier.assessment)));
        let subject = assessment.subject();
        hidden.retain(|name| *name != subject.team && Some(name) != subject.organisation.as_ref());
    }
    if redact.evidence {
        let documents = assessment.evidence();
        hidden.extend(
            documents.iter().flat_map(|document| [Some(&document.title), document.link.as_ref()]).flatten().cloned(),
        );
    }
    hidden.retain(|text| !text.trim().is_empty());
    hidden.sort_by(|one, other| other.len().cmp(&one.len()).then(one.cmp(other)));
    hidden.dedup();
    hidden
}

/// Everyone whom an assessment names, by all the names that they go by.
fn persons(assessment: &Assessment) -> Vec<String> {
    let session = assessment.session();
    let questions = assessment.questionnaire().questions();
    let by = questions.iter().filter_map(|question| assessment.entry(question.id())?.by.as_ref());
    let people = session
        .assessors
        .iter()
        .chain(&session.participants)
        .chain(session.validated.as_ref().map(|validation| &validation.by))
        .chain(by);
    let actions = assessment.actions().iter().flat_map(|action| [&action.owner, &action.accountable]);
    let owners = assessment.evidence().iter().map(|document| &document.owner);
    let decisions = assessment.decisions().iter().map(|decision| &decision.of);
    // In these fields stand offices as often as people: "Secrétariat général" gives no name to look for.
    let bodies = actions.chain(owners).chain(decisions).flatten();
    let known = people.map(|person| (person, true));
    known
        .chain(bodies.map(|body| (body, is_name(name_of(body)))))
        .flat_map(|(who, is_person)| {
            let parts = name_of(who).split(|character: char| !character.is_alphanumeric());
            let parts =
                parts.filter(move |part| is_person && part.chars().count() > 2 && part.starts_with(char::is_uppercase));
            [who.as_str(), name_of(who)].into_iter().chain(parts).map(str::to_owned)
        })
        .collect()
}

/// "Awa Traoré, RSSI de la Banque" is found again as "Awa Traoré", "Mme Traoré" or "Awa".
fn name_of(person: &str) -> &str {
    person.split([',', '(', ';', '–']).next().unwrap_or_default().trim()
}

/// Whether a text looks like first and last names: two to four words that begin with a capital and go on without.
fn is_name(text: &str) -> bool {
    let is_word = |word: &str| word.starts_with(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase);
    (2..=4).contains(&text.split_whitespace().count()) && text.split_whitespace().all(is_word)
}

/// `text` with every `hidden` that stands alone, not inside a longer word, replaced.
pub(super) fn without(text: &str, hidden: &str, instead: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(hidden) {
        let after = &rest[at + hidden.len()..];
        let inside = |neighbour: Option<char>, edge: Option<char>| {
            neighbour.is_some_and(char::is_alphanumeric) && edge.is_some_and(char::is_alphanumeric)
        };
        let before = kept.chars().last().filter(|_| at == 0).or_else(|| rest[..at].chars().last());
        let within = inside(before, hidden.chars().next()) || inside(after.chars().next(), hidden.chars().last());
        kept.push_str(&rest[..at]);
        kept.push_str(if within { hidden } else { instead });
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::{is_name, name_of, without};

    #[test]
    fn people_are_told_from_offices() {
        assert!(is_name(name_of("Awa Traoré, RSSI de la Banque")) && is_name("Jean-Paul N’Guessan"));
        for office in ["Secrétariat général", "Direction des systèmes", "CERT Baobab", "Ministre"] {
            assert!(!is_name(name_of(office)), "{office}");
        }
    }

    #[test]
    fn only_whole_words_are_hidden() {
        assert_eq!(without("Awa parle, Awatif non ; d’Awa.", "Awa", "[…]"), "[…] parle, Awatif non ; d’[…].");
        assert_eq!(without("https://a.example/x et la suite", "https://a.example/x", "[…]"), "[…] et la suite");
    }
}
