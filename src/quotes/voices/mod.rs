//! Whose block is this? Most of an article is its author's; an interview, a letter, an embedded post and a reprinted text are not.
//!
//! Read from the shape of the blocks alone: labels ("Ines Calder: …"), questions with answers in marks, a salutation, a handle,
//! a block quote and its credit.

mod advice;
mod labels;
mod talks;

use std::ops::Range;

use crate::article::{Article, Block, BlockKind};

/// Whose words a block gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Voice {
    /// The author's.
    Author,
    /// The one who asks, by the label of the block where it has one.
    Interviewer(Option<String>),
    /// The one who answers.
    Interviewee(Option<String>),
    /// A letter from its salutation to its signature.
    LetterWriter(Option<String>),
    /// A post that is shown whole, by its name and handle.
    Post(Option<String>),
    /// A text of somebody else's: a block quote, by the credit under it.
    Reprinted(Option<String>),
    /// The line that names whose the text before it is: no words of anybody's.
    Credit,
}

/// Whose a block is, and which of its bytes are that voice's words: a label in front is not, nor a credit behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// Whose.
    pub voice: Voice,
    /// Which bytes of the block.
    pub words: Range<usize>,
}

/// Words of the longest credit line: "Ines Calder, mayor of Tarn, in a letter".
const CREDIT: usize = 12;

/// Blocks of the longest letter.
const LETTER: usize = 40;

/// Whose each block of an article is.
pub fn voices(article: &Article) -> Vec<Speech> {
    let blocks = &article.blocks;
    let own = |block: &Block| Speech { voice: Voice::Author, words: 0..block.text.len() };
    let mut speeches: Vec<Speech> = blocks.iter().map(own).collect();
    labels::interviews(blocks, &mut speeches);
    answers(blocks, &mut speeches);
    posts(blocks, &mut speeches);
    reprints(blocks, &mut speeches);
    letters(blocks, &mut speeches);
    advice::letters(blocks, &mut speeches);
    talks::talks(article.metadata.title.as_deref(), blocks, &mut speeches);
    speeches
}

/// Questions that stand alone, each with an answer in marks behind it: twice at least.
fn answers(blocks: &[Block], speeches: &mut [Speech]) {
    let asks = |block: &Block| block.text.trim_end().ends_with('?') && !opens(&block.text) && block.text.len() < 400;
    let pair = |pair: &[Block]| matches!(pair, [a, b] if asks(a) && opens(&b.text));
    if blocks.windows(2).filter(|two| pair(two)).count() < 2 {
        return;
    }
    for (at, two) in blocks.windows(2).enumerate() {
        if !pair(two) {
            continue;
        }
        for (at, voice) in [(at, Voice::Interviewer(None)), (at + 1, Voice::Interviewee(None))] {
            if let Some(speech) = speeches.get_mut(at).filter(|speech| speech.voice == Voice::Author) {
                speech.voice = voice;
            }
        }
    }
}

/// Posts: a handle in brackets behind a name and a dash, at the end of the block or in the line after.
fn posts(blocks: &[Block], speeches: &mut [Speech]) {
    for (at, block) in blocks.iter().enumerate() {
        let Some((handle, dash)) = block.text.rfind("(@").and_then(|handle| {
            let before = block.text.get(..handle)?;
            let dash = before.rfind(['—', '–', '―'])?;
            (before.len() - dash < 80).then_some((handle, dash))
        }) else {
            continue;
        };
        let name = block.text.get(dash..handle).unwrap_or_default();
        let name = name.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        let words = block.text.get(..dash).map_or(0, |before| before.trim_end().len());
        let voice = Voice::Post((!name.is_empty()).then_some(name));
        if words > 0 {
            set(speeches, at, voice, 0..words);
        } else if let Some(before) = at.checked_sub(1).and_then(|i| blocks.get(i)) {
            set(speeches, at - 1, voice, 0..before.text.len());
            set(speeches, at, Voice::Credit, 0..0);
        }
    }
}

/// Block quotes, and the short line that ends one: who wrote it.
fn reprints(blocks: &[Block], speeches: &mut [Speech]) {
    let mut at = 0;
    while at < blocks.len() {
        let run =
            blocks.get(at..).map_or(0, |rest| rest.iter().take_while(|b| b.kind == BlockKind::Blockquote).count());
        if run == 0 {
            at += 1;
            continue;
        }
        let last = at + run - 1;
        let credit = blocks.get(last).filter(|block| run > 1 && is_credit(&block.text));
        let name = credit.map(|block| name_of(&block.text));
        for (i, block) in blocks.iter().enumerate().skip(at).take(run) {
            let voice = if credit.is_some() && i == last { Voice::Credit } else { Voice::Reprinted(name.clone()) };
            if speeches.get(i).is_some_and(|speech| speech.voice == Voice::Author) {
                set(speeches, i, voice, 0..block.text.len());
            }
        }
        at += run;
    }
}

/// Whether a line names somebody and says nothing: few words, a capital first, no stop at its end.
fn is_credit(text: &str) -> bool {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric() && c != '"' && c != '“');
    bare.starts_with(char::is_uppercase)
        && text.split_whitespace().nth(CREDIT).is_none()
        && text.split_whitespace().nth(1).is_some()
        && !text.trim_end().ends_with(['.', '!', '?', '…', '”', '"', ':'])
}

