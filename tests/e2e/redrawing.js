// The ways in which applications draw an article anew, with the same words.

import { articleOf, pageOf } from "./living.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** How many paragraphs the article has. */
const PARAGRAPHS = 40;

/** A way, and whether the article is in a shadow tree. */
export const REDRAWN = /** @type {const} */ ([
  "what is in the article",
  "the article",
  "what the article is in",
  "each paragraph",
  "the words of each text",
  "in two steps",
  "in a shadow tree",
]);

/** @typedef {(typeof REDRAWN)[number]} Way */

const html = articleOf(1, PARAGRAPHS);
const article = `<article id="story">${html}</article>`;

/** A page whose article is drawn anew in a way. @param {Way} way */
export const pageFor = (way) =>
  way === "in a shadow tree"
    ? pageOf(`<main><news-story><template shadowrootmode="open">${article}</template></news-story></main>`)
    : pageOf(`<main>${article}</main>`);

/** Gives a page `redraw`, which draws the article anew, and `markedNow`. @param {Page} page */
async function prepare(page) {
  await page.evaluate((html) => {
    const tree = document.querySelector("news-story")?.shadowRoot ?? document;
    const story = () => /** @type {Element} */ (tree.querySelector("#story"));
    const whole = `<article id="story">${html}</article>`;
    /** @type {Record<string, (hidden: () => void) => void | Promise<void>>} */
    const ways = {
      "what is in the article": () => {
        story().innerHTML = html;
      },
      "the article": () => {
        story().outerHTML = whole;
      },
      "what the article is in": () => {
        /** @type {Element} */ (document.querySelector("main")).innerHTML = whole;
      },
      "each paragraph": () => {
        for (const child of [...story().children]) child.replaceWith(child.cloneNode(true));
      },
      "the words of each text": () => {
        for (const { firstChild } of story().children) if (firstChild) firstChild.nodeValue += "";
      },
      "in two steps": async (hidden) => {
        story().innerHTML = "<p>Loading…</p>";
        hidden();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        story().innerHTML = html;
      },
      "in a shadow tree": () => {
        /** @type {ShadowRoot} */ (tree).innerHTML = whole;
      },
    };
    const markedNow = () => {
      const found = /** @type {Iterable<Range> | undefined} */ (/** @type {unknown} */ (CSS.highlights.get("cd-1")));
      const stands = [...(found ?? [])].filter(({ startContainer }) => startContainer.isConnected);
      return [...stands.map(String).join("").replace(/\s+/g, "")].toSorted().join("");
    };
    const redraw = (/** @type {string} */ way, hidden = () => {}) => ways[way]?.(hidden);
    Object.assign(globalThis, { redraw, markedNow });
  }, html);
}

/** The letters of all quotations that are marked, in the order of letters. @param {Page} page */
export async function lettersOf(page) {
  await prepare(page);
  return await page.evaluate(() => /** @type {string} */ (/** @type {any} */ (globalThis).markedNow()));
}

/**
 * Draws the article anew once; returns what is marked then, before a frame can have been painted.
 * @param {Page} page one that was prepared @param {Way} way @returns {Promise<string>}
 */
export const redrawnOnce = (page, way) =>
  page.evaluate(async (way) => {
    const { redraw, markedNow } = /** @type {any} */ (globalThis);
    await redraw(way);
    // A task of its own: between it and the drawing no frame was painted.
    await new Promise((resolve) => setTimeout(resolve));
    return markedNow();
  }, way);

/**
 * Draws the article anew some times, a second after another, and looks in every frame before it is painted.
 * @param {Page} page one that was prepared @param {Way} way @param {string} wanted what is to be marked
 * @param {number} times
 * @returns {Promise<{ marked: number, all: number }>} in how many frames all of it was, of those that had the words
 */
export const redrawn = (page, way, wanted, times) =>
  page.evaluate(
    async (way, wanted, times) => {
      const { redraw, markedNow } = /** @type {any} */ (globalThis);
      const seen = { marked: 0, all: 0 };
      const second = () => new Promise((resolve) => setTimeout(resolve, 1_000));
      let [looks, isThere] = [true, true];
      const look = () => {
        if (isThere) seen.all += 1;
        if (isThere && markedNow() === wanted) seen.marked += 1;
        if (looks) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      for (let i = 0; i < times; i += 1) {
        await second();
        await redraw(way, () => (isThere = false));
        isThere = true;
      }
      await second();
      looks = false;
      return seen;
    },
    way,
    wanted,
    times,
  );
