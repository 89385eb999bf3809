//! What a report says, and what it must not say.

mod shape;
mod sharing;

use super::Options;
use super::document::{Block, Document, Run};
use super::plain::plain;
use super::samples::{EMPTY, INDEX, INDEX_ANSWERS, NATIONAL, answered, read, report, report_since, sim3};
use crate::language::Language;

fn said(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "{wanted:?} is missing in\n{text}");
    }
}

fn silent(text: &str, unwanted: &[&str]) {
    for unwanted in unwanted {
        assert!(!text.contains(unwanted), "{unwanted:?} stands in\n{text}");
    }
}

/// The part of a text from one mark to another.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let start = text.find(from).unwrap_or_else(|| panic!("{from:?} is missing in\n{text}"));
    let end = text[start..].find(to).map_or(text.len(), |end| start + end);
    &text[start..end]
}

fn national(language: Language, options: &Options) -> Document {
    report(&answered(NATIONAL, sim3(language)), language, options)
}

fn index(language: Language, target: bool) -> Document {
    let answers = if target {
        INDEX_ANSWERS.replace("[session]", "[session]\ntarget = \"t2\"")
    } else {
        INDEX_ANSWERS.to_owned()
    };
    report(&answered(&answers, read(INDEX)), language, &Options::default())
}

/// Every run of a document.
fn runs(blocks: &[Block], visit: &mut dyn FnMut(&Run)) {
    for block in blocks {
        match block {
            Block::Paragraph { text, .. } => text.0.iter().for_each(&mut *visit),
            Block::List { items, .. } => items.iter().flat_map(|item| &item.0).for_each(&mut *visit),
            Block::Pairs(pairs) => pairs.iter().flat_map(|(one, two)| one.0.iter().chain(&two.0)).for_each(&mut *visit),
            Block::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.text.0).for_each(&mut *visit);
            }
            Block::Beside(columns) => columns.iter().for_each(|column| runs(column, visit)),
            Block::Card(blocks) => runs(blocks, visit),
            Block::Heading { .. } | Block::Chart(_) | Block::Figures(_) | Block::Contents { .. } => {}
        }
    }
}

fn headings(blocks: &[Block], found: &mut Vec<(u8, String, String)>) {
    for block in blocks {
        match block {
            Block::Heading { level, text, anchor } => found.push((*level, text.clone(), anchor.0.clone())),
            Block::Card(blocks) => headings(blocks, found),
            Block::Beside(columns) => columns.iter().for_each(|column| headings(column, found)),
            _ => {}
        }
    }
}

#[test]
fn page_one_tells_a_minister_where_the_team_stands() {
    let text = plain(&national(Language::French, &Options::default()));
    let page = between(&text, "# L’essentiel", "CONTENTS");
    said(
        page,
        &[
            "Lead: Aucun échelon n’est encore atteint. 21 objectifs sur 44 du profil «\u{202f}Essentiel\u{202f}» sont atteints, 13 encore ouverts, 1 sans objet.",
            "FIGURE 21 / 44 Objectifs atteints («\u{202f}Essentiel\u{202f}» · 34 au plus)",
            "FIGURE 71\u{202f}% Couverture (32 sur 45 · 13 en attente)",
            "FIGURE 50\u{202f}% Preuves à l’appui (5 réponses sur 10)",
            "Organisation\u{202f}: 1,6, Objectif\u{202f}: 1,8, Encore ouvert\u{202f}: de 1,45 à 1,82",
            "Signer la liste des pouvoirs de l’équipe | Ministre de l’économie numérique | 30 septembre 2025 | sans coût",
            "Quote: L’équipe existe et travaille",
            // The assessors' priorities come first, an agreed action takes the place of advice.
            "(0/4) 0 → 2 | Prenez un cas confidentiel récent",
            "(1/4) 1 → 2 | Faire signer la liste des pouvoirs de l’équipe",
        ],
    );
    // A mean of domains is no total.
    silent(page, &["Total", "1,16"]);
}

