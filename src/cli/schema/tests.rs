//! The schemas and the readers agree.

mod samples;
mod walk;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::arguments::SchemaOf;
use super::of;
use crate::assessment::keys as assessment_keys;
use crate::problem::Problems;
use crate::questionnaire::{BUNDLED, Effort, keys};
use crate::store::{CONFIGURATION_KEYS, REPORT_KEYS};
use samples::{ALL, read, sample, toml_value, yaml_value};
use walk::{Step, replaced, walk};

/// A map's name under `$defs` with the keys that its reader knows.
type Map<'k> = (&'k str, &'k [&'k str]);

/// The errors by which a reader says that a key, or one of several, has to be there or may not be.
const ABOUT_KEYS: [&str; 6] = [
    "missing-key",
    "neither-domains-nor-questions",
    "domains-and-questions",
    "condition-mixed",
    "several-answers",
    "level-value-and-not-applicable",
];

fn is_valid(schema: &Value, value: &Value) -> bool {
    jsonschema::is_valid(schema, value)
}

#[track_caller]
fn assert_valid(label: &str, schema: &Value, value: &Value) {
    let validator = jsonschema::validator_for(schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{label}:\n{}", errors.join("\n"));
}

fn has_error(read: &Result<(), Problems>, ids: &[&str]) -> bool {
    read.as_ref().is_err_and(|problems| problems.iter().any(|problem| ids.contains(&problem.message().id())))
}

#[test]
fn every_schema_is_a_schema() {
    for format in ALL {
        let schema = of(format);
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{format:?}");
        assert!(!is_valid(&schema, &json!({ "no-such-key": 1 })), "{format:?}");
    }
}

/// The keys of every map of a schema by its name under `$defs`; the whole file is `""`.
fn maps(schema: &Value) -> Vec<(String, BTreeSet<String>)> {
    let keys = |map: &Value| map["properties"].as_object().map(|keys| keys.keys().cloned().collect());
    let definitions = schema["$defs"].as_object().unwrap();
    let inside = definitions.iter().filter_map(|(name, map)| Some((name.clone(), keys(map)?)));
    std::iter::once((String::new(), keys(schema).unwrap())).chain(inside).collect()
}

#[test]
fn every_map_has_the_keys_that_its_reader_knows() {
    let facts_condition = ["fact", "is"];
    let efforts = Effort::ALL.map(Effort::as_str);
    let tables: [(SchemaOf, &[Map]); 5] = [
        (
            SchemaOf::Questionnaire,
            &[
                ("", &keys::QUESTIONNAIRE),
                ("source", &keys::SOURCE),
                ("words", &keys::WORDS),
                ("scale", &keys::SCALE),
                ("level", &keys::LEVEL),
                ("fact", &keys::FACT),
                ("measure", &keys::MEASURE),
                ("long_rule", &keys::RULE),
                ("band", &keys::BAND),
                ("domain", &keys::DOMAIN),
                ("question", &keys::QUESTION),
                ("advice", &keys::ADVICE),
                ("condition", &keys::CONDITION),
                ("reference", &keys::REFERENCE),
                ("profile", &keys::PROFILE),
                ("facts_condition", &facts_condition),
                ("changes", &keys::CHANGES),
                ("question_change", &keys::CHANGE_OF_QUESTION),
                ("id_change", &keys::CHANGE_OF_ID),
            ],
        ),
        (SchemaOf::Translation, &[("", &keys::TRANSLATION), ("of", &keys::FOR), ("text", &keys::TEXT)]),
        (
            SchemaOf::Profile,
            &[
                ("", &keys::PROFILE_FILE),
                ("for", &keys::FOR),
                ("profile", &keys::PROFILE),
                ("facts_condition", &facts_condition),
            ],
        ),
        (
            SchemaOf::Assessment,
            &[
                ("", &assessment_keys::ASSESSMENT),
                ("questionnaire", &assessment_keys::QUESTIONNAIRE),
                ("subject", &assessment_keys::SUBJECT),
                ("session", &assessment_keys::SESSION),
                ("validated", &assessment_keys::VALIDATED),
                ("summary", &assessment_keys::SUMMARY),
                ("decision", &assessment_keys::DECISION),
                ("domain", &assessment_keys::DOMAIN),
                ("evidence", &assessment_keys::EVIDENCE),
                ("answer", &assessment_keys::ANSWER),
                ("evidence_use", &assessment_keys::EVIDENCE_USE),
                ("carried", &assessment_keys::CARRIED),
                ("action", &assessment_keys::ACTION),
                ("people", &assessment_keys::PEOPLE),
            ],
        ),
        (SchemaOf::Config, &[("", &CONFIGURATION_KEYS), ("effort", &efforts), ("report", &REPORT_KEYS)]),
    ];
    for (format, readers) in tables {
        let sorted = |(name, keys): &Map| {
            ((*name).to_owned(), keys.iter().map(|key| (*key).to_owned()).collect::<BTreeSet<_>>())
        };
        let mut wanted: Vec<_> = readers.iter().map(sorted).collect();
        wanted.sort();
        assert_eq!(maps(&of(format)), wanted, "{format:?}");
    }
}

/// Every map with named keys, and every key, with what it is for.
#[test]
fn every_key_says_what_it_is_for_and_no_other_is_allowed() {
    fn check(schema: &Value, at: &str) {
        if let Some(properties) = schema["properties"].as_object().filter(|_| schema["type"] == "object") {
            assert!(schema["additionalProperties"] == json!(false) || at.ends_with("/measure"), "{at}");
            for (key, property) in properties {
                let text = property["description"].as_str().unwrap_or_default();
                assert!(text.ends_with('.') && text.starts_with(char::is_uppercase), "{at}/{key}: {text:?}");
            }
        }
        if let Value::Object(entries) = schema {
            for (key, inner) in entries.iter().filter(|(key, _)| *key != "enum" && *key != "required") {
                check(inner, &format!("{at}/{key}"));
            }
        }
    }
    for format in ALL {
        check(&of(format), &format!("{format:?}"));
    }
}

#[test]
fn every_bundled_file_and_every_example_is_valid_by_its_schema() {
    let (questionnaire, translation) = (of(SchemaOf::Questionnaire), of(SchemaOf::Translation));
    for bundled in BUNDLED {
        let first = "# yaml-language-server: $schema=questionnaire.schema.json\n";
        assert!(bundled.text.starts_with(first), "{}", bundled.id);
        assert_valid(bundled.id, &questionnaire, &yaml_value(bundled.text));
        for (language, text) in bundled.translations {
            let label = format!("{}.{language}", bundled.id);
            assert!(text.starts_with("# yaml-language-server: $schema=translation.schema.json\n"), "{label}");
            assert_valid(&label, &translation, &yaml_value(text));
        }
    }
    let examples = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let files = std::fs::read_dir(examples).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<_> = files.filter(|path| path.extension().is_some_and(|ending| ending == "toml")).collect();
    assert!(files.len() >= 2);
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        assert_valid(&file.display().to_string(), &of(SchemaOf::Assessment), &toml_value(&text));
    }
}

