//! What holds of every form, whatever was changed in it and in the file meanwhile: on a thousand made up at random.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

use palier::assessment::{self, Assessment};
use palier::form::{self, AnswerField, Cell, DO_NOT_KNOW, DOES_NOT_APPLY, Field, Form};
use palier::language::{Language, Words};
use palier::problem::Source;
use palier::questionnaire::{self, Question, Questionnaire};
use palier::render::form::{Content, csv, workbook};
use proptest::prelude::*;
use proptest::sample::select;

const QUESTIONS: [&str; 2] = ["A-1", "A.2"];

static QUESTIONNAIRE: LazyLock<Arc<Questionnaire>> = LazyLock::new(|| {
    let question =
        |id: &str| format!("      - {{ id: {id}, title: One, ask: \"Is it so?\", not_applicable: allowed }}\n");
    let text = format!(
        "palier: questionnaire/1\nid: made\nversion: \"1\"\ntitle: Made\nsummary: Made.\nlanguage: en\n\
         structure: [domain]\nscales:\n  level:\n    levels:\n      - {{ id: \"0\", value: 0, label: No }}\n      \
         - {{ id: \"0.5\", value: 0.5, label: Half }}\n      - {{ id: \"1\", value: 1, label: Yes }}\n\
         scoring:\n  measure: {{ title: Measure, domain: mean, total: mean }}\ndomains:\n  - id: A\n    title: All\n    \
         questions:\n{}",
        QUESTIONS.map(question).concat()
    );
    let read = questionnaire::parse(&Source::new("q.yaml", &text));
    Arc::new(read.unwrap_or_else(|problems| panic!("{}", problems.render(&Words::new(Language::English)))))
});

/// What a field may say.
fn texts(part: AnswerField) -> &'static [&'static str] {
    match part {
        AnswerField::Answer => &["", "0", "0.5", "1", DOES_NOT_APPLY, DO_NOT_KNOW],
        AnswerField::Comment => &["", "Seen.", "=1+1", "'-x", "Deux\nlignes ; « é »", "\"a\", b"],
        AnswerField::Documents => &["", "decree", "decree>1; minutes", "minutes"],
        AnswerField::Claimed => &["", "0", "1"],
        AnswerField::Confidence => &["", "low", "high"],
        AnswerField::Votes => &["", "0=2; 1=5", "0.5=1"],
        AnswerField::By => &["", "Deputy head", "@home"],
        AnswerField::Date => &["", "2026-03-10", "2026-03-11"],
        _ => &[""],
    }
}

/// What every field of every question says.
type State = BTreeMap<Field, String>;

fn fields() -> Vec<(Field, AnswerField)> {
    let of = |id: &'static str| AnswerField::ALL.iter().map(move |part| (Field::Answer(id.to_owned(), *part), *part));
    QUESTIONS.into_iter().flat_map(of).collect()
}

fn said<'s>(state: &'s State, id: &str, part: AnswerField) -> &'s str {
    &state[&Field::Answer(id.to_owned(), part)]
}

/// Whether a file can say it: what is not a level has a reason, or whom to ask.
fn can_be(state: &State) -> bool {
    QUESTIONS.iter().all(|id| {
        let is_level = ![DOES_NOT_APPLY, DO_NOT_KNOW].contains(&said(state, id, AnswerField::Answer));
        is_level || !said(state, id, AnswerField::Comment).is_empty()
    })
}

fn state() -> impl Strategy<Value = State> {
    let one = |(field, part): (Field, AnswerField)| {
        select(texts(part)).prop_map(move |text| (field.clone(), text.to_owned()))
    };
    let all: Vec<_> = fields().into_iter().map(one).collect();
    all.prop_map(|all| all.into_iter().collect::<State>()).prop_filter("a file can say it", can_be)
}

/// The same with some fields changed.
fn changed(from: State) -> impl Strategy<Value = State> {
    (state(), proptest::collection::vec(0..5_u8, fields().len())).prop_map(move |(other, which)| {
        let mut state = from.clone();
        for ((field, _), _) in fields().into_iter().zip(which).filter(|(_, which)| *which == 0) {
            let text = other[&field].clone();
            state.insert(field, text);
        }
        state
    })
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out + "\""
}

