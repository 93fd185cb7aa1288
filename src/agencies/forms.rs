//! The forms of a text credit: what stands before and after the agency's name. One row a form.

use super::kind::CreditFrom::{self, Byline, Dateline, Line};

/// A form of credit around a list of agencies.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// What stands before the agencies; capitals do not count. `…` at its end lets a few words of the same sentence stand between.
    pub before: &'static str,
    /// What stands after them. `…` lets words of the same sentence stand between.
    pub after: &'static str,
    /// Where in the article the form counts.
    pub place: Place,
    /// What it is called in the answer.
    pub from: CreditFrom,
}

/// Where in an article a form counts: the plainer it is, the nearer to the ends it must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Anywhere.
    Anywhere,
    /// The first three or the last four blocks.
    Ends,
    /// At the beginning of one of the first three blocks.
    Head,
    /// At the end of one of the last four blocks, or all of one of the first three.
    Tail,
}
use Place::{Anywhere, Ends, Head, Tail};

const fn form(before: &'static str, after: &'static str, place: Place, from: CreditFrom) -> Form {
    Form { before, after, place, from }
}

/// The table: English first, then other languages. Sources: 989 Reuters stories and 1,413 blog articles (ISOT), 277 stories
/// (Multi-News), style guides of the agencies.
#[rustfmt::skip]
pub static FORMS: &[Form] = &[
    // English: inputs and contributions.
    form("with", "inputs", Ends, Line),
    form("with", "input", Ends, Line),
    form("material from", "was used in this", Anywhere, Line),
    form("", "contributed to this", Anywhere, Line),
    form("", "…contributed to this", Anywhere, Line),
    form("", "reporter…contributed", Ends, Line),
    form("", "reporters…contributed", Ends, Line),
    form("", "journalist…contributed", Ends, Line),
    form("", "journalists…contributed", Ends, Line),
    form("", "contributed reporting", Anywhere, Line),
    form("", "contributed to the report", Anywhere, Line),
    form("", "contributed.", Tail, Line),
    form("", "contributed", Tail, Line),
    form("", "writers", Ends, Byline),
    form("", "writer", Ends, Byline),
    form("", "staff writer", Ends, Byline),
    form("", "business writer", Ends, Byline),
    form("", "economics writer", Ends, Byline),
    form("", "sports writer", Ends, Byline),
    form("", "science writer", Ends, Byline),
    form("", "medical writer", Ends, Byline),
    form("", "political writer", Ends, Byline),
    form("", "correspondent", Ends, Byline),
    // English: whole texts.
    form("published from a", "feed", Anywhere, Line),
    form("published from a syndicated", "feed", Anywhere, Line),
    form("the rest of this", "article is", Anywhere, Line),
    form("this report by", "was first published", Anywhere, Line),
    form("", "is solely responsible for all content", Anywhere, Line),
    form("published from", "feed", Anywhere, Line),
    form("", "trust principles", Anywhere, Line),
    // French.
    form("", "…contribué à cet article", Anywhere, Line),
    // Spanish.
    form("", "…contribuyó a este", Anywhere, Line),
    form("", "…contribuyeron a este", Anywhere, Line),
    // Hindi.
    form("", "इनपुट के साथ", Anywhere, Line),
    form("", "के इनपुट के साथ", Anywhere, Line),
    form("", "से इनपुट", Anywhere, Line),
    // Chinese, Japanese, Korean, Arabic.
    form("is part of", "…network", Anywhere, Line),
    form("is part of", "…newsroom", Anywhere, Line),
    form("is part of", "…news organization", Anywhere, Line),
    form("is a member of", "…network", Anywhere, Line),
    form("", "is a…newsroom", Ends, Line),
    form("", "is a…news organization", Ends, Line),
    form("", "is an…news organization", Ends, Line),
    form("", "is an…newsroom", Ends, Line),
    form("", "is a…news outlet", Ends, Line),
    form("", "is a…news service", Ends, Line),
    form("", "is a…news network", Ends, Line),
    form("", "is a…magazine", Ends, Line),
    form("", "is a…media organization", Ends, Line),
    form("", "…übernommen", Ends, Line),
    form("", "…übermittelt", Ends, Line),
    form("", "…erstellt", Tail, Line),
    form("", "…contribuyó con este", Anywhere, Line),
    form("", "…a contribué à ce", Anywhere, Line),
    form("", "…ont contribué à ce", Anywhere, Line),
    form("", "…contribuiu para esta", Anywhere, Line),
    form("", "…contribuíram para esta", Anywhere, Line),
    form("", "के सौजन्य से", Tail, Line),
    form("", "felhasználásával", Tail, Line),
    form("", "nyomán", Tail, Line),
    form("", "alapján", Tail, Line),
    form("", "haber ajansının katkılarıyla", Tail, Line),
    form("", "অবলম্বনে", Tail, Line),
    form("", "এর সৌজন্যে", Tail, Line),
    form("", "के साथ इनपुट", Tail, Line),
    // The name between signs.
    form("/", "/", Head, Dateline),
];

/// Words that may stand between a form and the name: articles, and what an agency is.
pub static BETWEEN: &[&str] = &[
    "the",
    "news",
    "other",
    "various",
    "international",
    "foreign",
    "les",
    "des",
    "a",
    "an",
    "news agency",
    "wire agency",
    "der",
    "die",
    "den",
    "la",
    "le",
    "l’",
    "l'",
    "el",
    "agencia",
    "agence",
    "agenzia",
    "de",
    "da",
    "do",
    "d’",
    "d'",
    "l’agence",
    "agência",
    "staff",
    "and",
    "&",
];
