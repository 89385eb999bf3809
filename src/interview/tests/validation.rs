//! A validated assessment stays so unless somebody says otherwise.

use super::*;

const VALIDATED: &str = "status = \"validated\"\nvalidated = { by = \"Head\", date = 2025-05-30 }\n\
    [answers.O-1]\nlevel = \"3\"\n[answers.O-2]\nlevel = \"0\"\n[answers.T-1]\nlevel = \"yes\"\n[answers.T-2]\nlevel = \"1\"\n";

#[test]
fn the_same_level_again_changes_nothing() {
    let held = held(VALIDATED, "j <o1> 3");
    held.says("O-1 already has this answer; nothing changed");
    assert_eq!(held.memory.0.borrow().saves, 0);
    assert_eq!(held.assessment().session().status, Status::Validated);
}

#[test]
fn a_change_that_ends_a_validation_is_asked_about_first() {
    let held = held(VALIDATED, "j <o1> 2 ^");
    let asked = held.shown.iter().find(|screen| screen.title == "This assessment is validated").unwrap();
    assert!(asked.text[0].contains("validated by Head") && asked.text[0].contains("O-1, level 2"), "{asked:?}");
    held.says("nothing changed; the assessment is still validated");
    assert_eq!(held.level("O-1").as_deref(), Some("3"));
    let held = self::held(VALIDATED, "j <o1> 2 y");
    held.says("the assessment is a draft again");
    assert_eq!((held.level("O-1").as_deref(), held.assessment().session().status), (Some("2"), Status::Draft));
    // Undo brings the validation back as well.
    let held = self::held(VALIDATED, "j <o1> 2 y z");
    assert_eq!((held.level("O-1").as_deref(), held.assessment().session().status), (Some("3"), Status::Validated));
}

#[test]
fn a_note_typed_before_that_question_is_not_lost() {
    let held = held(VALIDATED, "j <o1> n <A long note.> ^");
    let Body::Field(field) = &held.last().body else { panic!("{:?}", held.last()) };
    assert_eq!(field.text, "A long note.", "it is still in its field");
}

#[test]
fn validation_is_offered_once_everything_is_answered() {
    let draft = VALIDATED.split_once("[answers").unwrap().1;
    let memory = Memory::new(small(), &format!("[answers{draft}"));
    let today = Some(jiff::civil::date(2025, 5, 30));
    let held = hold_with(&memory, Options { today, ..options() }, "<Validate> <Head of the team> q");
    assert_eq!(held.assessment().session().status, Status::Validated);
    assert_eq!(held.ending, Ending::Finished);
    let held = hold_with(&Memory::new(small(), BEGUN), Options { today, ..options() }, "r <Validate>");
    held.says("not yet: 5 to answer");
    assert_eq!(held.last().title, "To answer before validation (5)");
}
