//! Who owns the site, where it is a person who writes of himself: nobody signs on a site of one's own.

use super::name::reads_as_name;
use crate::address;
use crate::clean::leaf::{Leaf, is_prose};
use crate::clean::metadata::fields::Fields;
use crate::clean::metadata::plain::key;
use crate::page::Page;

/// So many words in the first person say that one person writes; a firm says "we".
const FIRST_PERSON: usize = 3;
/// Letters from which a word of a name in the address proves something.
const TELLING: usize = 4;

/// The site's name, the end of the page's title or the holder of the copyright, where it reads as a person's name, the address has a
/// word of it, and the text speaks in the first person.
pub fn owner(page: &Page, leaves: &[Leaf], fields: &Fields) -> Option<String> {
    let url = page.url.as_deref()?;
    let address = key(address::host(url)?);
    let proved = |name: &str| {
        name.split_whitespace().map(key).any(|word| word.chars().count() >= TELLING && address.contains(&word))
    };
    let declared = fields.first(&["og:site_name", "application-name"]);
    let titled = fields.title.as_deref().and_then(|title| title.rsplit(['|', '–', '—', '-']).next());
    let holders = leaves.iter().rev().filter(|leaf| leaf.letters <= 100).take(20).filter_map(|leaf| {
        let text = leaf.block.text.trim();
        let (_, rest) = text.split_once('©').or_else(|| text.split_once("(c)"))?;
        let rest = rest.trim_start_matches(|c: char| !c.is_alphabetic());
        rest.split(['.', '|', '•', ',', '-', '–']).next()
    });
    let named =
        [declared, titled].into_iter().flatten().chain(holders).map(without_degree).find(|name| {
            reads_as_name(name) && name.split_whitespace().count() <= 3 && !shouts(name) && proved(name)
        })?;
    let own: Vec<String> = named.split_whitespace().map(str::to_lowercase).collect();
    let (mut one, mut several) = (0, 0);
    let prose = leaves.iter().filter(|leaf| is_prose(leaf) && !leaf.hidden);
    for word in prose.flat_map(|leaf| leaf.block.text.split(|c: char| !c.is_alphanumeric())) {
        // "Harbour Magazine" is made of words that the text has too, in lower case.
        if word.len() >= TELLING && own.iter().any(|own| own == word) {
            return None;
        }
        one += usize::from(is_first_person(word));
        several += usize::from(matches!(word, "We" | "we" | "our" | "Our" | "us" | "wir" | "Wir" | "unser" | "unsere"));
    }
    (one >= FIRST_PERSON && one >= several).then(|| named.to_owned())
}

/// A name without "Dr.".
fn without_degree(name: &str) -> &str {
    let name = name.trim();
    ["Dr. ", "Prof. "].iter().find_map(|degree| name.strip_prefix(degree)).unwrap_or(name)
}

/// Whether a word of a name is all capitals, as those of houses are: "ICON Magazine".
fn shouts(name: &str) -> bool {
    name.split_whitespace().any(|word| word.chars().count() >= TELLING && word.chars().all(char::is_uppercase))
}

fn is_first_person(word: &str) -> bool {
    matches!(word, "I" | "my" | "My" | "me" | "ich" | "Ich" | "mich" | "mir" | "mein" | "meine")
}
