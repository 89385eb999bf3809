//! The agenda of a workshop and its attendance sheet, the first page of a printed form.

use crate::language::Words;
use crate::questionnaire::{Domain, Questionnaire};
use crate::report::document::{Align, Anchor, Block, Cell, Column, Role, Row, Table, Text};

/// How long a workshop is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Workshop {
    /// Its days.
    pub days: u8,
    /// Minutes for each question.
    pub minutes: u16,
}

/// The day begins at nine.
const MORNING: u32 = 9 * 60;
/// The break at noon begins with the first domain that ends after half past twelve, and lasts an hour.
const NOON: u32 = 12 * 60 + 30;
const NOON_BREAK: u32 = 60;
/// A short break between two domains.
const SHORT_BREAK: u32 = 15;
/// How many people have a line on the attendance sheet.
const PEOPLE: usize = 17;

/// A domain on the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Slot<'q> {
    day: u8,
    from: u32,
    to: u32,
    domain: &'q str,
    title: &'q str,
    questions: usize,
}

/// The agenda and the attendance sheet.
pub(super) fn blocks(questionnaire: &Questionnaire, workshop: Workshop, words: &Words) -> Vec<Block> {
    let head = |id: &str, share: f32| Column { head: words.text(id), share, align: Align::Start };
    let heading =
        |id: &str, anchor: &str| Block::Heading { level: 2, text: words.text(id), anchor: Anchor(anchor.to_owned()) };
    let row = |cells: Vec<String>| Row {
        cells: cells.into_iter().map(|text| Cell::from(Text::plain(text))).collect(),
        strong: false,
        below: Vec::new(),
    };
    let agenda = slots(questionnaire, workshop).into_iter().map(|slot| {
        row(vec![
            slot.day.to_string(),
            format!("{}–{}", clock(slot.from), clock(slot.to)),
            format!("{} {}", slot.domain, slot.title),
            slot.questions.to_string(),
            String::new(),
        ])
    });
    let agenda = Table {
        summary: words.text("form-agenda"),
        columns: vec![
            head("form-agenda-day", 0.1),
            head("form-agenda-time", 1.6),
            head("form-head-domain", 4.0),
            head("form-agenda-questions", 0.1),
            head("form-agenda-needed", 4.0),
        ],
        rows: agenda.collect(),
    };
    let days = (1..=workshop.days).map(|day| words.with("form-agenda-nth-day", &[("day", usize::from(day).into())]));
    let mut columns = vec![head("form-name", 4.0), head("form-attendance-function", 4.0)];
    columns.extend(days.map(|head| Column { head, share: 1.6, align: Align::Start }));
    let empty = || row(vec!["\u{a0}\n\u{a0}".to_owned(); columns.len()]);
    let attendance = Table {
        summary: words.text("form-attendance"),
        rows: (0..PEOPLE).map(|_| empty()).collect(),
        columns: columns.clone(),
    };
    let about = words.with("form-agenda-about", &[("minutes", usize::from(workshop.minutes).into())]);
    vec![
        Block::Heading { level: 1, text: words.text("form-agenda"), anchor: Anchor("agenda".to_owned()) },
        Block::Paragraph { text: Text::plain(about), role: Role::Body },
        Block::Table(agenda),
        heading("form-attendance", "attendance"),
        Block::Table(attendance),
    ]
}

/// The top-level domains in order, shared out among the days so that each day is about as long as the others.
fn slots(questionnaire: &Questionnaire, workshop: Workshop) -> Vec<Slot<'_>> {
    let count = |domain: &Domain| questionnaire.questions_below(domain).len();
    let domains: Vec<&Domain> = questionnaire.top_domains().filter(|domain| count(domain) > 0).collect();
    let all: usize = domains.iter().map(|domain| count(domain)).sum();
    let days = usize::from(workshop.days.max(1));
    let mut slots = Vec::with_capacity(domains.len());
    let (mut day, mut at, mut before) = (1_u8, MORNING, 0_usize);
    for domain in domains {
        let questions = count(domain);
        // A domain belongs to the day in which its middle falls.
        let middle = before * 2 + questions;
        let wanted =
            u8::try_from(middle * days / (all * 2).max(1) + 1).unwrap_or(workshop.days).min(workshop.days.max(1));
        if wanted > day {
            (day, at) = (wanted, MORNING);
        }
        let minutes = u32::try_from(questions).unwrap_or(u32::MAX).saturating_mul(u32::from(workshop.minutes));
        let to = at.saturating_add(minutes);
        slots.push(Slot { day, from: at, to, domain: domain.id().as_str(), title: domain.title(), questions });
        at = to.saturating_add(if at < NOON && to >= NOON { NOON_BREAK } else { SHORT_BREAK });
        before += questions;
    }
    slots
}

/// Minutes of the day as "09:05"; after midnight the hours go on.
fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::{Workshop, clock, slots};
    use crate::problem::Source;
    use crate::questionnaire::{BUNDLED, parse};

    #[test]
    fn domains_are_shared_out_among_the_days_with_their_times() {
        let bundled = BUNDLED.iter().find(|bundled| bundled.id == "sim3").unwrap();
        let questionnaire = parse(&Source::new("q.yaml", bundled.text)).unwrap();
        // 11, 7, 10 and 17 questions of 4 minutes.
        let found = slots(&questionnaire, Workshop { days: 2, minutes: 4 });
        let times: Vec<(u8, String, String, &str)> =
            found.iter().map(|slot| (slot.day, clock(slot.from), clock(slot.to), slot.domain)).collect();
        let wanted = [
            (1, "09:00", "09:44", "O"),
            (1, "09:59", "10:27", "H"),
            (2, "09:00", "09:40", "T"),
            (2, "09:55", "11:03", "P"),
        ];
        assert_eq!(times, wanted.map(|(day, from, to, id)| (day, from.to_owned(), to.to_owned(), id)));
    }
}