#[test]
fn results_show_claimed_found_and_proven() {
    let text = plain(&national(Language::French, &Options::default()));
    let organisation = between(&text, "## O – Organisation", "## H – ");
    said(
        organisation,
        &[
            "Sur quoi l’équipe s’appuie",
            "Quote: Le mandat est solide",
            "Maturité = 1,6 · étendue 0–4 · de 1,45 à 1,82 selon les réponses en attente",
            "O-1 Mandat | 4 | (3/4) 3 | 3 | 3 | Décret n° 2023-114",
            // What has expired proves nothing.
            "(prouve\u{202f}: niveau 2) / – Fiche RFC 2350 (périmé)",
            "réponse inconnue",
            "O-11 Politique de sécurité\u{202f}: ?",
        ],
    );
}

#[test]
fn a_gap_speaks_in_the_words_of_its_levels() {
    let text = plain(&national(Language::French, &Options::default()));
    let gap = between(&text, "### 1. P-11", "### 2. ");
    said(
        gap,
        &[
            "Constat = Niveau 0 sur 0–4 (Non disponible) – Chacun traite les données confidentielles à sa guise",
            "Objectif = Niveau 2 sur 0–4 (Explicite, interne) – L’équipe a rédigé",
            "À régler d’abord = O-11 Politique de sécurité",
            "Niveau 1\u{202f}: Prenez un cas confidentiel récent",
            "(effort\u{202f}: semaines)",
            "Preuves à produire = ",
        ],
    );
    let agreed = between(&text, "### 2. O-3", "### 3. ");
    said(
        agreed,
        &[
            "Action convenue = Faire signer la liste",
            "Responsable\u{202f}: Mariam Touré",
            "Échéance\u{202f}: 30 septembre 2025",
            "commencée",
        ],
    );
    let unknown = between(&text, "O-11 Politique de sécurité  <gap", "### ");
    said(unknown, &["Constat = Réponse inconnue. Demander au responsable de la sécurité"]);
    silent(unknown, &["Recommandation"]);
}

#[test]
fn the_roadmap_ends_where_the_scores_will_stand() {
    let text = plain(&national(Language::French, &Options::default()));
    let roadmap = between(&text, "# Feuille de route", "\n# ");
    said(
        roadmap,
        &[
            "Obtenir les réponses qui manquent\u{202f}: T-9, O-11",
            "P-1\u{a0}→\u{a0}2, P-9\u{a0}→\u{a0}2 |  | Fanta Coulibaly | 15 août 2025 / 6 M FCFA par an / convenue",
            "Approbateur\u{202f}: Directrice générale de l’Autorité",
            "Objectifs atteints | 21 sur 44 | 26 sur 44 | 31 sur 44",
            "Publier l’adresse de l’équipe",
        ],
    );
}

#[test]
fn the_annexes_keep_what_was_said_apart_from_what_was_not() {
    let text = plain(&national(Language::French, &Options::default()));
    said(between(&text, "## Sans objet", "\n##"), &["T-1", "L’équipe coordonne"]);
    said(between(&text, "## Réponse inconnue", "\n##"), &["O-11", "Demander au responsable"]);
    said(between(&text, "## À confirmer", "\n##"), &["P-17", "1 (Implicite) · 18 avril 2024"]);
    said(between(&text, "## Sans réponse", "\n##"), &["T-8", "H-7"]);
    said(between(&text, "## Fichiers", "\n##"), &["sim3.yaml", "5e5e5e5e 5e5e5e5e"]);
    said(between(&text, "## Caractères", "\n##"), &["U+1F6A8"]);
    // The hook reads the assessors' notes; without a strange character nothing is said.
    let plainer = NATIONAL.replace(" 🚨", "");
    let text = plain(&report(&answered(&plainer, sim3(Language::French)), Language::French, &Options::default()));
    silent(&text, &["Caractères qui"]);
}

