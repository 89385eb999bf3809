//! The heads and ends of domains, the review, and the end of the whole.

use std::collections::HashSet;

use jiff::civil::Date;

use super::details::is_a_key;
use super::documents::read_date;
use super::moving::is_unasked;
use super::question::shortened;
use super::{Effect, Ending, Input, Interview, Reply, Screen, Step, Then};
use crate::assessment::{Decision, Edit, State, Status, id_from_words};
use crate::questionnaire::{DecisionId, Domain, DomainId, QuestionId};

/// A decision while it is put into words.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct DecisionDraft {
    field: DecisionField,
    ask: String,
    of: Option<String>,
    by: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum DecisionField {
    #[default]
    Ask,
    Of,
    By,
    Cost,
}

impl Interview {
    fn domain(&self, id: &DomainId) -> Option<&Domain> {
        self.assessment.questionnaire().domain(id.as_str())
    }

    pub(super) fn opening_screen(&self, id: &DomainId) -> Screen {
        let Some(domain) = self.domain(id) else { return self.question_screen() };
        let questionnaire = self.assessment.questionnaire();
        let count = self.asked().into_iter().filter(|question| question.domain() == id).count();
        let mut above = Vec::new();
        let mut next = domain.parent();
        while let Some(outer) = next.and_then(|id| questionnaire.domain(id.as_str())) {
            above.insert(0, outer.title().to_owned());
            next = outer.parent();
        }
        let mut text: Vec<String> = Vec::new();
        if !above.is_empty() {
            text.push(above.join(" › "));
        }
        text.extend(domain.about().map(str::to_owned));
        text.push(self.with("interview-domain-questions", &[("count", count.into())]));
        Screen {
            subject: Some(id.to_string()),
            progress: Some(self.progress()),
            title: Some(format!("{} {}", domain.id(), domain.title())),
            text,
            commands: self.commands(&[("\n", "interview-key-onward")]),
            word: self.text("interview-word-page"),
            reply: Reply::Page,
            ..Screen::default()
        }
    }

    /// Another key than those that go on was meant for a question, which is not to be seen yet.
    pub(super) fn given_opening(&mut self, input: &Input) -> Effect {
        match input {
            Input::Enter | Input::Forward | Input::Cancel | Input::Key(' ') => self.show(Step::Question),
            _ => self.bad_input(input),
        }
    }

    /// The innermost domain of the question that has changed, has nothing left to ask, and was not shown so yet.
    pub(super) fn completed_domain(&self) -> Option<DomainId> {
        let questionnaire = self.assessment.questionnaire();
        let mut next = self.question().map(crate::questionnaire::Question::domain);
        while let Some(domain) = next.and_then(|id| questionnaire.domain(id.as_str())) {
            let is_complete = questionnaire
                .questions_below(domain)
                .into_iter()
                .all(|question| !is_unasked(&self.assessment, question));
            if is_complete && self.touched.contains(domain.id()) {
                return Some(domain.id().clone());
            }
            next = domain.parent();
        }
        None
    }

    pub(super) fn closing_screen(&self, id: &DomainId) -> Screen {
        let Some(domain) = self.domain(id) else { return self.review_screen() };
        let mut text = Vec::new();
        if !self.options.hide_scores
            && let Some(score) = self.options.scores.domain(&self.assessment, domain, &self.words)
        {
            text.push(self.with("interview-domain-score", &[("score", score.into())]));
        }
        text.push(self.text("interview-finding"));
        Screen {
            progress: Some(self.progress()),
            title: Some(self.with("interview-domain-complete", &[("domain", domain.title().into())])),
            text,
            reply: Reply::Line { initial: self.assessment.finding(id).unwrap_or_default().to_owned() },
            word: self.text("interview-word-finding"),
            is_long: true,
            ..Screen::default()
        }
    }

    pub(super) fn given_finding(&mut self, id: &DomainId, input: Input) -> Effect {
        match input {
            Input::Text(text) if is_a_key(&text) => self.not_a_text(&text),
            Input::Text(text) => {
                let finding = Some(text).filter(|text| !text.is_empty());
                self.save(vec![Edit::Finding(id.clone(), finding)], Then::Onward)
            }
            Input::Enter | Input::Cancel => self.onward(),
            other => self.bad_input(&other),
        }
    }

