//! The models that the format must express: for each a questionnaire of its shape, assessments, and beside each assessment the
//! results as they were worked out by hand from the rules, never by the program.
//!
//! `NAME.expected.toml` states the scores of the total and of every domain by every measure, the verdict on every profile, and
//! the rung; it may state the coverage and how questions count. Figures are exact fractions as text; what is not there is
//! `"none"`, a domain or total without a score `"no score"`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use palier::analysis::{self, Evaluation, Gap, GapKind, Shortfall};
use palier::assessment::{self, Assessment, Coverage};
use palier::language::{Language, Words};
use palier::problem::{Problems, Source};
use palier::questionnaire::{self, Questionnaire};
use palier::render::json;
use palier::scoring::{self, QuestionScore, Score, Scorecard};
use toml::{Table, Value};

/// Every model of the design has its folder.
const MODELS: [&str; 13] =
    ["c2m2", "cmmi", "crest", "crr", "csf", "first", "gci", "ncaf", "ncsi", "oxford", "samm", "sim3", "soc-cmm"];

/// What an expected file states in full; of anything else it states what it likes.
const STATED_IN_FULL: [&str; 4] = ["total", "domains", "profiles", "rung"];

#[test]
fn every_model_of_the_design_is_there() {
    let found: Vec<String> = folders().iter().map(|folder| name(folder)).collect();
    assert_eq!(found, MODELS);
}

#[test]
fn every_model_scores_as_worked_out_by_hand() {
    let mut differences = Vec::new();
    for folder in folders() {
        let questionnaire = Arc::new(questionnaire_in(&folder));
        let count = questionnaire.questions().len();
        assert!((6..=12).contains(&count), "{}: {count} questions", folder.display());
        for (path, assessment) in assessments_in(&folder, &questionnaire) {
            let scorecard = scoring::score(&assessment, &scoring::Scenario::default());
            let expected = read(&path.with_extension("expected.toml")).parse::<Table>().unwrap();
            let found = results(&assessment, &scorecard);
            let label = format!("{}/{}", name(&folder), name(&path));
            compare_results(&label, &expected, &found, &mut differences);
        }
    }
    assert!(differences.is_empty(), "{} differ:\n{}", differences.len(), differences.join("\n"));
}

#[test]
fn json_gives_the_same_figures() {
    for folder in folders() {
        let questionnaire = Arc::new(questionnaire_in(&folder));
        for (path, assessment) in assessments_in(&folder, &questionnaire) {
            let expected = read(&path.with_extension("expected.toml")).parse::<Table>().unwrap();
            for profile in questionnaire.profiles() {
                let evaluation = Evaluation::of(&assessment, scoring::Scenario::default(), Some(profile), &[]);
                let written: serde_json::Value = serde_json::from_slice(&json::score(&evaluation).unwrap()).unwrap();
                let label = path.display();
                let stated = &expected["profiles"][profile.id().as_str()];
                assert_eq!(written["rung"].as_str().unwrap_or("none"), expected["rung"].as_str().unwrap(), "{label}");
                assert_json_scores(&written["total"], &expected["total"], &format!("{label}: total"));
                assert_json_domains(&written["domains"], &expected["domains"], &label.to_string());
                assert_json_verdict(&written["profile"], stated, &label.to_string());
            }
        }
    }
}

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/models");
    let mut found: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap().to_str().unwrap().to_owned()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn said(problems: &Problems) -> String {
    problems.render(&Words::new(Language::English))
}

fn questionnaire_in(folder: &Path) -> Questionnaire {
    let path = folder.join("questionnaire.yaml");
    let source = Source::new(path.display().to_string(), &read(&path));
    questionnaire::parse(&source).unwrap_or_else(|problems| panic!("{}", said(&problems)))
}

/// The assessments of a folder; every one has its expected results beside it, and there is no other file.
fn assessments_in(folder: &Path, questionnaire: &Arc<Questionnaire>) -> Vec<(PathBuf, Assessment)> {
    let mut stems: BTreeSet<String> = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        if file != "questionnaire.yaml" {
            let stem = file.strip_suffix(".expected.toml").or_else(|| file.strip_suffix(".toml"));
            stems.insert(stem.unwrap_or_else(|| panic!("{}: what is {file}?", folder.display())).to_owned());
        }
    }
    assert!(!stems.is_empty(), "{}: no assessment", folder.display());
    stems
        .into_iter()
        .map(|stem| {
            let path = folder.join(stem + ".toml");
            let source = Source::new(path.display().to_string(), &read(&path));
            let assessment = assessment::parse(&source, Arc::clone(questionnaire));
            (path, assessment.unwrap_or_else(|problems| panic!("{}", said(&problems))))
        })
        .collect()
}

