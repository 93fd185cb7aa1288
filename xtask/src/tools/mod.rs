//! The tools that the chores need, one file each: found on this machine, or installed where that can be done without asking.

pub mod apt;
pub mod browsers;
pub mod cargo_install;
pub mod java;
pub mod node;
pub mod npm;
pub mod python;
pub mod wasm_bindgen;
pub mod wasm_opt;
pub mod wasm_pack;
pub mod wasm_target;
