//! Parts of a text that are replaced by others, and what is around them. Everything outside the splices stays byte for byte.

use std::ops::Range;

/// A part of the text and its replacement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Splice {
    pub(super) range: Range<usize>,
    pub(super) text: String,
    /// Whether this is a whole table: it comes after a line that is added to the table before it at the same place.
    pub(super) table: bool,
}

impl Splice {
    pub(super) fn replace(range: Range<usize>, text: impl Into<String>) -> Self {
        Self { range, text: text.into(), table: false }
    }

    pub(super) fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::replace(at..at, text)
    }

    pub(super) fn remove(range: Range<usize>) -> Self {
        Self::replace(range, "")
    }
}

/// The text with all splices done, which do not overlap. Their line ends become `line_end`.
pub(super) fn splice(text: &str, mut splices: Vec<Splice>, line_end: &str) -> String {
    splices.sort_by_key(|splice| (splice.range.start, splice.table, splice.range.end));
    let mut result = String::with_capacity(text.len() + 256);
    let mut done = 0;
    for splice in splices {
        // A line that is added where a line before it is taken out begins inside what has been passed already.
        let start = splice.range.start.max(done);
        result.push_str(&text[done..start]);
        result.push_str(&splice.text.replace('\n', line_end));
        done = splice.range.end.max(start);
    }
    result.push_str(&text[done..]);
    result
}

/// Where the line of a place begins.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// Where the line of a place ends, before its line end.
pub(super) fn line_stop(text: &str, at: usize) -> usize {
    let stop = text[at..].find('\n').map_or(text.len(), |end| at + end);
    if text[at..stop].ends_with('\r') { stop - 1 } else { stop }
}