    pub(super) fn review_screen(&self) -> Screen {
        let asked = self.asked();
        let count = |state: State| asked.iter().filter(|question| self.assessment.state(question) == state).count();
        let open: usize = [State::Blank, State::ToConfirm, State::Unknown].map(count).iter().sum();
        let mut text =
            vec![self.with(
                "interview-review-settled",
                &[("count", (asked.len() - open).into()), ("m", asked.len().into())],
            )];
        for (state, id) in [
            (State::Blank, "interview-review-blank"),
            (State::ToConfirm, "interview-review-to-confirm"),
            (State::Unknown, "interview-review-unknown"),
        ] {
            if count(state) > 0 {
                text.push(self.with(id, &[("count", count(state).into())]));
            }
        }
        let coverage = self.assessment.coverage(asked.iter().copied());
        if coverage.needs_evidence > coverage.supported {
            let count = coverage.needs_evidence - coverage.supported;
            text.push(self.with("interview-review-unproven", &[("count", count.into())]));
        }
        if let Some(validation) = &self.assessment.session().validated {
            text.push(self.with("interview-validated", &[("name", validation.by.as_str().into())]));
        }
        let mut keys = Vec::new();
        if open > 0 {
            keys.extend([("\n", "interview-key-first-open"), ("o", "interview-key-open")]);
            keys.push(("x", "interview-key-finish"));
        } else {
            keys.push(("\n", "interview-key-finish"));
        }
        keys.extend([("d", "interview-key-domains"), ("b", "interview-key-back"), ("j", "interview-key-jump")]);
        keys.push(("p", "interview-key-particulars"));
        if self.options.translations.len() > 1 {
            keys.push(("l", "interview-key-language"));
        }
        keys.extend([("z", "interview-key-undo"), ("q", "interview-key-quit")]);
        Screen {
            title: Some(self.text(match open {
                0 if self.options.selection.is_everything() => "interview-review-done",
                0 => "interview-review-part-done",
                _ => "interview-review",
            })),
            text,
            commands: self.commands(&keys),
            word: self.text("interview-word-choice"),
            ..Screen::default()
        }
    }

    pub(super) fn given_at_review(&mut self, input: &Input) -> Effect {
        match input {
            Input::Enter => {
                let open = self.asked().into_iter().find(|question| self.assessment.state(question).is_open());
                match open.map(|question| question.id().clone()) {
                    Some(id) => self.go_to(&id),
                    None => self.show(Step::Conclusion),
                }
            }
            Input::Key(key) => match key.to_ascii_lowercase() {
                'x' => self.show(Step::Conclusion),
                'o' => self.open_list(),
                'd' => self.show(Step::Domains),
                'j' => self.show(Step::Jump),
                'p' => {
                    self.at = None;
                    self.state_particulars()
                }
                'z' => self.undo_last(),
                'q' => self.leave(),
                'l' if self.options.translations.len() > 1 => self.show(Step::Languages),
                'b' => match self.at.clone() {
                    Some(_) => self.show(Step::Question),
                    None => match self.asked().last().map(|question| question.id().clone()) {
                        Some(id) => self.go_to(&id),
                        None => self.bad_input(input),
                    },
                },
                _ => self.bad_input(input),
            },
            _ => self.bad_input(input),
        }
    }

    pub(super) fn conclusion_screen(&self) -> Screen {
        Screen {
            title: Some(self.text("interview-conclusion-title")),
            text: vec![self.text("interview-conclusion")],
            reply: Reply::Line { initial: self.assessment.summary().conclusion.clone().unwrap_or_default() },
            word: self.text("interview-word-text"),
            is_long: true,
            ..Screen::default()
        }
    }

    pub(super) fn given_conclusion(&mut self, input: Input) -> Effect {
        let next = Step::Decision(Box::default());
        match input {
            Input::Text(text) => {
                let conclusion = Some(text).filter(|text| !text.is_empty());
                self.save(vec![Edit::Conclusion(conclusion)], Then::At(next))
            }
            Input::Cancel => self.show(Step::Review),
            _ => self.show(next),
        }
    }

    pub(super) fn decision_screen(&self, draft: &DecisionDraft) -> Screen {
        let id = match draft.field {
            DecisionField::Ask => "interview-decision",
            DecisionField::Of => "interview-decision-of",
            DecisionField::By => "interview-decision-by",
            DecisionField::Cost => "interview-decision-cost",
        };
        let known = self.assessment.decisions().iter().map(|decision| format!("– {}", decision.ask));
        let mut text: Vec<String> = match draft.field {
            DecisionField::Ask => known.collect(),
            _ => vec![draft.ask.clone()],
        };
        text.push(self.text(id));
        Screen {
            title: Some(self.text("interview-decisions-title")),
            text,
            reply: Reply::Line { initial: String::new() },
            word: self.text("interview-word-text"),
            ..Screen::default()
        }
    }