/// The file that says it.
fn file(state: &State) -> String {
    let mut text = "palier = \"assessment/1\"\nquestionnaire = { id = \"made\", version = \"1\" }\nsubject = { team = \"T\" }\n\
        session = { date = 2026-03-10 }\n\n[evidence]\ndecree = { title = \"Decree\" }\nminutes = { title = \"Minutes\" }\n"
        .to_owned();
    for id in QUESTIONS {
        let of = |part| said(state, id, part);
        let _ = writeln!(text, "\n[answers.\"{id}\"]");
        let comment = match of(AnswerField::Answer) {
            DOES_NOT_APPLY => "not_applicable",
            DO_NOT_KNOW => "unknown",
            "" => "note",
            level => {
                let _ = writeln!(text, "level = \"{level}\"");
                "note"
            }
        };
        for (key, part) in [
            (comment, AnswerField::Comment),
            ("claimed", AnswerField::Claimed),
            ("confidence", AnswerField::Confidence),
            ("by", AnswerField::By),
        ] {
            if !of(part).is_empty() {
                let _ = writeln!(text, "{key} = {}", quoted(of(part)));
            }
        }
        if !of(AnswerField::Date).is_empty() {
            let _ = writeln!(text, "date = {}", of(AnswerField::Date));
        }
        let list = |text: &str| text.split("; ").map(str::to_owned).filter(|part| !part.is_empty()).collect::<Vec<_>>();
        let votes = list(of(AnswerField::Votes)).into_iter().map(|vote| {
            let (level, count) = vote.split_once('=').unwrap();
            format!("\"{level}\" = {count}")
        });
        let votes: Vec<String> = votes.collect();
        if !votes.is_empty() {
            let _ = writeln!(text, "votes = {{ {} }}", votes.join(", "));
        }
        let shown = list(of(AnswerField::Documents)).into_iter().map(|shown| match shown.split_once('>') {
            Some((id, level)) => format!("{{ id = \"{id}\", proves = \"{level}\" }}"),
            None => format!("\"{shown}\""),
        });
        let shown: Vec<String> = shown.collect();
        if !shown.is_empty() {
            let _ = writeln!(text, "evidence = [{}]", shown.join(", "));
        }
    }
    text
}

fn read(text: &str) -> Assessment {
    let read = assessment::parse(&Source::new("a.toml", text), Arc::clone(&QUESTIONNAIRE));
    read.unwrap_or_else(|problems| panic!("{}\n{text}", problems.render(&Words::new(Language::English))))
}

fn state_of(assessment: &Assessment) -> State {
    fields().into_iter().map(|(field, _)| (field.clone(), form::value(assessment, &field))).collect()
}

/// A form that was exported when the file said `base` and says `now`.
fn filled(base: &State, now: &State) -> Form {
    let cell = |(field, _): (Field, AnswerField)| Cell {
        text: now[&field].trim().to_owned(),
        base: Some(base[&field].trim().to_owned()),
        position: field.to_string(),
        field,
        scope: None,
    };
    Form { cells: fields().into_iter().map(cell).collect(), ..Form::default() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn each_field_is_merged_by_itself_and_what_both_changed_is_a_conflict(
        (base, form, file_now) in state().prop_flat_map(|base| (Just(base.clone()), changed(base.clone()), changed(base)))
    ) {
        prop_assume!(can_be(&file_now));
        let text = file(&file_now);
        let assessment = read(&text);
        prop_assert_eq!(&state_of(&assessment), &file_now);
        let mut expected = file_now.clone();
        let mut conflicts = BTreeSet::new();
        for (field, now) in &form {
            let (before, there) = (&base[field], &file_now[field]);
            if now != before && now != there {
                if there == before {
                    expected.insert(field.clone(), now.clone());
                } else {
                    conflicts.insert(field.clone());
                }
            }
        }
        match form::merge(&assessment, &filled(&base, &form), None) {
            // Together they would not say why.
            Err(errors) => prop_assert!(!can_be(&expected), "{errors:?}"),
            Ok(merged) => {
                let found: BTreeSet<Field> = merged.conflicts.iter().map(|conflict| conflict.field.clone()).collect();
                prop_assert_eq!(&found, &conflicts);
                let new = assessment::apply(&text, &merged.edits).unwrap();
                if expected == file_now {
                    prop_assert_eq!(&new, &text);
                }
                let mut new = state_of(&read(&new));
                if !can_be(&expected) {
                    // Nobody was named to ask: the file says that nobody knows.
                    new.values_mut().filter(|text| *text == DO_NOT_KNOW).for_each(String::clear);
                    expected.values_mut().filter(|text| *text == DO_NOT_KNOW).for_each(String::clear);
                }
                prop_assert_eq!(new, expected);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn out_and_in_without_a_change_is_no_change(state in state(), delimiter in select(vec![b',', b';', b'\t'])) {
        let assessment = read(&file(&state));
        let words = Words::new(Language::English);
        let questions: Vec<&Question> = QUESTIONNAIRE.questions().iter().collect();
        let content = Content {
            questionnaire: &QUESTIONNAIRE,
            assessment: Some(&assessment),
            scorecard: None,
            questions: &questions,
            recipient: None,
            is_blank: false,
            return_by: None,
            words: &words,
        };
        for bytes in [workbook(&content).unwrap(), csv(&content, Some(delimiter)).unwrap()] {
            let merged = form::merge(&assessment, &form::read(&bytes).unwrap(), None).unwrap();
            prop_assert_eq!(merged.changes, vec![]);
            prop_assert_eq!(merged.conflicts, vec![]);
        }
    }
}