/// The name that a credit line begins with.
fn name_of(text: &str) -> String {
    let bare = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    bare.split([',', '(', '—', '–', ';']).next().unwrap_or_default().trim().to_owned()
}

/// Letters: from a salutation that stands alone to a closing word and the name after it.
fn letters(blocks: &[Block], speeches: &mut [Speech]) {
    const OPEN: [&str; 8] =
        ["Dear ", "To the Editor", "Sehr geehrte", "Liebe ", "Lieber ", "Chers ", "Cher ", "Estimad"];
    const CLOSE: [&str; 8] = [
        "Sincerely",
        "Yours",
        "Respectfully",
        "Best regards",
        "Kind regards",
        "Mit freundlichen",
        "Cordialement",
        "Atentamente",
    ];
    let Some(start) = blocks.iter().position(|b| b.text.len() < 80 && OPEN.iter().any(|open| b.text.starts_with(open)))
    else {
        return;
    };
    let close = blocks
        .iter()
        .enumerate()
        .skip(start)
        .take(LETTER)
        .find(|(_, b)| b.text.len() < 60 && CLOSE.iter().any(|close| b.text.starts_with(close)));
    let Some((end, _)) = close else { return };
    let name = blocks.get(end + 1).filter(|b| b.text.len() < 80).map(|b| name_of(&b.text));
    for (i, block) in blocks.iter().enumerate().take(end + 1).skip(start) {
        if speeches.get(i).is_some_and(|speech| speech.voice == Voice::Author) {
            set(speeches, i, Voice::LetterWriter(name.clone()), 0..block.text.len());
        }
    }
}

/// Whether a text begins with an opening mark.
fn opens(text: &str) -> bool {
    text.trim_start().starts_with(['“', '"', '„', '«', '»', '‘'])
}

fn set(speeches: &mut [Speech], at: usize, voice: Voice, words: Range<usize>) {
    if let Some(speech) = speeches.get_mut(at) {
        *speech = Speech { voice, words };
    }
}

#[cfg(test)]
mod tests {
    use super::{Voice, voices};
    use crate::article::{Article, Block, BlockKind};

    #[track_caller]
    fn check(blocks: &[&str], expected: &[Voice]) {
        let kind = |text: &str| if text.starts_with('>') { BlockKind::Blockquote } else { BlockKind::Paragraph };
        let blocks = blocks.iter().map(|text| Block::new(kind(text), text.trim_start_matches('>'))).collect();
        let found = voices(&Article { blocks, ..Article::default() });
        let found: Vec<Voice> = found.into_iter().map(|speech| speech.voice).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn whose() {
        let named = |name: &str| Some(name.to_owned());
        check(&["The port is open.", "Ready: the port."], &[Voice::Author, Voice::Author]);
        check(
            &[
                "Clara Brandt met Jonas Reed.",
                "Jonas Reed: Is it open?",
                "Clara Brandt: It is, and it pays.",
                "So do we.",
            ],
            &[
                Voice::Author,
                Voice::Interviewer(named("Jonas Reed")),
                Voice::Interviewee(named("Clara Brandt")),
                Voice::Author,
            ],
        );
        check(
            &["Is it open?", "“It is.”", "Does it pay?", "“It does.”"],
            &[Voice::Interviewer(None), Voice::Interviewee(None), Voice::Interviewer(None), Voice::Interviewee(None)],
        );
        check(
            &[">Nobody has asked us yet.", ">Clara Brandt, engineer"],
            &[Voice::Reprinted(named("Clara Brandt")), Voice::Credit],
        );
        check(&["We open at nine. — Clara Brandt (@clara) May 2"], &[Voice::Post(named("Clara Brandt"))]);
        check(
            &["Dear council,", "We are cold.", "Sincerely,", "Clara Brandt"],
            &[
                Voice::LetterWriter(named("Clara Brandt")),
                Voice::LetterWriter(named("Clara Brandt")),
                Voice::LetterWriter(named("Clara Brandt")),
                Voice::Author,
            ],
        );
        let talk = [
            "Mara Lind builds boats.",
            "How did you begin?",
            "I watched my father.",
            "Who taught you?",
            "Nobody did. That is a pity.",
            "What do you build now?",
            "A ferry for the town.",
            "Do you sail yourself?",
            "We all do.",
        ];
        let (asks, answers) = (Voice::Interviewer(None), Voice::Interviewee(None));
        let pairs = std::iter::repeat_n([asks, answers], 4).flatten();
        check(&talk, &std::iter::once(Voice::Author).chain(pairs).collect::<Vec<Voice>>());
        // The reader's questions, which the page answers.
        let page = [
            "How do I clean the hull?",
            "Use a brush.",
            "Do I need a dock?",
            "Any slip will do.",
            "Can I paint it?",
            "Wait until it is dry.",
            "What does it cost?",
            "A day of your time.",
        ];
        check(&page, &[const { Voice::Author }; 8]);
        let writer = || Voice::LetterWriter(named("TIRED IN TARN"));
        check(
            &[
                "DEAR RUTH: My brother never pays. Why?",
                "He owes me a boat.",
                "— TIRED IN TARN",
                "DEAR TIRED: Tell him plainly.",
            ],
            &[writer(), writer(), writer(), Voice::Author],
        );
    }
}