    pub(super) fn given_decision(&mut self, mut draft: DecisionDraft, input: Input) -> Effect {
        let text = match input {
            Input::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        };
        draft.field = match (draft.field, text) {
            (DecisionField::Ask, None) => return self.validate_or_finish(),
            (DecisionField::Ask, Some(ask)) => {
                draft.ask = ask;
                DecisionField::Of
            }
            (DecisionField::Of, of) => {
                draft.of = of;
                DecisionField::By
            }
            (DecisionField::By, text) => match text.map(|text| read_date(&text)) {
                Some(None) => return self.bad_date(),
                day => {
                    draft.by = day.flatten();
                    DecisionField::Cost
                }
            },
            (DecisionField::Cost, cost) => {
                let id = self.new_decision_id(&draft.ask);
                let decision = Decision { of: draft.of, by: draft.by, cost, ..Decision::new(id, draft.ask) };
                return self.save(vec![Edit::Decision(decision)], Then::At(Step::Decision(Box::default())));
            }
        };
        self.show(Step::Decision(Box::new(draft)))
    }

    /// A decision that was begun, as far as it went.
    pub(super) fn begun_decision(&self, draft: &DecisionDraft, typed: &str) -> Option<(Vec<Edit>, String)> {
        let id = self.new_decision_id(&draft.ask);
        let mut begun = Decision { of: draft.of.clone(), by: draft.by, ..Decision::new(id, &draft.ask) };
        let text = Some(typed.to_owned()).filter(|text| !text.is_empty());
        match draft.field {
            DecisionField::Ask => {
                begun.ask = text?;
                begun.id = self.new_decision_id(&begun.ask);
            }
            DecisionField::Of => begun.of = text,
            DecisionField::By => begun.by = read_date(typed),
            DecisionField::Cost => begun.cost = text,
        }
        let said = self.with("interview-kept-decision", &[("ask", shortened(&begun.ask).into())]);
        Some((vec![Edit::Decision(begun)], said))
    }

    fn new_decision_id(&self, ask: &str) -> DecisionId {
        let taken: HashSet<&str> = self.assessment.decisions().iter().map(|decision| decision.id.as_str()).collect();
        DecisionId::new(&id_from_words(ask, "decision", |id| taken.contains(id)))
    }

    /// Validation is offered before the end where nothing stands in its way; else what does is listed. Whoever was asked only
    /// some of the questions has nothing to validate.
    fn validate_or_finish(&mut self) -> Effect {
        let is_draft = self.assessment.session().status == Status::Draft;
        if !is_draft || self.options.today.is_none() || !self.options.selection.is_everything() {
            return self.finish();
        }
        let open: Vec<QuestionId> = self.assessment.unsettled().into_iter().cloned().collect();
        self.show(if open.is_empty() { Step::Validation } else { Step::Unready(open) })
    }

    /// What stands in the way of validation; the first entry ends all the same.
    pub(super) fn unready_screen(&self, open: &[QuestionId]) -> Screen {
        let questionnaire = self.assessment.questionnaire();
        let questions = open.iter().filter_map(|id| questionnaire.question(id.as_str()));
        let items = std::iter::once(self.text("interview-finish-as-draft"))
            .chain(questions.map(|question| self.entry_of(question)));
        Screen {
            title: Some(self.text("interview-validation-title")),
            text: vec![self.with("interview-unready", &[("count", open.len().into())])],
            reply: Reply::Pick(items.collect()),
            word: self.text("interview-word-choice"),
            ..Screen::default()
        }
    }

    pub(super) fn given_unready(&mut self, open: &[QuestionId], input: &Input) -> Effect {
        match input {
            Input::Picked(0) | Input::Enter => self.finish(),
            Input::Picked(place) => match open.get(*place - 1) {
                Some(id) => self.go_to(id),
                None => self.bad_input(input),
            },
            Input::Cancel => self.show(Step::Review),
            _ => self.bad_input(input),
        }
    }

    pub(super) fn validation_screen(&self) -> Screen {
        let asked = self.asked().into_iter();
        let unknown = asked.filter(|question| self.assessment.state(question) == State::Unknown).count();
        Screen {
            title: Some(self.text("interview-validation-title")),
            text: vec![self.with("interview-validation", &[("unknown", unknown.into())])],
            reply: Reply::Line { initial: String::new() },
            word: self.text("interview-word-text"),
            ..Screen::default()
        }
    }

    pub(super) fn given_validation(&mut self, input: Input) -> Effect {
        match (input, self.options.today) {
            (Input::Text(name), Some(today)) if !name.is_empty() => {
                let said = self.with("interview-validated", &[("name", name.as_str().into())]);
                self.save_saying(vec![Edit::Validated(Some((name, today)))], Then::Finish, said)
            }
            (Input::Cancel, _) => self.show(Step::Review),
            _ => self.finish(),
        }
    }

    /// The scorecard, the verdict, and the command for the report.
    pub(super) fn finish(&mut self) -> Effect {
        let lines = self.options.scores.scorecard(&self.assessment, &self.words);
        self.notices.extend(lines);
        self.say(self.text("interview-report"));
        self.say(format!("    palier report {}", self.options.file));
        Effect::Quit(Ending::Finished)
    }
}
