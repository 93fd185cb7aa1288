//! What a page's own style sheets hide: simple rules, by tag, class and id. A browser knows all of them; of a file, what
//! stands in its `<style>` elements can be known.
//!
//! Selectors of one element (`p.note#x`) are read. One with a combinator may or may not hold, so what it shows is not
//! taken for hidden; one with a state (`:hover`, `:target`) does not hold on a page that was just opened. Rules within
//! `@media` and its like hide nothing, for they may not apply. CSS Cascading 4 says which rule wins: importance,
//! specificity, order.

use std::collections::HashMap;

/// No more bytes of style sheets are read. The most of 600 news pages had half of it.
const MAX_BYTES: usize = 2_000_000;
/// No more selectors are kept.
const MAX_SELECTORS: usize = 50_000;
/// No more rules are compared with one element: those of a real page are a handful a class.
const MAX_CANDIDATES: usize = 200;

/// The rules that say whether an element is shown.
#[derive(Debug, Default)]
pub struct Sheets {
    selectors: Vec<Selector>,
    /// Selectors by their last class, else their id, else their tag, with the sign before it.
    by_key: HashMap<String, Vec<usize>>,
    bytes: usize,
}

/// The last part of a selector, and what its rule says.
#[derive(Debug)]
struct Selector {
    tag: String,
    id: String,
    classes: Vec<String>,
    hides: bool,
    important: bool,
    /// Whether something that cannot be seen here must hold, too.
    perhaps: bool,
}

/// What a rule's declarations say of being shown.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Said {
    hides: bool,
    important: bool,
}

impl Sheets {
    /// Reads one more sheet.
    pub fn read(&mut self, sheet: &str) {
        let room = MAX_BYTES.saturating_sub(self.bytes);
        let sheet = without_comments(&sheet[..sheet.floor_char_boundary(room)]);
        self.bytes += sheet.len();
        // How many blocks of at-rules are open.
        let mut within = 0_usize;
        let mut rest = sheet.as_str();
        while let Some(at) = rest.find(['{', '}', ';']) {
            let (before, after) = rest.split_at(at);
            rest = &after[1..];
            match after.as_bytes().first() {
                Some(b'}') => within = within.saturating_sub(1),
                Some(b'{') if before.trim_start().starts_with('@') => within += 1,
                Some(b'{') => {
                    let (block, after) = rest.split_once('}').unwrap_or((rest, ""));
                    if let Some(said) = declared(block) {
                        before.split(',').for_each(|selector| self.add(selector.trim(), said, within > 0));
                    }
                    rest = after;
                }
                // A statement: "@import …;".
                _ => {}
            }
        }
    }

    fn add(&mut self, text: &str, said: Said, within: bool) {
        let last = text.rsplit([' ', '>', '+', '~', '\t', '\n', '\r']).next().unwrap_or_default();
        let perhaps = within || last.len() < text.len();
        // What may or may not hold hides nothing, and a state does not hold yet.
        if text.is_empty() || last.contains([':', '[', '*', '\\']) || (perhaps && said.hides) {
            return;
        }
        let mut selector = Selector {
            tag: String::new(),
            id: String::new(),
            classes: Vec::new(),
            hides: said.hides,
            important: said.important,
            perhaps,
        };
        let mut parts = last;
        while !parts.is_empty() {
            let end = parts[1..].find(['.', '#']).map_or(parts.len(), |at| at + 1);
            let (part, after) = parts.split_at(end);
            match part.as_bytes().first() {
                Some(b'.') => selector.classes.push(part[1..].to_owned()),
                Some(b'#') => part[1..].clone_into(&mut selector.id),
                _ => selector.tag = part.to_ascii_lowercase(),
            }
            parts = after;
        }
        if self.selectors.len() < MAX_SELECTORS {
            let key = match (selector.classes.last(), selector.id.as_str()) {
                (Some(class), _) => format!(".{class}"),
                (None, "") => selector.tag.clone(),
                (None, id) => format!("#{id}"),
            };
            self.by_key.entry(key).or_default().push(self.selectors.len());
            self.selectors.push(selector);
        }
    }

