//! The parts of a page on the rows that there are.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget as _;
use unicode_width::UnicodeWidthStr as _;

use super::rows::{both_ends, cut, one_line, padded, paragraph, wrapped};
use super::{Palette, Widgets};
use crate::interview::screen::{Body, Choice, Choices, Detail, Entry, Gauge, List, Mark, Progress, Screen};
use crate::language::Words;

/// Wider rows are hard to read from the back of a room.
const WIDEST: u16 = 100;

/// From this width on, the meaning of a level is next to its name, else below it.
const NEXT_TO: usize = 72;

/// The longest name of a level that is set in a column.
const LONGEST_NAME: usize = 26;

/// The highest field for a long text, and for a short one.
const LONG_FIELD: usize = 12;
const SHORT_FIELD: usize = 4;

/// From this height on, the page has all its lines around the middle.
const TALL: u16 = 16;

/// Where the cursor is after a page was drawn; `None` hides it.
pub(in super::super) type Cursor = Option<Position>;

/// Draws a page on a buffer, and says where the cursor is.
pub(in super::super) fn draw(
    screen: &Screen,
    widgets: &mut Widgets,
    words: &Words,
    palette: &Palette,
    buffer: &mut Buffer,
) -> Cursor {
    let area = *buffer.area();
    let margin = u16::from(area.width > 40);
    let width = area.width.saturating_sub(2 * margin).min(WIDEST);
    let page = Page { screen, words, palette, width: usize::from(width) };
    let top = page.top(area.height, widgets);
    let bottom = page.bottom(area.height);
    let height = usize::from(area.height).saturating_sub(top.len() + bottom.len());
    let (middle, cursor) = page.middle(widgets, height);
    let mut row = area.y;
    let mut put = |lines: Vec<Line<'static>>, at: u16| {
        for (line, y) in lines.into_iter().zip(at..area.bottom()) {
            buffer.set_line(area.x + margin, y, &line, width);
        }
    };
    let top_rows = rows(top.len());
    put(top, row);
    row += top_rows;
    let first_of_middle = row;
    put(middle, row);
    put(bottom.clone(), area.bottom().saturating_sub(rows(bottom.len())));
    match cursor {
        Place::Hidden => None,
        Place::At { row, column } => Some(Position::new(area.x + margin + rows(column), first_of_middle + rows(row))),
        Place::Field { row, column, height } => {
            let text = widgets.text.as_mut()?;
            let x = area.x + margin + rows(column);
            let field = Rect {
                x,
                y: first_of_middle + rows(row),
                width: width.saturating_sub(rows(column)).max(2),
                height: rows(height).max(1),
            };
            let field = field.intersection(area);
            (&*text).render(field, buffer);
            let (first, _) = text.scroll_offset();
            let cursor = text.screen_cursor();
            let x = (field.x + rows(cursor.col)).min(field.right().saturating_sub(1));
            let y = (field.y + rows(cursor.row).saturating_sub(first)).min(field.bottom().saturating_sub(1));
            Some(Position::new(x, y))
        }
    }
}

fn rows(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Where the cursor goes, in the middle of the page.
enum Place {
    Hidden,
    At { row: usize, column: usize },
    Field { row: usize, column: usize, height: usize },
}

/// A page with what it is drawn by.
struct Page<'a> {
    screen: &'a Screen,
    words: &'a Words,
    palette: &'a Palette,
    width: usize,
}

/// How much of a page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each part of a page gives way by itself")]
struct Fullness {
    help: bool,
    /// Empty rows between the parts.
    air: bool,
    /// Whole meanings of all levels, not only of the highlighted one.
    meanings: bool,
    /// Whole details, not only a row each.
    details: bool,
}

/// From everything to the least.
const LESS_AND_LESS: [Fullness; 6] = [
    Fullness { help: true, air: true, meanings: true, details: true },
    Fullness { help: false, air: true, meanings: true, details: true },
    Fullness { help: false, air: false, meanings: true, details: true },
    Fullness { help: false, air: true, meanings: false, details: true },
    Fullness { help: false, air: false, meanings: false, details: true },
    Fullness { help: false, air: false, meanings: false, details: false },
];

