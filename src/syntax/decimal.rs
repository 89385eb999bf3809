//! Decimals, read from text: no figure of a questionnaire ever passes through floating point.

use num_bigint::BigInt;
use num_rational::BigRational;

/// The most digits before the point, and the most after it.
const MAX_DIGITS: usize = 12;

/// The exact value of `-?digits[.digits]` with at most 12 digits on either side; `None` for any other text.
#[must_use]
pub fn parse_decimal(text: &str) -> Option<BigRational> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = match unsigned.split_once('.') {
        Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals),
        Some(_) => return None,
        None => (unsigned, ""),
    };
    let digits = |part: &str| part.len() <= MAX_DIGITS && part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) {
        return None;
    }
    let numerator: BigInt = format!("{whole}{decimals}").parse().ok()?;
    let denominator = BigInt::from(10).pow(u32::try_from(decimals.len()).ok()?);
    let value = BigRational::new(numerator, denominator);
    Some(if text.starts_with('-') { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact() {
        let ratio = |n: i64, d: i64| Some(BigRational::new(n.into(), d.into()));
        assert_eq!(parse_decimal("0.1"), ratio(1, 10));
        assert_eq!(parse_decimal("-2.50"), ratio(-5, 2));
        assert_eq!(parse_decimal("007"), ratio(7, 1));
        assert_eq!(
            parse_decimal("999999999999.999999999999"),
            ratio(1, 1).map(|_| {
                BigRational::new("999999999999999999999999".parse().unwrap(), "1000000000000".parse().unwrap())
            })
        );
        for bad in ["", "-", ".5", "5.", "1e3", "+1", "1,5", "0x1", "1 ", "1234567890123", "0.1234567890123", "½"] {
            assert_eq!(parse_decimal(bad), None, "{bad:?}");
        }
    }
}
