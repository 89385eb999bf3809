//! Reads the filled PDF form of `show ID --format pdf`, also as another program has saved it again.
//!
//! The form keeps no earlier answers: an empty field says nothing, and becomes no cell.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, LoadOptions, Object, decode_text_string};

use super::cell::{Cell, CellError, Form};
use super::field::{AnswerField, Field};
use super::value::{DO_NOT_KNOW, DOES_NOT_APPLY};
use crate::problem::Message;

/// The most that a form may hold, and any stream of it unpacked, in MiB.
const MAX_PACKED: usize = 16;
const MAX_UNPACKED: usize = 16;
const MIB: usize = 1024 * 1024;
/// Fields inside fields deeper than this are not of a form.
const MAX_DEPTH: usize = 8;
/// More fields than this are not of a form: 20,000 questions have six each.
const MAX_FIELDS: usize = 150_000;

/// The values of fields by their names.
type Values = BTreeMap<String, String>;

pub(super) fn read(bytes: &[u8]) -> Result<Form, Vec<CellError>> {
    let of_form = |message: Message| vec![CellError::of_form(message)];
    if bytes.len() > MAX_PACKED * MIB {
        return Err(of_form(Message::new("form-too-large").with("most", MAX_PACKED)));
    }
    let options = LoadOptions { max_decompressed_size: Some(MAX_UNPACKED * MIB), ..LoadOptions::default() };
    let file = Document::load_mem_with_options(bytes, options)
        .map_err(|error| of_form(Message::new("form-pdf-unreadable").with("detail", error.to_string())))?;
    if file.is_encrypted() {
        return Err(of_form(Message::new("form-pdf-password")));
    }
    let mut values = Values::new();
    let form = file.catalog().ok().and_then(|catalog| dictionary(&file, catalog.get(b"AcroForm").ok()?));
    if let Some(fields) = form.and_then(|form| list(&file, form.get(b"Fields").ok()?)) {
        collect(&file, fields, "", 0, &mut values);
    }
    let named = |name: &str| values.get(name).filter(|value| !value.is_empty()).cloned();
    let Some(questionnaire) = named("questionnaire").zip(named("version")) else {
        return Err(of_form(Message::new("form-pdf-not-a-form")));
    };
    let mut read = Form { questionnaire: Some(questionnaire), digest: named("digest"), ..Form::default() };
    let mut errors = Vec::new();
    for (id, parts) in by_owner(&values) {
        match id {
            Owner::Fact(id) => read.cells.extend(parts.get("").map(|part| part.cell(Field::Fact(id)))),
            Owner::Question(id) => question(&id, &parts, &mut read.cells, &mut errors),
        }
    }
    if errors.is_empty() { Ok(read) } else { Err(errors) }
}

/// What a field is about.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Fact(String),
    Question(String),
}

/// A filled field.
#[derive(Debug)]
struct Part<'v> {
    /// Its name, which is its position.
    name: &'v str,
    text: &'v str,
}

impl Part<'_> {
    fn cell(&self, field: Field) -> Cell {
        Cell { field, text: self.text.to_owned(), base: None, position: self.name.to_owned(), scope: None }
    }
}

/// The filled fields of each fact and question, by the last part of their names.
fn by_owner(values: &Values) -> BTreeMap<Owner, BTreeMap<&str, Part<'_>>> {
    let mut found: BTreeMap<Owner, BTreeMap<&str, Part<'_>>> = BTreeMap::new();
    for (name, text) in values.iter().filter(|(_, text)| !text.is_empty()) {
        let Some((id, key)) = name.split_once('/') else { continue };
        let (owner, key) = match id {
            "facts" => (Owner::Fact(key.replace("%2E", ".")), ""),
            id => (Owner::Question(id.replace("%2E", ".")), key),
        };
        found.entry(owner).or_default().insert(key, Part { name, text });
    }
    found
}

