//! What is recorded at a question.

use super::*;
use jiff::civil::date;

use crate::assessment::{Confidence, Entry, EvidenceKind};
use crate::questionnaire::LevelId;

fn entry(held: &Held, id: &str) -> Entry {
    let assessment = held.assessment();
    let question = assessment.questionnaire().question(id).unwrap().id().clone();
    assessment.entry(&question).cloned().unwrap_or_default()
}

#[test]
fn one_key_gives_a_level_and_another_changes_it() {
    let held = hold(BEGUN, "\n 3 1");
    assert_eq!(held.level("O-1"), Some("1".to_owned()));
    assert_eq!(held.last().choices.iter().find(|choice| choice.mark == Mark::Found).unwrap().key, '1');
    assert_eq!(entry(&held, "O-1").note.as_deref(), Some("begun"), "nothing else is lost");
}

#[test]
fn bad_keys_and_empty_input_change_nothing() {
    let held = hold(BEGUN, "\n 4 X ^ n\n c\n v\n f\n j\n e\n");
    assert!(held.said("'4' does nothing here") && held.said("'X' does nothing here"), "{:?}", held.prompt.said);
    assert!(held.memory.saved.is_empty(), "{:?}", held.memory.saved);
    assert_eq!(held.last().subject.as_deref(), Some("O-1"));
}

#[test]
fn capital_letters_are_keys_too() {
    let held = hold(BEGUN, "\n N<a note>");
    assert_eq!(entry(&held, "O-1").note.as_deref(), Some("a note"));
}

#[test]
fn levels_with_long_ids_are_numbered() {
    let held = hold(BEGUN, "\n j<T-1> 2");
    assert_eq!(held.level("T-1"), Some("yes".to_owned()));
    assert!(held.last().text.contains(&"Type the number of the level.".to_owned()));
    // A level that means "not applicable" is one of them.
    let held = hold(BEGUN, "\n j<T-1> 3");
    let assessment = held.assessment();
    assert_eq!(assessment.state(assessment.questionnaire().question("T-1").unwrap()), State::NotApplicable);
}

#[test]
fn claim_confidence_and_who_answered_stand_beside_the_level() {
    let held = hold(BEGUN, "\n c3 1 f2 w<Awa>");
    let entry = entry(&held, "O-1");
    assert_eq!(entry.claimed.as_ref().map(crate::questionnaire::LevelId::as_str), Some("3"));
    assert_eq!(entry.confidence, Some(Confidence::Medium));
    assert_eq!(entry.by.as_deref(), Some("Awa"));
    assert_eq!(held.last().choices[3].mark, Mark::Claimed);
    assert!(held.last().status[0].contains("claimed: 3"), "{:?}", held.last().status);
    let held = hold(BEGUN, "\n c3 c-");
    assert_eq!(super::answering::entry(&held, "O-1").claimed, None);
}

#[test]
fn a_level_that_needs_evidence_says_what_is_missing_and_goes_on() {
    let held = hold(BEGUN, "\n 3\n");
    assert!(held.all_text().contains("Found 3: nothing seen proves it; e adds evidence"));
    assert_eq!(held.last().subject.as_deref(), Some("O-2"));
    let held = hold(BEGUN, "\n 1");
    assert!(!held.all_text().contains("nothing seen proves"));
}

#[test]
fn a_new_document_is_registered_and_a_known_one_is_a_key_away() {
    let typed = "\n 3 e+<Décret n° 2024-12> \n <https://x> \n <21/05/2024> <2026-05-21> 3 \n 2e1\n";
    let held = hold(BEGUN, typed);
    let assessment = held.assessment();
    let [document] = assessment.evidence() else { panic!("{:?}", assessment.evidence()) };
    assert_eq!(document.id.as_str(), "decret-n-2024-12");
    assert_eq!((document.title.as_str(), document.kind), ("Décret n° 2024-12", EvidenceKind::Document));
    assert_eq!((document.link.as_deref(), document.owner.as_deref()), (Some("https://x"), None));
    assert_eq!(document.expires.map(|day| day.to_string()).as_deref(), Some("2026-05-21"));
    let first = entry(&held, "O-1").evidence;
    assert_eq!(first[0].proves.as_ref().map(crate::questionnaire::LevelId::as_str), Some("3"));
    let second = entry(&held, "O-2").evidence;
    assert_eq!((second[0].id.as_str(), second[0].proves.as_ref()), ("decret-n-2024-12", None));
    assert!(!held.last().status.iter().any(|line| line.contains("proves it")), "{:?}", held.last().status);
}

