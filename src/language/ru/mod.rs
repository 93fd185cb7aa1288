//! Russian.

mod cues;

use super::sentences::Sentences;
use super::{Language, Script};

/// Russian.
pub static RUSSIAN: Language = Language {
    tag: "ru",
    codes: "rus",
    script: Script::Cyrillic,
    common: "и в на что не с он как по это его из к о за для от был она они также но при будет году",
    sentences: &SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "г гг в вв ул пр просп пер пл д кв стр корп оф обл р-н с п пос дер тел т.е т.д т.п т.к т.н и.о др пр см рис табл руб коп тыс млн млрд трлн чел экз проф акад доц канд им св о гл ст п.п н.э до.н.э мин сек ч янв фев февр мар апр авг сент сен окт нояб ноя дек пн вт ср чт пт сб вс напр ок",
    may_end: "г гг в вв т.д т.п др пр руб коп тыс млн млрд трлн чел н.э ч мин",
    starters: "он она оно они мы я вы это эта этот эти в во на с со по из от до для за о об при но и а однако когда если так как что кто где по также тогда потом затем теперь ранее позже сейчас все никто многие его её их по",
    ordinals: 0,
    continues: "",
};
