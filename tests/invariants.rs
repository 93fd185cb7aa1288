//! What must hold for any page at all: the desk is total, its spans fit, its JSON counts in UTF-16.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::format_collect, reason = "pages are built once")]

use copydesk::article::{Article, Span};
use copydesk::page::{self, Page};
use copydesk::{Analysis, Desk, contract};
use proptest::prelude::*;

/// Text as the desk meets it: sentences, marks of all kinds, cues, emoji, controls, other scripts.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[A-Z][a-z]{1,8}",
        4 => "[a-z]{1,9}",
        3 => prop::sample::select(vec![
            "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "「", "」", "(", ")", "—", "–", ". ", ", ", "? ", "!", "\n", "\n\n", " ", "\u{ad}", "\u{a0}", "😀", "\u{301}",
            "\u{202e}", "\u{feff}", "東京", "قال", "ß", "İ",
        ]).prop_map(str::to_owned),
        3 => prop::sample::select(vec![
            " said ", " he said", "according to ", "told Reuters", "the minister ", "I think ", " should ", " must never ", "With inputs from Reuters", "(AP) - ",
            "LONDON, Nov 7 (Reuters) - ", "Mr. ", "U.S. ", "Jane Doe ", "READ | ", "By ",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// HTML made of the same text, tags opened and closed at random.
fn html() -> impl Strategy<Value = String> {
    let tag = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div class=article-body>",
        "</div>",
        "<article>",
        "</article>",
        "<br>",
        "<b>",
        "</b>",
        "<blockquote>",
        "</blockquote>",
        "<ul><li>",
        "</ul>",
        "<h1>",
        "</h1>",
        "<table><tr><td>",
        "</table>",
        "<template>",
        "</template>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"",
        "\"}</script>",
        "<p hidden>",
        "<form><input name=attributes>",
        "<svg><title>",
        "</svg>",
        "<pre>",
        "</pre>",
        "<figcaption>",
        "<a href=javascript:1>",
        "</a>",
        "<!--",
        "-->",
        "<nav>",
        "</nav>",
    ]);
    prop::collection::vec((tag, text()), 0..25)
        .prop_map(|parts| parts.into_iter().map(|(tag, text)| format!("{tag}{text}")).collect())
}

fn holds(page: &Page) -> Result<(), TestCaseError> {
    let analysis = Desk::default().analyze(page);
    let none = Article::default();
    let article = analysis.article.as_ref().unwrap_or(&none);
    origins_fit(page, article)?;
    spans_fit(&analysis, article)?;
    json_counts_in_utf16(&analysis)
}

fn origins_fit(page: &Page, article: &Article) -> Result<(), TestCaseError> {
    for block in &article.blocks {
        let mut last = 0;
        for origin in &block.origins {
            let (at, len, offset) = (origin.at as usize, origin.len as usize, origin.offset as usize);
            prop_assert!(at >= last && len > 0, "pieces ascend and hold something");
            let here = block.text.get(at..at + len);
            let there = page.text(origin.node).and_then(|text| text.get(offset..offset + len));
            prop_assert!(here.is_some() && here == there, "{:?} comes from {:?}", here, there);
            last = at + len;
        }
    }
    Ok(())
}

fn spans_fit(analysis: &Analysis, article: &Article) -> Result<(), TestCaseError> {
    let fits = |span: Span| {
        span.start < span.end
            && article.blocks.get(span.block).is_some_and(|block| block.text.get(span.start..span.end).is_some())
    };
    for quotation in &analysis.quotations {
        prop_assert!(!quotation.spans.is_empty());
        prop_assert!(quotation.spans.iter().chain(&quotation.cue).chain(&quotation.source).all(|span| fits(*span)));
        prop_assert!(quotation.spans.windows(2).all(|pair| pair[0] < pair[1] && !pair[0].overlaps(&pair[1])));
        prop_assert!((0.0..=1.0).contains(&quotation.confidence));
    }
    prop_assert!(analysis.quotations.is_sorted_by_key(|quotation| quotation.spans.first().copied()));
    prop_assert!(analysis.opinions.iter().all(|opinion| fits(opinion.span)));
    prop_assert!(
        analysis.opinions.windows(2).all(|pair| pair[0].span < pair[1].span && !pair[0].span.overlaps(&pair[1].span))
    );
    prop_assert!(analysis.wire.credits.iter().filter_map(|credit| credit.span).all(fits));
    Ok(())
}

fn json_counts_in_utf16(analysis: &Analysis) -> Result<(), TestCaseError> {
    let json = contract::analysis(analysis, None, true);
    prop_assert!(serde_json::to_string(&json).is_ok());
    let blocks: Vec<Vec<u16>> = json
        .article
        .iter()
        .flat_map(|article| &article.blocks)
        .map(|block| block.text.encode_utf16().collect())
        .collect();
    for quotation in &json.quotations {
        let texts: Vec<String> = quotation
            .spans
            .iter()
            .map(|span| String::from_utf16_lossy(&blocks[span.block as usize][span.start as usize..span.end as usize]))
            .collect();
        prop_assert_eq!(texts.join(" "), quotation.text.clone());
    }
    for opinion in &json.opinions {
        let units = &blocks[opinion.span.block as usize][opinion.span.start as usize..opinion.span.end as usize];
        prop_assert_eq!(String::from_utf16_lossy(units), opinion.text.clone());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_any_text(text in text()) {
        holds(&page::text::parse(&text))?;
    }

    #[test]
    fn of_any_html(html in html()) {
        holds(&page::html::parse(&html, None))?;
    }

    /// Plain text loses nothing: blocks are the lines, in order, each an exact substring.
    #[test]
    fn plain_text_is_kept(text in text()) {
        let page = page::text::parse(&text);
        let article = Desk::default().analyze(&page).article.unwrap_or_default();
        let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
        if !text.contains('\0') {
            prop_assert!(lines.eq(article.blocks.iter().map(|block| block.text.as_str())));
        }
    }
}
