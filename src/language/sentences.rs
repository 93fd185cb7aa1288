//! What a language needs to know where its sentences end.

/// The words around a full stop that end no sentence, or may. Words stand in small letters without a last stop, white space
/// between them; one that begins with a hyphen is the end of compounds.
#[derive(Debug)]
pub struct Sentences {
    /// Words that a full stop belongs to.
    pub abbreviations: &'static str,
    /// Those after which a sentence may well end: they do not bind the next word as a title does.
    pub may_end: &'static str,
    /// Words that begin a sentence far more often than they follow an abbreviation.
    pub starters: &'static str,
    /// Digits of the longest number that is an ordinal with its stop, unless a starter follows: "am 3. Mai"; 0 where none is.
    pub ordinals: usize,
    /// What a sentence goes on with right behind the marks of somebody's words, in scripts without capitals: 「…。」と.
    pub continues: &'static str,
}

impl Sentences {
    /// What holds for any language.
    pub const COMMON: Self = Self { abbreviations: "", may_end: "", starters: "", ordinals: 0, continues: "" };
}
