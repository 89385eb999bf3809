//! What a questionnaire file may and may not say.

use super::*;
use crate::language::{Language, Words};

/// A valid questionnaire with all parts that the format knows.
pub(crate) const WHOLE: &str = r#"palier: questionnaire/1
id: whole
version: "1.10"
title: Whole
summary: Everything that the format knows.
language: en
source: { name: A model, url: "https://example.org", rights: Ours, note: Unofficial. }
structure: [function, practice]
words: { question: parameter, questions: parameters }
scales:
  maturity:
    levels:
      - { id: "0", value: 0, label: Absent, meaning: Nobody has thought of it. }
      - { id: "1", value: 1, label: Implicit }
      - { id: "2", value: 2.5, label: Written }
      - { id: out, not_applicable: true, label: Out of mandate }
    evidence_from: "2"
  yesno:
    levels:
      - { id: no, value: 0, label: No }
      - { id: yes, value: 1, label: Yes }
scale: maturity
facts:
  - { id: constituency, ask: Whom do you serve?, options: { national: The whole country, sector: One sector } }
  - { id: staff, ask: How many are you? }
importance: { none: 0, low: 0.5, normal: 1, high: 2 }
scoring:
  maturity:
    title: Maturity
    blank: ignore
    evidence: cap
    function: mean
    practice: { combine: mean, over: questions, out_of: 20 }
    total: { combine: sum, round: down }
    bands:
      - { from: 0, id: low, label: Low }
      - { from: 10.5, id: high, label: High }
      - { from: 3, id: fine, label: Fine, of: practice }
    indicative: true
    note: Ours.
  steps:
    title: Steps
    function: none
    practice: { combine: gate, pass: "1", floor: 1 }
    total: none
domains:
  - id: A
    title: First
    weight: 2
    about: About it.
    domains:
      - id: A1
        title: First of the first
        questions:
          - id: A1-1
            title: One
            ask: Is it?
            help: Listen.
            why: Because.
            gate: 2
            levels: { "0": Nothing., "2": All. }
            evidence: [ The document ]
            advice:
              "1": { do: Start., effort: S }
              "2": { do: Write., effort: XL }
            refs: { other: [X.1, "6.1"] }
          - id: A1-2
            title: Two
            ask: And that?
            scale: yesno
            weight: 0.5
            measures: [maturity]
            not_applicable: forbidden
            needs: [A1-1]
            only_if:
              - { fact: constituency, is: [national] }
              - { question: A1-1, at_least: "1" }
  - id: B
    title: Second
    questions:
      - { id: B-1, title: Shallow, ask: "Also allowed?", measures: [] }
references:
  other: { title: Another model, url: "https://example.org" }
profiles:
  - id: first
    title: First
    summary: For all.
    for: { fact: constituency, is: [national] }
    every: "1"
    questions: { A1-1: "2", A1-2: yes }
    domains: { A1: 2.5 }
    total: 5
  - { id: second, title: Second, domains: { A1: 2 }, measure: steps }
ladder: [second, first]
"#;

fn errors_of(text: &str) -> Vec<(String, usize)> {
    match parse(&Source::new("q.yaml", text)) {
        Ok(_) => Vec::new(),
        Err(problems) => problems
            .iter()
            .map(|problem| (problem.message().id().to_owned(), problem.span().map_or(0, |place| place.line)))
            .collect(),
    }
}

/// The errors of the whole questionnaire with one text replaced by another.
fn errors_with(old: &str, new: &str) -> Vec<String> {
    assert!(WHOLE.contains(old), "{old}");
    errors_of(&WHOLE.replacen(old, new, 1)).into_iter().map(|(id, _)| id).collect()
}

#[test]
fn the_whole_format_is_read() {
    let questionnaire = parse(&Source::new("q.yaml", WHOLE)).unwrap_or_else(|problems| {
        panic!("{}", problems.render(&Words::new(Language::English)));
    });
    assert_eq!(questionnaire.version(), "1.10");
    assert_eq!(questionnaire.domains().len(), 3);
    assert_eq!(questionnaire.questions().len(), 3);
    let question = questionnaire.question("A1-2").unwrap();
    assert_eq!(question.scale().steps().len(), 2);
    assert_eq!(question.only_if().len(), 2);
    let scale = questionnaire.default_scale().unwrap();
    assert_eq!(scale.steps().len(), 3);
    assert_eq!(scale.levels().len(), 4);
    assert!(scale.needs_evidence(&LevelId::new("2")) && !scale.needs_evidence(&LevelId::new("1")));
    let profile = questionnaire.profile("first").unwrap();
    assert_eq!(profile.question(&QuestionId::new("B-1")), Some(&LevelId::new("1")));
    assert_eq!(profile.question(&QuestionId::new("A1-2")), Some(&LevelId::new("yes")));
    assert_eq!(profile.targets(&questionnaire).len(), 5);
}

