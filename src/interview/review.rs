//! The review: what is still to be done before the report, each line a page of its own.

use super::actions::{Gaps, gaps_without_action};
use super::conclusion::{Conclusion, ReportLanguage, Validation};
use super::decisions::Decisions;
use super::documents::Documents;
use super::domain_end::{Finding, WithoutEvidence};
use super::intake::{About, Target};
use super::navigation::Questions;
use super::question::elsewhere;
use super::screen::{Body, Entry, Input, List, Screen, Tone};
use super::session::Session;
use super::state::{State, Transition};
use super::{Ending, question};
use crate::assessment::{State as Standing, Status};
use crate::language::Language;
use crate::questionnaire::{DomainId, QuestionId};

/// The page that lists what is still to be done.
#[derive(Default)]
pub(super) struct Review {
    /// The line that was opened last.
    at: Option<usize>,
}

/// A line of the review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Unanswered,
    Gaps,
    Decisions,
    Unknown,
    WithoutEvidence,
    Documents,
    Findings,
    Conclusion,
    Language,
    About,
    Validate,
}

fn lines(session: &Session) -> Vec<Line> {
    let mut lines = Vec::new();
    if !unanswered(session).is_empty() {
        lines.push(Line::Unanswered);
    }
    if !session.assessment.questionnaire().profiles().is_empty() {
        lines.push(Line::Gaps);
    }
    lines.push(Line::Decisions);
    if !unknown(session).is_empty() {
        lines.push(Line::Unknown);
    }
    if !without_evidence(session).is_empty() {
        lines.push(Line::WithoutEvidence);
    }
    lines.extend([Line::Documents, Line::Findings, Line::Conclusion, Line::Language, Line::About]);
    if session.options.selection.is_everything() && session.options.today.is_some() {
        lines.push(Line::Validate);
    }
    lines
}

fn unanswered(session: &Session) -> Vec<QuestionId> {
    session
        .questions_where(|question| matches!(session.assessment.state(question), Standing::Blank | Standing::ToConfirm))
}

fn unknown(session: &Session) -> Vec<QuestionId> {
    session.questions_where(|question| session.assessment.state(question) == Standing::Unknown)
}

fn without_evidence(session: &Session) -> Vec<QuestionId> {
    session.questions_where(|question| session.lacks_evidence(question))
}

/// The first ids of questions, for a line.
fn some(ids: &[QuestionId]) -> String {
    const SHOWN: usize = 6;
    let mut names: Vec<&str> = ids.iter().take(SHOWN).map(QuestionId::as_str).collect();
    if ids.len() > SHOWN {
        names.push("…");
    }
    names.join(", ")
}

fn entry(session: &Session, line: Line) -> Entry {
    let counted = |ids: &[QuestionId]| format!("{}  {}", ids.len(), some(ids));
    let (label, state, tone) = match line {
        Line::Unanswered => {
            let ids = unanswered(session);
            ("interview-review-unanswered", counted(&ids), Tone::Warning)
        }
        Line::Gaps => match session.options.results.gaps(&session.assessment) {
            None => ("interview-review-gaps", session.text("interview-review-no-target"), Tone::Plain),
            Some(gaps) => {
                let left = gaps_without_action(session).len();
                let counts = [("count", left.into()), ("m", gaps.len().into())];
                let tone = if left > 0 { Tone::Warning } else { Tone::Good };
                ("interview-review-gaps", session.with("interview-review-of", &counts), tone)
            }
        },
        Line::Decisions => ("interview-review-decisions", super::decisions::summary(session), Tone::Plain),
        Line::Unknown => {
            let ids = unknown(session);
            ("interview-review-unknown", counted(&ids), Tone::Warning)
        }
        Line::WithoutEvidence => {
            let ids = without_evidence(session);
            ("interview-review-without-evidence", counted(&ids), Tone::Warning)
        }
        Line::Documents => ("interview-review-documents", session.assessment.evidence().len().to_string(), Tone::Plain),
        Line::Findings => {
            let domains = session.asked_domains();
            let mark = |id: &DomainId| if session.assessment.finding(id).is_some() { "✓" } else { "–" };
            let marks: Vec<String> =
                domains.iter().map(|(domain, _)| format!("{} {}", domain.id(), mark(domain.id()))).collect();
            ("interview-review-findings", marks.join("  "), Tone::Plain)
        }
        Line::Conclusion => {
            let words = session.assessment.summary().conclusion.as_deref().map(|text| text.split_whitespace().count());
            let state = match words {
                Some(count) => session.with("interview-review-words", &[("count", count.into())]),
                None => session.text("interview-none-yet"),
            };
            ("interview-review-conclusion", state, Tone::Plain)
        }
        Line::Language => {
            let tag = session.assessment.session().language.as_deref();
            let language = tag.and_then(Language::from_tag).map(Language::own_name);
            let name = language.or(tag).unwrap_or_default().to_owned();
            ("interview-review-language", name, Tone::Plain)
        }
        Line::About => ("interview-review-about", session.assessment.subject().team.clone(), Tone::Plain),
        Line::Validate => {
            let (state, tone) = validation(session);
            ("interview-review-validate", state, tone)
        }
    };
    Entry { tone, ..Entry::new(session.text(label), state) }
}