/// The cells of one question. A level, a reason why it does not apply and whom to ask are three answers: one of them may be given.
fn question(id: &str, parts: &BTreeMap<&str, Part<'_>>, cells: &mut Vec<Cell>, errors: &mut Vec<CellError>) {
    let field = |part: AnswerField| Field::Answer(id.to_owned(), part);
    let given: Vec<&Part<'_>> =
        ["level", "not_applicable", "unknown"].iter().filter_map(|key| parts.get(key)).collect();
    if let [first, second, ..] = given[..] {
        let message = Message::new("form-pdf-two-answers").with("first", first.name).with("second", second.name);
        errors.push(CellError::at(second.name, message));
        return;
    }
    let note = parts.get("note");
    if let Some(level) = parts.get("level") {
        cells.push(level.cell(field(AnswerField::Answer)));
    }
    let mut comment = note.map(|note| note.cell(field(AnswerField::Comment)));
    for (key, answer) in [("not_applicable", DOES_NOT_APPLY), ("unknown", DO_NOT_KNOW)] {
        if let Some(reason) = parts.get(key) {
            cells.push(Cell { text: answer.to_owned(), ..reason.cell(field(AnswerField::Answer)) });
            // The reason is the comment of such an answer; a note adds to it.
            let whole: Vec<&str> = [Some(reason), note].into_iter().flatten().map(|part| part.text).collect();
            comment = Some(Cell { text: whole.join("\n"), ..reason.cell(field(AnswerField::Comment)) });
        }
    }
    cells.extend(comment);
    for (key, part) in [("claimed", AnswerField::Claimed), ("evidence", AnswerField::Documents)] {
        cells.extend(parts.get(key).map(|text| text.cell(field(part))));
    }
}

/// The values of fields and of those inside them, whose names a period joins.
fn collect(file: &Document, fields: &[Object], above: &str, depth: usize, values: &mut Values) {
    for field in fields {
        let Some(field) = dictionary(file, field) else { continue };
        let own = field.get(b"T").ok().and_then(|name| text(file, name));
        let name = match (&own, above) {
            (Some(own), "") => own.clone(),
            (Some(own), above) => format!("{above}.{own}"),
            (None, above) => above.to_owned(),
        };
        let kids = field.get(b"Kids").ok().and_then(|kids| list(file, kids)).unwrap_or_default();
        if let Some(value) = value(file, field, kids)
            && values.len() < MAX_FIELDS
        {
            values.insert(name.clone(), value);
        }
        if depth < MAX_DEPTH && own.is_some() {
            collect(file, kids, &name, depth + 1, values);
        }
    }
}

/// The value of a field. Some programs set the chosen state of a button on the button alone.
fn value(file: &Document, field: &Dictionary, kids: &[Object]) -> Option<String> {
    let own = field.get(b"V").ok().and_then(|value| text(file, value)).filter(|value| value != OFF);
    own.or_else(|| {
        let states = kids.iter().filter_map(|kid| dictionary(file, kid)?.get(b"AS").ok());
        states.filter_map(|state| text(file, state)).find(|state| state != OFF)
    })
}

/// The state of a button that is not chosen.
const OFF: &str = "Off";

/// A text or a name, with one kind of line break and without space at its ends.
fn text(file: &Document, object: &Object) -> Option<String> {
    let text = match resolved(file, object)? {
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        string @ Object::String(..) => decode_text_string(string).ok()?,
        _ => return None,
    };
    Some(text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned())
}

fn dictionary<'f>(file: &'f Document, object: &'f Object) -> Option<&'f Dictionary> {
    resolved(file, object)?.as_dict().ok()
}

fn list<'f>(file: &'f Document, object: &'f Object) -> Option<&'f [Object]> {
    resolved(file, object)?.as_array().ok().map(Vec::as_slice)
}

fn resolved<'f>(file: &'f Document, object: &'f Object) -> Option<&'f Object> {
    file.dereference(object).ok().map(|(_, object)| object)
}

