//! Names out of one value: "By Ann Berg and Tom Ode, Staff" holds two.

use super::byline::{BEFORE, strip_before};
use crate::clean::metadata::plain::key;

/// No more authors than this.
const MAX: usize = 20;
/// A name longer than this many bytes is a sentence.
pub const MAX_NAME: usize = 70;

/// Ends of names that are not the name's: titles, roles.
const AFTER: [char; 6] = [',', '|', '•', '·', '/', '('];

/// What the site is called, which is no person's name.
#[derive(Debug, Default)]
pub struct Site<'a> {
    /// Its name's key.
    pub name: String,
    /// The label of its host that names it: `tarn` of `www.tarn.example`.
    pub host: Option<&'a str>,
    /// Whether a house may be an author: an editorial office, the site itself.
    pub houses: bool,
}

/// Cleans the values of one source and splits those that hold several names.
pub fn names<'a>(values: impl Iterator<Item = &'a str>, site: &Site) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for value in values {
        for name in split(value) {
            let fresh = found.iter().all(|earlier| key(earlier) != key(&name));
            // "Ann Berg, Security Expert, Tarn University": what stands behind a name may be what she is.
            let role = found.first().is_some_and(|first| {
                has_role(&name.to_lowercase()) || (reads_as_name(first) && !(reads_as_name(&name) || is_short(&name)))
            });
            if fresh && !role && found.len() < MAX && is_name(&name, site) {
                found.push(name);
            }
        }
    }
    found
}

/// The names in one value: without "By", apart at commas, "and" and its like.
fn split(value: &str) -> Vec<String> {
    let mut value = value.trim();
    if value.contains("://") || value.starts_with('@') {
        return Vec::new();
    }
    while let Some(rest) = strip_before(value) {
        value = rest;
    }
    // "Ann (Lind) Berg" has what she was called before in brackets, "Ann Berg (text)" what she did.
    let joined = value.split_once(" (").and_then(|(head, rest)| {
        let (_, tail) = rest.split_once(") ")?;
        let whole = format!("{head} {tail}");
        (!head.contains(char::is_whitespace) && reads_as_name(&whole)).then_some(whole)
    });
    let value = joined.as_deref().unwrap_or(value);
    let mut found = Vec::new();
    'parts: for part in value.split([',', ';', '|', '•', '·', '●', '∙', '&', '\n', '/', '、', '，']) {
        let mut name = String::new();
        for word in part.split_whitespace() {
            let lower = word.to_lowercase();
            if name.is_empty() && lower == "in" {
                // "Ann Berg, in News": what follows is where, not who.
                break 'parts;
            }
            if matches!(lower.as_str(), "and" | "und" | "et" | "y" | "with") {
                found.push(std::mem::take(&mut name));
                continue;
            }
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(word);
        }
        found.push(name);
    }
    found
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            let name = strip_before(&name).unwrap_or(&name).to_owned();
            // "Ann Berg in Workshop", "Ann Berg - Mar 27", "Ann Berg on May 3", "Ann Berg am 3. Mai".
            let cut = [
                " in ",
                " - ",
                " – ",
                " on ",
                " am ",
                " @",
                ". Reviewed",
                " for the ",
                " For The ",
                " More Posts",
                " More posts",
            ]
            .iter()
            .filter_map(|mark| name.find(mark))
            .min();
            let name = name.get(..cut.unwrap_or(name.len())).unwrap_or_default();
            let cut = name.find(AFTER).unwrap_or(name.len());
            // Behind a name, a job may well stand without another.
            let cut = if at == 0 { cut.min(role(name)) } else { cut };
            name.get(..cut).unwrap_or_default().trim().trim_end_matches(['.', ':', '-', '–', '—', ' ']).to_owned()
        })
        .filter(|name| !name.is_empty() && !BEFORE.contains(&name.to_lowercase().as_str()))
        .filter(|name| !CREDENTIALS.contains(&name.replace('.', "").as_str()))
        .collect()
}

