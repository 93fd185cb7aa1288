//! Dates in digits, in the order that a source writes them.

use super::source::Order;
use crate::wire::formats::date;
use crate::wire::time;

/// RFC 3339 of a date: in any form that wire formats have, or in digits in the source's order, "07.11.2026 21:14". A clock without a
/// zone is taken for UTC, as elsewhere.
pub fn rfc3339(text: &str, order: Order) -> Option<String> {
    date::rfc3339(text).filter(|_| order == Order::Ymd).or_else(|| digits(text, order)).or_else(|| date::rfc3339(text))
}

fn digits(text: &str, order: Order) -> Option<String> {
    let mut parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let mut next = || parts.next().filter(|part| part.len() <= 4).and_then(|part| part.parse::<u32>().ok());
    let (one, two, three) = (next()?, next()?, next()?);
    let (year, month, day) = match order {
        Order::Ymd => (one, two, three),
        Order::Dmy => (three, two, one),
        Order::Mdy => (three, one, two),
    };
    let year = if year < 100 { year + 2000 } else { year };
    let date = format!("{year:04}-{month:02}-{day:02}");
    let date = match (next(), next(), next()) {
        (Some(hour), Some(minute), second) => {
            let second = second.filter(|second| *second < 60).unwrap_or(0);
            format!("{date}T{hour:02}:{minute:02}:{second:02}Z")
        }
        _ => date,
    };
    time::seconds(&date).map(|_| date)
}

#[cfg(test)]
mod tests {
    use super::{Order, rfc3339};

    #[test]
    fn orders() {
        #[track_caller]
        fn check(text: &str, order: Order, expected: Option<&str>) {
            assert_eq!(rfc3339(text, order).as_deref(), expected, "{text}");
        }
        check("07.11.2026 21:14", Order::Dmy, Some("2026-11-07T21:14:00Z"));
        check("11/7/26", Order::Mdy, Some("2026-11-07"));
        check("2026/11/07 - 21.14.05", Order::Ymd, Some("2026-11-07T21:14:05Z"));
        check("2026-11-07T21:14:00+01:00", Order::Ymd, Some("2026-11-07T21:14:00+01:00"));
        check("Thu, 07 Nov 2024 08:14:00 GMT", Order::Dmy, Some("2024-11-07T08:14:00Z"));
        check("31.02.2026", Order::Dmy, None);
        check("yesterday", Order::Dmy, None);
    }
}
