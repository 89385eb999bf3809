//! Letters for which the renderer has no glyph: how many, and of which scripts.

use super::document::Document;
use super::visit::visit_texts;
use crate::language::Words;

/// The characters of a document that could not be printed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MissingGlyphs {
    /// Each character once, in the order of the document.
    pub characters: Vec<char>,
}

/// The scripts that people write reports of this field in and that built-in fonts may lack.
const SCRIPTS: [(&str, &[(u32, u32)]); 22] = [
    (
        "han",
        &[(0x2e80, 0x2fdf), (0x3005, 0x3007), (0x3400, 0x4dbf), (0x4e00, 0x9fff), (0xf900, 0xfaff), (0x20000, 0x323af)],
    ),
    ("kana", &[(0x3040, 0x30ff), (0x31f0, 0x31ff)]),
    ("hangul", &[(0x1100, 0x11ff), (0x3130, 0x318f), (0xac00, 0xd7ff)]),
    ("hebrew", &[(0x0590, 0x05ff), (0xfb1d, 0xfb4f)]),
    ("arabic", &[(0x0600, 0x06ff), (0x0750, 0x077f), (0x08a0, 0x08ff), (0xfb50, 0xfdff), (0xfe70, 0xfeff)]),
    ("cyrillic", &[(0x0400, 0x052f)]),
    ("greek", &[(0x0370, 0x03ff), (0x1f00, 0x1fff)]),
    ("thai", &[(0x0e00, 0x0e7f)]),
    ("lao", &[(0x0e80, 0x0eff)]),
    ("khmer", &[(0x1780, 0x17ff)]),
    ("burmese", &[(0x1000, 0x109f)]),
    ("ethiopic", &[(0x1200, 0x139f), (0x2d80, 0x2ddf), (0xab00, 0xab2f)]),
    ("armenian", &[(0x0530, 0x058f)]),
    ("georgian", &[(0x10a0, 0x10ff), (0x1c90, 0x1cbf)]),
    ("devanagari", &[(0x0900, 0x097f)]),
    ("bengali", &[(0x0980, 0x09ff)]),
    ("tamil", &[(0x0b80, 0x0bff)]),
    ("sinhala", &[(0x0d80, 0x0dff)]),
    ("tifinagh", &[(0x2d30, 0x2d7f)]),
    ("nko", &[(0x07c0, 0x07ff)]),
    ("emoji", &[(0x1f000, 0x1faff), (0x2600, 0x27bf)]),
    ("other", &[(0, 0x0010_ffff)]),
];

impl MissingGlyphs {
    /// The characters of a document that `cannot` names.
    #[must_use]
    pub fn of(document: &Document, cannot: &dyn Fn(&str) -> Vec<char>) -> Self {
        let mut characters = Vec::new();
        visit_texts(document, &mut |text| {
            for character in cannot(text) {
                if !characters.contains(&character) {
                    characters.push(character);
                }
            }
        });
        Self { characters }
    }

    /// Whether everything could be printed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.characters.is_empty()
    }

    /// The names of their scripts in the language of `words`, each once, in the order of the document.
    #[must_use]
    pub fn scripts(&self, words: &Words) -> Vec<String> {
        let mut found: Vec<&str> = Vec::new();
        for character in &self.characters {
            let code = u32::from(*character);
            let within = |ranges: &[(u32, u32)]| ranges.iter().any(|(first, last)| (*first..=*last).contains(&code));
            let script = SCRIPTS.iter().find(|(_, ranges)| within(ranges)).map_or("other", |(script, _)| script);
            if !found.contains(&script) {
                found.push(script);
            }
        }
        found.into_iter().map(|script| words.text(&format!("script-{script}"))).collect()
    }

    /// What a person is told when the file is written: how many characters, and of which scripts.
    #[must_use]
    pub fn message(&self, words: &Words) -> String {
        let scripts = self.scripts(words).join(", ");
        words.with("report-missing-glyphs", &[("count", self.characters.len().into()), ("scripts", scripts.into())])
    }
}
