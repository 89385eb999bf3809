//! A report with everything that a report can hold, for the tests of the renderer.

use jiff::civil::date;

use crate::language::Language;
use crate::report::document::{
    Align, Anchor, Axis, Block, Cell, Chart, ChartKind, Colour, Column, Cover, Document, HeatField, HeatRow, HeatState,
    KeyFigure, LadderStep, Legend, Link, Look, Role, Row, Run, Running, Steps, Style, Table, Text, Voice,
};

/// A note in Arabic.
pub(super) const ARABIC: &str = "الفريق لديه تفويض مكتوب ومعتمد من الإدارة، وهو منشور وفق RFC 2350 منذ عام 2024.";
/// A sentence in French with narrow spaces.
pub(super) const FRENCH: &str =
    "L’équipe a répondu à 42\u{202f}questions sur 44\u{202f}; 30\u{202f}objectifs sont atteints\u{202f}: 68\u{202f}%.";

pub(super) fn heading(level: u8, text: &str) -> Block {
    let anchor = Anchor(format!("{level}-{text}"));
    Block::Heading { level, text: text.to_owned(), anchor }
}

pub(super) fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph { text: Text::plain(text), role: Role::Body }
}

fn said(role: Role, text: Text) -> Block {
    Block::Paragraph { text, role }
}

fn link(text: &str, link: Link) -> Text {
    Text(vec![Run { text: text.to_owned(), style: Style::Plain, voice: Voice::Program, link: Some(link) }])
}

/// Names of questions.
const QUESTIONS: [&str; 12] = [
    "Mandat",
    "Périmètre des bénéficiaires",
    "Autorité",
    "Responsabilité",
    "Description des services",
    "Politique de médias",
    "Niveaux de service",
    "Classification des incidents",
    "Participation aux réseaux de CSIRT",
    "Cadre organisationnel",
    "Politique de sécurité",
    "Résilience du personnel",
];

fn axes(count: usize) -> Vec<Axis> {
    (0..count)
        .map(|index| {
            let now = [0.5, 0.75, 0.25, 1.0, 0.0, 0.6][index % 6];
            Axis {
                label: QUESTIONS[index % QUESTIONS.len()].to_owned(),
                now: (index % 7 != 6).then_some(now),
                now_text: if index % 7 == 6 { "–".to_owned() } else { format!("{},{}", index % 4, index % 10) },
                then: (index % 2 == 0).then_some((now - 0.25_f32).max(0.0)),
                target: Some(0.75),
                target_text: "3".to_owned(),
                open: (index % 5 == 4).then_some((now, (now + 0.3).min(1.0))),
                ..Axis::default()
            }
        })
        .collect()
}

fn legend() -> Legend {
    Legend {
        now: Some("aujourd’hui".to_owned()),
        then: Some("dernière évaluation".to_owned()),
        target: Some("objectif".to_owned()),
        open: Some("encore ouvert".to_owned()),
        after: None,
    }
}

fn levels() -> Vec<String> {
    ["0 absent", "1 informel", "2 écrit", "3 approuvé", "4 audité"].map(str::to_owned).into()
}

fn chart(title: &str, kind: ChartKind) -> Block {
    Block::Chart(Chart { title: title.to_owned(), alternative: format!("{title} : en toutes lettres."), kind })
}

pub(super) fn radar(count: usize) -> Block {
    let rings = ticks();
    chart("Organisation : questions et objectif", ChartKind::Radar { axes: axes(count), rings, legend: legend() })
}

fn ticks() -> Vec<(f32, String)> {
    [(0.0, "0"), (0.25, "1"), (0.5, "2"), (0.75, "3"), (1.0, "4")].map(|(at, name)| (at, name.to_owned())).into()
}

pub(super) fn bars(count: usize) -> Block {
    chart("Domaines", ChartKind::Bars { bars: axes(count), ticks: ticks(), legend: legend() })
}

