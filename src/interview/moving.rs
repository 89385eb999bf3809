//! Where we are, and how to get elsewhere.

use std::time::Duration;

use super::details::votes_text;
use super::question::shortened;
use super::search::find;
use super::{Effect, Input, Interview, Pending, Reply, Screen, Step, Then};
use crate::assessment::{Answer, Assessment, Edit, State};
use crate::language::{Language, Words};
use crate::questionnaire::{Domain, Question, QuestionId};

/// From this many answers on, how long the rest will take can be guessed.
const ENOUGH_TO_ESTIMATE: usize = 3;

/// The questions that are asked: those selected whose conditions hold, in the order of the questionnaire.
pub(super) fn asked<'a>(assessment: &'a Assessment, options: &super::Options) -> Vec<&'a Question> {
    assessment
        .questionnaire()
        .questions()
        .iter()
        .filter(|question| options.selection.contains(question.id()) && assessment.is_in_scope(question))
        .collect()
}

/// Whether a question still has to be put to the room. One that nobody could answer was put to it.
pub(super) fn is_unasked(assessment: &Assessment, question: &Question) -> bool {
    matches!(assessment.state(question), State::Blank | State::ToConfirm)
}

impl Interview {
    pub(super) fn asked(&self) -> Vec<&Question> {
        asked(&self.assessment, &self.options)
    }

    /// Domain, n of m, open, time gone and left.
    pub(super) fn progress(&self) -> String {
        let asked = self.asked();
        let open = asked.iter().filter(|question| self.assessment.state(question).is_open()).count();
        let place = asked.iter().position(|question| Some(question.id()) == self.at.as_ref());
        let mut parts = Vec::new();
        if let Some(domain) = self.question().and_then(|question| self.domain_of(question)) {
            parts.push(domain.title().to_owned());
        }
        if let Some(place) = place {
            parts.push(self.with("interview-place", &[("n", (place + 1).into()), ("m", asked.len().into())]));
        }
        parts.push(self.with("interview-open-count", &[("count", open.into())]));
        parts.push(duration(&self.words, self.elapsed));
        if let Some(rest) = self.rest(open) {
            parts.push(self.with("interview-rest", &[("time", duration(&self.words, rest).into())]));
        }
        parts.join(" · ")
    }

    /// How long the open questions will take at the pace of this sitting: that of the middle one of the questions settled so
    /// far, which a lunch break does not change.
    fn rest(&self, open: usize) -> Option<Duration> {
        if self.paces.len() < ENOUGH_TO_ESTIMATE || open == 0 {
            return None;
        }
        let mut paces = self.paces.clone();
        paces.sort_unstable();
        let rest = paces[paces.len() / 2].checked_mul(u32::try_from(open).ok()?)?;
        Some(rest.max(Duration::from_mins(1)))
    }

    pub(super) fn domain_of(&self, question: &Question) -> Option<&Domain> {
        self.assessment.questionnaire().domain(question.domain().as_str())
    }

    /// Goes to a question, remembering where we were.
    pub(super) fn go_to(&mut self, id: &QuestionId) -> Effect {
        if let Some(before) = self.at.replace(id.clone())
            && before != *id
        {
            self.visited.push(before);
        }
        let unseen = self
            .question()
            .and_then(|question| self.domain_of(question))
            .filter(|domain| !self.introduced.contains(domain.id()))
            .map(|domain| domain.id().clone());
        match unseen {
            Some(domain) => {
                self.introduced.insert(domain.clone());
                self.show(Step::Opening(domain))
            }
            None => self.show(Step::Question),
        }
    }

    /// Goes on: to what is to be said of a domain that is complete now, to the next open question, or to the review.
    pub(super) fn onward(&mut self) -> Effect {
        if let Some(domain) = self.completed_domain() {
            self.touched.remove(&domain);
            return self.show(Step::Closing(domain));
        }
        let questionnaire = self.assessment.questionnaire();
        let here = self.at.as_ref().and_then(|id| questionnaire.position(id));
        let next = self
            .asked()
            .into_iter()
            .find(|question| questionnaire.position(question.id()) > here && is_unasked(&self.assessment, question))
            .map(|question| question.id().clone());
        match next {
            Some(id) => self.go_to(&id),
            None => self.show(Step::Review),
        }
    }

    /// To the next question in order, answered or not.
    pub(super) fn forward(&mut self) -> Effect {
        let questionnaire = self.assessment.questionnaire();
        let here = self.at.as_ref().and_then(|id| questionnaire.position(id));
        let next = self.asked().into_iter().find(|question| questionnaire.position(question.id()) > here);
        match next.map(|question| question.id().clone()) {
            Some(id) => self.go_to(&id),
            None => self.show(Step::Review),
        }
    }

