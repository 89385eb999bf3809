//! What happens when something cannot be saved: nothing that was typed is lost, and there is always a way on.

use super::*;

fn full() -> SaveFailure {
    SaveFailure { text: "the disk is full".to_owned(), is_conflict: false }
}

#[test]
fn a_full_disk_keeps_the_answer_for_another_attempt() {
    let memory = Memory::new(small(), BEGUN).fail([full(), full()]);
    let held = hold_with(&memory, options(), "3 r r 1");
    assert_eq!(held.shown[1].title, "Not saved");
    assert!(held.shown[1].text.contains(&"the disk is full".to_owned()));
    assert!(held.shown[1].text.contains(&"O-1, level 3".to_owned()), "what waits is named");
    assert_eq!((held.level("O-1").as_deref(), held.level("O-2").as_deref()), (Some("3"), Some("1")));
}

#[test]
fn another_place_is_offered_and_used_from_then_on() {
    let memory = Memory::new(small(), BEGUN).fail([full(), full()]);
    let held = hold_with(&memory, options(), "3 p <stick/copy> <other> 1");
    assert_eq!(memory.0.borrow().elsewhere.as_deref(), Some("other.toml"));
    held.says("from now on everything is saved in 'other.toml'");
    assert_eq!((held.level("O-1").as_deref(), held.level("O-2").as_deref()), (Some("3"), Some("1")));
}

#[test]
fn leaving_without_the_answer_says_so() {
    let memory = Memory::new(small(), BEGUN).fail([full()]);
    let held = hold_with(&memory, options(), "3 q");
    assert_eq!((held.ending, held.level("O-1")), (Ending::NotSaved, None));
    held.says("The last answer is NOT saved");
}

/// A memory that somebody else changes: first to something that is broken, then to something that is repaired.
fn broken_then_repaired(typed: &str) -> Held {
    let memory = Memory::new(small(), BEGUN);
    let other = memory.clone();
    let good = memory.text_now();
    let mut turn = 0;
    hold_acting(&memory, options(), typed, move || {
        turn += 1;
        other.0.borrow_mut().text = match turn {
            1 => good.replace("[session]", "[session"),
            _ => format!("{good}[answers.T-1]\nlevel = \"yes\"\n"),
        };
    })
}

#[test]
fn a_file_that_was_broken_and_repaired_by_hand_can_be_saved_again() {
    // A note is typed, the file is broken, saving fails; mine on top fails while it is broken; repaired, trying again works.
    let held = broken_then_repaired("n !<The director said so.> m r ! r");
    let titles: Vec<&str> = held.shown.iter().map(|screen| screen.title.as_str()).collect();
    assert_eq!(&titles[2..5], ["Not saved", "Not saved", "Not saved"]);
    assert_eq!(held.note("O-1").as_deref(), Some("The director said so."), "ours");
    assert_eq!(held.level("T-1").as_deref(), Some("yes"), "and theirs");
}

#[test]
fn a_file_that_stays_broken_can_be_left_for_another_place() {
    let held = broken_then_repaired("n !<The director said so.> m p <copy>");
    assert_eq!(held.memory.0.borrow().elsewhere.as_deref(), Some("copy.toml"));
    assert_eq!(held.note("O-1").as_deref(), Some("The director said so."));
}

#[test]
fn of_two_changes_either_can_be_kept() {
    let change = |typed: &str| {
        let memory = Memory::new(small(), BEGUN);
        let other = memory.clone();
        hold_acting(&memory, options(), typed, move || {
            let text = other.text_now();
            other.0.borrow_mut().text = format!("{text}[answers.O-2]\nlevel = \"3\"\n");
        })
    };
    let mine = change("!3 m");
    assert_eq!((mine.level("O-1").as_deref(), mine.level("O-2").as_deref()), (Some("3"), Some("3")));
    let theirs = change("!3 t");
    assert_eq!((theirs.level("O-1"), theirs.level("O-2").as_deref()), (None, Some("3")));
    theirs.says("your change was discarded");
}
