//! What a change does to a file, and what it leaves alone.

mod property;

use jiff::civil::date;

use super::*;
use crate::assessment::entry::EvidenceUse;
use crate::assessment::follow_up::DecisionStatus;
use crate::assessment::model::EvidenceKind;
use crate::language::{Language, Words};
use crate::questionnaire::DecisionId;

fn question(id: &str) -> QuestionId {
    QuestionId::new(id)
}

fn level(id: &str, level: &str) -> Edit {
    Edit::Answer(question(id), Some(Answer::Level(LevelId::new(level))))
}

fn note(id: &str, note: &str) -> Edit {
    Edit::Note(question(id), Some(note.to_owned()))
}

fn not_applicable(id: &str, reason: &str) -> Edit {
    Edit::Answer(question(id), Some(Answer::NotApplicable(reason.to_owned())))
}

/// One edit and its outcome; a second time it changes nothing.
#[track_caller]
fn check(before: &str, edits: &[Edit], after: &str) {
    let changed = apply(before, edits).unwrap();
    assert_eq!(changed, after);
    assert_eq!(apply(&changed, edits).unwrap(), after, "a second time");
    changed.trim_start_matches('\u{feff}').replace("\r\n", "\n").parse::<toml::Table>().unwrap();
}

#[test]
fn the_comment_behind_a_value_stays() {
    check(
        "[answers.O-1] # mandate\n# why\nlevel   =  '2'  # asked twice\nnote = \"n\"\n",
        &[level("O-1", "3")],
        "[answers.O-1] # mandate\n# why\nlevel   =  \"3\"  # asked twice\nnote = \"n\"\n",
    );
}

#[test]
fn what_already_stands_there_is_not_spelled_anew() {
    let text = "[answers.O-1]\nlevel = '3'\nevidence = [ 'a' ]\nvotes = {1 = 2}\n";
    let votes = BTreeMap::from([(LevelId::new("1"), 2)]);
    let shown = vec![EvidenceUse { id: EvidenceId::new("a"), proves: None }];
    check(text, &[level("O-1", "3"), Edit::Votes(question("O-1"), votes), Edit::Shown(question("O-1"), shown)], text);
}

#[test]
fn new_answers_are_tables_behind_the_last_and_before_what_follows() {
    check(
        "palier = \"assessment/1\"\n\n[answers.O-1]\nlevel = \"1\"\n# said in the corridor\n\n# agreed\n[actions.charter]\ndo = \"x\"\n",
        &[level("O-2", "2"), note("O-2", "n"), level("5.1", "0")],
        "palier = \"assessment/1\"\n\n[answers.O-1]\nlevel = \"1\"\n# said in the corridor\n\n[answers.O-2]\nlevel = \"2\"\nnote = \"n\"\n\n[answers.\"5.1\"]\nlevel = \"0\"\n\n# agreed\n[actions.charter]\ndo = \"x\"\n",
    );
}

#[test]
fn a_first_table_goes_where_an_assessment_has_it() {
    check(
        "palier = \"assessment/1\"\n[session]\ndate = 2025-05-21\n\n[answers.O-1]\nlevel = \"1\"\n[x-ours]\na = 1\n",
        &[Edit::Conclusion(Some("Good.".to_owned()))],
        "palier = \"assessment/1\"\n[session]\ndate = 2025-05-21\n\n[summary]\nconclusion = \"Good.\"\n\n[answers.O-1]\nlevel = \"1\"\n[x-ours]\na = 1\n",
    );
    check("", &[level("O-1", "1")], "[answers.O-1]\nlevel = \"1\"\n");
}

#[test]
fn the_comment_of_a_key_moves_to_the_one_that_takes_its_place() {
    check(
        "[answers.O-1]\nlevel = \"2\" # see minutes\nnote = \"n\"\n",
        &[not_applicable("O-1", "No assets.")],
        "[answers.O-1]\nnot_applicable = \"No assets.\" # see minutes\nnote = \"n\"\n",
    );
    check(
        "[answers.O-1]\nnote = \"n\"\ncarried = { level = \"2\", date = 2024-06-01 } # from 2024\n",
        &[level("O-1", "3")],
        "[answers.O-1]\nnote = \"n\"\nlevel = \"3\" # from 2024\n",
    );
    check(
        "[answers.O-1]\ncarried.level = \"2\" # from 2024\ncarried.date = 2024-06-01 # sure\nnote = \"n\"\n",
        &[level("O-1", "3")],
        "[answers.O-1]\nnote = \"n\"\n# sure\nlevel = \"3\" # from 2024\n",
    );
    check(
        "[answers.O-1]\n  level = \"2\"\n  unknown = \"x\" # ask\n  carried = { level = \"1\" } # old\n",
        &[level("O-1", "3")],
        "[answers.O-1]\n  # old\n  level = \"3\" # ask\n",
    );
    check(
        "[answers.O-1.carried] # old\nlevel = \"2\" # from 2024\n\n[answers.O-2]\nlevel = \"1\"\n",
        &[level("O-1", "3")],
        "\n[answers.O-2]\nlevel = \"1\"\n\n[answers.O-1]\n# from 2024\nlevel = \"3\" # old\n",
    );
}

