//! How wide the columns of a table are.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use super::blocks::Setter;
use super::style::space;
use super::table::{AFTER, steps_width};
use super::text::{Extent, Setting};
use crate::render::convert::float;
use crate::report::document::{Align, Block, Column, Row, Table, Text};

/// What a column needs beside its words.
const PADDING: f32 = 2.0 * space::CELL + 0.5;
/// Width is given away in parts of this share of the whole, at most so many times.
const STEP: f32 = 0.015;
const ROUNDS: usize = 16;
/// What is missing at the end of a line.
const HALF_A_WORD: f32 = 11.0;
/// A column is brief up to this share of the width, and brief columns stay unbroken while all words need no more than the other.
const BRIEF: f32 = 0.19;
const ENOUGH: f32 = 0.8;
/// As many rows as this tell how high a table becomes.
const SAMPLED: usize = 120;

/// How narrow and how wide a column is of use: as its widest word, and as its longest line.
#[derive(Debug, Clone, Copy)]
struct Useful {
    least: f32,
    most: f32,
}

/// Widths of columns with the width that they fill.
type Settled = (f32, Vec<f32>);

/// The tables of a report by their heads: those that say the same of different things have the same columns.
#[derive(Debug, Default)]
pub(super) struct Grids<'d> {
    alike: HashMap<Vec<&'d str>, Vec<&'d Table>>,
    /// What was found for the first of them, in points, with the width that they fill.
    found: RefCell<HashMap<Vec<String>, Settled>>,
    /// What stands in cards as pairs: cards below each other share a vertical.
    pairs: Vec<&'d (Text, Text)>,
    /// The widest label of those, by the size of its letters, once it is known.
    label: Cell<Option<f32>>,
}

impl<'d> Grids<'d> {
    /// The tables among the blocks.
    pub(super) fn new(blocks: &'d [Block]) -> Self {
        let mut grids = Self::default();
        for block in blocks {
            match block {
                Block::Table(table) => grids.alike.entry(heads(table)).or_default().push(table),
                Block::Card(blocks) => grids.pairs.extend(blocks.iter().flat_map(|block| match block {
                    Block::Pairs(pairs) => pairs.as_slice(),
                    _ => &[],
                })),
                _ => {}
            }
        }
        grids
    }

    /// The widest label of all pairs in cards in letters of a size, at which `widest` measures.
    pub(super) fn label_of_cards(
        &self,
        size: f32,
        widest: impl Fn(&mut dyn Iterator<Item = &(Text, Text)>) -> f32,
    ) -> f32 {
        let found = self.label.get().unwrap_or_else(|| widest(&mut self.pairs.iter().copied()) / size);
        self.label.set(Some(found));
        found * size
    }
}

fn heads(table: &Table) -> Vec<&str> {
    table.columns.iter().map(|column| column.head.as_str()).collect()
}

/// Columns and the rows that tell how wide they are.
#[derive(Debug, Clone, Copy)]
struct Of<'t> {
    columns: &'t [Column],
    rows: &'t [&'t Row],
}

/// The widths of the columns of a table, the same for all tables with its heads.
pub(super) fn settled(setter: &Setter<'_>, table: &Table, width: f32) -> Vec<f32> {
    let heads = heads(table);
    let Some(alike) = setter.grids.alike.get(&heads).filter(|alike| alike.len() > 1) else {
        let rows: Vec<&Row> = table.rows.iter().collect();
        return widths(setter, Of { columns: &table.columns, rows: &rows }, width);
    };
    let key: Vec<String> = heads.iter().map(|head| (*head).to_owned()).collect();
    if let Some((filled, found)) = setter.grids.found.borrow().get(&key)
        && (filled - width).abs() < 0.01
    {
        return found.clone();
    }
    let rows: Vec<&Row> = alike.iter().flat_map(|table| &table.rows).collect();
    let found = widths(setter, Of { columns: &table.columns, rows: &rows }, width);
    setter.grids.found.borrow_mut().insert(key, (width, found.clone()));
    found
}

