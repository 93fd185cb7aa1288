// Others, each in a page of its own: Mozilla's Readability as Firefox's reader view and most extensions use it, and
// Defuddle.

import fs from "node:fs";
import path from "node:path";
import { root } from "../../tests/e2e/place.js";

/** @typedef {import("../../tests/e2e/browser.js").Desk} Desk */
/** @typedef {import("./rows.js").Rows} Rows */
/** @typedef {import("./rows.js").RowName} RowName */

/** Calls after the first, of which the fastest is told. */
export const WARM_CALLS = 3;

const source = (/** @type {string} */ file) => fs.readFileSync(path.join(root, "node_modules", file), "utf8");

/**
 * @typedef {object} Peer
 * @property {string} source its script
 * @property {() => unknown} run what it does to the page, in the page
 * @property {RowName} first
 * @property {RowName} warm
 */

/** @type {Peer[]} */
export const PEERS = [
  {
    source: source("@mozilla/readability/Readability.js"),
    // It changes the document that it is given, so it is given a clone.
    run: () => new /** @type {any} */ (globalThis).Readability(document.cloneNode(true)).parse(),
    first: "readabilityFirst",
    warm: "readabilityWarm",
  },
  {
    source: source("defuddle/dist/index.js"),
    run: () => new /** @type {any} */ (globalThis).Defuddle(document).parse(),
    first: "defuddleFirst",
    warm: "defuddleWarm",
  },
];

/**
 * Opens a page and times a peer on it: the first call, and the fastest of some more.
 * @param {Desk} desk
 * @param {string} page
 * @param {Peer} peer
 * @param {Rows} rows
 */
export async function measurePeer(desk, page, peer, rows) {
  const tab = await desk.page(page, "still");
  await tab.bringToFront();
  await tab.evaluate(`${peer.source}\n;undefined`);
  const timed = `(() => {
    const start = performance.now();
    try { (${peer.run})(); } catch { return null; }
    return performance.now() - start;
  })()`;
  const times = [];
  for (let call = 0; call <= WARM_CALLS; call++) times.push(/** @type {number | null} */ (await tab.evaluate(timed)));
  // A page that stops a peer has no time.
  if (!times.includes(null)) {
    rows.add(peer.first, times[0]);
    rows.add(peer.warm, Math.min(...times.slice(1).map(Number)));
  }
  await tab.close();
}
