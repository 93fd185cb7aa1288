//! Whether a name credits a photograph or a video.

use super::agencies::Supplies;
use super::forms::{PHOTO_AFTER, PHOTO_BEFORE};
use super::judge::Placed;
use super::names::Name;
use super::phrase;

impl Placed<'_> {
    /// Whether the list credits a picture.
    pub fn is_photo(&self) -> bool {
        let pictures = |name: &Name| name.agency.supplies == Supplies::Pictures && !name.ambiguous;
        if self.unnamed {
            return false;
        }
        self.list.iter().any(pictures)
            || PHOTO_BEFORE.iter().any(|phrase| phrase::before(self.before, phrase).is_some())
            || PHOTO_AFTER.iter().any(|phrase| phrase::after(self.after, phrase).is_some())
            || self.has_photographer()
            || self.is_handed_out()
    }

    /// "REUTERS/Jane Dole", "Jane Dole/AP"; not "BERLIN/PARIS", and not the poll of "Reuters/Ipsos".
    fn has_photographer(&self) -> bool {
        let name = self.list.last().and_then(|name| self.setting.text.get(name.range.clone())).unwrap_or_default();
        let shouted = !name.contains(char::is_lowercase);
        let after = self.after.strip_prefix('/').is_some_and(|rest| {
            let mut words = rest.split(' ');
            words.next().is_some_and(is_name) && (shouted || words.next().is_some_and(is_name))
        });
        let before = self.before.trim_end().strip_suffix('/').is_some_and(|rest| is_name(last_word(rest)));
        after || before
    }

    /// "U.S. Coast Guard via Reuters" under a picture; a line "via Reuters" credits a text.
    fn is_handed_out(&self) -> bool {
        phrase::before(self.before, "via")
            .and_then(|at| self.before.get(..at))
            .is_some_and(|lead| last_word(lead).starts_with(char::is_uppercase) && !self.setting.is_short())
    }
}

fn last_word(text: &str) -> &str {
    text.trim_end().rsplit(' ').next().unwrap_or_default()
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase)
}
