//! The vocabulary of all sections: words, names of levels, dates, references, and the one place that persons' words pass through.

pub(super) mod answers;
pub(super) mod blocks;
pub(super) mod charts;
pub(super) mod comparison;
pub(super) mod formula;
pub(super) mod rises;
pub(super) mod scores;

use std::collections::HashSet;

use jiff::civil::Date;
use num_rational::BigRational;
use num_traits::ToPrimitive;

use super::document::{Anchor, Link, PAGE_NUMBER, Run, Style, Text, Voice};
use super::input::{Redact, ReportInput, Section};
use super::outline::{GapPlace, Outline};
use super::redact::Hidden;
use crate::analysis::TargetStatus;
use crate::assessment::{Assessment, Entry, Kind, Marking, State, Support};
use crate::language::{self, Argument, Language, Words};
use crate::questionnaire::{
    ActionId, Domain, DomainId, Effort, EvidenceId, Level, LevelId, Profile, Question, QuestionId, Questionnaire,
    Target,
};

/// A longer conclusion does not fit on page one.
const SHORT_CONCLUSION: usize = 900;

/// The input with the words of the reader's language.
pub(super) struct Context<'a> {
    pub(super) input: &'a ReportInput<'a>,
    pub(super) assessment: &'a Assessment,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) redact: Redact,
    /// Where gaps and actions are printed.
    pub(super) outline: Outline<'a>,
    pub(super) words: &'a Words,
    hidden: Hidden,
    /// Domains whose score would tell the level of a single question, where levels are hidden.
    telling: HashSet<&'a DomainId>,
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
            outline: Outline::new(input),
            words,
            hidden: Hidden::of(input, redact),
            telling: if redact.answers { scores::telling_domains(assessment) } else { HashSet::new() },
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
                Section::Gaps => self.input.verdict.is_some(),
                Section::Roadmap => self.assessment.actions().is_empty(),
                Section::Evidence => self.assessment.evidence().is_empty(),
                Section::Summary | Section::Method | Section::Progress | Section::Annexes => false,
            }
    }

    /// Whether there are documents, or levels that ask for some.
    pub(super) fn asks_for_evidence(&self) -> bool {
        let asks = self.questionnaire.scales().any(|scale| scale.evidence_from().is_some());
        asks || !self.assessment.evidence().is_empty()
    }

    /// The title of a part that this version hides as a whole; the cover names it.
    pub(super) fn withheld(&self, section: Section) -> Option<String> {
        match section {
            Section::Gaps if self.redact.answers && self.input.verdict.is_some() => Some(self.say("report-gaps")),
            Section::Evidence if self.redact.evidence && self.asks_for_evidence() => Some(self.say("report-register")),
            _ => None,
        }
    }

    /// Whether the score of a domain would tell the level of a single question.
    pub(super) fn tells_a_level(&self, domain: &Domain) -> bool {
        self.telling.contains(domain.id())
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
        Text::quoted(self.masked(text))
    }

    /// The same as a string, for places that hold no [`Text`].
    pub(super) fn masked(&self, text: &str) -> String {
        self.hidden.masked(text, &self.say("report-hidden"))
    }

    /// A person or a body that acts; a person only where names are not hidden, a function always.
    pub(super) fn person(&self, name: Option<&str>) -> Option<Text> {
        let name = name?;
        // A function next to a name tells who it is: it goes with the name.
        (self.masked(name) == name).then(|| Text::quoted(name))
    }

    /// Persons or functions in one line; `None` if all are hidden.
    pub(super) fn people(&self, names: &[String]) -> Option<String> {
        let shown: Vec<String> =
            names.iter().filter_map(|name| self.person(Some(name))).map(|text| text.to_plain()).collect();
        (!shown.is_empty()).then(|| shown.join(", "))
    }

    /// "overdue by 12 days"; `None` if the day has not passed or nothing is due any more.
    pub(super) fn overdue(&self, due: Option<Date>, is_pending: bool) -> Option<String> {
        let days = self.days_overdue(due).filter(|_| is_pending)?;
        Some(self.with("report-overdue", &[("days", days.into())]))
    }

    /// By how many days a date has passed on the day of judgement.
    pub(super) fn days_overdue(&self, due: Option<Date>) -> Option<usize> {
        let days = self.input.scorecard.day().since(due?).ok()?.get_days();
        usize::try_from(days).ok().filter(|days| *days > 0)
    }

    /// The page of an anchor in round brackets, with a space before; nothing in formats without pages.
    pub(super) fn page_of(&self, anchor: &str) -> Text {
        let text = format!(" {}", self.with("report-page-reference", &[("page", PAGE_NUMBER.into())]));
        let link = Some(Link::Page(Anchor(anchor.to_owned())));
        Text(vec![Run { text, style: Style::Plain, voice: Voice::Program, link }])
    }

    /// The days of the assessment.
    pub(super) fn session_dates(&self) -> String {
        let session = self.assessment.session();
        language::date_range(self.language(), session.date, session.until.unwrap_or(session.date))
    }

    /// Who assessed whom, as a word.
    pub(super) fn kind_word(&self, kind: Kind) -> String {
        self.say(&format!("kind-{}", kind.as_str()))
    }

    /// The assessors' conclusion: on page one if it is short enough for it, else with the results; `None` in the other place.
    pub(super) fn conclusion(&self, on_page_one: bool) -> Option<&'a str> {
        let text = self.assessment.summary().conclusion.as_deref().filter(|_| !self.redact.notes)?;
        let short = text.chars().count() <= SHORT_CONCLUSION;
        // Without the results it has no other place.
        let page_one = short || !self.prints(Section::Results);
        (page_one == on_page_one).then_some(text)
    }

    /// The note at a question, unless this version hides it.
    pub(super) fn note(&self, entry: &Entry) -> Option<Text> {
        entry.note.as_deref().filter(|note| !self.redact.notes && !note.trim().is_empty()).map(|note| self.said(note))
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

    /// Whether a question meets a target that needs evidence, by an answer without it.
    pub(super) fn is_met_without_evidence(&self, question: &Question) -> bool {
        let scale = question.scale();
        let needed = |target: &LevelId| scale.needs_evidence(target);
        let met = self.input.verdict.is_some_and(|verdict| {
            verdict.targets.iter().any(|found| {
                matches!(found.target, Target::Question(id, level) if id == question.id() && needed(level))
                    && found.status == TargetStatus::Reached
            })
        });
        met && self.assessment.level(question).is_some_and(|level| {
            self.assessment.support(question, level.id(), self.input.scorecard.day()) == Support::Unsupported
        })
    }

    /// The questions in a domain that are asked of this team.
    pub(super) fn asked_in(&self, domain: &'a Domain) -> Vec<&'a Question> {
        self.questionnaire.questions_in(domain).filter(|question| self.assessment.is_in_scope(question)).collect()
    }

    /// The anchor of the gap of a question, if it is printed.
    pub(super) fn gap_anchor(&self, id: &QuestionId) -> Option<String> {
        let printed = self.prints(Section::Gaps) && !self.redact.answers;
        self.outline.place(id).filter(|_| printed).map(|place| place.anchor(id))
    }

    /// Where the gap of a question is printed.
    pub(super) fn gap_place(&self, id: &QuestionId) -> Option<GapPlace> {
        self.outline.place(id)
    }

    /// Whether a question is short of its target, lifts a score to its own, or is open.
    pub(super) fn is_gap(&self, id: &QuestionId) -> bool {
        self.outline.place(id).is_some()
    }

    /// Whether the gap of a question is printed as a card.
    pub(super) fn has_card(&self, id: &QuestionId) -> bool {
        self.gap_place(id) == Some(GapPlace::Card) && self.gap_anchor(id).is_some()
    }

    /// The page of the card of a question, where it has one.
    pub(super) fn gap_page(&self, id: &QuestionId) -> Text {
        self.gap_anchor(id).filter(|_| self.has_card(id)).map(|anchor| self.page_of(&anchor)).unwrap_or_default()
    }

    /// The number of an agreed action, leading to its row of the roadmap where that is printed.
    pub(super) fn action_reference(&self, id: &ActionId) -> Option<Text> {
        let number = self.outline.action_number(id)?;
        Some(if self.prints(Section::Roadmap) {
            blocks::link_to("roadmap", number, Style::Strong)
        } else {
            Text::strong(number)
        })
    }

    /// Id and title of a question; the id leads to its gap where there is one.
    pub(super) fn question_name(&self, question: &Question) -> Text {
        self.id_of(question.id()).then(Text::plain(format!(" {}", question.title())))
    }

    /// The id of a question, leading to its gap where there is one.
    pub(super) fn id_of(&self, id: &QuestionId) -> Text {
        match self.gap_anchor(id) {
            Some(anchor) => blocks::link_to(anchor, id.as_str(), Style::Strong),
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

/// The first sentences of a text that fit into so many characters, at least one; the whole text if it fits.
pub(super) fn first_sentences(text: &str, longest: usize) -> &str {
    let ends = text.char_indices().filter(|(at, character)| {
        let after = &text[at + character.len_utf8()..];
        matches!(character, '.' | '!' | '?' | '…')
            && after.starts_with(char::is_whitespace)
            && after.trim_start().chars().next().is_some_and(|next| next.is_uppercase() || "«“\"(".contains(next))
    });
    let ends: Vec<usize> = ends.map(|(at, character)| at + character.len_utf8()).chain([text.len()]).collect();
    let fits = |end: &&usize| text[..**end].chars().count() <= longest;
    let end = ends.iter().take_while(fits).last().or(ends.first()).copied().unwrap_or(text.len());
    text[..end].trim_end()
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

#[cfg(test)]
mod tests {
    use super::first_sentences;

    #[test]
    fn a_text_is_cut_at_the_end_of_a_sentence_only() {
        let text =
            "Le décret attend depuis octobre 2025. L’adjointe remplace le responsable, cf. art. 7. Rien d’autre !";
        assert_eq!(first_sentences(text, 60), "Le décret attend depuis octobre 2025.");
        assert_eq!(
            first_sentences(text, 90),
            "Le décret attend depuis octobre 2025. L’adjointe remplace le responsable, cf. art. 7."
        );
        assert_eq!(first_sentences(text, 500), text);
        // A first sentence that is too long stays whole.
        assert_eq!(first_sentences("Un mot et encore un mot, sans fin", 5), "Un mot et encore un mot, sans fin");
    }
}