pub(super) fn heat_map(rows: usize, fields: usize) -> Block {
    let row = |row: usize| HeatRow {
        label: QUESTIONS[row % QUESTIONS.len()].to_owned(),
        fields: (0..fields)
            .map(|field| {
                let step = (row * 7 + field * 3) % 7;
                let (text, state) = match step {
                    5 => ("–".to_owned(), HeatState::Blank),
                    6 => ("s.o.".to_owned(), HeatState::NotApplicable),
                    step => (step.to_string(), HeatState::Step(step, 5)),
                };
                HeatField {
                    label: format!("{}-{}", ["O", "H", "T", "P"][row % 4], field + 1),
                    text,
                    state,
                    is_gap: step == 1,
                }
            })
            .collect(),
    };
    let kind = ChartKind::HeatMap {
        rows: (0..rows).map(row).collect(),
        steps: levels(),
        blank: "sans réponse".to_owned(),
        not_applicable: "sans objet".to_owned(),
        gap: Some("sous l’objectif".to_owned()),
    };
    chart("Toutes les questions", kind)
}

fn distribution() -> Block {
    let rows = ["Organisation", "Ressources humaines", "Outils", "Processus"].map(str::to_owned);
    let counts = [[0, 1, 3, 6, 1, 0, 0], [1, 2, 2, 2, 0, 0, 0], [0, 1, 2, 4, 2, 1, 0], [3, 4, 2, 5, 1, 1, 1]];
    let mut steps = levels();
    steps.extend(["sans réponse".to_owned(), "sans objet".to_owned()]);
    let rows = rows.into_iter().zip(counts.map(Vec::from)).collect();
    chart("Questions par niveau", ChartKind::Distribution { rows, steps })
}

fn journey() -> Block {
    let line = |label: &str, then, now, target, open| Axis {
        label: label.to_owned(),
        now: Some(now),
        now_text: "2,5 (bande « de base »)".to_owned(),
        then: Some(then),
        target: Some(target),
        open,
        ..Axis::default()
    };
    let lines = vec![line("Total", 0.35, 0.58, 0.75, Some((0.55, 0.66))), line("Échelon GFCE", 0.2, 0.4, 1.0, None)];
    let ticks = [(0.0, "absent"), (0.5, "de base"), (0.75, "intermédiaire"), (1.0, "avancé")];
    let ticks = ticks.map(|(at, name)| (at, name.to_owned())).into();
    chart("D’où, où, vers où", ChartKind::Journey { lines, ticks, legend: legend() })
}

/// A table of questions.
pub(super) fn table(rows: usize) -> Table {
    let column = |head: &str, share, align| Column { head: head.to_owned(), share, align };
    let row = |index: usize| {
        let note = match index % 9 {
            3 => Text::quoted(ARABIC),
            5 => Text::quoted(
                "Révisé en 2025 👍, à confirmer par le comité de pilotage ; voir https://www.exemple.org/documents/politiques/securite/2025/version-definitive-approuvee.pdf",
            ),
            7 => Text::quoted("Zażółć gęślą jaźń; проверено в мае."),
            _ => Text::quoted("Écrit, non approuvé."),
        };
        let level = index % 5;
        let steps = Some(Steps { filled: level, of: 4, target: Some(3) });
        Row {
            cells: vec![
                Text::plain(format!("O-{}", index + 1)).into(),
                Text::plain(QUESTIONS[index % QUESTIONS.len()]).into(),
                Cell { text: Text::plain(level.to_string()), steps },
                Text::plain("3").into(),
                Text::plain(format!("{},5", index * 37)).into(),
                note.into(),
            ],
            strong: index.is_multiple_of(11),
            below: (0..index % 3).map(|_| Text::plain("Votes : niveau 2 : 7 voix · Confiance : faible")).collect(),
        }
    };
    Table {
        summary: "Questions, niveaux et notes.".to_owned(),
        columns: vec![
            column("Id", 0.6, Align::Start),
            column("Question", 2.0, Align::Start),
            column("Constaté", 1.1, Align::Start),
            column("Objectif", 0.6, Align::Centre),
            column("Coût (k€)", 0.8, Align::End),
            column("Note", 3.0, Align::Start),
        ],
        rows: (0..rows).map(row).collect(),
    }
}