#[test]
fn the_samples_are_valid_and_use_every_key() {
    for format in ALL {
        let (schema, value) = (of(format), sample(format));
        assert_valid(&format!("{format:?}"), &schema, &value);
        let words = crate::language::Words::new(crate::language::Language::English);
        read(format, &value).unwrap_or_else(|problems| panic!("{format:?}: {}", problems.render(&words)));
        let mut used = BTreeSet::new();
        walk(&schema, &value, &mut |schema, _, value| {
            let properties = schema["properties"].as_object();
            let present = |key: &&String| value.get(key.as_str()).is_some();
            used.extend(
                properties
                    .into_iter()
                    .flat_map(|keys| keys.keys())
                    .filter(present)
                    .map(|key| (schema["description"].to_string(), key.clone())),
            );
        });
        let mut known = BTreeSet::new();
        for map in std::iter::once(&schema).chain(schema["$defs"].as_object().unwrap().values()) {
            let keys = map["properties"].as_object().into_iter().flat_map(|keys| keys.keys());
            known.extend(keys.map(|key| (map["description"].to_string(), key.clone())));
        }
        assert_eq!(known.difference(&used).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "{format:?}");
    }
}

/// Each key taken out by itself, and a strange one put in: the schema refuses what the reader refuses for want of a key, and
/// nothing that the reader takes.
#[test]
fn a_key_that_is_missing_or_strange_is_one_to_both() {
    for format in ALL {
        let (schema, value) = (of(format), sample(format));
        let mut changed: Vec<(Vec<Step>, Value)> = Vec::new();
        walk(&schema, &value, &mut |part, path, map| {
            let (Some(properties), Some(entries)) = (part["properties"].as_object(), map.as_object()) else { return };
            for key in properties.keys().filter(|key| entries.contains_key(*key)) {
                let mut fewer = entries.clone();
                fewer.remove(key);
                let at = [path, &[Step::Key(key.clone())]].concat();
                changed.push((at, replaced(&value, path, fewer.into())));
            }
            if part["additionalProperties"] == json!(false) {
                let mut more = entries.clone();
                more.insert("no-such-key".to_owned(), json!("x"));
                let strange = replaced(&value, path, more.into());
                assert!(!is_valid(&schema, &strange), "{format:?} {path:?}");
                assert!(has_error(&read(format, &strange), &["unknown-key"]), "{format:?} {path:?}");
            }
        });
        assert!(changed.len() >= 4, "{format:?}");
        for (path, value) in changed {
            let (by_schema, by_reader) = (is_valid(&schema, &value), read(format, &value));
            assert!(by_schema || by_reader.is_err(), "{format:?} {path:?}: the schema alone refuses it");
            assert!(
                !by_schema || !has_error(&by_reader, &ABOUT_KEYS),
                "{format:?} {path:?}: the reader alone refuses it"
            );
        }
    }
}