    /// Whether an element is hidden by the rules that fit it.
    pub fn hide(&self, tag: &str, id: &str, class: &str) -> bool {
        if self.selectors.is_empty() {
            return false;
        }
        let keys = class.split_ascii_whitespace().map(|class| format!(".{class}"));
        let keys = keys.chain([format!("#{id}"), tag.to_owned()]);
        let fitting = keys.filter_map(|key| self.by_key.get(&key)).flatten().take(MAX_CANDIDATES);
        let fits = |selector: &&Selector| {
            (selector.tag.is_empty() || selector.tag == tag)
                && (selector.id.is_empty() || selector.id == id)
                && selector.classes.iter().all(|wanted| class.split_ascii_whitespace().any(|class| class == wanted))
        };
        let mut hidden = None;
        for order in fitting {
            let Some(selector) = self.selectors.get(*order).filter(fits) else { continue };
            if selector.perhaps {
                return false;
            }
            let weight =
                (selector.important, !selector.id.is_empty(), selector.classes.len(), !selector.tag.is_empty(), *order);
            if hidden.is_none_or(|(best, _)| best < weight) {
                hidden = Some((weight, selector.hides));
            }
        }
        hidden.is_some_and(|(_, hides)| hides)
    }
}

/// What a block of declarations says of being shown; `None` where it says nothing of it. The last one of a kind holds.
fn declared(block: &str) -> Option<Said> {
    let (mut display, mut visibility) = (None, None);
    for (name, value) in block.split(';').filter_map(|declaration| declaration.split_once(':')) {
        let (name, value) = (name.trim(), value.trim().to_ascii_lowercase());
        let important = value.ends_with("important");
        let value = value.trim_end_matches("important").trim_end().trim_end_matches('!').trim_end();
        let said = |hides| Some(Said { hides, important });
        if name.eq_ignore_ascii_case("display") {
            display = said(value == "none");
        } else if name.eq_ignore_ascii_case("visibility") {
            visibility = said(value == "hidden");
        }
    }
    match (display, visibility) {
        (Some(display), Some(visibility)) => Some(if display.hides { display } else { visibility }),
        (display, visibility) => display.or(visibility),
    }
}

fn without_comments(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::Sheets;

    #[test]
    fn simple_rules_hide() {
        #[track_caller]
        fn check(sheet: &str, [tag, id, class]: [&str; 3], expected: bool) {
            let mut sheets = Sheets::default();
            sheets.read(sheet);
            assert_eq!(sheets.hide(tag, id, class), expected, "{sheet}");
        }
        check(".note { display: none }", ["p", "", "lead note"], true);
        check(".note{display:none}", ["p", "", "notes"], false);
        check("p.note, #x { VISIBILITY: hidden !important; }", ["p", "", "note"], true);
        check("p.note, #x { visibility: hidden }", ["div", "x", ""], true);
        check("p.note { visibility: hidden }", ["div", "", "note"], false);
        check(".a { display: none } .a { display: block }", ["p", "", "a"], false);
        check(".a { display: none !important } .a { display: block }", ["p", "", "a"], true);
        check(".a.b { display: none } .a { display: block }", ["p", "", "a b"], true);
        check(".menu { display: none } .menu.open { display: block }", ["ul", "", "menu"], true);
        check(".menu { display: none } .menu.open { display: block }", ["ul", "", "menu open"], false);
        check(".a { display: none } .a:target { display: block }", ["p", "", "a"], true);
        check(".a { display: none } .ready .a { display: block }", ["p", "", "a"], false);
        check(".ready .a { display: none }", ["p", "", "a"], false);
        check("@media print { .a { display: none } }", ["p", "", "a"], false);
        check("@media print { .b { color: red } } .a { display: none }", ["p", "", "a"], true);
        check("@import 'x'; /* .a{} */ .a { color: red; display: none }", ["p", "", "a"], true);
        check(".a:hover { display: none }", ["p", "", "a"], false);
        check(".a { display: none; display: flex }", ["p", "", "a"], false);
        check("", ["p", "", "a"], false);
        check("}}}{{{", ["p", "", "a"], false);
    }
}
