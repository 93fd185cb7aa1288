//! The work on every shape inside wasm, where each step of it can be counted: `steps.js` says how.
//!
//! Nothing but numbers goes in and out, so the file that rustc makes runs as it is, without wasm-bindgen's part in JavaScript.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]
#![allow(clippy::format_collect, reason = "pages are built once")]

mod shapes;

use std::sync::Mutex;

use wasm_bindgen::prelude::wasm_bindgen;

/// What is worked on next.
static INPUT: Mutex<String> = Mutex::new(String::new());

/// How many shapes a kind has; nothing where there is no such kind.
#[wasm_bindgen]
pub fn shapes(kind: usize) -> usize {
    shapes::kinds().get(kind).map_or(0, |(_, shapes, _)| shapes.len())
}

/// A byte of the name of a shape, or 0 behind its end.
#[wasm_bindgen]
pub fn letter(kind: usize, shape: usize, at: usize) -> u32 {
    let (kind, shapes, _) = &shapes::kinds()[kind];
    let name = format!("{kind}, {}", shapes[shape].0);
    name.as_bytes().get(at).copied().unwrap_or(0).into()
}

/// Makes a shape of so many times its size, and says how many bytes it has.
#[wasm_bindgen]
pub fn prepare(kind: usize, shape: usize, times: usize) -> usize {
    let (_, size, make) = shapes::kinds()[kind].1[shape];
    let made = make(size * times);
    let length = made.len();
    *INPUT.lock().unwrap() = made;
    length
}

/// Does the work of a kind with what was made.
#[wasm_bindgen]
pub fn work(kind: usize) {
    shapes::kinds()[kind].2(&INPUT.lock().unwrap());
}
