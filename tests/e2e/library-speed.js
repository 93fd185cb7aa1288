// How long a look-up in a large library takes, from a stopped background to its verdict, and what the engine's memory
// comes to: `node tests/e2e/library-speed.js chromium /usr/bin/chromium [REPORTS]`. The reports are made up, of 400
// words; 100,000 of them take half a gigabyte of disk and some minutes to come in.

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { open } from "./browser.js";
import { Server } from "./server.js";

/** How often the page is looked at; the middle one counts. */
const TIMES = 7;
/** Words of a report, and different words in all of them. */
const [LENGTH, WORDS] = [400, 60_000];

const [family = "chromium", program = "/usr/bin/chromium", given = "100000"] = process.argv.slice(2);
const reports = Number(given);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-library-speed-"));

/** A report's text: words by Zipf's law, out of a seed. @param {number} seed */
function text(seed) {
  let state = (seed + 1) * 0x9e37_79b9;
  const random = () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const word = () => {
    const rank = Math.floor(WORDS ** random());
    const letters = rank.toString(26).replace(/[0-9]/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "");
    return rank % 7 === 3 ? `${letters[0]?.toUpperCase()}${letters.slice(1)}` : letters;
  };
  const sentences = Array.from({ length: LENGTH / 20 }, () => `The ${Array.from({ length: 19 }, word).join(" ")}.`);
  return Array.from({ length: sentences.length / 4 }, (_, n) => sentences.slice(4 * n, 4 * n + 4).join(" ")).join("\n");
}

const file = path.join(folder, "many.jsonl");
const out = fs.openSync(file, "w");
for (let n = 0; n < reports; n++) {
  fs.writeSync(
    out,
    `${JSON.stringify({ id: `r${n}`, agency: "Reuters", title: `Report ${n}`, published: "2025-02-03T10:00:00Z", text: text(n) })}\n`,
  );
}
fs.closeSync(out);
// Two passages of the article are a report's.
const theirs = text(Math.floor(reports / 2))
  .split("\n")
  .slice(1, 3);
const own = Array.from(
  { length: 8 },
  (_, n) =>
    `The harbour office counted ${17 * n + 3} boats on day ${n + 1} of the strike, and lent its small ferry to the schools of the islands. “We have asked ${n + 2} times for one thing, and it is sleep,” said Petra Lindqvist, who speaks for the crews.`,
);
const paragraphs = [...own.slice(0, 3), ...theirs, ...own.slice(3)]
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join("\n");
fs.writeFileSync(
  path.join(folder, "article.html"),
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta property="og:type" content="article"><title>Ferry strike enters another week</title><article><h1>Ferry strike enters another week</h1><p>By Ilse Dorrin</p>${paragraphs}</article></html>`,
);

const server = new Server();
await server.listen();
server.add("library", folder);
const desk = await open(family, program, server, { bench: true });
try {
  const library = await desk.own("library/library.html");
  await library.bringToFront();
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await library.waitForSelector("#file")
  );
  const begun = performance.now();
  await input.uploadFile(file);
  await library.waitForFunction(() => document.querySelector("#outcome")?.textContent?.includes("many.jsonl"), {
    polling: 50,
    timeout: 0,
  });
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = fs.statSync(file).size / 1e6;
  console.log(
    `${await library.evaluate(() => document.querySelector("#outcome")?.textContent)} ${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(1)} MB/s`,
  );
  await library.close();

  const asking = await desk.own("options/options.html");
  const page = await desk.page("library/article.html");
  const tabId = await desk.tabId(asking, page);
  /** Milliseconds from the request to its answer, and those that the background counted. */
  const ask = () =>
    asking.evaluate(async (tabId) => {
      const from = performance.now();
      const answer = await chrome.runtime.sendMessage({ type: "analyze", tabId, again: true });
      return {
        took: performance.now() - from,
        counted: answer.value?.milliseconds,
        tier: answer.value?.analysis.wire.tier,
      };
    }, tabId);
  const middle = (/** @type {number[]} */ all) => Math.round(all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0);
  const [cold, warm] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  let tier;
  for (let n = 0; n < TIMES; n++) {
    if (family === "chromium") await desk.stopBackground(asking);
    const first = await ask();
    cold.push(first.took);
    warm.push((await ask()).took);
    tier = first.tier;
  }
  console.log(`${tier}; stopped background to verdict ${middle(cold)} ms, warm ${middle(warm)} ms`);
  const worker = desk.browser.targets().find((target) => target.type() === "service_worker");
  if (worker) {
    const session = await worker.createCDPSession();
    const { usedSize } = /** @type {{ usedSize: number }} */ (await session.send("Runtime.getHeapUsage"));
    const { result } = await session.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
    const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId ?? "" });
    const sum = "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0); }";
    const wasm = await session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId,
      functionDeclaration: sum,
      returnByValue: true,
    });
    console.log(
      `background: ${(usedSize / 1e6).toFixed(1)} MB of objects, ${(wasm.result.value / 1e6).toFixed(1)} MB of wasm memory`,
    );
  }
} finally {
  await desk.close();
  server.close();
  fs.rmSync(folder, { recursive: true, force: true });
}
