//! Text: what may stand in a page, whose words they are, and where they lead.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use maud::{Markup, html};

use crate::render::line_break::held;
use crate::render::sanitize::sanitize;
use crate::report::document::{Anchor, Block, Link, Run, Style, Text, Voice};

pub(super) use crate::render::svg::flat;

/// The places of a document that a link can lead to.
#[derive(Debug, Default)]
pub(super) struct Places(BTreeSet<Anchor>);

impl Places {
    /// The places of these blocks.
    pub(super) fn of(blocks: &[Block]) -> Self {
        let mut places = Self::default();
        places.collect(blocks);
        places
    }

    fn collect(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { anchor, .. } => {
                    self.0.insert(anchor.clone());
                }
                Block::Card(inner) => self.collect(inner),
                Block::Beside(columns) => columns.iter().for_each(|column| self.collect(column)),
                _ => {}
            }
        }
    }

    /// The address of a link, where it has a target: a place that is here, or an address of the web or of mail.
    fn address(&self, link: &Link) -> Option<String> {
        match link {
            // A page number says nothing here.
            Link::Page(_) => None,
            Link::Place(anchor) => self.0.contains(anchor).then(|| format!("#{}", id(anchor))),
            Link::Web(address) => {
                let address = flat(address).trim().to_owned();
                let scheme = address.split_once(':')?.0.to_ascii_lowercase();
                matches!(scheme.as_str(), "http" | "https" | "mailto").then_some(address)
            }
        }
    }

    /// The runs of a text. `marked` says that the element around them already tells that they are an assessor's words.
    pub(super) fn inline(&self, text: &Text, marked: bool) -> Markup {
        html! {
            @for run in text.0.iter().filter(|run| !matches!(run.link, Some(Link::Page(_)))) { (self.run(run, marked)) }
        }
    }

    fn run(&self, run: &Run, marked: bool) -> Markup {
        let styled = html! {
            @match run.style {
                Style::Plain => (lines(&run.text)),
                Style::Strong => strong.id[is_id(&run.text)] { (lines(&run.text)) },
                Style::Emphasis => em { (lines(&run.text)) },
            }
        };
        let leading = match run.link.as_ref().and_then(|link| self.address(link)) {
            Some(place) if place.starts_with('#') => html! { a href=(place) { (styled) } },
            Some(address) => html! { a.web href=(address) rel="noreferrer" { (styled) } },
            None => styled,
        };
        if run.voice == Voice::Assessor && !marked {
            html! { span.said dir="auto" { (leading) } }
        } else {
            leading
        }
    }
}

/// The characters with their line breaks; no line may begin with a sign of what stands before it.
pub(super) fn lines(text: &str) -> Markup {
    let text = sanitize(text);
    html! {
        @for (index, line) in text.split('\n').enumerate() {
            @if index > 0 { br; }
            (held(line))
        }
    }
}

/// Whether a text is the like of `O-10`, which browsers would break after its hyphen.
fn is_id(text: &str) -> bool {
    let letters = text.trim();
    letters.len() <= 16 && letters.contains('-') && letters.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Whether all that a text says are an assessor's words.
pub(super) fn is_said(text: &Text) -> bool {
    let mut telling = text.0.iter().filter(|run| !run.text.trim().is_empty()).peekable();
    telling.peek().is_some() && telling.all(|run| run.voice == Voice::Assessor)
}

/// The name of a place as an id and, behind `#`, as an address. Different names stay different; our own ids begin with `doc:`,
/// which no name of a place can.
pub(super) fn id(anchor: &Anchor) -> String {
    let mut out = String::with_capacity(anchor.0.len());
    for byte in anchor.0.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'/' => out.push(char::from(byte)),
            other => {
                // Writing to a string does not fail.
                let _ = write!(out, "~{other:02x}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Places, id, is_said, sanitize};
    use crate::report::document::{Anchor, Block, Link, Run, Style, Text, Voice};

    fn run(text: &str, link: Option<Link>) -> Text {
        Text(vec![Run { text: text.to_owned(), style: Style::Plain, voice: Voice::Assessor, link }])
    }

    #[test]
    fn control_characters_never_reach_the_page() {
        assert_eq!(sanitize("a\u{0}b\u{1b}[31mc\td\r\ne\rf\u{202e}g\u{feff}\u{ffff}h\u{9b}"), "ab[31mc d\ne\nfgh");
        assert_eq!(sanitize("مرحبا\u{200d} 👩\u{200d}🔧"), "مرحبا\u{200d} 👩\u{200d}🔧");
    }

    #[test]
    fn what_a_person_wrote_stays_text() {
        let html = Places::default().inline(&run("</style><script>alert(1)</script>\n& \"", None), false).into_string();
        assert_eq!(
            html,
            "<span class=\"said\" dir=\"auto\">&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;<br>&amp; &quot;</span>"
        );
    }

    #[test]
    fn links_lead_to_the_web_to_mail_or_to_places_that_are_there() {
        let heading = Block::Heading { level: 1, text: "x".to_owned(), anchor: Anchor("gap/question/O-1".to_owned()) };
        let places = Places::of(&[Block::Card(vec![heading])]);
        let html = |link| places.inline(&run("x", Some(link)), true).into_string();
        let web = |address: &str| html(Link::Web(address.to_owned()));
        assert_eq!(
            web("https://a.example/?b&c"),
            "<a class=\"web\" href=\"https://a.example/?b&amp;c\" rel=\"noreferrer\">x</a>"
        );
        assert!(web("MAILTO:cert@a.example").contains("<a "));
        for other in
            ["javascript:alert(1)", "java\nscript:alert(1)", " data:text/html,x", "//a.example", "a.example", ""]
        {
            assert_eq!(web(other), "x", "{other}");
        }
        let place = |name: &str| html(Link::Place(Anchor(name.to_owned())));
        assert_eq!(place("gap/question/O-1"), "<a href=\"#gap/question/O-1\">x</a>");
        assert_eq!(place("gap/question/O-2"), "x");
    }

    #[test]
    fn names_of_places_stay_apart() {
        let names = ["a b", "a~20b", "a-b", "é", "doc:main", "\"'<>"].map(|name| id(&Anchor(name.to_owned())));
        assert_eq!(names, ["a~20b", "a~7e20b", "a-b", "~c3~a9", "doc~3amain", "~22~27~3c~3e"]);
    }

    #[test]
    fn spaces_between_say_nothing_about_the_voice() {
        assert!(is_said(&run("x", None).then(Text::plain("\n"))));
        assert!(!is_said(&run("x", None).then(Text::plain("y"))));
        assert!(!is_said(&Text::plain("")));
    }
}
