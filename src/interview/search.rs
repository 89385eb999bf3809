//! Finding a question by its id or by words of its title, in spite of accents and slips.

use crate::questionnaire::{Question, Questionnaire};

/// The text in small letters without accents, as far as the languages of Europe and Africa in Latin letters have them.
pub(super) fn folded(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .flat_map(|c| {
            let plain: &[char] = match c {
                'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ą' => &['a'],
                'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ɛ' => &['e'],
                'ì' | 'í' | 'î' | 'ï' | 'ī' => &['i'],
                'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ɔ' => &['o'],
                'ù' | 'ú' | 'û' | 'ü' | 'ū' => &['u'],
                'ý' | 'ÿ' => &['y'],
                'ç' | 'ć' | 'č' => &['c'],
                'ñ' | 'ń' => &['n'],
                'ł' => &['l'],
                'ś' | 'š' => &['s'],
                'ź' | 'ż' | 'ž' => &['z'],
                'œ' => &['o', 'e'],
                'æ' => &['a', 'e'],
                'ß' => &['s', 's'],
                '’' | '\'' => &[' '],
                other => return vec![other],
            };
            plain.to_vec()
        })
        .collect()
}

/// The letters and digits of an id, so that `o1` finds `O-1`.
fn bare(id: &str) -> String {
    id.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// The questions that were meant: the one of this id, the first of the domain of this id, those with all these words, or those
/// whose words are nearest to them. The best come first.
pub(super) fn find<'q>(questionnaire: &'q Questionnaire, asked: &[&'q Question], text: &str) -> Vec<&'q Question> {
    let wanted = bare(text);
    if let Some(question) = asked.iter().find(|question| !wanted.is_empty() && bare(question.id().as_str()) == wanted) {
        return vec![question];
    }
    if let Some(domain) = questionnaire.domains().iter().find(|domain| bare(domain.id().as_str()) == wanted) {
        let first = questionnaire.questions_below(domain).into_iter().find(|question| asked.contains(question));
        if let Some(first) = first {
            return vec![first];
        }
    }
    let folded_text = folded(text);
    let words: Vec<&str> = folded_text.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let with_all = |text: &dyn Fn(&Question) -> String| -> Vec<&'q Question> {
        let has_all = |question: &&&Question| {
            let text = folded(&text(question));
            words.iter().all(|word| text.contains(word))
        };
        asked.iter().filter(has_all).copied().collect()
    };
    let in_title = with_all(&|question| question.title().to_owned());
    if !in_title.is_empty() {
        return in_title;
    }
    let mut near: Vec<(usize, &Question)> =
        asked.iter().filter_map(|question| Some((distance(&words, question.title())?, *question))).collect();
    near.sort_by_key(|(distance, _)| *distance);
    if !near.is_empty() {
        return near.into_iter().map(|(_, question)| question).collect();
    }
    with_all(&|question| question.ask().to_owned())
}

/// How far these words are from words of a title; `None` when one of them is near to none.
fn distance(words: &[&str], title: &str) -> Option<usize> {
    let title = folded(title);
    let known: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words
        .iter()
        .map(|word| {
            let furthest = word.chars().count() / 3;
            let nearest = known.iter().map(|known| strsim::damerau_levenshtein(word, known)).min()?;
            (nearest <= furthest).then_some(nearest)
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_do_not_matter() {
        assert_eq!(folded("Communauté ŒUVRE d’Été"), "communaute oeuvre d ete");
    }

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        assert_eq!(distance(&["mandta"], "Le mandat"), Some(1));
        assert_eq!(distance(&["budget"], "Le mandat"), None);
        assert_eq!(distance(&["le", "bugdet"], "Le mandat"), None);
    }
}
