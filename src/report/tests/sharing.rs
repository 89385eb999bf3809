//! What a version to share leaves out, and what parts are printed.

use super::super::document::Document;
use super::super::plain::plain;
use super::super::samples::{INDEX, INDEX_ANSWERS, NATIONAL, answered, read, report, sim3};
use super::super::{Options, Redact, Section, visit_texts};
use super::{headings, national, said, silent};
use crate::assessment::Marking;
use crate::language::{Language, Words};

/// What hides something.
type Hide = fn(&mut Redact);

/// A word that stands in nobody's text but the one it is planted in.
const PLANTED: [(&str, &str, Hide); 13] = [
    ("Mais presque tout tient aux personnes", "Zconclusion", |redact| redact.notes = true),
    ("Le mandat est solide", "Zfinding", |redact| redact.notes = true),
    ("Aucune revue n’a encore eu lieu", "Znote", |redact| redact.notes = true),
    ("elle n’exploite pas", "Zreason", |redact| redact.notes = true),
    ("si la politique couvre", "Zunknown", |redact| redact.notes = true),
    ("Awa Diarra", "Zawa Zdiarra", |redact| redact.names = true),
    ("Fanta Coulibaly", "Zfanta Zcouli", |redact| redact.names = true),
    ("Ibrahim Sangaré", "Zibrahim", |redact| redact.names = true),
    ("Mariam Touré", "Zmariam", |redact| redact.names = true),
    ("portant création de l’équipe", "Zdecret", |redact| redact.evidence = true),
    ("https://exemple.org/rfc2350.txt", "https://zlink.example/x", |redact| redact.evidence = true),
    ("Extraction des tickets, janvier à avril 2025", "Zextraction", |redact| redact.evidence = true),
    ("Entretien avec la cheffe de l’équipe", "Zinterview", |redact| redact.evidence = true),
];

#[test]
fn nothing_that_is_hidden_stands_anywhere_in_the_document() {
    let planted = PLANTED.iter().fold(NATIONAL.to_owned(), |text, (old, new, _)| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    });
    // The names and documents are spoken of in a note and in the conclusion too.
    let planted = planted.replace(
        "Le décret nomme",
        "ZFANTA, Zawa@exemple.org et Zextraction (https://zlink.example/x) : le décret nomme",
    );
    let assessment = answered(&planted, sim3(Language::French));
    let all = |document: &Document| {
        let mut texts = String::new();
        visit_texts(document, &mut |text| {
            texts.push_str(text);
            texts.push('\n');
        });
        texts
    };
    let whole = all(&report(&assessment, Language::French, &Options::default()));
    for (_, secret, redact) in PLANTED {
        let mut options = Options::default();
        redact(&mut options.redact);
        let document = report(&assessment, Language::French, &options);
        let shared = all(&document);
        for word in secret.split(' ') {
            assert!(whole.contains(word), "{word} never stood in the report");
            assert!(!shared.contains(word), "{word} stands in\n{shared}");
        }
        assert!(document.running.notices[0].starts_with("Version pour diffusion"));
        assert_eq!(document.running.marking, "TLP:AMBER+STRICT");
        assert_eq!(document.running.team, "CERT-Baobab");
    }
}

#[test]
fn hidden_answers_leave_no_level_of_a_question() {
    let options = Options { redact: Redact { answers: true, ..Redact::default() }, ..Options::default() };
    let document = national(Language::French, &options);
    let text = plain(&document);
    silent(
        &text,
        &[
            "(3/4)",
            "Déclaré",
            "Constaté",
            "<gap/",
            "2\u{202f}: 1",
            "Votes",
            "→\u{a0}2",
            "par niveau",
            "niveaux constatés",
            "Points forts",
            // That a question has no answer, and how sure they were of one, tells of the answer.
            "Réponse inconnue",
            "| réponse inconnue |",
            "À confirmer",
            "Confiance",
        ],
    );
    silent(&text, &["# Écarts  <gaps>"]);
    said(&text, &["Retiré de cette version = Écarts"]);
    // Scores of domains, verdict and notes stay.
    said(&text, &["1,6", "21 / 44", "Aucune revue n’a encore eu lieu"]);
    // A domain of one question would tell its level.
    let document = report(&answered(INDEX_ANSWERS, read(INDEX)), Language::French, &options);
    let text = plain(&document);
    silent(&text, &["(2/2)", "compte pour"]);
}

/// The titles of a document's parts, without that of characters that could not be printed.
fn parts(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    headings(&document.blocks, &mut found);
    let part = |(level, _, anchor): &(u8, String, String)| *level == 1 && !anchor.contains("unprintable");
    found.into_iter().filter(part).map(|(_, text, _)| text).collect()
}

fn only(sections: &[Section]) -> Options {
    Options { sections: sections.iter().copied().collect(), ..Options::default() }
}

#[test]
fn only_the_parts_that_are_asked_for_are_printed() {
    let options = Options { marking: Some(Marking::Clear), ..only(&[Section::Summary]) };
    let document = national(Language::French, &options);
    assert_eq!(parts(&document), ["Synthèse"]);
    assert_eq!(document.running.marking, "TLP:CLEAR");
    // Contents of one heading would help nobody.
    silent(&plain(&document), &["CONTENTS"]);
    // Parts come in printed order, however they were named.
    let document = national(Language::French, &only(&[Section::Roadmap, Section::Results]));
    assert_eq!(parts(&document), ["Résultats", "Feuille de route"]);
    said(&plain(&document), &["CONTENTS"]);
}

#[test]
fn the_cover_names_the_parts_that_are_left_out_and_not_those_that_never_were() {
    let row = |document: &Document| {
        let label = Words::new(document.language).text("report-excerpt");
        let mut rows = document.cover.particulars.iter();
        rows.find(|(found, _)| *found == label).map(|(_, value)| value.clone())
    };
    let document = national(Language::French, &only(&[Section::Summary, Section::Results, Section::Gaps]));
    // No assessment came before: nobody misses the progress.
    let parts = "sans Contexte et méthode, Feuille de route, Registre des preuves, Annexes";
    assert_eq!(row(&document).as_deref(), Some(parts));
    assert_eq!(row(&national(Language::French, &Options::default())), None);
    assert_eq!(row(&national(Language::French, &only(&Section::ALL))), None);
    // What a version to share hides is said on every page, not here.
    let mut options = only(&[Section::Summary, Section::Method, Section::Results, Section::Gaps, Section::Roadmap]);
    options.redact.evidence = true;
    assert_eq!(row(&national(Language::French, &options)).as_deref(), Some("sans Annexes"));
}

#[test]
fn what_a_version_to_share_hides_is_said_once() {
    let redact = Redact { notes: true, names: true, evidence: true, answers: true };
    let text = plain(&national(Language::French, &Options { redact, ..Options::default() }));
    // Once, on the cover: a part that holds nothing is not printed.
    assert_eq!(text.matches("Retiré de cette version").count(), 1);
    said(&text, &["Retiré de cette version = Écarts, Registre des preuves"]);
    // Functions are no persons: who is asked for a decision stays.
    said(&text, &["Signer la liste des pouvoirs de l’équipe | Ministre de l’économie numérique | "]);
}
