//! The lines in which two texts differ.

/// How many comparisons of lines are made at most; beyond that the differing part is shown as a whole.
const MOST_COMPARISONS: usize = 4_000_000;

/// The lines that are taken out, each after `- `, and those that come in, after `+ `, in the order of the text.
pub(super) fn line_diff(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let start = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let (old, new) = (&old[start..], &new[start..]);
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(one, other)| one == other).count();
    let (old, new) = (&old[..old.len() - end], &new[..new.len() - end]);
    let mut text = String::new();
    let (mut from, mut to) = (0, 0);
    for (same_old, same_new) in common(old, new).into_iter().chain([(old.len(), new.len())]) {
        for (sign, lines) in [("- ", &old[from..same_old]), ("+ ", &new[to..same_new])] {
            for line in lines {
                text.extend([sign, line, "\n"]);
            }
        }
        (from, to) = (same_old + 1, same_new + 1);
    }
    text
}

/// A longest sequence of lines that both have, as pairs of indices.
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > MOST_COMPARISONS {
        return Vec::new();
    }
    // longest[i][j] is the length for old[i..] and new[j..].
    let width = new.len() + 1;
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i * width + j] = if old[i] == new[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let mut pairs = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::line_diff;

    #[test]
    fn only_lines_that_differ_are_shown() {
        assert_eq!(line_diff("a\nb\nc\n", "a\nb\nc\n"), "");
        assert_eq!(line_diff("a\nb\nc\n", "a\nx\nc\n"), "- b\n+ x\n");
        assert_eq!(line_diff("a\nb\nc\nd\n", "a\nc\nd\ne\n"), "- b\n+ e\n");
        assert_eq!(line_diff("", "a\n"), "+ a\n");
    }
}
