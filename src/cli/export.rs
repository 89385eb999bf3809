//! `export`: an assessment as an Excel form, a table or JSON, for people and programs without Palier.

use std::path::Path;

use super::arguments::Export;
use super::context::Context;
use super::load::{Aim, Loaded, Reader, load};
use super::output::{ending, write};
use super::stop::Stop;
use crate::language::{Argument, Language, Words};
use crate::problem::visible;
use crate::questionnaire::{Question, Questionnaire};
use crate::render::form::Content;
use crate::render::{answers, form, json};

pub(super) fn export(context: &Context, arguments: &Export) -> Result<(), Stop> {
    let loaded = load(context, &arguments.file, Aim::default(), Reader::Others)?;
    if arguments.scores_only {
        return scores_only(context, arguments, &loaded);
    }
    let assessment = &loaded.assessment;
    let questions = selected(context, assessment.questionnaire(), &arguments.only)?;
    let evaluation = loaded.evaluation(&[]);
    let words =
        Words::new(Language::from_tag(assessment.questionnaire().language()).unwrap_or(loaded.words.language()));
    let is_form = arguments.recipient.is_some() || arguments.blank;
    let exported = Content {
        questionnaire: assessment.questionnaire(),
        assessment: Some(assessment),
        scorecard: (!is_form).then_some(&evaluation.scorecard),
        questions: &questions,
        recipient: arguments.recipient.as_deref(),
        is_blank: arguments.blank,
        return_by: arguments.return_by,
        words: &words,
    };
    let bytes = match ending(&arguments.output).as_str() {
        "xlsx" => form::workbook(&exported).map_err(|error| too_long(context, &error))?,
        "csv" => form::csv(&exported, arguments.delimiter.map(Delimiter::byte))
            .map_err(|error| Stop::Failed(error.into()))?,
        "json" => answers::json(loaded.source.text()).map_err(|error| Stop::Failed(error.into()))?,
        "jsonl" => answers::json_lines(assessment, &questions),
        _ => return Err(unknown_format(context, &arguments.output)),
    };
    write(context, &arguments.output, bytes)?;
    let written: [(&str, Argument); 2] =
        [("count", questions.len().into()), ("file", visible(&arguments.output.display().to_string()).into())];
    context.tell(&context.words().with("export-written", &written));
    Ok(())
}

/// The character between the cells of a CSV table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Delimiter {
    Comma,
    Semicolon,
    Tab,
}

impl Delimiter {
    const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// The scores alone, for a programme that compares teams; standard error says what is in the file and what is not.
fn scores_only(context: &Context, arguments: &Export, loaded: &Loaded) -> Result<(), Stop> {
    if ending(&arguments.output) != "json" && arguments.output != Path::new("-") {
        return Err(context.usage("export-scores-format", &[]));
    }
    let mut bytes = json::score(&loaded.evaluation(&[]))?;
    if arguments.domains_only {
        bytes = json::without_questions(&bytes)?;
    }
    write(context, &arguments.output, bytes)?;
    let omitted = if arguments.domains_only { "export-domains-only" } else { "export-scores-only" };
    context.say(&context.words().text(omitted));
    Ok(())
}

/// The questions of the domains and questions that are named; all of them where none is.
pub(super) fn selected<'q>(
    context: &Context,
    questionnaire: &'q Questionnaire,
    only: &[String],
) -> Result<Vec<&'q Question>, Stop> {
    let names: Vec<&str> = only.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    let mut wanted = std::collections::HashSet::new();
    for name in &names {
        let question = questionnaire.questions().iter().find(|known| known.id().as_str().eq_ignore_ascii_case(name));
        let domain = questionnaire.domains().iter().find(|known| known.id().as_str().eq_ignore_ascii_case(name));
        match (question, domain) {
            (Some(question), _) => {
                wanted.insert(question.id());
            }
            (None, Some(domain)) => wanted.extend(questionnaire.questions_below(domain).iter().map(|below| below.id())),
            (None, None) => {
                let questions = questionnaire.questions().iter().map(|known| known.id().as_str());
                let domains = questionnaire.domains().iter().map(|known| known.id().as_str());
                return Err(context.names_nothing("question", name, domains.chain(questions)));
            }
        }
    }
    let is_wanted = |question: &&Question| names.is_empty() || wanted.contains(question.id());
    Ok(questionnaire.questions().iter().filter(is_wanted).collect())
}

pub(super) fn too_long(context: &Context, error: &rust_xlsxwriter::XlsxError) -> Stop {
    let detail = error.to_string();
    Stop::Failed(anyhow::anyhow!(context.words().with("export-cell-too-long", &[("detail", detail.into())])))
}

fn unknown_format(context: &Context, output: &Path) -> Stop {
    context.usage("export-format", &[("file", visible(&output.display().to_string()).into())])
}
