//! What plain mode says, line by line.

use super::*;

/// Lines that were typed, and everything that was written.
#[derive(Default)]
struct Typing {
    typed: VecDeque<String>,
    written: String,
}

impl Lines for Typing {
    fn read(&mut self) -> Option<String> {
        let line = self.typed.pop_front()?;
        self.written.push_str(&line);
        self.written.push('\n');
        Some(line)
    }

    fn write(&mut self, text: &str) {
        self.written.push_str(text);
    }
}

fn spoken(file: &str, typed: &[&str]) -> (String, Memory) {
    let memory = Memory::new(small(), file);
    let lines = Typing { typed: typed.iter().map(|line| (*line).to_owned()).collect(), written: String::new() };
    let mut plain = Plain::new(lines);
    hold(memory.read(), options(), Box::new(memory.clone()), &mut plain, &|| Duration::ZERO);
    (plain.into_lines().written, memory)
}

#[test]
fn a_recorded_answer_is_said_before_the_next_question() {
    let (said, memory) = spoken(BEGUN, &["3", "1"]);
    let recorded = said.find("O-1: level 3, Approved. Evidence missing.").unwrap();
    assert!(recorded < said.find("O-2  Constituency").unwrap(), "{said}");
    assert!(said.contains("O-2: level 1, Implicit.\n"), "{said}");
    assert!(said.contains("ML-CERT · Small · 21 May 2025 · TLP:AMBER\n"), "{said}");
    assert!(
        said.contains("Organisation, 0 of 3 · All 0 of 5\nO-1  Mandate\nWho gave your team its assignment?\n"),
        "{said}"
    );
    assert!(said.contains("0: Absent. Nobody has thought of it.\n"), "{said}");
    assert!(memory.text_now().contains("[answers.O-2]\nlevel = \"1\"\n"));
}

#[test]
fn ids_are_typed_in_full_and_single_letters_are_keys_unless_they_are_ids() {
    let (said, memory) = spoken("[answers.O-1]\nlevel = \"3\"\n", &["j", "t1", "yes", "n", "A note.", "b", "=", "."]);
    assert!(memory.text_now().contains("[answers.T-1]\nlevel = \"yes\"\n"), "{said}");
    assert!(memory.text_now().contains("[answers.T-2]\nnote = \"A note.\"\n"), "{said}");
    assert_eq!(said.matches("T-1  List of assets").count(), 3, "asked, gone back to, said again\n{said}");
}

#[test]
fn lists_are_answered_by_number_by_several_numbers_and_by_words() {
    let (said, memory) = spoken(BEGUN, &["3", "E", "Charter", "May 2024", "e", "1?", "1", "Charter of the team", "."]);
    assert!(said.contains("1: Charter – written document, 1 May 2024\n"), "{said}");
    assert!(memory.text_now().contains("title = \"Charter of the team\""), "{said}");
    let (said, memory) = spoken(BEGUN, &["3", "1", "2", "3", "1 2", "Decree", ""]);
    assert!(
        memory.text_now().contains("[answers.O-3]\nlevel = \"2\"\nevidence = [\"decree\"]\n"),
        "{said}\n{}",
        memory.text_now()
    );
    let (said, _) = spoken(BEGUN, &["j", "constit", "9"]);
    assert!(said.contains("Results for 'constit':\n1: O-2 Constituency – unanswered\n2: O-3 Authority"), "{said}");
    assert!(said.contains("'9' is not a key here"), "{said}");
}

#[test]
fn a_recorded_text_is_kept_removed_or_replaced() {
    let (said, memory) = spoken(BEGUN, &["n", "", "n", "-", "n", "new", "n", "."]);
    assert!(said.contains("Recorded: begun (Enter to keep, - to remove, or type new text)"), "{said}");
    assert!(memory.text_now().contains("note = \"new\""));
}
