//! Many teams next to each other as a document: composed once, spelled by each renderer.

mod anonymous;
mod files;
mod questions;
mod tables;
mod teams;

use jiff::civil::Date;

pub use anonymous::{AnonymousInput, compile_anonymous};

use super::document::{Block, Cover, Document, KeyFigure, Running};
use super::input::House;
use super::phrases::blocks::{heading, note};
use super::sections::{marking_colour, marking_meaning};
use super::typeset;
use crate::analysis::portfolio::{Grouping, Help, Part, Portfolio};
use crate::assessment::{Marking, Status};
use crate::language::{Words, date};

/// What a portfolio is composed from.
#[derive(Debug, Clone, Copy)]
pub struct PortfolioInput<'a> {
    /// The teams.
    pub portfolio: &'a Portfolio,
    /// Who can help whom, in the order of the parts.
    pub help: &'a [Help],
    /// By what teams are grouped.
    pub grouping: &'a Grouping,
    /// The day of ages, and of what is overdue.
    pub day: Date,
    /// The marking of the output.
    pub marking: Marking,
    /// Whether each team's newest validated file counts.
    pub is_validated_only: bool,
    /// The files that cannot be used, each with its first error.
    pub unusable: &'a [(String, String)],
    /// The files that are left out because of their marking.
    pub left_out: &'a [String],
    /// Who issues it, and its look.
    pub house: &'a House,
}

/// Composes a portfolio in the language of `words`. The texts of the questionnaires are expected in that language already.
#[must_use]
pub fn compile(input: &PortfolioInput<'_>, words: &Words) -> Document {
    let portfolio = input.portfolio;
    let mut blocks = Vec::new();
    for (number, (part, help)) in portfolio.parts.iter().zip(input.help).enumerate() {
        blocks.push(heading(1, part.questionnaire.title(), format!("part-{}", number + 1)));
        blocks.push(Block::Figures(figures(part, input.day, words)));
        blocks.extend(teams::blocks(input, part, words));
        blocks.extend(questions::blocks(part, help, words));
    }
    blocks.extend(files::overdue(portfolio, input.day, words));
    blocks.extend(files::left_out(input, words));
    let counts = [("teams", team_count(portfolio).into()), ("files", portfolio.files().into())];
    let about = words.with("portfolio-subject", &counts);
    let is_draft = portfolio.parts.iter().flat_map(|part| &part.teams).any(|team| team.newest.status == Status::Draft);
    let frame = Frame {
        title: words.text("portfolio-title"),
        about,
        marking: input.marking,
        day: input.day,
        occasion: as_of(input.day, words),
        house: input.house,
        questionnaires: portfolio.parts.iter().map(|part| version(part, words)).collect(),
        draft: is_draft.then(|| words.text("portfolio-some-drafts")),
    };
    typeset(frame.document(blocks, words))
}

fn team_count(portfolio: &Portfolio) -> usize {
    portfolio.parts.iter().map(|part| part.teams.len()).sum()
}

/// The questionnaire with its id and version.
fn version(part: &Part, words: &Words) -> String {
    let questionnaire = &part.questionnaire;
    words.with(
        "report-questionnaire-version",
        &[
            ("title", questionnaire.title().into()),
            ("id", questionnaire.id().as_str().into()),
            ("version", questionnaire.version().into()),
        ],
    )
}

/// The figures of the first page.
fn figures(part: &Part, day: Date, words: &Words) -> Vec<KeyFigure> {
    let all = &part.groups[0];
    let (reached, judged) = all.reached(part);
    let late = part.teams.iter().filter(|team| team.newest.overdue(day).total() > 0).count();
    let drafts = part.teams.iter().filter(|team| team.newest.status == Status::Draft).count();
    let counted = |count: usize, label: &str| KeyFigure {
        value: count.to_string(),
        label: words.with(label, &[("count", count.into())]),
        note: None,
    };
    let mut found = vec![counted(part.teams.len(), "portfolio-figure-teams")];
    if judged > 0 {
        let counts = [("count", reached.into()), ("of", judged.into())];
        let value = words.with("portfolio-count-of", &counts);
        found.push(KeyFigure { value, label: words.text("portfolio-figure-reached"), note: None });
    }
    found.push(counted(drafts, "portfolio-figure-drafts"));
    found.push(counted(late, "portfolio-figure-overdue"));
    found
}

/// The day of ages in words.
fn as_of(day: Date, words: &Words) -> String {
    words.with("portfolio-as-of", &[("date", date(words.language(), day).into())])
}

/// What is around the blocks.
pub(super) struct Frame<'a> {
    title: String,
    about: String,
    marking: Marking,
    day: Date,
    /// The day in words.
    occasion: String,
    house: &'a House,
    questionnaires: Vec<String>,
    /// What is printed on every page because something is not validated.
    draft: Option<String>,
}

impl Frame<'_> {
    fn document(self, mut blocks: Vec<Block>, words: &Words) -> Document {
        let occasion = self.occasion;
        let mut opening = vec![note(format!("{} · {occasion} · {}", self.about, self.marking.as_str()))];
        opening.append(&mut blocks);
        let issuer = self.house.organisation.clone();
        let page_number = words.with("report-page-number", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
        Document {
            language: words.language(),
            title: self.title.clone(),
            subject: self.about.clone(),
            authors: issuer.iter().cloned().collect(),
            keywords: vec!["CSIRT".to_owned(), self.marking.as_str().to_owned()],
            date: self.day,
            running: Running {
                marking: self.marking.as_str().to_owned(),
                marking_colour: marking_colour(self.marking),
                classification: None,
                team: self.title.clone(),
                occasion: occasion.clone(),
                draft: self.draft,
                notices: Vec::new(),
                page_number,
                continued: words.text("report-continued"),
            },
            cover: Cover {
                kind: words.text("portfolio-kind"),
                title: self.title,
                subtitle: Some(format!("{} · {occasion}", self.about)),
                questionnaire: self.questionnaires,
                particulars: issuer
                    .map(|organisation| (words.text("report-issuer"), organisation))
                    .into_iter()
                    .collect(),
                marking_meaning: marking_meaning(self.marking, words),
                ladder_title: String::new(),
                ladder: Vec::new(),
            },
            blocks: opening,
            look: self.house.look.clone(),
            hidden_fields: Vec::new(),
        }
    }
}
