//! For any file, however it is written, and any edits: exactly what was asked for changes, and every other line stays.

use proptest::prelude::*;
use toml::{Table, Value};

use super::*;

const IDS: [&str; 4] = ["O-1", "O-2", "P.3", "4"];

/// How an answer is written in the file.
#[derive(Debug, Clone, Copy)]
enum Form {
    Header,
    Dotted,
    Braces,
    /// Under a header `[answers]`, in braces.
    InTable,
    /// Under a header `[answers]`, dotted.
    DottedInTable,
}

/// A key and its value as somebody wrote them.
fn entry() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let text =
        prop_oneof![Just("\"a # b\""), Just("'c'"), Just("\"\"\"\nd\n# no comment\n\"\"\""), Just("\"é\\u0041\"")];
    let level = prop_oneof![Just("\"1\""), Just("'2'"), Just("\"3\"")];
    let carried = Just("{ level = \"1\", date = 2024-06-01 }");
    let evidence = prop_oneof![
        Just("[]"),
        Just("[ 'a', \"b\" ]"),
        Just("[\n  \"a\", # first\n  # second\n  { id = \"b\", proves = \"1\" }\n]"),
    ];
    let votes = prop_oneof![Just("{}"), Just("{ 1 = 2, \"2\" = 3 }")];
    (
        prop_oneof![
            Just(None),
            level.prop_map(|text| Some(("level", text))),
            text.clone().prop_map(|text| Some(("not_applicable", text))),
            text.clone().prop_map(|text| Some(("unknown", text))),
        ],
        proptest::option::of(text),
        proptest::option::of(carried),
        proptest::option::of(evidence),
        proptest::option::of(votes),
    )
        .prop_map(|(answer, note, carried, evidence, votes)| {
            let others = [("note", note), ("carried", carried), ("evidence", evidence), ("votes", votes)]
                .into_iter()
                .filter_map(|(key, text)| Some((key, text?)));
            answer.into_iter().chain(others).map(|(key, text)| (key, text.to_owned())).collect()
        })
        .prop_shuffle()
}

/// What a line of the file is about: a question, and the key where it is about only one.
type About = Option<(&'static str, Option<&'static str>)>;