/// Whether a name may be an agency's: "dpa", "sid".
fn is_short(name: &str) -> bool {
    name.len() <= 4 && name.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Degrees that stand after a comma behind a name.
const CREDENTIALS: [&str; 16] =
    ["MD", "PhD", "DVM", "DO", "RD", "RN", "MPH", "MBA", "CPA", "CFP", "LDN", "MS", "MA", "JD", "DDS", "PsyD"];

/// Whether a text reads as the full name of a person and nothing else: two to four words, each with a capital, none with a digit.
/// Particles may be small ("van der Berg").
pub fn reads_as_name(text: &str) -> bool {
    let text = text.trim();
    let words = text.split_whitespace().count();
    let capital = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'))
    };
    let particle = |word: &str| PARTICLES.contains(&word);
    // Titles of boxes are set in capitals too: "Start Planning Your Event".
    let speaks = |word: &str| matches!(word, "Your" | "Our" | "You" | "For" | "With" | "How" | "Us" | "The");
    (2..=4).contains(&words)
        && !["The ", "About ", "Read ", "View ", "Paid ", "More ", "Pin ", "Zurück "]
            .iter()
            .any(|label| text.starts_with(label))
        && text.len() <= MAX_NAME
        && text.split_whitespace().all(|word| (capital(word) && !speaks(word)) || particle(word))
        && text.split_whitespace().filter(|word| capital(word)).count() >= 2
}

/// Small words within names.
const PARTICLES: [&str; 18] = [
    "van", "von", "der", "den", "de", "da", "di", "do", "dos", "das", "del", "della", "la", "le", "el", "bin", "al",
    "zu",
];

/// Whether a text can be an author: short, some letters, no address, no date, not the site.
fn is_name(name: &str, site: &Site) -> bool {
    let lower = name.to_lowercase();
    let key = key(name);
    let words = name.split_whitespace().count();
    name.len() <= MAX_NAME
        && words <= 6
        && key.chars().count() >= 2
        && key.chars().any(char::is_alphabetic)
        && !name.chars().any(|c| c.is_ascii_digit())
        && !is_sentence(name)
        && !NOT_WRITTEN.iter().any(|label| lower.starts_with(label))
        && !lower.contains("email protected")
        && !is_variable(name)
        && key != site.name
        && (site.houses || !is_house(name, site))
        // A person's own site may well be called after them, in full.
        && (words > 1 || Some(key.as_str()) != site.host)
        && !name.contains("://")
        && !name.contains('@')
        && !lower.starts_with("www.")
        && !lower.starts_with("categories")
        && !NOBODY.contains(&lower.as_str())
}

/// What begins the name of one who did something else than write.
const NOT_WRITTEN: [&str; 9] =
    ["courtesy", "photo", "foto", "bild:", "image", "illustration", "design:", "code:", "übersetzung"];

/// What stands where an author may, and is none.
const NOBODY: [&str; 76] = [
    "admin",
    "administrator",
    "wordpressadmin",
    "author",
    "no author",
    "full bio",
    "guest",
    "user",
    "human",
    "null",
    "undefined",
    "unknown",
    "about the author",
    "follow",
    "share",
    "contributor",
    "updated",
    "last update",
    "last updated",
    "published",
    "about",
    "about us",
    "more",
    "mehr",
    "über",
    "text",
    "schließen",
    "autorenseite von",
    "read more",
    "more posts",
    "min read",
    "insights from",
    "research",
    "development",
    "facebook",
    "twitter",
    "reddit",
    "linkedin",
    "instagram",
    "pinterest",
    "whatsapp",
    "email",
    "e-mail",
    "print",
    "bluesky",
    "mastodon",
    "youtube",
    "tiktok",
    "none",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "by",
    "artikel von",
    "beitrag von",
    "rezept von",
    "our methodology",
    "editorial",
];

/// Whether a name is that of a house: an office, or one that has the site's name in it ("Tarn Gazette" at `gazette.example`).
pub fn is_house(name: &str, site: &Site) -> bool {
    let lower = name.to_lowercase();
    OFFICES.contains(&lower.as_str())
        || HOSTS.iter().any(|end| lower.ends_with(end))
        || site.host.is_some_and(|host| {
            host.len() >= 4 && (lower.split(|c: char| !c.is_alphanumeric()).any(|word| word == host))
        })
}

/// Editorial offices.
const OFFICES: [&str; 13] = [
    "staff",
    "editor",
    "redaktion",
    "die redaktion",
    "redaction",
    "rédaction",
    "la rédaction",
    "editorial staff",
    "staff writer",
    "web desk",
    "news desk",
    "online desk",
    "editorial team",
];

