//! From text to lines: where it breaks, in which order it reads, how wide it is.

use std::collections::VecDeque;
use std::rc::Rc;

use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::fonts::Face;
use super::paragraph::{Paragraph, figure_or_sign, leans, levels, paragraphs};
use super::shape::{Manner, Shaped, Shaper};
use super::word::{Piece, Word};
use crate::language::Language;
use crate::render::line_break;
use crate::report::document::{Colour, Style, Text};

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Setting {
    /// The size of the letters in points.
    pub(super) size: f32,
    /// From one baseline to the next.
    pub(super) leading: f32,
    /// Bold all through.
    pub(super) bold: bool,
    /// Italic all through.
    pub(super) italic: bool,
    /// Figures of one width.
    pub(super) tabular: bool,
    /// The colour of the letters.
    pub(super) colour: Colour,
    /// The language whose rules divide the program's words; `None` divides none.
    pub(super) hyphens: Option<Language>,
}

/// A line of text.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    /// Its words and spaces from left to right.
    pub(super) parts: Vec<Part>,
    /// Its width in points.
    pub(super) width: f32,
    /// Whether it reads from right to left as a whole.
    pub(super) rtl: bool,
}

/// A word or a space on a line.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// How far from the line's left end.
    pub(super) x: f32,
    /// How wide it is.
    pub(super) width: f32,
    /// Its glyphs.
    pub(super) shaped: Rc<Shaped>,
    /// The run that it comes from.
    pub(super) run: usize,
}

/// How much width a text can do with.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Extent {
    /// Its widest word: a column narrower than that has to break it.
    pub(super) word: f32,
    /// Its longest line where nothing is broken: a wider column gains nothing.
    pub(super) line: f32,
    /// All its lines after one another.
    pub(super) whole: f32,
}

/// Longer pieces are cut before they are measured, so that breaking a word without end stays cheap.
const LONGEST_PIECE: usize = 40;

