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

/// `21 May 2025`, `21 mai 2025` (`1er mai 2025`), `21 de maio de 2025`.
#[must_use]
pub fn date(language: Language, day: Date) -> String {
    match language {
        Language::English => format!("{} {} {}", day.day(), month(language, day), day.year()),
        Language::French => format!("{} {} {}", french_day(day), month(language, day), day.year()),
        Language::Portuguese => format!("{} de {} de {}", day.day(), month(language, day), day.year()),
    }
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
