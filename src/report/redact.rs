//! What a version to share hides in persons' words: names, however they are spelled, and documents.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::input::{Redact, ReportInput};
use crate::assessment::Assessment;

/// Words of functions and bodies in English, French and Portuguese, folded: a text that holds one names an office, not a person.
const FUNCTIONS: [&str; 96] = [
    "adjoint",
    "adjointe",
    "adjunto",
    "administrador",
    "administrateur",
    "administration",
    "administrator",
    "agence",
    "agencia",
    "agency",
    "analista",
    "analyst",
    "analyste",
    "analystes",
    "assistant",
    "assistante",
    "assistente",
    "association",
    "auditeur",
    "auditor",
    "authority",
    "autoridade",
    "autorite",
    "board",
    "bureau",
    "cabinet",
    "chair",
    "charge",
    "chargee",
    "chef",
    "chefe",
    "cheffe",
    "chief",
    "cio",
    "ciso",
    "comissao",
    "comite",
    "commission",
    "committee",
    "conseil",
    "conselho",
    "consultant",
    "coordenador",
    "coordenadora",
    "coordinateur",
    "coordinator",
    "council",
    "delegue",
    "departamento",
    "departement",
    "department",
    "deputy",
    "direcao",
    "directeur",
    "direction",
    "director",
    "directorate",
    "directrice",
    "diretor",
    "diretora",
    "division",
    "engenheiro",
    "engineer",
    "equipa",
    "equipe",
    "facilitador",
    "facilitateur",
    "facilitator",
    "focal",
    "gestor",
    "head",
    "ingenieur",
    "juriste",
    "lead",
    "legal",
    "manager",
    "member",
    "membre",
    "minister",
    "ministere",
    "ministerio",
    "ministre",
    "ministro",
    "moderator",
    "office",
    "officer",
    "operador",
    "operateur",
    "president",
    "responsable",
    "responsavel",
    "rssi",
    "secretaire",
    "secretariat",
    "service",
    "team",
];

/// Words inside a name that begin without a capital.
const PARTICLES: [&str; 22] = [
    "al", "ben", "bin", "bint", "d", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "e", "el", "la",
    "le", "ould", "van", "von",
];

/// Titles before a name, which are not part of it.
const TITLES: [&str; 16] =
    ["dr", "dra", "eng", "ing", "m", "me", "mlle", "mme", "mr", "mrs", "ms", "prof", "sr", "sra", "dona", "maitre"];

/// Everything that must not be read anywhere in persons' words.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    /// Names, titles of documents and links, folded, longest first.
    secrets: Vec<String>,
    /// Whether e-mail addresses go too.
    mail: bool,
}

impl Hidden {
    /// What `redact` hides in an assessment and the one that it is compared with.
    pub(super) fn of(input: &ReportInput<'_>, redact: Redact) -> Self {
        let assessment = input.assessment;
        let assessments = || std::iter::once(assessment).chain(input.earlier.map(|earlier| earlier.assessment));
        let mut secrets: Vec<String> = Vec::new();
        if redact.names {
            secrets.extend(assessments().flat_map(names));
            let subject = assessment.subject();
            let kept: Vec<String> = [Some(&subject.team), subject.organisation.as_ref()]
                .into_iter()
                .flatten()
                .map(|name| fold(name))
                .collect();
            secrets.retain(|name| !kept.contains(name));
        }
        if redact.evidence {
            let documents = assessments().flat_map(Assessment::evidence);
            let spoken = documents.flat_map(|document| [Some(&document.title), document.link.as_ref()]);
            secrets.extend(spoken.flatten().map(|text| fold(text)));
        }
        secrets.retain(|text| !text.trim().is_empty());
        secrets.sort_by(|one, other| other.len().cmp(&one.len()).then(one.cmp(other)));
        secrets.dedup();
        Self { secrets, mail: redact.names }
    }