/// Where the line after that of a place begins.
pub(super) fn next_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// The blanks at the beginning of the line of a place.
pub(super) fn indent(text: &str, at: usize) -> &str {
    let line = &text[line_start(text, at)..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// The comment after a value that ends at a place, with its `#`.
pub(super) fn comment_behind(text: &str, end: usize) -> Option<&str> {
    let rest = text[end..line_stop(text, end)].trim();
    rest.starts_with('#').then_some(rest)
}

/// The comma after a member of a list or table that ends at a place, past blanks, comments and line ends.
fn comma_behind(text: &str, end: usize) -> Option<usize> {
    let mut at = end;
    while at < text.len() {
        match text.as_bytes()[at] {
            b' ' | b'\t' | b'\r' | b'\n' => at += 1,
            b'#' => at = line_stop(text, at),
            b',' => return Some(at),
            _ => return None,
        }
    }
    None
}

/// Adds members at the end of a list or an inline table, which is at `whole` with its brackets. `last` is its last member.
/// A list over several lines gets a line for each.
pub(super) fn add_members(
    text: &str,
    whole: Range<usize>,
    last: Option<Range<usize>>,
    members: &[String],
) -> Vec<Splice> {
    let close = whole.end - 1;
    let Some(last) = last else { return vec![first_members(text, whole, members)] };
    if !text[last.end..close].contains('\n') {
        let more = members.iter().map(|member| format!(", {member}")).collect::<Vec<_>>().concat();
        return vec![Splice::insert(last.end, more)];
    }
    let indent = indent(text, last.start);
    let comma = comma_behind(text, last.end);
    let lines: Vec<String> = members.iter().map(|member| format!("\n{indent}{member}")).collect();
    match comma {
        Some(comma) => {
            vec![Splice::insert(
                line_stop(text, comma),
                lines.iter().map(|line| format!("{line},")).collect::<Vec<_>>().concat(),
            )]
        }
        None => vec![Splice::insert(last.end, ","), Splice::insert(line_stop(text, last.end), lines.join(","))],
    }
}

/// The first members of a list or an inline table that has only blanks and comments so far.
fn first_members(text: &str, whole: Range<usize>, members: &[String]) -> Splice {
    let (open, close) = (whole.start + 1, whole.end - 1);
    if text[open..close].contains('\n') {
        let start = line_start(text, close).max(open);
        let margin = indent(text, close);
        let lines = members.iter().map(|member| format!("{margin}  {member},\n")).collect::<Vec<_>>().concat();
        return Splice::insert(start, lines);
    }
    let blank = if text[whole.start..].starts_with('{') { " " } else { "" };
    Splice::replace(open..close, format!("{blank}{}{blank}", members.join(", ")))
}

/// Takes a member out of a list or an inline table, with the comma after it or, for the last one, the comma before it; a line
/// that nothing is left on goes too.
pub(super) fn remove_member(text: &str, member: Range<usize>) -> Vec<Splice> {
    let (mut start, mut end) = (member.start, member.end);
    if let Some(comma) = comma_behind(text, end) {
        // If there is a comment between the member and its comma, only the two are taken out.
        if !text[end..comma].trim().is_empty() {
            return vec![Splice::remove(start..end), Splice::remove(comma..comma + 1)];
        }
        end = comma + 1;
    } else {
        let before = text[..start].trim_end_matches([' ', '\t']);
        if before.ends_with(',') {
            start = before.len() - 1;
        }
    }
    let rest = &text[end..line_stop(text, end)];
    let alone = text[line_start(text, start)..start].trim().is_empty();
    if alone && (rest.trim().is_empty() || rest.trim().starts_with('#')) {
        return vec![Splice::remove(line_start(text, start)..next_line(text, end))];
    }
    if end > member.end || text[..start].trim_end_matches([' ', '\t']).ends_with(['{', '[']) {
        end += rest.len() - rest.trim_start_matches([' ', '\t']).len();
    }
    vec![Splice::remove(start..end)]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with the member `word` taken out.
    fn without(text: &str, word: &str) -> String {
        let start = text.find(word).unwrap();
        splice(text, remove_member(text, start..start + word.len()), "\n")
    }

    /// The text, one list, with members added after `last`.
    fn with(text: &str, last: &str, members: &[&str]) -> String {
        let open = text.find(['[', '{']).unwrap();
        let whole = open..text.rfind([']', '}']).unwrap() + 1;
        let last = (!last.is_empty()).then(|| text.find(last).map(|start| start..start + last.len()).unwrap());
        let members: Vec<String> = members.iter().map(|member| (*member).to_owned()).collect();
        splice(text, add_members(text, whole, last, &members), "\n")
    }

    #[test]
    fn members_are_added_in_the_manner_of_the_list() {
        assert_eq!(with("a = [1, 2] # c\n", "2", &["3", "4"]), "a = [1, 2, 3, 4] # c\n");
        assert_eq!(with("a = []\n", "", &["3", "4"]), "a = [3, 4]\n");
        assert_eq!(with("a = {}\n", "", &["b = 1"]), "a = { b = 1 }\n");
        assert_eq!(with("a = { b = 1 }\n", "b = 1", &["c = 2"]), "a = { b = 1, c = 2 }\n");
        assert_eq!(with("a = [\n  1, # one\n]\n", "1", &["2", "3"]), "a = [\n  1, # one\n  2,\n  3,\n]\n");
        assert_eq!(with("a = [\n  1 # one\n]\n", "1", &["2", "3"]), "a = [\n  1, # one\n  2,\n  3\n]\n");
        assert_eq!(with("a = [\n  # none\n]\n", "", &["2"]), "a = [\n  # none\n  2,\n]\n");
    }

    #[test]
    fn members_are_taken_out_with_their_comma() {
        assert_eq!(without("a = [1, 2, 3]", "1"), "a = [2, 3]");
        assert_eq!(without("a = [1, 2, 3]", "2"), "a = [1, 3]");
        assert_eq!(without("a = [1, 2, 3]", "3"), "a = [1, 2]");
        assert_eq!(without("a = [1]", "1"), "a = []");
        assert_eq!(without("a = [\n  1, # one\n  2, # two\n]", "1"), "a = [\n  2, # two\n]");
        assert_eq!(without("a = [\n  1,\n  2 # two\n]", "2"), "a = [\n  1,\n]");
        assert_eq!(without("a = { b = 1, c = 2 }", "c = 2"), "a = { b = 1 }");
    }
}
