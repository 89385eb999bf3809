//! The schema of a questionnaire.

use serde_json::{Value, json};

use super::parts::yaml::{decimal, id, language, text, truth, weight, whole};
use super::parts::{always, by_id, document, filled_list, list, map, one_of, part, this};
use super::profile;
use crate::questionnaire::{Effort, keys};

pub(super) fn schema() -> Value {
    let definitions = json!({
        "source": source(),
        "words": words(),
        "scale": scale(),
        "level": level(),
        "fact": fact(),
        "measure": measure(),
        "rule": rule(),
        "long_rule": long_rule(),
        "band": band(),
        "domain": domain(),
        "question": question(),
        "advice": advice(),
        "conditions": conditions(),
        "condition": condition(),
        "reference": reference(),
        "profile": profile::profile(),
        "facts_condition": profile::facts_condition(),
        "changes": changes(),
        "question_change": question_change(),
        "id_change": id_change(),
    });
    document("Palier questionnaire", root(), definitions)
}

fn root() -> Value {
    map(
        "What is asked, on which scales, how it is scored, and which profiles one may aim at.",
        &["palier", "id", "version", "title", "summary", "language", "structure", "scales", "scoring", "domains"],
        json!({
            "palier": always("What this file is.", "questionnaire/1"),
            "id": id("The questionnaire's id. The file is found by it as ID.yaml or ID@VERSION.yaml."),
            "version": text("The version, compared as text. Assessments name it: give another one when questions change."),
            "title": text("The title."),
            "summary": text("What it measures and for whom."),
            "language": language("The language of the texts in this file, such as en. Translations are files beside it."),
            "source": part("source", "Where the model comes from."),
            "structure": filled_list(
                "What the depths of the tree are called, outermost first, such as [domain] or [function, practice].",
                structure_word(),
            ),
            "words": part("words", "What this model calls its questions."),
            "scales": by_id("The scales on which questions are answered.", this("scale")),
            "scale": id("The scale of a question that names none; not needed where there is one scale."),
            "facts": list("What the team states about itself before the first question.", this("fact")),
            "importance": by_id(
                "Weights that the team itself may give a question, by name.",
                weight("The factor, from 0."),
            ),
            "scoring": by_id("One or more measures; the first is the headline.", this("measure")),
            "domains": filled_list("The outermost domains.", this("domain")),
            "references": by_id("The other models whose codes the questions name under 'refs'.", this("reference")),
            "profiles": list("Named targets.", this("profile")),
            "ladder": list("Profiles that build on one another, lowest first.", id("A profile.")),
            "changes": list("What became of the questions of earlier versions.", this("changes")),
        }),
    )
}

fn changes() -> Value {
    map(
        "The changes since one earlier version.",
        &["from"],
        json!({
            "from": text("The earlier version."),
            "questions": by_id("What became of questions, by their id now.", this("question_change")),
            "facts": by_id("What became of facts, by their id now.", this("id_change")),
            "domains": by_id("What became of domains, by their id now.", this("id_change")),
            "profiles": by_id("What became of profiles, by their id now.", this("id_change")),
        }),
    )
}

fn question_change() -> Value {
    map(
        "What became of a question. An earlier answer is kept, unless it says otherwise.",
        &[],
        json!({
            "was": {
                "description": "Its earlier id; of several, the answer is to be confirmed.",
                "anyOf": [id("An earlier question."), filled_list("Several earlier questions.", id("An earlier question."))],
            },
            "levels": by_id("The level now, by the earlier level.", text("A level of the question's scale.")),
            "ask_again": truth("Whether an earlier answer is to be confirmed."),
        }),
    )
}

fn id_change() -> Value {
    map("What became of it.", &["was"], json!({ "was": id("Its earlier id.") }))
}

fn structure_word() -> Value {
    let mut word = text("A word, by which measures name the depth.");
    // A measure could not tell a depth of such a name from its own keys.
    let reserved: Vec<&str> = keys::MEASURE.into_iter().chain(["id"]).collect();
    word["not"] = json!({ "enum": reserved });
    word
}

