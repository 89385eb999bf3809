//! What was begun when the interview is broken off.

use super::*;

/// The note of a question after an interview over `file`.
fn note(file: &str, typed: &str, id: &str) -> String {
    let held = hold(file, typed);
    assert_eq!(held.ending, Ending::Interrupted);
    assert!(held.said(&format!("kept in the note of {id}")), "{:?}", held.prompt.said);
    assert!(held.said("is saved. To go on:"), "{:?}", held.prompt.said);
    let assessment = held.assessment();
    let question = assessment.questionnaire().question(id).unwrap().id().clone();
    assessment.entry(&question).and_then(|entry| entry.note.clone()).unwrap_or_default()
}

#[test]
fn a_note_that_was_being_written_is_kept() {
    assert_eq!(note(BEGUN, "\n > n{The deputy says}", "O-2"), "The deputy says");
    assert_eq!(note(BEGUN, "\n n{begun, and the}", "O-1"), "begun, and the");
    // Half a new note does not take the place of a whole one.
    assert_eq!(note(BEGUN, "\n n{Anot}", "O-1"), "begun\nAnot");
}

#[test]
fn a_reason_that_was_being_written_is_kept_without_changing_the_answer() {
    assert_eq!(note(BEGUN, "\n > a{We coordin}", "O-2"), "We coordin");
    assert_eq!(note(BEGUN, "\n > u{the legal}", "O-2"), "the legal");
    let held = hold(BEGUN, "\n > 1 u{the legal}");
    assert_eq!(held.level("O-2"), Some("1".to_owned()));
    assert_eq!(note(BEGUN, "\n v<0:2 3:3> 2{Two of us}", "O-1"), "begun\nTwo of us");
}

#[test]
fn hands_that_were_counted_are_kept() {
    for (typed, hands) in [("0:2 1:", 1), ("0:2 1:3", 2)] {
        let held = hold(BEGUN, &format!("\n v{{{typed}}}"));
        let assessment = held.assessment();
        let question = assessment.questionnaire().question("O-1").unwrap().id().clone();
        assert_eq!(assessment.entry(&question).unwrap().votes.len(), hands, "{typed}");
        assert!(held.said("hands counted so far are kept at O-1"), "{:?}", held.prompt.said);
    }
    let held = hold(BEGUN, "\n v{many}");
    assert!(held.memory.saved.is_empty() && held.said("is saved. To go on:"), "{:?}", held.prompt.said);
}

#[test]
fn findings_conclusions_and_the_scope_are_kept() {
    let held = hold(BEGUN, "\n 3\n 1\n 2\n{Solid, but}");
    let domain = held.memory.questionnaire.domain("O").unwrap().id().clone();
    assert_eq!(held.assessment().finding(&domain), Some("Solid, but"));
    let held = hold(BEGUN, "\n > > > > \n \n x {All in}");
    assert_eq!(held.assessment().summary().conclusion.as_deref(), Some("All in"));
    let held = hold("", "\n \n \n \n {The team and}");
    assert_eq!(held.assessment().session().scope.as_deref(), Some("The team and"));
}

#[test]
fn a_document_and_a_decision_are_kept_as_far_as_they_had_come() {
    let held = hold(BEGUN, "\n 3 e+<The decree> 2 <https://x> {Secretariat}");
    let assessment = held.assessment();
    let [document] = assessment.evidence() else { panic!("{:?}", assessment.evidence()) };
    assert_eq!((document.title.as_str(), document.link.as_deref()), ("The decree", Some("https://x")));
    assert_eq!(
        (document.kind, document.owner.as_deref()),
        (crate::assessment::EvidenceKind::Record, Some("Secretariat"))
    );
    let question = assessment.questionnaire().question("O-1").unwrap().id().clone();
    assert!(assessment.entry(&question).unwrap().evidence.is_empty(), "what it proves was not said");
    assert!(held.said("registered as far as you had come: The decree"), "{:?}", held.prompt.said);
    // Without anything in the line: what was entered before is kept too.
    let held = hold(BEGUN, "\n 3 e+<The decree>");
    assert_eq!(held.assessment().evidence().len(), 1);
    let held = hold(BEGUN, "\n 3 e+");
    assert!(held.assessment().evidence().is_empty());
    let held = hold(BEGUN, "\n > > > > \n \n x \n <Sign the decree> <Minister> {30/09/2025}");
    let decisions = held.assessment().decisions().to_vec();
    assert_eq!((decisions[0].ask.as_str(), decisions[0].of.as_deref()), ("Sign the decree", Some("Minister")));
    assert_eq!(decisions[0].by.map(|day| day.to_string()).as_deref(), Some("2025-09-30"));
}

#[test]
fn where_it_cannot_be_saved_the_text_is_kept_here_and_another_place_is_offered() {
    let failure = SaveFailure { text: "a.toml: no space left on device".to_owned(), is_conflict: false };
    let memory = |failures: Vec<SaveFailure>| Memory { failures, ..Memory::new(small(), BEGUN) };
    let held = hold_with(memory(vec![failure.clone()]), options(), "\n n{begun, and} p</usb/b.toml>");
    assert_eq!((held.ending, held.memory.elsewhere.as_deref()), (Ending::Interrupted, Some("/usb/b.toml")));
    assert!(
        held.memory.text.contains("begun, and") && held.said("palier interview /usb/b.toml"),
        "{:?}",
        held.prompt.said
    );
    let held = hold_with(memory(vec![failure]), options(), "\n n{begun, and}");
    assert!(held.said("NOT saved"), "{:?}", held.prompt.said);
}
