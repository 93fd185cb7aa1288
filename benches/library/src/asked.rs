//! Articles to ask for, and the report that each was copied from.

use crate::generator::{Generator, Random};

/// Shares of an article that are copied from one report.
pub const SHARES: [f64; 3] = [0.1, 0.3, 1.0];

pub struct Asked {
    /// By share: articles and the numbers of their reports.
    pub copied: Vec<Vec<(String, u64)>>,
    /// Articles that hold no report.
    pub none: Vec<String>,
}

impl Asked {
    pub fn new(generator: &Generator, reports: u64, queries: usize) -> Self {
        let mut random = Random::new(7);
        let host = |seed: usize| generator.text(u64::MAX / 2 + seed as u64);
        let mut article = |share: f64, seed: usize| {
            let from = random.below(reports as usize) as u64;
            let report = generator.text(from);
            if share >= 1.0 {
                return (report, from);
            }
            let text = host(seed);
            let (report, host): (Vec<&str>, Vec<&str>) = (report.split(' ').collect(), text.split(' ').collect());
            let words = ((host.len() as f64 * share / (1.0 - share)) as usize).min(report.len());
            let at = random.below(report.len() - words + 1);
            let cut = host.len() / 3;
            let all = [&host[..cut], &report[at..at + words], &host[cut..]].concat();
            (all.join(" "), from)
        };
        let copied = SHARES.iter().map(|share| (0..queries).map(|seed| article(*share, seed)).collect()).collect();
        Self { copied, none: (0..queries).map(|seed| host(seed + queries)).collect() }
    }
}