#[test]
fn evidence_that_proves_less_is_said_and_can_be_taken_away() {
    let file = "[evidence.note]\ntitle = \"A note\"\n[answers.O-1]\nlevel = \"3\"\nevidence = [{ id = \"note\", proves = \"2\" }]\n[answers.O-2]\n";
    let held = hold(file, "\n j<o1>");
    assert!(
        held.last().status.iter().any(|line| line.contains("Found 3: what was seen proves 2")),
        "{:?}",
        held.last()
    );
    let held = hold(file, "\n j<o1> e1-");
    assert!(entry(&held, "O-1").evidence.is_empty());
    // Picking it again replaces what it proves; it never stands there twice.
    let held = hold(file, "\n j<o1> e1 3");
    assert_eq!(entry(&held, "O-1").evidence.len(), 1);
}

#[test]
fn a_date_that_is_none_is_asked_again_and_escape_leaves_the_document() {
    let held = hold(BEGUN, "\n e+<Plan> 2 \n \n <soon> <2025-01-02> \n \n");
    assert!(held.said("not a date"));
    assert_eq!(held.assessment().evidence()[0].date.map(|day| day.to_string()).as_deref(), Some("2025-01-02"));
    let held = hold(BEGUN, "\n e+<Plan> 2 \n ^ \n");
    assert!(entry(&held, "O-1").evidence.is_empty());
    assert_eq!(held.last().subject.as_deref(), Some("O-1"));
}

#[test]
fn titles_without_latin_letters_and_twice_the_same_get_ids_of_their_own() {
    let document = "e+<سياسة الأمن> \n \n \n \n \n \n";
    let held = hold(BEGUN, &format!("\n {document} {document}"));
    let ids: Vec<_> = held.assessment().evidence().iter().map(|document| document.id.to_string()).collect();
    assert_eq!(ids, ["document", "document-2"]);
}

#[test]
fn not_applicable_needs_a_reason_and_is_refused_where_it_is_forbidden() {
    let held = hold(BEGUN, "\n a");
    assert!(held.said("applies to every team"));
    assert!(!held.last().commands.iter().any(|command| command.key == "a"));
    let held = hold(BEGUN, "\n > a\n a< > a<We only coordinate.>");
    assert!(held.said("needs a reason"));
    assert_eq!(held.answer("O-2"), Some(Answer::NotApplicable("We only coordinate.".to_owned())));
}

#[test]
fn a_level_that_means_not_applicable_is_not_offered_where_that_is_forbidden() {
    let text = SMALL.replace("ask: Is there a list?,", "ask: Is there a list?, not_applicable: forbidden,");
    let questionnaire = Arc::new(crate::questionnaire::parse(&Source::new("small.yaml", &text)).unwrap());
    let held = hold_with(Memory::new(questionnaire, BEGUN), options(), "\n j<T-1> 3");
    assert!(held.said("'3' does nothing here"));
    assert_eq!(held.last().choices.len(), 2);
}

#[test]
fn unknown_keeps_who_is_to_be_asked() {
    let held = hold(BEGUN, "\n u<The legal office>");
    assert_eq!(held.answer("O-1"), Some(Answer::Unknown("The legal office".to_owned())));
    let held = hold(BEGUN, "\n u\n");
    assert_eq!(held.answer("O-1"), Some(Answer::Unknown("to be found out".to_owned())));
    let held = hold(BEGUN, "\n u<The legal office> u\n");
    assert_eq!(held.answer("O-1"), Some(Answer::Unknown("The legal office".to_owned())));
}

