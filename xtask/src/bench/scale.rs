//! How time grows with size: the slopes as a table, the lines as a plot.

use std::path::Path;

use serde_json::Value;

use super::plot::{self, Line};
use super::statistics::slope;
use super::table::figures;
use crate::fresh;
use crate::stop::Stop;

/// Prints and draws one plot of `{"name", "size", "lines": [{"name", "points": [[size, ms]]}]}`.
pub fn tell(drawn: &Value, plots: &Path) -> Result<(), Stop> {
    let (name, size) = (drawn["name"].as_str().unwrap_or_default(), drawn["size"].as_str().unwrap_or_default());
    let lines: Vec<Line> = drawn["lines"].as_array().into_iter().flatten().filter_map(line).collect();
    println!(
        "\ngrowth with the {name} ({size})\n\n| what | least | most | ms | ms | slope |\n|---|--:|--:|--:|--:|--:|"
    );
    for line in &lines {
        let ends = line.points.first().zip(line.points.last());
        if let (Some((first, last)), Some(slope)) = (ends, upper_slope(&line.points)) {
            let [x0, x1, y0, y1] = [first.0, last.0, first.1, last.1].map(figures);
            println!("| {} | {x0} | {x1} | {y0} | {y1} | {slope:.2} |", line.name);
        }
    }
    let title = format!("growth with the {name}: milliseconds against {size}, both logarithmic");
    fresh::write(&plots.join(format!("growth-{name}.svg")), plot::log_log(&title, &lines).as_bytes())
}

/// The slope over the upper half: on small input it is the costs of beginning that count.
fn upper_slope(points: &[(f64, f64)]) -> Option<f64> {
    slope(points.get(points.len() / 2..)?)
}

fn line(value: &Value) -> Option<Line> {
    let points = value["points"].as_array()?.iter().filter_map(|point| Some((point[0].as_f64()?, point[1].as_f64()?)));
    Some(Line { name: value["name"].as_str()?.to_owned(), points: points.collect() })
}
