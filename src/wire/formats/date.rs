//! Dates as wire formats write them, to RFC 3339.

use crate::wire::time;

/// RFC 3339 of a date in RFC 3339, in ISO 8601's short form ("20241107T081400Z", as NITF has it), or of a mail ("Thu, 07 Nov 2024
/// 08:14:00 GMT", as RSS has it). `None` for anything else.
pub fn rfc3339(text: &str) -> Option<String> {
    let text = text.trim();
    let candidates = [Some(text.to_owned()), short(text), mail(text)];
    candidates.into_iter().flatten().find(|date| time::seconds(date).is_some())
}

/// "20241107", "20241107T081400Z", "20241107T081400+0100"; and RFC 3339 with an offset that lacks its colon or a clock without a zone.
fn short(text: &str) -> Option<String> {
    let digits =
        |range: std::ops::Range<usize>| text.get(range).filter(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let (date, rest) = match (digits(0..8), text.get(..10)) {
        (Some(date), _) => (format!("{}-{}-{}", date.get(..4)?, date.get(4..6)?, date.get(6..)?), text.get(8..)?),
        (None, Some(date)) => (date.to_owned(), text.get(10..)?),
        _ => return None,
    };
    if rest.is_empty() {
        return Some(date);
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.').unwrap_or(rest.len());
    let (clock, zone) = rest.split_at_checked(end)?;
    let clock: String = clock.split('.').next()?.chars().filter(char::is_ascii_digit).collect();
    let seconds = if clock.len() == 4 { "00" } else { clock.get(4..6)? };
    Some(format!("{date}T{}:{}:{seconds}{}", clock.get(..2)?, clock.get(2..4)?, offset(zone.trim())?))
}

/// "Thu, 07 Nov 2024 08:14:00 GMT" (RFC 2822, section 3.3, and its obsolete zones).
fn mail(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let text = text.split_once(',').map_or(text, |(_, date)| date);
    let mut words = text.split_whitespace();
    // "Dec 16 2026" as well as "16 Dec 2026".
    let (one, two) = (words.next()?, words.next()?);
    let (day, name) = if one.starts_with(|c: char| c.is_alphabetic()) { (two, one) } else { (one, two) };
    let day: u32 = day.trim_end_matches(',').parse().ok()?;
    let name = name.to_ascii_lowercase();
    let month = MONTHS.iter().position(|month| name.starts_with(month))? + 1;
    let year: u32 = words.next()?.parse().ok()?;
    let year = if year < 100 { year + 2000 } else { year };
    let date = format!("{year:04}-{month:02}-{day:02}");
    let Some(clock) = words.next() else { return Some(date) };
    let clock = if clock.len() == "08:14".len() { format!("{clock}:00") } else { clock.to_owned() };
    let mut zone = words.next().unwrap_or("Z");
    let (hour, rest) = clock.split_once(':')?;
    let mut hour: u32 = hour.parse().ok()?;
    if zone.eq_ignore_ascii_case("am") || zone.eq_ignore_ascii_case("pm") {
        hour = hour % 12 + if zone.eq_ignore_ascii_case("pm") { 12 } else { 0 };
        zone = words.next().unwrap_or("Z");
    }
    Some(format!("{date}T{hour:02}:{rest}{}", offset(zone)?))
}

/// A zone as RFC 3339 writes it. A clock without one is taken for UTC, as feeds' readers do.
pub fn offset(zone: &str) -> Option<String> {
    let hours = match zone {
        "" | "Z" | "z" | "GMT" | "UT" | "UTC" => return Some("Z".to_owned()),
        "EDT" => "-04:00",
        "EST" | "CDT" => "-05:00",
        "CST" | "MDT" => "-06:00",
        "MST" | "PDT" => "-07:00",
        "PST" => "-08:00",
        _ => "",
    };
    if !hours.is_empty() {
        return Some(hours.to_owned());
    }
    let (sign, digits) = zone.split_at_checked(1)?;
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    let minutes = digits.get(2..4).unwrap_or("00");
    matches!(sign, "+" | "-").then(|| Some(format!("{sign}{}:{minutes}", digits.get(..2)?)))?
}

#[cfg(test)]
mod tests {
    use super::rfc3339;

    #[test]
    fn dates() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(rfc3339(text).as_deref(), expected, "{text}");
        }
        check("2024-11-07T08:14:00+01:00", Some("2024-11-07T08:14:00+01:00"));
        check("2024-11-07", Some("2024-11-07"));
        check("2024-11-07T08:14:00+0100", Some("2024-11-07T08:14:00+01:00"));
        check("2024-11-07T08:14:00", Some("2024-11-07T08:14:00Z"));
        check("20241107T081400Z", Some("2024-11-07T08:14:00Z"));
        check("20241107", Some("2024-11-07"));
        check("Thu, 07 Nov 2024 08:14:00 GMT", Some("2024-11-07T08:14:00Z"));
        check("7 Nov 24 08:14 -0500", Some("2024-11-07T08:14:00-05:00"));
        check("Sat, Dec 14 2024 02:02:33 PM", Some("2024-12-14T14:02:33Z"));
        check("Thu, 07 Nov 2024 08:14:00 PST", Some("2024-11-07T08:14:00-08:00"));
        for bad in ["", "soon", "Thu, 37 Nov 2024", "20241307", "2024-11-07Tea", "07/11/2024"] {
            check(bad, None);
        }
    }
}
