//! `set`: answers without questions; all or nothing.

use std::path::Path;

use super::arguments::Set;
use super::context::{Context, today};
use super::load::{Loaded, Reader, load};
use super::stop::Stop;
use crate::assessment::{Answer, Edit, EvidenceUse, Status};
use crate::language::Argument;
use crate::problem::Message;
use crate::questionnaire::{EvidenceId, LevelId, Question};
use crate::store::{AssessmentFile, Error, STANDARD};

pub(super) fn set(context: &Context, arguments: &Set) -> Result<(), Stop> {
    if arguments.file == Path::new(STANDARD) {
        return Err(context.usage("set-in-place", &[]));
    }
    let loaded = load(context, &arguments.file, None, Reader::User)?;
    let mut edits = edits(context, &loaded, arguments)?;
    if let Some(twice) = said_twice(&edits) {
        return Err(context.usage("set-twice", &[("name", twice.into())]));
    }
    if edits.is_empty() {
        return Err(context.usage("set-nothing", &[]));
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

/// Applies edits and writes the file; nothing is written unless the result is a valid assessment.
pub(super) fn write(context: &Context, path: &Path, loaded: &Loaded, edits: &[Edit]) -> Result<(), Stop> {
    let mut file = AssessmentFile::open(path, &holder()).map_err(|error| context.unreadable(error))?;
    // What is to be changed was worked out before the file was held.
    if file.source().text() != loaded.source.text() {
        return Err(context.failed(&Error::Conflict(path.to_owned())));
    }
    let text = crate::assessment::apply(file.text(), edits).map_err(|error| error.problems(&file.source()))?;
    let source = crate::problem::Source::new(loaded.source.name(), &text);
    crate::assessment::parse(&source, loaded.assessment.shared_questionnaire())?;
    file.save(&text).map_err(|error| context.failed(&error))
}

fn edits(context: &Context, loaded: &Loaded, arguments: &Set) -> Result<Vec<Edit>, Stop> {
    let setter = Setter { context, loaded };
    let mut edits = Vec::new();
    for text in &arguments.levels {
        let (question, level) = setter.pair("ID=LEVEL", text)?;
        let level = setter.level(question, level)?;
        edits.push(Edit::Answer(question.id().clone(), Some(Answer::Level(level))));
    }
    for text in &arguments.claimed {
        let (question, level) = setter.pair("--claimed", text)?;
        edits.push(Edit::Claimed(question.id().clone(), Some(setter.level(question, level)?)));
    }
    for text in &arguments.not_applicable {
        let (question, reason) = setter.pair("--not-applicable", text)?;
        if !question.may_be_not_applicable() {
            let message = Message::new("not-applicable-forbidden").with("question", question.id().as_str());
            return Err(Stop::NamesNothing(message.say(context.words())));
        }
        let answer = Answer::NotApplicable(setter.filled("--not-applicable", reason)?);
        edits.push(Edit::Answer(question.id().clone(), Some(answer)));
    }
    for text in &arguments.unknown {
        let (question, whom) = setter.pair("--unknown", text)?;
        let answer = Answer::Unknown(setter.filled("--unknown", whom)?);
        edits.push(Edit::Answer(question.id().clone(), Some(answer)));
    }
    for text in &arguments.note {
        let (question, note) = setter.pair("--note", text)?;
        let note = (!note.is_empty()).then(|| note.to_owned());
        edits.push(Edit::Note(question.id().clone(), note));
    }
    edits.extend(setter.evidence(&arguments.evidence)?);
    for text in &arguments.fact {
        edits.push(setter.fact(text)?);
    }
    if let Some(name) = &arguments.validated_by {
        let day = context.common().as_of.unwrap_or_else(today);
        edits.push(Edit::Validated(Some((setter.filled("--validated-by", name)?, day))));
    }
    Ok(edits)
}

/// What two edits say of the same thing: which of them is meant, nobody can know.
fn said_twice(edits: &[Edit]) -> Option<&str> {
    let mut said = Vec::new();
    edits.iter().find_map(|edit| {
        let subject = match edit {
            Edit::Fact(id, _) => id.as_str(),
            Edit::Answer(id, _) | Edit::Claimed(id, _) | Edit::Note(id, _) => id.as_str(),
            _ => return None,
        };
        let key = (std::mem::discriminant(edit), subject);
        if said.contains(&key) {
            return Some(subject);
        }
        said.push(key);
        None
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

    fn filled(&self, option: &'static str, text: &str) -> Result<String, Stop> {
        if text.trim().is_empty() {
            return Err(self.context.usage("set-needs-text", &[("option", option.into())]));
        }
        Ok(text.to_owned())
    }

    /// The documents that were shown already, and the named ones behind them; each question's list is written once.
    fn evidence(&self, named: &[String]) -> Result<Vec<Edit>, Stop> {
        let assessment = &self.loaded.assessment;
        let mut lists: Vec<(&Question, Vec<EvidenceUse>)> = Vec::new();
        for text in named {
            let (question, document) = self.pair("--evidence", text)?;
            let id = EvidenceId::new(document);
            if assessment.document(&id).is_none() {
                let known = assessment.evidence().iter().map(|document| document.id.as_str());
                return Err(self.context.names_nothing("evidence", document, known));
            }
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
        Ok(lists.into_iter().map(|(question, shown)| Edit::Shown(question.id().clone(), shown)).collect())
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
        Ok(Edit::Fact(fact.id.clone(), (!option.is_empty()).then(|| option.to_owned())))
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
