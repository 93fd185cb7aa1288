//! Datelines: "LONDON, Nov 7 (Reuters) -", and its kin in other languages.

use super::judge::Placed;
use super::kind::CreditFrom;
use super::signs::{CLOSING, OPENING, is_capitals, is_sign};

/// Words of a dateline's place and date, at most: "YOKOTA AIR BASE, Japan, Nov. 7".
const WORDS: usize = 8;
/// Characters of it.
const CHARACTERS: usize = 60;
/// Characters of a dateline in brackets: "［北京 7日 ロイター］".
const IN_BRACKETS: usize = 20;

impl Placed<'_> {
    /// Whether the list stands in a dateline.
    pub fn dateline(&self) -> Option<CreditFrom> {
        let opens_story = self.setting.is_head() && !self.rest().is_empty();
        let found = !self.unnamed
            && (self.is_before_dash()
                || (opens_story
                    && (self.is_after_place()
                        || self.closes_brackets()
                        || self.opens_brackets()
                        || self.opens_story())));
        found.then_some(CreditFrom::Dateline)
    }

    /// "AGI - Il traghetto è ripartito": the name alone before a dash.
    fn opens_story(&self) -> bool {
        let story = self.after.strip_prefix(" -").or_else(|| self.after.strip_prefix(" –"));
        self.before.is_empty()
            && story.is_some_and(|story| story.trim_start_matches(['-', ' ']).starts_with(char::is_uppercase))
    }

    /// "【新華社海城11月7日】": a bracket opens the story, the name follows, and a date closes it.
    fn opens_brackets(&self) -> bool {
        let mut inside = self.after.chars().take(IN_BRACKETS).take_while(|c| !CLOSING.contains(c));
        let dated = inside.any(|c| matches!(c, '日' | '일'));
        dated && self.before.trim_start().chars().all(|c| OPENING.contains(&c)) && !self.before.is_empty()
    }

    /// What stands before the list and its brackets.
    fn lead(&self) -> &str {
        self.before.trim_end_matches(OPENING).trim_end()
    }

    /// What stands after the list and its brackets.
    fn rest(&self) -> &str {
        self.after.trim_start_matches(CLOSING).trim_start()
    }

    fn has_dash(&self) -> bool {
        // "The dpa-owned firm" is one word.
        let mut next = self.after.chars();
        let joined = next.next() == Some('-') && next.next().is_some_and(char::is_alphanumeric);
        !joined && self.rest().trim_start_matches(['.', ' ']).starts_with(['-', '–', '—', '―', '－'])
    }

    /// "LONDON (Reuters) -", "(Reuters) -"; within a block too where the place is in capitals, as after a caption:
    /// "… (Associated Press) AMATRICE, Italy (AP) —".
    fn is_before_dash(&self) -> bool {
        if !self.is_in_brackets() || !self.has_dash() {
            return false;
        }
        let lead = self.lead();
        let after_caption = lead.rfind(CLOSING).and_then(|at| lead.get(at..)).is_some_and(|place| {
            let place = place.trim_start_matches(CLOSING).trim_start();
            is_place(place) && place.split_whitespace().next().is_some_and(is_capitals)
        });
        let last = lead.rsplit([' ', '/', '\n']).next().unwrap_or_default();
        is_place(lead) || after_caption || is_capitals(last) || closes_with_place(lead)
    }

    /// "Bern (Keystone-SDA) Der Bundesrat", "MOSCOW, November 7. /TASS/.", "TOKYO, Nov 7, Kyodo -".
    fn is_after_place(&self) -> bool {
        let slashes = self.before.ends_with('/') && self.after.starts_with('/');
        let lead = self.lead();
        // "МОСКВА, 7 ноя — РИА Новости. Президент", and "(AFP) The strike" without a place.
        let stopped = lead.ends_with(['—', '–', '-']) && self.after.starts_with('.');
        let placed = !lead.is_empty() && (slashes || stopped || self.has_dash());
        // "FEATURE: Ferry town waits OSK, Japan, Nov. 7, Kyodo -": what kind of story it is stands before the place.
        let place = is_place(lead) || (lead.ends_with(',') && self.has_dash() && closes_with_place(lead));
        place && (placed || self.is_in_brackets())
    }

    /// "［北京 7日 ロイター］", "(서울=연합뉴스)": a bracket opens the story and the name closes it.
    fn closes_brackets(&self) -> bool {
        let Some(inside) = self.before.trim_start().strip_prefix(OPENING) else {
            return false;
        };
        let alone = inside.chars().nth(IN_BRACKETS).is_none() && !inside.contains(CLOSING);
        alone && !inside.is_ascii() && self.after.trim_start().starts_with(CLOSING)
    }
}

/// "(LEAD) Town to dredge channel By Hong Dol SEOUL, Nov. 24": notes and bylines stand before the dateline on one line.
fn closes_with_place(lead: &str) -> bool {
    let starts = lead.match_indices(' ').map(|(at, _)| at + 1).rev().take(WORDS);
    let mut places =
        starts.filter_map(|at| lead.get(at..)).filter(|place| place.split_whitespace().next().is_some_and(is_capitals));
    places.any(is_place)
}

/// "COLORADO SPRINGS, Colo.", "BERLIN/PARIS, Nov 7", "Madrid, 7 nov", or nothing at all.
fn is_place(text: &str) -> bool {
    const PARTICLES: &[&str] =
        &["de", "del", "la", "el", "al", "do", "da", "dos", "am", "an", "der", "of", "the", "sur", "en", "and"];
    let mut after_day = false;
    for (at, word) in text.split_whitespace().enumerate() {
        if at == WORDS {
            return false;
        }
        let plain = word.trim_matches(is_sign);
        let small = plain.starts_with(char::is_lowercase);
        if small && !after_day && (at == 0 || !PARTICLES.contains(&plain)) {
            return false;
        }
        // "7 noviembre", "7 de noviembre": most languages write months small.
        after_day = plain.starts_with(|c: char| c.is_ascii_digit()) || (after_day && small);
    }
    text.chars().nth(CHARACTERS).is_none()
}
