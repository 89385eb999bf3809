//! What holds of every report: links, tables, languages, voices, sizes.

use std::collections::BTreeMap;

use super::super::document::{Block, Link, Voice};
use super::super::plain::plain;
use super::super::samples::{EMPTY, INDEX, NATIONAL, answered, read, report, report_since, sim3};
use super::super::{Options, Section, visit_texts};
use super::{headings, index, national, runs, said};
use crate::language::{Language, Words};

#[test]
fn every_link_leads_somewhere_and_every_anchor_is_its_own() {
    // Long texts of every state lead to where they stand in full.
    let long = "Une phrase de plus. ".repeat(20);
    let answers = ["Aucune revue", "elle n’exploite", "si la politique couvre"]
        .iter()
        .fold(NATIONAL.to_owned(), |text, old| text.replace(old, &format!("{long}{old}")));
    let before = answered(&answers, sim3(Language::French));
    let whole = report_since(&before, Some(&before), Language::French, &Options::default());
    // One part, two, all but one; with what a version to share hides and without.
    let mut documents = vec![whole, index(Language::English, true)];
    for choice in (1..1_usize << Section::ALL.len()).filter(|choice| matches!(choice.count_ones(), 1 | 2 | 7)) {
        let chosen = Section::ALL.iter().enumerate().filter(|(at, _)| choice >> at & 1 == 1).map(|(_, part)| *part);
        let mut options = Options { sections: chosen.collect(), ..Options::default() };
        options.redact.answers = choice.count_ones() == 7;
        documents.push(report_since(&before, Some(&before), Language::French, &options));
    }
    for document in &documents {
        let mut found = Vec::new();
        headings(&document.blocks, &mut found);
        let mut anchors: BTreeMap<&str, usize> = BTreeMap::new();
        for (.., anchor) in &found {
            *anchors.entry(anchor).or_default() += 1;
        }
        assert!(anchors.values().all(|count| *count == 1), "{anchors:?}");
        runs(&document.blocks, &mut |run| {
            if let Some(Link::Place(anchor)) = &run.link {
                assert!(anchors.contains_key(anchor.0.as_str()), "{anchor:?} leads nowhere");
            }
        });
    }
}

#[test]
fn a_long_note_is_printed_once_and_whole() {
    let long = "Une phrase de plus. ".repeat(40);
    let answers = NATIONAL.replace("« Dans la journée », sans engagement écrit.", long.trim());
    let document = report(&answered(&answers, sim3(Language::French)), Language::French, &Options::default());
    let text = plain(&document);
    assert_eq!(text.matches(long.trim()).count(), 1);
}

#[test]
fn every_table_has_as_many_cells_as_columns() {
    fn check(blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Table(table) => {
                    assert!(!table.columns.is_empty() && !table.rows.is_empty(), "{}", table.summary);
                    for row in &table.rows {
                        assert_eq!(row.cells.len(), table.columns.len(), "{}", table.summary);
                    }
                }
                Block::Card(blocks) => check(blocks),
                Block::Beside(columns) => columns.iter().for_each(|column| check(column)),
                _ => {}
            }
        }
    }
    for language in Language::ALL {
        check(&national(language, &Options::default()).blocks);
        check(&index(language, true).blocks);
        check(&report(&answered(EMPTY, sim3(language)), language, &Options::default()).blocks);
    }
}

#[test]
fn no_word_is_missing_and_none_is_of_another_language() {
    let documents = |language| {
        let before = answered(EMPTY, sim3(language));
        let now = answered(NATIONAL, sim3(language));
        [
            report_since(&now, Some(&before), language, &Options::default()),
            index(language, true),
            index(language, false),
        ]
    };
    for language in Language::ALL {
        let words = Words::new(language);
        let others = Language::ALL.into_iter().filter(|other| *other != language).map(Words::new);
        // Sentences without anything to fill in, that no other language shares.
        let foreign: Vec<String> = others
            .flat_map(|other| SENTENCES.map(|id| other.text(id)))
            .filter(|sentence| SENTENCES.iter().all(|id| words.text(id) != *sentence))
            .collect();
        for document in documents(language) {
            visit_texts(&document, &mut |text| {
                assert!(!text.contains("report-"), "{language:?} has no words for {text}");
                assert!(!text.contains("{ $") && !text.contains("{$"), "{language:?} is not filled: {text}");
                for sentence in &foreign {
                    assert!(!text.contains(sentence.as_str()), "{language:?} says {sentence:?}");
                }
            });
        }
    }
}

/// Some of the program's longer words, one of every part.
const SENTENCES: [&str; 7] = [
    "report-rounding",
    "report-profile-rule",
    "report-not-applicable-rule",
    "report-limits-facilitated",
    "report-gap-order",
    "report-roadmap-intro",
    "report-lacks-evidence-note",
];

#[test]
fn whose_words_they_are_is_kept() {
    let document = national(Language::French, &Options::default());
    runs(&document.blocks, &mut |run| {
        if run.text.contains("Aucune revue") || run.text.contains("L’équipe existe et travaille") {
            assert_eq!(run.voice, Voice::Assessor, "{}", run.text);
        }
        if run.text.contains("Désignez un porte-parole") {
            assert_eq!(run.voice, Voice::Program, "{}", run.text);
        }
    });
}

#[test]
fn many_questions_long_titles_and_one_domain_are_composed() {
    let title = "Très long titre ".repeat(13);
    let questions: Vec<String> =
        (1..=300).map(|number| format!("      - {{ id: Q-{number}, title: \"{title}\", ask: \"Oui ?\" }}")).collect();
    let text = INDEX.replace("total: sum", "total: { combine: sum }");
    let (head, _) = text.split_once("domains:\n  - id: LEG").unwrap();
    let text =
        format!("{head}domains:\n  - id: ONE\n    title: \"{title}\"\n    questions:\n{}\n", questions.join("\n"));
    let answers = "palier = \"assessment/1\"\n[questionnaire]\nid = \"index\"\nversion = \"1.0\"\n[subject]\nteam = \"Une\"\n\
        [session]\ndate = 2025-05-01\n[answers.Q-1]\nlevel = \"yes\"\n";
    let document = report(&answered(answers, read(&text)), Language::French, &Options::default());
    let text = plain(&document);
    said(&text, &["Q-300", "1 sur 300"]);
}