/// Everything that the program finds, in the shape of the expected files.
fn results(assessment: &Assessment, scorecard: &Scorecard) -> Table {
    let questionnaire = assessment.questionnaire();
    let by_measure = |score: &dyn Fn(&questionnaire::MeasureId) -> Option<Score>| -> Table {
        let measures = questionnaire.measures().iter().map(questionnaire::Measure::id);
        measures.map(|id| (id.to_string(), score_value(score(id).as_ref()))).collect()
    };
    let domains: Table = scorecard
        .domains()
        .iter()
        .map(|domain| (domain.id().to_string(), by_measure(&|id| domain.score(id).cloned()).into()))
        .collect();
    let questions: Table =
        scorecard.questions().iter().map(|found| (found.id.to_string(), question_value(found))).collect();
    let profiles: Table = questionnaire
        .profiles()
        .iter()
        .map(|profile| {
            let verdict = analysis::verdict(assessment.questionnaire(), scorecard, profile);
            let gaps = analysis::gaps(assessment.questionnaire(), scorecard, &verdict);
            let table = Table::from_iter([
                ("verdict".to_owned(), verdict.status.as_str().into()),
                ("met".to_owned(), count(verdict.met)),
                ("of".to_owned(), count(verdict.of)),
                ("not_applicable".to_owned(), count(verdict.not_applicable)),
                ("gaps".to_owned(), Value::Array(gaps.iter().map(gap_value).collect())),
            ]);
            (profile.id().to_string(), table.into())
        })
        .collect();
    Table::from_iter([
        ("rung".to_owned(), or_none(analysis::reached_profile(assessment.questionnaire(), scorecard))),
        ("coverage".to_owned(), coverage_value(scorecard.coverage())),
        ("total".to_owned(), by_measure(&|id| scorecard.total(id).cloned()).into()),
        ("domains".to_owned(), domains.into()),
        ("questions".to_owned(), questions.into()),
        ("profiles".to_owned(), profiles.into()),
    ])
}

fn or_none(value: Option<impl ToString>) -> Value {
    value.map_or("none".into(), |value| value.to_string().into())
}

fn count(count: usize) -> Value {
    i64::try_from(count).unwrap().into()
}

fn score_value(score: Option<&Score>) -> Value {
    let Some(score) = score else { return "no score".into() };
    let table = Table::from_iter([
        ("value".to_owned(), or_none(score.value())),
        ("low".to_owned(), score.low().to_string().into()),
        ("high".to_owned(), score.high().to_string().into()),
        ("min".to_owned(), score.min().to_string().into()),
        ("max".to_owned(), score.max().to_string().into()),
        ("band".to_owned(), or_none(score.band())),
    ]);
    table.into()
}

fn question_value(found: &QuestionScore) -> Value {
    let table = Table::from_iter([
        ("state".to_owned(), found.state.as_str().into()),
        ("level".to_owned(), or_none(found.level.as_ref())),
        ("claimed".to_owned(), or_none(found.claimed.as_ref())),
        ("counts".to_owned(), or_none(found.counts.as_ref())),
        ("value".to_owned(), or_none(found.value.as_ref())),
        ("supported".to_owned(), found.supported.map_or("none".into(), Value::Boolean)),
    ]);
    table.into()
}

fn coverage_value(coverage: &Coverage) -> Value {
    let table = Table::from_iter([
        ("in_scope".to_owned(), count(coverage.in_scope)),
        ("answered".to_owned(), count(coverage.answered)),
        ("unknown".to_owned(), count(coverage.unknown)),
        ("not_applicable".to_owned(), count(coverage.not_applicable)),
        ("to_confirm".to_owned(), count(coverage.to_confirm)),
        ("blank".to_owned(), count(coverage.blank)),
        ("needs_evidence".to_owned(), count(coverage.needs_evidence)),
        ("supported".to_owned(), count(coverage.supported)),
    ]);
    table.into()
}

fn gap_value(gap: &Gap) -> Value {
    let (steps, shortfall) = match &gap.shortfall {
        Shortfall::Steps { steps, value } => (count(*steps), value.to_string()),
        Shortfall::Value(value) => ("none".into(), value.to_string()),
        Shortfall::Unanswered => ("none".into(), "none".to_owned()),
        other => panic!("a test for {other:?} is missing"),
    };
    let shortfall = ("shortfall".to_owned(), Value::String(shortfall));
    let figures = |kind: &str, id: &str, value: Option<String>, target: String| {
        Table::from_iter([
            ("kind".to_owned(), kind.into()),
            ("id".to_owned(), id.into()),
            ("value".to_owned(), or_none(value)),
            ("target".to_owned(), target.into()),
            shortfall.clone(),
        ])
    };
    let table = match &gap.kind {
        GapKind::Question { id, level, target } => Table::from_iter([
            ("kind".to_owned(), "question".into()),
            ("id".to_owned(), id.as_str().into()),
            ("level".to_owned(), or_none(level.as_ref())),
            ("target".to_owned(), target.as_str().into()),
            ("steps".to_owned(), steps),
            shortfall,
        ]),
        GapKind::Domain { id, value, target } => {
            figures("domain", id.as_str(), value.as_ref().map(ToString::to_string), target.to_string())
        }
        GapKind::Total { value, target } => {
            figures("total", "total", value.as_ref().map(ToString::to_string), target.to_string())
        }
        other => panic!("a test for {other:?} is missing"),
    };
    table.into()
}

