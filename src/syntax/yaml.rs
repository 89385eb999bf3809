//! YAML text to the tree.
//!
//! The tree is built from the parser's events and not through serde: no scalar is taken for a number on the way, and no nesting
//! of a hostile file becomes recursion on the stack.

use std::collections::HashMap;

use serde_yaml::granit_parser::{Event, Options, Parser, ScalarStyle, ScanError, Span as ParserSpan, Tag};

use super::tree::{Key, MAX_DEPTH, MAX_NODES, MAX_TEXT, Node, Value, text_bytes};
use super::{locate, yaml_errors};
use crate::problem::{Message, Problem, Problems, Source, Span};

/// The largest questionnaire or translation, in bytes.
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// Reads the one YAML document of a text.
///
/// # Errors
///
/// The first error of YAML syntax, or the first limit that is passed.
pub(crate) fn parse(source: &Source) -> Result<Node, Problems> {
    source.check_form(MAX_BYTES)?;
    let mut builder = Builder::new(source);
    let mut read_to = (1, 0);
    for event in Parser::new_from_str_with_options(source.text(), options()) {
        let (event, span) = event.map_err(|error| Problems::from(syntax_error(source, &error, read_to)))?;
        read_to = read_to.max((span.end.line(), span.end.col()));
        builder.take(event, span)?;
    }
    Ok(builder.root.unwrap_or(Node { span: FIRST, value: Value::Null }))
}

const FIRST: Span = Span { line: 1, column: 1, width: 1 };

fn options() -> Options {
    let mut options = Options::default();
    options.set_emit_comments(false);
    // The builder counts the depth itself, with a message of its own; these only keep the parser's memory small.
    options.flow_nesting_limit = 2 * MAX_DEPTH;
    options.block_nesting_limit = 2 * MAX_DEPTH;
    options
}

/// The parser's error as a problem. What came before `read_to`, a line and column of the parser, was understood.
fn syntax_error(source: &Source, error: &ScanError, (line, column): (usize, usize)) -> Problem {
    let marker = error.marker();
    let span = Span { line: marker.line().max(1), column: marker.col() + 1, width: 1 };
    let detail = error.info();
    if detail.contains("nest") || detail.contains("recursion") {
        return source.error(span, Message::new("too-deep").with("limit", MAX_DEPTH));
    }
    let message = yaml_errors::message(&detail);
    let noticed = locate::byte_at(source, span.line, marker.col());
    let from = locate::byte_at(source, line, column).min(noticed);
    let (found, message) = match yaml_errors::kind(&detail) {
        "character" => match locate::forbidden(source.text(), noticed) {
            Some((at, code)) => (Some(at), Message::new("forbidden-character").with("code", code)),
            None => (None, message),
        },
        "tab" => (locate::tab(source.text(), noticed), message),
        "string" => (locate::open_quote(source.text(), from), message),
        "rest" => match locate::swallowed_key(source.text(), from, noticed) {
            Some(opening) => (Some(opening), yaml_errors::unclosed_quote(&detail)),
            None => (None, message),
        },
        _ => (None, message),
    };
    source.error(found.map_or(span, |at| source.span(at..at + 1)), message)
}

/// A list or map that is still being read.
struct Open {
    span: Span,
    anchor: usize,
    /// Nodes inside it so far, aliases followed, itself included.
    size: usize,
    /// How deep the deepest thing inside it lies below it.
    depth: usize,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    /// The entries, and the key whose value comes next.
    Map(Vec<(Key, Node)>, Option<Key>),
}

/// A finished node that an alias may name.
struct Anchored {
    node: Node,
    /// Bytes of text in it, aliases followed.
    text: usize,
    size: usize,
    depth: usize,
}

struct Builder<'s> {
    source: &'s Source,
    open: Vec<Open>,
    anchors: HashMap<usize, Anchored>,
    nodes: usize,
    text: usize,
    documents: usize,
    root: Option<Node>,
}

impl<'s> Builder<'s> {
    fn new(source: &'s Source) -> Self {
        Self { source, open: Vec::new(), anchors: HashMap::new(), nodes: 0, text: 0, documents: 0, root: None }
    }

