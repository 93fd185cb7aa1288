//! Points in time: RFC 3339 read into seconds, so that a report and an article can be set apart in hours.

pub use crate::calendar::rfc3339;
use crate::calendar::{days, days_in};

/// Seconds since 1970-01-01T00:00:00Z of an RFC 3339 date and time, or of a date alone (its midnight, UTC).
/// `None` for anything else: a day that no calendar has is no date.
pub fn seconds(text: &str) -> Option<i64> {
    let (date, time) = text.trim().split_at_checked(10)?;
    let mut parts = date.split('-').map(digits);
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let day_fits = (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
    if parts.next().is_some() || date.len() != 10 || !day_fits {
        return None;
    }
    Some(days(year, month, day) * 86_400 + of_day(time)?)
}

/// Seconds of the part after the date: `T12:00:00.5+01:00`, or nothing.
fn of_day(text: &str) -> Option<i64> {
    let Some(rest) = text.strip_prefix(['T', 't', ' ']) else {
        return text.is_empty().then_some(0);
    };
    let (clock, rest) = rest.split_at_checked(8)?;
    let mut parts = clock.split(':').map(digits);
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    let zone = match rest.split_at_checked(1)? {
        ("Z" | "z", "") => 0,
        (sign @ ("+" | "-"), zone) => {
            let (hours, minutes) = zone.split_once(':')?;
            let seconds = digits(hours)? * 3600 + digits(minutes)? * 60;
            if sign == "-" { -seconds } else { seconds }
        }
        _ => return None,
    };
    let fits = hour < 24 && minute < 60 && second <= 60 && zone.abs() <= 86_400;
    fits.then_some(hour * 3600 + minute * 60 + second - zone)
}

fn digits(text: &str) -> Option<i64> {
    let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::{rfc3339, seconds};

    #[test]
    fn there_and_back() {
        for at in [0, 951_782_400, 1_709_204_400, -86_401, 4_102_444_799, -62_135_596_800] {
            assert_eq!(seconds(&rfc3339(at)), Some(at));
        }
    }

    #[test]
    fn dates() {
        #[track_caller]
        fn check(text: &str, expected: Option<i64>) {
            assert_eq!(seconds(text), expected, "{text}");
        }
        check("1970-01-01T00:00:00Z", Some(0));
        check("2024-02-29T12:00:00+01:00", Some(1_709_204_400));
        check("2024-11-07", Some(1_730_937_600));
        check("2024-11-07T08:14:00.25-05:00", Some(1_730_985_240));
        check("1987-02-26T15:01:01Z", Some(541_350_061));
        for bad in [
            "",
            "yesterday",
            "2024-02-30",
            "2023-02-29",
            "2024-13-01",
            "2024-11-07T25:00:00Z",
            "2024-11-07T08:14:00",
            "7 Nov 2024",
            "２０２４-11-07",
            "2024-11-07Z",
        ] {
            check(bad, None);
        }
    }
}
