//! The schema of an assessment.

use serde_json::{Value, json};

use super::parts::toml::{count, date, id, text};
use super::parts::{always, by_id, document, list, map, one_of, part, this};
use crate::assessment::{ActionStatus, Confidence, DecisionStatus, EvidenceKind, Kind, Marking, Status};

pub(super) fn schema() -> Value {
    let definitions = json!({
        "questionnaire": questionnaire(),
        "subject": subject(),
        "session": session(),
        "validated": validated(),
        "summary": summary(),
        "decision": decision(),
        "domain": map("A domain.", &[], json!({ "finding": text("The finding, in the assessor's words.") })),
        "evidence": evidence(),
        "answer": answer(),
        "evidence_use": evidence_use(),
        "carried": carried(),
        "action": action(),
        "people": people(),
    });
    document("Palier assessment", root(), definitions)
}

fn root() -> Value {
    let mut root = map(
        "What one team answered to one questionnaire on one occasion.",
        &["palier", "questionnaire", "subject", "session"],
        json!({
            "palier": always("What this file is.", "assessment/1"),
            "questionnaire": part("questionnaire", "The questionnaire."),
            "subject": part("subject", "Who is assessed."),
            "session": part("session", "When, by whom, for whom."),
            "summary": part("summary", "The assessor's words; the program invents none."),
            "facts": by_id("What the team states about itself, by the fact's id.", fact()),
            "domains": by_id("What is to be said of domains.", this("domain")),
            "evidence": by_id("Each document once.", this("evidence")),
            "answers": by_id("What stands at each question.", this("answer")),
            "decisions": by_id("The decisions that are asked for.", this("decision")),
            "people": part("people", "People who are not named elsewhere in the file."),
            "actions": by_id("What is to be done.", this("action")),
        }),
    );
    root["patternProperties"] = json!({ "^x-": { "description": "A table of another tool." } });
    root
}

fn questionnaire() -> Value {
    map(
        "The questionnaire.",
        &["id", "version"],
        json!({
            "id": id("Its id."),
            "version": text("Its version, as text."),
            "path": text("The path of its file, relative to this one; used if no library has the questionnaire."),
            "digest": text("The digest of its file, sha256:…, when the assessment was begun; another one is a warning."),
        }),
    )
}

fn subject() -> Value {
    let mut country = text("Its country, ISO 3166-1 alpha-2, such as ML.");
    country["pattern"] = json!("^[A-Z]{2}$");
    map(
        "Who is assessed.",
        &["team"],
        json!({
            "team": text("The team."),
            "organisation": text("What it belongs to."),
            "country": country,
            "group": text("The group of teams that it is counted in."),
            "part_of": text("The team above it."),
        }),
    )
}

fn session() -> Value {
    map(
        "When, by whom, for whom.",
        &["date"],
        json!({
            "date": date("The first day. Ages and expiries are judged by it."),
            "until": date("The last day."),
            "kind": one_of("Who assesses whom: printed on every page. Default: self.", Kind::ALL.map(Kind::as_str)),
            "status": one_of("How far it has come. Default: draft.", Status::ALL.map(Status::as_str)),
            "validated": part("validated", "Who validated it; refused while anything is blank or to be confirmed."),
            "assessors": list("Who assesses.", text("A name.")),
            "participants": list("Who answers.", text("A name.")),
            "marking": one_of("The TLP 2.0 marking. Default: TLP:AMBER.", Marking::ALL.map(Marking::as_str)),
            "classification": text("The house's own marking, beside TLP."),
            "language": text("The language that it is held in, such as fr."),
            "target": text("The profile that is aimed at, or a profile file (YAML or CSV) relative to this file."),
            "scope": text("What it covers, and what not."),
        }),
    )
}

fn validated() -> Value {
    map("Who validated it.", &["by"], json!({ "by": text("Who."), "date": date("When.") }))
}

fn summary() -> Value {
    map(
        "The assessor's words.",
        &[],
        json!({
            "conclusion": text("The conclusion."),
            "decisions": list("Decisions, as they were written before each had a table.", this("decision")),
            "strengths": list("Questions to be shown as strengths, instead of the program's choice.", text("A question.")),
            "priorities": list("Questions to be shown first, instead of the program's choice.", text("A question.")),
        }),
    )
}

