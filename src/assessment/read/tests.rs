//! What is read of an assessment apart from its answers, and what is wrong with it.

use std::sync::Arc;

use jiff::civil::date;

use crate::assessment::{Assessment, DecisionStatus, Edit, FactValue, apply, date_warnings, parse};
use crate::problem::Source;
use crate::questionnaire::{EvidenceId, FactId, Questionnaire, parse as parse_questionnaire};

const QUESTIONNAIRE: &str = "palier: questionnaire/1\nid: sample\nversion: '1'\ntitle: T\nsummary: S\nlanguage: en\n\
    structure: [domain]\nscales: { s: { levels: [ { id: '0', value: 0, label: No }, { id: '1', value: 1, label: Yes } ] } }\n\
    facts:\n  - { id: laws, ask: Which laws?, options: { nis2: NIS 2, dora: DORA }, choose: many }\n\
    \x20 - { id: kind, ask: Which kind?, options: { small: Small, large: Large } }\n\
    scoring: { m: { title: M, domain: mean, total: mean } }\n\
    domains:\n  - id: A\n    title: A\n    questions:\n      - { id: A-1, title: One, ask: One? }\n\
    \x20     - { id: A-2, title: Two, ask: Two?, only_if: { fact: laws, is: [dora] } }\n";

const HEAD: &str = "palier = \"assessment/1\"\nsubject = { team = \"T\" }\nsession = { date = 2026-03-10 }\n\
    questionnaire = { id = \"sample\", version = \"1\" }\n";

fn questionnaire() -> Arc<Questionnaire> {
    Arc::new(parse_questionnaire(&Source::new("q.yaml", QUESTIONNAIRE)).unwrap())
}

#[track_caller]
fn read(rest: &str) -> Assessment {
    parse(&Source::new("t.toml", &format!("{HEAD}{rest}")), questionnaire()).unwrap()
}

/// The ids of the messages about a file, with their lines after the head.
#[track_caller]
fn wrong(rest: &str) -> Vec<(usize, &'static str)> {
    let problems = parse(&Source::new("t.toml", &format!("{HEAD}{rest}")), questionnaire()).unwrap_err();
    problems.iter().map(|problem| (problem.span().unwrap().line - 4, problem.message().id())).collect()
}

#[test]
fn decisions_are_read_from_their_tables_and_from_the_list_of_the_summary() {
    let read = read(
        "[decisions.decision-1]\nask = \"c\"\nstatus = \"taken\"\nclosed = 2026-03-09\n\
         [summary]\ndecisions = [ { ask = \"a\", by = 2026-09-30 }, { ask = \"b\" } ]\n",
    );
    let found: Vec<_> = read.decisions().iter().map(|d| (d.id.as_str(), d.ask.as_str(), d.status, d.listed)).collect();
    assert_eq!(
        found,
        [
            ("decision-2", "a", DecisionStatus::Open, Some(0)),
            ("decision-3", "b", DecisionStatus::Open, Some(1)),
            ("decision-1", "c", DecisionStatus::Taken, None),
        ]
    );
    assert_eq!(read.decisions()[2].closed, Some(date(2026, 3, 9)));
}

#[test]
fn a_fact_with_several_options_is_a_list_and_an_empty_one_states_none() {
    let value = |rest: &str| read(rest).fact(&FactId::new("laws")).cloned();
    let many = |ids: &[&str]| Some(FactValue::Many(ids.iter().map(|id| (*id).to_owned()).collect()));
    assert_eq!(value("[facts]\nlaws = [\"dora\", \"nis2\"]\n"), many(&["dora", "nis2"]));
    assert_eq!(value("[facts]\nlaws = []\n"), many(&[]));
    assert_eq!(value(""), None);
    let is_asked = |rest: &str| {
        let read = read(rest);
        read.is_in_scope(read.questionnaire().question("A-2").unwrap())
    };
    assert!(is_asked("") && is_asked("[facts]\nlaws = [\"nis2\", \"dora\"]\n"));
    assert!(!is_asked("[facts]\nlaws = []\n") && !is_asked("[facts]\nlaws = [\"nis2\"]\n"));
    assert_eq!(wrong("[facts]\nlaws = \"dora\"\nkind = [\"small\"]\n"), [(2, "expected-list"), (3, "expected-text")]);
    assert_eq!(
        wrong("[facts]\nlaws = [\"dora\", \"gdpr\"]\nkind = \"smal\"\n"),
        [(2, "names-nothing"), (3, "names-nothing")]
    );
}

