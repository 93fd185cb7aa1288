// Sequences at random of what readers and pages do, with a seed: whatever came before, no answer is that of another
// moment.

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { WITH_WORDS } from "../../extension/common/marks.js";
import { ask, expected, kept, painted, press } from "./asks.js";
import { articleOf, living, pageOf, paragraphsOf, titleOf } from "./living.js";
import { until } from "./patience.js";
import { desk } from "./session.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../extension/protocol.js").Result} Result */

/** Numbers from 0 to below a limit, the same for a seed on every machine (mulberry32). @param {number} seed */
function numbers(seed) {
  let state = seed >>> 0;
  return (/** @type {number} */ limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const whole = (/** @type {number} */ n) => pageOf(`<main><article id="story">${articleOf(n)}</article></main>`);

/** Puts markup in the place of the article. @param {Page} page @param {string} html @param {string} [address] */
const swap = (page, html, address = "") =>
  page.evaluate(
    (html, address) => {
      if (address) history.pushState(null, "", address);
      const story = document.querySelector("#story");
      if (!story) throw new Error("the page has no story");
      story.innerHTML = html;
    },
    html,
    address,
  );

/**
 * What a page is now: the article of a number, and whether text came behind it.
 * @typedef {{ own: Page, page: Page, n: number, late: number, step: number }} World
 */

/** @type {Record<string, (world: World, n: number) => Promise<void>>} */
const STEPS = {
  press: async ({ page, n }) => {
    const { popup, tabId } = await press(page);
    // A press is answered with the page as it is, and with nothing that must be waited for first.
    const answer = await ask(popup, { type: "analyze", tabId, again: false });
    assert.equal(answer.ok && /** @type {Result} */ (answer.value).title, titleOf(n), "the answer of a press");
    await popup.close();
  },
  swap: async (world, n) => {
    await swap(world.page, articleOf(n));
    Object.assign(world, { n, late: 0 });
  },
  route: async (world, n) => {
    const address = `/plain/living/route-${n}-${world.step}`;
    await swap(world.page, "<p>Loading…</p>", address);
    await swap(world.page, articleOf(n));
    Object.assign(world, { n, late: 0 });
  },
  redraw: async ({ page, n, late }) => swap(page, articleOf(n, 10 + late)),
  late: async (world) => {
    world.late += 2;
    await world.page.evaluate(
      (html) => document.querySelector("#story")?.insertAdjacentHTML("beforeend", html),
      paragraphsOf(world.n, 10 + world.late)
        .slice(-2)
        .map((text) => `<p>${text}</p>`)
        .join(""),
    );
  },
  scroll: async ({ page }, n) => page.evaluate((n) => scrollTo(0, n * 300), n),
  translate: async (world) => {
    await world.page.evaluate(() => {
      for (const line of document.querySelectorAll("#story p"))
        line.textContent = (line.textContent ?? "").replace(/boats/g, "barques").replace(/asked/g, "begged");
    });
  },
  // The open tabs are compared with it while the next steps are taken.
  library: async ({ own }) => {
    await ask(own, { type: "libraryChanged" });
  },
  navigate: async (world, n) => {
    const next = await living(whole(n));
    const address = await next.evaluate(() => location.href);
    await next.close();
    await world.page.goto(`${address}&${world.step}`);
    Object.assign(world, { n, late: 0 });
  },
};

/**
 * Lives through one sequence, and says which.
 * @param {number} seed @param {number} steps
 */
export async function sequence(seed, steps) {
  const next = numbers(seed);
  const own = await desk.own("options/options.html");
  const world = { own, page: await living(whole(0)), n: 0, late: 0, step: 0 };
  const names = Object.keys(STEPS);
  /** @type {string[]} */
  const told = [];
  try {
    const { popup, tabId } = await press(world.page);
    await popup.close();
    for (; world.step < steps; world.step += 1) {
      const name = names[next(names.length)] ?? "press";
      const n = 1 + next(6);
      told.push(`${name} ${n}`);
      await STEPS[name]?.(world, n);
      // Now and then the next step comes before this one has come to its end.
      if (next(3) > 0) await agrees(world, own, tabId);
    }
    await agrees(world, own, tabId);
  } catch (error) {
    throw new Error(`seed ${seed}: ${told.join(", ")}`, { cause: error });
  } finally {
    await own.close();
    await world.page.close();
  }
  return told.join(", ");
}

/**
 * Waits until what is shown is the page as it is, or is said to be of another moment, or is nothing; else says what
 * differs.
 * @param {World} world
 * @param {Page} own
 * @param {number} tabId
 */
async function agrees({ page, n }, own, tabId) {
  await page.bringToFront();
  /** @type {unknown} */
  let shown;
  await until(async () => {
    const [result, marks, badge, address] = [
      await kept(own, tabId),
      await painted(page),
      await own.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId),
      await page.evaluate(() => location.href),
    ];
    if (result === null) {
      shown = { marked: Object.values(marks).join(""), badge };
      return isDeepStrictEqual(shown, { marked: "", badge: "" });
    }
    if (result.changed) return true;
    const sorted = (/** @type {string} */ text) => [...text].toSorted().join("");
    const {
      wire: { tier },
      quotations,
    } = result.analysis;
    const is = { title: result.title, url: result.url, marked: sorted(marks.quotation), badge };
    const wanted = {
      title: titleOf(n),
      url: address,
      marked: sorted(expected(result.analysis).quotation),
      badge: WITH_WORDS.has(tier) ? "W" : String(quotations.length),
    };
    shown = { is, wanted };
    return isDeepStrictEqual(is, wanted);
  }, "marks, badge and result to be those of the page").catch((error) => {
    throw new Error(JSON.stringify(shown), { cause: error });
  });
}
