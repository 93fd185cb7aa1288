//! Text with its marks inline, so that a case is one file and a review is a text diff.
//!
//! ```text
//! # Why this case exists; lines like this one are no part of the text.
//! ⟦quote Jane Doe: “We are ready,”⟧ she said. ⟦quote+ Jane Doe: “Tomorrow.”⟧
//! ⟦indirect ?: The harbour would stay closed⟧, according to a spokesperson.
//! ⟦opinion: That would be a grave mistake.⟧
//! ⟦credit Reuters: (With inputs from Reuters)⟧
//! ```
//!
//! `quote+` goes on with the quotation before; `?` is an unknown speaker. The other marks are `maybe`, `photo` and `mention`.

use copydesk::analysis::Analysis;
use copydesk::article::Span;
use copydesk::opinion::Strength;
use copydesk::quotes::QuotationKind;
use copydesk::wire::CreditKind;
use copydesk::{Desk, page};

/// What a case shows; the rest of the analysis is not its business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "each test file uses its own layer")]
pub enum Layer {
    /// Quotations in marks, and their speakers.
    Quotations,
    /// Quotations in marks and reported speech.
    Attributions,
    /// The author's own voice.
    Opinions,
    /// Agencies named in the text.
    Credits,
}

/// Analyses a case's text and returns the case as it should read. A case passes when it comes back unchanged.
pub fn analyzed(case: &str, layer: Layer) -> String {
    let (comments, marked): (Vec<&str>, Vec<&str>) = case.lines().partition(|line| line.starts_with('#'));
    let text = strip(&marked.join("\n"));
    let analysis = Desk::default().analyze(&page::text::parse(&text));
    let lines: Vec<String> = comments.into_iter().map(str::to_owned).chain(render(&analysis, layer)).collect();
    lines.join("\n") + "\n"
}

/// The text without its marks.
pub fn strip(marked: &str) -> String {
    let mut text = String::new();
    for (i, part) in marked.split('⟦').enumerate() {
        let part = if i == 0 { part } else { part.split_once(": ").map_or(part, |(_, text)| text) };
        text.extend(part.chars().filter(|c| *c != '⟧'));
    }
    text
}

/// An analysis as marked lines, one a block.
pub fn render(analysis: &Analysis, layer: Layer) -> Vec<String> {
    let Some(article) = &analysis.article else {
        return Vec::new();
    };
    let marks = marks(analysis, layer);
    let line = |(block, text): (usize, &str)| {
        let inside: Vec<_> = marks.iter().filter(|(span, _)| span.block == block).cloned().collect();
        nest(text, inside)
    };
    article.blocks.iter().map(|block| block.text.as_str()).enumerate().map(line).collect()
}

fn marks(analysis: &Analysis, layer: Layer) -> Vec<(Span, String)> {
    let mut marks = Vec::new();
    match layer {
        Layer::Quotations | Layer::Attributions => {
            for quotation in &analysis.quotations {
                let name = match quotation.kind {
                    QuotationKind::Indirect if layer == Layer::Quotations => continue,
                    QuotationKind::Indirect => "indirect",
                    QuotationKind::Direct | QuotationKind::Mixed => "quote",
                };
                let speaker = quotation.speaker.as_deref().unwrap_or("?");
                let labels =
                    [format!("{name} {speaker}")].into_iter().chain(std::iter::repeat(format!("{name}+ {speaker}")));
                marks.extend(quotation.spans.iter().copied().zip(labels));
            }
        }
        Layer::Opinions => marks.extend(analysis.opinions.iter().map(|opinion| {
            let name = if opinion.strength == Strength::Opinion { "opinion" } else { "maybe" };
            (opinion.span, name.to_owned())
        })),
        Layer::Credits => marks.extend(analysis.wire.credits.iter().filter_map(|credit| {
            let name = match credit.kind {
                CreditKind::Text => "credit",
                CreditKind::Photo => "photo",
                CreditKind::Mention => "mention",
            };
            credit.span.map(|span| (span, format!("{name} {}", credit.agency)))
        })),
    }
    marks
}

/// Writes marks into a line. Marks that cross are cut at the inner one's end, so that brackets always nest.
fn nest(text: &str, mut marks: Vec<(Span, String)>) -> String {
    let order = |a: &(Span, String), b: &(Span, String)| (b.0.start, a.0.end, &b.1).cmp(&(a.0.start, b.0.end, &a.1));
    marks.sort_by(order); // the next to open stands last
    let (mut out, mut at, mut open) = (String::new(), 0, Vec::<usize>::new());
    loop {
        let start = marks.last().map(|(span, _)| span.start);
        match (open.last().copied(), start) {
            (Some(end), start) if start.is_none_or(|start| end <= start) => {
                out.push_str(&text[at..end]);
                out.push('⟧');
                (at, _) = (end, open.pop());
            }
            (_, None) => return out + &text[at..],
            (outer, Some(start)) => {
                let Some((mut span, label)) = marks.pop() else {
                    return out;
                };
                if let Some(outer) = outer.filter(|outer| span.end > *outer) {
                    marks.push((Span { start: outer, ..span }, label.clone()));
                    marks.sort_by(order);
                    span.end = outer;
                }
                out.push_str(&text[at..start]);
                out.extend(["⟦", &label, ": "]);
                open.push(span.end);
                at = start;
            }
        }
    }
}

#[test]
fn marks_nest_and_strip() {
    let span = |start, end, label: &str| (Span::new(0, start, end), label.to_owned());
    let marked = nest("one two three", vec![span(0, 7, "a"), span(4, 13, "b"), span(4, 7, "c")]);
    assert_eq!(marked, "⟦a: one ⟦b: ⟦c: two⟧⟧⟧⟦b:  three⟧");
    assert_eq!(strip(&marked), "one two three");
}
