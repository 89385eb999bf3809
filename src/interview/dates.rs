//! Days as people write them.

use jiff::civil::Date;

use crate::language::{fold, month_names};

/// A day as `2025-05-21`, `21/05/2025`, `21 mai 2025`, or a month as `3/2025`, `March 2025`, `mars 2025`: its first day.
pub(super) fn read_date(text: &str) -> Option<Date> {
    if let Ok(day) = text.trim().parse() {
        return Some(day);
    }
    let folded = fold(text);
    let parts: Vec<&str> = folded
        .split(['/', '.', '-', ' ', ',', '\u{a0}', '\u{202f}'])
        .filter(|part| !part.is_empty() && *part != "de")
        .collect();
    let (day, month, year) = match parts.as_slice() {
        [month, year] => (1, month, year),
        [year, month, day] if year.len() == 4 => (day.parse().ok()?, month, year),
        [first, second, year] => match first.trim_end_matches("er").trim_end_matches("st").parse() {
            Ok(day) => (day, second, year),
            // "May 21, 2025"
            Err(_) => (second.parse().ok()?, first, year),
        },
        _ => return None,
    };
    if year.len() != 4 {
        return None;
    }
    let month = month.parse().ok().or_else(|| month_named(month))?;
    Date::new(year.parse().ok()?, month, day).ok()
}

/// The month of a name, or of at least three letters of it, in any language of the program.
fn month_named(name: &str) -> Option<i8> {
    let name = name.trim_end_matches('.');
    let is_meant = |known: &&str| name.chars().count() >= 3 && fold(known).starts_with(name);
    month_names().into_iter().find_map(|names| {
        let mut found = names.iter().enumerate().filter(|(_, known)| is_meant(known));
        let (place, _) = found.next()?;
        // "jui" is two months.
        found.next().is_none().then(|| i8::try_from(place + 1).ok())?
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as day;

    use super::read_date;

    #[test]
    fn days_are_read_as_files_and_as_people_write_them() {
        for text in [
            "2025-05-21",
            "21/05/2025",
            "21.5.2025",
            "21 05 2025",
            "21 mai 2025",
            "21 May 2025",
            "May 21, 2025",
            "21 de maio de 2025",
            "2025/5/21",
        ] {
            assert_eq!(read_date(text), Some(day(2025, 5, 21)), "{text}");
        }
        for text in ["3/2025", "03.2025", "March 2025", "mars 2025", "março de 2025", "Mar. 2025", "1er mars 2025"] {
            assert_eq!(read_date(text), Some(day(2025, 3, 1)), "{text}");
        }
        assert_eq!(read_date("août 2024"), Some(day(2024, 8, 1)));
        for text in ["", "soon", "31/02/2025", "21/05/25", "2025-13-01", "jui 2025", "13/2025", "2025"] {
            assert_eq!(read_date(text), None, "{text}");
        }
    }
}
