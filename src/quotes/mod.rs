//! Who said what: quotations, the words that report them, and their speakers.
//!
//! A page is read once ([`reading`]): marked stretches, words, sentences. Then cues and mentions are found in it, each cue gets
//! its source and each stretch its cue ([`attribution`]), and each source the person that it stands for ([`people`]).

#[doc(hidden)]
pub mod attribution;
#[doc(hidden)]
pub mod cues;
mod patterns;
#[doc(hidden)]
pub mod people;
#[doc(hidden)]
pub mod reading;
#[doc(hidden)]
pub mod scene;
#[doc(hidden)]
pub mod voices;
mod why;

use crate::article::Span;
use crate::sort;
use crate::text;
use reading::Reading;
pub use why::Why;

/// Something somebody said, and who said it. The terms are those of the Penn Attribution Relations Corpus.
#[derive(Debug, Clone, PartialEq)]
pub struct Quotation {
    /// The words, including the marks; several spans if it continues over paragraphs or is interrupted by its cue.
    pub spans: Vec<Span>,
    /// How the words are given.
    pub kind: QuotationKind,
    /// The words that report it: "said", "according to".
    pub cue: Option<Span>,
    /// The mention in the text to which it is attributed: "he", "the Russian leader".
    pub source: Option<Span>,
    /// The person, body or text that the mention stands for, by the fullest name the page gives, or by the description where it
    /// gives no name ("a former official"); `None` where it does not say.
    pub speaker: Option<String>,
    /// Whether the source is somebody whom the page does not name: "officials", "a person who was there". Then the speaker is that
    /// description. A pronoun or a last name that fits several people is no unnamed source; its speaker is `None`.
    pub unnamed: bool,
    /// Whether the name is certain enough to be shown as it is. If not, only the mention is.
    pub certain: bool,
    /// The confidence in words, mention and speaker together, 0 to 1.
    pub confidence: f32,
    /// The reasons.
    pub why: Vec<Why>,
}

/// How the words of a quotation are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuotationKind {
    /// In marks, a clause or more.
    Direct,
    /// A few words in marks within the author's sentence.
    Mixed,
    /// Reported without marks.
    Indirect,
}

/// Finds the quotations of an article that has been read, in the order of their first spans.
pub fn find(text: &text::Reading<'_>) -> Vec<Quotation> {
    let mut found = attribution::attribute(&Reading::new(text));
    // A language without a lexicon is read by its patterns; what marks and a colon alone say of it stays.
    found
        .retain(|quotation| quotation.spans.first().is_none_or(|span| text.language_of(span.block).patterns.is_none()));
    let more = patterns::find(text, &found);
    if !more.is_empty() {
        found.extend(more);
        sort::by(&mut found, |a, b| a.spans.cmp(&b.spans));
    }
    found
}

/// Every choice that the rankers have on an article: for tuning the weights.
pub fn trace(text: &text::Reading<'_>) -> attribution::Trace {
    attribution::trace(&Reading::new(text))
}
