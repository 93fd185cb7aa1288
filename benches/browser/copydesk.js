// The extension as it ships, over a page: the first analysis, some more, one with a stopped background, and what went
// on in each.

import {
  countPassages,
  engineAlone,
  longestTask,
  marksSeen,
  readClocks,
  request,
  setClocks,
  watchMarks,
  watchThread,
} from "./clocks.js";
import { WARM_CALLS } from "./peers.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../tests/e2e/browser.js").Desk} Desk */
/** @typedef {import("./rows.js").Rows} Rows */

/** An import of many reports takes a while. */
const IMPORT_MS = 300_000;

/**
 * Opens one of the extension's pages and imports reports in it, as a person does.
 * @param {Desk} desk
 * @param {string} reports a file
 */
export async function withReports(desk, reports) {
  const own = await desk.own("library/library.html");
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await own.waitForSelector("#file")
  );
  await input.uploadFile(reports);
  await own.waitForSelector(".pack", { timeout: IMPORT_MS });
  return own;
}

/**
 * How long the page's thread has worked so far, painting by the browser included, in milliseconds; Firefox does not
 * tell.
 * @param {Desk} desk
 * @param {Page} tab
 */
async function busy(desk, tab) {
  return desk.family === "chromium" ? ((await tab.metrics()).TaskDuration ?? 0) * 1_000 : null;
}

/**
 * Opens a page, has it analysed, and notes what that took.
 * @param {Desk} desk
 * @param {Page} own one of the extension's pages, which sends the requests
 * @param {string} page
 * @param {Rows} rows
 */
export async function measureCopydesk(desk, own, page, rows) {
  const tab = await desk.page(page, "still");
  const tabId = await desk.tabId(own, tab);
  await tab.bringToFront();
  await own.evaluate(setClocks, tabId);
  /** One analysis. */
  const analyze = async () => {
    const { milliseconds: whole, began } = await own.evaluate(request, tabId);
    return { whole, began, seen: await own.evaluate(readClocks, tabId) };
  };

  await desk.inBackground(own, countPassages);
  await own.evaluate(watchMarks, tabId);
  const before = await busy(desk, tab);
  const { milliseconds: whole, began } = await own.evaluate(request, tabId);
  const passages = await desk.inBackground(own, (self) => self.passages);
  const { painted, long } = await own.evaluate(marksSeen, tabId);
  const after = await busy(desk, tab);
  const seen = await own.evaluate(readClocks, tabId);
  rows.add("mark", painted > 0 ? painted - began : null);
  rows.add("tasks", before !== null && after !== null ? after - before : null);
  rows.add("long", long);
  rows.add("passages", passages);
  const engine = await own.evaluate(engineAlone, seen.snapshot);
  rows.add("whole", whole);
  rows.add("first", seen.result);
  rows.add("main", seen.read + (seen.paint ?? 0));
  rows.add("read", seen.read);
  rows.add("paint", seen.paint);
  rows.add("engine", engine.milliseconds);
  rows.add("between", seen.result && seen.result - seen.read - engine.milliseconds);
  rows.add("sent", seen.sent / 1e3);
  rows.add("back", seen.back && seen.back / 1e3);
  rows.add("memory", engine.memory / 1e6);

  const more = [];
  for (let call = 0; call < WARM_CALLS; call++) more.push(await analyze());
  rows.add("wholeWarm", Math.min(...more.map((run) => run.whole)));
  rows.add("warm", Math.min(...more.map((run) => run.seen.result ?? Infinity)));
  rows.add("readWarm", Math.min(...more.map((run) => run.seen.read)));

  // The watch keeps the page's thread busy between tasks, so it has an analysis of its own.
  await own.evaluate(watchThread, tabId);
  await analyze();
  rows.add("longest", await own.evaluate(longestTask, tabId));

  if (desk.family === "chromium") {
    await desk.stopBackground(own);
    rows.add("cold", (await analyze()).whole);
  }
  await tab.close();
}
