//! The faces, what they can write, and what stands for a character that none of them has.

use std::fmt::Write as _;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU8, Ordering};

use harfrust::Font;

/// A face of the fonts in the binary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Face {
    /// Inter.
    Regular,
    /// Inter, bold.
    Bold,
    /// Inter, italic.
    Italic,
    /// Inter, bold italic.
    BoldItalic,
    /// Noto Sans Arabic.
    Arabic,
    /// Noto Sans Arabic, bold.
    ArabicBold,
}

impl Face {
    /// Every face, in the order of [`Face::index`].
    pub(super) const ALL: [Self; 6] =
        [Self::Regular, Self::Bold, Self::Italic, Self::BoldItalic, Self::Arabic, Self::ArabicBold];

    /// The face of Inter for a style.
    pub(super) const fn of(bold: bool, italic: bool) -> Self {
        match (bold, italic) {
            (false, false) => Self::Regular,
            (true, false) => Self::Bold,
            (false, true) => Self::Italic,
            (true, true) => Self::BoldItalic,
        }
    }

    /// Its place in [`Face::ALL`].
    pub(super) const fn index(self) -> usize {
        self as usize
    }

    /// Its PostScript name, which is also its name among the resources of the file.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "Inter-Regular",
            Self::Bold => "Inter-Bold",
            Self::Italic => "Inter-Italic",
            Self::BoldItalic => "Inter-BoldItalic",
            Self::Arabic => "NotoSansArabic-Regular",
            Self::ArabicBold => "NotoSansArabic-Bold",
        }
    }

    /// The weight as OS/2 numbers it, which the subset no longer says.
    pub(super) const fn weight(self) -> u16 {
        match self {
            Self::Regular | Self::Italic | Self::Arabic => 400,
            Self::Bold | Self::BoldItalic | Self::ArabicBold => 700,
        }
    }

    /// The bytes of the font file.
    pub(super) const fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("fonts/Inter_400Regular.ttf"),
            Self::Bold => include_bytes!("fonts/Inter_700Bold.ttf"),
            Self::Italic => include_bytes!("fonts/Inter_400Regular_Italic.ttf"),
            Self::BoldItalic => include_bytes!("fonts/Inter_700Bold_Italic.ttf"),
            Self::Arabic => include_bytes!("fonts/NotoSansArabic_400Regular.ttf"),
            Self::ArabicBold => include_bytes!("fonts/NotoSansArabic_700Bold.ttf"),
        }
    }

    /// Where to look for a character that this face lacks.
    const fn companion(self) -> Self {
        match self {
            Self::Regular | Self::Italic => Self::Arabic,
            Self::Bold | Self::BoldItalic => Self::ArabicBold,
            Self::Arabic => Self::Regular,
            Self::ArabicBold => Self::Bold,
        }
    }

    /// The face that writes this character in this style, if one does.
    pub(super) fn writing(self, character: char) -> Option<Self> {
        [self, self.companion()].into_iter().find(|face| face.covers(character))
    }

    fn covers(self, character: char) -> bool {
        let known = usize::try_from(u32::from(character)).ok().and_then(|code| KNOWN[self.index()].get(code));
        match known.map(|known| known.load(Ordering::Relaxed)) {
            Some(COVERED) => true,
            Some(MISSING) => false,
            _ => {
                let covered = self.looks_up(character);
                if let Some(known) = known {
                    known.store(if covered { COVERED } else { MISSING }, Ordering::Relaxed);
                }
                covered
            }
        }
    }

    fn looks_up(self, character: char) -> bool {
        FONTS.as_ref().is_some_and(|fonts| {
            fonts[self.index()].charmap().map_unicode(character).is_some_and(|glyph| glyph.to_u32() != 0)
        })
    }
}

/// What was found out about the characters that texts are made of, for every face: a font is asked once for each.
static KNOWN: [[AtomicU8; 0x2400]; 6] = [const { [const { AtomicU8::new(0) }; 0x2400] }; 6];
/// The face has the character.
const COVERED: u8 = 1;
/// The face lacks it.
const MISSING: u8 = 2;

/// The parsed fonts, once a process: parsing reads only the table directory, everything else comes on demand.
static FONTS: LazyLock<Option<[Font; 6]>> = LazyLock::new(|| {
    let fonts: Vec<Font> = Face::ALL.into_iter().filter_map(|face| Font::new(face.data(), 0)).collect();
    fonts.try_into().ok()
});

/// The parsed fonts; `None` if one of the binary's fonts cannot be read, which a test rules out.
pub(super) fn fonts() -> Option<&'static [Font; 6]> {
    FONTS.as_ref()
}

/// What becomes of a character on its way to the page.
enum Fate {
    Kept,
    /// Of no visible effect: it is left out without a word.
    Dropped,
    Instead(char),
    Unprintable,
}

