//! Lines in, lines out: in order, on several threads, with memory for no more than a few lines a thread.

use std::io::{BufRead, BufReader, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use serde_json::json;

use copydesk::contract::Id;

use super::plain;
use super::request::{self, Reject};
use super::{Error, Outcome};

/// Opens a file, or standard input for `-` or none.
pub fn open(name: Option<&str>) -> Result<Box<dyn Read + Send>, Error> {
    match name {
        None | Some("-") => Ok(Box::new(std::io::stdin())),
        Some(name) => match std::fs::File::open(name) {
            Ok(file) => Ok(Box::new(file)),
            Err(error) => Err(Error::File(name.to_owned(), error)),
        },
    }
}

/// Answers every line of `input` by `answer`, on `jobs` threads, in the order of the input.
///
/// Lines go to the threads in turn and answers are taken from them in turn, so order needs no buffer of its own.
pub fn answer<F>(input: Box<dyn Read + Send>, jobs: usize, answer: F) -> Result<Outcome, Error>
where
    F: Fn(Option<Id>, serde_json::Value) -> Result<String, Reject> + Sync,
{
    let (feeds, answers): (Vec<_>, Vec<_>) = (0..jobs.max(1)).map(|_| (sync_channel(4), sync_channel(4))).unzip();
    let (feed_in, feed_out): (Vec<SyncSender<_>>, Vec<Receiver<_>>) = feeds.into_iter().unzip();
    let (answer_in, answer_out): (Vec<SyncSender<_>>, Vec<Receiver<_>>) = answers.into_iter().unzip();
    thread::scope(|scope| {
        let reader = scope.spawn(move || read(input, &feed_in));
        for (feed, out) in feed_out.into_iter().zip(answer_in) {
            let answer = &answer;
            scope.spawn(move || {
                for (number, line) in feed {
                    if out.send(one(number, &line, answer)).is_err() {
                        return;
                    }
                }
            });
        }
        let outcome = write(&answer_out);
        drop(answer_out);
        match reader.join() {
            Ok(read) => read.and(outcome),
            Err(_) => outcome,
        }
    })
}

fn read(input: Box<dyn Read + Send>, feeds: &[SyncSender<(usize, Vec<u8>)>]) -> Result<(), Error> {
    let mut input = BufReader::with_capacity(1 << 16, input);
    let mut number = 0;
    for feed in feeds.iter().cycle() {
        let line = loop {
            number += 1;
            let mut line = Vec::new();
            let read = input.read_until(b'\n', &mut line).map_err(|error| Error::File("the input".into(), error))?;
            if read == 0 {
                return Ok(());
            }
            if !line.trim_ascii().is_empty() {
                break line;
            }
        };
        if feed.send((number, line)).is_err() {
            return Ok(());
        }
    }
    Ok(())
}

fn one<F>(number: usize, line: &[u8], answer: &F) -> (String, bool)
where
    F: Fn(Option<Id>, serde_json::Value) -> Result<String, Reject>,
{
    let (id, value) = match std::str::from_utf8(line) {
        Ok(line) => request::parse(line.trim_start_matches('\u{feff}')),
        Err(_) => (None, Err(Reject::new("badUtf8", "this line is not UTF-8; convert the file first"))),
    };
    match value.and_then(|value| answer(id.clone(), value)) {
        Ok(answer) => (answer, true),
        Err(reject) => (plain::json(json!({ "id": id, "line": number, "error": reject }).to_string()), false),
    }
}

fn write(answers: &[Receiver<(String, bool)>]) -> Result<Outcome, Error> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut outcome = Outcome::Whole;
    for answer in answers.iter().cycle() {
        let Ok((line, good)) = answer.recv() else { break };
        if !good {
            outcome = Outcome::Rejects;
        }
        match writeln!(out, "{line}") {
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(outcome),
            Err(error) => return Err(Error::File("standard output".into(), error)),
            Ok(()) => {}
        }
    }
    out.flush().map_err(|error| Error::File("standard output".into(), error))?;
    Ok(outcome)
}
