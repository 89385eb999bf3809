//! Before the first question: the facts that decide what is asked, then what is known of the team and the occasion.

use super::details::with_what_was;
use super::screen::{Body, Entry, Field, Input, List, Screen, Tone};
use super::session::Session;
use super::state::{State, Transition};
use super::wording::shortened;
use crate::assessment::{Edit, FactValue};
use crate::questionnaire::{Condition, FactId, Profile, Question};

/// Something that is stated about the team or the occasion.
#[derive(Debug, Clone, PartialEq, Eq)]
enum IntakeField {
    Fact(FactId),
    Target,
    Organisation,
    Country,
    Assessors,
    Participants,
    Scope,
}

/// The first page: the facts that are not stated yet, else what is known of the team while nothing is answered, else the
/// first open question.
pub(super) fn start(session: &mut Session) -> Transition {
    let questionnaire = session.assessment.questionnaire();
    let has_begun = questionnaire.questions().iter().any(|question| session.assessment.entry(question.id()).is_some());
    if has_begun {
        return session.first();
    }
    next_fact(session)
}

/// The next fact that decides which questions apply, then the page about the team, then the first question.
fn next_fact(session: &mut Session) -> Transition {
    let deciding = deciding_facts(session);
    let next = deciding.into_iter().find(|id| session.assessment.fact(id).is_none());
    match next {
        Some(id) => Transition::home(Fact { id, starts: true, refused: None }),
        None if session.options.selection.is_everything() => Transition::home(About { starts: true }),
        None => session.first(),
    }
}

/// The facts that decide whether the selected questions apply, in the order of the questionnaire; all of them for a whole interview.
fn deciding_facts(session: &Session) -> Vec<FactId> {
    let questionnaire = session.assessment.questionnaire();
    let selection = &session.options.selection;
    let selected = questionnaire.questions().iter().filter(|question| selection.contains(question.id()));
    let conditions: Vec<&Condition> = selected.flat_map(Question::only_if).collect();
    let decides = |id: &FactId| {
        conditions.iter().any(|condition| matches!(condition, Condition::Fact { fact, .. } if fact == id))
    };
    let is_offered = |id: &FactId| selection.is_everything() && offers(session, id);
    let facts = questionnaire.facts().iter().map(|fact| &fact.id);
    facts.filter(|id| decides(id) || is_offered(id)).cloned().collect()
}

/// Whether a fact has options to choose from.
fn offers(session: &Session, id: &FactId) -> bool {
    session.assessment.questionnaire().fact(id.as_str()).is_some_and(|fact| !fact.options.is_empty())
}

/// The profiles that are offered to a team with these facts.
fn offered_profiles(session: &Session) -> Vec<&Profile> {
    let holds = |profile: &&Profile| profile.offered_if().iter().all(|fact| session.assessment.holds(fact));
    session.assessment.questionnaire().profiles().iter().filter(holds).collect()
}

/// One fact.
struct Fact {
    id: FactId,
    /// Whether the interview begins with it.
    starts: bool,
    refused: Option<String>,
}

impl Fact {
    fn options(&self, session: &Session) -> Vec<(String, String)> {
        let fact = session.assessment.questionnaire().fact(self.id.as_str());
        fact.map(|fact| fact.options.clone()).unwrap_or_default()
    }

    /// States the fact, and says what follows from it.
    fn state(&self, session: &mut Session, value: Option<FactValue>) -> Transition {
        let starts = self.starts;
        session.save(vec![Edit::Fact(self.id.clone(), value)], move |session| {
            if starts { next_fact(session) } else { Transition::Close }
        })
    }
}

