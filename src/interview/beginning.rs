//! Before the first question: the team's particulars and the facts that decide what is asked.

use super::{Effect, Input, Interview, Reply, Screen, Step, Then};
use crate::assessment::{Edit, FactValue};
use crate::questionnaire::{Condition, FactId, Profile, Question};

/// One thing that is stated before the first question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Particular {
    Organisation,
    Country,
    Assessors,
    Participants,
    Scope,
    Fact(FactId),
    Target,
}

impl Interview {
    /// Begins with what is missing of the particulars, unless answers stand there already: then whoever began has left them
    /// out on purpose, and `p` brings them back. Where only some questions are asked, only of the facts that decide on them.
    pub(super) fn begin(&mut self) -> Effect {
        let questionnaire = self.assessment.questionnaire();
        let has_begun = questionnaire.questions().iter().any(|question| self.assessment.entry(question.id()).is_some());
        if !has_begun {
            let wanted =
                if self.options.selection.is_everything() { self.particulars() } else { self.deciding_facts() };
            self.beginnings = wanted.into_iter().filter(|particular| self.stated(particular).is_none()).collect();
        }
        self.next_beginning()
    }

    /// All particulars once more, with what stands there.
    pub(super) fn state_particulars(&mut self) -> Effect {
        self.beginnings = self.particulars().into();
        self.next_beginning()
    }

    fn particulars(&self) -> Vec<Particular> {
        use Particular::{Assessors, Country, Fact, Organisation, Participants, Scope, Target};
        let questionnaire = self.assessment.questionnaire();
        let mut all = vec![Organisation, Country, Assessors, Participants, Scope];
        all.extend(questionnaire.facts().iter().map(|fact| Fact(fact.id.clone())));
        if !questionnaire.profiles().is_empty() {
            all.push(Target);
        }
        all
    }

    /// The facts on which it hangs whether the selected questions are asked, in the order of the questionnaire.
    fn deciding_facts(&self) -> Vec<Particular> {
        let questionnaire = self.assessment.questionnaire();
        let selected =
            questionnaire.questions().iter().filter(|question| self.options.selection.contains(question.id()));
        let conditions: Vec<&Condition> = selected.flat_map(Question::only_if).collect();
        let decides = |id: &FactId| {
            conditions.iter().any(|condition| matches!(condition, Condition::Fact { fact, .. } if fact == id))
        };
        let facts = questionnaire.facts().iter().filter(|fact| decides(&fact.id));
        facts.map(|fact| Particular::Fact(fact.id.clone())).collect()
    }

    /// What stands there, as it would be typed.
    fn stated(&self, particular: &Particular) -> Option<String> {
        let (subject, session) = (self.assessment.subject(), self.assessment.session());
        let joined = |names: &[String]| (!names.is_empty()).then(|| names.join(", "));
        match particular {
            Particular::Organisation => subject.organisation.clone(),
            Particular::Country => subject.country.clone(),
            Particular::Assessors => joined(&session.assessors),
            Particular::Participants => joined(&session.participants),
            Particular::Scope => session.scope.clone(),
            Particular::Fact(id) => self.assessment.fact(id).map(|value| value.values().join(", ")),
            Particular::Target => session.target.clone(),
        }
    }

    /// The next particular; after the last, where the interview stands.
    pub(super) fn next_beginning(&mut self) -> Effect {
        while let Some(next) = self.beginnings.pop_front() {
            // Which profiles are offered depends on the facts just stated.
            if next != Particular::Target || !self.offered_profiles().is_empty() {
                return self.show(Step::Beginning(next));
            }
        }
        // After a look at the particulars in the middle, the question is still asked unless it no longer applies.
        let here = self.at.clone().filter(|id| self.asked().iter().any(|question| question.id() == id));
        if here.is_some() {
            return self.show(Step::Question);
        }
        self.at = None;
        self.onward()
    }

    /// The profiles that are offered to a team with these facts.
    fn offered_profiles(&self) -> Vec<&Profile> {
        let holds = |profile: &&Profile| profile.offered_if().iter().all(|fact| self.assessment.holds(fact));
        self.assessment.questionnaire().profiles().iter().filter(holds).collect()
    }

