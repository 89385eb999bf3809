//! Assessments to compose reports from.

use std::sync::Arc;

use super::document::Document;
use super::{Earlier, FileDigest, FileRole, House, Options, ReportInput, compile};
use crate::analysis::{gaps, in_printed_order, roadmap, rung, verdict};
use crate::assessment::{self, Assessment};
use crate::language::{Language, Words};
use crate::problem::{Problems, Source};
use crate::questionnaire::{self, BUNDLED, Questionnaire, Translation};
use crate::scoring::score;

/// An invented national team, two days in May, in French.
pub(super) const NATIONAL: &str = include_str!("samples/national.toml");
/// A questionnaire with pillars, a total and bands, in French.
pub(super) const INDEX: &str = include_str!("samples/index.yaml");
/// Answers to it.
pub(super) const INDEX_ANSWERS: &str = include_str!("samples/index.toml");
/// An assessment of sim3 in which nothing is answered and no target chosen.
pub(super) const EMPTY: &str = "palier = \"assessment/1\"\n[questionnaire]\nid = \"sim3\"\nversion = \"2.0\"\n\
    [subject]\nteam = \"CERT-Nouveau\"\n[session]\ndate = 2025-05-01\n";

fn shown(problems: &Problems) -> String {
    problems.render(&Words::new(Language::English))
}

/// The bundled questionnaire in a language.
pub(super) fn sim3(language: Language) -> Questionnaire {
    let bundled = BUNDLED.iter().find(|bundled| bundled.id == "sim3").unwrap();
    let whole = read(bundled.text);
    match bundled.translations.iter().find(|(tag, _)| *tag == language.tag()) {
        Some((_, text)) => Translation::parse(&Source::new("t.yaml", text)).unwrap().apply(&whole),
        None => whole,
    }
}

/// A questionnaire of this text.
pub(super) fn read(text: &str) -> Questionnaire {
    questionnaire::parse(&Source::new("q.yaml", text)).unwrap_or_else(|problems| panic!("{}", shown(&problems)))
}

/// An assessment of this text.
pub(super) fn answered(text: &str, questionnaire: Questionnaire) -> Assessment {
    assessment::parse(&Source::new("a.toml", text), Arc::new(questionnaire))
        .unwrap_or_else(|problems| panic!("{}", shown(&problems)))
}

/// The report of an assessment.
pub(super) fn report(assessment: &Assessment, language: Language, options: &Options) -> Document {
    report_since(assessment, None, language, options)
}

/// The report of an assessment after another one.
pub(super) fn report_since(
    assessment: &Assessment,
    before: Option<&Assessment>,
    language: Language,
    options: &Options,
) -> Document {
    let words = Words::new(language);
    let scorecard = score(assessment);
    let questionnaire = assessment.questionnaire();
    let target = assessment.session().target.as_deref().and_then(|id| questionnaire.profile(id));
    let judged = target.map(|profile| verdict(assessment, &scorecard, profile));
    let found = judged.as_ref().map(|judged| gaps(assessment, &scorecard, judged)).unwrap_or_default();
    let ordered = in_printed_order(assessment, &scorecard, &found);
    let way = judged.as_ref().map(|judged| roadmap(assessment, &scorecard, judged));
    let scored_before = before.map(|before| (before, score(before)));
    let judged_before = scored_before
        .as_ref()
        .and_then(|(before, scorecard)| target.map(|profile| verdict(before, scorecard, profile)));
    let digests = [
        FileDigest {
            role: FileRole::Questionnaire,
            name: format!("{}.yaml", questionnaire.id()),
            digest: questionnaire.digest().to_owned(),
        },
        FileDigest {
            role: FileRole::Assessment,
            name: "equipe.toml".to_owned(),
            digest: format!("sha256:{}", "5e".repeat(32)),
        },
    ];
    let house = House::default();
    let input = ReportInput {
        assessment,
        scorecard: &scorecard,
        verdict: judged.as_ref(),
        gaps: &ordered,
        roadmap: way.as_ref(),
        rung: rung(assessment, &scorecard),
        earlier: scored_before.as_ref().map(|(assessment, scorecard)| Earlier {
            assessment,
            scorecard,
            verdict: judged_before.as_ref(),
        }),
        digests: &digests,
        house: &house,
        options,
        draws_fields: true,
        unprintable: &|text| text.chars().filter(|character| *character > '\u{1f000}').collect(),
    };
    compile(&input, &words)
}
