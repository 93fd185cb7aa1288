//! Hostile pages: whatever comes in, an answer comes out, within bounds, with a warning, and without a panic.
//!
//! How the work grows with such pages is counted in `growth.rs` and `growth/steps.js`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::format_collect, reason = "pages are built once")]

use copydesk::page::{MAX_DEPTH, MAX_NODES, html};
use copydesk::warning::Warning;
use copydesk::{Analysis, Desk};

#[track_caller]
fn analyze(page: &str) -> Analysis {
    let page = html::parse(page, Some("https://tarn.example/2026/03/14/a-storm-on-the-coast".to_owned()));
    assert!(page.len() <= MAX_NODES + 1);
    Desk::default().analyze(&page)
}

/// A paragraph long enough to be an article.
fn prose() -> String {
    (1..=6)
        .map(|i| format!("<p>The harbour wall gave way on Friday night, and {i} families on Fish Row left their homes before the tide came in.</p>"))
        .collect()
}

fn text(analysis: &Analysis) -> String {
    let blocks = analysis.article.iter().flat_map(|article| &article.blocks);
    blocks.map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_at_all() {
    for page in [
        "",
        " ",
        "<",
        "<p",
        "</p></div>",
        "<!--",
        "<!DOCTYPE html>",
        "<html><head></head><body></body></html>",
        "#",
        "<body>—</body>",
    ] {
        let analysis = analyze(page);
        assert!(analysis.article.is_none(), "{page}");
        assert!(!analysis.warnings.is_empty(), "{page}");
    }
}

#[test]
fn binary() {
    let bytes: Vec<u8> = (0..200_000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let analysis = analyze(&String::from_utf8_lossy(&bytes));
    assert!(analysis.article.is_none());
    assert_eq!(analysis.warnings.first(), Some(&Warning::NotText));
}

#[test]
fn deep() {
    for tag in
        ["div", "b", "a", "span", "blockquote", "ul><li", "table><tr><td", "svg", "custom-element", "font color=red"]
    {
        let page = format!("{}{}", format!("<{tag}>").repeat(100_000), prose());
        let analysis = analyze(&page);
        assert!(!analysis.warnings.is_empty(), "{tag}");
    }
    let page = format!("<body>{}{}{}", "<div>".repeat(100_000), prose(), "</div>".repeat(100_000));
    let analysis = analyze(&page);
    assert!(analysis.warnings.contains(&Warning::DepthCapped(MAX_DEPTH)), "{:?}", analysis.warnings);
    assert!(text(&analysis).contains("The harbour wall gave way"), "text at any depth is read");
}

#[test]
fn many_siblings() {
    let analysis = analyze(&format!("<article>{}</article>", "<p>x</p>".repeat(1_000_000)));
    assert!(analysis.warnings.contains(&Warning::NodesCapped(MAX_NODES)), "{:?}", analysis.warnings);
}

#[test]
fn large() {
    let page = format!("<article>{}</article>", prose().repeat(80_000));
    assert!(page.len() > 50_000_000);
    let analysis = analyze(&page);
    let capped = |warning: &Warning| matches!(warning, Warning::BytesCapped(_) | Warning::NodesCapped(MAX_NODES));
    assert!(analysis.warnings.iter().any(capped), "{:?}", analysis.warnings);
}

#[test]
fn one_long_text() {
    for unit in ["x", "word ", "“", "\u{ad}", "é", "&amp;", "\u{202e}", "漢", "e\u{301}", "<br>", "&nbsp;"] {
        analyze(&format!("<article><p>{}</p></article>", unit.repeat(500_000)));
    }
}

#[test]
fn many_attributes() {
    let attributes: String = (0..300_000).map(|i| format!(" a{i}=1")).collect();
    let analysis = analyze(&format!("<article><div{attributes}>{}</div></article>", prose()));
    assert!(text(&analysis).contains("The harbour wall gave way"));
    analyze(&format!("<article><div class='{}'>{}</div></article>", "related ".repeat(300_000), prose()));
}

#[test]
fn misnested() {
    analyze(&format!("<article>{}{}", "<p><b><i><a href=x><div>".repeat(20_000), prose()));
    analyze(&format!("<table>{}{}", "<p>x<b>".repeat(20_000), prose()));
    analyze(&format!("<select>{}</select>{}", "<option>x".repeat(100_000), prose()));
    analyze(&format!("{}{}", "<form><template>".repeat(20_000), prose()));
    let distinct: String = (0..20_000).map(|i| format!("<p><font size={i}>x")).collect();
    analyze(&distinct);
}

#[test]
fn data() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let wide = format!("[{}]", "{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"x\"}},".repeat(50_000) + "{}");
    for data in [deep.as_str(), wide.as_str(), "{", "\"", "null", "{\"@type\":7,\"headline\":{\"a\":[1e999]}}"] {
        let analysis =
            analyze(&format!("<script type=\"application/ld+json\">{data}</script><article>{}</article>", prose()));
        assert!(text(&analysis).contains("The harbour wall gave way"));
    }
}

#[test]
fn markup_stays_text() {
    let evil = "<script>alert(1)</script> <img src=x onerror=alert(1)> %BYLINE% {{x}} $1";
    let json = evil.replace('<', "\\u003c");
    let page = format!(
        "<title>{evil}</title><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"{json}\",\"author\":\"Ann {json}\"}}</script>\
         <article>{}<p>A line with &lt;script&gt;alert(2)&lt;/script&gt; in it, which a reader sees as text and nothing else.</p></article>",
        prose()
    );
    let analysis = analyze(&page);
    let metadata = &analysis.article.as_ref().unwrap().metadata;
    assert_eq!(metadata.title.as_deref(), Some(evil));
    assert!(text(&analysis).contains("<script>alert(2)</script>"));
}

#[test]
fn hidden_text_does_not_count() {
    for hiding in ["hidden", "style='display:none'", "style=\"visibility: hidden !important\""] {
        let planted = format!("<p {hiding}>The minister said: “I took the money and I would do it again.”</p>");
        let inline = format!(
            "<p>She spoke <span {hiding}>falsely and at great length</span> of the plans for the harbour wall.</p>"
        );
        let analysis = analyze(&format!("<article>{}{planted}{inline}</article>", prose()));
        assert!(!text(&analysis).contains("took the money"), "{hiding}");
        assert!(!text(&analysis).contains("falsely"), "{hiding}");
        assert!(analysis.warnings.contains(&Warning::HiddenIgnored(1)), "{hiding}: {:?}", analysis.warnings);
    }
}
