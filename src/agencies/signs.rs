//! Signs and shapes of the text around a name.

/// Brackets that open.
pub const OPENING: [char; 5] = ['(', '（', '[', '［', '【'];
/// Brackets that close.
pub const CLOSING: [char; 5] = [')', '）', ']', '］', '】'];

/// Punctuation and space.
pub fn is_sign(c: char) -> bool {
    !c.is_alphanumeric()
}

/// What may end a sentence.
pub const fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '।' | '۔' | '॥' | '”' | '"' | '»' | '’' | '؟')
}

/// Whether a sentence ends here.
pub fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(is_stop)
}

/// Whether a formula may begin after this: a new block, sentence, bracket or dash.
pub fn opens_formula(lead: &str) -> bool {
    let lead = lead.trim_end();
    lead.is_empty()
        || ends_sentence(lead)
        || lead.ends_with(OPENING)
        || lead.ends_with(['-', '–', '—', '_', '|', '\n', '*', '<'])
}

/// Whether nothing but signs is there.
pub fn is_trailing(rest: &str) -> bool {
    rest.chars().all(is_sign)
}

/// Editors' initials: "sha/vd", "ABC XYZ".
pub fn is_initials(rest: &str) -> bool {
    let words = || rest.split(is_sign).filter(|word| !word.is_empty());
    let capitals = words().all(|word| word.chars().all(char::is_uppercase));
    let small = words().all(|word| word.chars().all(char::is_lowercase));
    let fits = words().all(|word| word.chars().count() <= 4) && (1..=6).contains(&words().count());
    fits && (capitals || (small && rest.contains('/')))
}

/// Whether no word begins with a small letter: a name, a place, a date; six words at most.
pub fn is_title_case(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.by_ref().take(6).all(|word| !word.starts_with(char::is_lowercase)) && words.next().is_none()
}

/// A word of three capitals or more.
pub fn is_capitals(word: &str) -> bool {
    let word = word.trim_matches(is_sign);
    word.chars().count() >= 3 && word.chars().all(|c| c.is_uppercase() || is_sign(c))
}

/// Two or three names of editors in a script without capitals: "सुरेश मनीषा" after the agency's.
pub fn is_signers(rest: &str) -> bool {
    let rest = rest.trim();
    let caseless = |c: char| c == ' ' || (!c.is_ascii() && !c.is_uppercase() && !c.is_lowercase() && !is_stop(c));
    (1..=3).contains(&rest.split(' ').count()) && rest.len() > 3 && rest.chars().all(caseless)
}