    /// To the question that was shown before, else to the one before in order.
    pub(super) fn back(&mut self) -> Effect {
        while let Some(id) = self.visited.pop() {
            if self.asked().iter().any(|question| *question.id() == id) {
                self.at = Some(id);
                return self.show(Step::Question);
            }
        }
        let questionnaire = self.assessment.questionnaire();
        let here = self.at.as_ref().and_then(|id| questionnaire.position(id));
        let before = self.asked().into_iter().rev().find(|question| questionnaire.position(question.id()) < here);
        if let Some(id) = before.map(|question| question.id().clone()) {
            self.at = Some(id);
            return self.show(Step::Question);
        }
        self.say(self.text("interview-first"));
        self.show_again()
    }

    pub(super) fn jump_screen(&self) -> Screen {
        Screen {
            title: Some(self.text("interview-jump-title")),
            text: vec![self.text("interview-jump")],
            reply: Reply::Line { initial: String::new() },
            word: self.text("interview-word-jump"),
            ..Screen::default()
        }
    }

    pub(super) fn given_jump(&mut self, input: Input) -> Effect {
        let Input::Text(text) = input else { return self.return_here() };
        if text.is_empty() {
            return self.return_here();
        }
        let found: Vec<QuestionId> = find(self.assessment.questionnaire(), &self.asked(), &text)
            .into_iter()
            .map(|question| question.id().clone())
            .collect();
        match found.as_slice() {
            [] => {
                let id =
                    if self.is_out_of_scope(&text) { "interview-jump-not-asked" } else { "interview-jump-nothing" };
                let notice = self.with(id, &[("text", shortened(&text).into())]);
                self.say(notice);
                self.return_here()
            }
            [one] => self.go_to(one),
            _ => self.show(Step::Pick(found)),
        }
    }

    /// Whether a text names a question that exists but is not asked now.
    fn is_out_of_scope(&self, text: &str) -> bool {
        let all: Vec<&Question> = self.assessment.questionnaire().questions().iter().collect();
        !find(self.assessment.questionnaire(), &all, text).is_empty()
    }

    /// Back to the question, or to the review if we came from there.
    pub(super) fn return_here(&mut self) -> Effect {
        let step = if self.at.is_some() { Step::Question } else { Step::Review };
        self.show(step)
    }

    pub(super) fn open_list(&mut self) -> Effect {
        let open: Vec<QuestionId> = self
            .asked()
            .into_iter()
            .filter(|question| self.assessment.state(question).is_open())
            .map(|question| question.id().clone())
            .collect();
        if open.is_empty() {
            self.say(self.text("interview-nothing-open"));
            return self.show_again();
        }
        self.show(Step::Pick(open))
    }

    pub(super) fn pick_screen(&self, found: &[QuestionId]) -> Screen {
        let questionnaire = self.assessment.questionnaire();
        let questions = found.iter().filter_map(|id| questionnaire.question(id.as_str()));
        let items = questions.map(|question| self.entry_of(question));
        Screen {
            title: Some(self.with("interview-pick", &[("count", found.len().into())])),
            reply: Reply::Pick(items.collect()),
            word: self.text("interview-word-choice"),
            ..Screen::default()
        }
    }

    /// The domains that have questions of their own to ask, in order.
    fn asked_domains(&self) -> Vec<(&Domain, Vec<&Question>)> {
        let asked = self.asked();
        let of = |domain: &Domain| asked.iter().copied().filter(|question| question.domain() == domain.id()).collect();
        let domains = self.assessment.questionnaire().domains().iter().map(|domain| (domain, of(domain)));
        domains.filter(|(_, questions): &(_, Vec<_>)| !questions.is_empty()).collect()
    }

    pub(super) fn domains_screen(&self) -> Screen {
        let items = self.asked_domains().into_iter().map(|(domain, questions)| {
            let open = questions.iter().filter(|question| self.assessment.state(question).is_open()).count();
            let settled = [("count", (questions.len() - open).into()), ("m", questions.len().into())];
            format!("{} {} – {}", domain.id(), domain.title(), self.with("interview-review-settled", &settled))
        });
        Screen {
            title: Some(self.text("interview-domains")),
            reply: Reply::Pick(items.collect()),
            word: self.text("interview-word-choice"),
            ..Screen::default()
        }
    }

    /// To the first open question of the domain that was picked, or to its first.
    pub(super) fn given_domain(&mut self, input: &Input) -> Effect {
        let there = match input {
            Input::Picked(place) => {
                let domains = self.asked_domains();
                let questions = domains.get(*place).map(|(_, questions)| questions.as_slice()).unwrap_or_default();
                let open = questions.iter().find(|question| self.assessment.state(question).is_open());
                open.or(questions.first()).map(|question| question.id().clone())
            }
            Input::Cancel | Input::Enter => return self.return_here(),
            _ => None,
        };
        match there {
            Some(id) => self.go_to(&id),
            None => self.bad_input(input),
        }
    }

    /// A question as an entry of a list.
    pub(super) fn entry_of(&self, question: &Question) -> String {
        let title = format!("{} {}", question.id(), question.title());
        match self.state_word(question) {
            Some(state) => format!("{title} – {state}"),
            None => title,
        }
    }

