//! Dates as pages write them, to RFC 3339 or a date alone.

use super::month::month;
use crate::calendar;

/// A date alone, if it can be one of a news page.
pub fn date(year: u32, month: u32, day: u32) -> Option<String> {
    let longest = i64::from(day) <= calendar::days_in(year.into(), month.into());
    let fits = (1990..=2100).contains(&year) && (1..=12).contains(&month) && day >= 1 && longest;
    fits.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// A machine-readable date: ISO 8601 in its many near misses, seconds since 1970, the date of a mail, or else as written. A slash there is
/// American unless the page's language writes the day first with slashes itself: a German page's slash comes from its software.
pub fn normal(value: &str, lang: Option<&str>) -> Option<String> {
    let value = value.trim();
    let native = |lang: &&str| {
        matches!(lang.get(..2), Some("es" | "fr" | "it" | "pt" | "el" | "vi" | "id" | "ar" | "ca" | "ro"))
            || ["en-gb", "en-au", "en-in", "en-ie", "en-nz", "en-za"]
                .iter()
                .any(|known| lang.eq_ignore_ascii_case(known))
    };
    iso(value).or_else(|| unix(value)).or_else(|| written(value, lang.filter(native)))
}

/// "2024-05-03", "2024-05-03T12:00:00+0200", "2024-05-03 12:00", "20240503T120000Z".
fn iso(value: &str) -> Option<String> {
    let digits = |from: usize, to: usize| -> Option<u32> {
        let part = value.get(from..to)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
    };
    let year = digits(0, 4)?;
    let (day, rest) = if let Some(month) = digits(4, 6) {
        (date(year, month, digits(6, 8)?)?, value.get(8..)?)
    } else {
        let separator = value.get(4..5).filter(|c| matches!(*c, "-" | "/" | "."))?;
        if value.get(7..8) != Some(separator) {
            return None;
        }
        (date(year, digits(5, 7)?, digits(8, 10)?)?, value.get(10..)?)
    };
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    Some(match time(rest) {
        Some(time) => format!("{day}T{time}"),
        None => day,
    })
}

/// "T12:00:00.123+02:00", " 12:00" and their like, with "Z" where the page gives no zone but a time: the contract's dates carry one.
fn time(rest: &str) -> Option<String> {
    let rest = rest.trim_start_matches(|c: char| c == 'T' || c == 't' || c.is_whitespace());
    let bytes = rest.as_bytes();
    let two = |at: usize| -> Option<u32> {
        let part = rest.get(at..at + 2)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
    };
    let hour = two(0).filter(|hour| *hour < 24)?;
    if bytes.get(2) != Some(&b':') {
        return None;
    }
    let minute = two(3).filter(|minute| *minute < 60)?;
    let seconds = (bytes.get(5) == Some(&b':')).then(|| two(6)).flatten().filter(|second| *second < 60);
    let zone = rest.get(if seconds.is_some() { 8 } else { 5 }..)?;
    let zone = zone.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit()).trim();
    Some(format!("{hour:02}:{minute:02}:{:02}{}", seconds.unwrap_or(0), offset(zone)))
}

/// "+0200", "+02:00", "+02" as "+02:00"; everything else as UTC.
fn offset(zone: &str) -> String {
    let digits: String = zone.chars().skip(1).filter(char::is_ascii_digit).take(4).collect();
    match (zone.chars().next(), digits.len()) {
        (Some(sign @ ('+' | '-')), 2 | 4) => {
            let (hours, minutes) = digits.split_at(2);
            format!("{sign}{hours}:{}", if minutes.is_empty() { "00" } else { minutes })
        }
        _ => "Z".to_owned(),
    }
}

/// Seconds or milliseconds since 1970.
fn unix(value: &str) -> Option<String> {
    if !matches!(value.len(), 10 | 13) || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let seconds: i64 = value.get(..10)?.parse().ok()?;
    let time = calendar::rfc3339(seconds);
    let year = time.get(..4)?.parse().ok()?;
    date(year, 1, 1).map(|_| time)
}

/// The first date written in a line of text: "May 3, 2024", "3. Mai 2024", "3 de mayo de 2024", "03.05.2024", "2024年5月3日", "2024-05-03".
/// Of "05/03/2024" the language says which is the month: in American English the first, else the second.
pub fn written(text: &str, lang: Option<&str>) -> Option<String> {
    let text = text.get(..text.floor_char_boundary(300)).unwrap_or(text);
    let tokens: Vec<Token> = tokens(text);
    (0..tokens.len()).find_map(|i| {
        let token = |n: usize| tokens.get(i + n);
        let (first, second, third) = (token(0)?, token(1)?, token(2)?);
        match (first.number, second.number, third.number) {
            (Some(a), Some(b), Some(c)) => numeric(first, second, (a, b, c), lang, token(3)),
            (Some(day), None, Some(year)) if first.len <= 2 && third.len == 4 => date(year, month(&second.word)?, day),
            (None, Some(day), Some(year)) if second.len <= 2 && third.len == 4 => date(year, month(&first.word)?, day),
            (Some(year), None, Some(day)) if first.len == 4 => date(year, month(&second.word)?, day),
            _ => None,
        }
    })
}

