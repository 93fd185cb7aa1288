// How long the panel takes to open over a page that was looked at, with an empty notebook and with a full one:
// `node tests/e2e/panel-speed.js chromium /usr/bin/chromium`, or `cargo xtask bench panel` for both browsers. The
// time is that of the largest paint, from the navigation on, as the browser tells it.

import { open } from "./browser.js";
import { Server } from "./server.js";

/** How often the panel is opened; the middle one counts. */
const TIMES = 15;
/** Entries of the full notebook, over as many sites and articles as the most of one site and one article allow. */
const ENTRIES = 10_000;

/** @typedef {import("puppeteer-core").Page} Page */

const [family = "chromium", program = "/usr/bin/chromium"] = process.argv.slice(2);

/** Fills the notebook, the looked-at page's own entries among them. @param {Page} own @param {string} address */
const fill = (own, address) =>
  own.evaluate(
    async (address, count) => {
      const { addEntries } = await import(new URL("/stores/entries.js", location.href).href);
      const entry = (/** @type {number} */ n) => ({
        id: `e${n}`,
        url: n < 100 ? address : `https://site-${n % 10}.example/${Math.floor(n / 100)}`,
        kind: "note",
        exact: `Words ${n} of an article.`,
        before: "",
        after: "",
        was: null,
        speaker: null,
        note: `Note ${n}. `.repeat(10),
        title: `Article ${n % 100}`,
        outlet: "Courier",
        sample: "",
        at: n,
      });
      for (let n = 0; n < count; n += 1_000) await addEntries(Array.from({ length: 1_000 }, (_, i) => entry(n + i)));
    },
    address,
    ENTRIES,
  );

/** One opening, in milliseconds. @param {import("./browser.js").Desk} desk @param {number} tabId */
async function opened(desk, tabId) {
  const panel = await desk.own(`popup/popup.html?tab=${tabId}`);
  await panel.bringToFront();
  await panel.waitForSelector(".person");
  const time = await panel.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) =>
          resolve(Math.max(...list.getEntries().map(({ startTime }) => startTime))),
        ).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
  await panel.close();
  return /** @type {number} */ (time);
}

const middle = (/** @type {number[]} */ all) => Math.round(all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0);
const server = new Server();
await server.listen();
const desk = await open(family, program, server);
try {
  const page = await desk.page("samples/turns-to-opinion.html");
  const popup = await desk.popup(page);
  await popup.waitForSelector(".person");
  const tabId = await desk.tabId(popup, page);
  const own = await desk.own("notebook/notebook.html");
  const address = await page.evaluate(() => location.href);
  for (const entries of [0, ENTRIES]) {
    if (entries > 0) await fill(own, address);
    /** @type {number[]} */
    const all = [];
    for (let n = 0; n < TIMES; n += 1) all.push(await opened(desk, tabId));
    const told = `${middle(all)} ms with ${entries} entries (middle of ${TIMES}; 150 at most)`;
    console.log(`${family}: the panel opens in ${told}`);
  }
} finally {
  await desk.close();
  server.close();
}