#[test]
fn a_mark_and_windows_line_ends_do_not_change_the_digest() {
    let plain = parse(&Source::new("q.yaml", WHOLE)).unwrap();
    let windows = format!("\u{feff}{}", WHOLE.replace('\n', "\r\n"));
    let other = parse(&Source::from_bytes("q.yaml", windows.as_bytes()).unwrap()).unwrap();
    assert_eq!(plain.digest(), other.digest());
}

#[test]
fn every_error_has_its_message() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("questionnaire/1", "questionnaire/2", &["wrong-format"]),
        ("palier: questionnaire/1\n", "", &["missing-format"]),
        ("id: whole", "id: who le", &["bad-id"]),
        ("version: \"1.10\"\n", "", &["missing-key"]),
        ("title: Whole\n", "title: \"\"\n", &["empty-text"]),
        ("title: Whole\n", "title: ~\n", &["empty-text"]),
        ("title: Whole\n", "title: [a]\n", &["expected-text"]),
        ("title: Whole\n", "title: \"a\\u001bb\"\n", &["forbidden-character"]),
        ("title: Whole\n", "title: \"a\\u202eb\"\n", &["forbidden-character"]),
        ("language: en", "language: e!", &["bad-language"]),
        ("structure: [function, practice]", "structure: [function, practice, note]", &["reserved-word"]),
        ("[function, practice]", "[function, practice, practice]", &["duplicate-word"]),
        ("value: 2.5", "value: 1.0", &["levels-not-rising"]),
        ("value: 2.5", "value: 2,5", &["unknown-key"]),
        ("value: 2.5", "value: 1e3", &["expected-decimal"]),
        ("not_applicable: true, label", "not_applicable: true, value: 4, label", &["level-value-and-not-applicable"]),
        ("evidence_from: \"2\"", "evidence_from: \"7\"", &["names-nothing"]),
        ("evidence_from: \"2\"", "evidence_from: out", &["level-without-value"]),
        ("evidence_from: \"2\"", "evidence_from: \"0\"", &["cap-from-lowest"]),
        ("      - { id: no, value: 0, label: No }\n", "", &["scale-too-short"]),
        ("scale: maturity\nfacts", "facts", &["scale-not-named", "scale-not-named", "every-without-scale"]),
        ("blank: ignore", "blank: zero", &["expected-one-of"]),
        ("practice: { combine: mean, over: questions, out_of: 20 }\n    total", "total", &["missing-key"]),
        ("out_of: 20", "out_of: 0", &["range-without-width"]),
        ("combine: gate, pass: \"1\", floor", "combine: mean, floor", &["only-for-gate"]),
        ("{ combine: gate, pass: \"1\", floor: 1 }", "gate", &["gate-without-pass"]),
        ("pass: \"1\"", "pass: yes", &["pass-not-in-scale"]),
        ("            gate: 2\n", "", &["question-without-gate"]),
        ("            gate: 2\n", "            gate: 1\n", &["gate-step-too-low"]),
        ("from: 10.5", "from: 0.0", &["bands-not-rising"]),
        ("of: practice", "of: practise", &["names-nothing"]),
        ("    weight: 2\n", "    wieght: 2\n", &["unknown-key"]),
        ("    weight: 2\n", "    weight: -1\n", &["negative-weight"]),
        ("  - id: B\n", "  - id: A1-1\n", &["duplicate-id-of-line"]),
        ("id: A1-2\n", "id: B\n", &["duplicate-id-of-line", "names-nothing"]),
        ("needs: [A1-1]", "needs: [A1-3]", &["names-nothing"]),
        ("needs: [A1-1]", "needs: [A1-2]", &["needs-in-a-circle"]),
        ("{ question: A1-1, at_least: \"1\" }", "{ question: B-1, at_least: \"1\" }", &["only-if-later"]),
        ("{ question: A1-1, at_least: \"1\" }", "{ question: A1-2, at_least: yes }", &["only-if-later"]),
        ("{ question: A1-1, at_least: \"1\" }", "{ question: A1-1, at_least: \"9\" }", &["names-nothing"]),
        ("{ question: A1-1, at_least: \"1\" }", "{ question: A1-1, is: [x] }", &["missing-key", "condition-mixed"]),
        ("is: [national] }\n              -", "is: [regional] }\n              -", &["names-nothing"]),
        (
            "{ fact: constituency, is: [national] }\n              -",
            "{ fact: size, is: [x] }\n              -",
            &["names-nothing"],
        ),
        ("refs: { other:", "refs: { first:", &["names-nothing"]),
        ("effort: S", "effort: XS", &["expected-one-of"]),
        ("\"2\": All.", "\"3\": All.", &["names-nothing"]),
        ("weight: 0.5\n", "scale: yesno\n", &["duplicate-key"]),
        ("measures: [maturity]", "measures: [maturety]", &["names-nothing"]),
        ("questions: { A1-1: \"2\",", "questions: { A1-1: \"5\",", &["names-nothing"]),
        ("domains: { A1: 2.5 }", "domains: { A3: 2.5 }", &["names-nothing"]),
        ("total: 5\n", "total: 5\n    measure: steps\n", &["target-without-score"]),
        ("{ A1: 2 }, measure: steps", "{ A: 2 }, measure: steps", &["target-without-score"]),
        ("ladder: [second, first]", "ladder: [second, third]", &["names-nothing"]),
        ("every: \"1\"", "every: \"one\"", &["names-nothing"]),
        (
            "for: { fact: constituency, is: [national] }\n    every",
            "for: { question: A1-1, at_least: \"1\" }\n    every",
            &["profile-for-facts-only"],
        ),
        (
            "    questions:\n      - { id: B-1",
            "    domains: []\n    questions:\n      - { id: B-1",
            &["domains-and-questions"],
        ),
        ("    weight: 2\n    about", "    weight: 0\n    about", &[]),
    ];
    let wrong: Vec<_> = cases
        .iter()
        .map(|(old, new, wanted)| (old, new, wanted, errors_with(old, new)))
        .filter(|(_, _, wanted, found)| found != *wanted)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn errors_come_all_at_once_in_the_order_of_the_file() {
    let text = WHOLE.replace("wei", "wie").replace("blank: ignore", "blank: zero").replace("effort: S", "effort: T");
    let errors = errors_of(&text);
    let lines: Vec<usize> = errors.iter().map(|(_, line)| *line).collect();
    assert_eq!(errors.len(), 4, "{errors:?}");
    assert!(lines.is_sorted(), "{errors:?}");
}

