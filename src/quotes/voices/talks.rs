//! Interviews whose questions stand alone, with answers without marks or names: "Did you go to art school?" and what is answered.
//!
//! A page of questions that its author answers ("How do I clean it?") has the same shape. There the questions speak as the reader
//! does, and the answers do not speak of themselves.

use super::{Speech, Voice};
use crate::article::{Block, BlockKind};
use crate::text::words;

/// So many questions make an interview; a column asks one or two in a line of their own.
const QUESTIONS_MIN: usize = 4;

/// With so many, a talk whose first words are labelled goes on without labels.
const LABELLED_MIN: usize = 2;

/// The blocks in front, in which a page says that it is an interview.
const LEAD: usize = 4;

/// How a page says so, after its title or in it.
const ANNOUNCES: &[&str] =
    &["interview", "interviewed", "interviews", "gespräch", "gesprochen", "entretien", "entrevista", "intervista"];

/// The longest question, in bytes.
const QUESTION_MAX: usize = 400;

/// The paragraphs of the longest answer: what stands further behind the last question is the author's again.
const ANSWER_MAX: usize = 8;

/// Of so many questions one speaks to the one who is asked, and of so many answers one speaks of itself.
const SHARE: usize = 4;

/// Whom a question asks. Upper and lower case differ, for German "Sie" is "you" and "sie" is "she".
const YOU: &[&str] = &[
    "you", "your", "You", "Your", "Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihnen", "du", "dir", "dich",
    "dein", "deine", "ihr", "euch", "eure", "vous", "votre", "vos", "Vous", "Votre", "usted", "tú", "te", "su", "sus",
    "lei", "Lei", "voi", "suo", "sua", "ti",
];

/// Who answers of oneself, and who asks in the reader's stead.
const ME: &[&str] = &[
    "I", "I'm", "I’m", "I've", "I’ve", "I'd", "I’d", "I'll", "I’ll", "me", "my", "My", "we", "We", "our", "Our", "us",
    "ich", "Ich", "mir", "mich", "mein", "meine", "meiner", "meinem", "meinen", "wir", "Wir", "uns", "unser", "unsere",
    "unserem", "unseren", "unserer", "je", "Je", "J'ai", "J’ai", "j'ai", "j’ai", "mon", "ma", "mes", "nous", "Nous",
    "notre", "nos", "yo", "Yo", "mi", "mis", "nosotros", "io", "Io", "mio", "mia", "noi", "Noi",
];

/// Marks the questions and answers of an interview; what has a label already keeps its voice.
pub fn talks(title: Option<&str>, blocks: &[Block], speeches: &mut [Speech]) {
    let heard = |speech: &Speech| matches!(speech.voice, Voice::Interviewer(_) | Voice::Interviewee(_));
    let labelled = speeches.iter().any(|speech| matches!(speech.voice, Voice::Interviewee(_)));
    // Each turn has its label: what has none goes on with the turn before.
    let throughout = speeches.iter().filter(|speech| heard(speech)).count() >= QUESTIONS_MIN;
    let announced = title.is_some_and(announces) || blocks.iter().take(LEAD).any(|block| announces(&block.text));
    let open: Vec<usize> =
        (0..blocks.len()).filter(|at| speeches.get(*at).is_some_and(|speech| speech.voice == Voice::Author)).collect();
    let asked = |at: &usize| blocks.get(*at).is_some_and(asks);
    let questions: Vec<usize> = open.iter().copied().filter(asked).collect();
    let enough = questions.len() >= if labelled { LABELLED_MIN } else { QUESTIONS_MIN };
    if !(throughout || enough && (labelled || is_talk(blocks, &questions, announced))) {
        return;
    }
    let first = speeches.iter().position(heard).into_iter().chain(questions.first().copied()).min().unwrap_or_default();
    let mut since = ANSWER_MAX;
    for (block, speech) in blocks.iter().zip(speeches).skip(first) {
        let question = asks(block);
        since = if question || heard(speech) { 0 } else { since + 1 };
        if speech.voice == Voice::Author && since <= ANSWER_MAX {
            speech.voice = if question { Voice::Interviewer(None) } else { Voice::Interviewee(None) };
        }
    }
}

/// Whether questions speak to somebody, and what stands behind them is somebody's. Where the page says that it is an interview, one of
/// the two is enough.
fn is_talk(blocks: &[Block], questions: &[usize], announced: bool) -> bool {
    let has = |at: &usize, some: &[&str]| blocks.get(*at).is_some_and(|block| says(&block.text, some));
    let to_you = questions.iter().filter(|at| has(at, YOU)).count();
    let by_me = questions.iter().filter(|at| has(at, ME)).count();
    let answered = questions.iter().filter(|at| blocks.get(**at + 1).is_some_and(|block| !asks(block))).count();
    let of_me = questions.iter().filter(|at| has(&(*at + 1), ME)).count();
    let (first, last) = (questions.first().copied().unwrap_or_default(), questions.last().copied().unwrap_or_default());
    let close = last - first <= questions.len() * ANSWER_MAX / 2;
    close
        && answered * 2 > questions.len()
        && if announced {
            to_you.max(of_me) * SHARE >= questions.len() && by_me * 2 <= questions.len()
        } else {
            to_you * SHARE >= questions.len() && of_me * SHARE >= questions.len() && by_me < to_you
        }
}

/// Whether a line says that an interview follows.
fn announces(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("q&a") || says(&text, ANNOUNCES)
}

/// Whether a block is a question and no more: not too long, and not in marks.
fn asks(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Heading(_))
        && block.text.trim_end().ends_with('?')
        && block.text.len() < QUESTION_MAX
        && !super::opens(&block.text)
}

/// Whether a text has one of some words.
fn says(text: &str, some: &[&str]) -> bool {
    words::words(text).iter().any(|range| text.get(range.clone()).is_some_and(|word| some.contains(&word)))
}
