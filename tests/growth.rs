//! Memory grows as the page does: every hostile shape at n, 2n, 4n and 8n, failing where it grows faster than n log n.
//!
//! Two measures. *Bytes allocated* are the same on every run, so their bound is tight. The *peak* of memory is bounded as a multiple of
//! the input. A loop within a loop that allocates nothing is in neither: `growth/steps.js` counts the steps of the same work inside
//! wasm. No clock is read here or there, so a busy machine changes nothing.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]
#![allow(clippy::format_collect, reason = "pages are built once")]

#[path = "growth/shapes.rs"]
mod shapes;

use cap::Cap;
use peak_alloc::PeakAlloc;
use shapes::Shape;

#[global_allocator]
static MEMORY: Cap<PeakAlloc> = Cap::new(PeakAlloc, usize::MAX);

/// The sizes: n, 2n, 4n, 8n.
const TIMES: [usize; 4] = [1, 2, 4, 8];
/// How many times the bytes of eight texts at n one at 8n may allocate: n log n comes to 1.2 at these sizes.
const ALLOCATED: f64 = 1.5;
/// The peak of memory, in bytes for each of the input's, beside [`BASE`]: shapes that are nothing but quotations or credits take most.
const PEAK: usize = 200;
/// The same for W3C annotations, where every mark becomes an object of a dozen fields. The command line makes them, the browser does not.
const ANNOTATED: usize = 1_000;
/// What the smallest page takes: tables of words, compiled once.
const BASE: usize = 4 << 20;

/// What one run took, in bytes.
#[derive(Debug, Clone, Copy)]
struct Cost {
    allocated: usize,
    peak: usize,
}

fn cost(work: impl Fn()) -> Cost {
    PeakAlloc.reset_peak_usage();
    let (allocated, before) = (MEMORY.total_allocated(), MEMORY.allocated());
    work();
    let peak = PeakAlloc.peak_usage().saturating_sub(before);
    Cost { allocated: MEMORY.total_allocated() - allocated, peak }
}

/// What of a shape grows too fast, or takes too much at its peak.
fn too_fast(kind: &str, (name, n, shape): &Shape, work: fn(&str), most_peak: usize, wrong: &mut Vec<String>) {
    let [first, .., most] = TIMES.map(|times| {
        let input = shape(n * times);
        (input.len(), cost(|| work(&input)))
    });
    let more = most.1.allocated as f64 / (TIMES[3] * first.1.allocated) as f64;
    let peak = most.1.peak.saturating_sub(BASE) / most.0;
    let line =
        format!("{kind}, {name}: {} kB; {more:.2} times the bytes; {peak} bytes a byte at the peak", most.0 / 1000);
    println!("{line}");
    if more > ALLOCATED || peak > most_peak {
        wrong.push(line);
    }
}

/// One test, for what is counted is the whole program's.
#[test]
fn memory_grows_as_the_page_does() {
    let mut wrong = Vec::new();
    let kinds = shapes::kinds();
    let (_, pages, work) = &kinds[0];
    work(&pages[0].2(20)); // what is made once
    for (kind, shapes, work) in &kinds {
        let most_peak = if *kind == "annotations" { ANNOTATED } else { PEAK };
        for shape in shapes {
            too_fast(kind, shape, *work, most_peak, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
