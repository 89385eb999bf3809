//! Who does what by when, decisions, and undo over everything.

use super::*;

const AIMED: &str = "target = \"essential\"\n";

#[test]
fn several_gaps_share_one_action() {
    let file = format!("{AIMED}[answers.O-1]\nlevel = \"1\"\n[answers.O-2]\nlevel = \"1\"\n");
    let memory = Memory::new(small(), &file);
    let mut prompt = Scripted::new([
        Input::Key('r'),
        Input::Picked(1),
        Input::Several(vec![0, 1]),
        Input::Text("Sign a charter".to_owned()),
        Input::Text("Head of the team".to_owned()),
        Input::Text("whenever".to_owned()),
        Input::Text("June 2026".to_owned()),
    ]);
    hold(memory.read(), options(), Box::new(memory.clone()), &mut prompt, &|| Duration::ZERO);
    let assessment = memory.read();
    let action = &assessment.actions()[0];
    assert_eq!(action.action, "Sign a charter");
    assert_eq!(action.owner.as_deref(), Some("Head of the team"));
    assert_eq!(action.due, Some(jiff::civil::date(2026, 6, 1)));
    let closes: Vec<&str> = action.closes.keys().map(QuestionId::as_str).collect();
    assert_eq!(closes, ["O-1", "O-2"]);
    assert_eq!(prompt.shown.last().unwrap().title, "Gaps without an action (0), followed by the agreed actions");
}

#[test]
fn a_gap_is_added_to_an_action_that_is_agreed_and_the_action_moves_on() {
    let file = format!(
        "{AIMED}[actions.sign]\ndo = \"Sign it\"\nstatus = \"open\"\n[answers.O-1]\nlevel = \"1\"\n[answers.O-2]\nlevel = \"1\"\n"
    );
    let held = held(&file, "r <Gaps> <O-1> <Sign> <Action> 3");
    let assessment = held.assessment();
    assert_eq!(assessment.actions().len(), 1);
    assert_eq!(assessment.actions()[0].closes.len(), 1);
    assert_eq!(assessment.actions()[0].status, crate::assessment::ActionStatus::Done);
}

#[test]
fn without_a_target_the_line_of_gaps_asks_for_one() {
    let held = held("[answers.O-1]\nlevel = \"1\"\n", "r <Gaps> 1");
    assert_eq!(held.assessment().session().target.as_deref(), Some("essential"));
}

#[test]
fn a_decision_is_asked_step_by_step_and_escape_goes_one_step_back() {
    let held = held(BEGUN, "r <Decisions> <Sign the decree> <Minister> ^ ^ ^");
    assert!(held.assessment().decisions().is_empty(), "nothing is recorded half way");
    let held = self::held(BEGUN, "r <Decisions> <Sign the decree> <Minister> <30/06/2026> <free>");
    let decision = held.assessment().decisions()[0].clone();
    assert_eq!((decision.ask.as_str(), decision.of.as_deref()), ("Sign the decree", Some("Minister")));
    assert_eq!((decision.by, decision.cost.as_deref()), (Some(jiff::civil::date(2026, 6, 30)), Some("free")));
}

#[test]
fn what_became_of_a_decision_is_recorded_with_its_day() {
    let file =
        "[decisions.decree]\nask = \"Sign the decree\"\nby = 2025-05-01\n[decisions.staff]\nask = \"Hire two\"\n";
    let memory = Memory::new(small(), &format!("{file}{BEGUN}"));
    let today = Some(jiff::civil::date(2025, 5, 21));
    let held = hold_with(&memory, Options { today, ..options() }, "r <Decisions> 1 2 2 - ^");
    let list = &held.shown[2];
    let Body::List(list) = &list.body else { panic!("{list:?}") };
    assert_eq!((list.entries[0].state.as_str(), list.entries[0].tone), ("open, 1 May 2025, overdue", Tone::Warning));
    let assessment = held.assessment();
    assert_eq!(assessment.decisions().len(), 1, "the other one is removed");
    let decree = &assessment.decisions()[0];
    assert_eq!((decree.status, decree.closed), (crate::assessment::DecisionStatus::Taken, today));
    let Body::List(list) = &held.last().body else { panic!("{:?}", held.last()) };
    let line = list.entries.iter().find(|entry| entry.text == "Decisions requested").unwrap();
    assert_eq!(line.state, "1 taken");
}

#[test]
fn undo_says_what_it_undid_and_redo_brings_it_back() {
    let held = held(BEGUN, "3 N <A long note.> z z Z Z");
    held.says("undone: O-1, note (Z to redo)");
    held.says("undone: O-1, level 3 (Z to redo)");
    held.says("redone: O-1, level 3");
    assert_eq!((held.level("O-1").as_deref(), held.note("O-1").as_deref()), (Some("3"), Some("A long note.")));
    self::held(BEGUN, "z").says("nothing to undo");
    self::held(BEGUN, "3 z Z Z").says("nothing to redo");
    assert_eq!(self::held(BEGUN, "3 z 1 Z").level("O-1").as_deref(), Some("1"), "a new change ends redo");
}

#[test]
fn undo_leaves_the_file_as_it_was_whatever_was_changed() {
    let comment = "# by hand\n[facts]\nconstituency = \"national\"\n[answers.O-1]\nnote = \"begun\"   # kept\n";
    let before = Memory::new(small(), comment).text_now();
    for typed in [
        "3 z",
        "e <Charter> \n z",
        "r <Decisions> <Sign> \n \n \n ^ z",
        "r <Findings> 1 <Solid.> ^ z",
        "r <Conclusion> <Good.> z",
        "p <Whom> 2 ^ z",
        "v <1:2> z",
        "c 2 z",
        "r <Report> 3 z",
    ] {
        let held = held(comment, typed);
        assert!(held.memory.0.borrow().saves >= 2, "{typed:?} changes and undoes");
        assert_eq!(held.memory.text_now(), before, "{typed:?}");
    }
}
