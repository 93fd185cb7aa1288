//! The forms of a text credit: what stands before and after the agency's name. One row a form.

use crate::wire::CreditFrom::{self, Byline, Dateline, Line, Signoff};

/// A form of credit around a list of agencies.
#[derive(Debug)]
pub struct Form {
    /// What stands before the agencies; capitals do not count. `…` at its end lets a few words of the same sentence stand between.
    pub before: &'static str,
    /// What stands after them.
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
    form("with inputs from…", "", Anywhere, Line),
    form("inputs from…", "", Anywhere, Line),
    form("input from…", "", Ends, Line),
    form("with", "inputs", Ends, Line),
    form("with", "input", Ends, Line),
    form("with files from…", "", Anywhere, Line),
    form("with reporting from…", "", Anywhere, Line),
    form("with reporting by…", "", Anywhere, Line),
    form("with reports from…", "", Anywhere, Line),
    form("with additional reporting by…", "", Anywhere, Line),
    form("additional reporting by…", "", Anywhere, Line),
    form("additional reporting from…", "", Anywhere, Line),
    form("reporting by", "", Tail, Line),
    form("with material from…", "", Anywhere, Line),
    form("with information from…", "", Anywhere, Line),
    form("includes information from…", "", Ends, Line),
    form("from combined dispatches of…", "", Ends, Line),
    form("compiled from…", "", Ends, Line),
    form("this report includes material from…", "", Anywhere, Line),
    form("", "contributed to this", Anywhere, Line),
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
    form("distributed by", "", Anywhere, Line),
    form("published from a", "feed", Anywhere, Line),
    form("published from a", "", Anywhere, Line),
    form("published from", "feed", Anywhere, Line),
    form("generated from a", "", Anywhere, Line),
    form("originally published by", "", Anywhere, Line),
    form("first published by", "", Anywhere, Line),
    form("supplied by", "", Tail, Line),
    form("provided by", "", Tail, Line),
    form("this story was produced by", "", Ends, Line),
    form("republished from", "", Ends, Line),
    form("reprinted with permission from", "", Ends, Line),
    form("© copyright", "", Ends, Line),
    form("©", "", Ends, Line),
    form("(c)", "", Ends, Line),
    form("copyright", "", Ends, Line),
    form("", "trust principles", Anywhere, Line),
    form("source:", "", Tail, Line),
    form("sources:", "", Tail, Line),
    form("source -", "", Tail, Line),
    form("courtesy:", "", Tail, Line),
    form("credit:", "", Tail, Line),
    form("from", "", Tail, Line),
    form("with", "", Tail, Line),
    form("via", "", Tail, Line),
    form("reports per", "", Anywhere, Line),
    // English: bylines.
    form("by", "", Head, Byline),
    // German.
    form("mit material von", "", Anywhere, Line),
    form("mit material der", "", Anywhere, Line),
    form("mit informationen von", "", Anywhere, Line),
    form("mit", "", Tail, Line),
    form("quelle:…", "", Ends, Line),
    form("quellen:…", "", Ends, Line),
    form("dieser text basiert auf…", "", Anywhere, Line),
    form("von", "", Head, Byline),
    // French.
    form("avec", "", Tail, Line),
    form("source :", "", Tail, Line),
    form("par", "", Head, Byline),
    // Spanish.
    form("con información de…", "", Anywhere, Line),
    form("con informacion de…", "", Anywhere, Line),
    form("con datos de", "", Tail, Line),
    form("con", "", Tail, Line),
    form("fuente:", "", Tail, Line),
    // Portuguese.
    form("com informações da…", "", Anywhere, Line),
    form("com informações do…", "", Anywhere, Line),
    form("com informações de…", "", Anywhere, Line),
    form("com", "", Tail, Line),
    form("fonte:", "", Tail, Line),
    // Italian.
    form("con informazioni di", "", Anywhere, Line),
    form("riproduzione riservata © copyright", "", Anywhere, Line),
    form("fonte", "", Tail, Line),
    // Dutch, Scandinavian, Polish, Czech.
    form("bron:", "", Ends, Line),
    form("met", "", Tail, Line),
    form("źródło:", "", Ends, Line),
    form("zdroj:", "", Ends, Line),
    form("kilde:", "", Ends, Line),
    form("källa:", "", Ends, Line),
    form("kaynak:", "", Ends, Line),
    // Russian, Ukrainian.
    form("по материалам", "", Anywhere, Line),
    form("по сообщениям", "", Tail, Line),
    form("за матеріалами", "", Anywhere, Line),
    form("источник:", "", Ends, Line),
    form("джерело:", "", Ends, Line),
    // Hindi.
    form("इनपुट:", "", Anywhere, Line),
    form("इनपुट -", "", Anywhere, Line),
    form("", "इनपुट के साथ", Anywhere, Line),
    form("", "के इनपुट के साथ", Anywhere, Line),
    form("", "से इनपुट", Anywhere, Line),
    // Chinese, Japanese, Korean, Arabic.
    form("综合", "", Ends, Line),
    form("綜合", "", Ends, Line),
    form("来源：", "", Ends, Line),
    form("來源：", "", Ends, Line),
    form("来源:", "", Ends, Line),
    form("提供：", "", Ends, Line),
    form("출처:", "", Ends, Line),
    form("المصدر:", "", Ends, Line),
    form("المصدر :", "", Ends, Line),
    // The name between signs.
    form("/", "/", Head, Dateline),
    form("—", "", Tail, Line),
    form("–", "", Tail, Line),
    form("--", "", Tail, Line),
    form("-", "", Tail, Signoff),
];

