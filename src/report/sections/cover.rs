//! The cover, and what is printed on every page.

use crate::analysis::{VerdictStatus, verdict};
use crate::assessment::{Marking, Status};
use crate::language::Words;
use crate::report::document::{Block, Colour, Cover, Document, LadderStep, Running};
use crate::report::phrases::{Context, capital};

/// The whole document around its blocks. The cover names the sections that were not asked for, and those that are withheld.
pub(super) fn document(
    context: &Context<'_>,
    blocks: Vec<Block>,
    left_out: &[String],
    withheld: &[String],
) -> Document {
    let session = context.assessment.session();
    let team = &context.assessment.subject().team;
    let kind = context.say("report-title");
    let occasion = occasion(context);
    let assessors: Vec<String> =
        session.assessors.iter().filter_map(|name| context.person(Some(name))).map(|name| name.to_plain()).collect();
    let issuer =
        || context.input.house.organisation.clone().or_else(|| context.assessment.subject().organisation.clone());
    let questionnaire = context.questionnaire;
    Document {
        language: context.language(),
        title: format!("{kind} – {team}"),
        subject: format!("{} · {occasion}", questionnaire.title()),
        authors: if assessors.is_empty() { vec![issuer().unwrap_or_else(|| team.clone())] } else { assessors },
        keywords: vec![
            team.clone(),
            questionnaire.id().to_string(),
            "CSIRT".to_owned(),
            context.marking().as_str().to_owned(),
        ],
        date: session.date,
        running: running(context, occasion),
        cover: cover(context, left_out, withheld),
        blocks,
        look: context.input.house.look.clone(),
        hidden_fields: Vec::new(),
    }
}

