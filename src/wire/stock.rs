//! Stock sentences: what pages and agencies put under every story, which two texts may share without sharing a story.

use std::ops::Range;

use crate::language::sentences::Sentences;
use crate::text::sentences::sentences;

/// Small-letter phrases that make a sentence a stock one. From pairs of unrelated articles (Multi-News, ISOT) that had a sentence in
/// common: sign-up boxes, notices of rights, agencies' standing disclaimers.
const PHRASES: &[&str] = &[
    "all rights reserved",
    "may not be published",
    "rewritten or redistributed",
    "rewritten, or redistributed",
    "trust principles",
    "privacy policy",
    "terms of service",
    "terms of use",
    "newsletter",
    "sign up for",
    "subscribing",
    "subscribe to",
    "breaking news alerts",
    "breaking news emails",
    "delivered to your inbox",
    "special offers",
    "continue reading the main story",
    "please try again later",
    "you agree to receive",
    "allow us to",
    "cookies",
    "javascript",
    "contributed to this report",
    "statements were posted to the verified",
    "opinions expressed are",
    "edited the statements",
    "source link:",
    "syndicated feed",
    "image copyright",
    "copyright ©",
    "© copyright",
    // Police appeals and helplines, in the words of the office.
    "appealing for witnesses",
    "appealing for information",
    "anyone with information",
    "anyone who witnessed",
    "call crimestoppers",
    "anonymously on",
    "hinweise nimmt",
    "sachdienliche hinweise",
    "zeugen werden gebeten",
    "appel à témoins",
    "se ruega a cualquier persona",
];

/// The longest stock sentence, in bytes: a paragraph that has a phrase in passing is none.
const LONG: usize = 400;

/// The stock sentences of a text, ascending.
pub fn stock(text: &str, rules: &Sentences) -> Vec<Range<usize>> {
    let small = text.to_lowercase();
    if !PHRASES.iter().any(|phrase| small.contains(phrase)) {
        return Vec::new();
    }
    let is_stock = |sentence: &Range<usize>| {
        let small = text.get(sentence.clone()).unwrap_or_default().to_lowercase();
        small.len() <= LONG && PHRASES.iter().any(|phrase| small.contains(phrase))
    };
    sentences(text, rules).into_iter().filter(is_stock).collect()
}
