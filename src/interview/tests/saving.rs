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
    let held = failing(vec![failure(false)], "\n 3 p</media/usb/b>");
    assert_eq!(held.memory.elsewhere.as_deref(), Some("/media/usb/b.toml"), "named as it is when an interview begins");
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

#[test]
fn after_saving_elsewhere_the_commands_name_that_file() {
    let held = failing(vec![failure(false)], "\n 3 p</media/usb stick/b.toml> q");
    assert!(held.said("everything is saved in '/media/usb stick/b.toml'"), "{:?}", held.prompt.said);
    assert!(held.said("palier interview \"/media/usb stick/b.toml\""), "{:?}", held.prompt.said);
    // A place that was refused as well is not where it goes on.
    let held = failing(vec![failure(false), failure(false)], "\n 3 p</full/b.toml> r q");
    assert!(held.said("palier interview a.toml") && !held.said("/full/b.toml"), "{:?}", held.prompt.said);
}

#[test]
fn a_file_name_is_one_word_of_a_command() {
    for (name, word) in [
        ("équipe/a-1.toml", "équipe/a-1.toml"),
        ("my team.toml", "\"my team.toml\""),
        ("l'équipe.toml", "\"l'équipe.toml\""),
        ("$HOME it's.toml", r"'$HOME it'\''s.toml'"),
        ("", "\"\""),
    ] {
        assert_eq!(command_word(name), word);
    }
}

/// Everything is answered, and somebody has validated it.
const VALIDATED: &str = r#"status = "validated"
validated = { by = "Head", date = 2025-05-30 }
[answers.O-1]
level = "1"
[answers.O-2]
level = "1"
[answers.O-3]
level = "1"
[answers.T-1]
level = "yes"
[answers.T-2]
level = "1"
"#;

#[test]
fn what_is_validated_and_changed_is_a_draft_again() {
    let held = hold(VALIDATED, "j<o1> 2");
    assert_eq!(held.assessment().session().status, Status::Draft);
    assert!(held.said("it is a draft again"), "{:?}", held.prompt.said);
    // Looking at it, moving about and another language change nothing.
    let held = hold(VALIDATED, "j<o1> > > q");
    assert_eq!(held.assessment().session().status, Status::Validated);
    assert!(held.memory.saved.is_empty());
    // The review says so from the beginning.
    let held = hold(VALIDATED, "");
    assert!(held.last().text.contains(&"Validated by Head".to_owned()), "{:?}", held.last());
}

#[test]
fn validation_is_offered_at_the_end_when_nothing_is_open() {
    let today = Some("2025-06-02".parse().unwrap());
    let draft = VALIDATED.lines().skip(2).collect::<Vec<_>>().join("\n");
    let end = |file: &str, typed: &str| hold_with(Memory::new(small(), file), Options { today, ..options() }, typed);
    let held = end(&draft, "\n \n \n <Mme Diallo, head>");
    assert_eq!(held.ending, Ending::Finished);
    let validation = held.assessment().session().validated.clone().unwrap();
    assert_eq!((validation.by.as_str(), validation.date), ("Mme Diallo, head", today));
    assert!(held.said("Validated by Mme Diallo, head") && held.said("palier report a.toml"), "{:?}", held.prompt.said);
    // Left open, it stays a draft; Escape leads back.
    let held = end(&draft, "\n \n \n \n");
    assert_eq!((held.ending, held.assessment().session().status), (Ending::Finished, Status::Draft));
    assert_eq!(end(&draft, "\n \n \n ^").last().title.as_deref(), Some("Every question is answered"));
    // While something is blank, and once it is validated, nobody is asked.
    let blank = draft.replace("[answers.T-2]\nlevel = \"1\"", "");
    let refused = end(&blank, "\n s x \n \n");
    assert_eq!(refused.last().text, ["It cannot be validated yet: one question still needs an answer."]);
    let open = ["(end here: it stays a draft)", "T-2 Sources – not asked yet"].map(str::to_owned).to_vec();
    assert_eq!(refused.last().reply, Reply::Pick(open));
    for end_here in ["\n", "#1"] {
        assert_eq!(end(&blank, &format!("\n s x \n \n {end_here}")).ending, Ending::Finished);
    }
    assert_eq!(end(&blank, "\n s x \n \n #2").last().subject.as_deref(), Some("T-2"));
    assert_eq!(end(&blank, "\n s x \n \n ^").last().title.as_deref(), Some("Before finishing: what is open"));
    // Whoever was asked only a part validates nothing.
    let selection = Selection::only(&small(), &["O"]).unwrap();
    let part = Options { today, selection, ..options() };
    assert_eq!(hold_with(Memory::new(small(), &draft), part, "\n \n \n").ending, Ending::Finished);
    assert_eq!(end(VALIDATED, "\n \n \n").ending, Ending::Finished);
}