#[test]
fn keys_are_taken_out_with_their_line() {
    check(
        "[answers.O-1]\nlevel = \"2\"\n# about the note\nnote = \"\"\"\ntwo\nlines\"\"\" # gone\nby = \"M\"\n",
        &[Edit::Note(question("O-1"), None)],
        "[answers.O-1]\nlevel = \"2\"\n# about the note\nby = \"M\"\n",
    );
    check("[answers.O-1]\nlevel = \"2\"\n", &[Edit::Answer(question("O-1"), None)], "[answers.O-1]\n");
    check("[answers.O-1]\nlevel = \"2\"", &[Edit::Answer(question("O-2"), None)], "[answers.O-1]\nlevel = \"2\"");
}

#[test]
fn dotted_keys_are_edited_where_they_stand() {
    check(
        "answers.O-1.level = \"1\" # one\nanswers.O-2.level = \"2\"\nanswers.O-1.note = \"n\"\n\n[x-a]\nb = 1\n",
        &[
            level("O-1", "3"),
            Edit::By(question("O-1"), Some("M".to_owned())),
            level("O-3", "0"),
            not_applicable("O-2", "r"),
        ],
        "answers.O-1.level = \"3\" # one\nanswers.O-2.not_applicable = \"r\"\nanswers.O-1.note = \"n\"\nanswers.O-1.by = \"M\"\nanswers.O-3.level = \"0\"\n\n[x-a]\nb = 1\n",
    );
    check(
        "[answers]\n  O-1.level = \"1\"\n  O-2.level = \"2\"\n",
        &[note("O-1", "n"), Edit::Answer(question("O-2"), None)],
        "[answers]\n  O-1.level = \"1\"\n  O-1.note = \"n\"\n",
    );
}

#[test]
fn braces_are_edited_where_they_stand() {
    check(
        "answers = { O-1 = { level = \"1\" }, O-2.level = \"2\" } # all\n",
        &[level("O-1", "3"), note("O-2", "n"), level("O-3", "0"), note("O-1", "m")],
        "answers = { O-1 = { level = \"3\", note = \"m\" }, O-2.level = \"2\", O-2.note = \"n\", O-3 = { level = \"0\" } } # all\n",
    );
    check(
        "[answers]\nO-1 = { level = \"1\", note = \"n\" } # one\nO-2 = {}\n",
        &[
            Edit::Answer(question("O-1"), None),
            Edit::Note(question("O-1"), None),
            not_applicable("O-2", "r"),
            level("O-3", "2"),
        ],
        "[answers]\nO-1 = { } # one\nO-2 = { not_applicable = \"r\" }\n\n[answers.O-3]\nlevel = \"2\"\n",
    );
    check(
        "answers = { O-1.level = \"1\", O-1.note = \"n\", O-2.level = \"2\" }\n",
        &[Edit::Answer(question("O-1"), None), Edit::Answer(question("O-2"), None)],
        "answers = { O-1.note = \"n\" }\n",
    );
    check(
        "answers = { O-1 = { unknown = \"u\", carried.level = \"1\", carried.date = 2024-06-01 } }\n",
        &[level("O-1", "3")],
        "answers = { O-1 = { level = \"3\" } }\n",
    );
}

#[test]
fn lists_over_several_lines_keep_what_stands_between() {
    let shown = |uses: &[(&str, Option<&str>)]| {
        let uses =
            uses.iter().map(|(id, proves)| EvidenceUse { id: EvidenceId::new(id), proves: proves.map(LevelId::new) });
        Edit::Shown(question("O-1"), uses.collect())
    };
    let text = "[answers.O-1]\nevidence = [ # all seen\n  \"a\", # first\n  # the decree\n  \"b\"\n] # end\n";
    check(
        text,
        &[shown(&[("a", None), ("b", Some("2")), ("c", None)])],
        "[answers.O-1]\nevidence = [ # all seen\n  \"a\", # first\n  # the decree\n  { id = \"b\", proves = \"2\" },\n  \"c\"\n] # end\n",
    );
    check(text, &[shown(&[("b", None)])], "[answers.O-1]\nevidence = [ # all seen\n  # the decree\n  \"b\"\n] # end\n");
    check(text, &[shown(&[])], "[answers.O-1]\n");
    check(
        "[answers.O-1]\n",
        &[shown(&[("rfc2350", None), ("decree", Some("2"))])],
        "[answers.O-1]\nevidence = [\"rfc2350\", { id = \"decree\", proves = \"2\" }]\n",
    );
}

