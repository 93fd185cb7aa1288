// A view that is drawn anew each second keeps its marks: `node tests/e2e/rerenders.js chromium /usr/bin/chromium
// [TIMES]`. Looked at in every frame that the browser paints.

import { painted, press } from "./asks.js";
import { articleOf, living, pageOf } from "./living.js";
import { close } from "./session.js";

/** The share of frames that must have all marks. */
const LEAST = 0.99;

/** The page asks for as long as it is drawn anew: the frames are counted there. */
const [times = 60] = process.argv.slice(4).map(Number);
const page = await living(pageOf(`<main><article id="story">${articleOf(1, 40)}</article></main>`));
const { popup } = await press(page);
await popup.close();
await page.bringToFront();
const letters = (/** @type {string} */ text) => [...text].toSorted().join("");
const wanted = letters((await painted(page)).quotation);
const frames = await page.evaluate(
  async (html, times, wanted) => {
    const letters = (/** @type {string} */ text) => [...text].toSorted().join("");
    const seen = { marked: 0, all: 0 };
    let looks = true;
    const look = () => {
      const highlight = /** @type {Iterable<Range> | undefined} */ (
        /** @type {unknown} */ (CSS.highlights.get("cd-1"))
      );
      const stands = [...(highlight ?? [])].filter(({ startContainer }) => startContainer.isConnected);
      seen.all += 1;
      if (letters(stands.map(String).join("").replace(/\s+/g, "")) === wanted) seen.marked += 1;
      // After this frame's own work, before it is painted.
      if (looks) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    for (let i = 0; i < times; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const story = document.querySelector("#story");
      if (story) story.innerHTML = html;
    }
    looks = false;
    return seen;
  },
  articleOf(1, 40),
  times,
  wanted,
);
const share = frames.marked / frames.all;
const told = `all marks in ${frames.marked} of ${frames.all} frames, ${(share * 100).toFixed(2)} %`;
console.log(`drawn anew ${times} times: ${told}`);
process.exitCode = share >= LEAST ? 0 : 1;
await close();