fn numeric(
    first: &Token,
    second: &Token,
    (a, b, c): (u32, u32, u32),
    lang: Option<&str>,
    _next: Option<&Token>,
) -> Option<String> {
    if first.after != second.after
        && !(first.after == '年' && second.after == '月')
        && !(first.after == '년' && second.after == '월')
    {
        return None;
    }
    if !matches!(first.after, '.' | '/' | '-' | '年' | '년') {
        return None;
    }
    if first.len == 4 {
        return date(a, b, c);
    }
    let year = if (10..100).contains(&c) { 2_000 + c } else { c };
    let american = first.after == '/' && lang.is_none_or(|lang| lang == "en" || lang.eq_ignore_ascii_case("en-us"));
    if american && a <= 12 {
        return date(year, a, b);
    }
    date(year, b, a).or_else(|| date(year, a, b))
}

struct Token {
    word: String,
    number: Option<u32>,
    len: usize,
    /// The character right after it.
    after: char,
}

/// Words and numbers; "3rd" and "3º" are numbers, "de" and "of" and week days with their commas are nothing.
fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        rest = rest.get(start..).unwrap_or_default();
        let numeric = rest.starts_with(|c: char| c.is_ascii_digit());
        let end = rest
            .find(|c: char| if numeric { !c.is_ascii_digit() } else { !c.is_alphanumeric() || c.is_ascii_digit() })
            .unwrap_or(rest.len());
        let (word, tail) = rest.split_at(end);
        let after = tail.chars().next().unwrap_or(' ');
        rest = tail;
        if numeric {
            for ordinal in ["st", "nd", "rd", "th"] {
                if let Some(tail) = rest.strip_prefix(ordinal) {
                    rest = tail;
                }
            }
            if matches!(after, '年' | '月' | '日' | '년' | '월' | '일') {
                rest = rest.get(after.len_utf8()..).unwrap_or_default();
            }
            found.push(Token { word: String::new(), number: word.parse().ok(), len: word.len(), after });
        } else {
            let lower = word.to_lowercase();
            if !matches!(lower.as_str(), "de" | "of" | "del" | "di" | "the" | "den" | "le") {
                found.push(Token { word: lower, number: None, len: word.len(), after });
            }
        }
        if found.len() > 60 {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{normal, written};

    #[test]
    fn machine() {
        #[track_caller]
        fn check(value: &str, expected: Option<&str>) {
            assert_eq!(normal(value, None).as_deref(), expected, "{value}");
        }
        check("2024-05-03", Some("2024-05-03"));
        check("2024-05-03T12:00:00+0200", Some("2024-05-03T12:00:00+02:00"));
        check("2024-05-03 12:00", Some("2024-05-03T12:00:00Z"));
        check("2024-05-03T12:00:00.123Z", Some("2024-05-03T12:00:00Z"));
        check("20240503T120000Z", Some("2024-05-03"));
        check("1714737600", Some("2024-05-03T12:00:00Z"));
        check("Fri, 03 May 2024 12:00:00 GMT", Some("2024-05-03"));
        check("2024-13-03", None);
        check("2026-02-31T09:00:00Z", None);
        check("2026-02-29", None);
        check("2024-02-29", Some("2024-02-29"));
        check("0000000001", None);
        check("soon", None);
    }

    #[test]
    fn by_hand() {
        #[track_caller]
        fn check(text: &str, lang: &str, expected: Option<&str>) {
            assert_eq!(written(text, Some(lang)).as_deref(), expected, "{text}");
        }
        check("Published: May 3rd, 2024 at 5 pm", "en", Some("2024-05-03"));
        check("Freitag, 3. Mai 2024, 12 Uhr", "de", Some("2024-05-03"));
        check("3 de mayo de 2024", "es", Some("2024-05-03"));
        check("Stand: 03.05.2024", "de", Some("2024-05-03"));
        check("05/03/2024", "en-US", Some("2024-05-03"));
        check("03/05/2024", "en-GB", Some("2024-05-03"));
        check("2024年5月3日 12時", "ja", Some("2024-05-03"));
        check("March of 2024", "en", None);
        check("It cost 1.2.3 dollars", "en", None);
    }
}
