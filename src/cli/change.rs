//! An assessment that a command changes in place: held, read, changed, checked and saved, in this order.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::context::{Context, read_named};
use super::find::{find_for, read_questionnaire, translate};
use super::line_diff::line_diff;
use super::stop::Stop;
use crate::assessment::{self, Assessment, Edit, State, Status};
use crate::language::Argument;
use crate::problem::{Problems, Severity, Source, visible};
use crate::questionnaire::Question;
use crate::store::AssessmentFile;

/// How many ids are listed at most.
const MOST_IDS: usize = 12;

/// An assessment that nobody else changes while this lives.
pub(super) struct OpenAssessment {
    file: AssessmentFile,
    source: Source,
    assessment: Assessment,
}

/// What edits make of an assessment.
pub(super) struct Changed {
    text: String,
    assessment: Assessment,
    warnings: Problems,
    /// How many of the edits change anything.
    pub(super) count: usize,
    /// Whether the assessment was validated and is a draft now.
    pub(super) is_draft_again: bool,
}

impl OpenAssessment {
    /// Takes the lock of a file, for which it waits at most so long, and reads it. `command` names the program to others.
    pub(super) fn open(context: &Context, path: &Path, command: &str, wait: Duration) -> Result<Self, Stop> {
        refuse_irregular(context, path)?;
        let file = AssessmentFile::open_within(path, command, wait).map_err(|error| context.unreadable(error))?;
        let source = file.source();
        let header = assessment::header(&source)?;
        let found = find_for(context, path, &source, &header)?;
        let plain = read_questionnaire(&found)?;
        let (questionnaire, _) = translate(context, &found, &plain, context.words().language().tag())?;
        let assessment = assessment::parse(&source, Arc::new(questionnaire))?;
        Ok(Self { file, source, assessment })
    }

    pub(super) const fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Makes edits, without writing anything; `None` if they change nothing. A validated assessment becomes a draft if an edit
    /// changes what was found.
    pub(super) fn apply(&self, context: &Context, mut edits: Vec<Edit>) -> Result<Option<Changed>, Stop> {
        let problems = |error: assessment::EditError| Stop::Invalid(error.problems(&self.source));
        let changing = assessment::changing(self.file.text(), &edits).map_err(problems)?;
        let mut changes = changing.into_iter();
        edits.retain(|_| changes.next().unwrap_or_default());
        if edits.is_empty() {
            return Ok(None);
        }
        let count = edits.len();
        let was_validated = self.assessment.session().status == Status::Validated;
        let says_status = edits.iter().any(|edit| matches!(edit, Edit::Validated(_)));
        let ends_validation = was_validated && !says_status && !edits.iter().all(Edit::keeps_validation);
        if ends_validation {
            edits.push(Edit::Validated(None));
        }
        let text = assessment::apply(self.file.text(), &edits).map_err(problems)?;
        let source = Source::new(self.source.name(), &text);
        let (assessment, warnings) = assessment::inspect(&source, self.assessment.shared_questionnaire());
        let Some(assessment) = assessment else { return Err(refused(context, warnings)) };
        let is_draft_again = was_validated && assessment.session().status != Status::Validated;
        Ok(Some(Changed { text, assessment, warnings, count, is_draft_again }))
    }

    /// Prints what would change, line by line, and what it would bring with it.
    pub(super) fn show(&self, context: &Context, changed: &Changed) -> Result<(), Stop> {
        context.write(line_diff(self.file.text(), &changed.text).as_bytes())?;
        self.report(context, changed)?;
        context.say(&context.words().text("set-dry-run"));
        Ok(())
    }

    /// Writes a change.
    pub(super) fn save(&mut self, context: &Context, changed: &Changed) -> Result<(), Stop> {
        // Under `--strict` a warning is an error, and then nothing is written.
        if context.common().strict {
            context.warn(&changed.warnings)?;
        }
        self.file.save(&changed.text).map_err(|error| context.failed(&error))
    }

    /// Prints what a change brings with it: warnings, questions that no longer apply, the end of a validation.
    pub(super) fn report(&self, context: &Context, changed: &Changed) -> Result<(), Stop> {
        let words = context.words();
        let hidden = self.hidden_by(changed);
        let said = hidden.as_ref().map_or(0, |hidden| hidden.set_aside.len());
        let warnings: Problems = changed
            .warnings
            .iter()
            // Which answers are set aside is said with the questions that no longer apply.
            .filter(|problem| said == 0 || problem.message().id() != "answer-out-of-scope")
            .cloned()
            .collect();
        context.warn(&warnings)?;
        if let Some(Hidden { questions, set_aside }) = hidden {
            let named: Vec<&str> = set_aside.iter().take(MOST_IDS).map(|question| question.id().as_str()).collect();
            let more = if set_aside.len() > named.len() { ", …" } else { "" };
            let arguments: [(&str, Argument); 3] = [
                ("questions", questions.into()),
                ("answers", set_aside.len().into()),
                ("ids", (named.join(", ") + more).into()),
            ];
            context.say(&words.with("set-hides", &arguments));
        }
        if changed.is_draft_again {
            context.say_always(&words.text("set-draft-again"));
        }
        Ok(())
    }

    /// The questions that no longer apply after a change.
    fn hidden_by<'c>(&self, changed: &'c Changed) -> Option<Hidden<'c>> {
        let (before, after) = (&self.assessment, &changed.assessment);
        let questions: Vec<&Question> = after
            .questionnaire()
            .questions()
            .iter()
            .filter(|question| before.is_in_scope(question) && after.state(question) == State::NotInScope)
            .collect();
        let is_answered =
            |question: &&&Question| after.entry(question.id()).is_some_and(|entry| entry.answer.is_some());
        let set_aside = questions.iter().filter(is_answered).copied().collect();
        (!questions.is_empty()).then_some(Hidden { questions: questions.len(), set_aside })
    }
}

/// A file that is not there is wrong usage; so is a folder, a pipe or a device, which would be waited for.
pub(super) fn refuse_irregular(context: &Context, path: &Path) -> Result<(), Stop> {
    if path.is_file() {
        return Ok(());
    }
    if path.exists() && !path.is_dir() {
        let shown = visible(&path.display().to_string());
        return Err(context.usage("set-no-regular-file", &[("file", shown.into())]));
    }
    read_named(context, path).map(drop)
}

/// Questions that a change takes out of the scope.
struct Hidden<'c> {
    /// How many there are.
    questions: usize,
    /// Those of them that have an answer, which is kept and not scored.
    set_aside: Vec<&'c Question>,
}

/// Why edits cannot be written. That something is still open has no line in the file.
fn refused(context: &Context, problems: Problems) -> Stop {
    let errors: Problems = problems.into_iter().filter(|problem| problem.severity() == Severity::Error).collect();
    let open = errors.iter().find(|problem| problem.message().id() == "validated-but-open");
    match open {
        Some(open) if errors.len() == 1 => Stop::Unfit(open.message().say(context.words())),
        _ => Stop::Invalid(errors),
    }
}