    /// The text with everything hidden replaced by `instead`; next to each other, it is written once.
    pub(super) fn masked(&self, text: &str, instead: &str) -> String {
        if self.secrets.is_empty() && !self.mail {
            return text.to_owned();
        }
        let folded = Folded::of(text);
        let mut found: Vec<Range<usize>> = if self.mail { mail_addresses(text) } else { Vec::new() };
        for secret in &self.secrets {
            found.extend(folded.find_word(secret));
        }
        if found.is_empty() {
            return text.to_owned();
        }
        found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
        let mut out = String::with_capacity(text.len());
        let mut end = 0;
        let mut any = false;
        for range in found {
            if range.end <= end && any {
                continue;
            }
            let between = text.get(end..range.start).unwrap_or_default();
            // First and last name are one person.
            let joined =
                any && between.chars().all(|character| character.is_whitespace() || "-._’'".contains(character));
            if !joined {
                out.push_str(between);
                out.push_str(instead);
            }
            any = true;
            end = range.end.max(end);
        }
        out.push_str(&text[end..]);
        out
    }
}

/// A text in folded letters: lower case, without accents, one kind of apostrophe, hyphen and space.
struct Folded {
    text: String,
    /// For every byte of the folded text the range of the letter that it comes from.
    origin: Vec<Range<usize>>,
}

impl Folded {
    fn of(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), origin: Vec::with_capacity(text.len()) };
        for (at, character) in text.char_indices() {
            let range = at..at + character.len_utf8();
            let before = folded.text.len();
            for part in std::iter::once(character).nfkd().filter(|part| !is_combining_mark(*part)) {
                match part {
                    'œ' | 'Œ' => folded.text.push_str("oe"),
                    'æ' | 'Æ' => folded.text.push_str("ae"),
                    'ß' => folded.text.push_str("ss"),
                    'ø' | 'Ø' => folded.text.push('o'),
                    'ł' | 'Ł' => folded.text.push('l'),
                    'đ' | 'Đ' => folded.text.push('d'),
                    'ı' => folded.text.push('i'),
                    '\'' | '’' | 'ʼ' | '`' => folded.text.push('’'),
                    '-' | '‐' | '‑' | '–' => folded.text.push('-'),
                    '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{2060}' => {}
                    space if space.is_whitespace() => folded.text.push(' '),
                    other => folded.text.extend(other.to_lowercase()),
                }
            }
            // A mark on its own belongs to the letter before it.
            match folded.origin.last_mut().filter(|_| folded.text.len() == before) {
                Some(last) => last.end = range.end,
                None => folded.origin.resize(folded.text.len(), range),
            }
        }
        folded
    }

    /// Where a folded secret is a word or words, not part of a longer word, in bytes of the original text.
    fn find_word(&self, secret: &str) -> Vec<Range<usize>> {
        let is_edge = |neighbour: Option<char>, edge: Option<char>| {
            !(neighbour.is_some_and(char::is_alphanumeric) && edge.is_some_and(char::is_alphanumeric))
        };
        let whole = |at: &usize| {
            let (before, after) = (&self.text[..*at], &self.text[*at + secret.len()..]);
            is_edge(before.chars().next_back(), secret.chars().next())
                && is_edge(after.chars().next(), secret.chars().next_back())
        };
        let places = self.text.match_indices(secret).map(|(at, _)| at).filter(whole);
        places
            .filter_map(|at| {
                let (first, last) = (self.origin.get(at)?, self.origin.get(at + secret.len() - 1)?);
                Some(first.start..last.end)
            })
            .collect()
    }
}

/// A text in folded letters, for comparison.
fn fold(text: &str) -> String {
    Folded::of(text).text.trim().to_owned()
}

/// Where e-mail addresses are.
fn mail_addresses(text: &str) -> Vec<Range<usize>> {
    let part = |character: char| character.is_alphanumeric() || "._%+-".contains(character);
    let address = |at: usize| {
        let before = text[..at].trim_end_matches(part).len();
        let rest = &text[at + 1..];
        let host = rest.len() - rest.trim_start_matches(part).len();
        let host = rest[..host].trim_end_matches('.').len();
        (before < at && rest[..host].contains('.')).then_some(before..at + 1 + host)
    };
    text.match_indices('@').filter_map(|(at, _)| address(at)).collect()
}

/// Every person whom an assessment names, folded: whole names, and their parts.
fn names(assessment: &Assessment) -> Vec<String> {
    let session = assessment.session();
    let questions = assessment.questionnaire().questions();
    let by = questions.iter().filter_map(|question| assessment.entry(question.id())?.by.as_ref());
    let present = session
        .assessors
        .iter()
        .chain(&session.participants)
        .chain(session.validated.as_ref().map(|validation| &validation.by))
        .chain(by)
        .filter(|name| !is_function(name_of(name)));
    // Offices are as frequent here as people: only what looks like a name is one.
    let actions = assessment.actions().iter().flat_map(|action| [&action.owner, &action.accountable]);
    let owners = assessment.evidence().iter().map(|document| &document.owner);
    let bodies = actions.chain(owners).flatten().filter(|body| is_person(body));
    present.chain(bodies).chain(assessment.hidden_names()).flat_map(|name| spellings(name)).collect()
}

