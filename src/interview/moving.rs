//! Where we are, and how to get elsewhere.

use std::time::Duration;

use super::details::votes_text;
use super::question::shortened;
use super::search::find;
use super::{Effect, Input, Interview, Reply, Screen, Step, Then};
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

    /// Goes to a question that was asked for by its name, without a word about its domain.
    fn go_straight_to(&mut self, id: &QuestionId) -> Effect {
        let domain = self.assessment.questionnaire().question(id.as_str()).map(|question| question.domain().clone());
        self.introduced.extend(domain);
        self.go_to(id)
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
            [one] => self.go_straight_to(one),
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

    fn open(&self) -> Vec<QuestionId> {
        let asked = self.asked().into_iter();
        asked
            .filter(|question| self.assessment.state(question).is_open())
            .map(|question| question.id().clone())
            .collect()
    }

    pub(super) fn open_list(&mut self) -> Effect {
        let open = self.open();
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
        let here = self.at.as_ref().and_then(|id| questionnaire.position(id));
        // What was searched for begins with what fits best, what is open with what comes next.
        let from_here = found.iter().position(|id| questionnaire.position(id) >= here).filter(|_| found == self.open());
        Screen {
            title: Some(self.with("interview-pick", &[("count", found.len().into())])),
            reply: Reply::Pick(items.collect()),
            begins_at: from_here.unwrap_or_default(),
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
        let domain = self.question().map(Question::domain);
        let here = self.asked_domains().iter().position(|(known, _)| Some(known.id()) == domain);
        Screen {
            title: Some(self.text("interview-domains")),
            reply: Reply::Pick(items.collect()),
            begins_at: here.unwrap_or_default(),
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
                Some(id) => self.go_straight_to(id),
                None => self.bad_input(input),
            },
            Input::Cancel | Input::Enter => self.return_here(),
            _ => self.bad_input(input),
        }
    }

    pub(super) fn languages_screen(&self) -> Screen {
        let names = self.options.translations.iter().map(|(language, _)| language.own_name().to_owned());
        let spoken = self.options.translations.iter().position(|(language, _)| *language == self.words.language());
        Screen {
            title: Some(self.text("interview-languages")),
            reply: Reply::Pick(names.collect()),
            begins_at: spoken.unwrap_or_default(),
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