#[test]
fn the_keys_of_groups_files_people_and_follow_up_are_read() {
    let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let text = format!(
        "[people]\nhide = [\"Awa Diallo\"]\n[evidence.decree]\ntitle = \"D\"\nfile = \"e/d.pdf\"\nsha256 = \"{}\"\n\
         [actions.charter]\ndo = \"x\"\ndays = 3\nnote = \"n\"\nclosed = 2026-01-01\nstatus = \"done\"\n",
        digest.to_uppercase()
    );
    let read = read(&text);
    assert_eq!(read.hidden_names(), ["Awa Diallo"]);
    let document = &read.evidence()[0];
    assert_eq!((document.file.as_deref(), document.sha256.as_deref()), (Some("e/d.pdf"), Some(digest)));
    let action = &read.actions()[0];
    assert_eq!((action.days, action.note.as_deref(), action.closed), (Some(3), Some("n"), Some(date(2026, 1, 1))));
    assert_eq!(
        wrong(
            "[evidence.a]\ntitle = \"A\"\nsha256 = \"abc\"\n[actions.b]\ndo = \"x\"\ndays = \"3\"\n[decisions.c]\nstatus = \"done\"\n"
        ),
        [(3, "bad-sha256"), (6, "expected-count"), (7, "missing-key"), (8, "expected-one-of")]
    );
}

#[test]
fn a_document_that_goes_is_taken_out_of_the_answers_and_a_merged_one_is_replaced() {
    let text = format!(
        "{HEAD}[evidence.a]\ntitle = \"A\"\n\n[evidence.b]\ntitle = \"B\"\n\n[answers.A-1]\nlevel = \"1\"\n\
         evidence = [{{ id = \"a\", proves = \"1\" }}, {{ id = \"b\", proves = \"0\" }}]\n\n[answers.A-2]\nlevel = \"1\"\nevidence = [\"a\"]\n"
    );
    let read = parse(&Source::new("t.toml", &text), questionnaire()).unwrap();
    let [a, b] = ["a", "b"].map(EvidenceId::new);
    let after = |edits: &[Edit]| {
        let text = apply(&text, edits).unwrap();
        let read = parse(&Source::new("t.toml", &text), questionnaire()).unwrap();
        assert_eq!(read.document(&a), None, "{text}");
        text.split_once("[answers.A-1]").unwrap().1.to_owned()
    };
    assert_eq!(
        after(&read.without_document(&a)),
        "\nlevel = \"1\"\nevidence = [{ id = \"b\", proves = \"0\" }]\n\n[answers.A-2]\nlevel = \"1\"\n"
    );
    assert_eq!(
        after(&read.with_documents_merged(&a, &b)),
        "\nlevel = \"1\"\nevidence = [{ id = \"b\", proves = \"1\" }]\n\n[answers.A-2]\nlevel = \"1\"\nevidence = [\"b\"]\n"
    );
    assert!(read.with_documents_merged(&a, &a).is_empty() && read.without_document(&EvidenceId::new("c")).is_empty());
}

/// The ids of the warnings of a file, with their lines after the head.
#[track_caller]
fn warned(rest: &str) -> Vec<(usize, &'static str)> {
    let source = Source::new("t.toml", &format!("{HEAD}{rest}"));
    let read = parse(&source, questionnaire()).unwrap();
    let mut found = read.warnings().clone();
    found.append(date_warnings(&source, &read, date(2026, 3, 9)));
    found.iter().map(|problem| (problem.span().unwrap().line - 4, problem.message().id())).collect()
}