    fn take(&mut self, event: Event<'_>, span: ParserSpan) -> Result<(), Problems> {
        let scalar = matches!(event, Event::Scalar(..) | Event::Alias(_));
        let span = span_of(span, scalar);
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(self.source.error(span, Message::new("several-documents")).into());
                }
                Ok(())
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.check_tag(tag.as_deref(), span)?;
                self.count(1, span)?;
                self.count_text(text.len(), span)?;
                let null = style == ScalarStyle::Plain
                    && tag.is_none()
                    && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                let value = if null { Value::Null } else { Value::Text(text.into_owned()) };
                self.finish(Node { span, value }, anchor, 1, 0)
            }
            Event::SequenceStart(_, anchor, tag) => self.begin(span, anchor, tag.as_deref(), Content::List(Vec::new())),
            Event::MappingStart(_, anchor, tag) => {
                self.begin(span, anchor, tag.as_deref(), Content::Map(Vec::new(), None))
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(),
            Event::Alias(anchor) => {
                let Some(anchored) = self.anchors.get(&anchor) else {
                    return Err(self.source.error(span, Message::new("alias-inside-itself")).into());
                };
                let (size, depth, text) = (anchored.size, anchored.depth, anchored.text);
                self.count(size, span)?;
                self.count_text(text, span)?;
                let node = Node { span, value: self.anchors[&anchor].node.value.clone() };
                self.finish(node, 0, size, depth)
            }
            _ => Ok(()),
        }
    }

    fn begin(&mut self, span: Span, anchor: usize, tag: Option<&Tag>, content: Content) -> Result<(), Problems> {
        self.check_tag(tag, span)?;
        self.count(1, span)?;
        self.open.push(Open { span, anchor, size: 1, depth: 0, content });
        self.check_depth(0, span)
    }

    fn end(&mut self) -> Result<(), Problems> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let value = match open.content {
            Content::List(items) => Value::List(items),
            Content::Map(entries, _) => Value::Map(entries),
        };
        self.finish(Node { span: open.span, value }, open.anchor, open.size, open.depth + 1)
    }

    /// Puts a finished node where it belongs. `size` counts its nodes, `depth` the levels of lists and maps in it.
    fn finish(&mut self, node: Node, anchor: usize, size: usize, depth: usize) -> Result<(), Problems> {
        self.check_depth(depth, node.span)?;
        if anchor > 0 {
            // The copy that an alias is read from is text in memory as well.
            let text = text_bytes(&node.value);
            self.count_text(text, node.span)?;
            self.anchors.insert(anchor, Anchored { node: node.clone(), text, size, depth });
        }
        let Some(parent) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        parent.size += size;
        parent.depth = parent.depth.max(depth);
        match &mut parent.content {
            Content::List(items) => items.push(node),
            Content::Map(entries, key) => match key.take() {
                Some(key) => entries.push((key, node)),
                None => match node.value {
                    Value::Text(text) => *key = Some(Key { span: node.span, text }),
                    _ => return Err(self.source.error(node.span, Message::new("key-not-text")).into()),
                },
            },
        }
        Ok(())
    }

    fn count(&mut self, more: usize, span: Span) -> Result<(), Problems> {
        self.nodes += more;
        if self.nodes > MAX_NODES {
            return Err(self.source.error(span, Message::new("too-many-nodes").with("limit", MAX_NODES)).into());
        }
        Ok(())
    }

    fn count_text(&mut self, more: usize, span: Span) -> Result<(), Problems> {
        self.text += more;
        if self.text > MAX_TEXT {
            let message = Message::new("too-much-text").with("limit", MAX_TEXT / (1024 * 1024));
            return Err(self.source.error(span, message).into());
        }
        Ok(())
    }

    fn check_depth(&self, more: usize, span: Span) -> Result<(), Problems> {
        if self.open.len() + more > MAX_DEPTH {
            return Err(self.source.error(span, Message::new("too-deep").with("limit", MAX_DEPTH)).into());
        }
        Ok(())
    }

    /// Only the tag for text is understood: any other would make something of a text that no questionnaire holds.
    fn check_tag(&self, tag: Option<&Tag>, span: Span) -> Result<(), Problems> {
        match tag.map(ToString::to_string).as_deref() {
            None | Some("!" | "!!str" | "tag:yaml.org,2002:str") => Ok(()),
            Some(tag) => Err(self.source.error(span, Message::new("yaml-tag").with("tag", tag)).into()),
        }
    }
}