#[test]
fn votes_are_braces_and_tables_of_votes_stay_tables() {
    let votes = |hands: &[(&str, u32)]| {
        Edit::Votes(question("O-1"), hands.iter().map(|(level, count)| (LevelId::new(level), *count)).collect())
    };
    check("[answers.O-1]\n", &[votes(&[("1", 2), ("2", 5)])], "[answers.O-1]\nvotes = { \"1\" = 2, \"2\" = 5 }\n");
    check(
        "[answers.O-1]\nlevel = \"2\"\n[answers.O-1.votes] # hands\n1 = 2 # two\n2 = 4\n3 = 1\n",
        &[votes(&[("1", 2), ("2", 5), ("0", 1)])],
        "[answers.O-1]\nlevel = \"2\"\n[answers.O-1.votes] # hands\n1 = 2 # two\n2 = 5\n\"0\" = 1\n",
    );
}

fn decision(id: &str, ask: &str) -> Decision {
    Decision::new(DecisionId::new(id), ask)
}

#[test]
fn a_decision_gets_a_table_behind_the_answers() {
    let decree = Decision { by: Some(date(2025, 9, 30)), ..decision("decree", "Sign the decree") };
    check(
        "[answers.O-1]\nlevel = \"1\"\n\n[actions.a]\ndo = \"x\"\n",
        &[Edit::Decision(decree.clone())],
        "[answers.O-1]\nlevel = \"1\"\n\n[decisions.decree]\nask = \"Sign the decree\"\nby = 2025-09-30\nstatus = \"open\"\n\n[actions.a]\ndo = \"x\"\n",
    );
    check(
        "[decisions.decree] # urgent\nask = \"Sign the decree\" # since May\nby = 2025-09-30\n",
        &[Edit::Decision(Decision { status: DecisionStatus::Taken, closed: Some(date(2025, 9, 12)), ..decree })],
        "[decisions.decree] # urgent\nask = \"Sign the decree\" # since May\nby = 2025-09-30\nstatus = \"taken\"\nclosed = 2025-09-12\n",
    );
}

#[test]
fn decisions_of_the_list_move_to_tables_when_they_are_edited() {
    let listed = |nth, id: &str, ask: &str| Decision { listed: Some(nth), ..decision(id, ask) };
    let lists = [
        "[summary]\ndecisions = [ # asked in May\n  { ask = \"a\" },\n  { ask = \"b\" }, # of the minister\n  { ask = \"c\" },\n]\n",
        "[[summary.decisions]]\nask = \"a\"\n\n[[summary.decisions]]\nask = \"b\"\n\n[[summary.decisions]]\nask = \"c\"\n",
    ];
    let edits = [Edit::Decision(listed(0, "decision-1", "x")), Edit::RemoveDecision(listed(1, "decision-2", "b"))];
    let table = "\n[decisions.decision-1]\nask = \"x\"\nstatus = \"open\"\n";
    for (list, left) in lists.into_iter().zip([
        "[summary]\ndecisions = [ # asked in May\n  { ask = \"c\" },\n]\n",
        "[[summary.decisions]]\nask = \"c\"\n",
    ]) {
        assert_eq!(apply(list, &edits).unwrap(), format!("{left}{table}"));
    }
    let last = [Edit::RemoveDecision(listed(0, "decision-1", "a"))];
    assert_eq!(
        apply("[summary]\nconclusion = \"x\"\ndecisions = [{ ask = \"a\" }]\n", &last).unwrap(),
        "[summary]\nconclusion = \"x\"\n"
    );
}

#[test]
fn documents_actions_and_decisions_are_taken_out() {
    check(
        "[evidence.a]\ntitle = \"A\" # old\n\n[evidence.b]\ntitle = \"B\"\n\n[decisions.d]\nask = \"x\"\n\n[actions.charter]\ndo = \"x\"\n[actions.charter.closes]\nO-1 = \"2\"\n\n[actions.other]\ndo = \"y\"\n",
        &[
            Edit::RemoveDocument(EvidenceId::new("a")),
            Edit::RemoveAction(ActionId::new("charter")),
            Edit::RemoveDecision(decision("d", "x")),
        ],
        "[evidence.b]\ntitle = \"B\"\n\n[actions.other]\ndo = \"y\"\n",
    );
    check(
        "evidence = { a = { title = \"A\" }, b = { title = \"B\" } }\n",
        &[Edit::RemoveDocument(EvidenceId::new("a"))],
        "evidence = { b = { title = \"B\" } }\n",
    );
    check(
        "evidence.a.title = \"A\"\nevidence.b.title = \"B\"\n",
        &[Edit::RemoveDocument(EvidenceId::new("a"))],
        "evidence.b.title = \"B\"\n",
    );
}

