//! A source of messages or plain texts: regular expressions.

use super::mail::Message;
use super::source::{Field, Found, Place, Source};
use crate::wire::formats::{Entry, decode, story};

/// The report of a text; `None` where the source's own words do not stand in it.
pub fn of_text(source: &Source, bytes: &[u8]) -> Option<Vec<Entry>> {
    let text = decode(bytes).ok()?.replace("\r\n", "\n");
    source
        .only
        .as_deref()
        .is_some_and(|only| text.contains(only))
        .then(|| vec![source.entry(found(source, &text, &text))])
}

/// The report of a message; `None` where it is none of the source's.
///
/// What no expression is given for is taken from the message itself: its subject, its date, its identifier, all of its text.
pub fn of_mail(source: &Source, bytes: &[u8]) -> Option<Vec<Entry>> {
    let message = Message::read(bytes)?;
    let sender = message.header("From")?;
    if !source.only.as_deref().is_some_and(|only| sender.contains(only)) {
        return None;
    }
    let mut found = found(source, &message.whole(), &message.text);
    let header = |name| message.header(name).map(str::to_owned);
    found.title = found.title.or_else(|| header("Subject").filter(|_| source.title.is_none()));
    found.date = found.date.or_else(|| header("Date").filter(|_| source.date.is_none()));
    found.id = found
        .id
        .or_else(|| header("Message-ID").map(|id| id.trim_matches(['<', '>']).to_owned()).filter(|id| !id.is_empty()));
    Some(vec![source.entry(found)])
}

fn found(source: &Source, whole: &str, body: &str) -> Found {
    let text = |field: Option<&Field>| field.and_then(|field| at(whole, field)).filter(|text| !text.is_empty());
    let story = match &source.body {
        Some(field) => at(body, field).unwrap_or_default(),
        None => body.trim().to_owned(),
    };
    Found {
        title: text(source.title.as_ref()),
        date: text(source.date.as_ref()),
        agency: text(source.agency.as_ref()),
        id: text(source.id.as_ref()),
        url: text(source.url.as_ref()),
        body: story::of_markup(&story),
    }
}

fn at(text: &str, field: &Field) -> Option<String> {
    let Place::Pattern(pattern) = &field.place else { return None };
    let captures = pattern.captures(text)?;
    captures.get(1).or_else(|| captures.get(0)).map(|found| found.as_str().trim().to_owned())
}