/// Compares what is stated with what is found. What has to be stated in full and is not, and a key that nothing has, differ too.
fn compare_results(label: &str, expected: &Table, found: &Table, differences: &mut Vec<String>) {
    for key in STATED_IN_FULL.into_iter().filter(|key| !expected.contains_key(*key)) {
        let empty = found[key].as_table().is_some_and(Table::is_empty);
        if !empty {
            differences.push(format!("{label}: {key} is not stated"));
        }
    }
    for (key, stated) in expected {
        match found.get(key) {
            Some(found) => {
                let in_full = STATED_IN_FULL.contains(&key.as_str());
                compare(&format!("{label}: {key}"), stated, found, in_full, differences);
            }
            None => differences.push(format!("{label}: nothing is called {key}")),
        }
    }
}

fn compare(label: &str, expected: &Value, found: &Value, in_full: bool, differences: &mut Vec<String>) {
    let (Value::Table(stated), Value::Table(results)) = (expected, found) else {
        if expected != found {
            differences.push(format!("{label}: by hand {expected}, by the program {found}"));
        }
        return;
    };
    for (key, stated) in stated {
        let label = format!("{label}.{key}");
        match results.get(key) {
            Some(result) => compare(&label, stated, result, in_full, differences),
            None => differences.push(format!("{label}: there is no such thing")),
        }
    }
    for key in results.keys().filter(|key| in_full && !stated.contains_key(*key)) {
        differences.push(format!("{label}.{key} is not stated"));
    }
}

/// The double nearest to a stated fraction. Both of its parts are small, so one division gives it.
fn double(stated: &Value) -> Option<f64> {
    let text = stated.as_str().unwrap();
    let part = |text: &str| text.parse::<i32>().map(f64::from).unwrap();
    match (text, text.split_once('/')) {
        ("none", _) => None,
        (_, Some((numerator, denominator))) => Some(part(numerator) / part(denominator)),
        (_, None) => Some(part(text)),
    }
}

/// A whole number is written without a point, any other as the nearest double.
fn assert_json_number(written: &serde_json::Value, stated: &Value, label: &str) {
    assert_eq!(written.as_f64().map(f64::to_bits), double(stated).map(f64::to_bits), "{label}: {written}, {stated}");
    let is_whole = stated.as_str().is_some_and(|text| text.parse::<i64>().is_ok());
    assert_eq!(written.is_i64() || written.is_u64(), is_whole, "{label}: {written}");
}

fn assert_json_scores(written: &serde_json::Value, stated: &Value, label: &str) {
    let stated = stated.as_table().unwrap();
    let written = written.as_object().unwrap();
    assert_eq!(written.len(), stated.len(), "{label}");
    for (measure, stated) in stated {
        let (written, label) = (&written[measure], format!("{label}.{measure}"));
        if stated.as_str() == Some("no score") {
            assert!(written.is_null(), "{label}: {written}");
            continue;
        }
        for key in ["value", "low", "high", "min", "max"] {
            assert_json_number(&written[key], &stated[key], &format!("{label}.{key}"));
        }
        assert_eq!(written["exact"].as_str().unwrap_or("none"), stated["value"].as_str().unwrap(), "{label}");
        assert_eq!(written["band"].as_str().unwrap_or("none"), stated["band"].as_str().unwrap(), "{label}");
    }
}

fn assert_json_domains(written: &serde_json::Value, stated: &Value, label: &str) {
    for domain in written.as_array().unwrap() {
        let id = domain["id"].as_str().unwrap();
        assert_json_scores(&domain["scores"], &stated[id], &format!("{label}: {id}"));
        assert_json_domains(&domain["domains"], stated, label);
    }
}

fn assert_json_verdict(written: &serde_json::Value, stated: &Value, label: &str) {
    assert_eq!(written["verdict"].as_str(), stated["verdict"].as_str(), "{label}");
    for key in ["met", "of", "not_applicable"] {
        assert_eq!(written[key].as_i64(), stated[key].as_integer(), "{label}: {key}");
    }
    let (written, stated) = (written["gaps"].as_array().unwrap(), stated["gaps"].as_array().unwrap());
    assert_eq!(written.len(), stated.len(), "{label}");
    for (written, stated) in written.iter().zip(stated) {
        assert_eq!(written.as_object().unwrap().len(), stated.as_table().unwrap().len(), "{label}: {written}");
        assert_json_number(&written["shortfall"], &stated["shortfall"], label);
        for key in ["kind", "id"] {
            assert_eq!(written[key].as_str(), stated[key].as_str(), "{label}: {key}");
        }
        if stated["kind"].as_str() == Some("question") {
            assert_eq!(written["level"].as_str().unwrap_or("none"), stated["level"].as_str().unwrap(), "{label}");
            assert_eq!(written["target"].as_str(), stated["target"].as_str(), "{label}");
            assert_eq!(written["steps"].as_i64(), stated["steps"].as_integer(), "{label}: {written}");
        } else {
            assert_json_number(&written["value"], &stated["value"], label);
            assert_json_number(&written["target"], &stated["target"], label);
        }
    }
}
