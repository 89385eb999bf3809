//! A blank questionnaire for people: to read before a workshop, to fill in on paper, and the documents to ask for.

mod agenda;

use jiff::civil::Date;

pub use agenda::Workshop;

use super::document::{
    Anchor, Block, Cell, Colour, Column, Cover, Document, FieldKind, FieldOption, FormField, Look, Role, Row, Running,
    Style, Table, Text,
};
use crate::assessment::Marking;
use crate::language::{Language, Words};
use crate::questionnaire::{Domain, Question, Questionnaire};

/// The day that a blank form is dated: it belongs to no occasion, and must be the same every time.
const NO_DAY: Date = Date::constant(2000, 1, 1);

/// The questionnaire as a form: facts, then for each question what is asked, the help, the levels with a box each, the evidence
/// to see, and room for a note. For a workshop, agenda and attendance sheet come first.
#[must_use]
pub fn form(questionnaire: &Questionnaire, words: &Words, look: &Look, workshop: Option<Workshop>) -> Document {
    let mut blocks = workshop.map(|workshop| agenda::blocks(questionnaire, workshop, words)).unwrap_or_default();
    blocks.extend(introduction(questionnaire, words));
    if !questionnaire.facts().is_empty() {
        blocks.push(heading(1, words.text("form-facts"), "facts"));
        for fact in questionnaire.facts() {
            blocks.push(Block::Paragraph { text: Text::strong(&fact.ask), role: Role::Body });
            let options =
                fact.options.iter().map(|(id, text)| FieldOption { value: id.clone(), text: Text::plain(text) });
            let options: Vec<FieldOption> = options.collect();
            let kind = if options.is_empty() { FieldKind::Words(1) } else { FieldKind::Choice(options) };
            let name = format!("facts/{}", fact.id.as_str().replace('.', "%2E"));
            blocks.push(Block::Form(vec![FormField { name, label: String::new(), kind }]));
        }
    }
    for domain in questionnaire.top_domains() {
        domain_blocks(&mut blocks, questionnaire, domain, words);
    }
    document(questionnaire, words, look, words.text("form-kind"), blocks)
}

/// The documents to ask for before the mission, by domain, each with the questions that it serves.
#[must_use]
pub fn documents(questionnaire: &Questionnaire, words: &Words, look: &Look) -> Document {
    let mut blocks = vec![Block::Paragraph { text: Text::plain(words.text("form-documents-about")), role: Role::Body }];
    for domain in questionnaire.domains().iter().filter(|domain| !domain.questions().is_empty()) {
        let title = format!("{} {}", domain.id(), domain.title());
        blocks.push(heading(2, title.clone(), &format!("domain-{}", domain.id())));
        // A document that serves several questions is asked for once.
        let mut documents: Vec<(&str, Vec<&Question>)> = Vec::new();
        for question in questionnaire.questions_in(domain) {
            for evidence in question.evidence() {
                match documents.iter_mut().find(|(text, _)| *text == evidence.as_str()) {
                    Some((_, questions)) => questions.push(question),
                    None => documents.push((evidence, vec![question])),
                }
            }
        }
        let rows: Vec<Row> = documents
            .into_iter()
            .map(|(evidence, questions)| {
                let names = questions.iter().map(|question| format!("{} {}", question.id(), question.title()));
                Row {
                    cells: vec![
                        Cell::from(Text::plain(evidence)),
                        Cell::from(Text::plain(names.collect::<Vec<_>>().join(", "))),
                        Cell::from(Text::plain("[  ]")),
                    ],
                    strong: false,
                    below: Vec::new(),
                }
            })
            .collect();
        blocks.push(Block::Table(Table {
            summary: title,
            columns: vec![
                Column { head: words.text("form-evidence"), share: 6.4, align: super::document::Align::Start },
                Column { head: question_word(questionnaire, words), share: 3.6, align: super::document::Align::Start },
                Column { head: words.text("form-received"), share: 1.2, align: super::document::Align::Centre },
            ],
            rows,
        }));
    }
    document(questionnaire, words, look, words.text("form-documents"), blocks)
}

fn introduction(questionnaire: &Questionnaire, words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph { text: Text::plain(questionnaire.summary()), role: Role::Lead }];
    if let Some(source) = questionnaire.source() {
        for text in [&source.name, &source.rights, &source.note].into_iter().flatten() {
            blocks.push(Block::Paragraph { text: Text::plain(text), role: Role::Note });
        }
    }
    for scale in questionnaire.scales() {
        let rows = scale.levels().iter().map(|level| Row {
            cells: vec![
                Cell::from(Text::strong(level.id().as_str())),
                Cell::from(Text::plain(level.label())),
                Cell::from(Text::plain(level.meaning().unwrap_or_default())),
            ],
            strong: false,
            below: Vec::new(),
        });
        blocks.push(Block::Table(Table {
            summary: words.text("form-scale"),
            columns: ["form-level", "form-name", "form-meaning"]
                .into_iter()
                .zip([1.0, 3.0, 8.0])
                .map(|(id, share)| Column { head: words.text(id), share, align: super::document::Align::Start })
                .collect(),
            rows: rows.collect(),
        }));
    }
    blocks
}