/// The name and its parts: "Awa Traoré" is found again as "Mme Traoré" or "Awa".
fn spellings(person: &str) -> Vec<String> {
    let name = name_of(person);
    let folded = fold(name);
    let parts = folded.split(|character: char| !character.is_alphanumeric()).filter(|part| {
        part.chars().count() > 2 && !PARTICLES.contains(part) && !TITLES.contains(part) && !FUNCTIONS.contains(part)
    });
    let mut all: Vec<String> = parts.map(str::to_owned).collect();
    all.push(folded.clone());
    all
}

/// The name in "Awa Traoré, RSSI de la Banque".
fn name_of(person: &str) -> &str {
    person.split([',', '(', ';', '–']).next().unwrap_or_default().trim()
}

/// Whether a text names a function or a body.
fn is_function(text: &str) -> bool {
    fold(text).split(|character: char| !character.is_alphanumeric()).any(|word| FUNCTIONS.binary_search(&word).is_ok())
}

/// Whether a text looks like a name: one to five words that begin with a capital, and no function.
pub(super) fn is_person(text: &str) -> bool {
    let name = name_of(text);
    let is_word = |word: &str| {
        let folded = fold(word);
        let plain = folded.trim_end_matches(['.', '’']);
        PARTICLES.contains(&plain)
            || TITLES.contains(&plain)
            || (word.starts_with(char::is_uppercase)
                && word.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
    };
    let words: Vec<&str> = name.split_whitespace().collect();
    if let [word] = words.as_slice() {
        // "Fanta" is a person, "ANSSI" a body.
        return word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase) && !is_function(word);
    }
    let capitals = words.iter().filter(|word| word.starts_with(char::is_uppercase)).count();
    (2..=5).contains(&words.len()) && capitals >= 2 && words.iter().all(|word| is_word(word)) && !is_function(name)
}

#[cfg(test)]
mod tests {
    use super::{FUNCTIONS, Hidden, fold, is_person, spellings};

    fn masked(text: &str, people: &[&str]) -> String {
        let mut secrets: Vec<String> = people.iter().flat_map(|person| spellings(person)).collect();
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Hidden { secrets, mail: true }.masked(text, "[x]")
    }

    #[test]
    fn people_are_told_from_offices() {
        for person in ["Awa Traoré, RSSI de la Banque", "Jean-Paul N’Guessan", "Mme Fanta Coulibaly", "Ana de Souza"]
        {
            assert!(is_person(person), "{person}");
        }
        for office in
            ["Secrétariat général", "Direction des systèmes", "CERT Baobab Team", "Ministre", "Direction Générale"]
        {
            assert!(!is_person(office), "{office}");
        }
        assert!(FUNCTIONS.is_sorted(), "looked up by binary search");
    }

    #[test]
    fn a_name_is_hidden_however_it_is_spelled() {
        let people = ["Moussa Diop", "Élodie Traoré"];
        assert_eq!(
            masked("Moussa DIOP showed it. MOUSSA DIOP agreed with élodie traoré; Elodie Traore signed.", &people),
            "[x] showed it. [x] agreed with [x]; [x] signed."
        );
        // Letter and accent as two characters.
        assert_eq!(masked("E\u{301}lodie Traore\u{301} signed", &people), "[x] signed");
        assert_eq!(
            masked("See https://intranet.example/people/moussa.diop and mail m.d@example.org.", &people),
            "See https://intranet.example/people/[x] and mail [x]."
        );
    }

    #[test]
    fn only_whole_words_are_hidden() {
        assert_eq!(masked("Awa parle, Awatif non ; d’Awa.", &["Awa"]), "[x] parle, Awatif non ; d’[x].");
        assert_eq!(
            masked("Minister of the interior, @team, 3@4", &["Awa Diarra"]),
            "Minister of the interior, @team, 3@4"
        );
        assert_eq!(fold(" N’GUESSAN "), "n’guessan");
    }
}
