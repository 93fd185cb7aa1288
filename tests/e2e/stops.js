// Stops the background five hundred times, at every call that it makes of the browser in turn, and loses nothing:
// `node tests/e2e/stops.js chromium /usr/bin/chromium [TIMES]`. It takes minutes; the ordinary run has each call of an
// analysis once.

import { close } from "./session.js";
import { ACTIONS, scene, stopped } from "./stopping.js";

const times = Number(process.argv[4] ?? 500);
const here = await scene();
/** @type {Record<string, number>} */
const counts = {};
let stops = 0;
while (stops < times) {
  for (const name of Object.keys(ACTIONS)) {
    for (const after of [false, true]) {
      for (let at = 1; stops < times && (await stopped(here, name, at, after)); at += 1) {
        stops += 1;
        counts[name] = (counts[name] ?? 0) + 1;
      }
    }
  }
}
console.log(
  `${stops} stops, nothing lost:`,
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", "),
);
await here.close();
await close();