#[test]
fn weights_of_zero_everywhere_leave_nothing() {
    let text = WHOLE
        .replace("measures: [] }", "measures: [], weight: 0 }")
        .replace("    weight: 2\n", "    weight: 0\n")
        .replace("    title: Second\n    questions", "    title: Second\n    weight: 0\n    questions");
    let ids: Vec<String> = errors_of(&text).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["weights-all-zero-in-total", "weights-all-zero"]);
}

#[test]
fn a_tree_deeper_than_its_structure_is_an_error() {
    let text = WHOLE
        .replace("structure: [function, practice]", "structure: [practice]")
        .replace("    function: mean\n", "")
        .replace("    function: none\n", "");
    let ids: Vec<String> = errors_of(&text).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["deeper-than-structure"]);
}

#[test]
fn a_profile_of_a_table_joins_the_questionnaire() {
    let questionnaire = parse(&Source::new("q.yaml", WHOLE)).unwrap();
    let file = ProfileFile::csv(&Source::new("p.csv", "id,level\nA1-1,2\nA1-2,yes\n"), "official").unwrap();
    let joined = file.join(&questionnaire).unwrap();
    assert_eq!(joined.profile("official").unwrap().question(&QuestionId::new("A1-1")), Some(&LevelId::new("2")));
    assert!(joined.profile("first").is_some());

    let bad = ProfileFile::csv(&Source::new("p.csv", "id;level\nA1-9;2\nA1-2;maybe\n"), "official").unwrap();
    let problems = bad.join(&questionnaire).unwrap_err();
    let lines: Vec<usize> = problems.iter().map(|problem| problem.span().unwrap().line).collect();
    assert_eq!(lines, [2, 3]);
    let rows = ProfileFile::csv(&Source::new("p.csv", "id,level\nA1-1\n"), "official").unwrap().errors();
    assert_eq!(rows.iter().next().unwrap().message().id(), "csv-row");
}