fn gap(number: usize) -> Vec<Block> {
    vec![
        said(Role::Label, Text::plain("Écart")),
        paragraph(format!(
            "Le niveau {number} est constaté : « le mandat est connu de l’équipe, mais il n’est écrit nulle part ». L’objectif est \
             le niveau 3 : « écrit et approuvé par la direction »."
        )),
        said(Role::Label, Text::plain("Pourquoi")),
        paragraph(
            "Sans mandat écrit, les responsabilités organisationnelles restent contestables et l’équipe ne peut pas obtenir \
             les informations dont elle a besoin pendant une réponse à incident.",
        ),
        Block::List {
            ordered: true,
            items: vec![
                Text::plain("Rédiger le mandat d’après le modèle."),
                Text::plain("Le faire approuver par l’autorité de tutelle, puis le publier sur le site de l’équipe."),
            ],
        },
        said(
            Role::Quote,
            Text::quoted("Le comité de pilotage a demandé une version courte avant la fin du trimestre."),
        ),
    ]
}

/// The first page for those who decide.
fn essentials() -> Vec<Block> {
    let figure = |value: &str, label: &str, note: Option<&str>| KeyFigure {
        value: value.to_owned(),
        label: label.to_owned(),
        note: note.map(str::to_owned),
    };
    vec![
        Block::Contents { title: "Sommaire".to_owned() },
        heading(1, "L’essentiel pour décider"),
        said(
            Role::Lead,
            Text::plain(
                "L’équipe atteint l’échelon « de base » : 30 objectifs sur 44 sont atteints, une question est sans objet.",
            ),
        ),
        Block::Figures(vec![
            figure("30 / 44", "objectifs atteints", Some("1 sans objet")),
            figure("2,5", "total sur 4", Some("de 2,4 à 2,7 selon les réponses encore ouvertes")),
            figure("95\u{202f}%", "couverture", None),
            figure("61\u{202f}%", "étayé par des preuves", None),
        ]),
        journey(),
        heading(2, "Décisions demandées"),
        Block::Table(table(4)),
        heading(2, "Les cinq premiers écarts"),
        Block::Beside(vec![
            vec![Block::Card(vec![
                said(Role::Label, Text::plain("O-2 Périmètre")),
                paragraph("Niveau 1, objectif 3."),
            ])],
            vec![Block::Card(vec![said(Role::Label, Text::plain("O-5 Services")), paragraph(FRENCH)])],
        ]),
    ]
}

/// How it was done.
fn method() -> Vec<Block> {
    vec![
        heading(1, "Contexte et méthode"),
        paragraph(FRENCH),
        said(
            Role::Body,
            Text::plain("Le modèle est décrit par ")
                .then(link(
                    "Open CSIRT Foundation",
                    Link::Web("https://opencsirt.org/csirt-maturity/sim3-and-references/".to_owned()),
                ))
                .then(Text::plain(" ; voir aussi "))
                .then(link("les résultats", Link::Place(Anchor("1-Résultats".to_owned()))))
                .then(Text::plain(". "))
                .then(Text::strong("Une auto-évaluation n’est pas un audit"))
                .then(Text::plain(" et ne le remplace "))
                .then(Text(vec![Run {
                    text: "jamais".to_owned(),
                    style: Style::Emphasis,
                    voice: Voice::Program,
                    link: None,
                }]))
                .then(Text::plain(".")),
        ),
        Block::Pairs(vec![
            (Text::plain("Périmètre"), Text::plain("L’équipe nationale et ses bénéficiaires de l’administration")),
            (Text::plain("Participants"), Text::quoted("A. Traoré, B. Diallo, C. Müller, D. Łukasz")),
            (Text::plain("Langue des notes"), Text::quoted(ARABIC)),
        ]),
        Block::List {
            ordered: false,
            items: vec![
                Text::plain("Une question sans réponse compte comme le niveau le plus bas."),
                Text::plain(
                    "Une question sans objet est retirée du calcul, avec sa raison, et figure en annexe avec le nom de la personne qui l’a décidée.",
                ),
            ],
        },
        said(
            Role::Note,
            Text::plain(
                "Source : SIM3 v2 interim, traduction non officielle. Lecture : plus la barre est longue, plus le niveau est élevé.",
            ),
        ),
    ]
}

