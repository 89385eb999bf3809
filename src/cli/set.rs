//! `set`: answers without questions; all or nothing.

use std::path::Path;

use super::arguments::Set;
use super::context::{Context, today};
use super::load::{Loaded, Reader, load};
use super::stop::Stop;
use crate::assessment::{Answer, Assessment, Edit, EvidenceUse, FactValue, Status};
use crate::language::Argument;
use crate::problem::{Message, Problems, forbidden_character};
use crate::questionnaire::{EvidenceId, LevelId, Question, QuestionId};
use crate::store::{AssessmentFile, Error, STANDARD};

pub(super) fn set(context: &Context, arguments: &Set) -> Result<(), Stop> {
    if arguments.file == Path::new(STANDARD) {
        return Err(context.usage("set-in-place", &[]));
    }
    let loaded = load(context, &arguments.file, None, Reader::User)?;
    let mut edits = edits(context, &loaded, arguments)?;
    if edits.is_empty() {
        return Err(context.usage("set-nothing", &[]));
    }
    edits.retain(|edit| is_change(&loaded.assessment, edit));
    if edits.is_empty() {
        context.say(&context.words().text("set-unchanged"));
        return Ok(());
    }
    let count = edits.len();
    let was_validated = loaded.assessment.session().status == Status::Validated;
    let is_draft_again = was_validated && arguments.validated_by.is_none() && !edits.iter().all(Edit::keeps_validation);
    if is_draft_again {
        edits.push(Edit::Validated(None));
    }
    write(context, &arguments.file, &loaded, &edits)?;
    context.say(&context.words().with("set-done", &[("count", count.into())]));
    if is_draft_again {
        context.say(&context.words().text("set-draft-again"));
    }
    Ok(())
}

/// Whether an edit says something else than what stands there.
fn is_change(assessment: &Assessment, edit: &Edit) -> bool {
    let entry = |id: &QuestionId| assessment.entry(id).cloned().unwrap_or_default();
    match edit {
        Edit::Answer(id, answer) => entry(id).answer != *answer || entry(id).carried.is_some(),
        Edit::Claimed(id, level) => entry(id).claimed != *level,
        Edit::Note(id, note) => entry(id).note != *note,
        Edit::Shown(id, shown) => entry(id).evidence != *shown,
        Edit::Fact(id, stated) => assessment.fact(id) != stated.as_ref(),
        Edit::Validated(validated) => {
            let stands =
                assessment.session().validated.as_ref().filter(|_| assessment.session().status == Status::Validated);
            validated.as_ref().map(|(by, date)| (by.as_str(), Some(*date)))
                != stands.map(|stands| (stands.by.as_str(), stands.date))
        }
        _ => true,
    }
}

/// Applies edits and writes the file; nothing is written unless the result is a valid assessment.
pub(super) fn write(context: &Context, path: &Path, loaded: &Loaded, edits: &[Edit]) -> Result<(), Stop> {
    let mut file = AssessmentFile::open(path, &holder()).map_err(|error| context.unreadable(error))?;
    // What is to be changed was worked out before the file was held.
    if file.source().text() != loaded.source.text() {
        return Err(context.failed(&Error::Conflict(path.to_owned())));
    }
    let text = crate::assessment::apply(file.text(), edits).map_err(|error| error.problems(&file.source()))?;
    let source = crate::problem::Source::new(loaded.source.name(), &text);
    crate::assessment::parse(&source, loaded.assessment.shared_questionnaire())
        .map_err(|problems| refused(context, problems))?;
    file.save(&text).map_err(|error| context.failed(&error))
}

/// Why what was asked for cannot be written. What is still open is no error of a line that the file has not got yet.
fn refused(context: &Context, problems: Problems) -> Stop {
    let open = problems.iter().find(|problem| problem.message().id() == "validated-but-open");
    match open {
        Some(open) if problems.len() == 1 => Stop::Unfit(open.message().say(context.words())),
        _ => Stop::Invalid(problems),
    }
}

/// The edits that the command line asks for, or everything that is wrong with it.
fn edits(context: &Context, loaded: &Loaded, arguments: &Set) -> Result<Vec<Edit>, Stop> {
    let setter = Setter { context, loaded };
    let mut found: Vec<Result<Edit, Stop>> = Vec::new();
    found.extend(arguments.levels.iter().map(|text| setter.answer(text)));
    found.extend(arguments.claimed.iter().map(|text| setter.claimed(text)));
    found.extend(arguments.not_applicable.iter().map(|text| setter.not_applicable(text)));
    found.extend(arguments.unknown.iter().map(|text| setter.unknown(text)));
    found.extend(arguments.note.iter().map(|text| setter.note(text)));
    found.extend(setter.evidence(&arguments.evidence));
    found.extend(arguments.fact.iter().map(|text| setter.fact(text)));
    found.extend(arguments.validated_by.iter().map(|name| setter.validated(name)));
    let (mut edits, mut wrong) = (Vec::new(), Vec::new());
    for edit in found {
        match edit {
            Ok(edit) => edits.push(edit),
            Err(stop) => wrong.push(stop),
        }
    }
    let twice = said_twice(&edits);
    wrong.extend(twice.map(|(kind, name)| context.usage("set-twice", &[("kind", kind.into()), ("name", name.into())])));
    if wrong.is_empty() { Ok(edits) } else { Err(Stop::Several(wrong)) }
}

