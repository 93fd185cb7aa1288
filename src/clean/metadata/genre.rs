//! What the page declares itself to be: news, opinion, analysis.

use super::Near;
use super::fields::Fields;
use super::json_ld::Described;
use super::plain;
use crate::address;
use crate::article::Genre;
use crate::clean::leaf::Leaf;
use crate::clean::names::Part;
use crate::page::Page;

/// The section that the page gives itself.
pub fn section(fields: &Fields, described: &Described) -> Option<String> {
    described
        .section
        .clone()
        .or_else(|| {
            fields
                .first(&[
                    "article:section",
                    "og:article:section",
                    "og:section",
                    "section",
                    "parsely-section",
                    "articlesection",
                ])
                .map(str::to_owned)
        })
        .filter(|section| !section.contains("://"))
}

/// The genre: by schema.org's types, then section, address, kicker and the headline's first word. News only where a type says so:
/// most pages say nothing.
pub fn genre(
    page: &Page,
    leaves: &[Leaf],
    near: &Near,
    described: &Described,
    section: Option<&str>,
    title: Option<&str>,
) -> Option<Genre> {
    let declares = |kind: &str| described.types.iter().any(|declared| declared == kind);
    if declares("OpinionNewsArticle") {
        return Some(Genre::Opinion);
    }
    if declares("AnalysisNewsArticle") {
        return Some(Genre::Analysis);
    }
    let by_section = section.and_then(label);
    let by_address = || {
        let url = page.url.as_deref()?;
        // The last segment is the headline's, and a headline may well hold the word.
        let segments: Vec<&str> = address::path(url).trim_end_matches('/').split('/').skip(1).collect();
        segments.split_last()?.1.iter().find_map(|segment| label(segment))
    };
    let by_kicker = || {
        let headline = near.headline?;
        let around = headline.saturating_sub(3)..(headline + 2).min(leaves.len());
        leaves
            .get(around)?
            .iter()
            .filter(|leaf| {
                leaf.letters <= 30 && !leaf.hidden && !leaf.parts.has(Part::Nav) && !leaf.parts.has(Part::Comment)
            })
            // "Comment" beside a headline is a button.
            .filter(|leaf| !leaf.block.text.trim().eq_ignore_ascii_case("comment"))
            .find_map(|leaf| label(&leaf.block.text))
    };
    let by_title = || {
        let (first, _) = title?.split_once([':', '|', '–', '—'])?;
        label(first)
    };
    by_section.or_else(by_address).or_else(by_kicker).or_else(by_title).or_else(|| {
        (declares("ReportageNewsArticle") || declares("NewsArticle") || declares("BackgroundNewsArticle"))
            .then_some(Genre::News)
    })
}

/// What a section, an address segment or a kicker says. Only the whole label counts, or a label of two words with one of these in it.
fn label(text: &str) -> Option<Genre> {
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(plain::key).collect();
    if words.len() > 3 {
        return None;
    }
    words.iter().find_map(|word| match word.as_str() {
        "opinion" | "opinions" | "commentisfree" | "editorial" | "editorials" | "oped" | "comment" | "commentary"
        | "column" | "columns" | "columnist" | "columnists" | "viewpoint" | "viewpoints" | "letters" | "kommentar"
        | "kommentare" | "meinung" | "meinungen" | "kolumne" | "kolumnen" | "leitartikel" | "glosse"
        | "gastbeitrag" | "debatte" | "opinión" | "opiniones" | "tribuna" | "columna" | "editoriales" | "tribune"
        | "tribunes" | "chronique" | "chroniques" | "opinioni" | "editoriale" | "commenti" | "opinie" | "opinião"
        | "社説" | "オピニオン" | "opini" | "kolumni" | "kronikk" | "ledare" | "leder" | "yazarlar" => {
            Some(Genre::Opinion)
        }
        "analysis" | "analyse" | "analysen" | "análisis" | "analyses" | "analisi" | "explainer" | "explainers" => {
            Some(Genre::Analysis)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::label;
    use crate::article::Genre;

    #[test]
    fn labels() {
        #[track_caller]
        fn check(text: &str, expected: Option<Genre>) {
            assert_eq!(label(text), expected, "{text}");
        }
        check("Opinion", Some(Genre::Opinion));
        check("OPINION | Guest column", Some(Genre::Opinion));
        check("News Analysis", Some(Genre::Analysis));
        check("World", None);
        check("Public opinion turns against the harbour plan", None);
    }
}