impl Shaper {
    /// The width of a text on one line.
    pub(super) fn width(&self, text: &str, setting: &Setting) -> f32 {
        let lines = self.lines(&Text::plain(text), setting, f32::MAX, 0.0);
        lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// How much width a text can do with.
    pub(super) fn extent(&self, text: &Text, setting: &Setting) -> Extent {
        let mut extent = Extent::default();
        for paragraph in paragraphs(text) {
            let (mut line, mut space) = (0.0, 0.0);
            for word in self.words(&paragraph, setting).0 {
                extent.word = extent.word.max(word.width);
                line += space + word.width;
                space = word.spaces.iter().map(|piece| piece.width).sum();
            }
            extent.line = extent.line.max(line);
            extent.whole += line;
        }
        extent
    }

    /// The width of the widest word of a text: a column narrower than that has to break it.
    pub(super) fn widest_word(&self, text: &Text, setting: &Setting) -> f32 {
        self.extent(text, setting).word
    }

    /// The text in lines no wider than `width`, the first of them shorter by `indent`.
    pub(super) fn lines(&self, text: &Text, setting: &Setting, width: f32, indent: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        for paragraph in paragraphs(text) {
            let (words, base) = self.words(&paragraph, setting);
            let indent = if lines.is_empty() { indent } else { 0.0 };
            self.fill(words, base, setting, (width, indent), &mut lines);
        }
        lines
    }

    /// A short text on one line without breaking it.
    pub(super) fn line(&self, text: &str, setting: &Setting) -> Line {
        let flat = text.replace(['\n', '\r'], " ");
        self.lines(&Text::plain(flat), setting, f32::MAX, 0.0).into_iter().next().unwrap_or_default()
    }

    fn words(&self, paragraph: &Paragraph, setting: &Setting) -> (Vec<Word>, Level) {
        let text = paragraph.text.as_str();
        let (levels, base) = levels(text);
        let mut words = Vec::new();
        let mut start = 0;
        for (end, opportunity) in linebreaks(text) {
            let visible = start + text[start..end].trim_end_matches(' ').len();
            let held = if visible < end {
                line_break::holds(&text[..visible], &text[end..])
            } else {
                line_break::joins(&text[..end], &text[end..])
            };
            if held && end < text.len() {
                continue;
            }
            // The end of the text is a break by rule; it makes no word of its own.
            if end > start {
                let mut word = Word::default();
                self.pieces(paragraph, start..visible, &levels, setting, &mut word.pieces);
                self.pieces(paragraph, visible..end, &levels, setting, &mut word.spaces);
                word.width = word.pieces.iter().map(|piece| piece.width).sum();
                words.push(word);
            }
            start = end;
            debug_assert!(opportunity == BreakOpportunity::Allowed || end == text.len(), "line feeds are split before");
        }
        (words, base)
    }

    fn pieces(
        &self,
        paragraph: &Paragraph,
        range: std::ops::Range<usize>,
        levels: &[Level],
        setting: &Setting,
        out: &mut Vec<Piece>,
    ) {
        let text = paragraph.text.as_str();
        let mut begun: Option<(usize, Face, Level, usize)> = None;
        let mut characters = 0;
        for (offset, character) in text[range.clone()].char_indices() {
            let at = range.start + offset;
            let run = paragraph.run_at(at);
            let (style, _) = paragraph.runs[run];
            let primary = Face::of(setting.bold || style == Style::Strong, setting.italic ^ (style == Style::Emphasis));
            let level = levels.get(at).copied().unwrap_or_else(Level::ltr);
            // Marks and joiners stay with their letter.
            let face = match begun {
                Some((_, face, _, _)) if leans(character) && face.writing(character) == Some(face) => face,
                _ => primary.writing(character).unwrap_or(primary),
            };
            let same = begun.is_some_and(|(_, f, l, r)| f == face && l == level && r == run);
            if !same || (characters >= LONGEST_PIECE && !leans(character)) {
                if let Some((from, face, level, run)) = begun {
                    out.push(self.piece(&text[from..at], face, level, (run, paragraph), setting));
                }
                begun = Some((at, face, level, run));
                characters = 0;
            }
            characters += 1;
        }
        if let Some((from, face, level, run)) = begun {
            out.push(self.piece(&text[from..range.end], face, level, (run, paragraph), setting));
        }
    }

    fn piece(&self, text: &str, face: Face, level: Level, of: (usize, &Paragraph), setting: &Setting) -> Piece {
        let (run, paragraph) = of;
        let (_, voice) = paragraph.runs[run];
        let tabular = setting.tabular && text.chars().all(figure_or_sign);
        let manner = Manner { face, tabular, rtl: level.is_rtl() };
        let shaped = self.shape(text, manner);
        let width = shaped.width * setting.size;
        Piece { shaped, manner, level, run, voice, width }
    }

    fn fill(&self, words: Vec<Word>, base: Level, setting: &Setting, room: (f32, f32), lines: &mut Vec<Line>) {
        let (full, indent) = room;
        // What follows a dash hangs beside it, where there is room.
        let hang = words.first().filter(|word| !base.is_rtl() && word.is_a_dash()).map_or(0.0, Word::with_spaces);
        let hang = if hang < full * 0.2 { hang } else { 0.0 };
        let width = full - hang;
        let mut waiting: VecDeque<Word> = words.into();
        let mut open: Vec<Piece> = Vec::new();
        let mut spaces: Vec<Piece> = Vec::new();
        let mut used = 0.0;
        let mut limit = full - indent;
        let mut hyphenated = 0;
        let first = lines.len();
        while let Some(word) = waiting.pop_front() {
            let gap: f32 = spaces.iter().map(|piece| piece.width).sum();
            if used + gap + word.width <= limit + 0.01 {
                used += gap + word.width;
                open.append(&mut spaces);
                open.extend(word.pieces);
                spaces = word.spaces;
                continue;
            }
            // The word does not fit: divide it, else take it to the next line, else break it anywhere.
            let left = limit - used - gap;
            // A hyphen is worth it only where the line would end well before the others.
            let named = word.width <= width && word.names_a_fact();
            let worth = !named && hyphenated < 2 && left > limit * 0.1 && left > setting.size * 2.5;
            let rest = if worth { self.hyphenate(&word, setting, left) } else { None };
            if let Some((head, tail)) = rest {
                open.append(&mut spaces);
                open.extend(head.pieces);
                waiting.push_front(tail);
                hyphenated += 1;
            } else {
                hyphenated = 0;
                let shorter = lines.len() == first && indent > 0.0;
                if open.is_empty() && !shorter {
                    let (head, tail) = self.cut(word, limit, setting);
                    open.extend(head.pieces);
                    spaces = head.spaces;
                    used = open.iter().map(|piece| piece.width).sum();
                    if let Some(tail) = tail {
                        waiting.push_front(tail);
                    } else {
                        continue;
                    }
                } else {
                    waiting.push_front(word);
                }
            }
            lines.push(arranged(&std::mem::take(&mut open), base));
            spaces.clear();
            used = 0.0;
            limit = width;
        }
        lines.push(arranged(&open, base));
        lines.iter_mut().skip(first + 1).for_each(|line| line.shift(hang));
    }
}

impl Line {
    /// Moves its words to the right.
    fn shift(&mut self, by: f32) {
        self.parts.iter_mut().for_each(|part| part.x += by);
        self.width += by;
    }
}

/// A line with its pieces in the order in which the eye meets them.
fn arranged(pieces: &[Piece], base: Level) -> Line {
    let order: Vec<usize> = if pieces.iter().any(|piece| piece.level.is_rtl()) || base.is_rtl() {
        let levels: Vec<Level> = pieces.iter().map(|piece| piece.level).collect();
        BidiInfo::reorder_visual(&levels)
    } else {
        (0..pieces.len()).collect()
    };
    let mut x = 0.0;
    let mut parts = Vec::with_capacity(pieces.len());
    for index in order {
        let Piece { shaped, run, width, .. } = &pieces[index];
        parts.push(Part { x, width: *width, shaped: Rc::clone(shaped), run: *run });
        x += width;
    }
    Line { parts, width: x, rtl: base.is_rtl() }
}

#[cfg(test)]
mod tests {
    use super::{Line, Setting};
    use crate::language::Language;
    use crate::render::pdf::shape::Shaper;
    use crate::report::document::{Colour, Run, Style, Text, Voice};

