// Pages that are large, or change while they are read: the page's thread is given back often, and what was read is one
// state of the page or is told as none.
//
// What is counted is work, not time: nodes between two pauses, elements whose style is asked for. docs/SPEED.md has
// times.

import assert from "node:assert/strict";
import { test } from "node:test";
import { painted, press, textOf } from "../asks.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** No slice of the walk has more nodes: SLICE_NODES in common/snapshot.js. */
const SLICE_NODES = 4_096;

/**
 * Adds markup of teasers to a page, behind its article, until it has so many elements more.
 * @param {Page} page
 * @param {number} elements
 */
const grown = (page, elements) =>
  page.evaluate((elements) => {
    const aside = document.createElement("aside");
    for (let i = 0; i < elements; i += 4) {
      const [card, link, kicker, title] = ["div", "a", "span", "h3"].map((name) => document.createElement(name));
      if (!card || !link || !kicker || !title) return;
      kicker.textContent = "Islands";
      title.textContent = `Item ${i} of the other news`;
      link.append(kicker, title);
      card.append(link);
      aside.append(card);
    }
    // Not laid out: what is measured is the reading, and a machine for tests is slow.
    aside.style.contentVisibility = "hidden";
    document.body.append(aside);
  }, elements);

/** Reads a page once more in the extension's own world there, and tells how. @param {Page} own @param {number} tabId */
const read = (own, tabId) =>
  own.evaluate(async (tabId) => {
    const func = async () => {
      const taken = await globalThis.copydesk.takeSnapshot(document);
      return (
        taken && {
          most: Math.max(...taken.slices),
          all: taken.slices.reduce((sum, nodes) => sum + nodes, 0),
          slices: taken.slices.length,
        }
      );
    };
    return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result;
  }, tabId);

/**
 * Has the page do something as often as its thread is free, until it is told to stop.
 * @param {Page} page
 * @param {"moves" | "ticks" | "rests"} what
 */
const restless = (page, what) =>
  page.evaluate((what) => {
    const state = /** @type {{ doing?: string }} */ (globalThis);
    const idle = state.doing === undefined || state.doing === "rests";
    state.doing = what;
    const acts = {
      rests: () => {},
      // Text that was read moves to where it is read again.
      moves: () => {
        const first = [...document.querySelectorAll("p")].find(({ textContent }) => (textContent ?? "").length > 80);
        first?.parentElement?.append(first);
      },
      // A clock and an empty slot are no change of what is read; what comes behind is read in its turn.
      ticks: () => {
        const slot = document.querySelector("output") ?? document.createElement("output");
        slot.textContent = String(performance.now());
        document.body.prepend(slot);
        const later = document.createElement("p");
        later.textContent = "The harbour office counted the boats once more, and lent its small ferry to the schools.";
        if (document.body.children.length < 300) document.body.append(later);
      },
    };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      acts[what]();
      if (state.doing === what && what !== "rests") port2.postMessage(null);
    };
    if (idle) port2.postMessage(null);
  }, what);

test("the walk gives the thread back, and a small page is read in one go or two", async (t) => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId } = await press(page);
  await popup.close();
  const own = await desk.own("options/options.html");
  t.after(async () => {
    await own.close();
    await page.close();
  });
  const small = await read(own, tabId);
  assert.ok(small && small.all < 2_000 && small.most <= SLICE_NODES, JSON.stringify(small));
  await grown(page, 60_000);
  const large = await read(own, tabId);
  assert.ok(large && large.all > 60_000 && large.most <= SLICE_NODES, JSON.stringify(large));
  assert.ok(large.slices >= large.all / SLICE_NODES, JSON.stringify(large));
});

test("a page that changes while it is read is read again, or told as restless", async (t) => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const first = await press(page);
  await first.popup.close();
  const own = await desk.own("options/options.html");
  t.after(async () => {
    await own.close();
    await page.close();
  });
  await grown(page, 40_000);
  await restless(page, "ticks");
  const ticked = await read(own, first.tabId);
  assert.ok(ticked && ticked.all > 40_000, "a clock kept the page from being read");
  await restless(page, "rests");
  await restless(page, "moves");
  assert.equal(await read(own, first.tabId), null);
  const popup = await desk.popup(page);
  await popup.$eval("#again", (button) => /** @type {HTMLElement} */ (button).click());
  await until(
    async () => /keeps changing.*Try again when it has settled/s.test(await textOf(popup, "#main")),
    "the word of it",
  );
  assert.equal(Object.values(await painted(page)).join(""), "");
  await popup.close();
});

test("marks have their style where they stand, and nothing else on the page is styled anew", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const lines = (/** @type {string} */ name) =>
    page.evaluate((name) => {
      const highlight = /** @type {Iterable<Range> | undefined} */ (/** @type {unknown} */ (CSS.highlights.get(name)));
      return [...(highlight ?? [])].map(
        ({ startContainer }) =>
          startContainer.parentElement &&
          getComputedStyle(startContainer.parentElement, `::highlight(${name})`).textDecorationLine,
      );
    }, name);
  await page.evaluate(() => {
    const aside = document.createElement("aside");
    aside.append(document.createElement("output"));
    document.body.append(aside);
  });
  const { popup } = await press(page);
  await popup.close();
  await page.bringToFront();
  await until(async () => {
    const all = [...(await lines("cd-1")), ...(await lines("cd-5"))];
    return all.length > 1 && all.every((line) => line === "underline");
  }, "every mark to have its line");
  assert.equal(
    await page.evaluate(
      () => getComputedStyle(document.querySelector("output") ?? document.body, "::highlight(cd-1)").textDecorationLine,
    ),
    "none",
  );
  await page.close();
});