#[test]
fn line_ends_the_mark_and_an_open_end_come_back() {
    check(
        "\u{feff}palier = \"assessment/1\"\r\n[answers.O-1]\r\nlevel = \"1\" # é",
        &[level("O-1", "2"), note("O-1", "two\r\nlines")],
        "\u{feff}palier = \"assessment/1\"\r\n[answers.O-1]\r\nlevel = \"2\" # é\r\nnote = \"\"\"\r\ntwo\r\nlines\"\"\"",
    );
    check(
        "[answers.O-1]\r\n# mixed\n# ends\nlevel = \"1\"\r\n",
        &[level("O-1", "2")],
        "[answers.O-1]\r\n# mixed\n# ends\nlevel = \"2\"\r\n",
    );
}

#[test]
fn validating_states_by_whom_and_a_draft_is_one_again() {
    check(
        "[session]\nstatus = \"draft\" # yet\ndate = 2025-05-21\n",
        &[Edit::Validated(Some(("M. Traoré".to_owned(), date(2025, 5, 30))))],
        "[session]\nstatus = \"validated\" # yet\ndate = 2025-05-21\nvalidated = { by = \"M. Traoré\", date = 2025-05-30 }\n",
    );
    check(
        "[session]\nstatus = \"validated\"\n[session.validated]\nby = \"M\"\ndate = 2025-05-30\n[facts]\n",
        &[Edit::Validated(None)],
        "[session]\nstatus = \"draft\"\n[facts]\n",
    );
}

#[test]
fn a_document_is_added_to_the_register_and_changed_in_it() {
    let mut document = Evidence {
        id: EvidenceId::new("rfc2350"),
        title: "RFC 2350 profile".to_owned(),
        kind: EvidenceKind::Document,
        link: Some("https://example.org".to_owned()),
        file: None,
        sha256: None,
        owner: None,
        date: Some(date(2023, 2, 1)),
        seen: None,
        expires: None,
    };
    let text = "[evidence.rfc2350]\ntitle = \"RFC 2350 profile\"\nkind = \"document\"\nlink = \"https://example.org\"\ndate = 2023-02-01\n";
    check(
        &format!("{text}\n[answers.O-1]\nlevel = \"1\"\n"),
        &[Edit::Document(document.clone())],
        &format!("{text}\n[answers.O-1]\nlevel = \"1\"\n"),
    );
    check(
        "[answers.O-1]\nlevel = \"1\"\n",
        &[Edit::Document(document.clone())],
        &format!("[answers.O-1]\nlevel = \"1\"\n\n{text}"),
    );
    document.link = None;
    check(text, &[Edit::Document(document)], &text.replace("link = \"https://example.org\"\n", ""));
}

#[test]
fn a_text_that_says_nothing_takes_the_key_out() {
    check("[answers.O-1]\nlevel = \"1\"\nnote = \"x\"\n", &[note("O-1", " \n")], "[answers.O-1]\nlevel = \"1\"\n");
}

#[test]
fn a_broken_file_is_refused_at_its_place() {
    let words = Words::new(Language::English);
    for (text, start) in [
        ("\u{feff}a = 1\r\nb = = 2\r\n", "f.toml:2:5: invalid TOML"),
        ("# é\nanswers = 3\n", "f.toml:2:1: expected keys with values"),
        ("[answers]\nO-9 = {}\n O-1 = \"3\"\n", "f.toml:3:2: expected keys with values"),
        ("[[answers]]\n", "f.toml:1:3: expected keys with values"),
        ("[answers.O-1.level]\nx = 1\n", "f.toml:1:14: expected text"),
    ] {
        let error = apply(text, &[level("O-9", "1"), level("O-1", "1")]).unwrap_err();
        let said = error.problems(&Source::new("f.toml", text)).render(&words);
        assert!(said.starts_with(start), "{said}");
    }
}

#[test]
fn many_answers_do_not_take_long() {
    let ids: Vec<String> = (0..400).map(|index| format!("Q-{index}")).collect();
    let edits: Vec<Edit> = ids.iter().flat_map(|id| [level(id, "1"), note(id, "n")]).collect();
    let begun = std::time::Instant::now();
    let text = apply("[session]\n", &edits).unwrap();
    assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
    assert_eq!(text.matches("level = ").count(), 400);
    assert!(text.find("[answers.Q-9]").unwrap() < text.find("[answers.Q-10]").unwrap());
}