    fn setting(hyphens: Option<Language>) -> Setting {
        let colour = Colour { red: 0, green: 0, blue: 0 };
        Setting { size: 10.0, leading: 14.0, bold: false, italic: false, tabular: false, colour, hyphens }
    }

    fn words(line: &Line) -> String {
        line.parts.iter().map(|part| &*part.shaped.text).collect()
    }

    fn set(text: &Text, width: f32, language: Option<Language>) -> Vec<String> {
        let shaper = Shaper::new().unwrap();
        let lines = shaper.lines(text, &setting(language), width, 0.0);
        for line in &lines {
            assert!(line.width <= width + 0.02, "{} is {} wide", words(line), line.width);
        }
        lines.iter().map(words).collect()
    }

    #[test]
    fn lines_keep_within_the_width_and_lose_nothing() {
        let text =
            "Le mandat de l’équipe est écrit, approuvé par la direction\u{202f}; il est publié selon RFC\u{a0}2350.";
        let lines = set(&Text::plain(text), 120.0, None);
        assert!(lines.len() > 3);
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().all(|line| !line.starts_with('\u{202f}') && !line.starts_with(';')));
    }

    #[test]
    fn no_line_begins_with_a_sign_or_ends_with_an_opening_quotation_mark() {
        let text = "Le décret « Essentiel » est prêt : 89 % ; vraiment ? Oui ! Il dit “ demain ”.";
        for voice in [Text::plain(text), Text::quoted(text)] {
            for width in 70..160_u8 {
                let lines = set(&voice, f32::from(width), None);
                for line in &lines {
                    assert!(!line.starts_with(['»', ';', ':', '?', '!', '%', '”']), "{width}: {lines:?}");
                    assert!(!line.ends_with(['«', '“']), "{width}: {lines:?}");
                }
                assert_eq!(lines.join(" "), text);
            }
        }
    }