    /// The options to pick from with what each writes; none where a line is typed.
    fn options_of(&self, particular: &Particular) -> Vec<(String, String)> {
        match particular {
            Particular::Fact(id) => {
                let fact = self.assessment.questionnaire().fact(id.as_str());
                fact.map(|fact| fact.options.clone()).unwrap_or_default()
            }
            Particular::Target => self
                .offered_profiles()
                .into_iter()
                .map(|profile| (profile.id().to_string(), profile.title().to_owned()))
                .collect(),
            _ => Vec::new(),
        }
    }

    pub(super) fn particular_screen(&self, particular: &Particular) -> Screen {
        let title = match particular {
            Particular::Organisation => self.text("interview-organisation"),
            Particular::Country => self.text("interview-country"),
            Particular::Assessors => self.text("interview-assessors"),
            Particular::Participants => self.text("interview-participants"),
            Particular::Scope => self.text("interview-scope"),
            Particular::Target => self.text("interview-target"),
            Particular::Fact(id) => {
                self.assessment.questionnaire().fact(id.as_str()).map(|fact| fact.ask.clone()).unwrap_or_default()
            }
        };
        let (mut text, mut help) = (Vec::new(), Vec::new());
        if *particular == Particular::Target {
            let profiles = self.offered_profiles().into_iter();
            help.extend(profiles.filter_map(|profile| Some(format!("{} – {}", profile.title(), profile.summary()?))));
        }
        let stated = self.stated(particular);
        let options = self.options_of(particular);
        let status = match &stated {
            Some(stated) if !options.is_empty() => {
                let words = options.iter().find(|(id, _)| id == stated).map_or(stated, |(_, text)| text);
                vec![self.with("interview-stated", &[("value", words.as_str().into())])]
            }
            _ => Vec::new(),
        };
        // Whoever only looks at the particulars changes none of them: what is not stated stays so.
        let begins_at = options.iter().position(|(id, _)| stated.as_ref() == Some(id)).unwrap_or(options.len());
        let (reply, word) = if options.is_empty() {
            text.push(self.text("interview-enter-leaves"));
            (Reply::Line { initial: stated.unwrap_or_default() }, "interview-word-text")
        } else {
            let items = options.into_iter().map(|(_, text)| text).chain([self.text("interview-leave-open")]);
            (Reply::Pick(items.collect()), "interview-word-choice")
        };
        Screen {
            progress: Some(
                self.with("interview-particulars", &[("team", self.assessment.subject().team.as_str().into())]),
            ),
            title: Some(title),
            text,
            help,
            status,
            reply,
            begins_at,
            word: self.text(word),
            ..Screen::default()
        }
    }

    pub(super) fn given_particular(&mut self, particular: Particular, input: Input) -> Effect {
        let value = match input {
            Input::Enter => return self.next_beginning(),
            // The rest as well: whoever leaves does not want to be asked on.
            Input::Cancel => {
                self.beginnings.clear();
                return self.next_beginning();
            }
            Input::Picked(place) => {
                let options = self.options_of(&particular);
                match options.get(place) {
                    Some((id, _)) => Some(id.clone()),
                    None if place == options.len() => None,
                    None => return self.bad_input(&input),
                }
            }
            // Of a list, one entry or none is stated.
            Input::Text(text) if self.options_of(&particular).is_empty() => Some(text).filter(|text| !text.is_empty()),
            other => return self.bad_input(&other),
        };
        let list = || {
            let names = value.as_deref().unwrap_or_default().split([',', ';', '\n']);
            names.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect::<Vec<_>>()
        };
        let edit = match particular {
            Particular::Country => match value.map(|text| text.to_uppercase()) {
                Some(text) if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                    self.say(self.text("interview-bad-country"));
                    return self.show_again();
                }
                country => Edit::Country(country),
            },
            Particular::Organisation => Edit::Organisation(value),
            Particular::Assessors => Edit::Assessors(list()),
            Particular::Participants => Edit::Participants(list()),
            Particular::Scope => Edit::Scope(value),
            Particular::Fact(id) => Edit::Fact(id, value.map(FactValue::from)),
            Particular::Target => Edit::Target(value),
        };
        self.save(vec![edit], Then::Beginning)
    }
}