fn source() -> Value {
    map(
        "Where the model comes from.",
        &[],
        json!({
            "name": text("The model or its publisher."),
            "url": text("Where it is published."),
            "rights": text("Who holds which rights."),
            "note": text("What the reader must know of its standing, such as: unofficial."),
        }),
    )
}

fn words() -> Value {
    map(
        "What this model calls its questions.",
        &["question", "questions"],
        json!({ "question": text("One, such as: parameter."), "questions": text("Several, such as: parameters.") }),
    )
}

fn scale() -> Value {
    map(
        "A scale.",
        &["levels"],
        json!({
            "levels": filled_list("At least two levels with values, lowest first.", this("level")),
            "evidence_from": id("From this level up an answer needs evidence."),
        }),
    )
}

fn level() -> Value {
    let mut level = map(
        "A level of the scale.",
        &["id", "label"],
        json!({
            "id": id("The level's id, by which answers name it; a short one can be typed in the interview."),
            "value": decimal("The value, above that of the level before. Decimals are exact."),
            "label": text("The name of the level."),
            "meaning": text("What the level means for any question."),
            "not_applicable": truth("A level that takes a question out of the score; it has no value."),
            "alternate": truth(
                "Another way to reach the level before it, such as a compensating measure: it has the same value and is not a step.",
            ),
        }),
    );
    level["if"] =
        json!({ "properties": { "not_applicable": { "enum": [true, "true"] } }, "required": ["not_applicable"] });
    level["then"] = json!({ "not": { "required": ["value"] } });
    let is_alternate = json!({ "properties": { "alternate": { "enum": [true, "true"] } }, "required": ["alternate"] });
    level["else"] = json!({ "anyOf": [{ "required": ["value"] }, is_alternate] });
    level
}

fn fact() -> Value {
    let mut options = by_id("The options by id; without them the fact is free text.", text("The option in words."));
    options["minProperties"] = json!(1);
    let mut fact = map(
        "Something the team states about itself.",
        &["id", "ask"],
        json!({
            "id": id("The fact's id."),
            "ask": text("How it is asked."),
            "options": options,
            "choose": one_of("How many options a team may choose. Default: one.", ["one", "many"]),
        }),
    );
    fact["dependentRequired"] = json!({ "choose": ["options"] });
    fact
}

fn measure() -> Value {
    let mut measure = map(
        "A measure: one rule for each word of 'structure', and one for the total.",
        &["title", "total"],
        json!({
            "title": text("The name of the measure."),
            "blank": one_of(
                "What a blank question counts: nothing (ignore, the default), the lowest level, or no score (refuse).",
                ["ignore", "lowest", "refuse"],
            ),
            "evidence": one_of(
                "What an answer without its evidence counts: in full (optional, the default), the lowest level (required), or \
                 the highest level that is proven or needs none (cap).",
                ["optional", "required", "cap"],
            ),
            "bands": list("Names for ranges of the score.", this("band")),
            "total": part("rule", "How the outermost domains make the total."),
            "indicative": truth("Show the score as indicative wherever it is shown, with the note as the reason."),
            "note": text("What the reader must know of this measure."),
        }),
    );
    // The words of the structure are keys too.
    measure["additionalProperties"] = part("rule", "How what is inside a domain of this depth makes its score.");
    measure
}

fn rule() -> Value {
    json!({
        "description": "A rule in its short form, or with options.",
        "anyOf": [one_of("The rule.", ["mean", "sum", "min", "max", "stack", "none"]), this("long_rule")],
    })
}

fn long_rule() -> Value {
    let mut rule = map(
        "A rule with options.",
        &["combine"],
        json!({
            "combine": one_of("The rule.", ["mean", "sum", "min", "max", "gate", "stack", "none"]),
            "over": one_of(
                "What is combined: what is directly inside (the default), or all questions below.",
                ["children", "questions"],
            ),
            "out_of": weight("Map the score to 0 up to this number."),
            "round": one_of("Round the score down to a whole number, or to the nearest figure with `decimals`.", ["down", "nearest"]),
            "decimals": whole("For round nearest: how many decimals, 0 to 6; default 0."),
            "pass": id("For gate: the level at which a question passes."),
            "floor": whole("For gate: the score before the first step; default 0."),
        }),
    );
    rule["if"] = json!({ "properties": { "combine": { "const": "gate" } }, "required": ["combine"] });
    rule["then"] = json!({ "required": ["pass"] });
    rule["else"] = json!({ "not": { "anyOf": [{ "required": ["pass"] }, { "required": ["floor"] }] } });
    rule
}