impl State for Fact {
    fn screen(&self, session: &Session) -> Screen {
        let fact = session.assessment.questionnaire().fact(self.id.as_str());
        let stated: Vec<String> =
            session.assessment.fact(&self.id).map(|value| value.values().to_vec()).unwrap_or_default();
        let takes_many = fact.is_some_and(|fact| fact.choose_many);
        let options = self.options(session);
        let mut text = Vec::new();
        if takes_many {
            text.push(session.text("interview-several"));
        }
        if self.starts {
            text.push(session.text("interview-fact-decides"));
        }
        let body = if options.is_empty() {
            let recorded = stated.join(", ");
            Body::Field(Field {
                text: self.refused.clone().unwrap_or_else(|| recorded.clone()),
                recorded,
                ..Field::default()
            })
        } else {
            // Nothing is highlighted before an arrow is pressed: Enter alone states nothing.
            let at = options.iter().position(|(id, _)| stated.contains(id)).or(takes_many.then_some(0));
            let entry =
                |(id, text): (String, String)| Entry { is_chosen: stated.contains(&id), ..Entry::new(text, "") };
            let entries = options.into_iter().map(entry).collect();
            Body::List(List { entries, at, several: takes_many, ..List::default() })
        };
        let leave = if self.starts { "interview-key-first-question" } else { "interview-key-leave" };
        Screen {
            title: fact.map(|fact| fact.ask.clone()).unwrap_or_default(),
            text,
            body,
            keys: session.keys(&[("1…", "interview-key-choose"), ("\u{1b}", leave)]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let options = self.options(session);
        let fact = session.assessment.questionnaire().fact(self.id.as_str());
        let takes_many = fact.is_some_and(|fact| fact.choose_many);
        match input {
            Input::Picked(place) => match options.get(place) {
                Some((id, _)) => {
                    let id = id.clone();
                    let value = if takes_many { FactValue::Many(vec![id]) } else { FactValue::One(id) };
                    self.state(session, Some(value))
                }
                None => session.refuse(&Input::Enter),
            },
            Input::Several(places) => {
                let ids = places.into_iter().filter_map(|place| options.get(place)).map(|(id, _)| id.clone()).collect();
                self.state(session, Some(FactValue::Many(ids)))
            }
            Input::Text(text) if options.is_empty() => {
                self.state(session, Some(text).filter(|text| !text.is_empty()).map(FactValue::One))
            }
            Input::Cancel if self.starts => session.first(),
            Input::Cancel => Transition::Close,
            Input::Enter if options.is_empty() => Transition::Close,
            Input::Enter => {
                session.warn(session.with("interview-choose-one", &[("count", options.len().into())]));
                Transition::Stay
            }
            other => session.refuse(&other),
        }
    }
}

/// What is known of the team and the occasion, a line each.
#[derive(Default)]
pub(super) struct About {
    /// Whether the interview begins with it.
    starts: bool,
}

impl About {
    fn fields(session: &Session) -> Vec<IntakeField> {
        let mut fields = Vec::new();
        if !offered_profiles(session).is_empty() {
            fields.push(IntakeField::Target);
        }
        fields.extend([
            IntakeField::Organisation,
            IntakeField::Country,
            IntakeField::Assessors,
            IntakeField::Participants,
            IntakeField::Scope,
        ]);
        let facts = session.assessment.questionnaire().facts().iter();
        fields.extend(facts.map(|fact| IntakeField::Fact(fact.id.clone())));
        fields
    }
}

/// What is stated, as it is typed.
fn stated(session: &Session, field: &IntakeField) -> String {
    let (subject, occasion) = (session.assessment.subject(), session.assessment.session());
    match field {
        IntakeField::Organisation => subject.organisation.clone(),
        IntakeField::Country => subject.country.clone(),
        IntakeField::Assessors => Some(occasion.assessors.join(", ")),
        IntakeField::Participants => Some(occasion.participants.join(", ")),
        IntakeField::Scope => occasion.scope.clone(),
        IntakeField::Fact(id) => session.assessment.fact(id).map(|value| value.values().join(", ")),
        IntakeField::Target => occasion.target.clone(),
    }
    .unwrap_or_default()
}

/// What is stated, as it is read.
fn stated_words(session: &Session, field: &IntakeField) -> String {
    let stated = stated(session, field);
    let questionnaire = session.assessment.questionnaire();
    match field {
        IntakeField::Fact(id) => match (questionnaire.fact(id.as_str()), session.assessment.fact(id)) {
            (Some(fact), Some(value)) => value.wording(fact),
            _ => stated,
        },
        IntakeField::Target => {
            questionnaire.profile(&stated).map_or_else(|| stated.clone(), |profile| profile.title().to_owned())
        }
        _ => shortened(&stated),
    }
}

fn label(session: &Session, field: &IntakeField) -> String {
    let message = match field {
        IntakeField::Organisation => "interview-about-organisation",
        IntakeField::Country => "interview-about-country",
        IntakeField::Assessors => "interview-about-assessors",
        IntakeField::Participants => "interview-about-participants",
        IntakeField::Scope => "interview-about-scope",
        IntakeField::Target => "interview-about-target",
        IntakeField::Fact(id) => {
            let fact = session.assessment.questionnaire().fact(id.as_str());
            return fact.map(|fact| fact.ask.clone()).unwrap_or_default();
        }
    };
    session.text(message)
}

impl State for About {
    fn screen(&self, session: &Session) -> Screen {
        let mut entries = Vec::new();
        if self.starts {
            let first = session.asked().first().map(|question| format!("{} {}", question.id(), question.title()));
            let text = session.with("interview-start-first", &[("question", first.unwrap_or_default().into())]);
            entries.push(Entry::new(text, ""));
        }
        for field in Self::fields(session) {
            let value = stated_words(session, &field);
            let tone = if value.is_empty() { Tone::Plain } else { Tone::Good };
            let state = if value.is_empty() { session.text("interview-not-stated") } else { value };
            entries.push(Entry { tone, ..Entry::new(label(session, &field), state) });
        }
        let leave = if self.starts { "interview-key-first-question" } else { "interview-key-leave" };
        Screen {
            title: session
                .with("interview-about-title", &[("team", session.assessment.subject().team.as_str().into())]),
            text: self.starts.then(|| session.text("interview-about-later")).into_iter().collect(),
            body: Body::List(List { entries, at: Some(0), ..List::default() }),
            keys: session.keys(&[("\n", "interview-key-choose"), ("\u{1b}", leave), ("q", "interview-key-quit")]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let place = match input {
            Input::Picked(place) => place,
            Input::Cancel | Input::Enter if self.starts => return session.first(),
            Input::Cancel | Input::Enter => {
                // The question that is asked may no longer apply.
                let applies =
                    session.at.as_ref().is_some_and(|id| session.asked().iter().any(|known| known.id() == id));
                return if applies || session.at.is_none() { Transition::Close } else { session.first() };
            }
            Input::Key('q') => return super::question::leave(session),
            Input::Key(key) if !self.starts => return super::question::elsewhere(session, key),
            other => return session.refuse(&other),
        };
        if self.starts && place == 0 {
            return session.first();
        }
        let fields = Self::fields(session);
        match fields.into_iter().nth(place - usize::from(self.starts)) {
            Some(IntakeField::Fact(id)) => Transition::open(Fact { id, starts: false, refused: None }),
            Some(IntakeField::Target) => Transition::open(Target),
            Some(field) => Transition::open(Particular { field, refused: None }),
            None => session.refuse(&Input::Enter),
        }
    }
}

/// The profile that the team aims at.
pub(super) struct Target;

impl State for Target {
    fn screen(&self, session: &Session) -> Screen {
        let aimed = session.assessment.session().target.clone();
        let profiles = offered_profiles(session);
        let at = profiles.iter().position(|profile| Some(profile.id().as_str()) == aimed.as_deref());
        let entries = profiles.into_iter().map(|profile| Entry {
            is_chosen: Some(profile.id().as_str()) == aimed.as_deref(),
            ..Entry::new(profile.title(), profile.summary().unwrap_or_default())
        });
        Screen {
            title: session.text("interview-target"),
            body: Body::List(List { entries: entries.collect(), at: at.or(Some(0)), ..List::default() }),
            keys: session.keys(&[("-", "interview-key-no-target"), ("\u{1b}", "interview-key-leave")]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let target = match input {
            Input::Picked(place) => offered_profiles(session).get(place).map(|profile| profile.id().to_string()),
            Input::Key('-') => None,
            Input::Cancel | Input::Enter => return Transition::Close,
            other => return session.refuse(&other),
        };
        session.save(vec![Edit::Target(target)], |_| Transition::Close)
    }
}

/// One text about the team or the occasion.
struct Particular {
    field: IntakeField,
    refused: Option<String>,
}

impl Particular {
    fn edit(&self, text: &str) -> Result<Edit, &'static str> {
        let given = Some(text.to_owned()).filter(|text| !text.is_empty());
        let names = || {
            let names = text.split([',', ';', '\n']).map(|name| name.trim().to_owned());
            names.filter(|name| !name.is_empty()).collect::<Vec<_>>()
        };
        Ok(match &self.field {
            IntakeField::Country => match given.map(|text| text.to_uppercase()) {
                Some(text) if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                    return Err("interview-bad-country");
                }
                country => Edit::Country(country),
            },
            IntakeField::Organisation => Edit::Organisation(given),
            IntakeField::Assessors => Edit::Assessors(names()),
            IntakeField::Participants => Edit::Participants(names()),
            IntakeField::Scope => Edit::Scope(given),
            IntakeField::Fact(id) => Edit::Fact(id.clone(), given.map(FactValue::One)),
            IntakeField::Target => Edit::Target(given),
        })
    }
}

impl State for Particular {
    fn screen(&self, session: &Session) -> Screen {
        let asked = match self.field {
            IntakeField::Country => "interview-country",
            IntakeField::Assessors => "interview-assessors",
            IntakeField::Participants => "interview-participants",
            IntakeField::Scope => "interview-scope",
            _ => "interview-organisation",
        };
        let recorded = stated(session, &self.field);
        Screen {
            title: session.text(asked),
            body: Body::Field(Field {
                text: self.refused.clone().unwrap_or_else(|| recorded.clone()),
                recorded,
                is_long: self.field == IntakeField::Scope,
                ..Field::default()
            }),
            ..session.page("interview-prompt-text")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let text = match input {
            Input::Text(text) | Input::More(text) => text,
            Input::Enter | Input::Cancel => return Transition::Close,
            other => return session.refuse(&other),
        };
        match self.edit(&text) {
            Ok(edit) => {
                self.refused = Some(text);
                session.save(vec![edit], |_| Transition::Close)
            }
            Err(why) => {
                session.warn(session.text(why));
                self.refused = Some(text);
                Transition::Stay
            }
        }
    }

    fn begun(&self, session: &Session, typed: &str) -> Option<(Vec<Edit>, String)> {
        if self.field != IntakeField::Scope || typed.is_empty() {
            return None;
        }
        let scope = with_what_was(session.assessment.session().scope.as_deref(), typed);
        Some((vec![Edit::Scope(Some(scope))], session.text("interview-kept-scope")))
    }
}