/// What several edits say of the same thing, and of what kind it is: which of them is meant, nobody can know.
fn said_twice(edits: &[Edit]) -> impl Iterator<Item = (&'static str, &str)> {
    let mut said: Vec<(&str, &str)> = Vec::new();
    let mut told: Vec<(&str, &str)> = Vec::new();
    edits.iter().filter_map(move |edit| {
        let subject = match edit {
            Edit::Fact(id, _) => ("fact", id.as_str()),
            Edit::Answer(id, _) => ("answer", id.as_str()),
            Edit::Claimed(id, _) => ("claimed", id.as_str()),
            Edit::Note(id, _) => ("note", id.as_str()),
            _ => return None,
        };
        let again = said.contains(&subject) && !told.contains(&subject);
        if again {
            told.push(subject);
        }
        said.push(subject);
        again.then_some(subject)
    })
}

/// Who holds the file meanwhile.
fn holder() -> String {
    "palier set".to_owned()
}

struct Setter<'l> {
    context: &'l Context,
    loaded: &'l Loaded,
}

impl<'l> Setter<'l> {
    /// `ID=REST`, where ID is a question.
    fn pair<'t>(&self, option: &'static str, text: &'t str) -> Result<(&'l Question, &'t str), Stop> {
        let Some((id, rest)) = text.split_once('=') else {
            let arguments: [(&str, Argument); 2] = [("option", option.into()), ("found", text.into())];
            return Err(self.context.usage("cli-expected-pair", &arguments));
        };
        let questionnaire = self.loaded.assessment.questionnaire();
        let question = questionnaire.question(id).ok_or_else(|| {
            let known = questionnaire.questions().iter().map(|question| question.id().as_str());
            self.context.names_nothing("question", id, known)
        })?;
        Ok((question, rest))
    }

    fn answer(&self, text: &str) -> Result<Edit, Stop> {
        let (question, level) = self.pair("ID=LEVEL", text)?;
        let level = self.level(question, level)?;
        if self.loaded.assessment.questionnaire().scale_of(question).step(&level).is_none() {
            self.check_applicability(question)?;
        }
        Ok(Edit::Answer(question.id().clone(), Some(Answer::Level(level))))
    }

    fn claimed(&self, text: &str) -> Result<Edit, Stop> {
        let (question, level) = self.pair("--claimed", text)?;
        Ok(Edit::Claimed(question.id().clone(), Some(self.level(question, level)?)))
    }

    fn not_applicable(&self, text: &str) -> Result<Edit, Stop> {
        let (question, reason) = self.pair("--not-applicable", text)?;
        self.check_applicability(question)?;
        let answer = Answer::NotApplicable(self.filled("--not-applicable", reason)?);
        Ok(Edit::Answer(question.id().clone(), Some(answer)))
    }

    fn unknown(&self, text: &str) -> Result<Edit, Stop> {
        let (question, whom) = self.pair("--unknown", text)?;
        Ok(Edit::Answer(question.id().clone(), Some(Answer::Unknown(self.filled("--unknown", whom)?))))
    }

    fn note(&self, text: &str) -> Result<Edit, Stop> {
        let (question, note) = self.pair("--note", text)?;
        Ok(Edit::Note(question.id().clone(), self.said("--note", note)?))
    }

    fn validated(&self, name: &str) -> Result<Edit, Stop> {
        let day = self.context.common().as_of.unwrap_or_else(today);
        let by = self.said("--validated-by", name)?.ok_or_else(|| self.context.usage("set-needs-name", &[]))?;
        Ok(Edit::Validated(Some((by, day))))
    }

    fn level(&self, question: &Question, level: &str) -> Result<LevelId, Stop> {
        let scale = self.loaded.assessment.questionnaire().scale_of(question);
        match scale.level(level) {
            Some(level) => Ok(level.id().clone()),
            None => {
                let known: Vec<&str> = scale.levels().iter().map(|level| level.id().as_str()).collect();
                let message = Message::new("names-nothing").with("kind", "level").with("name", level);
                let names = Message::new("known-names").with("names", known.join(", "));
                let words = self.context.words();
                Err(Stop::NamesNothing(format!("{}: {}\n  = {}", question.id(), message.say(words), names.say(words))))
            }
        }
    }

    fn check_applicability(&self, question: &Question) -> Result<(), Stop> {
        if question.may_be_not_applicable() {
            return Ok(());
        }
        let message = Message::new("not-applicable-forbidden").with("question", question.id().as_str());
        Err(Stop::NamesNothing(message.say(self.context.words())))
    }

    /// A text as a file may hold it; nothing where it says nothing.
    fn said(&self, option: &'static str, text: &str) -> Result<Option<String>, Stop> {
        if let Some(character) = text.chars().find(|c| forbidden_character(*c) || *c == '\t') {
            let code = format!("U+{:04X}", u32::from(character));
            let why = Message::new("forbidden-character").with("code", code).say(self.context.words());
            return Err(self.context.usage("set-value", &[("option", option.into()), ("why", why.into())]));
        }
        let text = text.trim_end();
        Ok((!text.is_empty()).then(|| text.to_owned()))
    }

    fn filled(&self, option: &'static str, text: &str) -> Result<String, Stop> {
        let said = self.said(option, text)?;
        said.ok_or_else(|| self.context.usage("set-needs-text", &[("option", option.into())]))
    }

    /// The documents that were shown already, and the named ones behind them; each question's list is written once.
    fn evidence(&self, named: &[String]) -> Vec<Result<Edit, Stop>> {
        let assessment = &self.loaded.assessment;
        let mut lists: Vec<(&Question, Vec<EvidenceUse>)> = Vec::new();
        let mut wrong = Vec::new();
        for text in named {
            let (question, id) = match self.document(text) {
                Ok(found) => found,
                Err(stop) => {
                    wrong.push(Err(stop));
                    continue;
                }
            };
            let at = lists.iter().position(|(other, _)| other.id() == question.id()).unwrap_or_else(|| {
                let shown = assessment.entry(question.id()).map(|entry| entry.evidence.clone()).unwrap_or_default();
                lists.push((question, shown));
                lists.len() - 1
            });
            let shown = &mut lists[at].1;
            if !shown.iter().any(|other| other.id == id) {
                shown.push(EvidenceUse { id, proves: None });
            }
        }
        let edits = lists.into_iter().map(|(question, shown)| Ok(Edit::Shown(question.id().clone(), shown)));
        wrong.into_iter().chain(edits).collect()
    }

    fn document(&self, text: &str) -> Result<(&'l Question, EvidenceId), Stop> {
        let (question, document) = self.pair("--evidence", text)?;
        let id = EvidenceId::new(document);
        if self.loaded.assessment.document(&id).is_none() {
            let known = self.loaded.assessment.evidence().iter().map(|document| document.id.as_str());
            return Err(self.context.names_nothing("evidence", document, known));
        }
        Ok((question, id))
    }

    fn fact(&self, text: &str) -> Result<Edit, Stop> {
        let questionnaire = self.loaded.assessment.questionnaire();
        let Some((id, option)) = text.split_once('=') else {
            let arguments: [(&str, Argument); 2] = [("option", "--fact".into()), ("found", text.into())];
            return Err(self.context.usage("cli-expected-pair", &arguments));
        };
        let Some(fact) = questionnaire.fact(id) else {
            return Err(self.context.names_nothing(
                "fact",
                id,
                questionnaire.facts().iter().map(|fact| fact.id.as_str()),
            ));
        };
        if !fact.options.is_empty() && !fact.options.iter().any(|(known, _)| known == option) {
            let known = fact.options.iter().map(|(known, _)| known.as_str());
            return Err(self.context.names_nothing("option", option, known));
        }
        Ok(Edit::Fact(fact.id.clone(), self.said("--fact", option)?.map(FactValue::from)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::arguments::Verb;
    use crate::cli::command::parse;
    use crate::language::{Language, Words};

    #[test]
    fn a_file_that_changes_between_reading_and_writing_is_a_conflict() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("team.toml");
        let text = "palier = \"assessment/1\"\nquestionnaire = { id = \"sim3\", version = \"2.0\" }\n\
            subject = { team = \"CERT-Baobab\" }\nsession = { date = 2026-03-10 }\n";
        std::fs::write(&path, text).unwrap();
        let line = ["palier", "set", path.to_str().unwrap(), "O-1=2"].map(Into::into).to_vec();
        let parsed = parse(line, &Words::new(Language::English)).unwrap();
        let Some(Verb::Set(arguments)) = parsed.verb else { panic!("not 'set'") };
        let context = Context::new(parsed.common, Some(&path)).unwrap();
        let loaded = load(&context, &path, None, Reader::User).unwrap();
        let edits = edits(&context, &loaded, &arguments).unwrap();
        let by_another = format!("{text}\n[answers.O-1]\nlevel = \"4\"\n");
        std::fs::write(&path, &by_another).unwrap();
        let stop = write(&context, &path, &loaded, &edits).unwrap_err();
        assert_eq!((stop.status(), std::fs::read_to_string(&path).unwrap()), (1, by_another));
    }
}
