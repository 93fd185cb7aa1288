//! Language tags, and the scripts that texts are written in.

/// A script that tells its languages from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Latin, and every script that no row needs.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Arabic.
    Arabic,
    /// Devanagari.
    Devanagari,
    /// Han characters without Kana.
    Han,
    /// Kana, with Han characters among them.
    Kana,
    /// Hangul.
    Hangul,
}

impl Script {
    /// The script of a letter; `None` for Latin ones and all others.
    pub const fn of(c: char) -> Option<Self> {
        match c {
            '\u{400}'..='\u{52f}' => Some(Self::Cyrillic),
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Some(Self::Arabic),
            '\u{900}'..='\u{97f}' => Some(Self::Devanagari),
            '\u{3041}'..='\u{30ff}' => Some(Self::Kana),
            '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}' => Some(Self::Han),
            '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}' => Some(Self::Hangul),
            _ => None,
        }
    }
}

/// The primary subtag of a BCP 47 tag in small letters: "zh" of "zh-Hant-TW". `None` for what is no tag.
pub fn primary(tag: &str) -> Option<String> {
    let tag = tag.trim();
    let mut parts = tag.split(['-', '_']);
    let first = parts.next()?;
    let is_language = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
    let fits = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    (is_language && parts.all(fits)).then(|| first.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::primary;
    use crate::language::Language;

    #[test]
    fn tags() {
        #[track_caller]
        fn check(tag: &str, first: Option<&str>, language: Option<&str>) {
            assert_eq!(primary(tag).as_deref(), first, "{tag}");
            assert_eq!(Language::of_tag(tag).map(|language| language.tag), language, "{tag}");
        }
        check("en", Some("en"), Some("en"));
        check("en-GB", Some("en"), Some("en"));
        check(" EN_us ", Some("en"), Some("en"));
        check("eng", Some("eng"), Some("en"));
        check("ger", Some("ger"), Some("de"));
        check("fil", Some("fil"), None);
        for none in ["", "e", "english", "12", "en-", "en--GB", "en us", "{{lang}}", "en-averylongpart"] {
            check(none, None, None);
        }
    }
}
