//! Reports and packs that tests make.

use copydesk::wire::library::{Pack, PackBuilder};
use copydesk::wire::{ReportKind, WireReport};

/// A report's text: one passage that an article may hold.
pub const TEXT: &str = "The ferry Morning Star ran aground on a sandbank outside Harrow Bay on Monday, and everybody on board \
                    was taken off by fishing boats before the tide turned, the coast guard said.";

/// A report of an agency.
pub fn report(id: &str, text: &str) -> WireReport {
    WireReport {
        id: id.to_owned(),
        agency: "Reuters".to_owned(),
        title: "Ferry aground".to_owned(),
        published: "2024-03-04T10:00:00Z".to_owned(),
        url: None,
        text: text.to_owned(),
        kind: ReportKind::Report,
    }
}

/// A pack of reports.
pub fn pack(reports: &[WireReport]) -> Vec<u8> {
    filled(PackBuilder::default(), reports)
}

/// A pack that has a sketch of each report in place of its text.
pub fn pack_without_text(reports: &[WireReport]) -> Vec<u8> {
    filled(PackBuilder::without_text(), reports)
}

fn filled(mut builder: PackBuilder, reports: &[WireReport]) -> Vec<u8> {
    for report in reports {
        builder.add(report).expect("a sound report");
    }
    builder.finish()
}

/// The pack of sound bytes.
pub fn read(bytes: Vec<u8>) -> Pack {
    Pack::read(bytes).expect("a whole pack")
}