/// Each value put to something that it cannot be: a reader that names the possible words names those of the schema.
#[test]
fn the_words_that_are_possible_are_the_same_to_both() {
    let words = crate::language::Words::new(crate::language::Language::English);
    let mut seen = 0;
    for format in ALL {
        let (schema, value) = (of(format), sample(format));
        let mut changed: Vec<(Vec<Step>, Option<BTreeSet<String>>, Value)> = Vec::new();
        walk(&schema, &value, &mut |part, path, inner| {
            if inner.is_object() || inner.is_array() || path.is_empty() || part.get("anyOf").is_some() {
                return;
            }
            let mut choices = part["enum"]
                .as_array()
                .map(|words| words.iter().filter_map(Value::as_str).map(str::to_owned).collect::<BTreeSet<String>>());
            if part["type"] == "boolean" {
                choices = Some(["true", "false"].map(str::to_owned).into());
            }
            let strange = replaced(&value, path, json!("no-such-word"));
            changed.push((path.to_vec(), choices, strange));
        });
        for (path, choices, value) in changed {
            let said: Vec<String> =
                read(format, &value).err().into_iter().flatten().map(|p| p.message().say(&words)).collect();
            let possible =
                said.iter().find_map(|text| text.strip_prefix("invalid value 'no-such-word', expected one of: "));
            let possible: Option<BTreeSet<String>> =
                possible.map(|words| words.split(", ").map(str::to_owned).collect());
            // The language of the program may have a region behind it, which a list of words cannot say.
            if path == [Step::Key("language".to_owned())] && format == SchemaOf::Config {
                assert!(!is_valid(&of(format), &value));
                continue;
            }
            seen += usize::from(possible.is_some());
            match possible {
                // A rule in its short form has no gate, which needs a level; the reader says so in another message.
                Some(mut possible) if choices.as_ref().is_some_and(|choices| !choices.contains("gate")) => {
                    possible.remove("gate");
                    assert_eq!(Some(possible), choices, "{format:?} {path:?}");
                }
                possible => assert_eq!(possible, choices, "{format:?} {path:?}: {said:?}"),
            }
        }
    }
    assert!(seen >= 15, "{seen}");
}

#[test]
fn values_of_the_wrong_form_are_refused() {
    use SchemaOf::{Assessment, Config, Profile, Questionnaire, Translation};
    let refused = |format: SchemaOf, path: &[&str], wrong: Value| {
        let path: Vec<Step> = path
            .iter()
            .map(|step| match step.strip_prefix('#') {
                Some(number) => Step::Item(number.parse().unwrap()),
                None => Step::Key((*step).to_owned()),
            })
            .collect();
        let value = replaced(&sample(format), &path, wrong);
        assert!(!is_valid(&of(format), &value), "{format:?} {path:?}: the schema takes it");
        assert!(read(format, &value).is_err(), "{format:?} {path:?}: the reader takes it");
    };
    refused(Questionnaire, &["id"], json!("-a"));
    refused(Questionnaire, &["language"], json!("e"));
    refused(Questionnaire, &["structure"], json!(["total"]));
    refused(Questionnaire, &["structure"], json!([]));
    refused(Questionnaire, &["title"], json!(" "));
    refused(Questionnaire, &["title"], json!(null));
    refused(Questionnaire, &["domains", "#0", "weight"], json!("-1"));
    refused(Questionnaire, &["domains", "#0", "weight"], json!(-1));
    refused(Questionnaire, &["domains", "#0", "weight"], json!("1e3"));
    refused(Questionnaire, &["scales", "s", "levels", "#0", "value"], json!("1.1234567890123"));
    refused(Questionnaire, &["scoring", "m", "total"], json!("gate"));
    refused(Questionnaire, &["importance"], json!({ "a b": 1 }));
    refused(Translation, &["texts"], json!([]));
    refused(Translation, &["texts", "title", "from"], json!(null));
    refused(Profile, &["profiles", "#0", "domains", "A"], json!("two"));
    refused(Assessment, &["session", "date"], json!("2026-3-10"));
    refused(Assessment, &["subject", "country"], json!("ml"));
    refused(Assessment, &["session", "marking"], json!("AMBER"));
    refused(Assessment, &["answers", "A-1", "votes", "0"], json!(-1));
    refused(Assessment, &["answers", "A-1", "level"], json!(1));
    refused(Config, &["language"], json!("de"));
    refused(Config, &["report", "accent"], json!("blue"));
    refused(Config, &["effort", "S"], json!("2"));
    refused(Config, &["plain"], json!("yes"));
}
