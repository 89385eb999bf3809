//! `set`: changes of an assessment from the command line; all or nothing.

use std::collections::BTreeMap;
use std::path::Path;

use super::arguments::Set;
use super::change::OpenAssessment;
use super::context::{Context, today};
use super::stop::Stop;
use crate::assessment::{Answer, Assessment, Edit, EvidenceUse, FactValue, InputError, InputErrorKind, input};
use crate::language::Argument;
use crate::problem::visible;
use crate::questionnaire::Question;
use crate::store::{self, STANDARD};

pub(super) fn set(context: &Context, arguments: &Set) -> Result<(), Stop> {
    if arguments.file == Path::new(STANDARD) {
        return Err(context.usage("set-in-place", &[]));
    }
    let mut open = OpenAssessment::open(context, &arguments.file, "palier set", arguments.wait.duration())?;
    let edits = edits(context, open.assessment(), arguments)?;
    if edits.is_empty() {
        return Err(context.usage("set-nothing", &[]));
    }
    let Some(changed) = open.apply(context, edits)? else {
        context.say(&context.words().text("set-unchanged"));
        return Ok(());
    };
    if arguments.dry_run {
        return open.show(context, &changed);
    }
    open.save(context, &changed)?;
    context.say(&context.words().with("set-done", &[("count", changed.count.into())]));
    open.report(context, &changed)
}

/// The edits that the command line asks for, or everything that is wrong with it.
fn edits(context: &Context, assessment: &Assessment, arguments: &Set) -> Result<Vec<Edit>, Stop> {
    let parser = Parser { context, assessment, arguments };
    let mut found: Vec<Result<Vec<Edit>, Stop>> = Vec::new();
    let one = |edit: Result<Edit, Stop>| edit.map(|edit| vec![edit]);
    found.extend(arguments.levels.iter().map(|text| one(parser.answer(text))));
    found.extend(arguments.claimed.iter().map(|text| one(parser.claimed(text))));
    found.extend(arguments.not_applicable.iter().map(|text| parser.not_applicable(text)));
    found.extend(arguments.unknown.iter().map(|text| one(parser.unknown(text))));
    found.extend(arguments.note.iter().map(|text| one(parser.note(text))));
    found.extend(parser.evidence(&arguments.evidence));
    found.extend(parser.facts(&arguments.fact));
    found.extend(arguments.evidence_file.iter().map(|text| parser.evidence_file(text)));
    found.extend(arguments.decision.iter().map(|text| one(parser.follow_up("--decision", "decisions", text))));
    found.extend(arguments.action.iter().map(|text| one(parser.follow_up("--action", "actions", text))));
    found.extend(arguments.field.iter().map(|text| one(parser.field("--field", text, ""))));
    found.extend(arguments.validated_by.iter().map(|name| one(parser.validated(name))));
    let (mut edits, mut wrong) = (Vec::new(), Vec::new());
    for edit in found {
        match edit {
            Ok(more) => edits.extend(more),
            Err(stop) => wrong.push(stop),
        }
    }
    wrong.extend(parser.said_twice(&edits));
    wrong.extend(parser.incomplete(&edits));
    if !wrong.is_empty() {
        return Err(Stop::Several(wrong));
    }
    Ok(parser.with_listed_decisions(edits))
}

/// Reads the options of `set`.
struct Parser<'a> {
    context: &'a Context,
    assessment: &'a Assessment,
    arguments: &'a Set,
}