#[cfg(test)]
mod tests {
    use lopdf::{Document, Object, dictionary, text_string};

    use super::*;

    /// A form with these fields, each as it is.
    fn file(fields: Vec<Object>) -> Vec<u8> {
        let mut file = Document::with_version("1.7");
        let hidden = [("questionnaire", "sim3"), ("version", "2.0")]
            .map(|(name, value)| Object::from(dictionary! { "T" => text_string(name), "V" => text_string(value) }));
        let fields: Vec<Object> = hidden.into_iter().chain(fields).collect();
        let form = file.add_object(dictionary! { "Fields" => fields });
        let catalog = file.add_object(dictionary! { "Type" => "Catalog", "AcroForm" => form });
        file.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).unwrap();
        bytes
    }

    fn words(name: &str, value: &str) -> Object {
        Object::from(dictionary! { "T" => text_string(name), "V" => text_string(value) })
    }

    fn cells(fields: Vec<Object>) -> Vec<(String, String)> {
        let form = read(&file(fields)).unwrap();
        assert_eq!(form.questionnaire, Some(("sim3".to_owned(), "2.0".to_owned())));
        assert!(form.cells.iter().all(|cell| cell.base.is_none()));
        form.cells.iter().map(|cell| (cell.field.to_string(), cell.text.clone())).collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn only_what_is_filled_becomes_a_cell() {
        let level = Object::from(dictionary! { "T" => text_string("LEG%2E1/level"), "V" => "3" });
        let empty = Object::from(dictionary! { "T" => text_string("O-2/level"), "V" => "Off" });
        let found = cells(vec![level, words("LEG%2E1/note", " Vu.\r\nÀ revoir "), empty, words("O-2/note", " ")]);
        assert_eq!(found, pairs(&[("question/LEG.1/answer", "3"), ("question/LEG.1/comment", "Vu.\nÀ revoir")]));
    }

    #[test]
    fn a_button_may_keep_its_state_alone_and_a_name_may_be_in_parts() {
        let kid = |state: &str| Object::from(dictionary! { "AS" => state });
        let level = dictionary! { "T" => text_string("O-1/level"), "Kids" => vec![kid("Off"), kid("2")], "V" => "Off" };
        let parts = dictionary! { "T" => text_string("facts/a"), "Kids" => vec![words("b", "national")] };
        let found = cells(vec![level.into(), parts.into()]);
        assert_eq!(found, pairs(&[("fact/a.b", "national"), ("question/O-1/answer", "2")]));
    }

    #[test]
    fn a_reason_is_the_answer_and_its_comment_and_a_note_adds_to_it() {
        let found = cells(vec![words("T-1/not_applicable", "No systems."), words("T-1/note", "See mandate.")]);
        assert_eq!(
            found,
            pairs(&[("question/T-1/answer", "n/a"), ("question/T-1/comment", "No systems.\nSee mandate.")])
        );
        let found = cells(vec![words("P-2/unknown", "The press office")]);
        assert_eq!(found, pairs(&[("question/P-2/answer", "?"), ("question/P-2/comment", "The press office")]));
    }

    #[test]
    fn two_answers_to_one_question_and_files_of_others_are_refused() {
        let errors = read(&file(vec![words("T-1/level", "2"), words("T-1/not_applicable", "x")])).unwrap_err();
        assert_eq!(
            (errors[0].message.id(), errors[0].position.as_str()),
            ("form-pdf-two-answers", "T-1/not_applicable")
        );
        let mut other = Document::with_version("1.7");
        let catalog = other.add_object(dictionary! { "Type" => "Catalog" });
        other.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        other.save_to(&mut bytes).unwrap();
        assert_eq!(read(&bytes).unwrap_err()[0].message.id(), "form-pdf-not-a-form");
        assert_eq!(read(b"%PDF-1.7\nnothing").unwrap_err()[0].message.id(), "form-pdf-unreadable");
    }
}
