//! What happens when something cannot be saved, and when the interview is broken off.

use super::*;

fn failure(is_conflict: bool) -> SaveFailure {
    SaveFailure { text: "a.toml: no space left on device".to_owned(), is_conflict }
}

fn failing(failures: Vec<SaveFailure>, typed: &str) -> Held {
    hold_with(Memory { failures, ..Memory::new(small(), BEGUN) }, options(), typed)
}

#[test]
fn an_answer_that_could_not_be_saved_is_kept_and_saved_again() {
    let held = failing(vec![failure(false), failure(false)], "\n 3 r");
    assert_eq!(held.last().title.as_deref(), Some("Not saved"), "twice refused");
    assert!(held.last().text[0].contains("no space left"));
    assert_eq!(held.answer("O-1"), None);
    let held = failing(vec![failure(false), failure(false)], "\n 3 r \n");
    assert_eq!(held.level("O-1"), Some("3".to_owned()));
    assert_eq!(held.last().subject.as_deref(), Some("O-1"));
}

#[test]
fn an_answer_that_could_not_be_saved_goes_to_another_place() {
    let held = failing(vec![failure(false)], "\n 3 p</media/usb/b.toml>");
    assert_eq!(held.memory.elsewhere.as_deref(), Some("/media/usb/b.toml"));
    assert_eq!(held.level("O-1"), Some("3".to_owned()));
    let held = failing(vec![failure(false)], "\n 3 p\n");
    assert_eq!(held.last().title.as_deref(), Some("Not saved"), "no place was named");
}

#[test]
fn quitting_without_an_answer_says_so() {
    let held = failing(vec![failure(false)], "\n 3 q");
    assert_eq!(held.ending, Ending::NotSaved);
    assert!(held.said("NOT saved"));
    let held = failing(vec![failure(false)], "\n 3");
    assert_eq!(held.ending, Ending::Interrupted);
    assert!(held.said("NOT saved"));
}

#[test]
fn a_file_changed_by_someone_else_is_a_choice() {
    let changed = |typed: &str| {
        let mut memory = Memory { failures: vec![failure(true)], ..Memory::new(small(), BEGUN) };
        let interview_of = memory.read();
        memory.text.push_str("[answers.O-2]\nlevel = \"2\"\n");
        let mut prompt = Scripted::new(script(typed));
        let mut interview = Interview::new(interview_of, options());
        let ending = run(&mut interview, &mut prompt, &mut memory, &|| Duration::ZERO);
        Held { ending, prompt, memory }
    };
    let mine = changed("\n 3 m");
    assert_eq!((mine.level("O-1"), mine.level("O-2")), (Some("3".to_owned()), Some("2".to_owned())));
    let theirs = changed("\n 3 t");
    assert_eq!((theirs.level("O-1"), theirs.level("O-2")), (None, Some("2".to_owned())));
    assert_eq!(theirs.last().subject.as_deref(), Some("O-1"));
    // What was done before is measured against a file that is another now: only ours can be taken back.
    let undone = changed("\n 3 m z z");
    assert_eq!((undone.answer("O-1"), undone.level("O-2")), (None, Some("2".to_owned())));
    assert!(undone.said("nothing to undo"));
    let neither = changed("\n 3 r");
    assert!(neither.said("'r' does nothing here"));
}

#[test]
fn after_a_conflict_only_what_came_later_can_be_undone() {
    let mut memory = Memory::new(small(), BEGUN);
    let mut interview = Interview::new(memory.read(), options());
    let mut turn = interview.handle(Event::Begin, Duration::ZERO);
    for (input, fails) in
        [(Input::Enter, false), (Input::Key('1'), false), (Input::Key('3'), true), (Input::Key('t'), false)]
    {
        turn = interview.handle(Event::Given(input), Duration::ZERO);
        turn = match turn.then {
            Effect::Save(_) if fails => interview.handle(Event::SaveFailed(failure(true)), Duration::ZERO),
            Effect::Save(edits) => {
                let saved = memory.save(&edits).unwrap();
                interview.handle(Event::Saved(Box::new(saved)), Duration::ZERO)
            }
            Effect::Reload => interview.handle(Event::Reloaded(Box::new(memory.read())), Duration::ZERO),
            _ => turn,
        };
    }
    assert!(matches!(turn.then, Effect::Ask(_)));
    let turn = interview.handle(Event::Given(Input::Key('z')), Duration::ZERO);
    assert_eq!(turn.say, ["there is nothing to undo"]);
}

#[test]
fn an_interruption_says_that_all_is_saved_and_how_to_go_on() {
    let held = hold(BEGUN, "\n 3");
    assert_eq!(held.ending, Ending::Interrupted);
    assert!(held.said("is saved. To go on:") && held.said("palier interview a.toml"), "{:?}", held.prompt.said);
    assert_eq!(held.level("O-1"), Some("3".to_owned()));
}