/// How the address of a site ends.
const HOSTS: [&str; 8] = [".com", ".org", ".net", ".de", ".at", ".ch", ".fr", ".info"];

/// "See all of Ann Berg's reviews": small words before or between the names that are no particles, or somebody's something.
fn is_sentence(name: &str) -> bool {
    let small = |word: &&str| word.starts_with(|c: char| c.is_ascii_lowercase()) && !PARTICLES.contains(word);
    let begins = name.starts_with(char::is_uppercase);
    (begins && name.split_whitespace().filter(small).count() >= 2) || name.contains("'s ") || name.contains("’s ")
}

/// Whether a name is a variable that nobody filled in: "page.head.author".
fn is_variable(name: &str) -> bool {
    let mut parts = name.split('.');
    name.matches('.').count() >= 2 && parts.all(|part| part.len() > 1 && !part.contains(char::is_whitespace))
}

/// Where in "Ann Berg Senior Harbour Correspondent" that begins which she is: a word of a job behind two of a name, if the last word says
/// what she is.
fn role(name: &str) -> usize {
    let is_job = |word: &str| JOBS.contains(&word.to_lowercase().as_str());
    // "Senior Harbour Correspondent" is nobody's name.
    if !has_role(&name.to_lowercase()) || name.split(' ').next().is_some_and(is_job) {
        return name.len();
    }
    let mut at = 0;
    for (count, word) in name.split(' ').enumerate() {
        if count >= 2 && is_job(word) {
            return at;
        }
        at += word.len() + 1;
    }
    name.len()
}

/// Words that stand before what somebody is.
const JOBS: [&str; 18] = [
    "senior",
    "chief",
    "staff",
    "deputy",
    "assistant",
    "associate",
    "managing",
    "executive",
    "freelance",
    "political",
    "sports",
    "news",
    "foreign",
    "contributing",
    "special",
    "digital",
    "lead",
    "junior",
];

/// Whether the last word is what somebody is, not what they are called: "Digital Security Expert".
fn has_role(lower: &str) -> bool {
    lower.rsplit(' ').next().is_some_and(|last| {
        matches!(
            last,
            "expert"
                | "director"
                | "coordinator"
                | "manager"
                | "founder"
                | "officer"
                | "president"
                | "professor"
                | "gardener"
                | "grader"
                | "team"
                | "chefredakteur"
                | "chefredakteurin"
                | "journalism"
                | "reviewer"
                | "writer"
                | "consultant"
                | "specialist"
                | "editor"
                | "correspondent"
                | "reporter"
                | "redakteur"
                | "journalist"
                | "redakteurin"
                | "on"
                | "by"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{is_sentence, reads_as_name, split};

    #[test]
    fn splits() {
        #[track_caller]
        fn check(value: &str, expected: &[&str]) {
            assert_eq!(split(value), expected);
        }
        check("By Ann Berg and Tom Ode", &["Ann Berg", "Tom Ode"]);
        check("Von Ute Kern, Jan Thal", &["Ute Kern", "Jan Thal"]);
        check("Written by: Ann Berg | Staff", &["Ann Berg", "Staff"]);
        check("Bylander Okoro", &["Bylander Okoro"]);
        check("Ann Berg, MD", &["Ann Berg"]);
        check("By Ann Berg - Mar 27, 2024", &["Ann Berg", "2024"]);
        check("Ann Berg in Workshop", &["Ann Berg"]);
        check("by Ann Berg ● May 3", &["Ann Berg", "May 3"]);
        check("Written by", &[]);
        check("Ann (Lind) Berg", &["Ann Berg"]);
        check("Ann Berg (text) and others", &["Ann Berg", "others"]);
    }

    #[test]
    fn full_names() {
        assert!(reads_as_name("Ann Berg"));
        assert!(reads_as_name("Jan van der Berg"));
        assert!(reads_as_name("Lê Thu Hà"));
        assert!(!reads_as_name("The Author"));
        assert!(!reads_as_name("Ann"));
        assert!(!reads_as_name("Start Planning Your Event"));
        assert!(!reads_as_name("Read more stories"));
        assert!(is_sentence("See all of Ann Berg's reviews"));
        assert!(!is_sentence("Ann van der Berg"));
    }
}
