//! In whose voice a line speaks: an article tells of others, a page speaks to its reader.

/// The text outside quotation marks; `None` where all of it is quoted. What somebody said of a newsletter is no appeal.
pub fn own(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut open = None;
    for c in text.chars() {
        match (open, c) {
            (None, '“' | '„') => open = Some(['”', '“']),
            (None, '«') => open = Some(['»', '»']),
            (None, '»') => open = Some(['«', '«']),
            (None, '「') => open = Some(['」', '」']),
            (None, '"') => open = Some(['"', '"']),
            (Some(ends), c) if ends.contains(&c) => open = None,
            (None, c) => out.push(c),
            (Some(_), _) => {}
        }
    }
    out.chars().any(char::is_alphanumeric).then_some(out)
}

/// Whether a line tells something in full sentences and does not speak to the reader or for the page: "Readers may subscribe by email,
/// the board said." Only where the words are apart; elsewhere nothing is said.
pub fn tells(text: &str) -> bool {
    let trimmed =
        text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '”' | '“' | '»' | '’' | ')' | ']'));
    if !trimmed.ends_with(['.', '?', '…']) || text.contains('@') {
        return false;
    }
    let Some(own) = own(text) else { return true };
    let mut words = 0;
    for word in own.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').filter(|word| !word.is_empty()) {
        let lower = word.to_lowercase();
        if ADDRESSING.binary_search(&lower.as_str()).is_ok() || (words == 0 && ASKING.contains(&lower.as_str())) {
            return false;
        }
        // German says "Sie" to the reader, and "sie" of others.
        if words > 0 && matches!(word, "Sie" | "Ihr" | "Ihre" | "Ihren" | "Ihrem" | "Ihnen") {
            return false;
        }
        words += 1;
    }
    // Few words are enough beside what was said.
    words >= 6 || (words >= 2 && own.len() < text.len())
}

/// Words that speak to the reader or for the page; sorted.
const ADDRESSING: [&str; 46] = [
    "deine",
    "deinen",
    "dich",
    "dir",
    "du",
    "euch",
    "eure",
    "euren",
    "here",
    "hier",
    "ici",
    "inscrivez",
    "let's",
    "let’s",
    "meine",
    "my",
    "nos",
    "notre",
    "nous",
    "nuestra",
    "nuestras",
    "nuestro",
    "nuestros",
    "our",
    "please",
    "siguenos",
    "suscríbete",
    "síguenos",
    "te",
    "tu",
    "tus",
    "uns",
    "unser",
    "unsere",
    "unserem",
    "unseren",
    "unserer",
    "us",
    "vos",
    "votre",
    "vous",
    "we",
    "we're",
    "we’re",
    "you",
    "your",
];

/// How a line begins that asks for something.
const ASKING: [&str; 34] = [
    "abonnez",
    "abonnieren",
    "become",
    "bookmark",
    "buy",
    "call",
    "check",
    "click",
    "contact",
    "donate",
    "download",
    "email",
    "enjoy",
    "follow",
    "get",
    "join",
    "like",
    "listen",
    "log",
    "never",
    "read",
    "register",
    "rate",
    "send",
    "share",
    "sign",
    "stay",
    "subscribe",
    "support",
    "to",
    "visit",
    "want",
    "watch",
    "whatsapp",
];

#[cfg(test)]
mod tests {
    use super::{ADDRESSING, tells};

    #[test]
    fn sorted() {
        assert!(ADDRESSING.is_sorted());
    }

    #[test]
    fn voices() {
        #[track_caller]
        fn check(text: &str, expected: bool) {
            assert_eq!(tells(text), expected, "{text}");
        }
        check("The union has 700 subscribers to its newsletter.", true);
        check("Members may subscribe by email or on Facebook, the club said.", true);
        check("“Follow us up the hill,” she told the crowd. “Then sign our book.”", true);
        check("Ende Mai konnten sich die Leser für den Newsletter anmelden.", true);
        check("Subscribe to the newsletter that everybody on the coast reads.", false);
        check("The best of the coast in your inbox, every single morning.", false);
        check("Melden Sie sich jetzt für den täglichen Newsletter der Redaktion an.", false);
        check("Newsletter", false);
        check("The newsletter for all who live by the sea", false);
    }
}
