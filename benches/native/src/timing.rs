//! How long a call takes.

use cpu_time::ThreadTime;

/// Calls of which the fastest is told: whatever else the machine does can only make a call slower.
const CALLS: usize = 7;

/// The time of the fastest call of each, in milliseconds of this thread's own time: nothing that is timed waits or starts threads, so
/// that is what a clock on the wall shows where nothing else runs.
///
/// A first call, which fills the caches and settles the allocator, is not counted. The calls take turns, so that a busy moment
/// of the machine does not fall on one of them alone.
pub fn fastest(calls: &[impl Fn()]) -> Vec<f64> {
    let mut fastest = vec![f64::INFINITY; calls.len()];
    for round in 0..=CALLS {
        for (call, fastest) in calls.iter().zip(&mut fastest) {
            let start = ThreadTime::now();
            call();
            let took = start.elapsed().as_secs_f64() * 1e3;
            if round > 0 {
                *fastest = fastest.min(took);
            }
        }
    }
    fastest
}