/// A parser's span as a place. A list or a map is marked by one caret, a scalar by its length.
fn span_of(span: ParserSpan, whole: bool) -> Span {
    Span {
        line: span.start.line().max(1),
        column: span.start.col() + 1,
        width: if whole { span.len().max(1) } else { 1 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(text: &str) -> Node {
        parse(&Source::new("t.yaml", text)).unwrap_or_else(|problem| panic!("{problem:?}"))
    }

    fn error(text: &str) -> (String, Span) {
        let problems = parse(&Source::new("t.yaml", text)).unwrap_err();
        let problem = problems.iter().next().unwrap();
        (problem.message().id().to_owned(), problem.span().unwrap())
    }

    fn flat(node: &Node) -> String {
        match &node.value {
            Value::Null => "~".to_owned(),
            Value::Text(text) | Value::Typed(_, text) => format!("{text:?}"),
            Value::List(items) => format!("[{}]", items.iter().map(flat).collect::<Vec<_>>().join(",")),
            Value::Map(map) => {
                let entries: Vec<_> = map.iter().map(|(key, value)| format!("{}={}", key.text, flat(value))).collect();
                format!("{{{}}}", entries.join(","))
            }
        }
    }

    #[test]
    fn scalars_stay_the_text_that_was_written() {
        let text =
            "a: no\nb: 1.10\nc: 2025-05-21\nd: 0o17\ne: .inf\nf: true\ng: '007'\nh: 1_000\ni: 1e3\nj: +5\nk: 0x1F\n";
        assert_eq!(
            flat(&tree(text)),
            r#"{a="no",b="1.10",c="2025-05-21",d="0o17",e=".inf",f="true",g="007",h="1_000",i="1e3",j="+5",k="0x1F"}"#
        );
    }

    #[test]
    fn numbers_as_keys_and_in_flow_keep_their_text() {
        assert_eq!(
            flat(&tree("levels: { \"0\": a, 1: b, 2.50: c }\nl: [1.0, no , ~]\n")),
            r#"{levels={0="a",1="b",2.50="c"},l=["1.0","no",~]}"#
        );
    }

    #[test]
    fn duplicate_keys_are_kept_for_the_reader_to_see() {
        assert_eq!(flat(&tree("a: 1\na: 2\n")), r#"{a="1",a="2"}"#);
    }

    #[test]
    fn aliases_are_followed_and_merge_keys_are_ordinary() {
        assert_eq!(flat(&tree("a: &x 1.50\nb: *x\n")), r#"{a="1.50",b="1.50"}"#);
        assert_eq!(flat(&tree("a: &x { y: 1 }\nb: { <<: *x }\n")), r#"{a={y="1"},b={<<={y="1"}}}"#);
    }

    #[test]
    fn places_are_lines_and_columns_in_characters() {
        let Value::Map(map) = tree("é: ü\nnext:\n  - one\n  - deux\n").value else { panic!() };
        assert_eq!(map[0].1.span, Span { line: 1, column: 4, width: 1 });
        assert_eq!(map[1].0.span, Span { line: 2, column: 1, width: 4 });
        let Value::List(list) = &map[1].1.value else { panic!() };
        assert_eq!(list[1].span, Span { line: 4, column: 5, width: 4 });
    }

    #[test]
    fn syntax_errors_have_their_place() {
        assert_eq!(error("a: [1, 2\nb: 3\n").0, "yaml-syntax");
        assert_eq!(error("a: 1\n b: 2\n"), ("yaml-syntax".to_owned(), Span { line: 2, column: 3, width: 1 }));
        assert_eq!(error("a: 1\n---\nb: 2\n").0, "several-documents");
    }

    #[test]
    fn depth_is_limited() {
        let nested = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        tree(&nested(60));
        assert_eq!(error(&nested(80)).0, "too-deep");
        assert_eq!(error(&nested(100_000)).0, "too-deep");
        let block = (0..80).map(|depth| " ".repeat(depth) + "a:\n").collect::<Vec<_>>().concat();
        assert_eq!(error(&block).0, "too-deep");
    }

    #[test]
    fn nodes_are_counted_after_aliases() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..8 {
            let items = vec![format!("*a{}", level - 1); 10].join(", ");
            bomb = format!("{bomb}a{level}: &a{level} [{items}]\n");
        }
        assert_eq!(error(&bomb).0, "too-many-nodes");
    }

    #[test]
    fn text_is_counted_after_aliases() {
        let long = "x".repeat(100_000);
        let text = |aliases: usize| format!("a: &a {long}\nb: [{}]\n", vec!["*a"; aliases].join(", "));
        tree(&text(300));
        assert_eq!(error(&text(400)).0, "too-much-text");
    }

    #[test]
    fn a_large_file_and_a_second_byte_order_mark_are_refused() {
        let large = format!("a: {}\n", "x".repeat(MAX_BYTES));
        assert_eq!(error(&large).0, "file-too-large");
        assert_eq!(error("\u{feff}\u{feff}a: 1\n"), ("forbidden-character".to_owned(), FIRST));
    }
}
