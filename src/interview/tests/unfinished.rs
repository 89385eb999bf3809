//! What was begun when the interview is interrupted is kept where it has a place.

use super::*;

#[test]
fn a_text_that_was_being_typed_is_kept() {
    let note = held(BEGUN, "n{begun and half a sen}");
    assert_eq!(note.ending, Ending::Interrupted);
    assert_eq!(note.note("O-1").as_deref(), Some("begun and half a sen"));
    note.says("What you were writing is kept in the note of O-1.");
    assert_eq!(held(BEGUN, "n{other}").note("O-1").as_deref(), Some("begun\nother"), "half a text replaces nothing");
    assert_eq!(held(BEGUN, "\n a{No constitu}").note("O-2").as_deref(), Some("No constitu"));
    assert_eq!(held(BEGUN, "u{The dir}").note("O-1").as_deref(), Some("begun\nThe dir"));
    let votes = held(BEGUN, "v{1:2 2:}").assessment();
    assert_eq!(votes.entry(&QuestionId::new("O-1")).unwrap().votes.len(), 1, "whole votes");
    let conclusion = held(BEGUN, "r<Conclusion>{All in}");
    assert_eq!(conclusion.assessment().summary().conclusion.as_deref(), Some("All in"));
}

#[test]
fn documents_decisions_and_actions_are_kept_as_far_as_they_went() {
    let held = held(BEGUN, "e<Charter>{2024-05-01}");
    assert_eq!(held.assessment().evidence()[0].date, Some(jiff::civil::date(2024, 5, 1)));
    held.says("The unfinished document is kept in the register: Charter.");
    let held = self::held(BEGUN, "r<Decisions><Sign it>{Minis}");
    assert_eq!(held.assessment().decisions()[0].of.as_deref(), Some("Minis"));
    let file = "target = \"essential\"\n[answers.O-1]\nlevel = \"1\"\n";
    let held = self::held(file, "r<Gaps>#1<Sign a charter>{Awa}");
    assert_eq!(held.assessment().actions()[0].owner.as_deref(), Some("Awa"));
}

#[test]
fn an_interruption_with_an_answer_that_could_not_be_saved_says_so() {
    let failure = SaveFailure { text: "the disk is full".to_owned(), is_conflict: false };
    let memory = Memory::new(small(), BEGUN).fail([failure]);
    let held = hold_with(&memory, options(), "3");
    assert_eq!(held.ending, Ending::Interrupted);
    held.says("The last answer is NOT saved");
}
