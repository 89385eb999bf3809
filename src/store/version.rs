//! The order of versions.

use std::cmp::Ordering;

/// Which of two versions is the newer, the greater one. The parts between dots are compared as numbers and then as text: `1.10`
/// is newer than `1.9`, `2.0.1` than `2.0`, and `2.0` than `2.0-draft`, which comes before it.
#[must_use]
pub fn compare_versions(left: &str, right: &str) -> Ordering {
    let mut left_parts = left.split('.');
    let mut right_parts = right.split('.');
    loop {
        let order = match (left_parts.next(), right_parts.next()) {
            // Two spellings of one version, such as 1.0 and 1.00, still have an order.
            (None, None) => return left.cmp(right),
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(left), Some(right)) => compare_parts(left, right),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

fn compare_parts(left: &str, right: &str) -> Ordering {
    let split = |part: &str| {
        let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, rest) = part.split_at(digits);
        (!number.is_empty(), number.trim_start_matches('0').to_owned(), rest.to_owned())
    };
    let ((left_counts, left_number, left_rest), (right_counts, right_number, right_rest)) = (split(left), split(right));
    // Of numbers without leading zeros the longer is the greater, however many digits they have.
    let by_number =
        (left_counts, left_number.len(), left_number).cmp(&(right_counts, right_number.len(), right_number));
    let before_release = |rest: &str| rest.starts_with('-');
    by_number
        .then_with(|| before_release(&right_rest).cmp(&before_release(&left_rest)))
        .then_with(|| left_rest.cmp(&right_rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_rise_as_people_count_them() {
        let rising = [
            "",
            "a",
            "0.9",
            "1",
            "1.0",
            "1.00",
            "1.2",
            "1.10",
            "2-draft",
            "2-rc",
            "2",
            "2.0",
            "2.0.1",
            "2.0a",
            "10",
            "99999999999999999999999",
            "100000000000000000000000",
        ];
        for (index, older) in rising.iter().enumerate() {
            assert_eq!(compare_versions(older, older), Ordering::Equal);
            for newer in &rising[index + 1..] {
                assert_eq!(compare_versions(older, newer), Ordering::Less, "{older} {newer}");
                assert_eq!(compare_versions(newer, older), Ordering::Greater, "{newer} {older}");
            }
        }
    }
}