/// All charts and the tables.
fn results() -> Vec<Block> {
    vec![
        heading(1, "Résultats"),
        heading(2, "Vue d’ensemble"),
        bars(6),
        distribution(),
        heat_map(4, 12),
        heading(2, "Organisation"),
        radar(11),
        Block::Table(table(30)),
        heading(2, "Deux radars"),
        Block::Beside(vec![vec![radar(5)], vec![radar(8)]]),
    ]
}

/// Long notes in two scripts.
fn annexes() -> Vec<Block> {
    vec![
        heading(1, "Annexes"),
        heading(2, "Notes"),
        heading(3, "O-1"),
        said(Role::Quote, Text::quoted("Une note très longue. ".repeat(120))),
        heading(4, "Preuves"),
        said(Role::Quote, Text::quoted(format!("{ARABIC}\n\n{ARABIC}"))),
        paragraph("Fin 🚀."),
    ]
}

/// The report.
pub(crate) fn document() -> Document {
    let mut blocks = [essentials(), method(), results(), vec![heading(1, "Écarts")]].concat();
    for (number, question) in QUESTIONS.iter().enumerate().take(6).skip(1) {
        blocks.push(heading(3, &format!("{number}. {question}")));
        blocks.push(Block::Card(gap(number)));
    }
    blocks.extend(annexes());
    Document {
        language: Language::French,
        title: "Rapport d’écarts – CSIRT-Exemple".to_owned(),
        subject: "Auto-évaluation SIM3 du 21 mai 2025".to_owned(),
        authors: vec!["A. Traoré".to_owned(), "B. Diallo".to_owned()],
        keywords: vec!["CSIRT".to_owned(), "SIM3".to_owned()],
        date: date(2025, 5, 21),
        running: Running {
            marking: "TLP:AMBER+STRICT".to_owned(),
            marking_colour: Colour { red: 0xff, green: 0xc0, blue: 0 },
            classification: Some("Diffusion restreinte".to_owned()),
            team: "CSIRT-Exemple".to_owned(),
            occasion: "21 mai 2025 · auto-évaluation".to_owned(),
            draft: Some("PROJET".to_owned()),
            notices: vec!["Sans les notes ni les noms".to_owned()],
            page_number: "page {page} sur {pages}".to_owned(),
            continued: "(suite)".to_owned(),
        },
        cover: Cover {
            kind: "Rapport d’écarts".to_owned(),
            title: "CSIRT-Exemple, équipe nationale de réponse aux incidents".to_owned(),
            subtitle: Some("Agence de cybersécurité, Mali".to_owned()),
            questionnaire: vec!["SIM3 v2 interim".to_owned(), "Traduction non officielle".to_owned()],
            particulars: [
                ("Évaluation", "du 12 au 21 mai 2025"),
                ("Nature", "auto-évaluation"),
                ("État", "projet, phase contradictoire en cours"),
                ("Évaluateurs", "A. Traoré, B. Diallo"),
            ]
            .map(|(label, value)| (label.to_owned(), value.to_owned()))
            .into(),
            marking_meaning: "Diffusion limitée à l’organisation elle-même, à ceux qui ont besoin d’en connaître."
                .to_owned(),
            ladder_title: "Profils".to_owned(),
            ladder: [("Essentiel", "9 objectifs atteints sur 9", true), ("Confirmé", "12 sur 45", false)]
                .map(|(title, status, is_reached)| LadderStep {
                    title: title.to_owned(),
                    status: status.to_owned(),
                    is_reached,
                    is_target: !is_reached,
                })
                .into(),
        },
        blocks,
        look: Look::default(),
        hidden_fields: Vec::new(),
    }
}

/// A logo: a disc in a square, with transparency.
pub(super) fn logo() -> Vec<u8> {
    let side: u16 = 64;
    let mut pixels = Vec::new();
    for y in 0..i32::from(side) {
        for x in 0..i32::from(side) {
            let inside = (x - 32).pow(2) + (y - 32).pow(2) < 900;
            pixels.extend(if inside { [20, 75, 111, 255] } else { [255, 255, 255, 0] });
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, u32::from(side), u32::from(side));
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}
