//! Text made safe for each form it is written into.

/// Text for HTML, in an element or in a double-quoted attribute. Control characters, which HTML forbids, become spaces.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && c != '\n' && c != '\t' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Text for one line of Markdown: whatever could begin or be markup is escaped, templates’ braces too, line breaks become spaces. So is what
/// makes a link of a bare address (`://`, `www.`) and a comment in Obsidian (`%%`).
pub fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let line = text.trim_start();
    // What makes a list or a rule only at a line's start: "1. ", "- ", "+ ", "# ".
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let list_at = (digits > 0 && line[digits..].starts_with(['.', ')'])).then_some(digits);
    for (i, c) in line.char_indices() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' | '$' | '{' | '}' => {
                out.extend(['\\', c]);
            }
            '-' | '+' | '=' if i == 0 => out.extend(['\\', c]),
            '.' | ')' if list_at == Some(i) => out.extend(['\\', c]),
            ':' if line[i..].starts_with("://") => out.extend(['\\', c]),
            '.' if ends_in_www(&line.as_bytes()[..i]) => out.extend(['\\', c]),
            '%' if line[..i].ends_with('%') || line[i..].starts_with("%%") => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

fn ends_in_www(before: &[u8]) -> bool {
    before.last_chunk().is_some_and(|last: &[u8; 3]| last.eq_ignore_ascii_case(b"www"))
}

/// Text as a double-quoted YAML scalar: JSON's escapes are YAML's. What YAML 1.1 takes for a line break or a mark at the beginning is
/// escaped too: a parser could see a line `---` behind it. So are the signs that begin markup and templates: what shows a note may show
/// its front matter as it stands.
pub fn yaml(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' | '{' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                out.extend(["\\u", &format!("{:04x}", u32::from(c))]);
            }
            c => out.push(c),
        }
    }
    out
}

/// A field of CSV (RFC 4180), always in quotation marks. A field that a spreadsheet would take for a formula gets an apostrophe
/// before it: a page chooses what is quoted, and `=HYPERLINK(…)` must stay text. Spaces and control characters before the sign do not help it.
/// The same inside: where a spreadsheet parts fields at semicolons or tabs, as in much of Europe, a new field begins behind one.
pub fn csv(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    if text.trim_start_matches(is_blank).starts_with(FORMULA) || text.starts_with(['\t', '\r', '\n']) {
        out.push('\'');
    }
    // Whether a field of some spreadsheet begins here.
    let mut begins = false;
    for c in text.chars() {
        if begins && FORMULA.contains(&c) {
            out.push('\'');
        }
        begins = matches!(c, ';' | '\t' | '\r' | '\n') || begins && (c == '"' || is_blank(c));
        out.push(c);
        if c == '"' {
            out.push(c);
        }
    }
    out.push('"');
    out
}

/// The signs that begin a formula.
const FORMULA: [char; 9] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '|'];

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c <= ' ' || c == '\u{feff}'
}

#[cfg(test)]
mod tests {
    use super::{csv, html, markdown, yaml};

    #[test]
    fn nothing_becomes_markup() {
        #[track_caller]
        fn check(escape: fn(&str) -> String, text: &str, expected: &str) {
            assert_eq!(escape(text), expected);
        }
        check(
            html,
            "<script>alert('1')</script>\u{0}&\"",
            "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp;&quot;",
        );
        check(markdown, "# no *head* [x](javascript:1)\nnext", "\\# no \\*head\\* \\[x\\](javascript:1) next");
        check(markdown, "12. not a list", "12\\. not a list");
        check(markdown, "- not a list, 3.5", "\\- not a list, 3.5");
        check(markdown, "https://a.example WWW.b.example", "https\\://a.example WWW\\.b.example");
        check(markdown, "a %% b %%% 5 % c", "a \\%\\% b \\%\\%\\% 5 % c");
        check(csv, "=1+1", "\"'=1+1\"");
        check(csv, " \u{a0}\u{feff}@SUM(A1)", "\"' \u{a0}\u{feff}@SUM(A1)\"");
        check(csv, "＝1", "\"'＝1\"");
        check(csv, "\tx", "\"'\tx\"");
        check(csv, "x;\"=cmd()\"", "\"x;\"\"'=cmd()\"\"\"");
        check(csv, "well; - no", "\"well; '- no\"");
        check(markdown, "{{ site.x }} {% raw %}", "\\{\\{ site.x \\}\\} \\{% raw %\\}");
        check(yaml, "<b>{{x}}", "\"\\u003cb>\\u007b\\u007bx}}\"");
        check(yaml, "a\u{2028}---\u{85}", "\"a\\u2028---\\u0085\"");
        check(csv, "he said \"no\", 3 - 2 = 1", "\"he said \"\"no\"\", 3 - 2 = 1\"");
        check(yaml, "a: \"b\"\n---\n", "\"a: \\\"b\\\"\\n---\\n\"");
    }
}
