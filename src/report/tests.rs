//! What a report says, and what it must not say.

mod annexed;
mod meaning;
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
            Block::Heading { .. } | Block::Chart(_) | Block::Figures(_) | Block::Form(_) | Block::Contents { .. } => {}
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
    let page = between(&text, "# Synthèse", "CONTENTS");
    said(
        page,
        &[
            "Lead: 21 des 44 objectifs du profil «\u{202f}Essentiel\u{202f}» sont atteints. 10 ne le sont pas\u{202f}; 13 dépendent de réponses en attente. (Un autre objectif est sans objet.) 6 paramètres sont au niveau le plus bas (niveau 0).",
            "FIGURE 21 / 44 Objectifs atteints («\u{202f}Essentiel\u{202f}» · de 21 à 34 selon les 13 réponses en attente)",
            "FIGURE 32 / 45 Couverture (31 réponses, 1 sans objet, 13 en attente)",
            // No percentage claims more than was looked at.
            "FIGURE 5 / 10 Preuves à l’appui (10 réponses sur 31 exigent une preuve)",
            // The mean of the targets of its questions is what a score is to be compared with.
            "Organisation\u{202f}: 1,6, Objectif\u{202f}: 1,73, Après la feuille de route\u{202f}: 1,8, Fourchette possible\u{202f}: entre 1,45 et 1,82",
            "Signer la liste des pouvoirs de l’équipe | Ministre de l’économie numérique | 30\u{a0}sept.\u{a0}2025 | sans coût | A2 – ",
            "Quote: L’équipe existe et travaille",
            // The assessors' priorities come first, an agreed action takes the place of advice.
            "(0/4) 0 →\u{a0}2 | Prenez un cas confidentiel récent",
            "(1/4) 1 →\u{a0}2 | A2 Faire signer la liste des pouvoirs de l’équipe",
            // What nobody could answer is named.
            "À éclaircir\u{202f}: T-9 ",
            // What the assessors would say aloud.
            "niveaux déclarés par l’équipe ont été constatés",
            "écarts ne font l’objet d’aucune action convenue",
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
            "Maturité = 1,6 sur 4 · entre 1,45 et 1,82 selon les réponses en attente",
            "Couverture = 10 réponses, 1 en attente",
            "O-1 Mandat | 4 | (3/4) 3 | 3 | 3 | E1",
            // What has expired proves nothing.
            "(prouve\u{202f}: niveau 2), E2 (expirée)",
            "réponse inconnue",
        ],
    );
}

#[test]
fn a_gap_speaks_in_the_words_of_its_levels() {
    let text = plain(&national(Language::French, &Options::default()));
    let gap = between(&text, "### P-11", "### O-3");
    said(
        gap,
        &[
            // The note is what was found; the words of the levels hold for every team and say so.
            "Constat = Niveau 0 sur 4 (Non disponible), objectif 2. / Aucune règle TLP connue",
            "Niveau 0 signifie = Chacun traite les données confidentielles à sa guise",
            "Niveau 2 signifie = L’équipe a rédigé",
            "Enjeu (en général) = ",
            "Préalables = O-11 Politique de sécurité",
            "Niveau 1\u{202f}: Prenez un cas confidentiel récent",
            "(effort\u{202f}: semaines)",
            "Preuves à réunir = ",
        ],
    );
    let agreed = between(&text, "### O-3", "### O-6");
    said(
        agreed,
        &[
            // The roadmap has the action whole; where one is agreed, advice would be a second answer.
            "Action convenue = A2 (p.\u{a0}00)\u{a0}· Mariam Touré, service juridique\u{a0}· 30 septembre 2025",
            "Votes\u{202f}: niveau 1\u{202f}: 6 voix, niveau 2\u{202f}: 1 voix",
        ],
    );
    silent(agreed, &["À défaut d’action convenue", "Faire signer"]);
    // A card without a note says so.
    said(&text, &["Aucune note n’a été consignée."]);
}

