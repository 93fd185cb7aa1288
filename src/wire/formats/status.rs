//! May a report be used? Publishing status and embargo, the same in ninjs, NewsML-G2 and NITF.

use super::date::rfc3339;
use crate::wire::time;

/// What a status says of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// It may be used.
    Usable,
    /// It may not, and an earlier version of it may not be either: why.
    Withdrawn(String),
    /// It may not yet: until when.
    Embargoed(String),
}

/// Reads IPTC's publishing status ("usable", "withheld", "canceled", with or without its scheme) and an embargo's end.
/// `now` is in seconds since 1970; where it is not known, every embargo holds.
pub fn status(published: Option<&str>, embargoed: Option<&str>, now: Option<i64>) -> Status {
    let word = published.unwrap_or("usable").rsplit(':').next().unwrap_or_default().trim().to_ascii_lowercase();
    if matches!(word.as_str(), "withheld" | "canceled" | "cancelled" | "killed" | "embargoed") && word != "embargoed" {
        return Status::Withdrawn(format!("its agency has marked it as {word}"));
    }
    let until = embargoed.map(str::trim).filter(|until| !until.is_empty());
    match until {
        None if word == "embargoed" => Status::Embargoed("its agency lifts the embargo".to_owned()),
        None => Status::Usable,
        Some(until) => {
            let end = rfc3339(until).as_deref().and_then(time::seconds);
            // An end that cannot be read is taken for the future: a report too late is better than one too early.
            match (end, now) {
                (Some(end), Some(now)) if end <= now => Status::Usable,
                _ => Status::Embargoed(until.to_owned()),
            }
        }
    }
}
