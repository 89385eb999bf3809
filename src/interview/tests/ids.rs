//! What is typed for a level is its id, however long.

use super::*;

/// A questionnaire of one scale with these level ids.
fn questionnaire(ids: &[&str]) -> Arc<Questionnaire> {
    let levels: Vec<String> = ids
        .iter()
        .enumerate()
        .map(|(value, id)| format!("      - {{ id: \"{id}\", value: {value}, label: \"Label {id}\" }}\n"))
        .collect();
    let text = format!(
        "palier: questionnaire/1\nid: ids\nversion: \"1\"\ntitle: Ids\nsummary: For tests.\nlanguage: en\n\
         structure: [domain]\nscales:\n  level:\n    levels:\n{}scale: level\nscoring:\n  maturity: {{ title: Maturity, \
         domain: mean, total: none }}\ndomains:\n  - id: A\n    title: A\n    questions:\n      - {{ id: A-1, title: One, \
         ask: One? }}\n      - {{ id: A-2, title: Two, ask: Two? }}\n",
        levels.concat()
    );
    Arc::new(crate::questionnaire::parse(&Source::new("ids.yaml", &text)).unwrap_or_else(|errors| panic!("{errors:?}")))
}

const NOTED: &str = "[answers.A-1]\nnote = \"begun\"\n";

fn recorded(ids: &[&str], typed: &str) -> Option<String> {
    hold_with(&Memory::new(questionnaire(ids), NOTED), options(), typed).level("A-1")
}

#[test]
fn a_number_is_the_id_and_not_the_position() {
    let tens = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    assert_eq!(recorded(&tens, "5").as_deref(), Some("5"));
    assert_eq!(recorded(&tens, "<10>").as_deref(), Some("10"));
    assert_eq!(recorded(&["1", "2", "3", "4", "4.5", "5"], "<4.5>").as_deref(), Some("4.5"));
    assert_eq!(recorded(&["0", "0.25", "0.5", "0.75", "1"], "<0.25>").as_deref(), Some("0.25"));
    assert_eq!(recorded(&["no", "partial", "yes"], "<partial>").as_deref(), Some("partial"));
    assert_eq!(recorded(&["no", "partial", "yes"], "1"), None, "there is no level '1'");
    assert_eq!(recorded(&["1", "3", "5"], "2"), None, "there is no level '2'");
}

#[test]
fn the_page_says_whether_an_id_is_confirmed_with_enter() {
    let page = |ids: &[&str]| {
        let held = hold_with(&Memory::new(questionnaire(ids), NOTED), options(), "");
        match &held.last().body {
            Body::Choices(choices) => (choices.at_once, choices.typed),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(page(&["0", "1", "2"]), (true, false));
    assert_eq!(page(&["0", "1", "10"]), (false, true));
    assert_eq!(page(&["no", "yes"]), (false, true));
    assert_eq!(page(&["0", "1", "na"]), (true, true));
}

#[test]
fn votes_and_claims_mean_ids_too() {
    let tens = ["0", "5", "10"];
    let memory = Memory::new(questionnaire(&tens), NOTED);
    let held = hold_with(&memory, options(), "v <5:2 10:1> c <10>");
    let assessment = held.assessment();
    let entry = assessment.entry(&QuestionId::new("A-1")).unwrap();
    let votes: Vec<(String, u32)> = entry.votes.iter().map(|(level, count)| (level.to_string(), *count)).collect();
    assert_eq!(votes, [("10".to_owned(), 1), ("5".to_owned(), 2)]);
    assert_eq!(entry.claimed.as_ref().map(LevelId::as_str), Some("10"));
    // A position is not a level.
    let held = hold_with(&Memory::new(questionnaire(&tens), NOTED), options(), "v <3:2>");
    held.says("'3:2' is not a vote");
    let Body::Field(field) = &held.last().body else { panic!("{:?}", held.last()) };
    assert_eq!(field.text, "3:2", "what was refused stays in the field");
}
