//! Plain strings out of whatever a page writes into its metadata.

/// No value is longer than this, in bytes.
const MAX: usize = 500;

/// The value as one line of plain text: entities that were escaped twice resolved, white space collapsed, length capped.
pub fn line(value: &str) -> Option<String> {
    let value = value.get(..value.floor_char_boundary(4 * MAX)).unwrap_or(value);
    // Twice: JSON in HTML is often escaped once for each.
    let value = unescape(&unescape(value));
    let mut out = String::with_capacity(value.len());
    for word in value.split(|c: char| c.is_whitespace() || c.is_control()) {
        if !word.is_empty() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.extend(word.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}')));
        }
    }
    out.truncate(out.floor_char_boundary(MAX));
    (!out.is_empty()).then_some(out)
}

/// What two wordings of one thing have in common: letters and digits, in lower case.
pub fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Resolves the character references that pages leave in attributes and JSON.
fn unescape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        out.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let end = rest.bytes().take(10).position(|byte| byte == b';');
        let found = end.and_then(|end| Some((named(rest.get(1..end)?)?, end)));
        if let Some((c, end)) = found {
            out.push(c);
            rest = rest.get(end + 1..).unwrap_or_default();
        } else {
            out.push('&');
            rest = rest.get(1..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    out
}

fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "lt" => '<',
        "gt" => '>',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "bull" => '•',
        "middot" => '·',
        "hellip" => '…',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "laquo" => '«',
        "raquo" => '»',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        _ => {
            if let Some(found) = ACCENTED.iter().find(|(known, _)| *known == name) {
                return Some(found.1);
            }
            let mut chars = name.chars();
            if let Some(first) = chars.next().filter(char::is_ascii_uppercase) {
                let small = format!("{}{}", first.to_ascii_lowercase(), chars.as_str());
                let found = ACCENTED.iter().find(|(known, _)| *known == small)?;
                return found.1.to_uppercase().next();
            }
            let code = name.strip_prefix('#')?;
            let number = match code.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => code.parse().ok()?,
            };
            return char::from_u32(number).filter(|c| *c != '\0');
        }
    })
}

/// The accented letters of HTML 4 that stand above by no name of their own; capitals follow from them.
const ACCENTED: [(&str, char); 25] = [
    ("aacute", 'á'),
    ("iacute", 'í'),
    ("oacute", 'ó'),
    ("uacute", 'ú'),
    ("yacute", 'ý'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("ograve", 'ò'),
    ("igrave", 'ì'),
    ("ugrave", 'ù'),
    ("acirc", 'â'),
    ("ecirc", 'ê'),
    ("icirc", 'î'),
    ("ocirc", 'ô'),
    ("ucirc", 'û'),
    ("ntilde", 'ñ'),
    ("atilde", 'ã'),
    ("otilde", 'õ'),
    ("aring", 'å'),
    ("aelig", 'æ'),
    ("oslash", 'ø'),
    ("euml", 'ë'),
    ("iuml", 'ï'),
    ("ccedil", 'ç'),
];

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn lines() {
        #[track_caller]
        fn check(value: &str, expected: Option<&str>) {
            assert_eq!(line(value).as_deref(), expected);
        }
        check(" a\n b ", Some("a b"));
        check("Q&amp;A &#8211; &#x27;x&#x27; &co; & more", Some("Q&A – 'x' &co; & more"));
        check("Trouble&amp;#8230; &amp;bull; News", Some("Trouble… • News"));
        check("Redacci&amp;oacute;n Ant&Oacute;n", Some("Redacción AntÓn"));
        check("Tele\u{ad}phone", Some("Telephone"));
        check("  ", None);
    }
}