fn running(context: &Context<'_>, occasion: String) -> Running {
    let session = context.assessment.session();
    let marking = context.marking();
    Running {
        marking: marking.as_str().to_owned(),
        marking_colour: marking_colour(marking),
        classification: session.classification.as_deref().map(|text| context.masked(text)),
        team: context.assessment.subject().team.clone(),
        occasion,
        draft: (session.status == Status::Draft).then(|| context.say("report-draft")),
        notices: notices(context),
        page_number: context.with("report-page-number", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        continued: context.say("report-continued"),
    }
}

/// The colours of TLP 2.0, on black.
pub(in crate::report) const fn marking_colour(marking: Marking) -> Colour {
    match marking {
        Marking::Red => Colour { red: 0xff, green: 0x2b, blue: 0x2b },
        Marking::Amber | Marking::AmberStrict => Colour { red: 0xff, green: 0xc0, blue: 0x00 },
        Marking::Green => Colour { red: 0x33, green: 0xff, blue: 0x00 },
        Marking::Clear => Colour { red: 0xff, green: 0xff, blue: 0xff },
    }
}

/// What every page must carry: what is left out, and that scores are indicative.
fn notices(context: &Context<'_>) -> Vec<String> {
    let redact = context.redact;
    let left_out: Vec<String> = [
        (redact.notes, "report-redacted-notes"),
        (redact.names, "report-redacted-names"),
        (redact.evidence, "report-redacted-evidence"),
        (redact.answers, "report-redacted-answers"),
    ]
    .into_iter()
    .filter(|(left_out, _)| *left_out)
    .map(|(_, id)| context.say(id))
    .collect();
    let redacted = redact.any().then(|| context.with("report-redacted", &[("parts", left_out.join(", ").into())]));
    let indicative = context
        .questionnaire
        .measures()
        .iter()
        .filter(|measure| measure.is_indicative())
        .map(|measure| context.with("report-indicative-notice", &[("measure", measure.title().into())]));
    redacted.into_iter().chain(indicative).collect()
}

/// "21 mai 2025 · auto-évaluation".
fn occasion(context: &Context<'_>) -> String {
    format!("{} · {}", context.session_dates(), context.kind_word(context.assessment.session().kind))
}

fn cover(context: &Context<'_>, left_out: &[String], withheld: &[String]) -> Cover {
    let subject = context.assessment.subject();
    let questionnaire = context.questionnaire;
    let place: Vec<&str> =
        [&subject.organisation, &subject.country].into_iter().flatten().map(String::as_str).collect();
    let version = context.with(
        "report-questionnaire-version",
        &[
            ("title", questionnaire.title().into()),
            ("id", questionnaire.id().as_str().into()),
            ("version", questionnaire.version().into()),
        ],
    );
    Cover {
        kind: context.say("report-cover-kind"),
        title: subject.team.clone(),
        subtitle: (!place.is_empty()).then(|| place.join(" · ")),
        questionnaire: std::iter::once(version).chain(questionnaire.unofficial_note().map(str::to_owned)).collect(),
        particulars: particulars(context, left_out, withheld),
        marking_meaning: marking_meaning(context.marking(), context.words),
        ladder_title: context.say("report-ladder"),
        ladder: ladder(context),
    }
}

/// What a marking means, in the reader's language.
pub(in crate::report) fn marking_meaning(marking: Marking, words: &Words) -> String {
    words.text(match marking {
        Marking::Clear => "report-tlp-clear",
        Marking::Green => "report-tlp-green",
        Marking::Amber => "report-tlp-amber",
        Marking::AmberStrict => "report-tlp-amber-strict",
        Marking::Red => "report-tlp-red",
    })
}

/// The profiles of the ladder with how far the team is; none before anything is answered.
fn ladder(context: &Context<'_>) -> Vec<LadderStep> {
    if context.input.scorecard.coverage().answered == 0 {
        return Vec::new();
    }
    let mut below_reached = true;
    let profiles = context.questionnaire.ladder().iter().filter_map(|id| context.questionnaire.profile(id.as_str()));
    profiles
        .map(|profile| {
            let judged = verdict(context.questionnaire, context.input.scorecard, profile);
            below_reached &= judged.status == VerdictStatus::Reached;
            let counts = [("met", judged.met.into()), ("of", judged.of.into())];
            LadderStep {
                title: profile.title().to_owned(),
                status: context.with("report-ladder-status", &counts),
                is_reached: below_reached,
                is_target: context.profile().is_some_and(|target| target.id() == profile.id()),
            }
        })
        .collect()
}

fn particulars(context: &Context<'_>, left_out: &[String], withheld: &[String]) -> Vec<(String, String)> {
    let session = context.assessment.session();
    let mut found = vec![
        (context.say("report-date"), context.session_dates()),
        (context.say("report-kind"), capital(&context.kind_word(session.kind))),
        (context.say("report-status"), status(context)),
    ];
    if let Some(profile) = context.profile() {
        found.push((context.say("report-target-profile"), profile.title().to_owned()));
    }
    if let Some(assessors) = context.people(&session.assessors) {
        found.push((context.say("report-assessors"), assessors));
    }
    if let Some(organisation) = &context.input.house.organisation {
        found.push((context.say("report-issuer"), organisation.clone()));
    }
    if context.marking() == Marking::Red {
        found.push((context.say("report-recipients"), recipients(context)));
    }
    if !withheld.is_empty() {
        found.push((context.say("report-withheld"), withheld.join(", ")));
    }
    if !left_out.is_empty() {
        let parts = left_out.join(", ");
        found.push((context.say("report-excerpt"), context.with("report-excerpt-without", &[("parts", parts.into())])));
    }
    found
}

fn status(context: &Context<'_>) -> String {
    let session = context.assessment.session();
    match (session.status, &session.validated) {
        (Status::Draft, _) => context.say("report-status-draft"),
        (Status::Validated, None) => context.say("report-status-validated"),
        (Status::Validated, Some(validation)) => {
            let by = context.person(Some(&validation.by));
            let by = by.map(|name| context.with("report-by", &[("name", name.to_plain().into())]));
            let on = validation.date.map(|day| context.date(day));
            let words = std::iter::once(context.say("report-status-validated")).chain(by).chain(on);
            words.collect::<Vec<_>>().join(", ")
        }
    }
}

/// The named recipients of a `TLP:RED` report: those who were in the room.
fn recipients(context: &Context<'_>) -> String {
    let session = context.assessment.session();
    let mut names: Vec<&str> = Vec::new();
    for name in session.assessors.iter().chain(&session.participants) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return context.say("report-recipients-none");
    }
    let shown: Vec<String> =
        names.iter().filter_map(|name| context.person(Some(name))).map(|name| name.to_plain()).collect();
    let hidden = names.len() - shown.len();
    let hidden = (hidden > 0).then(|| context.with("report-recipients-hidden", &[("count", hidden.into())]));
    shown.into_iter().chain(hidden).collect::<Vec<_>>().join(", ")
}
