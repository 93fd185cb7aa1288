//! ANPA 1312 and IPTC 7901, as agencies sent their reports by teleprinter and some still do: a header, a text and an end, apart by
//! control characters (start of heading, start of text, end of text).

use super::origin::origin;
use super::{Entry, Fault, Format, Setting, date, made_id, story};
use crate::wire::{ReportKind, WireReport};

/// The row of ANPA 1312, the American form.
pub const ANPA: Format = Format { name: "anpa-1312", sniff: |document| is_anpa(document), read };
/// The row of IPTC 7901, the European form.
pub const IPTC: Format = Format { name: "iptc-7901", sniff: |document| begins(document) && !is_anpa(document), read };

const HEADING: char = '\u{1}';
const TEXT: char = '\u{2}';
const END: char = '\u{3}';

/// A headline is no longer than this, in characters.
const HEADLINE: usize = 250;

fn begins(document: &str) -> bool {
    let head = document.trim_start_matches(|c: char| c.is_control() && c != HEADING);
    head.starts_with(HEADING) && document.contains(TEXT)
}

/// ANPA synchronises before its heading, and marks its lines with signs for the typesetter.
fn is_anpa(document: &str) -> bool {
    let typeset = || document.split(TEXT).nth(1).is_some_and(|text| text.trim_start().starts_with('^'));
    begins(document) && (document.starts_with('\u{16}') || typeset())
}

#[allow(clippy::unnecessary_wraps, reason = "a row of the table has this shape")]
fn read(document: &str, _: &Setting) -> Result<Vec<Entry>, Fault> {
    Ok(document.split(HEADING).skip(1).map(|message| one(message).map_or_else(Entry::from, Entry::Report)).collect())
}

fn one(message: &str) -> Result<WireReport, Fault> {
    let (heading, rest) = message.split_once(TEXT).ok_or("the message has no start of its text")?;
    let (body, end) = rest.split_once(END).ok_or("the message is cut short: it has no end of its text")?;
    let body: String = body.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    let body = body.replace("``", "“").replace("''", "”").replace(" _ ", " — ");
    let (title, credits, text) = if body.trim_start().starts_with('^') { typeset(&body) } else { plain(&body) };
    if text.is_empty() {
        return Err(Fault::Missing("the message has no story"));
    }
    let service = end.trim().split('-').next().unwrap_or_default();
    let heading: Vec<&str> = heading.split_whitespace().collect();
    let declared: Vec<&str> = credits.iter().map(String::as_str).chain([service]).chain(heading).collect();
    // Nothing that a header holds is an agency but a name that is known.
    let known: Vec<&str> = declared.into_iter().filter(|word| crate::agencies::usual_name(word).is_some()).collect();
    let (agency, kind) = origin(&known, None, &title, &text);
    // As with a plain text, there is no page around it: a text that credits an agency is that agency's.
    let kind = if agency.is_empty() { kind } else { ReportKind::Report };
    let published = sent(end).unwrap_or_default();
    Ok(WireReport { id: made_id(&title, &text), agency, title, published, url: None, text, kind })
}

/// A text with signs for the typesetter: `^` before a line that is set by itself, `<` or `=` behind it.
fn typeset(body: &str) -> (String, Vec<String>, String) {
    let mut lines = body.lines().peekable();
    let mut set: Vec<(String, bool)> = Vec::new();
    let mut text: Vec<String> = Vec::new();
    while let Some(line) = lines.next() {
        let Some(first) = line.trim_start().strip_prefix('^') else {
            // A paragraph begins with an indent.
            match text.last_mut() {
                Some(open) if !line.starts_with([' ', '\t']) => {
                    open.push(' ');
                    open.push_str(line);
                }
                _ => text.push(line.to_owned()),
            }
            continue;
        };
        let mut whole = first.to_owned();
        while !whole.trim_end().ends_with(['<', '=']) {
            let Some(more) = lines.next_if(|line| !line.trim_start().starts_with('^') && !line.starts_with("   "))
            else {
                break;
            };
            whole.push(' ');
            whole.push_str(more);
        }
        let credit = whole.trim_end().ends_with('=');
        set.push((whole.trim_end().trim_end_matches(['<', '=']).trim().to_owned(), credit));
    }
    // The first line holds the keywords, the second the headline, and others say what comes with the story.
    let beside =
        |line: &str| ["AP Photo", "AP Graphic", "AP Video", "Eds:", "With "].iter().any(|note| line.starts_with(note));
    let headline = set.iter().skip(1).find(|(line, credit)| !credit && !beside(line)).map(|(line, _)| line.as_str());
    let keywords = set.first().map(|(line, _)| keywords(line));
    let title = short(headline.or(keywords).unwrap_or_default());
    let credits = set.into_iter().filter(|(_, credit)| *credit).map(|(line, _)| line).collect();
    (title, credits, story::of_text(&text.join("\n")))
}