#[test]
fn what_needs_no_evidence_is_not_asked_for_any() {
    let text = plain(&national(Language::French, &Options::default()));
    // Level 1 of the scale needs none, level 2 does.
    let to_one = between(&text, "### O-6", "### T-6");
    said(to_one, &["objectif 1."]);
    silent(to_one, &["Preuves à réunir"]);
    // What was shown has expired, or is said in an interview: nothing is proven; and nothing needs to be at level 1.
    said(&text, &["O-5 Description des services | 3 | (2/4) 2 | – | 2", "| (1/4) 1 | – |"]);
}

#[test]
fn what_nobody_could_answer_is_no_gap_but_to_be_cleared_up() {
    let text = plain(&national(Language::French, &Options::default()));
    let gaps = between(&text, "# Écarts", "\n# Feuille");
    said(
        gaps,
        &[
            "10 des 44 objectifs du profil «\u{202f}Essentiel\u{202f}» ne sont pas atteints. 13 objectifs dépendent de réponses en attente",
            "O-11 Politique de sécurité | 1 | réponse inconnue | Demander au responsable de la sécurité",
        ],
    );
    silent(gaps, &["### O-11"]);
    assert_eq!(gaps.matches("\n### ").count(), 10);
}

#[test]
fn a_total_short_of_its_target_shows_the_questions_that_lift_it() {
    let questionnaire = || read(&INDEX.replace("    every: partial\n    domains: { TEC: 15 }\n", ""));
    let answers = INDEX_ANSWERS.replace("[session]", "[session]\ntarget = \"t2\"");
    let text = plain(&report(&answered(&answers, questionnaire()), Language::French, &Options::default()));
    said(
        between(&text, "# Synthèse", "CONTENTS"),
        &[
            "13,33 sur 40 – Groupe T3. Il manque 6,67 pour atteindre «\u{202f}Groupe T2\u{202f}».",
            "TEC-1 Équipe nationale (p.\u{a0}00) | (0/2) Non →\u{a0}Oui (+10)",
            "levier",
        ],
    );
    said(
        between(&text, "# Écarts", "\n# Feuille"),
        &["## Indicateurs qui mènent au score visé", "### TEC-1", "Apport au score = +10"],
    );
    // The cheapest steps are enough; a question that would do as well at a higher cost is not raised.
    silent(&text, &["### LEG-2", "0 / 1"]);
    said(&text, &["les moins coûteuses qui atteignent l’objectif"]);
}

#[test]
fn a_mean_that_nobody_judges_does_not_open_the_report() {
    let (head, rest) = INDEX.split_once("    bands:").unwrap();
    let rest = &rest[rest.find("    indicative").unwrap()..];
    let text = format!("{head}{rest}").replace("    domains: { TEC: 15 }\n    total: 20\n", "") + "ladder: [t2]\n";
    let answers = INDEX_ANSWERS.replace("[session]", "[session]\ntarget = \"t2\"");
    let text = plain(&report(&answered(&answers, read(&text)), Language::French, &Options::default()));
    let page = between(&text, "# Synthèse", "CONTENTS");
    said(page, &["Lead: Un seul des 4 objectifs du profil «\u{202f}Atteindre T2\u{202f}» est atteint."]);
    silent(page, &["Lead: Points", "CHART Points (indicatif). Total"]);
    // The figure is given, with its range, without a verdict.
    said(page, &["FIGURE 13,33 Points (indicatif) (sur 40 · entre 13,33 et 23,33 selon les réponses en attente)"]);
    said(&text, &["* Ensemble | 13,33"]);
}

#[test]
fn without_ladder_or_bands_the_levels_are_counted_in_their_own_words() {
    let (head, rest) = INDEX.split_once("    bands:").unwrap();
    let rest = &rest[rest.find("    indicative").unwrap()..];
    let (questionnaire, _) = rest.split_once("profiles:").unwrap();
    let text = format!("{head}{questionnaire}").replace("evidence: cap", "evidence: optional");
    let text = plain(&report(&answered(INDEX_ANSWERS, read(&text)), Language::French, &Options::default()));
    said(
        &text,
        &[
            "Lead: Les 4 indicateurs applicables se répartissent ainsi – Oui\u{202f}: 2, Partiellement\u{202f}: 1, Non\u{202f}: 0 (1 en attente, 1 sans objet).",
        ],
    );
}

