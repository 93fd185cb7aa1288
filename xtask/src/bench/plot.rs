//! Plots as SVG: bars for a comparison, lines on two logarithmic axes for growth.

use std::fmt::Write;

/// A line of a plot.
pub struct Line {
    /// What it shows.
    pub name: String,
    /// Size and time, both above 0.
    pub points: Vec<(f64, f64)>,
}

/// Told apart by people who see red and green alike too (Okabe and Ito 2008).
const COLOURS: &[&str] = &["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];
const WIDTH: f64 = 760.0;

/// A bar a row, as long as the median, with a thin line to the 95th percentile.
pub fn bars(title: &str, rows: &[(&str, f64, f64)]) -> String {
    const NAMES: f64 = 300.0;
    const STEP: f64 = 24.0;
    let most = rows.iter().map(|row| row.2).fold(f64::MIN_POSITIVE, f64::max);
    let x = |value: f64| NAMES + value / most * (WIDTH - NAMES - 70.0);
    let mut svg = Svg::new(title, STEP * rows.len() as f64 + 44.0);
    for (number, (name, median, p95)) in rows.iter().enumerate() {
        let y = 36.0 + STEP * number as f64;
        let colour = COLOURS[usize::from(!name.starts_with("Copydesk") && !name.starts_with('·'))];
        svg.text(NAMES - 8.0, y + 12.0, "end", name);
        svg.rectangle(NAMES, y, x(*median) - NAMES, 16.0, colour);
        svg.path(&[(x(*median), y + 8.0), (x(*p95), y + 8.0)], colour);
        svg.text(x(*p95) + 6.0, y + 12.0, "start", &format!("{median:.1} / {p95:.1}"));
    }
    svg.finish()
}

/// Lines on two logarithmic axes, with a grid at the powers of ten.
pub fn log_log(title: &str, lines: &[Line]) -> String {
    const LEFT: f64 = 60.0;
    const TOP: f64 = 36.0;
    const RIGHT: f64 = 600.0;
    const BOTTOM: f64 = 380.0;
    let points = || lines.iter().flat_map(|line| &line.points).filter(|(x, y)| *x > 0.0 && *y > 0.0);
    let (xs, ys) = (decades(points().map(|point| point.0)), decades(points().map(|point| point.1)));
    let x = |value: f64| LEFT + xs.share(value) * (RIGHT - LEFT);
    let y = |value: f64| BOTTOM - ys.share(value) * (BOTTOM - TOP);
    let mut svg = Svg::new(title, BOTTOM + 30.0);
    for ten in xs.tens() {
        svg.path(&[(x(ten), TOP), (x(ten), BOTTOM)], "#ddd");
        svg.text(x(ten), BOTTOM + 18.0, "middle", &ten.to_string());
    }
    for ten in ys.tens() {
        svg.path(&[(LEFT, y(ten)), (RIGHT, y(ten))], "#ddd");
        svg.text(LEFT - 6.0, y(ten) + 4.0, "end", &ten.to_string());
    }
    for (number, (line, colour)) in lines.iter().zip(COLOURS.iter().cycle()).enumerate() {
        let drawn: Vec<(f64, f64)> = line.points.iter().map(|point| (x(point.0), y(point.1))).collect();
        let legend = TOP + 10.0 + 20.0 * number as f64;
        svg.path(&drawn, colour);
        svg.path(&[(RIGHT + 14.0, legend), (RIGHT + 34.0, legend)], colour);
        svg.text(RIGHT + 40.0, legend + 4.0, "start", &line.name);
    }
    svg.finish()
}

/// The powers of ten that an axis runs between.
struct Axis {
    from: i32,
    to: i32,
}

fn decades(values: impl Iterator<Item = f64>) -> Axis {
    let (least, most) = values.fold((f64::MAX, f64::MIN_POSITIVE), |(a, b), value| (a.min(value), b.max(value)));
    let from = least.min(most).log10().floor() as i32;
    Axis { from, to: (most.log10().ceil() as i32).max(from + 1) }
}

impl Axis {
    fn tens(&self) -> impl Iterator<Item = f64> + use<> {
        (self.from..=self.to).map(|power| 10_f64.powi(power))
    }

    /// Where a value lies on the axis, 0 to 1.
    fn share(&self, value: f64) -> f64 {
        (value.log10() - f64::from(self.from)) / f64::from(self.to - self.from)
    }
}

/// A drawing under way. On white, so that it can be read on a dark page.
struct Svg(String);

impl Svg {
    fn new(title: &str, height: f64) -> Self {
        let mut svg = Self(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
             <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
        ));
        svg.text(10.0, 20.0, "start", title);
        svg
    }

    fn text(&mut self, x: f64, y: f64, anchor: &str, text: &str) {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        self.push(format_args!("<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{text}</text>"));
    }

    fn rectangle(&mut self, x: f64, y: f64, width: f64, height: f64, colour: &str) {
        self.push(format_args!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{colour}\"/>"
        ));
    }

    fn path(&mut self, points: &[(f64, f64)], colour: &str) {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        let points = points.join(" ");
        self.push(format_args!(
            "<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"/>"
        ));
    }

    fn push(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing into a string does not fail.
        let _ = writeln!(self.0, "{element}");
    }

    fn finish(mut self) -> String {
        self.0.push_str("</svg>\n");
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, bars, log_log};

    #[test]
    fn bars_are_in_proportion() {
        let svg = bars("a < b", &[("peer", 100.0, 200.0), ("Copydesk", 50.0, 50.0)]);
        assert!(svg.contains("a &lt; b"), "{svg}");
        assert!(svg.contains("width=\"195.0\"") && svg.contains("width=\"97.5\""), "{svg}");
    }

    #[test]
    fn lines_stand_on_their_decades() {
        let line = |points: &[(f64, f64)]| Line { name: "x".to_owned(), points: points.to_vec() };
        let svg = log_log("t", &[line(&[(1.0, 0.1), (10.0, 1.0), (100.0, 10.0)])]);
        assert!(svg.contains("points=\"60.0,380.0 330.0,208.0 600.0,36.0\""), "{svg}");
        assert!(log_log("t", &[]).ends_with("</svg>\n"));
    }
}