fn fate(character: char, before: Option<char>) -> Fate {
    match character {
        '\n' => Fate::Kept,
        '\u{2028}' | '\u{2029}' | '\u{0085}' | '\u{000b}' | '\u{000c}' => Fate::Instead('\n'),
        '\t' => Fate::Instead(' '),
        // Joiners mean something between Arabic letters only, in the scripts that the fonts have.
        '\u{200c}' | '\u{200d}' if before.is_some_and(|before| ('\u{0600}'..='\u{08ff}').contains(&before)) => {
            Fate::Kept
        }
        '\u{00ad}'
        | '\u{034f}'
        | '\u{061c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{e0fff}' => Fate::Dropped,
        other if other.is_control() => Fate::Dropped,
        other if Face::Regular.writing(other).is_some() => Fate::Kept,
        // Typographic spaces and hyphens that a face lacks have plain fellows of the same meaning.
        '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => Fate::Instead(' '),
        '\u{202f}' => Fate::Instead('\u{a0}'),
        '\u{2010}' | '\u{2011}' => Fate::Instead('-'),
        _ => Fate::Unprintable,
    }
}

/// What stands for a picture among letters: one mark, however many characters it is made of. The word is the same in all
/// languages of the program.
const EMOJI: &str = "[emoji]";

/// Whether a character that no face has is a picture, or half of a flag.
const fn is_emoji(character: char) -> bool {
    matches!(character, '\u{1f000}'..='\u{1faff}' | '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}')
}

/// Whether two of these make a flag.
const fn is_flag(character: char) -> bool {
    matches!(character, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Passes over what belongs to the picture that has begun: its colour, its variant, and what is joined to it.
fn skip_cluster(first: char, rest: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    if is_flag(first) {
        rest.next_if(|next| is_flag(*next));
    }
    loop {
        if rest
            .next_if(
                |next| matches!(next, '\u{1f3fb}'..='\u{1f3ff}' | '\u{fe0f}' | '\u{20e3}' | '\u{e0020}'..='\u{e007f}'),
            )
            .is_some()
        {
            continue;
        }
        // A joiner and the picture after it.
        if rest.next_if_eq(&'\u{200d}').is_none() {
            break;
        }
        rest.next_if(|next| is_emoji(*next));
    }
}

/// The text as it can be printed: control characters gone, one mark in place of a picture, and `[U+4E2D]` in place of any other
/// character that no face has.
pub(super) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        // A carriage return breaks the line unless a line feed does.
        if character == '\r' {
            if characters.peek() != Some(&'\n') {
                out.push('\n');
            }
            continue;
        }
        match fate(character, before) {
            Fate::Kept => out.push(character),
            Fate::Instead(other) => out.push(other),
            Fate::Dropped => continue,
            Fate::Unprintable if is_emoji(character) => {
                out.push_str(EMOJI);
                skip_cluster(character, &mut characters);
            }
            Fate::Unprintable => {
                // Writing to a string does not fail.
                let _ = write!(out, "[U+{:04X}]", u32::from(character));
            }
        }
        before = Some(character);
    }
    out
}

/// The characters of a text that no font of the PDF has, each once, in the order in which they come.
///
/// In the PDF a picture is written as `[emoji]` and each other character as its code point, such as `[U+4E2D]`; the report says
/// which there are.
#[must_use]
pub fn unprintable(text: &str) -> Vec<char> {
    let mut found = Vec::new();
    let mut before = None;
    for character in text.chars() {
        if character != '\r' && matches!(fate(character, before), Fate::Unprintable) && !found.contains(&character) {
            found.push(character);
        }
        before = Some(character);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Face, fonts, printable, unprintable};

    #[test]
    fn every_font_can_be_read() {
        assert!(fonts().is_some());
    }

    #[test]
    fn a_letter_that_inter_lacks_comes_from_the_arabic_face() {
        assert_eq!(Face::Bold.writing('Ł'), Some(Face::Bold));
        assert_eq!(Face::Bold.writing('م'), Some(Face::ArabicBold));
        assert_eq!(Face::Italic.writing('م'), Some(Face::Arabic));
        assert_eq!(Face::Regular.writing('😀'), None);
    }

    #[test]
    fn what_no_face_has_is_said_and_not_shown_as_a_box() {
        assert_eq!(printable("fini 😀👍🏽!"), "fini [emoji][emoji]!");
        // A family, a flag, a heart of two characters.
        assert_eq!(printable("👨‍👩‍👧‍👦 🇲🇱🇹🇬 🏳️‍🌈 中"), "[emoji] [emoji][emoji] [emoji] [U+4E2D]");
        assert_eq!(unprintable("a😀b😀👍c\u{fe0f}"), vec!['😀', '👍']);
        assert!(unprintable("Évaluation « T4 » : 44\u{202f}% → ✓ ≥ ½ Ł ɛɔŋ Привет مرحبا").is_empty());
    }

    #[test]
    fn control_characters_never_reach_the_page() {
        assert_eq!(printable("a\u{0}b\u{1b}[31mc\td\r\ne\rf\u{202e}g\u{feff}"), "ab[31mc d\ne\nfg");
    }
}