/// The widths of the columns: by their shares, but none narrower than its widest word while others can give, and none wider
/// than its longest line while others can take.
fn widths(setter: &Setter<'_>, table: Of<'_>, width: f32) -> Vec<f32> {
    let shares: Vec<f32> =
        table.columns.iter().map(|c| if c.share.is_finite() { c.share.max(0.01) } else { 1.0 }).collect();
    let (extents, lines) = extents(setter, table, width);
    let least: f32 = extents.iter().map(|extent| extent.least).sum();
    if least >= width {
        // Not even the words fit: everything shrinks alike and words break.
        return extents.iter().map(|extent| extent.least / least * width).collect();
    }
    let total: f32 = shares.iter().sum();
    let most: f32 = extents.iter().map(|extent| extent.most).sum();
    if most <= width {
        // Everything fits on one line each: what is left goes by the shares.
        let left = width - most;
        return extents.iter().zip(&shares).map(|(extent, share)| extent.most + left * share / total).collect();
    }
    let at = |unit: f32| -> Vec<f32> {
        extents.iter().zip(&shares).map(|(extent, share)| (share * unit).clamp(extent.least, extent.most)).collect()
    };
    // The unit of the shares at which the columns fill the width; each halving tells a digit of it more.
    let (mut low, mut high) = (0.0, width / shares.iter().copied().fold(f32::MAX, f32::min));
    for _ in 0..40 {
        let middle = f32::midpoint(low, high);
        if at(middle).iter().sum::<f32>() < width {
            low = middle;
        } else {
            high = middle;
        }
    }
    let widths = at(low);
    let filled: f32 = widths.iter().sum();
    let mut widths: Vec<f32> = widths.into_iter().map(|column| column * width / filled).collect();
    settle(&mut widths, &extents, &lines);
    widths
}

/// Gives width to the columns that make the rows high, as long as that makes the table shorter. The first column, which names
/// the rows, gives only what it has beyond its part.
fn settle(widths: &mut [f32], extents: &[Useful], lines: &[Vec<f32>]) {
    let step = widths.iter().sum::<f32>() * STEP;
    let every = lines.len().div_ceil(SAMPLED).max(1);
    let height = |widths: &[f32]| -> f32 {
        let rows = lines.iter().step_by(every);
        rows.map(|row| {
            // A broken line is never quite full: half a word is missing, which weighs in a narrow column. Parts of a line count as
            // well, so that a way leads to where one is saved.
            let counts = row.iter().zip(widths).map(|(line, width)| {
                let inner = (width - PADDING).max(4.0);
                if *line <= inner { line / inner } else { line / (inner - HALF_A_WORD).max(inner * 0.5) }
            });
            let lines = counts.fold(1.0, f32::max);
            lines + lines.ceil()
        })
        .sum()
    };
    let part = widths.iter().sum::<f32>() / float(widths.len());
    let mut least = height(widths);
    for _ in 0..ROUNDS {
        let mut best: Option<(usize, usize, f32)> = None;
        for taker in 0..widths.len() {
            for giver in 0..widths.len() {
                let ample = giver > 0 || widths[giver] > part * 1.35;
                let free = ample
                    && widths[giver] - step >= extents[giver].least
                    && widths[taker] + step <= extents[taker].most;
                if giver == taker || !free {
                    continue;
                }
                widths[giver] -= step;
                widths[taker] += step;
                let found = height(widths);
                widths[giver] += step;
                widths[taker] -= step;
                if found < best.map_or(least, |(.., height)| height) {
                    best = Some((giver, taker, found));
                }
            }
        }
        let Some((giver, taker, found)) = best else { break };
        widths[giver] -= step;
        widths[taker] += step;
        least = found;
    }
}