#[test]
fn hands_are_counted_and_a_wide_spread_asks_for_the_reason() {
    let held = hold(BEGUN, "\n v<1:2 2:5 3:3> 2<The decree was shown.>");
    let counted: Vec<_> = entry(&held, "O-1").votes.iter().map(|(level, n)| (level.to_string(), *n)).collect();
    assert_eq!(counted, [("1".to_owned(), 2), ("2".to_owned(), 5), ("3".to_owned(), 3)]);
    assert!(held.all_text().contains("Hands: 1:2 2:5 3:3 – 2 levels apart"), "{}", held.all_text());
    assert_eq!(entry(&held, "O-1").note.as_deref(), Some("begun\nThe decree was shown."));
    let after_votes = held.prompt.shown.iter().find(|screen| format!("{screen:?}").contains("Hands: 1:2")).unwrap();
    assert!(after_votes.choices.iter().all(|choice| choice.mark == Mark::None), "no level is proposed");
    // Near together: no reason is asked for.
    let held = hold(BEGUN, "\n v<2:5 3:3> 2");
    assert!(held.all_text().contains("Hands: 2:5 3:3 (spread 1)"));
    assert_eq!(held.last().reply, Reply::Key);
}

#[test]
fn bad_hands_are_named_and_nothing_is_kept() {
    for bad in ["7:2", "1", "1:x", "1:-2", "1:2 1:3", "1:99999999999"] {
        let held = hold(BEGUN, &format!("\n v<{bad}>"));
        assert!(held.said("is not a count of hands"), "{bad}");
        assert!(matches!(held.last().reply, Reply::Line { .. }), "asked again after {bad}");
        assert!(held.memory.saved.is_empty(), "{bad}");
    }
    let held = hold(BEGUN, "\n v<1:2> v<>");
    assert!(entry(&held, "O-1").votes.is_empty(), "an empty line that replaces hands takes them away");
    let held = hold(BEGUN, "\n j<t1> v<yes:2 1:3>");
    assert_eq!(entry(&held, "T-1").votes.len(), 2, "by id and by number");
}

#[test]
fn undo_takes_back_one_change_after_another() {
    let held = hold(BEGUN, "\n 3 1 n<better>");
    assert_eq!(held.level("O-1"), Some("1".to_owned()));
    let held = hold(BEGUN, "\n 3 1 n<better> z z");
    assert_eq!(held.level("O-1"), Some("3".to_owned()));
    assert_eq!(entry(&held, "O-1").note.as_deref(), Some("begun"));
    let held = hold(BEGUN, "\n 3 1 z z z");
    assert_eq!(held.answer("O-1"), None);
    assert!(held.said("nothing to undo"));
    // It goes back to the question that it is about.
    let held = hold(BEGUN, "\n 3\n z");
    assert_eq!(held.last().subject.as_deref(), Some("O-1"));
    assert_eq!(held.answer("O-1"), None);
}

#[test]
fn what_was_carried_is_confirmed_with_one_key_or_changed() {
    let file = "[answers.O-1]\ncarried = { level = \"2\", date = 2024-06-01 }\n";
    let held = hold(file, "\n");
    assert!(held.last().status[0].contains("On 1 June 2024: 2 (Written); to be confirmed"), "{:?}", held.last().status);
    assert_eq!(held.last().commands[1].word, "confirm");
    let held = hold(file, "\n y");
    assert_eq!(held.level("O-1"), Some("2".to_owned()));
    assert!(held.said("O-1: confirmed"));
    assert_eq!(held.last().subject.as_deref(), Some("O-2"));
    // Enter that is held down confirms nothing.
    let held = hold(file, "\n \n \n \n \n \n \n");
    assert_eq!((held.level("O-1"), entry(&held, "O-1").carried.is_some()), (None, true));
    let held = hold(file, "\n 3");
    assert_eq!(held.level("O-1"), Some("3".to_owned()));
    let held = hold(file, "\n s");
    assert_eq!((held.level("O-1"), held.last().subject.as_deref()), (None, Some("O-2")), "skipped");
    // Taken back, it is to be confirmed once more.
    for given in ["y", "3", "u<Ben>", "a<We have none>"] {
        let held = hold(&file.replace("O-1", "O-2"), &format!("\n j<o2> {given} z"));
        let carried = entry(&held, "O-2").carried.unwrap();
        assert_eq!(
            (carried.answer, carried.date),
            (Answer::Level(LevelId::new("2")), Some(date(2024, 6, 1))),
            "{given}"
        );
        assert_eq!((held.answer("O-2"), held.last().subject.as_deref()), (None, Some("O-2")), "{given}");
    }
}

