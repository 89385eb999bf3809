//! The report as Markdown, read back as a forge reads it: what people wrote is shown and not obeyed.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::room::Room;

/// The words of a page, a space where a line breaks, and what else it holds.
fn read(markdown: &str) -> (String, Vec<Event<'_>>) {
    assert!(markdown.chars().all(|character| character == '\n' || !character.is_control()));
    let events: Vec<Event<'_>> =
        Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_MATH)
            .collect();
    let mut words = String::new();
    for event in &events {
        match event {
            Event::Text(text) => words.push_str(text),
            Event::InlineHtml(html) => {
                assert!(["<br>", "<sub>", "</sub>"].contains(&&**html), "{html}");
                words.push_str(if &**html == "<br>" { "\n" } else { "" });
            }
            Event::Html(html) => assert!(
                html.trim().is_empty() || html.starts_with("<sub>") || html.starts_with("<!-- palier sha256:"),
                "{html}"
            ),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => panic!("{event:?}"),
            Event::End(_) => words.push('\n'),
            _ => {}
        }
    }
    (words, events)
}

#[test]
fn what_people_wrote_is_shown_and_not_obeyed() {
    let hostile = [
        "# Title",
        "1. First",
        "12) Twelfth",
        "- a point",
        "+ another",
        "a | b | c",
        "---",
        "===",
        "> quoted",
        "    code",
        "```",
        "<script>alert(1)</script> <b>bold</b> &amp; &lt;",
        "**bold** _thin_ ~~gone~~ `code` [link](https://a.example) ![picture](x.png)",
        "costs $5 and $6, $$x$$",
        "C:\\\\temp\\\\ and a \\\\| b",
        "https://a.example/x?a=1&b=<2>|3",
    ];
    let mut text = "palier = \"assessment/1\"\n[questionnaire]\nid = \"sim3\"\nversion = \"2.0\"\n[subject]\n\
        team = \"# T | <b>x</b>\"\n[session]\ndate = 2026-03-10\n"
        .to_owned();
    // One of them a note, and all of them the lines of a scope and of a note.
    let all = hostile.join("\\n");
    let _ = writeln!(text, "scope = \"{all}\"");
    for (question, line) in
        (1..=11).map(|number| format!("O-{number}")).chain((1..=7).map(|number| format!("H-{number}"))).zip(hostile)
    {
        let _ = writeln!(text, "[answers.{question}]\nlevel = \"1\"\nnote = \"{line}\"");
    }
    let _ = writeln!(text, "[answers.P-1]\nlevel = \"1\"\nnote = \"{all}\"\n[domains.O]\nfinding = \"    {all}\"");
    let room = Room::new();
    room.file("team.toml", &text);
    room.palier(&["report", "team.toml", "-o", "report.md"]).ended(0);
    let markdown = room.read("report.md");
    let (words, events) = read(&markdown);
    for line in hostile {
        let line = line.replace("\\\\", "\\");
        let count = words.lines().filter(|found| found.contains(line.trim())).count();
        assert!(count >= 3, "{line:?} stands there {count} times");
    }
    let widths: BTreeSet<usize> = widths(&events);
    assert!(!widths.is_empty() && widths.iter().all(|cells| *cells <= 8), "{widths:?}");
    assert!(
        !events
            .iter()
            .any(|event| matches!(event, Event::Start(Tag::CodeBlock(_) | Tag::Image { .. } | Tag::Strikethrough)))
    );
    let title = events.iter().skip_while(|event| !matches!(event, Event::Start(Tag::Heading { .. })));
    let title: String = title
        .take_while(|event| !matches!(event, Event::End(_)))
        .filter_map(|event| if let Event::Text(text) = event { Some(&**text) } else { None })
        .collect();
    assert_eq!(title, "Maturity assessment: gap report – # T | <b>x</b>");
}

/// How many columns the tables have.
fn widths(events: &[Event<'_>]) -> BTreeSet<usize> {
    let tables = events
        .iter()
        .filter_map(|event| if let Event::Start(Tag::Table(columns)) = event { Some(columns.len()) } else { None });
    tables.collect()
}

#[test]
fn every_mark_closes_and_nothing_is_said_twice() {
    let room = Room::new();
    for (name, language) in
        [("equipe-nationale.toml", "fr"), ("country-gci.toml", "pt"), ("service-catalogue.toml", "en")]
    {
        room.example(name);
        room.palier(&["report", name, "--language", language, "-o", "report.md"]).ended(0);
        let markdown = room.read("report.md");
        let (words, events) = read(&markdown);
        // A star that marks nothing would be seen.
        assert!(!words.contains('*'), "{name}: {:?}", words.lines().find(|line| line.contains('*')));
        assert!(widths(&events).len() > 2, "{name}");
        let twice = words.lines().find(|line| {
            let half = line.split_once(". ").map(|(first, _)| first).filter(|first| first.len() > 10);
            half.is_some_and(|first| line.starts_with(&format!("{first} {first}")))
        });
        assert_eq!(twice, None);
    }
}
