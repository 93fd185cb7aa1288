//! Rows of measurements as a table and as bars: median, 95th percentile, and how many times the peer's they are.

use std::path::Path;

use serde_json::Value;

use super::plot;
use super::statistics::quantile;
use crate::fresh;
use crate::stop::Stop;

/// A table of measurements.
pub struct Table(Vec<Row>);

/// One thing that was measured.
struct Row {
    name: String,
    unit: String,
    pages: usize,
    median: f64,
    p95: f64,
}

impl Table {
    /// The table of what a part printed: `[{"name", "unit"?, "values"}]`. Rows without a value are left out.
    pub fn of(rows: &Value) -> Self {
        Self(rows.as_array().into_iter().flatten().filter_map(Row::of).collect())
    }

    /// Prints the table and draws its bars. `peer` begins the name of the row that milliseconds are compared with.
    pub fn tell(&self, name: &str, peer: &str, plots: &Path) -> Result<(), Stop> {
        println!("\n{name}\n\n{}", self.markdown(peer));
        let times = self.0.iter().filter(|row| row.unit == "ms");
        let bars: Vec<_> = times.map(|row| (row.name.as_str(), row.median, row.p95)).collect();
        let title = format!("{name}: milliseconds a page, median and 95th percentile");
        fresh::write(&plots.join(format!("{name}.svg")), plot::bars(&title, &bars).as_bytes())
    }

    fn markdown(&self, peer: &str) -> String {
        let peer = self.0.iter().find(|row| row.name.starts_with(peer));
        let mut lines = vec![
            "| what | median | p95 | × median | × p95 | pages |".to_owned(),
            "|---|--:|--:|--:|--:|--:|".to_owned(),
        ];
        for row in &self.0 {
            let ratio = |of: fn(&Row) -> f64| match peer {
                Some(peer) if row.unit == "ms" => format!("{:.2}", of(row) / of(peer)),
                _ => String::new(),
            };
            lines.push(format!(
                "| {} | {} {unit} | {} {unit} | {} | {} | {} |",
                row.name,
                figures(row.median),
                figures(row.p95),
                ratio(|row| row.median),
                ratio(|row| row.p95),
                row.pages,
                unit = row.unit,
            ));
        }
        lines.join("\n")
    }
}

impl Row {
    fn of(row: &Value) -> Option<Self> {
        let values: Vec<f64> = row["values"].as_array()?.iter().filter_map(Value::as_f64).collect();
        Some(Self {
            name: row["name"].as_str()?.to_owned(),
            unit: row["unit"].as_str().unwrap_or("ms").to_owned(),
            pages: values.len(),
            median: quantile(&values, 0.5)?,
            p95: quantile(&values, 0.95)?,
        })
    }
}

/// A number with the digits that mean something.
pub fn figures(number: f64) -> String {
    match number {
        ..0.0995 => format!("{number:.3}"),
        ..9.95 => format!("{number:.2}"),
        ..99.5 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Table, figures};

    #[test]
    fn ratios_are_of_the_peer() {
        let rows = json!([
            { "name": "peer: all", "values": [10.0, 20.0, 30.0] },
            { "name": "ours", "values": [5.0] },
            { "name": "nothing", "values": [] },
            { "name": "sent", "unit": "kB", "values": [100.0, 300.0] },
        ]);
        assert_eq!(
            Table::of(&rows).markdown("peer").lines().skip(2).collect::<Vec<_>>(),
            [
                "| peer: all | 20.0 ms | 29.0 ms | 1.00 | 1.00 | 3 |",
                "| ours | 5.00 ms | 5.00 ms | 0.25 | 0.17 | 1 |",
                "| sent | 200 kB | 290 kB |  |  | 2 |",
            ]
        );
    }

    #[test]
    fn digits() {
        assert_eq!([0.01234, 0.5, 9.96, 1234.5].map(figures), ["0.012", "0.50", "10.0", "1234"]);
    }
}