fn domain_blocks(blocks: &mut Vec<Block>, questionnaire: &Questionnaire, domain: &Domain, words: &Words) {
    let level = u8::try_from(domain.depth() + 1).unwrap_or(4).min(3);
    let title = format!("{} {}", domain.id(), domain.title());
    blocks.push(heading(level, title, &format!("domain-{}", domain.id())));
    if let Some(about) = domain.about() {
        blocks.push(Block::Paragraph { text: Text::plain(about), role: Role::Body });
    }
    for inner in questionnaire.inside(domain) {
        domain_blocks(blocks, questionnaire, inner, words);
    }
    for question in questionnaire.questions_in(domain) {
        blocks.push(Block::Card(question_blocks(question, level + 1, words)));
    }
}

fn question_blocks(question: &Question, level: u8, words: &Words) -> Vec<Block> {
    let mut blocks = vec![
        heading(level, format!("{} {}", question.id(), question.title()), &format!("question-{}", question.id())),
        Block::Paragraph { text: Text::strong(question.ask()), role: Role::Body },
    ];
    if let Some(help) = question.help() {
        blocks.push(Block::Paragraph { text: italic(help), role: Role::Note });
    }
    if !question.evidence().is_empty() {
        let evidence = format!("{}: {}", words.text("form-evidence"), question.evidence().join("; "));
        blocks.push(Block::Paragraph { text: Text::plain(evidence), role: Role::Note });
    }
    let levels = question.scale().levels().iter();
    let levels = levels.filter(|level| !level.is_not_applicable() || question.may_be_not_applicable());
    let options = levels.map(|level| {
        let meaning = question.level_text(level.id()).or(level.meaning()).unwrap_or_default();
        FieldOption {
            value: level.id().to_string(),
            text: Text::strong(format!("{} {}", level.id(), level.label()))
                .then(Text::plain(format!(" – {meaning}").trim_end_matches(" – ").to_owned())),
        }
    });
    let name = |key: &str| format!("{}/{key}", question.id().as_str().replace('.', "%2E"));
    let field = |key: &str, id: &str, kind: FieldKind| FormField { name: name(key), label: words.text(id), kind };
    let mut fields = vec![field("level", "form-level", FieldKind::Choice(options.collect()))];
    fields.push(field("claimed", "form-head-claimed", FieldKind::Words(1)));
    if question.may_be_not_applicable() {
        fields.push(field("not_applicable", "form-not-applicable", FieldKind::Words(1)));
    }
    fields.push(field("unknown", "form-ask-whom", FieldKind::Words(1)));
    fields.push(field("evidence", "form-head-documents", FieldKind::Words(1)));
    fields.push(field("note", "form-note", FieldKind::Words(3)));
    blocks.push(Block::Form(fields));
    blocks
}

fn italic(text: &str) -> Text {
    let mut text = Text::plain(text);
    for run in &mut text.0 {
        run.style = Style::Emphasis;
    }
    text
}

fn heading(level: u8, text: String, anchor: &str) -> Block {
    Block::Heading { level, text, anchor: Anchor(anchor.to_owned()) }
}

/// What this model calls a question.
fn question_word(questionnaire: &Questionnaire, words: &Words) -> String {
    let own = questionnaire.words().map(|words| words.question.clone());
    let word = own.unwrap_or_else(|| words.text("form-question"));
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn document(questionnaire: &Questionnaire, words: &Words, look: &Look, kind: String, blocks: Vec<Block>) -> Document {
    let name = format!("{} {}", questionnaire.id(), questionnaire.version());
    let unofficial = questionnaire.unofficial_note().map(str::to_owned);
    Document {
        language: Language::from_tag(questionnaire.language()).unwrap_or(words.language()),
        title: format!("{kind} – {}", questionnaire.title()),
        subject: questionnaire.summary().to_owned(),
        authors: Vec::new(),
        keywords: vec![questionnaire.id().to_string()],
        date: NO_DAY,
        running: Running {
            marking: Marking::Clear.as_str().to_owned(),
            marking_colour: Colour { red: 255, green: 255, blue: 255 },
            classification: None,
            team: questionnaire.title().to_owned(),
            occasion: name.clone(),
            draft: None,
            notices: Vec::new(),
            page_number: words.text("form-page"),
            continued: words.text("report-continued"),
        },
        cover: Cover {
            kind,
            title: questionnaire.title().to_owned(),
            subtitle: None,
            questionnaire: std::iter::once(name).chain(unofficial).collect(),
            particulars: ["form-team", "form-date", "form-assessor"]
                .map(|id| (words.text(id), "_".repeat(30)))
                .to_vec(),
            marking_meaning: words.text("form-marking"),
            ladder_title: String::new(),
            ladder: Vec::new(),
        },
        blocks,
        look: look.clone(),
        hidden_fields: vec![
            ("questionnaire".to_owned(), questionnaire.id().to_string()),
            ("version".to_owned(), questionnaire.version().to_owned()),
            ("digest".to_owned(), questionnaire.digest().to_owned()),
        ],
    }
}
