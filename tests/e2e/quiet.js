// When a page asks for nothing more: told by its own frames and by what is asked for, not by a clock.

import { settled, until } from "./patience.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** A page that has asked for nothing in so many frames, with every answer there, has loaded. */
const FRAMES = 30;

/**
 * Waits until a page in the foreground asks for nothing more: pictures that come when they are shown have come, too.
 * @param {import("./browser.js").Desk} desk @param {Page} page
 */
export async function quiet({ server }, page) {
  await page.bringToFront();
  await until(async () => {
    const before = server.log.length;
    const frames = page.evaluate(async (frames) => {
      for (let i = 0; i < frames; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      // What the last frame set off has been done.
      await new Promise((resolve) => setTimeout(resolve));
    }, FRAMES);
    await settled(frames, "frames of a page in the foreground");
    return server.open === 0 && server.log.length === before;
  }, "the page to ask for nothing more");
}
