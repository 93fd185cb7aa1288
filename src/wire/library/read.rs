//! Records become reports with their hashes, on as many threads as are asked for.

use super::Vocabulary;
use super::builder::Prints;
use crate::wire::WireReport;
use crate::wire::formats::{Entry, Fault, Format, Setting};

/// A record that was read: a report with its hashes, or why there is none.
pub struct Read {
    /// The record's number in its file, from 1.
    pub number: usize,
    pub entry: Result<(WireReport, Prints), Entry>,
}

impl Read {
    pub fn new(number: usize, entry: Entry, vocabulary: &mut Vocabulary) -> Self {
        let entry = match entry {
            Entry::Report(report) => match Prints::of(&report, vocabulary) {
                Ok(prints) => Ok((report, prints)),
                Err(why) => Err(Entry::Refused(why.to_string())),
            },
            other => Err(other),
        };
        Self { number, entry }
    }

    fn lost() -> Self {
        Self { number: 0, entry: Err(Entry::Refused("records were lost to an error of this program".to_owned())) }
    }
}

/// A numbered record, or why what stands in its place is none.
pub type Numbered = (usize, Result<String, Fault>);

/// Reads numbered records, in their order.
pub fn all(
    records: &[Numbered],
    format: &Format,
    setting: Setting,
    jobs: usize,
    vocabulary: &mut Vocabulary,
) -> Vec<Read> {
    if jobs < 2 || records.len() < jobs {
        return share(records, format, setting, vocabulary);
    }
    std::thread::scope(|scope| {
        let shares: Vec<_> = records
            .chunks(records.len().div_ceil(jobs))
            .map(|records| scope.spawn(move || share(records, format, setting, &mut Vocabulary::default())))
            .collect();
        // A thread that panicked loses its records; they are counted as lost rather than taken as read.
        shares.into_iter().flat_map(|share| share.join().unwrap_or_else(|_| vec![Read::lost()])).collect()
    })
}

/// One thread's share.
fn share(records: &[Numbered], format: &Format, setting: Setting, vocabulary: &mut Vocabulary) -> Vec<Read> {
    let mut found = Vec::with_capacity(records.len());
    for (number, record) in records {
        let read = record.as_ref().map_err(Clone::clone).and_then(|record| (format.read)(record, &setting));
        let entries = read.unwrap_or_else(|why| vec![Entry::Refused(why.to_string())]);
        found.extend(entries.into_iter().map(|entry| Read::new(*number, entry, vocabulary)));
    }
    found
}
