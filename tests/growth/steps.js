// Steps of the work on growing pages, counted inside wasm: `node tests/growth/steps.js STEPS.wasm [TIMES]`.
//
// A step is a turn of a loop or a call of a function, of the standard library's, too; a byte that is copied or filled
// is a turn of its own. wasm-opt wrote a call of `count` into every one (`--llvm-memory-copy-fill-lowering
// --log-execution`). So the number is the same on every run, on every machine, however busy; a loop within a loop that
// allocates nothing is in it, and is what this fails on.
//
// Two workers take every other shape each: how much is free from the shape before costs some steps, so which shapes a
// worker counts never depends on how fast it is.

import fs from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/** How many times the steps of eight inputs of a size one of eight times the size may take. n log n comes to 1.2 at these sizes, a page whose parts reach some cap on the way to
1.5; a loop within a loop comes to 8. */
const MOST = 2;
/** The larger size, in sizes. */
const LARGE = Number(process.argv[3] ?? 8);

let steps = 0;
const count = () => {
  steps += 1;
};

const module = new WebAssembly.Module(fs.readFileSync(process.argv[2] ?? "steps.wasm"));
/** @type {WebAssembly.Imports} */
const imports = {};
for (const { module: from, name } of WebAssembly.Module.imports(module)) {
  const known = (imports[from] ??= {});
  // wasm-bindgen's own are for JavaScript's values: nothing here has any.
  known[name] =
    name === "log_execution"
      ? count
      : () => {
          throw new Error(`${from}.${name} was called`);
        };
}
const instance = new WebAssembly.Instance(module, imports);

/**
 * A function that steps.rs exports; rustc's own file has a hash behind its name.
 * @param {string} name
 * @returns {(...given: number[]) => number}
 */
function exported(name) {
  const found = Object.entries(instance.exports).find(([known]) => known.replace(/_[0-9a-f]{16}$/, "") === name)?.[1];
  if (typeof found !== "function") throw new Error(`this is not the wasm of the steps: it has no ${name}`);
  return /** @type {(...given: number[]) => number} */ (found);
}

const [shapes, letter, prepare, work] = [exported("shapes"), exported("letter"), exported("prepare"), exported("work")];

/** @param {number} kind @param {number} shape */
function nameOf(kind, shape) {
  let name = "";
  for (let at = 0, code; (code = letter(kind, shape, at)); at += 1) name += String.fromCharCode(code);
  return name;
}

/** The steps of a shape at a size. @param {number} kind @param {number} shape @param {number} times */
function taken(kind, shape, times) {
  const bytes = prepare(kind, shape, times);
  steps = 0;
  work(kind);
  return { bytes, steps };
}

/** @typedef {{ line: string, grows: boolean }} Counted */

/** Counts every shape whose number leaves a rest. @param {number} workers @param {number} rest */
function countAll(workers, rest) {
  /** @type {[number, Counted][]} */
  const counted = [];
  let number = 0;
  // What is made once is made here.
  taken(0, 0, 1);
  for (let kind = 0; shapes(kind) > 0; kind += 1) {
    for (let shape = 0; shape < shapes(kind); shape += 1, number += 1) {
      if (number % workers !== rest) continue;
      const [small, large] = [taken(kind, shape, 1), taken(kind, shape, LARGE)];
      const more = large.steps / (small.steps * LARGE);
      const line = `${nameOf(kind, shape)}: ${Math.round(large.bytes / 1000)} kB, ${Math.round(large.steps / large.bytes)} steps a byte, ${more.toFixed(2)} times those of as much in small`;
      counted.push([number, { line, grows: !(more <= MOST) }]);
    }
  }
  return counted;
}

/** @param {number} workers @param {number} rest @returns {Promise<[number, Counted][]>} */
const inWorker = (workers, rest) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { workers, rest }, argv: process.argv.slice(2) });
    worker.once("message", resolve);
    worker.once("error", reject);
  });

if (isMainThread) {
  const counted = (await Promise.all([inWorker(2, 0), inWorker(2, 1)])).flat();
  const all = counted.sort(([a], [b]) => a - b).map(([, shape]) => shape);
  for (const { line } of all) console.log(line);
  const wrong = all.filter(({ grows }) => grows);
  if (wrong.length > 0 || all.length === 0) {
    console.error(`\nThe work grows faster than the input:\n${wrong.map(({ line }) => line).join("\n")}`);
    process.exitCode = 1;
  }
} else {
  const { workers, rest } = workerData;
  parentPort?.postMessage(countAll(workers, rest));
}
