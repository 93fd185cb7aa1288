//! What a block of CSS declarations says of an element's being shown: an inline style's, or a rule's.

/// Whether it is hidden, and whether that goes before what others say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Whether it is hidden.
    pub hides: bool,
    /// Whether it says `!important`.
    pub important: bool,
}

/// Reads `display` and `visibility`, of each the last; `None` where neither stands there. What hides by one is hidden.
pub fn declared(block: &str) -> Option<Shown> {
    let (mut display, mut visibility) = (None, None);
    for (name, value) in block.split(';').filter_map(|declaration| declaration.split_once(':')) {
        let (value, important) = match value.rsplit_once('!') {
            Some((value, word)) => (value.trim(), word.trim().eq_ignore_ascii_case("important")),
            None => (value.trim(), false),
        };
        let says = |hidden: &str| Some(Shown { hides: value.eq_ignore_ascii_case(hidden), important });
        match name.trim() {
            name if name.eq_ignore_ascii_case("display") => display = says("none"),
            name if name.eq_ignore_ascii_case("visibility") => visibility = says("hidden"),
            _ => {}
        }
    }
    display.filter(|shown| shown.hides).or_else(|| visibility.filter(|shown| shown.hides)).or(display).or(visibility)
}

#[cfg(test)]
mod tests {
    use super::{Shown, declared};

    #[test]
    fn declarations() {
        #[track_caller]
        fn check(block: &str, expected: Option<(bool, bool)>) {
            assert_eq!(declared(block), expected.map(|(hides, important)| Shown { hides, important }), "{block}");
        }
        check("color:red; DISPLAY : none", Some((true, false)));
        check("display:none ! Important", Some((true, true)));
        check("display:none;display:flex", Some((false, false)));
        check("display:block;visibility:hidden", Some((true, false)));
        check("visibility:visible", Some((false, false)));
        check("x-display:none-such", None);
        check("", None);
        check("display", None);
        check("désplay:none;é!", None);
    }
}