#[test]
fn a_model_with_a_total_shows_total_band_and_that_it_is_indicative() {
    let text = plain(&index(Language::French, true));
    said(
        between(&text, "# L’essentiel", "CONTENTS"),
        &[
            "Points (indicatif)\u{202f}: 13,33 sur une étendue de 0–40. Tranche\u{202f}: Groupe T3. 6,67 de plus mèneraient à «\u{202f}Groupe T2\u{202f}».",
            "FIGURE 13,33 Points (indicatif) (étendue 0–40 · de 13,33 à 23,33 selon les réponses en attente)",
            "Note: Points (indicatif)\u{202f}: Les pondérations sont les nôtres.",
        ],
    );
    said(
        &text,
        &[
            "NOTICE Points\u{202f}: scores indicatifs",
            "Pilier\u{202f}: moyenne des indicateurs en dessous, à tous les étages, selon leur pondération. Le résultat est ramené à 0–20.",
            "Indicateur\u{202f}: pas de score.",
            "Total\u{202f}: somme des scores de l’étage en dessous (pilier), à poids égal.",
            "Une réponse qui exige une preuve ne compte que jusqu’au niveau prouvé",
            "Qui servez-vous ? = Le pays",
            "Combien êtes-vous ? = Douze personnes",
            "TEC-1 Équipe nationale | Oui | (0/2) Oui (compte pour Non) | Non | Partiellement",
            "Le niveau donné était «\u{202f}Oui\u{202f}»\u{202f}; sans preuve, il ne compte pas.",
            "Points (indicatif)\u{202f}: 0, objectif 15. Il manque 15.",
            // TLP:RED names its recipients.
            "Destinataires = Ana Sitoe",
            "Validé, par Comité de pilotage, 10 juin 2025",
        ],
    );
}

#[test]
fn an_empty_assessment_says_what_is_missing_and_how_to_choose_a_target() {
    let text = plain(&report(&answered(EMPTY, sim3(Language::English)), Language::English, &Options::default()));
    said(
        &text,
        &[
            "0 of 45 parameters answered: this report shows what is still missing. No rung is reached yet. No target was chosen.",
            "FIGURE 0% Answered (0 of 45 · 45 open)",
            "choose one of these profiles",
            "- Essential (essential) – ",
            "no value · range 0–4 · from 0 to 4, depending on open answers",
            "No document was registered.",
        ],
    );
    silent(&text, &["# Roadmap", "Backed by evidence =", "TABLE All answers"]);
}

#[test]
fn without_a_target_nothing_is_called_a_gap() {
    let answers = NATIONAL.replace("target = \"essential\"\n", "");
    let text = plain(&report(&answered(&answers, sim3(Language::French)), Language::French, &Options::default()));
    said(&text, &["Aucun objectif n’a été choisi pour cette évaluation.", "- Essentiel (essential) – "]);
    said(&text, &["# Feuille de route", "TABLE Actions convenues"]);
    silent(&text, &["objectifs sur 44", "Les 5 écarts", "<gap/"]);
}

#[test]
fn progress_says_first_what_makes_it_hard_to_compare() {
    let before = NATIONAL
        .replace("kind = \"facilitated\"", "kind = \"self\"")
        .replace("[answers.O-4]\nlevel = \"2\"", "[answers.O-4]\nlevel = \"1\"");
    let (now, before) = (answered(NATIONAL, sim3(Language::French)), answered(&before, sim3(Language::French)));
    let text = plain(&report_since(&now, Some(&before), Language::French, &Options::default()));
    let part = between(&text, "# Progression", "\n# ");
    said(
        part,
        &[
            "La nature a changé\u{202f}: alors auto-évaluation, aujourd’hui évaluation accompagnée.",
            "O – Organisation | 1,5 | 1,6 | +0,1",
            "Objectifs atteints | 20 sur 44 | 21 sur 44",
            "O-4 Obligations de l’équipe | 1 | 2",
        ],
    );
    said(&text, &["Organisation\u{202f}: 1,6, La dernière fois\u{202f}: 1,5"]);
}