/// For every column how wide it is of use, and for every row the length of each cell on one line.
fn extents(setter: &Setter<'_>, table: Of<'_>, width: f32) -> (Vec<Useful>, Vec<Vec<f32>>) {
    let cell = setter.styles.cell();
    let strong = Setting { bold: true, ..cell };
    // One word must not take all: beyond its part of the width it is broken.
    let limit = (width / float(table.columns.len()) * 1.6).min(width * 0.45);
    let mut lines: Vec<Vec<f32>> = table.rows.iter().map(|_| Vec::with_capacity(table.columns.len())).collect();
    let mut extents = Vec::with_capacity(table.columns.len());
    for (index, column) in table.columns.iter().enumerate() {
        let head = setter.shaper.extent(&Text::plain(&column.head), &setter.styles.column());
        // The heads of numbers and marks may take two lines: a column of single figures must not be wide for its name.
        let (mut widest, mut longest) = (head.word, if column.align == Align::Start { head.line } else { head.word });
        for (row, lines) in table.rows.iter().copied().zip(&mut lines) {
            let Some(cell_of) = row.cells.get(index) else { continue };
            let setting = Setting { tabular: column.align != Align::Start, ..if row.strong { strong } else { cell } };
            let steps = cell_of.steps.map_or(0.0, steps_width);
            if cell_of.text.0.iter().all(|run| run.text.is_empty()) {
                widest = widest.max(steps);
                lines.push(steps);
                continue;
            }
            let Extent { word, line, whole } = setter.shaper.extent(&cell_of.text, &setting);
            let beside = if steps > 0.0 { steps + AFTER } else { 0.0 };
            widest = widest.max(if beside > 0.0 && word < limit * 0.5 { beside + word } else { word.max(steps) });
            longest = longest.max(beside + line);
            lines.push(beside + whole);
        }
        let least = (widest + PADDING).min(limit);
        extents.push(Useful { least, most: (longest + PADDING).max(least) });
    }
    // A column of short texts, of days or levels, is not broken at all where its share allows for it and enough is left for the
    // others; those that need the least for it come first.
    let total: f32 = table.columns.iter().map(|column| column.share.max(0.01)).sum();
    let mut brief: Vec<(f32, usize)> = Vec::new();
    for (index, (extent, column)) in extents.iter().zip(table.columns).enumerate() {
        if extent.most <= width * BRIEF && column.share / total * width >= extent.most * 0.5 {
            brief.push((extent.most - extent.least, index));
        }
    }
    brief.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut free = width * ENOUGH - extents.iter().map(|extent| extent.least).sum::<f32>();
    for (more, index) in brief {
        free -= more;
        if free >= 0.0 {
            extents[index].least = extents[index].most;
        }
    }
    (extents, lines)
}

#[cfg(test)]
mod tests {
    use super::{Grids, settled};
    use crate::language::Language;
    use crate::render::pdf::blocks::{Setter, Squeeze};
    use crate::render::pdf::canvas::Elements;
    use crate::render::pdf::shape::Shaper;
    use crate::render::pdf::style::Styles;
    use crate::report::document::{Align, Block, Cell, Column, Look, Row, Table, Text};

    fn setter<'d>(shaper: &'d Shaper, grids: Grids<'d>) -> Setter<'d> {
        Setter {
            shaper,
            styles: Styles::new(&Look::default(), Language::English),
            elements: Elements::new(),
            headings: Vec::new(),
            room: 600.0,
            squeeze: Squeeze::Nothing,
            continued: "",
            grids,
            in_card: false,
            opening: false,
        }
    }

    #[test]
    fn tables_with_the_same_heads_have_the_same_columns() {
        let table = |words: &str| {
            let column = |head: &str| Column { head: head.to_owned(), share: 1.0, align: Align::Start };
            let cells = vec![Cell::from(Text::plain(words)), Cell::from(Text::plain(words.repeat(3)))];
            let columns = vec![column("Question"), column("Note")];
            Block::Table(Table {
                summary: String::new(),
                columns,
                rows: vec![Row { cells, strong: false, below: Vec::new() }],
            })
        };
        let blocks = [table("Mandat "), table("Responsabilités internationales ")];
        let shaper = Shaper::new().unwrap();
        let found = |grids: Grids<'_>| -> Vec<Vec<f32>> {
            let setter = setter(&shaper, grids);
            let tables = blocks.iter().map(|block| match block {
                Block::Table(table) => settled(&setter, table, 400.0),
                _ => Vec::new(),
            });
            tables.collect()
        };
        let alike = found(Grids::new(&blocks));
        assert_eq!(alike[0], alike[1]);
        let apart = found(Grids::new(&blocks[..1]));
        assert_ne!(apart[0], apart[1]);
    }

    #[test]
    fn columns_fill_the_width_and_hold_their_words() {
        let shaper = Shaper::new().unwrap();
        let setter = setter(&shaper, Grids::new(&[]));
        let column = |head: &str, share| Column { head: head.to_owned(), share, align: Align::Start };
        let table = Table {
            summary: String::new(),
            columns: vec![column("Recommandation", 0.02), column("b", 8.0), column("c", f32::NAN)],
            rows: vec![Row { cells: vec![Cell::from(Text::plain("x".repeat(900)))], strong: false, below: Vec::new() }],
        };
        let widths = settled(&setter, &table, 400.0);
        assert!((widths.iter().sum::<f32>() - 400.0).abs() < 0.1, "{widths:?}");
        let word = shaper.widest_word(&Text::plain("Recommandation"), &setter.styles.column());
        assert!(widths[0] >= word, "{widths:?}");
    }
}
