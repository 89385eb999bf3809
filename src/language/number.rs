//! Numbers as people of a language write them, and the one rounding of the program.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

use super::Language;

/// At most this many decimals are shown where nothing asks for more.
const PLACES: u32 = 2;

/// The most decimals that are ever shown: a questionnaire's own figures have no more, and a threshold which lies very near
/// cannot fill a line.
const MOST_PLACES: u32 = 12;

/// `value` with at most two decimals, rounded half away from zero, in the manner of the language: `2.5`, `2,5`.
#[must_use]
pub fn number(language: Language, value: &BigRational) -> String {
    localised(language, &fixed(value, PLACES))
}

/// `value` like [`number`], with as many more decimals as it takes for the rounded figure to stand on the same side of every
/// threshold (bands, targets) as the value itself: 54.996 beside a band from 55 is shown as `54.996`, not as `55`.
#[must_use]
pub fn number_beside<'t>(
    language: Language,
    value: &BigRational,
    thresholds: impl IntoIterator<Item = &'t BigRational>,
) -> String {
    localised(language, &fixed(value, places_beside(value, thresholds)))
}

/// What `value` lacks to `target` as figures that a reader can add up: the target less what [`number_beside`] shows of the value.
/// 43.875 beside 55 is shown as 43.88 and lacks 11.12.
#[must_use]
pub fn missing<'t>(
    language: Language,
    value: &BigRational,
    target: &'t BigRational,
    thresholds: impl IntoIterator<Item = &'t BigRational>,
) -> String {
    let places = places_beside(value, thresholds.into_iter().chain([target]));
    threshold(language, &(target - round(value, places)))
}

/// With how many decimals a value stands on its own side of every threshold.
fn places_beside<'t>(value: &BigRational, thresholds: impl IntoIterator<Item = &'t BigRational>) -> u32 {
    let thresholds: Vec<&BigRational> = thresholds.into_iter().collect();
    (PLACES..MOST_PLACES)
        .find(|places| {
            let shown = round(value, *places);
            thresholds.iter().all(|threshold| (shown >= **threshold) == (value >= *threshold))
        })
        .unwrap_or(MOST_PLACES)
}

/// A figure that someone has set, such as a target, with all the decimals it was given: what is asked for is not rounded. What
/// is no finite decimal is rounded to twelve.
#[must_use]
pub fn threshold(language: Language, value: &BigRational) -> String {
    localised(language, &fixed(value, MOST_PLACES))
}

/// What lies between two figures, with as many decimals as it takes not to be shown as nothing where it is something.
#[must_use]
pub fn difference(language: Language, value: &BigRational) -> String {
    let places = (PLACES..MOST_PLACES).find(|places| value.is_zero() || !round(value, *places).is_zero());
    localised(language, &fixed(value, places.unwrap_or(MOST_PLACES)))
}

/// A share as a whole percentage: `87%`, in French `87 %` with a narrow space. Nothing but the whole is shown as 100 and
/// nothing but nothing as 0: 199 of 200 are 99 %.
#[must_use]
pub fn percent(language: Language, part: usize, whole: usize) -> String {
    let rounded = if whole == 0 { 0 } else { (part * 200 + whole) / (whole * 2) };
    let shown = match rounded {
        100 if part < whole => 99,
        0 if part > 0 => 1,
        other => other,
    };
    match language {
        Language::French => format!("{shown}\u{202f}%"),
        Language::English | Language::Portuguese => format!("{shown}%"),
    }
}

/// The value as a plain decimal with a point, not rounded where it is a decimal of a questionnaire: for CSV, from which others
/// go on to compute, and where no language rules.
#[must_use]
pub fn decimal_text(value: &BigRational) -> String {
    fixed(value, MOST_PLACES)
}

