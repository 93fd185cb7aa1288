// The tasks that a press sets off on the page's thread, by the processor time of that thread: what other programs do
// on the machine does not lengthen them. Chromium alone tells; each page has a tab of its own for it, because telling
// takes time, too.

import { marksSeen, request, watchMarks } from "./clocks.js";

/** @typedef {import("../../tests/e2e/browser.js").Desk} Desk */

/** A longer task is felt, in milliseconds. */
const FELT_MS = 50;
/** No more of what a task consists of is told. */
const MOST_PARTS = 3;
/** Marks the page's thread among those of the browser. */
const MARK = "the thread of this page";

const CATEGORIES = ["blink.user_timing", "devtools.timeline", "disabled-by-default-devtools.timeline", "v8"];

/**
 * An event of a trace: a piece of work with its processor time, in microseconds.
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number }} Work
 */

/**
 * A task of the page's thread: its milliseconds, and how many of them were spent on what.
 * @typedef {{ milliseconds: number, parts: [name: string, milliseconds: number][] }} Task
 */

/**
 * Has a page analysed in a new tab. Returns the longest task, and those that are felt.
 * @param {Desk} desk
 * @param {import("puppeteer-core").Page} own one of the extension's pages, which sends the request
 * @param {string} page
 */
export async function measureTasks(desk, own, page) {
  if (desk.family !== "chromium") return null;
  const tab = await desk.page(page, "still");
  const tabId = await desk.tabId(own, tab);
  await tab.bringToFront();
  await own.evaluate(watchMarks, tabId);
  await tab.tracing.start({ categories: CATEGORIES });
  await tab.evaluate((name) => performance.mark(name), MARK);
  await own.evaluate(request, tabId);
  await own.evaluate(marksSeen, tabId);
  const trace = await tab.tracing.stop();
  await tab.close();
  const tasks = tasksIn(JSON.parse(new TextDecoder().decode(trace)).traceEvents);
  const longest = Math.max(0, ...tasks.map(({ milliseconds }) => milliseconds));
  return { longest, felt: tasks.filter(({ milliseconds }) => milliseconds > FELT_MS) };
}

/** The tasks of the marked thread, from the mark on. @param {Work[]} events @returns {Task[]} */
function tasksIn(events) {
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error("the trace does not tell which thread is the page's");
  const works = events
    .filter(({ ph, pid, tid, ts }) => ph === "X" && pid === mark.pid && tid === mark.tid && ts >= mark.ts)
    // What contains others comes before them.
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  /** @type {{ milliseconds: number, parts: Map<string, number> }[]} */
  const tasks = [];
  /** What is open, from the outside in. @type {Work[]} */
  const open = [];
  for (const work of works) {
    while (open.length > 0 && endOf(open.at(-1)) <= work.ts) open.pop();
    const around = open.at(-1);
    const time = (work.tdur ?? 0) / 1e3;
    if (!around && work.name !== "RunTask") continue;
    if (!around) tasks.push({ milliseconds: time, parts: new Map() });
    const parts = tasks.at(-1)?.parts ?? new Map();
    // What is within something else is taken from it.
    parts.set(work.name, (parts.get(work.name) ?? 0) + time);
    if (around) parts.set(around.name, (parts.get(around.name) ?? 0) - time);
    open.push(work);
  }
  return tasks.map(({ milliseconds, parts }) => ({
    milliseconds,
    parts: [...parts].toSorted(([, a], [, b]) => b - a).slice(0, MOST_PARTS),
  }));
}

/** @param {Work | undefined} work */
const endOf = (work) => (work?.ts ?? 0) + (work?.dur ?? 0);

/** A task in words. @param {Task} task */
export const toldOf = ({ milliseconds, parts }) =>
  `${Math.round(milliseconds)} ms, of it ${parts.map(([name, time]) => `${Math.round(time)} ${name}`).join(", ")}`;