fn decision() -> Value {
    map(
        "A decision that is asked for.",
        &["ask"],
        json!({
            "ask": text("What is asked."),
            "of": text("Of whom."),
            "by": date("Until when."),
            "cost": text("What it costs."),
            "status": one_of("How far it has come. Default: open.", DecisionStatus::ALL.map(DecisionStatus::as_str)),
            "closed": date("When it was taken, refused or dropped."),
        }),
    )
}

fn people() -> Value {
    map("People.", &[], json!({ "hide": list("Names that a redacted report hides in addition.", text("A name.")) }))
}

/// An option, a free text, or the options of a fact with `choose: many`.
fn fact() -> Value {
    json!({ "anyOf": [
        text("An option's id, or free text."),
        list("The ids of the options that apply, of a fact with 'choose: many'; none if empty.", text("An option.")),
    ] })
}

fn evidence() -> Value {
    map(
        "A document.",
        &["title"],
        json!({
            "title": text("What it is called."),
            "kind": one_of(
                "What it is; an interview supports no level. Default: document.",
                EvidenceKind::ALL.map(EvidenceKind::as_str),
            ),
            "link": text("Where it is."),
            "file": text("The path of its file, relative to this one."),
            "sha256": sha256(),
            "owner": text("Who answers for it."),
            "date": date("Its own date."),
            "seen": date("When the assessor saw it."),
            "expires": date("From when on it supports nothing."),
        }),
    )
}

fn sha256() -> Value {
    let mut digest = text("The SHA-256 digest of that file: 64 hexadecimal digits.");
    digest["pattern"] = json!("^[0-9A-Fa-f]{64}$");
    digest
}

fn answer() -> Value {
    let mut answer = map(
        "What stands at a question. At most one of 'level', 'not_applicable' and 'unknown'.",
        &[],
        json!({
            "level": text("What was found, or agreed: a level's id, in quotes."),
            "claimed": text("The level that the team claimed first."),
            "note": text("A note."),
            "confidence": one_of("How sure the assessor is.", Confidence::ALL.map(Confidence::as_str)),
            "by": text("Who answered."),
            "date": date("When."),
            "evidence": list(
                "The documents that were shown, by their id under 'evidence'.",
                json!({ "anyOf": [text("A document."), this("evidence_use")] }),
            ),
            "votes": by_id("Hands per level, without names.", count("How many.")),
            "importance": text("The weight that the team gives the question, by a name of the questionnaire."),
            "not_applicable": text("Why the question does not apply; the reason is required."),
            "unknown": text("Asked, and nobody in the room knew: who is to be asked."),
            "carried": part("carried", "What an earlier assessment found, not yet confirmed."),
        }),
    );
    answer["not"] = json!({ "anyOf": [
        { "required": ["level", "not_applicable"] },
        { "required": ["level", "unknown"] },
        { "required": ["not_applicable", "unknown"] },
    ] });
    answer
}

fn evidence_use() -> Value {
    map(
        "A document, and the level that it proves.",
        &["id"],
        json!({ "id": id("The document's id under 'evidence'."), "proves": text("The level that it proves at most.") }),
    )
}

fn carried() -> Value {
    let mut carried = map(
        "What an earlier assessment found. One of 'level' and 'not_applicable'.",
        &[],
        json!({
            "level": text("The level."),
            "not_applicable": text("Why the question did not apply."),
            "date": date("The day of the earlier assessment."),
        }),
    );
    carried["oneOf"] = json!([{ "required": ["level"] }, { "required": ["not_applicable"] }]);
    carried
}

fn action() -> Value {
    map(
        "An action; it may close many gaps.",
        &["do"],
        json!({
            "do": text("What is to be done."),
            "closes": by_id("The level that each question will reach.", text("A level.")),
            "owner": text("Who does it."),
            "accountable": text("Who answers for it."),
            "due": date("Until when."),
            "cost": text("What it costs."),
            "days": count("The work that it takes, in person-days."),
            "note": text("A note."),
            "closed": date("When it was done or dropped."),
            "status": one_of("How far it has come. Default: open.", ActionStatus::ALL.map(ActionStatus::as_str)),
        }),
    )
}
