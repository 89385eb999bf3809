//! What a report says, and what it must not say.

use super::plain::plain;
use super::samples::{EMPTY, INDEX, INDEX_ANSWERS, NATIONAL, answered, read, report, sim3};
use super::{Options, Redact};
use crate::language::Language;

#[test]
fn a_national_team_in_french() {
    let assessment = answered(NATIONAL, sim3(Language::French));
    let text = plain(&report(&assessment, Language::French, &Options::default()));
    assert!(text.contains("Rapport d’écarts"), "{text}");
}
