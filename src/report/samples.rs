//! Assessments to compose reports from.

use std::sync::Arc;

use super::document::Document;
use super::{FileDigest, FileRole, House, Options, ReportInput, compile};
use crate::analysis::Evaluation;
use crate::assessment::{self, Assessment};
use crate::language::{Language, Words};
use crate::problem::{Problems, Source};
use crate::questionnaire::{self, BUNDLED, Questionnaire, Translation};
use crate::scoring::Scenario;

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
    report_in(assessment, before, &Scenario::default(), (language, options))
}

/// The report of an assessment under a scenario, after another one if there is one.
pub(super) fn report_in(
    assessment: &Assessment,
    before: Option<&Assessment>,
    scenario: &Scenario,
    (language, options): (Language, &Options),
) -> Document {
    let words = Words::new(language);
    let target = assessment.session().target.as_deref().and_then(|id| assessment.questionnaire().profile(id));
    let earlier: Vec<&Assessment> = before.into_iter().collect();
    let evaluation = Evaluation::of(assessment, scenario.clone(), target, &earlier);
    let questionnaire = assessment.questionnaire();
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
        digests: &digests,
        draws_fields: true,
        unprintable: &|text| text.chars().filter(|character| *character > '\u{1f000}').collect(),
        ..ReportInput::new(&evaluation, &house, options)
    };
    compile(&input, &words)
}