    /// Where an open question stands, and who is to be asked.
    fn state_word(&self, question: &Question) -> Option<String> {
        let entry = self.assessment.entry(question.id());
        match (self.assessment.state(question), entry.map(|entry| &entry.answer)) {
            (State::Unknown, Some(Some(Answer::Unknown(who)))) => {
                Some(self.with("interview-state-unknown", &[("who", shortened(who).into())]))
            }
            (State::ToConfirm, _) => Some(self.text("interview-state-to-confirm")),
            (State::Blank, _) => Some(match entry.filter(|entry| !entry.votes.is_empty()) {
                Some(entry) => self.with("interview-state-not-agreed", &[("value", votes_text(&entry.votes).into())]),
                None => self.text("interview-state-blank"),
            }),
            _ => None,
        }
    }

    pub(super) fn given_pick(&mut self, found: &[QuestionId], input: &Input) -> Effect {
        match input {
            Input::Picked(place) => match found.get(*place) {
                Some(id) => self.go_to(id),
                None => self.bad_input(input),
            },
            Input::Cancel | Input::Enter => self.return_here(),
            _ => self.bad_input(input),
        }
    }

    pub(super) fn languages_screen(&self) -> Screen {
        let names = self.options.translations.iter().map(|(language, _)| language.own_name().to_owned());
        Screen {
            title: Some(self.text("interview-languages")),
            reply: Reply::Pick(names.collect()),
            word: self.text("interview-word-choice"),
            ..Screen::default()
        }
    }

    pub(super) fn given_language(&mut self, input: &Input) -> Effect {
        let chosen: Option<Language> = match input {
            Input::Picked(place) => self.options.translations.get(*place).map(|(language, _)| *language),
            Input::Cancel | Input::Enter => return self.return_here(),
            _ => None,
        };
        let Some(language) = chosen else { return self.bad_input(input) };
        self.words = Words::new(language);
        let step = if self.at.is_some() { Step::Question } else { Step::Review };
        self.save(vec![Edit::Language(Some(language.tag().to_owned()))], Then::At(step))
    }

    /// Notes how to take back what has just been saved, while what was there before is still known.
    pub(super) fn remember_undo(&mut self, pending: &Pending) {
        if pending.is_undo {
            return;
        }
        let mut changed = None;
        let mut inverse = Vec::new();
        for edit in &pending.edits {
            let Some((question, back)) = inverse_of(&self.assessment, edit) else { continue };
            changed = Some(question);
            inverse.push(back);
        }
        if let Some(question) = changed {
            self.undo.push((question, inverse));
        }
    }

    pub(super) fn undo_last(&mut self) -> Effect {
        match self.undo.pop() {
            None => {
                self.say(self.text("interview-nothing-to-undo"));
                self.show_again()
            }
            Some((question, edits)) => {
                if let Some(before) = self.at.replace(question.clone())
                    && before != question
                {
                    self.visited.push(before);
                }
                let said = Some(self.with("interview-undone", &[("question", question.as_str().into())]));
                self.keep(Pending { edits, then: Then::At(Step::Question), is_undo: true, said })
            }
        }
    }
}

/// The question that a change is about, and the change that takes it back.
fn inverse_of(assessment: &Assessment, edit: &Edit) -> Option<(QuestionId, Edit)> {
    let (Edit::Answer(id, _)
    | Edit::Claimed(id, _)
    | Edit::Note(id, _)
    | Edit::Confidence(id, _)
    | Edit::By(id, _)
    | Edit::AnsweredOn(id, _)
    | Edit::Shown(id, _)
    | Edit::Votes(id, _)
    | Edit::Importance(id, _)) = edit
    else {
        return None;
    };
    let entry = assessment.entry(id).cloned().unwrap_or_default();
    let id = id.clone();
    let back = match edit {
        Edit::Answer(..) => match (entry.answer, entry.carried) {
            // An answer takes the place of what was carried over.
            (None, Some(carried)) => Edit::Carried(id.clone(), carried),
            (answer, _) => Edit::Answer(id.clone(), answer),
        },
        Edit::Claimed(..) => Edit::Claimed(id.clone(), entry.claimed),
        Edit::Note(..) => Edit::Note(id.clone(), entry.note),
        Edit::Confidence(..) => Edit::Confidence(id.clone(), entry.confidence),
        Edit::By(..) => Edit::By(id.clone(), entry.by),
        Edit::AnsweredOn(..) => Edit::AnsweredOn(id.clone(), entry.date),
        Edit::Shown(..) => Edit::Shown(id.clone(), entry.evidence),
        Edit::Votes(..) => Edit::Votes(id.clone(), entry.votes),
        Edit::Importance(..) => Edit::Importance(id.clone(), entry.importance),
        _ => return None,
    };
    Some((id, back))
}

/// `25 min`, `2 h 05`: the same in every language.
fn duration(words: &Words, time: Duration) -> String {
    let minutes = time.as_secs() / 60;
    let (hours, rest) = (minutes / 60, minutes % 60);
    if hours == 0 {
        return words.with("interview-minutes", &[("minutes", minutes.to_string().into())]);
    }
    words.with("interview-hours", &[("hours", hours.to_string().into()), ("minutes", format!("{rest:02}").into())])
}
