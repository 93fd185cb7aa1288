//! Forms that are filled anew each day: weather, markets, earnings, quakes, courts. Two of them share their wording and no story.
//!
//! Where two texts run side by side, an editor who takes a report over keeps its figures, days and names; the next day's bulletin has
//! others in the same places. So what is equal there is counted against what was replaced.

use std::sync::OnceLock;

use super::align::{Chain, Run};
use super::tokens::{Shape, Token, hash};

/// Words that may stand in one place of a form, on either side: a name with its title, an amount.
const PLACE: usize = 12;
/// Words beside a run whose other end is not in common, in which a figure still belongs to it: "will drain some 732 mln".
const BESIDE: usize = 8;
/// Figures, days and names that were replaced, at least. A running story has two or three new ones.
const LEAST: usize = 3;
/// Names that are equal, at most, where figures alone decide: a form names its own bank, board or team.
const NAMED: usize = 4;
/// Figures alone that were replaced, at least, where some are equal …
const FIGURES: usize = 2;
/// … and of so many equal ones one. A revised forecast has some of the old one's figures.
const SHARE: usize = 4;
/// In a form one word in so many, of those beside them, was replaced: in an earthquake's bulletin one in eight, in a story with new
/// figures one in thirty.
const DENSE: usize = 25;
/// Share of a text in common from which a form is dense: of 34 invented ones none has .90 in common, of 30 running stories with new
/// figures all have .95.
const NEARLY: f32 = 0.92;
/// Share of a text in common from which figures alone make a form only where they are dense.
const MOST: f32 = 0.8;
/// Names among the words of a text, of a hundred: where nouns are written with capitals, capitals say nothing.
const NAMES: usize = 22;

/// Names that are told from one another: beyond them each counts as a new one, so that a text of nothing but names takes no longer.
const KNOWN: usize = 256;

/// Numbers that may be written as words, days and months, in small letters.
const CALENDAR: &str = "dos tres cuatro cinco seis siete ocho nueve diez once doce deux trois quatre cinq six sept huit neuf dix onze douze zwei drei \
    vier fünf sechs sieben acht neun zehn elf zwölf due tre quattro cinque sei sette otto nove dieci undici dodici dois três quatro sete oito \
    dez doze 2 3 4 5 6 7 8 9 10 11 12 monday tuesday wednesday thursday friday saturday sunday january february march april june july august \
    september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz juni juli oktober \
    dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre \
    octobre novembre décembre lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto \
    septiembre octubre noviembre diciembre lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio \
    giugno luglio settembre ottobre dicembre segunda terça quarta quinta sexta janeiro fevereiro março abril maio junho julho setembro \
    outubro dezembro maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag \
    mandag tirsdag lørdag søndag poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę pondělí úterý středu \
    čtvrtek pátek sobotu neděli понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье января февраля марта \
    апреля мая июня июля августа сентября октября ноября декабря понеділок вівторок середа середу п'ятницю суботу неділю senin selasa \
    rabu kamis jumat sabtu minggu pazartesi salı çarşamba perşembe cuma cumartesi pazar";

/// What stands in the places of a form.
#[derive(Debug, Clone, Copy, Default)]
struct Values {
    /// Figures and days.
    figures: usize,
    /// Names, of several words or one.
    names: usize,
}

/// How much two texts, aligned, look like one form with other figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Nothing was replaced, or too little to tell.
    No,
    /// Figures were replaced, but an editor or an hour may have done that.
    Maybe,
    /// It is a form.
    Form,
}