/// "BC-US--NewsAlert,17" without its cycle, its place and its count of words.
fn keywords(line: &str) -> &str {
    let digits = |count: &str| count.bytes().all(|b| b.is_ascii_digit());
    let line = line.rsplit_once(',').filter(|(_, count)| digits(count)).map_or(line, |(line, _)| line);
    line.rsplit_once("--").or_else(|| line.split_once('-')).map_or(line, |(_, keywords)| keywords)
}

/// Lines above a story, at most: keywords, what kind of a version it is, a headline of two lines, a byline.
const HEAD_LINES: usize = 8;
/// What stands before the notes that a desk sends with a story.
const NOTES: &[&str] = &["# Notebook", "# Notizblock", "* * * *", "The following information is not"];

/// A headline that ends with `=`, and the story below it.
fn plain(body: &str) -> (String, Vec<String>, String) {
    let lines: Vec<&str> = body.trim_start().lines().map(str::trim_end).collect();
    let head = lines.iter().take(HEAD_LINES).position(|line| line.ends_with('=')).unwrap_or(0);
    let (head, rest) = lines.split_at_checked(head + 1).unwrap_or((&lines, &[]));
    let mut credits = Vec::new();
    let mut title: Vec<&str> = Vec::new();
    for line in head.iter().map(|line| line.trim_end_matches(['=', ' '])) {
        let by = ["By ", "Von ", "Par ", "Por "].iter().any(|by| line.starts_with(by));
        if by && !title.is_empty() {
            credits.push(line.to_owned());
        } else if !is_note(line) {
            title.push(line);
        }
    }
    let notes = rest.iter().position(|line| NOTES.iter().any(|note| line.starts_with(note)));
    let mut lines = rest.get(..notes.unwrap_or(rest.len())).unwrap_or_default().to_vec();
    // "dpa wsz jln": who wrote and edited it.
    let initials = |line: &&str| {
        let mut words = line.split_whitespace();
        words.by_ref().take(5).all(|word| word.len() <= 4 && word.chars().all(|c| c.is_lowercase() || c == '/'))
            && words.next().is_none()
    };
    while lines.pop_if(|line| line.trim().is_empty() || initials(line)).is_some() {}
    (short(&title.join(" ")), credits, story::of_text(&lines.join("\n")))
}

/// Whether a line above a story is no headline: keywords ("Harbour/Marlow/"), "(Urgent)", "1ST LEAD".
fn is_note(line: &str) -> bool {
    let shouted = line.len() <= 24 && !line.chars().any(char::is_lowercase);
    line.ends_with('/') || (line.starts_with('(') && line.ends_with(')')) || shouted
}

fn short(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(HEADLINE).collect()
}

/// When a message was sent, in its last line: "AP-WF-11-07-26 1900GMT" or "071900 GMT Nov 26".
fn sent(end: &str) -> Option<String> {
    let end: String = end.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let words: Vec<&str> = end.split_whitespace().collect();
    let number = |text: &str| {
        Some(text).filter(|text| text.bytes().all(|b| b.is_ascii_digit())).and_then(|text| text.parse::<u32>().ok())
    };
    for (at, word) in words.iter().enumerate() {
        let next = |by: usize| words.get(at + by).map_or("", |word| word.trim_end_matches('<'));
        let parts: Vec<&str> = word.rsplit('-').take(3).collect();
        if let [year, day, month] = parts.as_slice()
            && let (Some(year), Some(day), Some(month)) = (number(year), number(day), number(month))
        {
            let clock = next(1);
            let (digits, zone) = clock.split_at_checked(4).unwrap_or(("0000", "GMT"));
            let zone = if zone.is_empty() { next(2) } else { zone };
            return date::rfc3339(&format!("{}-{month:02}-{day:02}T{digits}00{}", century(year), date::offset(zone)?));
        }
        if word.len() == 6 && number(word).is_some() {
            let (day, clock) = word.split_at_checked(2)?;
            let (hour, minute) = clock.split_at_checked(2)?;
            // "071900 GMT Nov 26", and "071900 Nov 26", whose zone its desk knows.
            let zoned = number(next(2)).is_none();
            let (zone, month, year) = if zoned { (next(1), next(2), next(3)) } else { ("Z", next(1), next(2)) };
            return date::rfc3339(&format!("{day} {month} {year} {hour}:{minute} {zone}"));
        }
    }
    None
}

const fn century(year: u32) -> u32 {
    if year < 70 {
        2000 + year
    } else if year < 100 {
        1900 + year
    } else {
        year
    }
}