impl Page<'_> {
    /// The rows above the middle: whose assessment, how far, what was said, a rule.
    fn top(&self, height: u16, widgets: &Widgets) -> Vec<Line<'static>> {
        let screen = self.screen;
        let mut top = Vec::new();
        if height >= TALL && !screen.header.team.is_empty() {
            top.push(self.header());
        }
        if height >= 10 && screen.progress.is_some() {
            top.push(self.progress());
        }
        // One row is always kept for what is said, so that nothing moves when something is.
        let mut said = self.said(widgets);
        if said.is_empty() && screen.progress.is_some() {
            said.push(Line::default());
        }
        top.extend(said);
        if height >= TALL && !top.is_empty() {
            top.push(self.rule());
        }
        top
    }

    /// Team, questionnaire and day, with the marking at the end. The questionnaire gives way first.
    fn header(&self) -> Line<'static> {
        let header = &self.screen.header;
        let right = Span::styled(header.marking.clone(), self.palette.strong);
        let others = header.team.width() + header.date.width() + right.content.width() + 7;
        let title = cut(&one_line(&header.questionnaire), self.width.saturating_sub(others).max(1));
        let parts = [one_line(&header.team), title, header.date.clone()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty() && part != "…").collect();
        both_ends(&Span::styled(parts.join(" · "), self.palette.faint), &right, self.width)
    }

    fn rule(&self) -> Line<'static> {
        Line::from(Span::styled("─".repeat(self.width), self.palette.faint))
    }

    /// How far the domain and the whole are, and at the end of the line the remark on the time. Bars give way to it.
    fn progress(&self) -> Line<'static> {
        let Some(progress) = &self.screen.progress else { return Line::default() };
        let widest = if self.width >= 78 {
            [10, 10]
        } else if self.width >= 60 {
            [10, 0]
        } else {
            [0, 0]
        };
        let needed = progress.time.as_ref().map_or(0, |time| time.width() + 2);
        let spans = [widest, widest.map(|cells: usize| cells.min(5)), [0, 0]]
            .into_iter()
            .map(|cells| self.gauges(progress, cells))
            .find(|spans| width(spans) + needed <= self.width);
        // Where even words alone leave no room, the remark goes.
        let mut spans = spans.unwrap_or_else(|| self.gauges(progress, widest));
        let used = width(&spans);
        if let Some(time) = progress.time.as_ref().filter(|time| used + 2 + time.width() <= self.width) {
            spans.push(Span::raw(" ".repeat(self.width - used - time.width())));
            spans.push(Span::styled(time.clone(), self.palette.faint));
        }
        Line::from(spans)
    }

    /// The domain and the whole, with bars of so many cells.
    fn gauges(&self, progress: &Progress, [of_domain, of_all]: [usize; 2]) -> Vec<Span<'static>> {
        let mut spans = Vec::new();
        if let Some(domain) = &progress.domain {
            let room = self.width / 3;
            let gauge = Gauge { title: cut(&one_line(&domain.title), room), ..domain.clone() };
            spans.extend(self.gauge(&gauge, of_domain));
            spans.push(Span::raw("  "));
        }
        spans.extend(self.gauge(&progress.all, of_all));
        spans
    }

    /// `Organisation ▰▰▰▱▱ 4/11`.
    fn gauge(&self, gauge: &Gauge, cells: usize) -> Vec<Span<'static>> {
        let mut spans = vec![Span::raw(format!("{} ", gauge.title))];
        if cells > 0 && gauge.of > 0 {
            let full = (gauge.done * cells).div_ceil(gauge.of).min(cells);
            let full = if gauge.done < gauge.of { full.min(cells - 1) } else { full };
            spans.push(Span::styled("▰".repeat(full), self.palette.good));
            spans.push(Span::styled(format!("{} ", "▱".repeat(cells - full)), self.palette.faint));
        }
        spans.push(Span::raw(format!("{}/{}", gauge.done, gauge.of)));
        spans
    }

    /// What was said, else what was recorded last.
    fn said(&self, widgets: &Widgets) -> Vec<Line<'static>> {
        let mut rows = Vec::new();
        if let Some(said) = &widgets.said {
            return self.notice(said, self.palette.warning, "! ");
        }
        for notice in &self.screen.notices {
            let sign = if notice.tone == crate::interview::Tone::Warning { "! " } else { "✓ " };
            rows.extend(self.notice(&notice.text, self.palette.tone(notice.tone), sign));
        }
        if !rows.is_empty() {
            return rows;
        }
        let Some(recorded) = &self.screen.recorded else { return rows };
        let text = format!("✓ {}", one_line(&recorded.text));
        let Some(missing) = &recorded.missing else {
            return vec![Line::from(Span::styled(cut(&text, self.width), self.palette.good))];
        };
        let missing = format!(" · {missing}");
        let text = cut(&text, self.width.saturating_sub(missing.width()));
        vec![Line::from(vec![
            Span::styled(text, self.palette.good),
            Span::styled(cut(&missing, self.width), self.palette.warning),
        ])]
    }

    fn notice(&self, text: &str, style: Style, sign: &str) -> Vec<Line<'static>> {
        const MOST: usize = 4;
        let lines = wrapped(&one_line(text), self.width.saturating_sub(2).max(8)).into_iter().take(MOST).enumerate();
        lines
            .map(|(place, line)| {
                let sign = if place == 0 { sign.to_owned() } else { "  ".to_owned() };
                Line::from(vec![Span::styled(sign, style), Span::styled(line, style)])
            })
            .collect()
    }

    /// The rows below the middle: a rule, and the keys.
    fn bottom(&self, height: u16) -> Vec<Line<'static>> {
        let mut keys = self.keys(false);
        let all = self.keys(true);
        if !self.screen.names_few_keys && all.len() <= 3 && height >= 24 {
            keys = all;
        }
        if height >= TALL {
            keys.insert(0, self.rule());
        }
        keys
    }

    /// The keys side by side, on as many rows as they need.
    fn keys(&self, all: bool) -> Vec<Line<'static>> {
        let keys: Vec<_> = self.default_keys().into_iter().filter(|key| all || key.essential).collect();
        let width_of = |key: &crate::interview::Key| key.name.width() + 1 + one_line(&key.word).width();
        // Where room is short, those before the last give way: the last one leads to all the others.
        let last = keys.last().map(width_of).unwrap_or_default() + 3;
        let mut rows: Vec<Vec<Span<'static>>> = vec![Vec::new()];
        let mut used = 0;
        for (place, key) in keys.iter().enumerate() {
            let word = format!(" {}", one_line(&key.word));
            let needed = width_of(key);
            let kept = if all || place + 1 == keys.len() { 0 } else { last };
            if used > 0 && used + 3 + needed + kept > self.width {
                if !all {
                    continue;
                }
                rows.push(Vec::new());
                used = 0;
            }
            if let Some(row) = rows.last_mut() {
                if used > 0 {
                    row.push(Span::styled(" · ", self.palette.faint));
                    used += 3;
                }
                row.push(Span::styled(key.name.clone(), self.palette.key));
                row.push(Span::raw(word));
                used += needed;
            }
        }
        rows.into_iter().map(Line::from).collect()
    }

    /// The keys of the page, or those that every page of its kind has.
    fn default_keys(&self) -> Vec<crate::interview::Key> {
        let key = |name: &str, word: &str| crate::interview::Key {
            name: name.to_owned(),
            word: self.words.text(word),
            essential: true,
        };
        let (enter, escape) = (self.words.text("interview-enter"), self.words.text("interview-escape"));
        let mut keys = Vec::new();
        match &self.screen.body {
            Body::Field(field) => {
                keys.push(key(&enter, "interview-key-save"));
                if field.is_long {
                    keys.push(key("Ctrl-J", "interview-key-new-line"));
                    keys.push(key("Ctrl-O", "interview-key-editor"));
                }
                if let Some(more) = &field.more {
                    keys.push(crate::interview::Key { name: "Tab".to_owned(), word: more.clone(), essential: true });
                }
                if field.is_path {
                    keys.push(key("Tab", "interview-key-complete"));
                }
                keys.push(key(&escape, "interview-key-leave"));
            }
            Body::List(list) if self.screen.keys.is_empty() => {
                keys.push(key(&enter, "interview-key-choose"));
                if list.several {
                    keys.push(key(&self.words.text("interview-space"), "interview-key-mark"));
                }
                if list.search {
                    keys.push(key(&self.words.text("interview-letters"), "interview-key-search"));
                }
                keys.push(key(&escape, "interview-key-leave"));
            }
            Body::Page if self.screen.keys.is_empty() => keys.push(key(&enter, "interview-key-leave")),
            _ => {}
        }
        keys.extend(self.screen.keys.iter().cloned());
        keys
    }

    /// The page itself, on at most so many rows.
    fn middle(&self, widgets: &mut Widgets, height: usize) -> (Vec<Line<'static>>, Place) {
        match &self.screen.body {
            Body::Page => (self.page(widgets, height), Place::Hidden),
            Body::Choices(choices) => self.choices(choices, widgets, height),
            Body::List(list) => self.list(list, widgets, height),
            Body::Field(field) => self.field(field.is_long, height),
        }
    }

    fn heading(&self) -> Vec<Line<'static>> {
        paragraph(&self.screen.title, self.width, self.palette.strong)
    }

    fn text(&self) -> Vec<Line<'static>> {
        self.screen.text.iter().flat_map(|text| paragraph(text, self.width, Style::new())).collect()
    }

    /// A text to read, from the row to which it was moved.
    fn page(&self, widgets: &mut Widgets, height: usize) -> Vec<Line<'static>> {
        let mut rows = self.heading();
        for text in self.screen.text.iter().chain(&self.screen.help) {
            rows.push(Line::default());
            rows.extend(paragraph(text, self.width, Style::new()));
        }
        let last = rows.len().saturating_sub(height);
        widgets.first = widgets.first.min(last);
        let below = rows.len() > widgets.first + height;
        let mut shown: Vec<Line<'static>> = rows.into_iter().skip(widgets.first).take(height).collect();
        if below && let Some(end) = shown.last_mut() {
            *end = Line::from(Span::styled(self.words.text("interview-more-below"), self.palette.faint));
        }
        shown
    }

    /// Levels or a menu, as full as fits.
    fn choices(&self, choices: &Choices, widgets: &Widgets, height: usize) -> (Vec<Line<'static>>, Place) {
        let prompt_rows = usize::from(choices.typed);
        let room = height.saturating_sub(prompt_rows);
        let fits = |fullness: &&Fullness| self.laid_out(choices, None, **fullness, 0).1 <= room;
        let fullness = LESS_AND_LESS.iter().find(fits).unwrap_or(&LESS_AND_LESS[LESS_AND_LESS.len() - 1]);
        let (mut rows, _) = self.laid_out(choices, widgets.at, *fullness, room);
        rows.truncate(room);
        let place = if prompt_rows == 0 {
            Place::Hidden
        } else {
            let row = height.saturating_sub(1);
            rows.resize(row, Line::default());
            let (line, column) = self.prompt(&widgets.typed, &self.completion(choices, &widgets.typed));
            rows.push(line);
            Place::At { row, column }
        };
        (rows, place)
    }

    /// The line on which an id is typed, and the column of the cursor.
    fn prompt(&self, typed: &str, remark: &str) -> (Line<'static>, usize) {
        let prompt = format!("{}> ", one_line(&self.screen.prompt));
        let column = prompt.width() + typed.width();
        let remark = cut(remark, self.width.saturating_sub(column + 2));
        let spans = vec![
            Span::styled(prompt, self.palette.key),
            Span::styled(typed.to_owned(), self.palette.strong),
            Span::styled(format!("  {remark}"), self.palette.faint),
        ];
        (Line::from(spans), column)
    }

    /// What Enter will do with what is typed so far.
    fn completion(&self, choices: &Choices, typed: &str) -> String {
        if typed.is_empty() {
            let keys: Vec<&str> = choices.choices.iter().map(|choice| choice.key.as_str()).collect();
            return self.words.with("interview-type-one", &[("keys", keys.join(" · ").into())]);
        }
        let begins =
            |choice: &&Choice| choice.key.get(..typed.len()).is_some_and(|start| start.eq_ignore_ascii_case(typed));
        let found: Vec<String> =
            choices
                .choices
                .iter()
                .filter(begins)
                .map(|choice| {
                    if choice.key == choice.name {
                        choice.key.clone()
                    } else {
                        format!("{} {}", choice.key, choice.name)
                    }
                })
                .collect();
        found.join(" · ")
    }

    /// The rows of a page of choices, and how many it takes at most, whichever choice is highlighted.
    fn laid_out(
        &self,
        choices: &Choices,
        at: Option<usize>,
        fullness: Fullness,
        room: usize,
    ) -> (Vec<Line<'static>>, usize) {
        let mut rows = self.heading();
        rows.extend(self.text());
        if fullness.help {
            for help in &self.screen.help {
                rows.extend(paragraph(help, self.width, self.palette.faint));
            }
        }
        if fullness.air {
            rows.push(Line::default());
        }
        let columns = Columns::of(choices, self.width);
        let mut most = 0;
        let mut listed: Vec<Line<'static>> = Vec::new();
        for (place, choice) in choices.choices.iter().enumerate() {
            let is_at = at == Some(place);
            let whole = self.choice(choice, &columns, is_at, true);
            if fullness.meanings {
                listed.extend(whole);
            } else {
                let short = self.choice(choice, &columns, is_at, false);
                most = most.max(whole.len().saturating_sub(short.len()));
                listed.extend(if is_at { whole } else { short });
            }
        }
        let expanded = if at.is_some() && !fullness.meanings { 0 } else { most };
        let details = self.details(fullness.details);
        let gap = usize::from(fullness.air && !details.is_empty());
        let needed = rows.len() + listed.len() + expanded + gap + details.len();
        rows.extend(listed);
        if !details.is_empty() {
            // In a short form the details keep their place while the highlight moves.
            let rest = room.saturating_sub(rows.len() + details.len());
            let space = if fullness.meanings { gap } else { rest };
            rows.resize(rows.len() + space, Line::default());
            rows.extend(details);
        }
        (rows, needed)
    }

    /// One choice: its marks, its key, its name and what it means.
    fn choice(&self, choice: &Choice, columns: &Columns, is_at: bool, whole: bool) -> Vec<Line<'static>> {
        let palette = self.palette;
        let mark = choice.marks.first().map_or(' ', |mark| glyph(*mark));
        let strong = if is_at { palette.highlight } else { Style::new() };
        let lead = vec![
            Span::styled(if is_at { "▸" } else { " " }, palette.highlight),
            Span::styled(mark.to_string(), palette.good),
            Span::styled(padded(&choice.key, columns.key), if is_at { palette.highlight } else { palette.key }),
            Span::raw("  "),
        ];
        let indent = columns.key + 4;
        let name = if choice.name.eq_ignore_ascii_case(&choice.key) { String::new() } else { one_line(&choice.name) };
        let marks: Vec<String> =
            choice.marks.iter().map(|mark| format!("{} {}", glyph(*mark), self.words.text(word_of(*mark)))).collect();
        let marks = marks.join("  ");
        let detail = choice.detail.as_deref().map(one_line).unwrap_or_default();
        let mut rows: Vec<Line<'static>> = Vec::new();
        match columns.name {
            Some(column) => {
                let room = self.width.saturating_sub(indent + column + 2).max(8);
                let mut lines = if whole { wrapped(&detail, room) } else { vec![cut(&detail, room)] };
                if lines.is_empty() {
                    lines.push(String::new());
                }
                for (place, line) in lines.into_iter().enumerate() {
                    let mut spans = if place == 0 {
                        let mut spans = lead.clone();
                        spans.push(Span::styled(padded(&name, column), strong));
                        spans
                    } else {
                        vec![Span::raw(" ".repeat(indent + column))]
                    };
                    spans.push(Span::raw("  "));
                    spans.push(Span::raw(line));
                    rows.push(Line::from(spans));
                }
            }
            None => {
                let room = self.width.saturating_sub(indent).max(8);
                let title = if whole || detail.is_empty() {
                    name
                } else if name.is_empty() {
                    detail.clone()
                } else {
                    format!("{name} – {detail}")
                };
                let mut spans = lead.clone();
                spans.push(Span::styled(cut(&title, room), strong));
                rows.push(Line::from(spans));
                if whole && !detail.is_empty() {
                    for line in wrapped(&detail, room) {
                        rows.push(Line::from(vec![Span::raw(" ".repeat(indent)), Span::raw(line)]));
                    }
                }
            }
        }
        // The word of a mark, where there is room for it at the end of the last row.
        if !marks.is_empty()
            && let Some(row) = rows.last_mut()
        {
            let used: usize = row.spans.iter().map(|span| span.content.width()).sum();
            if used + 2 + marks.width() <= self.width {
                row.spans.push(Span::raw("  "));
                row.spans.push(Span::styled(marks, palette.good));
            }
        }
        rows
    }

    /// What is recorded, a label each in a column.
    fn details(&self, whole: bool) -> Vec<Line<'static>> {
        let widest = self.screen.details.iter().map(|detail| detail.label.width()).max().unwrap_or_default();
        let column = widest.min(self.width / 3);
        let room = self.width.saturating_sub(column + 2).max(8);
        let lines = |detail: &Detail| {
            let text = one_line(&detail.text);
            if whole { wrapped(&text, room) } else { vec![cut(&text, room)] }
        };
        self.screen
            .details
            .iter()
            .flat_map(|detail| {
                lines(detail).into_iter().enumerate().map(move |(place, line)| {
                    let label = if place == 0 { cut(&detail.label, column) } else { String::new() };
                    Line::from(vec![
                        Span::styled(padded(&label, column + 2), self.palette.faint),
                        Span::styled(line, self.palette.tone(detail.tone)),
                    ])
                })
            })
            .collect()
    }

    /// A list around its highlighted entry, with what is typed to search it.
    fn list(&self, list: &List, widgets: &Widgets, height: usize) -> (Vec<Line<'static>>, Place) {
        let mut rows = self.heading();
        rows.extend(self.text());
        let has_prompt = list.search;
        let room = height.saturating_sub(usize::from(has_prompt));
        let least = (widgets.found.len() + usize::from(list.create.is_some())).min(6);
        rows.truncate(room.saturating_sub(least).max(1));
        if rows.len() + least < room {
            rows.push(Line::default());
        }
        let page = room.saturating_sub(rows.len()).max(1);
        let count = widgets.found.len() + usize::from(list.create.is_some());
        let at = widgets.at.unwrap_or_default().min(count.saturating_sub(1));
        let first = at / page * page;
        let width = widgets
            .found
            .iter()
            .map(|place| one_line(&list.entries[*place].text).width())
            .max()
            .unwrap_or_default()
            .min((self.width.saturating_sub(8)) * 3 / 5);
        let has_states = list.entries.iter().any(|entry| !entry.state.is_empty());
        for place in first..(first + page).min(count) {
            let is_at = widgets.at == Some(place);
            let line = match widgets.found.get(place) {
                Some(index) => {
                    let number = (widgets.typed.is_empty() && list.is_numbered() && place < 9).then_some(place + 1);
                    let is_chosen = widgets.chosen.contains(index);
                    self.entry(
                        &list.entries[*index],
                        number,
                        (is_at, list.several, is_chosen),
                        has_states.then_some(width),
                    )
                }
                None => {
                    let create = list.create.clone().unwrap_or_default();
                    let parts = [("what", create.as_str().into()), ("text", widgets.typed.as_str().into())];
                    let create =
                        if widgets.typed.is_empty() { create } else { self.words.with("interview-create", &parts) };
                    let text = Entry::new(create, "");
                    self.entry(&text, None, (is_at, false, false), None)
                }
            };
            rows.push(line);
        }
        if !has_prompt {
            return (rows, Place::Hidden);
        }
        let row = height.saturating_sub(1);
        rows.truncate(row);
        rows.resize(row, Line::default());
        let remark = if count > page {
            let place =
                [("first", (first + 1).into()), ("last", (first + page).min(count).into()), ("count", count.into())];
            self.words.with("interview-pick-place", &place)
        } else if widgets.found.is_empty() {
            self.words.text("interview-nothing-found")
        } else {
            String::new()
        };
        let (line, column) = self.prompt(&widgets.typed, &remark);
        rows.push(line);
        (rows, Place::At { row, column })
    }

    fn entry(
        &self,
        entry: &Entry,
        number: Option<usize>,
        (is_at, several, is_marked): (bool, bool, bool),
        column: Option<usize>,
    ) -> Line<'static> {
        let palette = self.palette;
        let mut spans = vec![Span::styled(if is_at { "▸ " } else { "  " }, palette.highlight)];
        if several {
            spans.push(Span::styled(if is_marked { "[x] " } else { "[ ] " }, palette.key));
        } else {
            let number = number.map_or_else(|| " ".to_owned(), |number| number.to_string());
            spans.push(Span::styled(format!("{number} "), palette.key));
        }
        spans.push(Span::styled(if entry.is_chosen { "● " } else { "" }, palette.good));
        let style = if is_at { palette.highlight } else { Style::new() };
        let used: usize = spans.iter().map(|span| span.content.width()).sum();
        let room = self.width.saturating_sub(used);
        let text = one_line(&entry.text);
        match column.filter(|_| !entry.state.is_empty()) {
            Some(column) => {
                let column = column.min(room.saturating_sub(4));
                spans.push(Span::styled(padded(&cut(&text, column), column), style));
                spans.push(Span::raw("  "));
                let rest = room.saturating_sub(column + 2);
                spans.push(Span::styled(cut(&one_line(&entry.state), rest), palette.tone(entry.tone)));
            }
            None => spans.push(Span::styled(cut(&text, room), style)),
        }
        Line::from(spans)
    }

    /// A text to be typed.
    fn field(&self, is_long: bool, height: usize) -> (Vec<Line<'static>>, Place) {
        let mut rows = self.heading();
        rows.extend(self.text());
        let wanted = if is_long { LONG_FIELD } else { SHORT_FIELD };
        rows.truncate(height.saturating_sub(2).max(1));
        if rows.len() + 4 <= height {
            rows.push(Line::default());
        }
        let prompt = format!("{}> ", one_line(&self.screen.prompt));
        let (row, column) = (rows.len(), prompt.width());
        rows.push(Line::from(Span::styled(prompt, self.palette.key)));
        let height = height.saturating_sub(row).clamp(1, wanted);
        (rows, Place::Field { row, column, height })
    }
}

/// The columns of a list of choices.
struct Columns {
    key: usize,
    /// The column of the names, where meanings are next to them.
    name: Option<usize>,
}

impl Columns {
    fn of(choices: &Choices, width: usize) -> Self {
        let key = choices.choices.iter().map(|choice| choice.key.width()).max().unwrap_or(1);
        let name = choices.choices.iter().map(|choice| one_line(&choice.name).width()).max().unwrap_or_default();
        Self { key, name: (width >= NEXT_TO && name <= LONGEST_NAME).then_some(name) }
    }
}

/// The sign of a mark, next to the key.
const fn glyph(mark: Mark) -> char {
    match mark {
        Mark::Found => '●',
        Mark::Claimed => '○',
        Mark::Previous => '◇',
    }
}

const fn word_of(mark: Mark) -> &'static str {
    crate::interview::plain::mark_word(mark)
}

/// The columns that spans take.
fn width(spans: &[Span<'_>]) -> usize {
    spans.iter().map(|span| span.content.width()).sum()
}