#[test]
fn an_agreed_action_that_is_due_too_early_keeps_its_date_and_says_so() {
    let actions = "\n[actions.press]\ndo = \"Nommer l’attaché de presse\"\ncloses = { P-2 = \"1\" }\ndue = 2025-06-01\n\
        [actions.media]\ndo = \"Désigner un porte-parole\"\ncloses = { O-6 = \"1\" }\ndue = 2025-12-01\n";
    let answers = format!("{NATIONAL}{actions}");
    let text = plain(&report(&answered(&answers, sim3(Language::French)), Language::French, &Options::default()));
    said(
        between(&text, "## 1. Actions rapides", "\n## "),
        &["A1 Nommer l’attaché de presse / D’ordinaire après O-6\u{a0}(1er\u{a0}déc.\u{a0}2025). | P-2"],
    );
    assert_eq!(text.matches("D’ordinaire après").count(), 1);
}

#[test]
fn gaps_with_the_same_first_step_share_a_row_on_page_one() {
    let answers =
        format!("{NATIONAL}\n[actions.two]\ndo = \"Former deux analystes\"\ncloses = {{ O-6 = \"1\", T-6 = \"1\" }}\n");
    let text = plain(&report(&answered(&answers, sim3(Language::French)), Language::French, &Options::default()));
    let page = between(&text, "# Synthèse", "CONTENTS");
    said(
        page,
        &[
            "O-6 Relations avec les médias (p.\u{a0}00) / T-6 Messagerie de secours (p.\u{a0}00) | (0/4) 0 →\u{a0}1 | A3 Former deux analystes",
        ],
    );
    assert_eq!(page.matches("Former deux analystes").count(), 1);
}

#[test]
fn the_roadmap_ends_where_the_scores_will_stand() {
    let text = plain(&national(Language::French, &Options::default()));
    let roadmap = between(&text, "# Feuille de route", "\n# ");
    said(
        roadmap,
        &[
            "| Aujourd’hui | Après les actions rapides | Après la consolidation]",
            "Profil cible | non atteint | non atteint | dépend de 13 réponses",
            "Obtenir les réponses en attente\u{202f}: T-9, O-11",
            "P-1\u{a0}→\u{a0}2, P-9\u{a0}→\u{a0}2 | 15\u{a0}août\u{a0}2025 | \n    Responsable\u{202f}: Fanta Coulibaly\u{a0}· convenue\u{a0}· 6 M FCFA par an",
            "Objectifs atteints | 21 sur 44 | 26 sur 44 | 31 sur 44",
            "Publier l’adresse de l’équipe",
        ],
    );
}

#[test]
fn the_annexes_keep_what_was_said_apart_from_what_was_not() {
    let text = plain(&national(Language::French, &Options::default()));
    // What the results say whole is not said again.
    silent(&text, &["## Sans objet", "## Toutes les réponses"]);
    assert_eq!(text.matches("elle n’exploite pas").count(), 1);
    said(&text, &["T-1 Parc et configurations |  | sans objet |  | – | \n    L’équipe coordonne"]);
    said(between(&text, "## À confirmer", "\n##"), &["P-17", "1 (Implicite)\u{a0}· 18 avril 2024"]);
    said(between(&text, "## Fichiers", "\n##"), &["sim3.yaml", "5e5e5e5e 5e5e5e5e"]);
    said(between(&text, "## Caractères", "\n##"), &["U+1F6A8", "Ils figurent dans les textes de\u{202f}: P-11"]);
    // The hook reads the assessors' notes; without a strange character nothing is said.
    let plainer = NATIONAL.replace(" 🚨", "");
    let text = plain(&report(&answered(&plainer, sim3(Language::French)), Language::French, &Options::default()));
    silent(&text, &["Caractères qui"]);
}