fn validation(session: &Session) -> (String, Tone) {
    if let Some(validation) = &session.assessment.session().validated
        && session.assessment.session().status == Status::Validated
    {
        let said = session.with("interview-validated", &[("name", validation.by.as_str().into())]);
        return (said, Tone::Good);
    }
    let open = session.assessment.unsettled().len();
    if open > 0 {
        return (session.with("interview-unready", &[("count", open.into())]), Tone::Plain);
    }
    (session.with("interview-ready", &[("count", unknown(session).len().into())]), Tone::Plain)
}

impl State for Review {
    fn screen(&self, session: &Session) -> Screen {
        let lines = lines(session);
        let progress = session.progress(None).all;
        let counts = [("count", progress.done.into()), ("m", progress.of.into())];
        let has_question = session.at.is_some();
        let mut keys = vec![("\n", "interview-key-open-line")];
        if has_question {
            keys.push(("\u{1b}", "interview-key-to-questions"));
        }
        keys.extend([("r", "interview-key-report"), ("z", "interview-key-undo"), ("q", "interview-key-save-and-quit")]);
        Screen {
            recorded: session.recorded_line(),
            title: session.text("interview-review-title"),
            text: vec![session.with("interview-review-settled", &counts)],
            body: Body::List(List {
                entries: lines.iter().map(|line| entry(session, *line)).collect(),
                at: Some(self.at.unwrap_or_default()),
                ..List::default()
            }),
            keys: session.keys(&keys),
            progress: Some(session.progress(None)),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Picked(place) => {
                let Some(line) = lines(session).get(place).copied() else { return session.refuse(&Input::Enter) };
                self.at = Some(place);
                open(session, line)
            }
            // Back to the questions, where one was asked.
            Input::Cancel | Input::Key('b') if session.at.is_some() => session.here(),
            Input::Key('r' | 'R') => {
                session.farewell.push(session.text("interview-left"));
                Transition::Quit(Ending::Report)
            }
            Input::Key('q') => finish(session),
            Input::Key(key) => elsewhere(session, key),
            other => session.refuse(&other),
        }
    }
}

/// The end: with the scorecard where nothing is left to ask.
fn finish(session: &mut Session) -> Transition {
    if unanswered(session).is_empty() {
        session.farewell.push(session.text("interview-finished"));
        return Transition::Quit(Ending::Finished);
    }
    question::leave(session)
}

fn open(session: &mut Session, line: Line) -> Transition {
    match line {
        Line::Unanswered => match unanswered(session).first().cloned() {
            Some(id) => session.go_to(&id),
            None => Transition::Stay,
        },
        Line::Gaps if session.options.results.gaps(&session.assessment).is_none() => Transition::open(Target),
        Line::Gaps => Transition::open(Gaps),
        Line::Decisions => Transition::open(Decisions),
        Line::Unknown => Transition::open(Questions::new("interview-unknown-title", unknown(session))),
        Line::WithoutEvidence => Transition::open(WithoutEvidence::new(without_evidence(session))),
        Line::Documents => Documents::for_questions(session, Vec::new()),
        Line::Findings => Transition::open(Findings),
        Line::Conclusion => Transition::open(Conclusion::default()),
        Line::Language => Transition::open(ReportLanguage),
        Line::About => Transition::open(About::default()),
        Line::Validate => match session.assessment.unsettled().first() {
            Some(first) => {
                let open: Vec<QuestionId> = session.assessment.unsettled().into_iter().cloned().collect();
                let _ = first;
                session.warn(session.with("interview-unready", &[("count", open.len().into())]));
                Transition::open(Questions::new("interview-unready-title", open))
            }
            None => Transition::open(Validation),
        },
    }
}

/// The findings per domain.
struct Findings;

impl State for Findings {
    fn screen(&self, session: &Session) -> Screen {
        let domains = session.asked_domains();
        let entries = domains.into_iter().map(|(domain, _)| {
            let finding = session.assessment.finding(domain.id()).map(super::wording::shortened);
            let state = finding.unwrap_or_else(|| session.text("interview-none-yet"));
            Entry::new(format!("{} {}", domain.id(), domain.title()), state)
        });
        Screen {
            title: session.text("interview-review-findings"),
            body: Body::List(List { entries: entries.collect(), at: Some(0), search: true, ..List::default() }),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Picked(place) => {
                let domains = session.asked_domains();
                match domains.get(place).map(|(domain, _)| domain.id().clone()) {
                    Some(id) => Transition::open(Finding::new(id)),
                    None => session.refuse(&Input::Enter),
                }
            }
            Input::Cancel | Input::Enter => Transition::Close,
            other => session.refuse(&other),
        }
    }
}
