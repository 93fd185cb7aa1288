//! What a page's own style sheets hide: simple rules, by tag, class and id. A browser knows all of them; of a file, what
//! stands in its `<style>` elements can be known.
//!
//! Selectors of one element (`p.note#x`) are read. One with a combinator may or may not hold, so what it shows is not
//! taken for hidden; one with a state (`:hover`, `:target`) does not hold on a page that was just opened. Rules within
//! `@media` and its like hide nothing, for they may not apply. CSS Cascading 4 says which rule wins: importance,
//! specificity, order.

use std::collections::HashMap;

use crate::page::style::{Shown, declared};

/// No more bytes of style sheets are read. The most of 2,026 pages was 1.2 MB.
const MAX_BYTES: usize = 2_000_000;
/// No more rules are compared with one element, and no more of its classes are looked up: those of a real page are a handful.
/// An element with more is shown, for what would win of them is not known.
const MAX_CANDIDATES: usize = 200;
const MAX_CLASSES: usize = 32;

/// The rules that say whether an element is shown.
#[derive(Debug, Default)]
pub struct Sheets {
    selectors: Vec<Selector>,
    /// Selectors by their last class; those without one by their id; those without either by their tag.
    by_class: HashMap<String, Vec<usize>>,
    by_id: HashMap<String, Vec<usize>>,
    by_tag: HashMap<String, Vec<usize>>,
    bytes: usize,
}

/// The last part of a selector, and what its rule says.
#[derive(Debug)]
struct Selector {
    tag: String,
    id: String,
    classes: Vec<String>,
    shown: Shown,
    /// Whether something that cannot be seen here must hold, too.
    perhaps: bool,
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
                    if let Some(shown) = declared(block) {
                        before.split(',').for_each(|selector| self.add(selector.trim(), shown, within > 0));
                    }
                    rest = after;
                }
                // A statement: "@import …;".
                _ => {}
            }
        }
    }

    fn add(&mut self, text: &str, shown: Shown, within: bool) {
        let last = text.rsplit([' ', '>', '+', '~', '\t', '\n', '\r']).next().unwrap_or_default();
        let perhaps = within || last.len() < text.len();
        // What may or may not hold hides nothing, and a state does not hold yet.
        if last.is_empty() || last.contains([':', '[', '*', '\\']) || (perhaps && shown.hides) {
            return;
        }
        let mut selector = Selector { tag: String::new(), id: String::new(), classes: Vec::new(), shown, perhaps };
        let mut rest = last;
        while let Some(first) = rest.chars().next() {
            let name = rest.strip_prefix(['.', '#']).unwrap_or(rest);
            let (name, after) = name.split_at(name.find(['.', '#']).unwrap_or(name.len()));
            match first {
                '.' => selector.classes.push(name.to_owned()),
                '#' => name.clone_into(&mut selector.id),
                _ => selector.tag = name.to_ascii_lowercase(),
            }
            rest = after;
        }
        let (map, key) = match (selector.classes.last(), selector.id.as_str()) {
            (Some(class), _) => (&mut self.by_class, class.as_str()),
            (None, "") => (&mut self.by_tag, selector.tag.as_str()),
            (None, id) => (&mut self.by_id, id),
        };
        map.entry(key.to_owned()).or_default().push(self.selectors.len());
        self.selectors.push(selector);
    }

    /// Whether an element is hidden by the rules that fit it.
    pub fn hide(&self, tag: &str, id: &str, class: &str) -> bool {
        if self.selectors.is_empty() {
            return false;
        }
        let classes: Vec<&str> = class.split_ascii_whitespace().take(MAX_CLASSES + 1).collect();
        if classes.len() > MAX_CLASSES {
            return false;
        }
        let by_class = classes.iter().filter_map(|class| self.by_class.get(*class));
        let fitting = by_class.chain(self.by_id.get(id)).chain(self.by_tag.get(tag)).flatten();
        let fits = |selector: &&Selector| {
            (selector.tag.is_empty() || selector.tag == tag)
                && (selector.id.is_empty() || selector.id == id)
                && selector.classes.iter().all(|wanted| classes.contains(&wanted.as_str()))
        };
        let mut best = None;
        for (read, order) in fitting.enumerate() {
            if read == MAX_CANDIDATES {
                return false;
            }
            let Some(selector) = self.selectors.get(*order).filter(fits) else { continue };
            if selector.perhaps {
                return false;
            }
            let Shown { hides, important } = selector.shown;
            let weight = (important, !selector.id.is_empty(), selector.classes.len(), !selector.tag.is_empty(), *order);
            best = best.max(Some((weight, hides)));
        }
        best.is_some_and(|(_, hides)| hides)
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
    fn what_more_rules_may_fit_than_are_compared_is_shown() {
        #[track_caller]
        fn check(rules: usize, expected: bool) {
            let mut sheets = Sheets::default();
            sheets.read(&".a.b { display: none }".repeat(rules));
            assert_eq!(sheets.hide("p", "", "a b"), expected, "{rules}");
        }
        check(200, true);
        check(201, false);
    }

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
        check("ü.é { display: none }", ["ü", "", "é"], true);
        check("é{display:none} .{display:none} #{display:none} ..é#{display:none}", ["p", "", ""], false);
    }
}
