//! What is recorded with a level, and the answers that are not levels.

use super::*;
use crate::assessment::Confidence;

#[test]
fn capital_letters_are_about_the_answer_that_was_just_recorded() {
    let held = held(BEGUN, "3 N <Seen on paper.> C 2 F 3 V <2:1 3:4> n <Elsewhere.>");
    let assessment = held.assessment();
    let entry = assessment.entry(&QuestionId::new("O-1")).unwrap();
    assert_eq!(entry.note.as_deref(), Some("Seen on paper."));
    assert_eq!(entry.claimed.as_ref().map(LevelId::as_str), Some("2"));
    assert_eq!(entry.confidence, Some(Confidence::High));
    assert_eq!(entry.votes.len(), 2);
    assert_eq!(held.note("O-2").as_deref(), Some("Elsewhere."), "a small letter is about the question that is asked");
    assert_eq!(held.questions().last().unwrap(), "O-2");
}

#[test]
fn votes_far_apart_ask_for_the_reason_before_the_next_question() {
    let held = held(BEGUN, "v <0:2 3:4> 2 <The decree was found.>");
    let question = &held.shown[2];
    let votes = question.details.iter().find(|detail| detail.label == "Votes").unwrap();
    assert_eq!((votes.text.as_str(), votes.tone), ("0:2 3:4 – 3 levels apart: discuss first", Tone::Warning));
    assert_eq!(held.note("O-1").as_deref(), Some("begun\nThe decree was found."));
    assert_eq!(held.questions().last().unwrap(), "O-2");
    // A level that was meant for the next question is not a reason.
    let held = self::held(BEGUN, "v <0:2 3:4> 2 <3> \n");
    held.says("'3' is a key, not a reason");
    assert_eq!((held.note("O-1").as_deref(), held.level("O-2")), (Some("begun"), None));
}

#[test]
fn not_applicable_needs_a_reason_and_unknown_a_name_or_none() {
    held(BEGUN, "a").says("this question applies to every team");
    let held = held(BEGUN, "\n a \n <No constituency.> u \n");
    held.says("'not applicable' needs a reason");
    assert_eq!(held.answer("O-2"), Some(Answer::NotApplicable("No constituency.".to_owned())));
    let held = self::held(BEGUN, "u <The director>");
    assert_eq!(held.answer("O-1"), Some(Answer::Unknown("The director".to_owned())));
    assert_eq!(held.questions(), ["O-1", "O-2"]);
    let held = self::held(BEGUN, "u \n");
    assert_eq!(held.answer("O-1"), Some(Answer::Unknown("to be determined".to_owned())));
}

#[test]
fn what_was_carried_over_is_confirmed_with_a_key_and_never_with_enter() {
    let file = "[answers.O-1]\ncarried = { level = \"2\", date = 2024-06-01 }\n";
    let held = held(file, "\n b y");
    let question = &held.shown[0];
    assert_eq!(question.details[0].text, "2 Written (1 June 2024), to confirm");
    let Body::Choices(choices) = &question.body else { panic!("{question:?}") };
    assert_eq!((choices.at, choices.choices[2].marks.as_slice()), (None, &[Mark::Previous][..]));
    assert_eq!(held.level("O-1").as_deref(), Some("2"));
    assert_eq!(held.questions(), ["O-1", "O-2", "O-1", "O-2"]);
}

#[test]
fn earlier_answers_and_claims_stay_hidden_until_a_level_is_given() {
    let file = "[answers.O-1]\nclaimed = \"3\"\ncarried = { level = \"1\" }\n";
    let memory = Memory::new(small(), file);
    let held = hold_with(&memory, Options { hide_scores: true, ..options() }, "y 2 b");
    let question = &held.shown[0];
    assert!(question.details.is_empty(), "{question:?}");
    held.says("'y' is not a key here");
    held.says("O-1: last time 1 Implicit");
    assert_eq!(held.last().details[0].text, "3 Approved", "the claim, once the level is given");
}

#[test]
fn help_and_the_list_of_keys_act_on_what_is_pressed_there() {
    let held = held(BEGUN, "h n <From the help.> k <d> ^");
    assert_eq!(held.note("O-1").as_deref(), Some("From the help."));
    let explained = &held.shown[1];
    assert!(explained.text.iter().any(|text| text.contains("name of the act")), "{explained:?}");
    assert!(explained.text.iter().any(|text| text.contains("What the team is built on.")), "{explained:?}");
    assert!(!explained.text.iter().any(|text| text.contains("A decree, signed.")), "the levels are not repeated");
}
