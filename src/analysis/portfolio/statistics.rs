//! How values are spread: lowest, quartiles, median, highest. Exact.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;

/// How the values of several teams are spread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    /// How many values there are.
    pub n: usize,
    /// The lowest value.
    pub lowest: BigRational,
    /// A quarter of the way from the lowest to the highest.
    pub lower_quartile: BigRational,
    /// Half of the way.
    pub median: BigRational,
    /// Three quarters of the way.
    pub upper_quartile: BigRational,
    /// The highest value.
    pub highest: BigRational,
}

impl Spread {
    /// The spread of values; `None` without any. Between two values a quartile is interpolated linearly, as spreadsheets do
    /// (QUARTILE.INC; type 7 of Hyndman and Fan, 1996).
    #[must_use]
    pub fn of(mut values: Vec<BigRational>) -> Option<Self> {
        values.sort();
        let (lowest, highest) = (values.first()?.clone(), values.last()?.clone());
        Some(Self {
            n: values.len(),
            lower_quartile: quantile(&values, 1),
            median: quantile(&values, 2),
            upper_quartile: quantile(&values, 3),
            lowest,
            highest,
        })
    }
}

/// The value at so many quarters of the way through the sorted values.
fn quantile(sorted: &[BigRational], quarters: usize) -> BigRational {
    let position = BigRational::new(BigInt::from((sorted.len() - 1) * quarters), BigInt::from(4));
    let below = position.floor();
    let index = below.to_integer().to_usize().unwrap_or_default();
    let value = &sorted[index];
    match sorted.get(index + 1) {
        Some(next) => value + (next - value) * (position - below),
        None => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(numerator: i64, denominator: i64) -> BigRational {
        BigRational::new(numerator.into(), denominator.into())
    }

    #[test]
    fn quartiles_are_those_of_a_spreadsheet() {
        let values = [4, 1, 3, 2].map(|value| ratio(value, 1)).to_vec();
        let spread = Spread::of(values).unwrap();
        assert_eq!((spread.n, &spread.lowest, &spread.highest), (4, &ratio(1, 1), &ratio(4, 1)));
        assert_eq!(spread.lower_quartile, ratio(7, 4));
        assert_eq!(spread.median, ratio(5, 2));
        assert_eq!(spread.upper_quartile, ratio(13, 4));
    }

    #[test]
    fn one_value_is_all_of_them_and_none_is_nothing() {
        let spread = Spread::of(vec![ratio(1, 3)]).unwrap();
        assert!(
            [&spread.lowest, &spread.lower_quartile, &spread.median, &spread.upper_quartile, &spread.highest]
                .iter()
                .all(|value| **value == ratio(1, 3))
        );
        assert_eq!(Spread::of(Vec::new()), None);
    }
}
