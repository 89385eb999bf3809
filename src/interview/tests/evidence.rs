//! Documents: new, known, changed.

use super::*;
use crate::questionnaire::EvidenceId;

const REGISTER: &str =
    "[evidence.decree]\ntitle = \"Decree 12\"\n[evidence.log]\ntitle = \"Log\"\nexpires = 2024-01-01\n";

#[test]
fn with_an_empty_register_the_title_is_asked_at_once() {
    let held = held(BEGUN, "3 E <Internal charter> <May 2024>");
    assert_eq!(held.shown[2].title, "New document");
    let assessment = held.assessment();
    let document = &assessment.evidence()[0];
    assert_eq!((document.title.as_str(), document.id.as_str()), ("Internal charter", "internal-charter"));
    assert_eq!(document.date, Some(jiff::civil::date(2024, 5, 1)));
    assert_eq!(assessment.entry(&QuestionId::new("O-1")).unwrap().evidence[0].id.as_str(), "internal-charter");
    held.says("'Internal charter' is evidence for O-1");
    assert_eq!(held.questions().last().unwrap(), "O-2");
}

#[test]
fn a_known_document_is_one_key_and_a_new_one_is_typed_in_the_same_place() {
    let held = held(&format!("{REGISTER}{BEGUN}"), "e 1 e <Charter> \n");
    let assessment = held.assessment();
    let shown: Vec<&str> =
        assessment.entry(&QuestionId::new("O-1")).unwrap().evidence.iter().map(|shown| shown.id.as_str()).collect();
    assert_eq!(shown, ["decree", "charter"]);
    let list = &held.shown[1];
    let Body::List(list) = &list.body else { panic!("{list:?}") };
    assert_eq!(list.entries[1].state, "written document, expired");
    assert_eq!(list.entries[1].tone, Tone::Warning);
}

#[test]
fn a_date_that_is_none_stays_in_the_field_and_one_to_come_is_said() {
    let memory = Memory::new(small(), BEGUN);
    let today = Some(jiff::civil::date(2025, 5, 21));
    let held = hold_with(&memory, Options { today, ..options() }, "e <Charter> <soon> <1/1/2099>");
    held.says("not a valid date");
    held.says("1 January 2099 is in the future");
    let refused =
        held.shown.iter().find(|screen| screen.notices.iter().any(|notice| notice.text.contains("not a valid date")));
    let Body::Field(field) = &refused.unwrap().body else { panic!("{refused:?}") };
    assert_eq!(field.text, "soon");
    assert_eq!(held.assessment().evidence()[0].seen, today);
}

#[test]
fn escape_goes_back_from_the_date_to_the_title_and_registers_nothing() {
    let held = held(BEGUN, "e <Charter> ^ ^");
    assert!(held.assessment().evidence().is_empty());
    assert_eq!(held.questions().len(), 2);
}

#[test]
fn every_line_of_a_document_can_be_changed() {
    let file = format!("{REGISTER}[answers.O-1]\nlevel = \"3\"\nevidence = [\"decree\"]\n");
    // From the review: the title, the last day before the date, the kind, up to which level it proves.
    let held = held(
        &file,
        "r <Documents> 1 1 <Decree 2024-12> <Date> <2024-02-01> <Valid> <2023-01-01> <2026-01-01> <Kind> 2 ^",
    );
    let assessment = held.assessment();
    let document = assessment.document(&EvidenceId::new("decree")).unwrap();
    assert_eq!(document.title, "Decree 2024-12");
    assert_eq!(document.kind, crate::assessment::EvidenceKind::Record);
    held.says("the expiry date is before the date of the document");
    assert_eq!(document.expires, Some(jiff::civil::date(2026, 1, 1)));
    // At a question, Tab on the document that is attached; what it proves, and removing it.
    let held = self::held(&file, "b e 1 <Proves> 2");
    let entry = held.assessment().entry(&QuestionId::new("O-1")).unwrap().clone();
    assert_eq!(entry.evidence[0].proves.as_ref().map(LevelId::as_str), Some("2"));
    let held = self::held(&file, "b e 1 <Remove> ^");
    assert!(held.assessment().entry(&QuestionId::new("O-1")).unwrap().evidence.is_empty());
    assert_eq!(held.assessment().evidence().len(), 2, "it stays in the register");
}

#[test]
fn a_document_that_was_entered_twice_becomes_one_and_one_can_be_deleted() {
    let file = format!(
        "{REGISTER}[answers.O-1]\nlevel = \"3\"\nevidence = [\"log\", \"decree\"]\n[answers.O-2]\nlevel = \"3\"\nevidence = \
         [\"log\"]\n"
    );
    let shown = |held: &Held, id: &str| -> Vec<String> {
        let assessment = held.assessment();
        assessment.entry(&QuestionId::new(id)).unwrap().evidence.iter().map(|shown| shown.id.to_string()).collect()
    };
    let merged = held(&file, "r <Documents> 2 <Merge> 1");
    assert_eq!(merged.assessment().evidence().len(), 1);
    assert_eq!((shown(&merged, "O-1"), shown(&merged, "O-2")), (vec!["decree".to_owned()], vec!["decree".to_owned()]));
    merged.says("the answers now refer to 'Decree 12'");
    let deleted = held(&file, "r <Documents> 2 <Delete>");
    let Body::List(list) = &deleted.shown[3].body else { panic!("{:?}", deleted.shown[3]) };
    assert!(list.entries.last().unwrap().state.contains("O-1, O-2"), "what it is evidence for is said first");
    assert_eq!((shown(&deleted, "O-1"), shown(&deleted, "O-2")), (vec!["decree".to_owned()], Vec::new()));
    // Undo brings it back wherever it was.
    let undone = held(&file, "r <Documents> 2 <Delete> ^ z");
    assert_eq!((shown(&undone, "O-1").len(), shown(&undone, "O-2").len()), (2, 1));
}
