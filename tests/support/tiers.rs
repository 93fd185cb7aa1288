//! A comparison with a report as text, so that a case is a folder of three files and a review is a text diff.

use copydesk::desk::Known;
use copydesk::wire::WireReport;
use copydesk::{Desk, page};

/// The tier, the reasons and the passages that an article and a report have in common; where the words differ, both.
pub fn compared(article: &str, report: &str) -> String {
    let article = page::text::parse(article);
    let report = WireReport { agency: "Reuters".to_owned(), text: report.to_owned(), ..WireReport::default() };
    let (article, found) = Desk::compare(&article, Known::default(), &report);
    let mut lines = vec![format!("tier {:?}", found.tier)];
    lines.extend(found.why.iter().map(|why| format!("why {why}")));
    lines.extend(found.passages.iter().map(|passage| {
        let report = &report.text[passage.report.clone()];
        let article = article.text(passage.article);
        let change = if article == report { String::new() } else { format!(" | {report}") };
        format!("{:?} {article}{change}", passage.kind)
    }));
    lines.join("\n") + "\n"
}