#[test]
fn days_after_the_session_and_actions_that_were_due_before_it_are_warned_of() {
    assert_eq!(
        warned(
            "[evidence.new]\ntitle = \"N\"\ndate = 2026-12-01\nseen = 2027-01-01\n[evidence.old]\ntitle = \"O\"\ndate = 2026-03-10\n\
             [answers.A-1]\nlevel = \"0\"\ndate = 2026-03-11\n\
             [actions.a]\ndo = \"x\"\ndue = 2026-03-09\nstatus = \"dropped\"\n\
             [actions.b]\ndo = \"x\"\nstatus = \"done\"\ncloses = { A-1 = \"1\" }\n"
        ),
        [
            (3, "evidence-after-session"),
            (4, "evidence-after-session"),
            (10, "answer-after-session"),
            (13, "action-due-before-session"),
            (17, "action-done-below"),
        ]
    );
}

#[test]
fn what_is_overdue_is_found_at_its_place() {
    let text = format!(
        "{HEAD}[summary]\ndecisions = [{{ ask = \"a\", by = 2026-03-09 }}]\n[decisions.d]\nask = \"x\"\nby = 2026-03-10\n\
         [actions.a]\ndo = \"x\"\ndue = 2026-03-09\n[actions.b]\ndo = \"x\"\ndue = 2026-03-09\nstatus = \"done\"\n"
    );
    let source = Source::new("t.toml", &text);
    let read = parse(&source, questionnaire()).unwrap();
    let found = |day| -> Vec<(usize, &str)> {
        let found = date_warnings(&source, &read, day);
        let found = found.iter().filter(|problem| problem.message().id().ends_with("-overdue"));
        found.map(|problem| (problem.span().unwrap().line - 4, problem.message().id())).collect()
    };
    assert_eq!(found(date(2026, 3, 9)), []);
    assert_eq!(found(date(2026, 3, 10)), [(2, "decision-overdue"), (8, "action-overdue")]);
    assert_eq!(found(date(2026, 3, 11)), [(2, "decision-overdue"), (5, "decision-overdue"), (8, "action-overdue")]);
}

#[test]
fn a_file_has_its_limits() {
    let many = |table: &str, key: &str, count: usize| -> String {
        (0..count).fold(String::new(), |text, number| text + &format!("[{table}.n{number}]\n{key} = \"x\"\n"))
    };
    assert_eq!(read(&(many("evidence", "title", 2_000) + &many("actions", "do", 2_000))).actions().len(), 2_000);
    assert_eq!(wrong(&many("evidence", "title", 2_001)), [(4_001, "too-many-documents")]);
    assert_eq!(wrong(&many("actions", "do", 2_002)), [(4_001, "too-many-actions")]);
    let large = Source::new("t.toml", &format!("{HEAD}# {}\n", "x".repeat(4 * 1024 * 1024)));
    let problems = parse(&large, questionnaire()).unwrap_err();
    assert_eq!(problems.iter().map(|problem| problem.message().id()).collect::<Vec<_>>(), ["file-too-large"]);
}

#[test]
fn a_hint_never_suggests_a_question_that_has_an_answer_already() {
    let hint = |rest: &str| {
        let problems = parse(&Source::new("t.toml", &format!("{HEAD}{rest}")), questionnaire()).unwrap_err();
        let words = crate::language::Words::new(crate::language::Language::English);
        let problem = problems.iter().next().unwrap();
        assert_eq!(problem.message().id(), "names-nothing");
        problem.hint().map(|hint| hint.say(&words))
    };
    assert_eq!(hint("[answers.A-1]\nlevel = \"1\"\n[answers.A-3]\nlevel = \"1\"\n").unwrap(), "did you mean 'A-2'?");
    let both = "[answers.A-1]\nlevel = \"1\"\n[answers.A-2]\nlevel = \"1\"\n[answers.A-3]\nlevel = \"1\"\n";
    assert_eq!(hint(both), None);
}
