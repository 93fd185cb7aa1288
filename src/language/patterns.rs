//! How a language without capitals names a speaker beside marks: verbs, particles, and what a name does not hold.
//!
//! Lists stand in the language's folder (`ja/patterns.rs`), white space between words.

/// Where the speaker stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Right before the verb: 李明说.
    BeforeVerb,
    /// Behind the verb: قال سامي.
    AfterVerb,
    /// Before a particle, in one word with it or apart: 田中は, 김은, मीरा ने.
    Particle,
}

/// The words of a language that say who speaks.
#[derive(Debug)]
pub struct Patterns {
    /// Where the speaker stands.
    pub order: Order,
    /// Whether words stand apart.
    pub spaced: bool,
    /// Verbs that report, or what they begin with where they are inflected behind.
    pub verbs: &'static str,
    /// What marks a speaker.
    pub particles: &'static str,
    /// What ends a name: words, or in scripts without spaces and in one word with others what they hold or end with.
    pub cuts: &'static str,
    /// What may stand before a name and is no part of it: connectives.
    pub leads: &'static str,
    /// Titles before or behind a name.
    pub titles: &'static str,
    /// Words that stand for somebody whom they do not name.
    pub pronouns: &'static str,
}
