//! What every part of the report needs: the words, the names of levels, and the one place through which persons' words pass.

use std::collections::HashMap;

use jiff::civil::Date;
use num_rational::BigRational;
use num_traits::ToPrimitive;

use super::document::{Run, Style, Text, Voice};
use super::gaps::Place;
use super::hiding::{hidden, without};
use super::input::{Redact, ReportInput, Section};
use super::typeset::apostrophes;
use crate::assessment::State;
use crate::assessment::{Assessment, Entry, Marking};
use crate::language::{self, Argument, Language, Words};
use crate::questionnaire::{Domain, Effort, EvidenceId, Level, LevelId, Profile, Question, QuestionId, Questionnaire};

/// The input with the words of the reader's language.
pub(super) struct Context<'a> {
    pub(super) input: &'a ReportInput<'a>,
    pub(super) assessment: &'a Assessment,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) redact: Redact,
    words: &'a Words,
    /// What must not be read anywhere in persons' words, longest first.
    hidden: Vec<String>,
    gaps: HashMap<&'a QuestionId, Place>,
}

impl<'a> Context<'a> {
    pub(super) fn new(input: &'a ReportInput<'a>, words: &'a Words) -> Self {
        let assessment = input.assessment;
        let redact = input.options.redact;
        Self {
            input,
            assessment,
            questionnaire: assessment.questionnaire(),
            redact,
            words,
            hidden: hidden(input, redact),
            gaps: super::gaps::places(input),
        }
    }

    pub(super) const fn language(&self) -> Language {
        self.words.language()
    }

    /// Whether a part is asked for.
    pub(super) fn prints(&self, section: Section) -> bool {
        let wanted = &self.input.options.sections;
        wanted.is_empty() || wanted.contains(&section)
    }

    /// Whether nothing was answered, so that a part would only repeat that.
    pub(super) fn has_nothing_for(&self, section: Section) -> bool {
        let empty = self.input.scorecard.coverage().settled() == 0;
        empty
            && match section {
                Section::Results => true,
                // How to choose a target is said; a list of what is open stands in the annexes.
                Section::Gaps => self.input.verdict.is_some(),
                Section::Roadmap => self.assessment.actions().is_empty(),
                Section::Evidence => self.assessment.evidence().is_empty(),
                Section::Summary | Section::Method | Section::Progress | Section::Annexes => false,
            }
    }

    /// Whether there are documents, or levels that ask for some.
    pub(super) fn asks_for_evidence(&self) -> bool {
        let asks = self.questionnaire.scales().iter().any(|scale| scale.evidence_from().is_some());
        asks || !self.assessment.evidence().is_empty()
    }

    /// The title of a part that this version hides as a whole.
    pub(super) fn withheld(&self, section: Section) -> Option<String> {
        match section {
            Section::Gaps if self.redact.answers && self.input.verdict.is_some() => Some(self.say("report-gaps")),
            Section::Evidence if self.redact.evidence && self.asks_for_evidence() => Some(self.say("report-register")),
            _ => None,
        }
    }

