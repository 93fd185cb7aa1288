//! English.

mod cues;

use super::sentences::Sentences;
use super::{Language, Script};

/// English.
pub static ENGLISH: Language = Language {
    tag: "en",
    codes: "eng",
    script: Script::Latin,
    common: COMMON,
    sentences: &SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

const COMMON: &str = "the of and to in that was for with said is on at by from has have he she it not which they are this be but as we you had were would will can been their";

/// Where its sentences end: titles, units, months, states of America and what news agencies shorten.
static SENTENCES: Sentences = Sentences {
    abbreviations: "mr mrs ms dr prof gov sen rep gen col lt sgt capt cmdr adm maj rev hon pres st ste mt ft jr sr vs etc inc corp \
        co ltd bros dept univ assn ave blvd rd no nos vol pp fig approx est jan feb mar apr jun jul aug sep sept oct nov dec mon \
        tue wed thu fri sat sun calif fla pa mass conn ill mich minn wash ore ariz colo tenn va ga ala ky okla tex wis i.e e.g \
        u.s u.k u.n d.c a.m p.m ph.d",
    may_end: "u.s u.k u.n d.c a.m p.m etc inc corp co ltd jr sr no mar sun sat est ill wash mass",
    starters: "the a an he she it they we i in on at but and this that these those however when while after before as if there his \
        her its their some many for with what who how why you no not so yet asked both last earlier meanwhile",
    ordinals: 0,
    continues: "",
};
