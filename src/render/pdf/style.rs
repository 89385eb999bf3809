//! The look: colours, sizes, distances. Everything that a designer would want to change stands here.

use super::text::Setting;
use crate::language::Language;
use crate::render::chart::colours::{self, INK};
use crate::report::document::{Colour, Look};

/// The six sizes of letters, in points.
pub(super) mod size {
    /// Tables, notes, charts, head and foot.
    pub(in super::super) const SMALL: f32 = 8.0;
    /// Running text.
    pub(in super::super) const BODY: f32 = 9.0;
    /// The sentence that matters, headings of the third level, and the marking, which TLP 2.0 sets at 12 points or more.
    pub(in super::super) const LEAD: f32 = 12.0;
    /// Headings of the second level.
    pub(in super::super) const HEADING: f32 = 15.0;
    /// Titles of sections and large figures.
    pub(in super::super) const TITLE: f32 = 24.0;
    /// The team on the cover.
    pub(in super::super) const COVER: f32 = 36.0;
}

/// Distances in points.
pub(super) mod space {
    /// Left and right margin.
    pub(in super::super) const SIDE: f32 = 57.0;
    /// From the top of the sheet to the content.
    pub(in super::super) const TOP: f32 = 80.0;
    /// From the top of the sheet to the head.
    pub(in super::super) const HEAD: f32 = 34.0;
    /// From the bottom of the sheet to the foot.
    pub(in super::super) const FOOT: f32 = 30.0;
    /// Between the content and the foot.
    pub(in super::super) const ABOVE_FOOT: f32 = 14.0;
    /// Between paragraphs.
    pub(in super::super) const PARAGRAPH: f32 = 6.0;
    /// Around tables, charts and cards.
    pub(in super::super) const BLOCK: f32 = 9.0;
    /// Before a part that does not begin a page.
    pub(in super::super) const PART: f32 = 30.0;
    /// Between columns.
    pub(in super::super) const GUTTER: f32 = 22.0;
    /// Inside a card.
    pub(in super::super) const CARD: f32 = 7.0;
    /// Beside the text of a table's cell.
    pub(in super::super) const CELL: f32 = 4.2;
}

/// Colours and settings of one document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Styles {
    /// The house's colour.
    pub(super) accent: Colour,
    /// The house's colour as a field behind text.
    pub(super) tint: Colour,
    /// Text of lesser weight.
    pub(super) grey: Colour,
    /// Thin rules.
    pub(super) rule: Colour,
    language: Language,
    dense: bool,
    densest: bool,
}

impl Styles {
    /// The styles of a look in a language.
    pub(super) fn new(look: &Look, language: Language) -> Self {
        // An accent that cannot be read on white would leave the headings out of sight.
        let accent = colours::readable_on_white(look.accent);
        Self {
            accent,
            tint: colours::mixed(accent, colours::WHITE, 0.06),
            grey: colours::GREY,
            rule: colours::RULE,
            language,
            dense: false,
            densest: false,
        }
    }

    /// The same a little closer, for a page that would run over by a few lines.
    pub(super) const fn dense(self) -> Self {
        Self { dense: true, ..self }
    }

    /// As close as can be read.
    pub(super) const fn densest(self) -> Self {
        Self { dense: true, densest: true, ..self }
    }

    /// Above and below the text of a table's cell.
    pub(super) const fn row(self) -> f32 {
        if self.densest {
            1.8
        } else if self.dense {
            2.4
        } else {
            3.2
        }
    }

    /// A distance between blocks.
    pub(super) const fn gap(self, usual: f32) -> f32 {
        if self.densest {
            usual * 0.4
        } else if self.dense {
            usual * 0.7
        } else {
            usual
        }
    }

    const fn running_text(self, size: f32, leading: f32) -> Setting {
        // Where a page is short of room, lines are closer; letters keep their size.
        if self.dense { self.setting(size, leading * 0.94) } else { self.setting(size, leading) }
    }

    const fn setting(self, size: f32, leading: f32) -> Setting {
        Setting { size, leading, bold: false, italic: false, tabular: false, colour: INK, hyphens: Some(self.language) }
    }

    const fn bold(self, size: f32, leading: f32, colour: Colour) -> Setting {
        Setting { bold: true, hyphens: None, colour, ..self.setting(size, leading) }
    }

    /// Ordinary text.
    pub(super) const fn body(self) -> Setting {
        if self.densest { self.running_text(size::SMALL, 10.8) } else { self.running_text(size::BODY, 12.2) }
    }

    /// The sentence that matters.
    pub(super) const fn lead(self) -> Setting {
        Setting { hyphens: None, ..self.running_text(size::LEAD, 16.6) }
    }

    /// Small text.
    pub(super) const fn note(self) -> Setting {
        Setting { colour: self.grey, ..self.running_text(size::SMALL, 10.8) }
    }

    /// The small heading inside a card.
    pub(super) const fn label(self) -> Setting {
        self.bold(size::BODY, 12.6, self.accent)
    }

    /// A heading of a level.
    pub(super) const fn heading(self, level: u8) -> Setting {
        match level {
            0 | 1 if self.densest => self.bold(size::HEADING, 18.0, INK),
            0 | 1 => self.bold(size::TITLE, 29.0, INK),
            2 => self.bold(size::HEADING, 19.5, self.accent),
            3 if self.densest => self.bold(size::BODY, 12.0, INK),
            3 => self.bold(size::LEAD, 15.5, INK),
            _ => self.bold(size::BODY, 13.0, self.grey),
        }
    }

    /// A cell of a table.
    pub(super) const fn cell(self) -> Setting {
        self.running_text(size::SMALL, 10.4)
    }

    /// The quiet line below a row of a table.
    pub(super) const fn below(self) -> Setting {
        Setting { colour: self.grey, ..self.running_text(size::SMALL, 10.4) }
    }

    /// The head of a table's column.
    pub(super) const fn column(self) -> Setting {
        self.bold(size::SMALL, 10.2, self.grey)
    }

    /// A large figure.
    pub(super) const fn figure(self) -> Setting {
        let (size, leading) = if self.dense { (size::HEADING, 18.0) } else { (size::TITLE, 28.0) };
        Setting { tabular: true, ..self.bold(size, leading, self.accent) }
    }

    /// The title of a chart.
    pub(super) const fn chart_title(self) -> Setting {
        self.bold(size::BODY, 12.6, INK)
    }

    /// Head and foot.
    pub(super) const fn running(self) -> Setting {
        Setting { colour: self.grey, hyphens: None, tabular: true, ..self.setting(size::SMALL, 10.2) }
    }

    /// The marking: 12 points and bold by the rules of TLP 2.0.
    pub(super) const fn marking(self, colour: Colour) -> Setting {
        self.bold(size::LEAD, 15.0, colour)
    }

    /// Text of a size, for the cover.
    pub(super) const fn display(self, size: f32, leading: f32) -> Setting {
        Setting { hyphens: None, ..self.setting(size, leading) }
    }

    /// Bold text of a size and a colour, for the cover.
    pub(super) const fn display_bold(self, size: f32, leading: f32, colour: Colour) -> Setting {
        self.bold(size, leading, colour)
    }
}