    #[test]
    fn the_programs_words_are_divided_and_an_assessors_are_not() {
        let long = "Les responsabilités organisationnelles internationales";
        let divided = set(&Text::plain(long), 90.0, Some(Language::French));
        assert!(divided.iter().any(|line| line.ends_with('-')), "{divided:?}");
        let whole = set(&Text::quoted(long), 130.0, Some(Language::French));
        assert!(whole.iter().all(|line| !line.ends_with('-')), "{whole:?}");
    }

    #[test]
    fn the_name_of_a_fact_is_divided_only_where_it_fills_a_line_by_itself() {
        for text in ["Coût : néant · Avancement\u{202f}: commencée", "Nível: 2 de 4 · Confiança: alta · Data: hoje"]
        {
            for width in 125..200_u8 {
                let lines = set(&Text::plain(text), f32::from(width), Some(Language::French));
                assert!(lines.iter().all(|line| !line.ends_with('-')), "{width}: {lines:?}");
            }
        }
        let long = set(&Text::plain("Les responsabilités : non"), 90.0, Some(Language::French));
        assert!(long.iter().any(|line| line.ends_with('-')), "{long:?}");
    }

    #[test]
    fn below_a_dash_stands_nothing() {
        let shaper = Shaper::new().unwrap();
        let text = Text::plain("Preuves\n– Un décret, une décision ou une résolution de la tutelle\n– Un compte rendu");
        let lines = shaper.lines(&text, &setting(None), 120.0, 0.0);
        let starts: Vec<f32> = lines.iter().map(|line| line.parts[0].x).collect();
        let dashes: Vec<bool> = lines.iter().map(|line| words(line).starts_with('–')).collect();
        assert!(lines.len() > 4 && lines.iter().all(|line| line.width <= 120.02), "{starts:?}");
        let text_after_dash = lines[1].parts.iter().find(|part| part.shaped.text.contains("Un")).unwrap();
        assert!(text_after_dash.x > 4.0);
        for (index, start) in starts.iter().enumerate().skip(1) {
            assert!((start - if dashes[index] { 0.0 } else { text_after_dash.x }).abs() < 0.01, "{starts:?}");
        }
    }

    #[test]
    fn a_word_without_end_breaks_anywhere() {
        let endless = "x".repeat(400);
        let lines = set(&Text::quoted(endless.clone()), 100.0, None);
        assert!(lines.len() >= 20);
        assert_eq!(lines.concat(), endless);
    }

    #[test]
    fn a_letter_wider_than_the_line_stands_alone() {
        let shaper = Shaper::new().unwrap();
        assert_eq!(shaper.lines(&Text::quoted("mmmm"), &setting(None), 1.0, 0.0).len(), 4);
    }

    #[test]
    fn arabic_reads_from_right_to_left() {
        let shaper = Shaper::new().unwrap();
        let lines = shaper.lines(&Text::quoted("فريق CERT الوطني"), &setting(None), 400.0, 0.0);
        assert_eq!(lines.len(), 1);
        assert!(lines[0].rtl);
        let order: Vec<&str> = lines[0].parts.iter().map(|part| &*part.shaped.text).filter(|t| *t != " ").collect();
        assert_eq!(order, ["الوطني", "CERT", "فريق"]);
    }

    #[test]
    fn line_feeds_break_and_runs_keep_their_style() {
        let strong = Run { text: "gras\n\nfin".into(), style: Style::Strong, voice: Voice::Program, link: None };
        let text = Text(vec![Text::plain("a ").0[0].clone(), strong]);
        assert_eq!(set(&text, 200.0, None), ["a gras", "", "fin"]);
        assert_eq!(set(&Text::default(), 200.0, None), [""]);
    }
}