/// `value` rounded to `places` decimals, half away from zero.
fn round(value: &BigRational, places: u32) -> BigRational {
    let scale = BigRational::from_integer(BigInt::from(10).pow(places));
    let half = BigRational::new(BigInt::one(), BigInt::from(2));
    let magnitude = (value.abs() * &scale + half).floor() / scale;
    if value.is_negative() { -magnitude } else { magnitude }
}

/// `value` with at most `places` decimals and no trailing zeros.
fn fixed(value: &BigRational, places: u32) -> String {
    let rounded = round(value, places);
    let scaled = (rounded.abs() * BigRational::from_integer(BigInt::from(10).pow(places))).to_integer();
    let digits = format!("{scaled:0>width$}", width = places as usize + 1);
    let (whole, decimals) = digits.split_at(digits.len() - places as usize);
    let decimals = decimals.trim_end_matches('0');
    let sign = if rounded.is_negative() && !rounded.is_zero() { "-" } else { "" };
    if decimals.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{decimals}") }
}

/// The decimal text with the language's decimal mark and minus sign.
fn localised(language: Language, text: &str) -> String {
    let signed = text.replace('-', "\u{2212}");
    match language {
        Language::English => signed,
        Language::French | Language::Portuguese => signed.replace('.', ","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(numerator: i64, denominator: i64) -> BigRational {
        BigRational::new(numerator.into(), denominator.into())
    }

    #[test]
    fn what_is_missing_adds_up_with_what_is_shown() {
        let value = ratio(43875, 1000);
        assert_eq!(number_beside(Language::French, &value, []), "43,88");
        assert_eq!(missing(Language::French, &value, &ratio(55, 1), []), "11,12");
        assert_eq!(missing(Language::English, &ratio(54_996, 1000), &ratio(55, 1), []), "0.004");
    }

    #[test]
    fn numbers_round_half_away_from_zero() {
        for (value, shown) in [
            (ratio(5, 2), "2.5"),
            (ratio(2, 1), "2"),
            (ratio(1, 3), "0.33"),
            (ratio(2, 3), "0.67"),
            (ratio(1, 200), "0.01"),
            (ratio(-1, 200), "\u{2212}0.01"),
            (ratio(-1, 1000), "0"),
            (ratio(0, 1), "0"),
            (ratio(995, 1000), "1"),
        ] {
            assert_eq!(number(Language::English, &value), shown);
        }
        assert_eq!(number(Language::French, &ratio(5, 2)), "2,5");
        assert_eq!(number(Language::Portuguese, &ratio(12345, 10)), "1234,5");
    }

    #[test]
    fn rounding_never_crosses_a_threshold() {
        let value = ratio(54_996, 1000);
        let threshold = ratio(55, 1);
        assert_eq!(number(Language::English, &value), "55");
        assert_eq!(number_beside(Language::English, &value, [&threshold]), "54.996");
        assert_eq!(number_beside(Language::English, &threshold, [&threshold]), "55");
        assert_eq!(number_beside(Language::English, &ratio(1, 3), [&threshold]), "0.33");
    }

    #[test]
    fn what_is_asked_for_and_what_is_missing_are_never_rounded_away() {
        assert_eq!(threshold(Language::French, &ratio(2496, 1000)), "2,496");
        assert_eq!(threshold(Language::English, &ratio(55, 1)), "55");
        assert_eq!(difference(Language::English, &ratio(4, 1000)), "0.004");
        assert_eq!(difference(Language::French, &ratio(-1, 2)), "\u{2212}0,5");
        assert_eq!(difference(Language::English, &ratio(0, 1)), "0");
        assert_eq!(decimal_text(&ratio(1, 8)), "0.125");
    }

    #[test]
    fn percentages_are_whole_and_honest() {
        assert_eq!(percent(Language::English, 199, 200), "99%");
        assert_eq!(percent(Language::English, 1, 1000), "1%");
        assert_eq!(percent(Language::French, 45, 45), "100\u{202f}%");
        assert_eq!(percent(Language::English, 0, 0), "0%");
    }
}