#[test]
fn a_model_with_a_total_shows_total_band_and_that_it_is_indicative() {
    let text = plain(&index(Language::French, true));
    said(
        between(&text, "# Synthèse", "CONTENTS"),
        &[
            "Points (indicatif)\u{202f}: 13,33 sur 40 – Groupe T3. Il manque 6,67 pour atteindre «\u{202f}Groupe T2\u{202f}».",
            "FIGURE 13,33 Points (indicatif) (sur 40 · entre 13,33 et 23,33 selon les réponses en attente)",
            "Note: Points (indicatif)\u{202f}: Les pondérations sont les nôtres.",
        ],
    );
    said(
        &text,
        &[
            "NOTICE Points\u{202f}: scores indicatifs",
            "Pilier\u{202f}: moyenne de l’ensemble des indicateurs, à tous les niveaux inférieurs, selon les pondérations. Le résultat est ramené à une échelle de 0 à 20.",
            "Indicateur\u{202f}: aucun score n’est calculé.",
            "Total\u{202f}: somme des scores du niveau inférieur (pilier), à poids égaux.",
            "Une réponse qui exige une preuve ne compte que jusqu’au niveau le plus élevé qui est prouvé ou qui n’exige pas de preuve.",
            "- Qui servez-vous\u{202f}? Le pays",
            "- Combien êtes-vous\u{202f}? Douze personnes",
            // Pillars and total lie in different ranges.
            "LEG – Mesures juridiques | 13,33 sur 20 | ",
            "TEC-1 Équipe nationale (p.\u{a0}00) | Oui | (0/2) Oui (compte pour Non) | – | Partiellement",
            "La réponse était «\u{202f}Oui\u{202f}»\u{202f}; sans preuve, elle n’est pas prise en compte.",
            "Points (indicatif)\u{202f}: 0, objectif 15. Écart : 15.",
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
            "No answer has been given yet (0 of 45 parameters). This report shows what is still missing. No target profile was chosen.",
            "FIGURE 0 / 45 Coverage",
            "choose one of these profiles",
            "- Essential (essential) – ",
            "## Unanswered",
        ],
    );
    // Charts of nothing, a register of nothing and words for nothing are left out.
    silent(
        &text,
        &[
            "# Roadmap",
            "# Results",
            "CHART",
            "# Evidence register",
            "Backed by evidence =",
            "TABLE All answers",
            "Rung =",
        ],
    );
}

#[test]
fn without_a_target_nothing_is_called_a_gap() {
    let answers = NATIONAL.replace("target = \"essential\"\n", "");
    let text = plain(&report(&answered(&answers, sim3(Language::French)), Language::French, &Options::default()));
    said(&text, &["Aucun profil cible n’a été choisi.", "- Essentiel (essential) – "]);
    said(&text, &["# Feuille de route", "TABLE Actions convenues"]);
    silent(&text, &["des 44 objectifs", "Les 5 écarts", "<gap/"]);
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
            "La nature de l’évaluation a changé\u{202f}: auparavant auto-évaluation, aujourd’hui évaluation accompagnée.",
            "Objectifs atteints | 20 sur 44 | 21 sur 44 | +1 | ",
            "[Maturité | mai\u{a0}2025 | Aujourd’hui | Évolution | Réponses]",
            // The coverage of both dates, and why a score moved.
            "O – Organisation | 1,5 | 1,6 | +0,1 | +0,1",
            "* Couverture | ",
            "## Paramètres en hausse (1)",
            "O-4 Obligations de l’équipe | 1 | 2 | +1",
        ],
    );
    silent(part, &["en baisse", "dont la position"]);
    said(&text, &["Organisation\u{202f}: 1,6, mai\u{a0}2025\u{202f}: 1,5"]);
    // Page one says it in words.
    said(
        between(&text, "# Synthèse", "CONTENTS"),
        &["Depuis le 20 mai 2025\u{202f}: 21 objectifs atteints sur 44, contre 20, 1 paramètre en hausse."],
    );
}