/// A file with what each of its lines is about.
fn file() -> impl Strategy<Value = Vec<(String, About)>> {
    let form = prop_oneof![
        6 => Just(Form::Header),
        1 => Just(Form::Dotted),
        1 => Just(Form::Braces),
        1 => Just(Form::InTable),
        1 => Just(Form::DottedInTable),
    ];
    let answers = proptest::sample::subsequence(IDS.to_vec(), 0..=4).prop_shuffle();
    (form, answers, proptest::collection::vec(entry(), 4), any::<[bool; 4]>()).prop_map(
        |(form, ids, entries, [before, other, spaced, last])| {
            let mut lines = vec![("# An assessment".to_owned(), None)];
            let given: Vec<_> = ids.into_iter().zip(entries).collect();
            let mut add = |text: &str, id: About| {
                lines.extend(text.split('\n').map(|line| (line.to_owned(), id)));
            };
            let quoted = |id: &str| format!("\"{id}\"");
            let dotted = |prefix: &str, add: &mut dyn FnMut(&str, About)| {
                for (id, entry) in &given {
                    for (key, text) in entry {
                        add(&format!("{prefix}{}.{key} = {text} # on {key}", quoted(id)), Some((*id, Some(*key))));
                    }
                }
            };
            let braces = |entry: &[(&str, String)]| {
                let members: Vec<_> = entry.iter().map(|(key, text)| format!("{key} = {text}")).collect();
                format!("{{ {} }}", members.join(", "))
            };
            match form {
                Form::Dotted => dotted("answers.", &mut add),
                Form::Braces => {
                    let members: Vec<_> =
                        given.iter().map(|(id, entry)| format!("{} = {}", quoted(id), braces(entry))).collect();
                    add(&format!("answers = {{ {} }}", members.join(", ")), Some(("answers", None)));
                }
                _ => {}
            }
            add("[session]\n  date = 2025-05-21   # first day\nkind='self'", None);
            if before {
                add("\n[x-ours]\n# note = 3\nvalue = [1,\n  2] # kept", None);
            }
            match form {
                Form::InTable => {
                    add("\n[answers] # all", None);
                    for (id, entry) in &given {
                        add(&format!("{} = {} # {id}", quoted(id), braces(entry)), Some((*id, None)));
                    }
                }
                Form::DottedInTable => {
                    add("\n[answers] # all", None);
                    dotted("  ", &mut add);
                }
                Form::Header => {
                    for (id, entry) in &given {
                        add(&format!("{}[answers.{}] # {id}", if spaced { "\n" } else { "" }, quoted(id)), None);
                        add("# above", None);
                        for (key, text) in entry {
                            add(&format!("{key} = {text} # on {key}"), Some((*id, Some(*key))));
                        }
                        add("# below", None);
                    }
                }
                Form::Dotted | Form::Braces => {}
            }
            if other {
                add("\n# the plan\n[actions.charter]\ndo = \"x\"", None);
            }
            if last {
                add("\n[[x-list]]\na = 1\n[[x-list]]\na = 2\n\n# the end", None);
            }
            lines
        },
    )
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let text = prop_oneof![Just("new"), Just("two\nlines # no comment"), Just("quote \" and \\ and \u{1b}[2J")];
    let id = proptest::sample::select(IDS.to_vec()).prop_map(question);
    let level = proptest::sample::select(vec!["0", "1", "2"]).prop_map(LevelId::new);
    let answer = prop_oneof![
        level.clone().prop_map(Answer::Level),
        text.clone().prop_map(|text| Answer::NotApplicable(text.to_owned())),
        text.clone().prop_map(|text| Answer::Unknown(text.to_owned())),
    ];
    let shown = (proptest::sample::select(vec!["a", "b", "c"]), proptest::option::of(level.clone()))
        .prop_map(|(id, proves)| EvidenceUse { id: EvidenceId::new(id), proves });
    let edit = (
        id,
        proptest::option::of(answer),
        proptest::option::of(text),
        proptest::option::of(level.clone()),
        proptest::collection::vec(shown, 0..4),
        proptest::collection::btree_map(level, 0_u32..9, 0..3),
        0..7,
    )
        .prop_map(|(id, answer, text, level, shown, votes, which)| match which {
            0 | 1 => Edit::Answer(id, answer),
            2 => Edit::Note(id, text.map(str::to_owned)),
            3 => Edit::Claimed(id, level),
            4 => Edit::Shown(id, shown),
            5 => Edit::Votes(id, votes),
            _ => Edit::AnsweredOn(id, Some(date(2025, 5, 22))),
        });
    proptest::collection::vec(edit, 0..5)
}

/// What a file says once an edit is made, worked out on its values alone.
fn expected(table: &mut Table, edit: &Edit) {
    let (id, key, value): (_, _, Option<Value>) = match edit {
        Edit::Answer(id, answer) => {
            for key in ["level", "not_applicable", "unknown", "carried"] {
                if let Some(entry) = entry_of(table, id.as_str(), false) {
                    entry.remove(key);
                }
            }
            let Some(answer) = answer else { return };
            match answer {
                Answer::Level(level) => (id, "level", Some(level.as_str().into())),
                Answer::NotApplicable(reason) => (id, "not_applicable", Some(reason.as_str().into())),
                Answer::Unknown(whom) => (id, "unknown", Some(whom.as_str().into())),
            }
        }
        Edit::Note(id, note) => (id, "note", note.as_deref().map(Into::into)),
        Edit::Claimed(id, level) => (id, "claimed", level.as_ref().map(|level| level.as_str().into())),
        Edit::AnsweredOn(id, day) => (id, "date", day.map(|day| Value::Datetime(day.to_string().parse().unwrap()))),
        Edit::Shown(id, shown) => {
            let uses = shown.iter().map(|shown| match &shown.proves {
                None => Value::from(shown.id.as_str()),
                Some(level) => Value::Table(
                    [("id", shown.id.as_str()), ("proves", level.as_str())]
                        .map(|(k, v)| (k.to_owned(), v.into()))
                        .into_iter()
                        .collect(),
                ),
            });
            (id, "evidence", (!shown.is_empty()).then(|| Value::Array(uses.collect())))
        }
        Edit::Votes(id, votes) => {
            let hands: Table =
                votes.iter().map(|(level, hands)| (level.as_str().to_owned(), i64::from(*hands).into())).collect();
            (id, "votes", (!votes.is_empty()).then_some(Value::Table(hands)))
        }
        other => panic!("{other:?}"),
    };
    match value {
        Some(value) => {
            entry_of(table, id.as_str(), true).unwrap().insert(key.to_owned(), value);
        }
        None => {
            if let Some(entry) = entry_of(table, id.as_str(), false) {
                entry.remove(key);
            }
        }
    }
}