#[test]
fn a_profile_file_is_for_its_questionnaire_alone() {
    let questionnaire = parse(&Source::new("q.yaml", WHOLE)).unwrap();
    let text = "palier: profile/1\nfor: { id: whole, version: \"1.10\" }\nprofiles:\n  - { id: own, title: Own, every: \"2\" }\nladder: [own, first]\n";
    let joined = ProfileFile::yaml(&Source::new("p.yaml", text)).unwrap().join(&questionnaire).unwrap();
    assert_eq!(joined.ladder(), [ProfileId::new("own"), ProfileId::new("first")]);
    let other = text.replace("1.10", "1.1");
    let problems = ProfileFile::yaml(&Source::new("p.yaml", &other)).unwrap().join(&questionnaire).unwrap_err();
    assert_eq!(problems.iter().next().unwrap().message().id(), "for-another-questionnaire");
}

#[test]
fn translations_replace_texts_and_fall_back() {
    let questionnaire = parse(&Source::new("q.yaml", WHOLE)).unwrap();
    let text = "palier: translation/1\nof: { id: whole, version: \"1.10\" }\nlanguage: fr\ntexts:\n  \
        questions/A1-1/ask: { from: Is it?, to: L’est-ce ? }\n  structure/function: { from: function, to: fonction }\n  \
        questions/A1-1/evidence/1: { from: The old document, to: Le document }\n  title: { from: Whole, to: ~ }\n";
    let translation = Translation::parse(&Source::new("q.fr.yaml", text)).unwrap();
    let problems = translation.problems(&questionnaire);
    let ids: Vec<&str> = problems.iter().map(|problem| problem.message().id()).collect();
    assert_eq!(ids, ["translation-incomplete", "translation-stale"]);
    assert!(!problems.has_errors());
    let french = translation.apply(&questionnaire);
    assert_eq!(french.question("A1-1").unwrap().ask(), "L’est-ce ?");
    assert_eq!(french.question("A1-1").unwrap().evidence(), ["Le document"]);
    assert_eq!(french.structure()[0].word, "fonction");
    assert_eq!(french.structure()[0].id, "function");
    assert_eq!(french.title(), "Whole");
    assert_eq!(french.language(), "fr");
    let done = translation.completeness(&questionnaire);
    assert_eq!((done.translated, done.stale), (3, 1));

    let unknown = text.replace("A1-1/ask", "A1-1/aks");
    let problems = Translation::parse(&Source::new("q.fr.yaml", &unknown)).unwrap().problems(&questionnaire);
    assert!(problems.has_errors());
    let other = text.replace("1.10", "2");
    let problems = Translation::parse(&Source::new("q.fr.yaml", &other)).unwrap().problems(&questionnaire);
    assert_eq!(problems.iter().next().unwrap().message().id(), "for-another-questionnaire");
    assert_eq!(problems.len(), 1);
}

#[test]
fn more_questions_than_the_limit_are_refused() {
    let mut text = WHOLE[..WHOLE.find("domains:\n").unwrap()].to_owned();
    text.push_str("domains:\n  - id: A\n    title: T\n    questions:\n");
    let questions = (0..20_001).map(|number| format!("      - {{ id: q{number}, title: T, ask: A, gate: 1 }}\n"));
    text.extend(questions);
    let ids: Vec<String> = errors_of(&text).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["too-many-questions"]);
}

#[test]
fn a_gate_step_without_a_question_is_passed_with_a_warning() {
    let text = WHOLE.replace("            gate: 2\n", "            gate: 3\n");
    let source = Source::new("q.yaml", &text);
    assert!(parse(&source).is_ok());
    let (_, problems) = inspect(&source, &[]);
    assert!(problems.iter().any(|problem| problem.message().id() == "gate-step-empty"));
    let (_, problems) = inspect(&Source::new("q.yaml", WHOLE), &[]);
    assert!(problems.iter().all(|problem| problem.message().id() != "gate-step-empty"));
}

