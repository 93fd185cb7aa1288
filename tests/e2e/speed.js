// How long it takes from the press of the button to painted marks, and how long the page's thread is held on the way:
// `node tests/e2e/speed.js chromium /usr/bin/chromium`. Every line is a browser of its own, just started.

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { open } from "./browser.js";
import { until } from "./patience.js";
import { Server } from "./server.js";

/** How often a page is tried, each time in a new browser; the middle one counts. */
const TIMES = Number(process.env.TIMES ?? 5);

/**
 * A page of some size: an article of 40 paragraphs, then menus, teasers and markup as pages have them.
 * @param {number} bytes
 */
function page(bytes) {
  const names = ["Petra Lindqvist", "Aron Veldt", "Hanna Brandvold", "Ivar Moen", "Ilse Dorrin"];
  const paragraphs = Array.from({ length: 40 }, (_, i) => {
    const name = names[i % names.length];
    return i % 3 === 0
      ? `<p>“We have asked ${i + 2} times for one thing, and it is sleep,” said ${name}, who speaks for the crews of boat ${i}.</p>`
      : `<p>The harbour office counted ${i * 17 + 3} boats on day ${i + 1} of the strike, and lent its small ferry to the schools of the ${i + 2} islands. The court will hear the case in week ${i + 5}, after the crews and the owners have met once more.</p>`;
  });
  const article = `<article><h1>Ferry strike enters another week</h1>${paragraphs.join("\n")}</article>`;
  const teasers = [];
  for (let size = article.length, i = 0; size < bytes; i += 1) {
    const teaser = `<div class="card card-${i % 9}"><a class="card__link" href="/news/${i}" data-tracking="teaser-${i}"><span class="card__kicker">Islands</span><h3 class="card__title">Item ${i} of the other news</h3></a></div>\n`;
    teasers.push(teaser);
    size += teaser.length;
  }
  const half = teasers.length >> 1;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry strike</title></head><body><nav>${teasers.slice(0, half).join("")}</nav><main>${article}</main><aside>${teasers.slice(half).join("")}</aside></body></html>`;
}

const [family = "chromium", program = "/usr/bin/chromium"] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-speed-"));
const sizes = { "250 KB": 250_000, "2 MB": 2_000_000, "8 MB": 8_000_000 };
for (const [name, bytes] of Object.entries(sizes))
  fs.writeFileSync(path.join(folder, `${name.replace(" ", "-")}.html`), page(bytes));

/**
 * The processor time that a process and all below it have taken so far, in milliseconds; Linux only. A machine with
 * other work to do lengthens the wait, and leaves this as it is: on two quiet processors the wait is no longer than
 * this.
 * @param {number} top
 */
function processorTime(top) {
  const each = fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = fs.readFileSync(`/proc/${name}/stat`, "utf8");
        // The program's name, in brackets, may hold anything: the fields are counted from its end.
        const fields = stat
          .slice(stat.lastIndexOf(")") + 2)
          .split(" ")
          .map(Number);
        return [{ id: Number(name), parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0) }];
      } catch {
        return [];
      }
    });
  const family = new Set([top]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { id, parent } of each) if (family.has(parent)) family.add(id);
  }
  // A tick is a hundredth of a second.
  return each.filter(({ id }) => family.has(id)).reduce((sum, { ticks }) => sum + ticks * 10, 0);
}

/** Opens a browser, presses the button over a page once, and tells the times in milliseconds. @param {string} file */
async function once(file) {
  const server = new Server();
  await server.listen();
  server.add("speed", folder);
  const desk = await open(family, program, server);
  try {
    const tab = await desk.page(`speed/${file}.html`);
    // The page's own eyes: when it first sees a highlight, and how long its thread was held. Firefox tells neither of a
    // tab behind another.
    await tab.evaluate(() => {
      const seen = { painted: 0, longest: 0 };
      Object.assign(globalThis, { seen });
      const watch = setInterval(() => {
        if (CSS.highlights.size === 0) return;
        seen.painted = performance.timeOrigin + performance.now();
        clearInterval(watch);
      }, 4);
      if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
        }).observe({ type: "longtask" });
      }
    });
    const pid = desk.browser.process()?.pid ?? 0;
    const spent = processorTime(pid);
    const from = Date.now();
    const popup = await desk.popup(tab);
    await until(() => tab.evaluate(() => /** @type {any} */ (globalThis).seen.painted > 0), "marks");
    const work = processorTime(pid) - spent;
    await popup.waitForSelector(".person");
    const { painted, longest } = await tab.evaluate(() => /** @type {any} */ (globalThis).seen);
    const tabId = await desk.tabId(popup, tab);
    const own = await popup.evaluate(
      async (key) => /** @type {any} */ ((await chrome.storage.session.get(key))[key]).result.milliseconds,
      `tab.${tabId}`,
    );
    return { press: painted - from, work, background: own, longest };
  } finally {
    await desk.close();
    server.close();
  }
}

const middle = (/** @type {number[]} */ all) => Math.round(all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0);
console.log(
  `${family}: milliseconds, the middle of ${TIMES} cold browsers\n${"page".padEnd(8)} press to marks   processor time   in the background   page's thread held at most`,
);
for (const name of Object.keys(sizes).slice(0, Number(process.env.SIZES ?? 3))) {
  /** @type {Awaited<ReturnType<typeof once>>[]} */
  const all = [];
  for (let i = 0; i < TIMES; i += 1) all.push(await once(name.replace(" ", "-")));
  const columns = /** @type {const} */ ([
    ["press", 14],
    ["work", 16],
    ["background", 19],
    ["longest", 28],
  ]);
  console.log(
    name.padEnd(8),
    ...columns.map(([key, width]) => String(middle(all.map((times) => times[key]))).padStart(width)),
  );
}
fs.rmSync(folder, { recursive: true });