    /// The message `id`.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.text(id)
    }

    /// The message `id`, filled.
    pub(super) fn with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.words.with(id, arguments)
    }

    /// A person's words, without the names and documents that this version hides.
    pub(super) fn said(&self, text: &str) -> Text {
        Text::quoted(apostrophes(&self.masked(text)))
    }

    /// The same as a string, for places that hold no [`Text`].
    pub(super) fn masked(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for hidden in &self.hidden {
            text = without(&text, hidden, &self.say("report-hidden"));
        }
        text
    }

    /// A person or a body that acts, unless this version hides them.
    pub(super) fn person(&self, name: Option<&str>) -> Option<Text> {
        name.filter(|_| !self.redact.names).map(|name| self.said(name))
    }

    /// The note at a question, unless this version hides it.
    pub(super) fn note(&self, entry: &Entry) -> Option<Text> {
        entry.note.as_deref().filter(|_| !self.redact.notes).map(|note| self.said(note))
    }

    pub(super) fn marking(&self) -> Marking {
        self.input.options.marking.unwrap_or(self.assessment.session().marking)
    }

    pub(super) fn profile(&self) -> Option<&'a Profile> {
        self.input.verdict.map(|verdict| verdict.profile)
    }

    pub(super) fn number(&self, value: &BigRational) -> String {
        language::number(self.language(), value)
    }

    /// A figure that someone has set.
    pub(super) fn threshold(&self, value: &BigRational) -> String {
        language::threshold(self.language(), value)
    }

    /// What lies between two figures.
    pub(super) fn difference(&self, value: &BigRational) -> String {
        language::difference(self.language(), value)
    }

    pub(super) fn date(&self, day: Date) -> String {
        language::date(self.language(), day)
    }

    /// A day for a narrow column.
    pub(super) fn short_date(&self, day: Date) -> String {
        language::short_date(self.language(), day)
    }

    /// When the assessment before was, as the head of a column.
    pub(super) fn then_name(&self) -> String {
        let day = self.input.earlier.map(|earlier| earlier.assessment.session().date);
        day.map_or_else(|| self.say("report-then"), |day| language::short_month(self.language(), day))
    }

    /// The number of a document in the register, "E4": results name documents by it.
    pub(super) fn document_number(&self, id: &EvidenceId) -> Option<String> {
        let at = self.assessment.evidence().iter().position(|document| document.id == *id)?;
        Some(format!("E{}", at + 1))
    }

    /// "41 of 45".
    pub(super) fn of(&self, part: usize, whole: usize) -> String {
        self.with("report-of", &[("part", part.into()), ("whole", whole.into())])
    }

    /// "label: value", with the language's space.
    pub(super) fn pair(&self, label: &str, value: &str) -> String {
        self.with("report-pair", &[("label", label.into()), ("value", value.into())])
    }

    /// What this model calls one of its questions.
    pub(super) fn question_word(&self) -> String {
        self.questionnaire.words().map_or_else(|| self.say("report-question"), |words| words.question.clone())
    }

    /// What this model calls its questions.
    pub(super) fn questions_word(&self) -> String {
        self.questionnaire.words().map_or_else(|| self.say("report-questions"), |words| words.questions.clone())
    }

    /// The same at the beginning of a heading or a column.
    pub(super) fn question_head(&self) -> String {
        capital(&self.question_word())
    }

    /// The name of a level as a sentence quotes it: number and label, or the label of a level that has no number.
    pub(super) fn level_name(&self, level: &Level) -> String {
        let id = level.id().as_str();
        if has_number(level) { format!("{id} ({})", level.label()) } else { self.quoted(level.label()) }
    }

    /// "level 3", or the label of a level that has no number.
    pub(super) fn level_in_words(&self, level: &Level) -> String {
        let id = level.id().as_str();
        if has_number(level) {
            self.with("report-level-number", &[("level", id.into())])
        } else {
            self.quoted(level.label())
        }
    }

    /// A word of the questionnaire in the quotation marks of the language.
    pub(super) fn quoted(&self, text: &str) -> String {
        self.with("report-quoted", &[("text", text.into())])
    }

    /// A level in a small field: a few characters.
    pub(super) fn level_mark(&self, level: &Level) -> String {
        let id = level.id().as_str();
        match level.value() {
            Some(value) if !has_number(level) => self.number(value),
            _ => id.to_owned(),
        }
    }

    /// A level in a legend.
    pub(super) fn level_legend(&self, level: &Level) -> String {
        format!("{} {}", self.level_mark(level), level.label())
    }

    /// Up to which level a document proves an answer.
    pub(super) fn proves(&self, level: &Level) -> String {
        self.with("report-proves", &[("level", self.level_in_words(level).into())])
    }

    /// How much work something is, in words.
    pub(super) fn effort(&self, effort: Effort) -> String {
        self.say(match effort {
            Effort::S => "report-effort-s",
            Effort::M => "report-effort-m",
            Effort::L => "report-effort-l",
            Effort::Xl => "report-effort-xl",
        })
    }

    /// The target of a question; none where it has left the verdict because the question is not applicable or not asked.
    pub(super) fn target(&self, id: &QuestionId) -> Option<&'a LevelId> {
        let question = self.questionnaire.question(id.as_str())?;
        let outside = matches!(self.assessment.state(question), State::NotApplicable | State::NotInScope);
        self.profile().filter(|_| !outside).and_then(|profile| profile.question(id))
    }

    /// The questions in a domain that are asked of this team.
    pub(super) fn asked_in(&self, domain: &'a Domain) -> Vec<&'a Question> {
        self.questionnaire.questions_in(domain).filter(|question| self.assessment.is_in_scope(question)).collect()
    }

    /// Where the gap of a question stands in this document, if it stands in it.
    pub(super) fn gap_anchor(&self, id: &QuestionId) -> Option<String> {
        let printed = self.prints(Section::Gaps) && !self.redact.answers;
        self.gaps.get(id).filter(|_| printed).map(|place| place.anchor(id))
    }

    /// Where the gap of a question stands.
    pub(super) fn gap_place(&self, id: &QuestionId) -> Option<Place> {
        self.gaps.get(id).copied()
    }

    /// Whether a question is short of its target, lifts a score to its own, or is open.
    pub(super) fn is_gap(&self, id: &QuestionId) -> bool {
        self.gaps.contains_key(id)
    }

    /// Id and title of a question; the id leads to its gap where there is one.
    pub(super) fn question_name(&self, question: &Question) -> Text {
        self.id_of(question.id()).then(Text::plain(format!(" {}", question.title())))
    }

    /// The id of a question, leading to its gap where there is one.
    pub(super) fn id_of(&self, id: &QuestionId) -> Text {
        match self.gap_anchor(id) {
            Some(anchor) => super::text::link_to(anchor, id.as_str(), Style::Strong),
            None => Text(vec![Run {
                text: id.as_str().to_owned(),
                style: Style::Strong,
                voice: Voice::Program,
                link: None,
            }]),
        }
    }
}

