//! Finding a question by its id or by words of its title, in spite of accents and slips.

use crate::language::fold;
use crate::questionnaire::{Question, Questionnaire};

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
    let folded_text = fold(text);
    let words: Vec<&str> = folded_text.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let with_all = |text: &dyn Fn(&Question) -> String| -> Vec<&'q Question> {
        let has_all = |question: &&&Question| {
            let text = fold(&text(question));
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
    let title = fold(title);
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
        assert_eq!(fold("Communauté ŒUVRE d’Été"), "communaute oeuvre d ete");
    }

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        assert_eq!(distance(&["mandta"], "Le mandat"), Some(1));
        assert_eq!(distance(&["budget"], "Le mandat"), None);
        assert_eq!(distance(&["le", "bugdet"], "Le mandat"), None);
    }
}