#[test]
fn a_score_is_rounded_to_the_nearest_half_away_from_zero() {
    let rounded = |rule: &str| {
        let text = WHOLE.replacen("round: down", rule, 1);
        parse(&Source::new("q.yaml", &text)).map(|found| found.headline().total.round)
    };
    let value = |text: &str| parse_decimal(text).unwrap();
    assert_eq!(rounded("round: nearest"), Ok(Round::Nearest(0)));
    let one = rounded("round: nearest, decimals: 1").unwrap();
    assert_eq!(one.apply(&value("2.55")), value("2.6"));
    assert_eq!(one.apply(&value("-2.55")), value("-2.6"));
    assert_eq!(one.apply(&value("2.549")), value("2.5"));
    for wrong in
        ["round: nearest, decimals: 7", "round: down, decimals: 1", "decimals: 1", "round: nearest, decimals: -1"]
    {
        assert!(rounded(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_title_is_one_line_and_names_and_texts_have_a_limit() {
    let with_title = |title: &str| {
        let text = WHOLE.replacen("title: Whole", &format!("title: \"{title}\""), 1);
        parse(&Source::new("q.yaml", &text))
    };
    assert_eq!(with_title("Two\\nlines").unwrap().title(), "Two lines");
    assert!(with_title(&"é".repeat(1_000)).is_ok());
    let problems = with_title(&"é".repeat(1_001)).unwrap_err();
    assert_eq!(problems.iter().next().unwrap().message().id(), "text-too-long");
    let with_summary = |length: usize| {
        let text = WHOLE.replacen("Everything that the format knows.", &"é".repeat(length), 1);
        parse(&Source::new("q.yaml", &text))
    };
    assert!(with_summary(100_000).is_ok());
    assert!(with_summary(100_001).is_err());
}

#[test]
fn a_version_is_one_line() {
    for version in ["1\\u2028", "1\\r2", "1\\n2"] {
        let text = WHOLE.replacen("version: \"1.10\"", &format!("version: \"{version}\""), 1);
        let problems = parse(&Source::new("q.yaml", &text)).unwrap_err();
        assert_eq!(problems.iter().next().unwrap().message().id(), "forbidden-character", "{version}");
    }
}

#[test]
fn a_table_is_refused_with_characters_that_a_terminal_obeys_a_column_twice_or_ragged_rows() {
    let first = |text: &str| {
        let problems = match ProfileFile::csv(&Source::new("p.csv", text), "official") {
            Ok(file) => file.errors(),
            Err(problems) => problems,
        };
        problems.iter().next().map(|problem| problem.message().id().to_owned())
    };
    assert_eq!(first("id,level\nA1-1,2\n"), None);
    for character in ['\0', '\u{1b}', '\u{202e}'] {
        assert_eq!(first(&format!("id,level\nA1-1,{character}2\n")).as_deref(), Some("forbidden-character"));
    }
    assert_eq!(first("id,level,level\nA1-1,2,1\n").as_deref(), Some("csv-column-twice"));
    assert_eq!(first("id,level\nA1-1,2,3\n").as_deref(), Some("csv-ragged"));
    assert_eq!(first("\u{feff}\u{feff}id,level\nA1-1,2\n").as_deref(), Some("forbidden-character"));
}

#[test]
fn a_profile_file_names_a_questionnaire_by_an_id_and_never_by_a_path() {
    for id in ["/etc/passwd", "../q", "-"] {
        let text = format!("palier: profile/1\nfor: {{ id: \"{id}\", version: \"1\" }}\nprofiles: []\n");
        let file = ProfileFile::yaml(&Source::new("p.yaml", &text)).unwrap();
        assert_eq!(file.wanted(), None, "{id}");
        assert_eq!(file.errors().iter().next().unwrap().message().id(), "bad-id");
    }
}

#[test]
fn a_hint_never_suggests_a_name_that_is_used_already() {
    let hints = |old: &str, new: &str| {
        assert!(WHOLE.contains(old), "{old}");
        let problems = parse(&Source::new("q.yaml", &WHOLE.replacen(old, new, 1))).unwrap_err();
        let words = Words::new(Language::English);
        let hint = |hint: &crate::problem::Message| hint.say(&words).rsplit(": ").next().unwrap().to_owned();
        problems.iter().map(|problem| problem.hint().map_or(String::new(), hint)).collect::<Vec<_>>()
    };
    let targets = "questions: { A1-1: \"2\", A1-2: yes }";
    // B-1 is too far from both; A1-2 is free in the second case.
    assert_eq!(hints(targets, "questions: { A1-1: \"2\", A1-2: yes, A1-3: yes }"), ["B-1"]);
    assert_eq!(hints(targets, "questions: { A1-1: \"2\", A1-3: yes }"), ["did you mean 'A1-2'?"]);
    assert_eq!(hints("    about: About it.\n", "    about: About it.\n    abuot: Again.\n"), [""]);
    assert_eq!(hints("ladder: [second, first]", "ladder: [second, first, secund]"), [""]);
    assert_eq!(hints("\"2\": All. }", "\"2\": All., \"3\": More. }"), ["1, out"]);
    assert_eq!(hints("needs: [A1-1]", "needs: [A1-1, A1-3]"), ["B-1"]);
}