/// A level in a column: its number, or its label where it has none.
pub(super) fn level_cell(level: &Level) -> String {
    if has_number(level) { level.id().to_string() } else { level.label().to_owned() }
}

/// A level in a table of its scale: number and label.
pub(super) fn level_row(level: &Level) -> String {
    if has_number(level) { format!("{} {}", level.id(), level.label()) } else { level.label().to_owned() }
}

/// Whether a level is called by its number.
pub(super) fn has_number(level: &Level) -> bool {
    level.id().as_str().chars().all(|character| character.is_ascii_digit() || character == '.')
}

/// A domain by its id and title.
pub(super) fn domain_name(domain: &Domain) -> String {
    format!("{} – {}", domain.id(), domain.title())
}

/// A text that is longer than so many characters, cut behind a word; nothing where it is not.
pub(super) fn cut(text: &str, longest: usize) -> Option<String> {
    let (end, _) = text.char_indices().nth(longest)?;
    let kept = &text[..end];
    // A word that fills the half of it is cut through.
    let space = kept.rfind(char::is_whitespace).filter(|space| *space > end / 2);
    let kept = kept[..space.unwrap_or(end)].trim_end_matches([' ', ',', ';', ':', '.', '\u{a0}', '\u{202f}', '\n']);
    Some(format!("{kept}…"))
}

/// The text with its first letter as a capital.
pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Where a value lies between two others, from 0 to 1.
pub(super) fn share(value: &BigRational, low: &BigRational, high: &BigRational) -> f32 {
    let width = high - low;
    if width == BigRational::from_integer(0.into()) {
        return 0.0;
    }
    ((value - low) / width).to_f32().unwrap_or_default()
}

/// Where a step lies on a scale of so many, from 0 to 1.
pub(super) fn step_share(step: usize, steps: usize) -> f32 {
    let whole = |count: usize| BigRational::from_integer(count.into());
    share(&whole(step), &whole(0), &whole(steps.saturating_sub(1)))
}
