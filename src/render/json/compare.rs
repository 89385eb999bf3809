//! What changed and why, as JSON.

use super::v1::{self, Figure, Ordered};
use super::{bytes, head, questionnaire_head};
use crate::analysis::{Baseline, Caveat, Changes, Comparison, Evaluation, QuestionChange, ScoreChange};
use crate::assessment::Assessment;
use crate::questionnaire::{Domain, LevelId, MeasureId, Questionnaire};
use crate::scoring::{QuestionScore, Score, Scorecard};

/// `compare/1`: the changes since the assessment before, and the trend over all occasions, the newest last.
///
/// # Errors
///
/// None that can occur: the text is written to memory and every key is a text.
pub fn compare(
    evaluation: &Evaluation<'_>,
    baseline: &Baseline<'_>,
    occasions: &[(&Assessment, &Scorecard)],
) -> Result<Vec<u8>, serde_json::Error> {
    let (then, now, found) = (baseline.assessment, evaluation.assessment, &baseline.comparison);
    let questionnaire = now.questionnaire();
    bytes(&v1::CompareDocument {
        palier: "compare/1",
        head: head(now),
        since: v1::Since {
            questionnaire: questionnaire_head(then.questionnaire()),
            date: then.session().date.to_string(),
            kind: then.session().kind.as_str(),
            status: then.session().status.as_str(),
        },
        care: found.caveats.iter().map(Caveat::as_str).collect(),
        total: changes(&found.totals),
        domains: questionnaire.top_domains().map(|top| domain(questionnaire, found, top)).collect(),
        questions: found.questions.iter().map(|change| question(questionnaire, change)).collect(),
        trend: occasions.iter().map(|(assessment, card)| occasion(questionnaire, assessment, card)).collect(),
    })
}

fn domain<'a>(questionnaire: &'a Questionnaire, found: &Comparison, of: &'a Domain) -> v1::DomainChange<'a> {
    let own = found.domains.iter().find(|(id, _)| id == of.id());
    v1::DomainChange {
        id: of.id().as_str(),
        title: of.title(),
        scores: changes(own.map(|(_, changes)| changes.as_slice()).unwrap_or_default()),
        domains: questionnaire.inside(of).map(|inner| domain(questionnaire, found, inner)).collect(),
    }
}

fn changes(found: &[<Changes as IntoIterator>::Item]) -> Ordered<Option<v1::Change>> {
    Ordered(found.iter().map(|(measure, change)| (measure.to_string(), change.as_ref().map(shape))).collect())
}

fn shape(found: &ScoreChange) -> v1::Change {
    let change = found.change();
    v1::Change {
        from: found.from.clone().map(Figure),
        to: found.to.clone().map(Figure),
        exact: change.as_ref().map(ToString::to_string),
        change: change.map(Figure),
        causes: found.causes.clone().map(|causes| v1::Causes {
            answers: Figure(causes.answers),
            newly_answered: Figure(causes.newly_answered),
            applicability: Figure(causes.applicability),
            questionnaire: Figure(causes.questionnaire),
            no_longer_answered: Figure(causes.no_longer_answered),
            to_confirm: Figure(causes.to_confirm),
            evidence: Figure(causes.evidence),
        }),
    }
}

fn question<'a>(questionnaire: &Questionnaire, found: &'a QuestionChange) -> v1::QuestionChange<'a> {
    let step = |stands: &Option<QuestionScore>| {
        let question = questionnaire.question(found.id.as_str())?;
        let step = question.scale().step(stands.as_ref()?.level.as_ref()?)?;
        i64::try_from(step).ok()
    };
    v1::QuestionChange {
        id: found.id.as_str(),
        from: found.from.as_ref().map(stands),
        to: found.to.as_ref().map(stands),
        steps: step(&found.from).zip(step(&found.to)).map(|(from, to)| to - from),
        cause: found.cause.as_str(),
    }
}

fn stands(found: &QuestionScore) -> v1::Stands<'_> {
    v1::Stands {
        state: found.state.as_str(),
        level: found.level.as_ref().map(LevelId::as_str),
        counts: found.counts.as_ref().map(LevelId::as_str),
    }
}

fn occasion(questionnaire: &Questionnaire, assessment: &Assessment, card: &Scorecard) -> v1::Occasion {
    let values = |pick: &dyn Fn(&MeasureId) -> Option<Option<Figure>>| {
        let measures = questionnaire.measures().iter();
        Ordered(measures.map(|measure| (measure.id().to_string(), pick(measure.id()).flatten())).collect())
    };
    let value = |score: &Score| score.value().cloned().map(Figure);
    let domains = questionnaire.domains().iter().map(|domain| {
        (domain.id().to_string(), values(&|measure| Some(value(card.domain(domain.id())?.score(measure)?))))
    });
    v1::Occasion {
        date: assessment.session().date.to_string(),
        version: assessment.questionnaire().version().to_owned(),
        total: values(&|measure| Some(value(card.total(measure)?))),
        domains: Ordered(domains.collect()),
    }
}
