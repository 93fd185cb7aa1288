//! What a publisher says of a list: its number, how long it holds, and its packs.

use serde::{Deserialize, Serialize};

use super::{ListError, of_hex};
use crate::wire::time;

/// Packs of a list, at most: a year of days, and some.
pub const MAX_PACKS: usize = 400;
/// Bytes of a pack, at most: twenty times a day of 1,500 reports.
pub const MAX_PACK: u64 = 64 << 20;
/// Reports that a list takes back, at most.
pub const MAX_WITHDRAWN: usize = 10_000;
/// Bytes of a title, at most.
const MAX_TITLE: usize = 200;
/// Bytes of a file's name and of an identifier, at most.
const MAX_NAME: usize = 100;
const MAX_ID: usize = 2_000;
/// The largest number that every reader of JSON has exactly.
const MAX_SEQUENCE: u64 = 1 << 53;
/// Seconds that a list may hold, at most: longer would be never renewed.
const MAX_HOLDS: i64 = 400 * 86_400;

/// What is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// What the list is called.
    pub title: String,
    /// Its number: one more each time.
    pub sequence: u64,
    /// SHA-512 of the manifest before it, in hexadecimal digits; none of the first.
    pub previous: Option<String>,
    /// When it was made, RFC 3339.
    pub made: String,
    /// When it is to be renewed at the latest, RFC 3339.
    pub expires: String,
    /// Its packs.
    pub packs: Vec<DayPack>,
    /// Identifiers of reports that are taken back.
    pub withdrawn: Vec<String>,
}

/// A pack of a list: the reports of a day. It never changes; a day that does gets another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayPack {
    /// The day, 2026-11-28; none for reports of no date.
    pub day: Option<String>,
    /// Its file, beside the list's.
    pub file: String,
    /// Bytes.
    pub bytes: u64,
    /// How many reports it holds.
    pub reports: u64,
    /// SHA-512 of the file, in hexadecimal digits.
    pub sha512: String,
}

impl Manifest {
    /// Checks each field.
    ///
    /// # Errors
    /// [`ListError::Field`] names the first that is wrong.
    pub fn check(&self) -> Result<(), ListError> {
        let times = time::seconds(&self.made).zip(time::seconds(&self.expires));
        let holds = times.is_some_and(|(made, expires)| (0..=MAX_HOLDS).contains(&(expires - made)));
        let previous = self.previous.as_deref();
        let table = [
            ("title", is_line(&self.title, MAX_TITLE)),
            ("sequence", (1..=MAX_SEQUENCE).contains(&self.sequence)),
            ("previous", previous.map_or(self.sequence == 1, |hash| of_hex::<64>(hash).is_some())),
            ("made or expires", holds),
            ("packs", self.packs.len() <= MAX_PACKS && self.packs.iter().all(DayPack::is_sound)),
            ("packs", self.each_day_once()),
            ("withdrawn", self.withdrawn.len() <= MAX_WITHDRAWN && self.withdrawn.iter().all(|id| is_line(id, MAX_ID))),
        ];
        table.iter().find(|(_, holds)| !holds).map_or(Ok(()), |(name, _)| Err(ListError::Field(name)))
    }

    fn each_day_once(&self) -> bool {
        let mut days: Vec<&Option<String>> = self.packs.iter().map(|pack| &pack.day).collect();
        days.sort_unstable();
        days.is_sorted_by(|a, b| a < b)
    }
}

impl DayPack {
    fn is_sound(&self) -> bool {
        let day = self.day.as_deref();
        day.is_none_or(|day| day.len() == "2026-11-28".len() && time::seconds(day).is_some())
            && is_plain(&self.file)
            && self.bytes <= MAX_PACK
            && of_hex::<64>(&self.sha512).is_some()
    }
}

/// Whether a name stays in its folder on any web host and any disk, so that no list leads elsewhere.
fn is_plain(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    !name.starts_with('.') && (1..=MAX_NAME).contains(&name.len()) && name.chars().all(fits)
}

fn is_line(text: &str, most: usize) -> bool {
    !text.trim().is_empty() && text.len() <= most && !text.contains(char::is_control)
}