fn band() -> Value {
    map(
        "A name for a range of the score.",
        &["from", "id"],
        json!({
            "from": decimal("Where the range begins, inclusive; it ends where the next one begins."),
            "id": id("The band's id."),
            "label": text("The name of the band; default: its id."),
            "of": text("A word of 'structure', or total (the default)."),
        }),
    )
}

fn domain() -> Value {
    let mut domain = map(
        "A domain. It holds either domains or questions.",
        &["id", "title"],
        json!({
            "id": id("The domain's id, unique among domains and questions together."),
            "title": text("The title."),
            "weight": weight("The weight in what it belongs to; default 1."),
            "about": text("What the domain is about."),
            "questions": filled_list("The questions.", this("question")),
            "domains": filled_list("The domains inside.", this("domain")),
        }),
    );
    domain["oneOf"] = json!([{ "required": ["questions"] }, { "required": ["domains"] }]);
    domain
}

fn question() -> Value {
    map(
        "A question.",
        &["id", "title", "ask"],
        json!({
            "id": id("The question's id, unique among domains and questions together. Answers name it: keep it."),
            "title": text("The short name."),
            "ask": text("The question as it is read out: one thing, concrete, short."),
            "help": text("What the assessor should listen for, and what does not count."),
            "why": text("What goes wrong without it; the report quotes this."),
            "scale": id("The scale, where it is not the default one."),
            "weight": weight("The weight in its domain; default 1."),
            "gate": whole("The step of a gate measure that the question belongs to."),
            "measures": list(
                "The measures that count the question; default: all. [] is asked and shown, and not scored.",
                id("A measure."),
            ),
            "not_applicable": one_of(
                "Whether 'not applicable' is an answer, with a reason (allowed, the default).",
                ["allowed", "forbidden"],
            ),
            "levels": by_id("What a level looks like for this very question.", text("What one would see.")),
            "evidence": list("The documents that one would ask to see.", text("A document.")),
            "advice": by_id("How to reach a level from the one below it.", this("advice")),
            "needs": list("What is to be settled first; no circles.", id("A question.")),
            "only_if": part("conditions", "The question is asked only where all of these hold."),
            "refs": by_id("The codes of other models, by scheme.", list("Codes.", text("A code."))),
        }),
    )
}

fn advice() -> Value {
    map(
        "How to reach this level from the one below it.",
        &["do"],
        json!({
            "do": text("What to do, as an imperative."),
            "effort": one_of("How much work it is: days, weeks, months, half a year.", Effort::ALL.map(Effort::as_str)),
        }),
    )
}

fn conditions() -> Value {
    json!({
        "description": "A condition, or a list of which all must hold.",
        "anyOf": [this("condition"), filled_list("Conditions that must all hold.", this("condition"))],
    })
}

fn condition() -> Value {
    let mut condition = map(
        "A fact with its options, or an earlier question with its least level.",
        &[],
        json!({
            "fact": id("A fact."),
            "is": filled_list("The options of which one must be stated.", text("An option.")),
            "question": id("An earlier question."),
            "at_least": id("Its least level."),
        }),
    );
    condition["oneOf"] = json!([
        { "required": ["fact", "is"], "not": { "anyOf": [{ "required": ["question"] }, { "required": ["at_least"] }] } },
        { "required": ["question", "at_least"], "not": { "anyOf": [{ "required": ["fact"] }, { "required": ["is"] }] } },
    ]);
    condition
}

fn reference() -> Value {
    map(
        "A model whose codes the questions name.",
        &["title"],
        json!({ "title": text("Its name."), "url": text("Where it is published.") }),
    )
}