#[test]
fn answers_are_dated_where_there_is_a_day() {
    let today = Some(jiff::civil::date(2025, 5, 22));
    let held =
        hold_with(Memory::new(small(), BEGUN), Options { today, ..options() }, "\n 1 e+<Plan> \n \n \n \n \n \n");
    assert_eq!(entry(&held, "O-1").date, today);
    assert_eq!(held.assessment().evidence()[0].seen, today);
}

#[test]
fn what_a_terminal_would_obey_is_not_recorded() {
    let held = hold(BEGUN, "\n n<a\u{1b}[2Jb\tc>");
    assert_eq!(entry(&held, "O-1").note.as_deref(), Some("a[2Jb c"));
}

#[test]
fn z_takes_back_no_older_answer_for_what_was_no_answer() {
    let held = hold(BEGUN, "\n 3 p<AMRTP>^ z");
    assert_eq!(held.level("O-1"), Some("3".to_owned()), "an answer that was not changed last");
    assert!(held.said("the last change was to no answer"));
    let held = hold(BEGUN, "\n 3 p<AMRTP>^ z z");
    assert_eq!(held.level("O-1"), None, "once more undoes it");
}

#[test]
fn a_key_on_the_page_of_a_domain_is_not_swallowed_without_a_word() {
    let held = hold(BEGUN, "3");
    assert_eq!(held.last().subject.as_deref(), Some("O"));
    assert!(held.said("'3' does nothing here"));
    assert_eq!(hold(BEGUN, "3\n 2").level("O-1"), Some("2".to_owned()));
}

#[test]
fn a_key_in_the_rhythm_of_the_answers_is_no_finding_and_no_reason() {
    let held = hold(BEGUN, "\n 3\n 1\n 2\n <2>");
    assert!(held.said("'2' is not taken for a text"), "{:?}", held.prompt.said);
    assert!(held.assessment().finding(&crate::questionnaire::DomainId::new("O")).is_none());
    let held = hold(BEGUN, "\n v<0:2 3:1> 2<f>");
    assert!(held.said("'f' is not taken for a text"));
    assert_eq!(entry(&held, "O-1").note.as_deref(), Some("begun"));
}

#[test]
fn nobody_in_particular_is_no_beginning_of_a_name() {
    let held = hold(BEGUN, "\n u\n u");
    assert_eq!(held.last().reply, Reply::Line { initial: String::new() });
}

#[test]
fn a_document_that_is_left_half_way_is_kept_in_the_register_and_one_that_ends_before_it_begins_is_not_taken() {
    let held = hold(BEGUN, "\n 3 e+<Decree> \n ^");
    let assessment = held.assessment();
    let [document] = assessment.evidence() else { panic!("{:?}", assessment.evidence()) };
    assert_eq!(document.title, "Decree");
    assert!(entry(&held, "O-1").evidence.is_empty() && held.said("Decree"), "{:?}", held.prompt.said);
    let held = hold(BEGUN, "\n 3 e+<Decree> \n \n \n <21/05/2024> <2024-05-20>");
    assert!(held.said("the last day lies before"), "{:?}", held.prompt.said);
    // The script ends there: what was said so far is kept, without the day that cannot be.
    assert_eq!(held.assessment().evidence()[0].expires, None);
}

#[test]
fn a_document_that_counts_no_more_is_named_at_the_answer() {
    let file = "[evidence.plan]\ntitle = \"The plan\"\nexpires = 2020-01-01\n[answers.O-1]\nlevel = \"3\"\nevidence = [\"plan\"]\n[answers.O-2]\n";
    let held = hold(file, "\n j<o1>");
    let status = &held.last().status;
    assert!(status.iter().any(|line| line == "Expired, proves nothing any more: The plan"), "{status:?}");
}
