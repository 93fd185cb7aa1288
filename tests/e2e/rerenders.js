// A view that is drawn anew each second keeps its marks: `node tests/e2e/rerenders.js chromium /usr/bin/chromium
// [TIMES]`, each way so often. Looked at in every frame that the browser paints.

import { press } from "./asks.js";
import { living } from "./living.js";
import { lettersOf, pageFor, REDRAWN, redrawn } from "./redrawing.js";
import { close } from "./session.js";

/** The share of frames that must have all marks. */
const LEAST = 0.99;

/** The page asks for as long as it is drawn anew: the frames are counted there. */
const [times = 60] = process.argv.slice(4).map(Number);
for (const way of REDRAWN) {
  const page = await living(pageFor(way));
  const { popup } = await press(page);
  await popup.close();
  await page.bringToFront();
  const wanted = await lettersOf(page);
  const { marked, all } = await redrawn(page, way, wanted, times);
  const share = marked / all;
  console.log(`${way}, ${times} times: all marks in ${marked} of ${all} frames, ${(share * 100).toFixed(2)} %`);
  if (wanted === "" || share < LEAST) process.exitCode = 1;
  await page.close();
}
await close();