/// Words that may stand between a form and the name: articles, and what an agency is.
pub static BETWEEN: &[&str] = &[
    "the",
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

/// Phrases that open a sign-off of editors and reporters without naming the agency. Reuters alone closes its stories so: the first
/// phrase must open a bracket or a paragraph, and one of the second follow.
pub static SIGNOFFS: &[(&str, &[&str])] = &[
    ("reporting by", &["editing by", "writing by", "additional reporting", "compiled by"]),
    ("reporting and writing by", &["editing by"]),
    ("writing by", &["editing by"]),
    ("compiled by", &["editing by"]),
    ("editing by", &[""]),
    ("reporte de", &["editado por", "edición de", "escrito por", "traducido por"]),
    ("reporte por", &["editado por", "edición de"]),
    ("escrito por", &["editado por"]),
    ("reportagem de", &["edição de"]),
    ("reportagem por", &["edição de"]),
    ("reportage", &["édité par", "version française", "rédigé par"]),
    ("version française", &["édité par"]),
    ("geschrieben von", &["redigiert von"]),
    ("bericht von", &["redigiert von", "geschrieben von"]),
];

/// What a photograph's credit has before the agency.
pub static PHOTO_BEFORE: &[&str] = &[
    "photo",
    "photos",
    "photo by",
    "photo:",
    "photos:",
    "photograph",
    "photograph:",
    "image",
    "images",
    "image:",
    "images:",
    "picture",
    "picture:",
    "pictures:",
    "pic:",
    "pic",
    "file",
    "file photo:",
    "video:",
    "video",
    "featured image via",
    "image via",
    "photo via",
    "foto",
    "foto:",
    "fotos:",
    "bild:",
    "imagen:",
    "imagem:",
    "фото",
    "фото:",
    "фотография:",
    "तस्वीर:",
    "फोटो:",
    "写真：",
    "写真:",
    "图片：",
    "图：",
    "사진:",
    "사진=",
    "صورة:",
    "illustration:",
    "crédit photo",
    "crédit photo :",
    "photo :",
];

/// What a photograph's credit has after the agency.
pub static PHOTO_AFTER: &[&str] = &[
    "photo",
    "photos",
    "image",
    "images",
    "picture",
    "pictures",
    "file photo",
    "file",
    "video",
    "handout",
    "pool",
    "via getty",
    "via ap",
    "via reuters",
    "foto",
    "写真",
    "图片",
];
