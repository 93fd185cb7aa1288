//! The few figures that many times are told by.

/// The value below which `share` (0 to 1) of the values lie: between two of them, in proportion (type 7 of Hyndman and Fan 1996).
/// `None` where there are none.
pub fn quantile(values: &[f64], share: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = share.clamp(0.0, 1.0) * (sorted.len().checked_sub(1)? as f64);
    let low = *sorted.get(at.floor() as usize)?;
    let high = *sorted.get(at.ceil() as usize)?;
    Some(low + (high - low) * at.fract())
}

/// The slope of the straight line through the logarithms of points, by least squares: 1 where y grows as x does, 2 where it grows
/// as the square of x. `None` where no line can be drawn.
pub fn slope(points: &[(f64, f64)]) -> Option<f64> {
    let logs: Vec<(f64, f64)> =
        points.iter().filter(|(x, y)| *x > 0.0 && *y > 0.0).map(|(x, y)| (x.ln(), y.ln())).collect();
    let count = logs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| logs.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let spread: f64 = logs.iter().map(|point| (point.0 - x).powi(2)).sum();
    let together: f64 = logs.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    (spread > 0.0).then(|| together / spread)
}

#[cfg(test)]
mod tests {
    use super::{quantile, slope};

    #[test]
    fn quantiles() {
        #[track_caller]
        fn check(values: &[f64], share: f64, expected: Option<f64>) {
            assert_eq!(quantile(values, share), expected);
        }
        check(&[], 0.5, None);
        check(&[3.0], 0.95, Some(3.0));
        check(&[4.0, 1.0, 3.0], 0.5, Some(3.0));
        check(&[4.0, 1.0, 3.0, 2.0], 0.5, Some(2.5));
        check(&[1.0, 2.0, 3.0, 4.0, 5.0], 1.0, Some(5.0));
        let hundred: Vec<f64> = (0..=100).rev().map(f64::from).collect();
        check(&hundred, 0.95, Some(95.0));
    }

    #[test]
    fn slopes() {
        #[track_caller]
        fn check(y: impl Fn(f64) -> f64, expected: f64) {
            let points: Vec<(f64, f64)> = (0..8).map(|doubling| f64::from(1 << doubling)).map(|x| (x, y(x))).collect();
            let found = slope(&points).unwrap();
            assert!((found - expected).abs() < 1e-9, "{found}, not {expected}");
        }
        check(|_| 5.0, 0.0);
        check(|x| 0.3 * x, 1.0);
        check(|x| 2.0 * x * x, 2.0);
        assert_eq!(slope(&[]), None);
        assert_eq!(slope(&[(1.0, 1.0)]), None);
        assert_eq!(slope(&[(2.0, 1.0), (2.0, 3.0), (0.0, 1.0)]), None);
    }
}
