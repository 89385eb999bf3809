//! The text of an assessment in which nothing is answered yet.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::value::Value;
use crate::assessment::model::{Kind, Marking, Status};

/// What is known when an assessment begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAssessment {
    /// The questionnaire's id.
    pub id: String,
    /// The questionnaire's version.
    pub version: String,
    /// The path of the questionnaire's file, relative to the assessment.
    pub path: Option<String>,
    /// The questionnaire's digest, `sha256:…`.
    pub digest: String,
    /// The team.
    pub team: String,
    /// The organisation that it belongs to.
    pub organisation: Option<String>,
    /// Its country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The first day.
    pub date: Date,
    /// Who assesses whom.
    pub kind: Kind,
    /// Who may read it.
    pub marking: Marking,
    /// The language that it is held in.
    pub language: Option<String>,
    /// The profile that the team aims at.
    pub target: Option<String>,
}

impl NewAssessment {
    /// A self-assessment of a team with a questionnaire of this id, version and digest, begun on a day; marked TLP:AMBER.
    #[must_use]
    pub fn new(id: &str, version: &str, digest: &str, team: &str, date: Date) -> Self {
        Self {
            id: id.to_owned(),
            version: version.to_owned(),
            path: None,
            digest: digest.to_owned(),
            team: team.to_owned(),
            organisation: None,
            country: None,
            date,
            kind: Kind::default(),
            marking: Marking::default(),
            language: None,
            target: None,
        }
    }
}

/// The text of an assessment that begins like this: what may be changed by hand says what else is possible.
#[must_use]
pub fn new_text(beginning: &NewAssessment) -> String {
    let kinds = Kind::ALL.map(Kind::as_str).join(" | ");
    let statuses = Status::ALL.map(Status::as_str).join(" | ");
    let markings = Marking::ALL.map(|marking| marking.as_str().trim_start_matches("TLP:")).join(" ");
    let mut text = String::new();
    let mut line = |key: &str, value: Option<Value>, comment: &str| {
        let Some(value) = value else { return };
        let entry = format!("{key} = {}", value.written());
        let _ = if comment.is_empty() { writeln!(text, "{entry}") } else { writeln!(text, "{entry:<32} # {comment}") };
    };
    let is = |text: &str| Some(Value::text(text));
    let may_be = |text: &Option<String>| text.as_deref().map(Value::text);
    line("palier", is("assessment/1"), "");
    line("\n[questionnaire]\nid", is(&beginning.id), "");
    line("version", is(&beginning.version), "");
    line("path", may_be(&beginning.path), "");
    line("digest", is(&beginning.digest), "");
    line("\n[subject]\nteam", is(&beginning.team), "");
    line("organisation", may_be(&beginning.organisation), "");
    line("country", may_be(&beginning.country), "");
    line("\n[session]\ndate", Some(Value::Date(beginning.date)), "");
    line("kind", is(beginning.kind.as_str()), &kinds);
    line("status", is(Status::Draft.as_str()), &statuses);
    line("marking", is(beginning.marking.as_str()), &format!("TLP 2.0: {markings}"));
    line("language", may_be(&beginning.language), "");
    line("target", may_be(&beginning.target), "");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_is_pleasant_to_read() {
        let mut beginning =
            NewAssessment::new("sim3", "2.0", "sha256:ab", "CERT \"X\"", jiff::civil::date(2025, 5, 21));
        beginning.target = Some("essential".to_owned());
        assert_eq!(
            new_text(&beginning),
            r#"palier = "assessment/1"

[questionnaire]
id = "sim3"
version = "2.0"
digest = "sha256:ab"

[subject]
team = "CERT \"X\""

[session]
date = 2025-05-21
kind = "self"                    # self | facilitated | independent
status = "draft"                 # draft | validated
marking = "TLP:AMBER"            # TLP 2.0: CLEAR GREEN AMBER AMBER+STRICT RED
target = "essential"
"#
        );
    }
}
