//! Dates as people of a language write them.

use jiff::civil::Date;

use super::Language;

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const PORTUGUESE: [&str; 12] = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
];

/// The names of the months in each language, January first.
#[must_use]
pub const fn month_names() -> [[&'static str; 12]; 3] {
    [ENGLISH, FRENCH, PORTUGUESE]
}

/// `21 May 2025`, `21 mai 2025` (`1er mai 2025`), `21 de maio de 2025`.
#[must_use]
pub fn date(language: Language, day: Date) -> String {
    match language {
        Language::English => format!("{} {} {}", day.day(), month(language, day), day.year()),
        Language::French => format!("{} {} {}", french_day(day), month(language, day), day.year()),
        Language::Portuguese => format!("{} de {} de {}", day.day(), month(language, day), day.year()),
    }
}

/// The same for a narrow column: `4 Feb 2026`, `4 févr. 2026`, `4 fev. 2026`. No line breaks inside it.
#[must_use]
pub fn short_date(language: Language, day: Date) -> String {
    let number = if language == Language::French { french_day(day) } else { day.day().to_string() };
    format!("{number}\u{a0}{}", short_month(language, day))
}

/// A month and its year for a narrow column: `Feb 2026`, `févr. 2026`, `fev. 2026`. No line breaks inside it.
#[must_use]
pub fn short_month(language: Language, day: Date) -> String {
    let whole = month(language, day);
    let kept = match (language, whole) {
        (Language::French, "janvier" | "février" | "juillet" | "septembre") => 4,
        (Language::French, "mars" | "avril" | "mai" | "juin" | "août") | (Language::Portuguese, "maio") => whole.len(),
        _ => 3,
    };
    let name: String = whole.chars().take(kept).collect();
    let stop = if name == whole || language == Language::English { "" } else { "." };
    format!("{name}{stop}\u{a0}{}", day.year())
}

/// Whether a word is the name of a month in one of the languages, whole or short.
#[must_use]
pub fn is_month(word: &str) -> bool {
    let short = word.trim_end_matches('.');
    short.chars().count() >= 3
        && [&ENGLISH, &FRENCH, &PORTUGUESE].into_iter().flatten().any(|name| name.starts_with(short))
}

/// Two days as one phrase, without saying twice what they share: `20–21 May 2025`, `20 et 21 mai 2025` when they follow each
/// other, `29 mai – 2 juin 2025`.
#[must_use]
pub fn date_range(language: Language, first: Date, last: Date) -> String {
    if first == last {
        return date(language, first);
    }
    let same_month = first.year() == last.year() && first.month() == last.month();
    if !same_month {
        return format!("{} – {}", date(language, first), date(language, last));
    }
    let (name, year) = (month(language, first), first.year());
    match language {
        Language::English => format!("{}–{} {name} {year}", first.day(), last.day()),
        Language::French => {
            let joint = if last.day() == first.day() + 1 { "et" } else { "au" };
            format!("{} {joint} {} {name} {year}", french_day(first), last.day())
        }
        Language::Portuguese => {
            let joint = if last.day() == first.day() + 1 { "e" } else { "a" };
            format!("{} {joint} {} de {name} de {year}", first.day(), last.day())
        }
    }
}

fn month(language: Language, day: Date) -> &'static str {
    let names = match language {
        Language::English => &ENGLISH,
        Language::French => &FRENCH,
        Language::Portuguese => &PORTUGUESE,
    };
    names[usize::try_from(day.month() - 1).unwrap_or_default()]
}

fn french_day(day: Date) -> String {
    if day.day() == 1 { "1er".to_owned() } else { day.day().to_string() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as day;

    use super::*;

    #[test]
    fn each_language_writes_its_own_dates() {
        let may = day(2025, 5, 21);
        assert_eq!(date(Language::English, may), "21 May 2025");
        assert_eq!(date(Language::French, may), "21 mai 2025");
        assert_eq!(date(Language::French, day(2025, 5, 1)), "1er mai 2025");
        assert_eq!(date(Language::Portuguese, may), "21 de maio de 2025");
    }

    #[test]
    fn a_short_date_has_a_short_month_and_holds_together() {
        let months = |language| (1..=12).map(|month| short_month(language, day(2026, month, 1))).collect::<Vec<_>>();
        let names = |found: Vec<String>| found.join(" ").replace("\u{a0}2026", "");
        assert_eq!(names(months(Language::English)), "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
        assert_eq!(names(months(Language::French)), "janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.");
        assert_eq!(names(months(Language::Portuguese)), "jan. fev. mar. abr. maio jun. jul. ago. set. out. nov. dez.");
        assert_eq!(short_date(Language::French, day(2026, 2, 4)), "4\u{a0}févr.\u{a0}2026");
        assert_eq!(short_date(Language::French, day(2026, 9, 1)), "1er\u{a0}sept.\u{a0}2026");
        assert_eq!(short_date(Language::Portuguese, day(2026, 5, 31)), "31\u{a0}maio\u{a0}2026");
        assert!(is_month("décembre") && is_month("dez.") && !is_month("mandat"));
    }

    #[test]
    fn a_range_says_nothing_twice() {
        let (first, last) = (day(2025, 5, 20), day(2025, 5, 21));
        assert_eq!(date_range(Language::English, first, last), "20–21 May 2025");
        assert_eq!(date_range(Language::French, first, last), "20 et 21 mai 2025");
        assert_eq!(date_range(Language::French, first, day(2025, 5, 23)), "20 au 23 mai 2025");
        assert_eq!(date_range(Language::Portuguese, first, last), "20 e 21 de maio de 2025");
        assert_eq!(date_range(Language::English, first, day(2025, 6, 2)), "20 May 2025 – 2 June 2025");
        assert_eq!(date_range(Language::English, first, first), "20 May 2025");
    }
}