impl<'a> Parser<'a> {
    /// `NAME=REST`, split at the first `=`.
    fn pair<'t>(&self, option: &'static str, text: &'t str) -> Result<(&'t str, &'t str), Stop> {
        text.split_once('=').ok_or_else(|| {
            let arguments: [(&str, Argument); 2] = [("option", option.into()), ("found", text.into())];
            self.context.usage("cli-expected-pair", &arguments)
        })
    }

    /// `ID=REST`, where ID is a question.
    fn question_pair<'t>(&self, option: &'static str, text: &'t str) -> Result<(&'a Question, &'t str), Stop> {
        let (id, rest) = self.pair(option, text)?;
        let question = input::question(self.assessment.questionnaire(), id);
        Ok((question.map_err(|error| self.refused(option, None, &error))?, rest))
    }

    fn answer(&self, text: &str) -> Result<Edit, Stop> {
        let (question, level) = self.question_pair("ID=LEVEL", text)?;
        let answer = Answer::parse(question, level);
        let answer = answer.map_err(|error| self.refused("ID=LEVEL", Some(question), &error))?;
        Ok(Edit::Answer(question.id().clone(), Some(answer)))
    }

    fn claimed(&self, text: &str) -> Result<Edit, Stop> {
        let (question, level) = self.question_pair("--claimed", text)?;
        let level = input::level(question, level);
        let level = level.map_err(|error| self.refused("--claimed", Some(question), &error))?;
        Ok(Edit::Claimed(question.id().clone(), Some(level)))
    }

    /// A question, or a domain with all its questions.
    fn not_applicable(&self, text: &str) -> Result<Vec<Edit>, Stop> {
        let (id, reason) = self.pair("--not-applicable", text)?;
        let questionnaire = self.assessment.questionnaire();
        let questions: Vec<&Question> = match (questionnaire.question(id), questionnaire.domain(id)) {
            (Some(question), _) => vec![question],
            (None, Some(domain)) => {
                let all = questionnaire.questions_below(domain).into_iter();
                all.filter(|question| self.assessment.is_in_scope(question)).collect()
            }
            (None, None) => {
                let questions = questionnaire.questions().iter().map(|question| question.id().as_str());
                let domains = questionnaire.domains().iter().map(|domain| domain.id().as_str());
                return Err(self.context.names_nothing("question", id, questions.chain(domains)));
            }
        };
        let edit = |question: &Question| {
            let answer = Answer::parse_not_applicable(question, reason);
            let answer = answer.map_err(|error| self.refused("--not-applicable", None, &error))?;
            Ok(Edit::Answer(question.id().clone(), Some(answer)))
        };
        questions.into_iter().map(edit).collect()
    }

    fn unknown(&self, text: &str) -> Result<Edit, Stop> {
        let (question, whom) = self.question_pair("--unknown", text)?;
        let answer = Answer::parse_unknown(whom).map_err(|error| self.refused("--unknown", None, &error))?;
        Ok(Edit::Answer(question.id().clone(), Some(answer)))
    }

    fn note(&self, text: &str) -> Result<Edit, Stop> {
        let (question, note) = self.question_pair("--note", text)?;
        let note = input::text(note).map_err(|error| self.refused("--note", None, &error))?;
        Ok(Edit::Note(question.id().clone(), note))
    }

    fn validated(&self, name: &str) -> Result<Edit, Stop> {
        let day = self.context.common().as_of.unwrap_or_else(today);
        let by = input::text(name).map_err(|error| self.refused("--validated-by", None, &error))?;
        Ok(Edit::Validated(Some((by.ok_or_else(|| self.context.usage("set-needs-name", &[]))?, day))))
    }

    /// The documents that were shown already, followed by the named ones; each question's list is written once.
    fn evidence(&self, named: &[String]) -> Vec<Result<Vec<Edit>, Stop>> {
        let mut lists: Vec<(&Question, Vec<EvidenceUse>)> = Vec::new();
        let mut wrong = Vec::new();
        for text in named {
            let found = self.question_pair("--evidence", text).and_then(|(question, text)| {
                let used = input::evidence_use(self.assessment, question, text);
                Ok((question, used.map_err(|error| self.refused("--evidence", None, &error))?))
            });
            let (question, used) = match found {
                Ok(found) => found,
                Err(stop) => {
                    wrong.push(Err(stop));
                    continue;
                }
            };
            let at = lists.iter().position(|(other, _)| other.id() == question.id()).unwrap_or_else(|| {
                let entry = self.assessment.entry(question.id());
                lists.push((question, entry.map(|entry| entry.evidence.clone()).unwrap_or_default()));
                lists.len() - 1
            });
            let shown = &mut lists[at].1;
            match shown.iter_mut().find(|other| other.id == used.id) {
                Some(known) if used.proves.is_some() => known.proves = used.proves,
                Some(_) => {}
                None => shown.push(used),
            }
        }
        let edits = lists.into_iter().map(|(question, shown)| Ok(vec![Edit::Shown(question.id().clone(), shown)]));
        wrong.into_iter().chain(edits).collect()
    }

    /// Each fact with all the options that are given for it.
    fn facts(&self, given: &[String]) -> Vec<Result<Vec<Edit>, Stop>> {
        let mut values: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut found = Vec::new();
        for text in given {
            match self.pair("--fact", text) {
                Ok((id, option)) => values.entry(id).or_default().push(option),
                Err(stop) => found.push(Err(stop)),
            }
        }
        let questionnaire = self.assessment.questionnaire();
        found.extend(values.into_iter().map(|(id, options)| {
            let fact = questionnaire.fact(id).ok_or_else(|| {
                self.context.names_nothing("fact", id, questionnaire.facts().iter().map(|fact| fact.id.as_str()))
            })?;
            let value = FactValue::parse(fact, &options).map_err(|error| self.refused("--fact", None, &error))?;
            Ok(vec![Edit::Fact(fact.id.clone(), value)])
        }));
        found
    }

    /// `ID=PATH`: the document's file, as seen from the assessment, and its digest.
    fn evidence_file(&self, text: &str) -> Result<Vec<Edit>, Stop> {
        let (id, path) = self.pair("--evidence-file", text)?;
        let path = Path::new(path);
        if !path.is_file() {
            let id = if path.exists() { "set-no-regular-file" } else { "cli-no-such-file" };
            let shown = visible(&path.display().to_string());
            return Err(self.context.usage(id, &[("file", shown.into())]));
        }
        let digest = store::sha256_of_file(path).map_err(|error| self.context.failed(&error))?;
        let folder = self.arguments.file.canonicalize().ok();
        let folder = folder.as_deref().and_then(Path::parent).unwrap_or(Path::new("."));
        let path = store::path_from(folder, path).map_err(|error| self.context.failed(&error))?;
        let field = |key: &str, value: &str| {
            let edit = Edit::field(self.assessment.questionnaire(), &format!("evidence.{id}.{key}"), value);
            edit.map_err(|error| self.refused("--evidence-file", None, &error))
        };
        Ok(vec![field("file", &path)?, field("sha256", &digest)?])
    }

    /// `ID.FIELD=VALUE` of an action or a decision.
    fn follow_up(&self, option: &'static str, table: &'static str, text: &str) -> Result<Edit, Stop> {
        self.field(option, text, table)
    }

    /// `KEY=VALUE`, where KEY leads to a field, from a table if one is given.
    fn field(&self, option: &'static str, text: &str, table: &str) -> Result<Edit, Stop> {
        let (key, value) = self.pair(option, text)?;
        let key = if table.is_empty() {
            key.to_owned()
        } else if key.contains('.') {
            format!("{table}.{key}")
        } else {
            let arguments: [(&str, Argument); 2] = [("option", option.into()), ("found", text.into())];
            return Err(self.context.usage("set-expected-field", &arguments));
        };
        let edit = Edit::field(self.assessment.questionnaire(), &key, value);
        edit.map_err(|error| self.refused(option, None, &error))
    }

    /// What several edits say about the same thing: nobody can know which is meant.
    fn said_twice(&self, edits: &[Edit]) -> Vec<Stop> {
        let mut said: BTreeMap<(&str, String), usize> = BTreeMap::new();
        for edit in edits {
            let subject = match edit {
                Edit::Answer(id, _) => ("answer", id.to_string()),
                Edit::Claimed(id, _) => ("claimed", id.to_string()),
                Edit::Note(id, _) => ("note", id.to_string()),
                Edit::Fact(id, _) => ("fact", id.to_string()),
                Edit::Field(field) => ("field", field.name()),
                Edit::Validated(_) => ("field", "session.status".to_owned()),
                _ => continue,
            };
            *said.entry(subject).or_default() += 1;
        }
        let twice = said.into_iter().filter(|(_, count)| *count > 1);
        twice
            .map(|((kind, name), _)| self.context.usage("set-twice", &[("kind", kind.into()), ("name", name.into())]))
            .collect()
    }

    /// Actions, decisions and documents that are not there yet and do not get what each of them needs.
    fn incomplete(&self, edits: &[Edit]) -> Vec<Stop> {
        let mut wrong = Vec::new();
        let fields = || edits.iter().filter_map(|edit| if let Edit::Field(field) = edit { Some(field) } else { None });
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for (table, id) in fields().filter_map(|field| field.entity()) {
            let (kind, needed, known): (&'static str, &str, Vec<&str>) = match table {
                "actions" => ("action", "do", self.assessment.actions().iter().map(|item| item.id.as_str()).collect()),
                "decisions" => {
                    ("decision", "ask", self.assessment.decisions().iter().map(|item| item.id.as_str()).collect())
                }
                "evidence" => {
                    ("evidence", "title", self.assessment.evidence().iter().map(|item| item.id.as_str()).collect())
                }
                _ => continue,
            };
            let name = format!("{table}.{id}.{needed}");
            if seen.contains(&(table, id)) || known.contains(&id) || fields().any(|field| field.name() == name) {
                continue;
            }
            seen.push((table, id));
            let Stop::NamesNothing(text) = self.context.names_nothing(kind, id, known) else { continue };
            let arguments: [(&str, Argument); 2] = [("kind", kind.into()), ("field", format!("{id}.{needed}").into())];
            let hint = self.context.words().with("set-new-needs", &arguments);
            wrong.push(Stop::NamesNothing(format!("{text}\n  = {hint}")));
        }
        wrong
    }

    /// The edits, and before them those that give a table to each decision of the list under `[summary]` that is changed.
    fn with_listed_decisions(&self, edits: Vec<Edit>) -> Vec<Edit> {
        let is_changed = |id: &str| {
            edits.iter().any(|edit| matches!(edit, Edit::Field(field) if field.entity() == Some(("decisions", id))))
        };
        let listed = self.assessment.decisions().iter().filter(|decision| decision.listed.is_some());
        let moved: Vec<Edit> =
            listed.filter(|decision| is_changed(decision.id.as_str())).cloned().map(Edit::Decision).collect();
        moved.into_iter().chain(edits).collect()
    }

    /// Why an option cannot be taken, with the question that it is about if that is not in the message.
    fn refused(&self, option: &'static str, question: Option<&Question>, error: &InputError) -> Stop {
        let words = self.context.words();
        let mut why = error.message.say(words);
        if let Some(hint) = &error.hint {
            why = format!("{why}\n  = {}", hint.say(words));
        }
        if let Some(question) = question.filter(|_| error.hint.is_some()) {
            why = format!("{}: {why}", question.id());
        }
        match error.kind {
            InputErrorKind::NamesNothing => Stop::NamesNothing(why),
            InputErrorKind::BadValue => {
                self.context.usage("set-value", &[("option", option.into()), ("why", why.into())])
            }
        }
    }
}
