//! Legal formulae: the words of charges and sentences, which independent reporters copy from the same sheet.

use crate::text::lookup::Lookup;

/// Words of charges, sentences and court papers, sorted. Of the labelled independent pairs (Multi-News, BASIL) the longest common run
/// outside quotation marks that is no stock sentence is such a list; in other news these words are rare.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "abetting", "accessory", "aggravated", "aiding", "arraigned", "assault", "attempted", "bail", "battery", "bodily",
    "burglary", "charged", "charges", "commit", "conspiracy", "convicted", "conviction", "count", "counts",
    "criminal", "custody", "deadly", "defendant", "degree", "distribute", "distributing", "distribution", "dui",
    "endangerment", "evading", "felony", "firearm", "fraud", "guilty", "harassment", "harm", "homicide",
    "imprisonment", "indecent", "indicted", "indictment", "intent", "intoxicated", "kidnapping", "laundering",
    "manslaughter", "misconduct", "misdemeanor", "murder", "negligent", "obstruction", "occasioning", "offence",
    "offences", "offenses", "parole", "perjury", "plea", "pleaded", "pornography", "possess", "possessing",
    "possession", "probation", "rape", "reckless", "remanded", "resisting", "robbery", "sentence", "sentenced",
    "suspicion", "tampering", "theft", "trespassing", "unlawful", "unlawfully", "weapon",
];

static TABLE: Lookup = Lookup::new(WORDS);

/// Whether a word, as written, belongs to a formula.
pub fn has(word: &str) -> bool {
    TABLE.find(word).is_some()
}

#[cfg(test)]
mod tests {
    #[test]
    fn sorted() {
        assert!(super::WORDS.is_sorted(), "the table is searched by halves");
    }
}
