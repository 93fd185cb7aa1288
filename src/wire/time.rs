//! Points in time: RFC 3339 read into seconds, so that a report and an article can be set apart in hours.

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

const fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms").
const fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// RFC 3339 of seconds since 1970, in UTC.
pub fn rfc3339(seconds: i64) -> String {
    // Days to a date: the inverse of `days`, from the same source.
    let shifted = seconds.div_euclid(86_400) + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let second = seconds.rem_euclid(86_400);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60)
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