fn entry_of<'t>(table: &'t mut Table, id: &str, make: bool) -> Option<&'t mut Table> {
    if make {
        let answers = table.entry("answers").or_insert_with(|| Table::new().into()).as_table_mut()?;
        return answers.entry(id).or_insert_with(|| Table::new().into()).as_table_mut();
    }
    table.get_mut("answers")?.get_mut(id)?.as_table_mut()
}

/// The file's values; an entry in which nothing stands says nothing.
fn values(text: &str) -> Table {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    without_empty(text.parse().unwrap_or_else(|error| panic!("{error}\n{text}")))
}

fn without_empty(mut table: Table) -> Table {
    let Some(Value::Table(answers)) = table.get_mut("answers") else { return table };
    answers.retain(|_, entry| entry.as_table().is_some_and(|entry| !entry.is_empty()));
    if answers.is_empty() {
        table.remove("answers");
    }
    table
}

/// The question that an edit is about, and the keys.
fn edited(edit: &Edit) -> (&str, &'static [&'static str]) {
    match edit {
        Edit::Answer(id, _) => (id.as_str(), &["level", "not_applicable", "unknown", "carried"]),
        Edit::Note(id, _) => (id.as_str(), &["note"]),
        Edit::Claimed(id, _) => (id.as_str(), &["claimed"]),
        Edit::Shown(id, _) => (id.as_str(), &["evidence"]),
        Edit::Votes(id, _) => (id.as_str(), &["votes"]),
        Edit::AnsweredOn(id, _) => (id.as_str(), &["date"]),
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn exactly_what_was_asked_for_changes(
        lines in file(),
        edits in edits(),
        ends in proptest::collection::vec(0..10, 7),
        windows in 0..3,
        mark in any::<bool>(),
        finished in any::<bool>(),
    ) {
        // Line ends of one kind, of the other, or mixed.
        let end = |index: usize| match windows {
            0 => "\n",
            1 => "\r\n",
            _ if ends[index % ends.len()] < 5 => "\n",
            _ => "\r\n",
        };
        let mut with_ends: Vec<String> =
            lines.iter().enumerate().map(|(index, (line, _))| format!("{line}{}", end(index))).collect();
        if !finished && let Some((last, line)) = with_ends.last_mut().zip(lines.last()) {
            last.clone_from(&line.0);
        }
        let text = format!("{}{}", if mark { "\u{feff}" } else { "" }, with_ends.concat());
        let changed = apply(&text, &edits).unwrap();

        let mut wanted = values(&text);
        for edit in &edits {
            expected(&mut wanted, edit);
        }
        prop_assert_eq!(values(&changed), without_empty(wanted), "{}", changed);

        prop_assert_eq!(&apply(&changed, &edits[edits.len().saturating_sub(1)..]).unwrap(), &changed, "a second time");
        prop_assert_eq!(changed.starts_with('\u{feff}'), mark);
        prop_assert_eq!(changed.ends_with('\n'), finished || text.ends_with('\n'));
        if windows < 2 {
            prop_assert_eq!(changed.matches('\n').count() == changed.matches("\r\n").count(), windows == 1);
        }

        // Every line that is about no edited key stands there still, in its order and with its line end.
        let edited: Vec<_> = edits.iter().map(edited).collect();
        let mut rest = changed.trim_start_matches('\u{feff}').split_inclusive('\n');
        for ((line, about), raw) in lines.iter().zip(&with_ends) {
            let touched = about.is_some_and(|(id, key)| {
                let hit = |(other, keys): &(&str, &[&str])| *other == id && key.is_none_or(|key| keys.contains(&key));
                edited.iter().any(hit) || (id == "answers" && !edits.is_empty())
            });
            if !touched {
                let bare = |line: &str| line.trim_end_matches(['\r', '\n']).to_owned();
                let last = !raw.ends_with('\n') || !finished;
                let found = rest.any(|kept| kept == raw || (last && bare(kept) == bare(raw)));
                prop_assert!(found, "the line {:?} is lost or moved:\n{}", line, changed);
            }
        }
        if edits.is_empty() {
            prop_assert_eq!(changed, text);
        }
    }
}
