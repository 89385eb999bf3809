//! A source as far as the architecture needs it: without comments and words, without what is compiled for tests only, and the
//! paths that it names.

/// What a file has of the program itself. Lines keep their numbers.
#[derive(Debug)]
pub(super) struct Source {
    /// The program's own code; comments, what stands between quotes and the items for tests are blank.
    pub(super) code: Vec<char>,
    /// The modules in files of their own that are compiled for tests only.
    pub(super) modules_for_tests: Vec<String>,
}

/// A path such as `crate::problem::Source`, one for each name of a group, and the line in which it begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) line: usize,
    pub(super) path: Vec<String>,
    /// The modules with a body in this file around it, outermost first.
    pub(super) within: Vec<String>,
}

const FOR_TESTS: &str = "#[cfg(test)]";

/// Reads a file.
pub(super) fn source(text: &str) -> Source {
    let mut code = without_words(text);
    let mut modules_for_tests = Vec::new();
    let mut at = 0;
    while let Some(begin) = find(&code, FOR_TESTS, at) {
        let end = end_of_item(&code, begin);
        let item: String = code[begin..end].iter().collect();
        let words: Vec<&str> = item.split([' ', ';', '\n']).filter(|word| !word.is_empty()).collect();
        if let Some(place) = words.iter().position(|word| *word == "mod").filter(|_| !item.contains('{')) {
            modules_for_tests.push(words[place + 1].to_owned());
        }
        blank(&mut code[begin..end]);
        at = end;
    }
    Source { code, modules_for_tests }
}

fn blank(code: &mut [char]) {
    for letter in code.iter_mut().filter(|letter| **letter != '\n') {
        *letter = ' ';
    }
}

fn find(code: &[char], wanted: &str, from: usize) -> Option<usize> {
    let wanted: Vec<char> = wanted.chars().collect();
    let place = code.get(from..)?.windows(wanted.len()).position(|window| window == wanted)?;
    Some(from + place)
}

/// The text with comments and everything between quotes blank.
fn without_words(text: &str) -> Vec<char> {
    let mut code: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < code.len() {
        let rest = &code[at..];
        let length = match rest {
            ['/', '/', ..] => rest.iter().position(|letter| *letter == '\n').unwrap_or(rest.len()),
            ['/', '*', ..] => comment(rest),
            ['r', '"' | '#', ..] if at == 0 || !is_name(code[at - 1]) || code[at - 1] == 'b' => raw(rest),
            ['"', ..] => quoted(rest),
            // A letter between quotes, but not the name of a lifetime.
            ['\'', '\\', _, ..] => 3 + rest[3..].iter().position(|letter| *letter == '\'').map_or(0, |end| end + 1),
            ['\'', _, '\'', ..] => 3,
            _ => 0,
        };
        blank(&mut code[at..at + length]);
        at += length.max(1);
    }
    code
}

/// The length of a comment, with the comments in it.
fn comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    loop {
        match rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] if depth == 1 => return at + 2,
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            [] => return at,
            _ => at += 1,
        }
    }
}

/// The length of a raw string; none of a raw name.
fn raw(rest: &[char]) -> usize {
    let signs = rest[1..].iter().take_while(|letter| **letter == '#').count();
    if rest.get(1 + signs) != Some(&'"') {
        return 0;
    }
    let end = format!("\"{}", "#".repeat(signs));
    find(rest, &end, 2 + signs).map_or(rest.len(), |place| place + end.len())
}

fn quoted(rest: &[char]) -> usize {
    let mut at = 1;
    while let Some(letter) = rest.get(at) {
        match letter {
            '"' => return at + 1,
            '\\' => at += 2,
            _ => at += 1,
        }
    }
    rest.len()
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// Where the item ends that begins with an attribute: after its body, or after its semicolon.
fn end_of_item(code: &[char], begin: usize) -> usize {
    let mut at = begin;
    while code.get(at) == Some(&'#') {
        at = closing(code, at + 1);
        at += code[at..].iter().take_while(|letter| letter.is_whitespace()).count();
    }
    let item: String = code[at..].iter().take_while(|letter| !matches!(letter, ';' | '{' | '=')).collect();
    let has_body = !item.split_whitespace().any(|word| ["use", "static", "type"].contains(&word));
    while at < code.len() {
        match code[at] {
            ';' => return at + 1,
            '{' if has_body => return closing(code, at),
            '(' | '[' | '{' => at = closing(code, at),
            ')' | ']' | '}' => return at,
            _ => at += 1,
        }
    }
    at
}

/// The place after the bracket that closes the one at `open`.
fn closing(code: &[char], open: usize) -> usize {
    let mut depth = 0;
    for (at, letter) in code.iter().enumerate().skip(open) {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 1 => return at + 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    code.len()
}

/// Every path that the code names, groups taken apart: of more than one part, or imported.
pub(super) fn paths(code: &[char]) -> Vec<Named> {
    let bodies = bodies(code);
    let mut found = Vec::new();
    let (mut at, mut line, mut after_use) = (0, 1, false);
    while at < code.len() {
        let begin = at;
        if is_name(code[at]) {
            let mut ends = Vec::new();
            at = path(code, at, &[], &mut ends);
            let within: Vec<String> =
                bodies.iter().filter(|body| body.1 < begin && begin < body.2).map(|body| body.0.clone()).collect();
            let imported = after_use;
            after_use = ends == [["use"]];
            ends.retain(|path| imported || path.len() > 1);
            found.extend(ends.into_iter().map(|path| Named { line, path, within: within.clone() }));
        } else {
            after_use &= code[at].is_whitespace() || matches!(code[at], ':' | '{');
            at += 1;
        }
        line += code[begin..at].iter().filter(|letter| **letter == '\n').count();
    }
    found
}

/// The modules with a body in this file: name, beginning and end.
fn bodies(code: &[char]) -> Vec<(String, usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(begin) = find(code, "mod ", at) {
        at = begin + 4;
        let name: String = code[at..].iter().take_while(|letter| is_name(**letter)).collect();
        let open = at + name.len() + code[at + name.len()..].iter().take_while(|letter| letter.is_whitespace()).count();
        if (begin == 0 || !is_name(code[begin - 1])) && code.get(open) == Some(&'{') {
            found.push((name, open, closing(code, open)));
        }
    }
    found
}

/// Reads the path at a place, and gives the place after it.
fn path(code: &[char], from: usize, before: &[String], ends: &mut Vec<Vec<String>>) -> usize {
    let gap = |at: usize| at + code[at..].iter().take_while(|letter| letter.is_whitespace()).count();
    let mut path = before.to_vec();
    let mut at = from;
    loop {
        match code.get(at) {
            Some('{') => {
                let end = closing(code, at);
                at = gap(at + 1);
                while at < end - 1 {
                    let next = self::path(code, at, &path, ends);
                    // What stands between two of a group: a comma, or another name for the one before.
                    at = next + code[next..end - 1].iter().take_while(|letter| **letter != ',').count() + 1;
                    at = gap(at);
                }
                return end;
            }
            Some('*') => {
                path.push("*".to_owned());
                at += 1;
                break;
            }
            _ => {
                let name: String = code[at..].iter().take_while(|letter| is_name(**letter)).collect();
                if name.is_empty() {
                    break;
                }
                at += name.len();
                path.push(name);
            }
        }
        let next = gap(at);
        if code[next..].first_chunk() != Some(&[':', ':']) {
            break;
        }
        at = gap(next + 2);
    }
    ends.push(path);
    at
}