/// Judges two texts. `coverage` is the greater share of a text's own words in common.
///
/// The constants were read off by hand, of labelled pairs and bulletins that were looked at and of invented ones; `training/wire/CARD.md` has
/// the figures.
pub fn likeness(a: &[Token], b: &[Token], chains: &[Chain], coverage: f32) -> Likeness {
    let capitals = capitals(a) && capitals(b);
    let (mut equal, mut replaced) = (Values::default(), Values::default());
    let mut known: Vec<u64> = Vec::new();
    let mut set = |from: (usize, usize), to: (usize, usize), between: bool| {
        let ours = values(a.get(from.0..to.0).unwrap_or_default(), capitals, None);
        let theirs = match b.get(from.1..to.1).unwrap_or_default() {
            // Where the report's text is not here, whatever stands in a place between two runs is taken for its like; of what stands
            // beside a passage nothing is known.
            unknown @ [Token { shape: Shape::Unknown, .. }, ..] if between => {
                Values { figures: unknown.len(), names: unknown.len() }
            }
            known => values(known, capitals, None),
        };
        replaced.figures += ours.figures.min(theirs.figures);
        replaced.names += ours.names.min(theirs.names);
    };
    let runs: Vec<Run> = chains.iter().flat_map(|chain| chain.runs.iter().copied()).collect();
    let mut before = (0, 0);
    let mut after_run = false;
    for run in &runs {
        let same = values(a.get(run.a..run.a + run.len).unwrap_or_default(), capitals, Some(&mut known));
        equal.figures += same.figures;
        equal.names += same.names;
        let (gap_a, gap_b) = (run.a.saturating_sub(before.0), run.b.saturating_sub(before.1));
        if after_run && run.b >= before.1 && gap_a <= PLACE && gap_b <= PLACE {
            set(before, (run.a, run.b), true);
        } else {
            if after_run {
                set(before, (before.0 + BESIDE.min(gap_a), before.1 + BESIDE.min(gap_b)), false);
            }
            // What one of the two alone has put in has replaced nothing.
            set((run.a - BESIDE.min(gap_a), run.b - BESIDE.min(gap_b)), (run.a, run.b), false);
        }
        before = (run.a + run.len, run.b + run.len);
        after_run = true;
    }
    set(before, ((before.0 + BESIDE).min(a.len()), (before.1 + BESIDE).min(b.len())), false);
    let all = |values: Values| values.figures + values.names;
    let few_names = equal.names <= NAMED;
    let common: usize = runs.iter().map(|run| run.len).sum();
    let dense = all(replaced) * DENSE >= common;
    let anew = dense && all(replaced) >= LEAST && all(replaced) > all(equal);
    let other = few_names && replaced.figures > 0 && equal.figures == 0;
    let mixed = few_names && replaced.figures >= FIGURES && replaced.figures * SHARE >= equal.figures;
    let form = anew || other || (mixed && (dense || coverage < MOST));
    match (form && (dense || coverage < NEARLY), few_names && replaced.figures > 0) {
        (true, _) => Likeness::Form,
        (false, true) => Likeness::Maybe,
        (false, false) => Likeness::No,
    }
}

/// The values of a stretch. Names that stand in `known` are not counted again, and those that are counted come to it.
fn values(tokens: &[Token], capitals: bool, mut known: Option<&mut Vec<u64>>) -> Values {
    let calendar = calendar();
    let mut found = Values::default();
    let mut in_name = false;
    for token in tokens {
        let dated = matches!(token.shape, Shape::Lower | Shape::Name) && calendar.binary_search(&token.hash).is_ok();
        let name = !dated && capitals && token.shape == Shape::Name;
        if token.shape == Shape::Number || dated {
            found.figures += 1;
        } else if name && !in_name {
            let new = known.as_ref().is_none_or(|known| !known.contains(&token.hash));
            found.names += usize::from(new);
            if let Some(known) = known.as_mut().filter(|known| new && known.len() < KNOWN) {
                known.push(token.hash);
            }
        }
        in_name = name;
    }
    found
}

/// Whether capitals tell names in a text: not in German, and not in headlines.
fn capitals(tokens: &[Token]) -> bool {
    let names = tokens.iter().filter(|token| token.shape == Shape::Name).count();
    names * 100 <= tokens.len() * NAMES
}

fn calendar() -> &'static [u64] {
    static HASHES: OnceLock<Vec<u64>> = OnceLock::new();
    HASHES.get_or_init(|| {
        let mut hashes: Vec<u64> = CALENDAR.split_ascii_whitespace().map(hash).collect();
        hashes.sort_unstable();
        hashes
    })
}
