//! What must hold for any page at all, tried on texts and pages made at random. The list is `support/invariants.rs`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::format_collect, reason = "pages are built once")]

mod support;

use copydesk::page::{self, Page};
use copydesk::{Desk, contract};
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
        "<style>.ü.é, #a, p{display:none} .x .é{display:block}</style>",
        "<p class=é id=a>",
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

/// Analyses a page twice: what comes out holds, and is the same.
fn holds(page: &Page) {
    let (first, second) = (Desk::default().analyze(page), Desk::default().analyze(page));
    support::invariants::hold(page, &first);
    let json = |analysis| serde_json::to_string(&contract::analysis(analysis, None, true)).ok();
    assert_eq!(json(&first), json(&second));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_any_text(text in text()) {
        holds(&page::text::parse(&text));
    }

    #[test]
    fn of_any_html(html in html()) {
        holds(&page::html::parse(&html, None));
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
