//! Values of a figure that lie far from its others, which are more often a slip of the pen than news.

/// Values from which an outlier can be told (ours).
const FEWEST: usize = 6;
/// Median absolute deviations beyond which a value is an outlier (ours).
const DEVIATIONS: i128 = 5;
/// Where all but a few are alike: times the median, or a part of it.
const TIMES: i128 = 10;

/// The places of the outliers among the values of one figure, in hundredths. None when there are too few, or when most of
/// them are zero.
#[must_use]
pub fn outliers(values: &[i64]) -> Vec<usize> {
    let twice_median = twice_the_median(values.iter().map(|value| i128::from(*value)).collect());
    if values.len() < FEWEST || twice_median == 0 {
        return Vec::new();
    }
    let from_median = |value: i64| (2 * i128::from(value) - twice_median).abs();
    let four_deviations = twice_the_median(values.iter().map(|value| from_median(*value)).collect());
    let is_far = |value: i64| match four_deviations {
        0 => {
            let twice = 2 * i128::from(value);
            twice > TIMES * twice_median || twice * TIMES < twice_median
        }
        _ => 2 * from_median(value) > DEVIATIONS * four_deviations,
    };
    values.iter().enumerate().filter(|(_, value)| is_far(**value)).map(|(place, _)| place).collect()
}

/// Twice the median, so that it stays whole when it lies between two values; 0 of none.
fn twice_the_median(mut values: Vec<i128>) -> i128 {
    values.sort_unstable();
    let middle = |place: usize| values.get(place).copied().unwrap_or_default();
    middle(values.len() / 2) + middle(values.len().saturating_sub(1) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_far_from_the_others_is_an_outlier() {
        assert_eq!(outliers(&[10, 12, 11, 13, 12, 120]), [5]);
        assert_eq!(outliers(&[10, 12, 11, 13, 12, 17]), Vec::<usize>::new(), "five deviations are not more than five");
        assert_eq!(outliers(&[10, 12, 11, 13, 12, 18]), [5]);
        assert_eq!(outliers(&[10, 12, 11, 13, 120]), Vec::<usize>::new(), "too few to tell");
        assert_eq!(outliers(&[]), Vec::<usize>::new());
    }

    #[test]
    fn where_the_others_are_alike_ten_times_is_far() {
        assert_eq!(outliers(&[20, 20, 20, 20, 20, 200]), Vec::<usize>::new());
        assert_eq!(outliers(&[20, 20, 20, 20, 20, 201]), [5]);
        assert_eq!(outliers(&[20, 20, 20, 20, 20, 1]), [5]);
        assert_eq!(outliers(&[0, 0, 0, 0, 0, 900]), Vec::<usize>::new(), "most are zero");
        assert_eq!(outliers(&[i64::MAX, i64::MAX, i64::MAX, i64::MAX, i64::MAX, 1]), [5]);
    }
}
