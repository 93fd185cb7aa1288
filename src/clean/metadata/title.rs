//! The headline, without the site's name.

use super::fields::Fields;
use super::json_ld::Described;
use super::plain::key;
use crate::article::BlockKind;
use crate::clean::leaf::Leaf;

/// Marks between a headline and the site's name. A hyphen or a bar stands with spaces around it.
const SEPARATORS: [&str; 9] = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / "];

/// The headline: JSON-LD's, then a first heading that the page's title holds, then the page's titles without the site's name.
pub fn title(leaves: &[Leaf], fields: &Fields, described: &Described, site: Option<&str>) -> Option<String> {
    let page_title = fields.title.as_deref().map(key).unwrap_or_default();
    let og = fields.first(&["og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title"]);
    let og_key = og.map(key).unwrap_or_default();
    let site_key = site.map(key).unwrap_or_default();
    let firsts = leaves.iter().filter(|leaf| leaf.block.kind == BlockKind::Heading(1) && leaf.letters > 0).take(6);
    if let Some(headline) = &described.headline {
        return Some(without_site(headline, site, false));
    }
    let mut only = None;
    for leaf in firsts.clone() {
        let heading = key(&leaf.block.text);
        if heading == site_key || heading.is_empty() {
            continue;
        }
        // The heading may hold a kicker before the headline.
        let headline = og.map(|og| without_site(og, site, true)).filter(|og| og.len() >= 12);
        if let Some(headline) = headline
            && heading.ends_with(&key(&headline))
        {
            return Some(headline);
        }
        if heading == og_key || (heading.len() >= 8 && page_title.contains(&heading)) {
            return Some(one_line(&leaf.block.text));
        }
        only.get_or_insert(leaf);
    }
    // A single long first heading is the headline even where the page's title words it otherwise.
    if let Some(leaf) = only
        && firsts.count() == 1
        && leaf.letters >= 15
        && !leaf.hidden
    {
        return Some(one_line(&leaf.block.text));
    }
    let title = og.or(fields.title.as_deref())?;
    Some(without_site(title, site, true))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes the site's name off the end (or the start) of a title: a part that is that name or, if `guess`, a last part of at most
/// four words behind a first one of four or more.
fn without_site(title: &str, site: Option<&str>, guess: bool) -> String {
    let site = site.map(key).unwrap_or_default();
    let mut title = title.trim();
    for _ in 0..3 {
        let Some((at, separator)) =
            SEPARATORS.iter().filter_map(|separator| Some((title.rfind(separator)?, separator))).max()
        else {
            break;
        };
        let (head, tail) = (title.get(..at).unwrap_or_default(), title.get(at + separator.len()..).unwrap_or_default());
        let tail_key = key(tail);
        let named = !site.is_empty() && (site.contains(&tail_key) || tail_key.contains(&site));
        let likely = guess
            && tail.split_whitespace().count() <= 4
            && head.split_whitespace().count() >= 4
            && *separator != " / ";
        if !(named || likely) {
            break;
        }
        title = head.trim();
    }
    for separator in SEPARATORS {
        if let Some((head, tail)) = title.split_once(separator)
            && !site.is_empty()
            && key(head) == site
        {
            title = tail.trim();
        }
    }
    title.to_owned()
}

#[cfg(test)]
mod tests {
    use super::without_site;

    #[test]
    fn sites() {
        #[track_caller]
        fn check(title: &str, site: Option<&str>, expected: &str) {
            assert_eq!(without_site(title, site, true), expected);
        }
        check("Harbour reopens after storm - The Tarn Gazette", Some("Tarn Gazette"), "Harbour reopens after storm");
        check("Harbour reopens after storm | News | Gazette", None, "Harbour reopens after storm");
        check("Gazette | Harbour reopens", Some("Gazette"), "Harbour reopens");
        check("Storm - and after", None, "Storm - and after");
    }
}
