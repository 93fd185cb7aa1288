// What is painted when: marks near the view first, in short tasks, with no more styled than has marks, and with few
// passages into the page.
//
// What is counted is work, not time: marks a task, stretches that are painted at a time, calls across processes.
// docs/SPEED.md has times.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, press } from "../asks.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** No task finds more marks: SLICE in content/paint.js. */
const SLICE = 256;
/** No more stretches are painted at a time: MOST in content/marks.js. */
const MOST = 600;
/** So many quotations are in the article. */
const QUOTATIONS = 900;

/** Makes the page's article one of many quotations. @param {Page} page */
const filled = (page) =>
  page.evaluate((count) => {
    const article = document.querySelector("article") ?? document.body;
    const names = ["Petra Lindqvist", "Aron Veldt", "Hanna Brandvold", "Ivar Moen", "Ilse Dorrin"];
    for (let i = 0; i < count; i += 1) {
      const paragraph = document.createElement("p");
      const name = names[i % names.length];
      paragraph.textContent = `“We have asked for one thing ${i} times, and it is sleep,” said ${name} on day ${i}.`;
      article.append(paragraph);
    }
  }, QUOTATIONS);

/** What the scripts in the page say of their painting. @param {Page} own @param {number} tabId */
const told = (own, tabId) =>
  own.evaluate(async (tabId) => {
    const func = async () => {
      const laid = globalThis.copydesk.laid();
      await laid?.whole;
      return { slices: laid?.slices ?? [], marks: globalThis.copydesk.marks.all().length };
    };
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func });
    return /** @type {{ slices: number[], marks: number }} */ (/** @type {unknown} */ (frame?.result));
  }, tabId);

/**
 * The stretches that are painted: how many, and how many of them are in the window or a window away from it.
 * @param {Page} page
 */
const painted = (page) =>
  page.evaluate(() => {
    const highlights = /** @type {Map<string, Iterable<Range>>} */ (/** @type {unknown} */ (CSS.highlights));
    const ranges = [...highlights.values()].flatMap((highlight) => [...highlight]);
    const boxes = ranges.map((range) => range.getBoundingClientRect());
    return { all: boxes.length, near: boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight).length };
  });

test("of very many marks those near the view are painted, and others when it comes to them", async (t) => {
  const page = await desk.page("samples/turns-to-opinion.html");
  await filled(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const own = await desk.own("options/options.html");
  t.after(async () => {
    await own.close();
    await page.close();
  });
  await page.bringToFront();
  const { slices, marks } = await told(own, tabId);
  assert.ok(marks > QUOTATIONS && marks === result.painted, `${marks} marks are there, ${result.painted} were told`);
  assert.ok(slices.length > marks / SLICE && Math.max(...slices) <= SLICE, `marks a task: ${slices}`);
  assert.equal(
    slices.reduce((sum, count) => sum + count, 0),
    result.painted + result.dropped,
  );
  const middle = await painted(page);
  assert.ok(middle.all <= MOST && middle.near > 0, JSON.stringify(middle));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await until(async () => (await painted(page)).near > 0, "marks at the end of the page");
  assert.ok((await painted(page)).all <= MOST);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.ok((await painted(page)).all > MOST, "print has all marks");
});

test("a highlight has a style in elements that have its marks, and what stands out has one once it does", async (t) => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId } = await press(page);
  await popup.close();
  const own = await desk.own("options/options.html");
  t.after(async () => {
    await own.close();
    await page.close();
  });
  await page.bringToFront();
  const ground = (/** @type {string} */ name) =>
    page.evaluate((name) => {
      const paragraph = document.querySelector(".post p") ?? document.body;
      return getComputedStyle(paragraph, `::highlight(${name})`).backgroundColor;
    }, name);
  await until(async () => (await ground("cd-1")) !== "rgba(0, 0, 0, 0)", "quotations to have their style");
  assert.equal(await ground("cd-4"), "rgba(0, 0, 0, 0)", "wire copy, of which there is none");
  assert.equal(await ground("cd-0"), "rgba(0, 0, 0, 0)", "what stands out, before anything does");
  assert.deepEqual(await ask(own, { type: "show", tabId, mark: "q0" }), { ok: true, value: true });
  await until(async () => (await ground("cd-0")) !== "rgba(0, 0, 0, 0)", "what stands out to have its style");
});

test("the first marks need four passages into the page, and nothing is stored before them", async (t) => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const first = await press(page);
  await first.popup.close();
  const own = await desk.own("options/options.html");
  t.after(async () => {
    await desk.inBackground(own, (self) => self.restore());
    await own.close();
    await page.close();
  });
  await desk.inBackground(own, (self) => {
    const { scripting, storage } = self.chrome;
    self.calls = [];
    const before = { executeScript: scripting.executeScript, insertCSS: scripting.insertCSS, set: storage.session.set };
    self.restore = () => {
      Object.assign(scripting, { executeScript: before.executeScript, insertCSS: before.insertCSS });
      storage.session.set = before.set;
    };
    /** @param {any} object @param {keyof typeof before} name @param {(call: any) => string} say */
    const note = (object, name, say) => {
      object[name] = (/** @type {any} */ call) => {
        self.calls.push(say(call));
        return before[name].call(object, call);
      };
    };
    const called = (/** @type {unknown[]} */ args) => (args.length > 1 ? "paint" : "call");
    note(scripting, "executeScript", ({ files, args }) => (files ? `scripts ${files.at(-1)}` : called(args)));
    note(scripting, "insertCSS", () => "style");
    const isResult = (/** @type {string} */ key) => key.startsWith("tab.");
    note(storage.session, "set", (entry) => (Object.keys(entry).some(isResult) ? "store" : "order"));
  });
  assert.equal((await ask(own, { type: "analyze", tabId: first.tabId, again: true })).ok, true);
  const calls = /** @type {string[]} */ (await desk.inBackground(own, (self) => self.calls));
  const painted = calls.indexOf("paint");
  const before = calls.slice(0, painted + 1).filter((call) => call !== "order");
  assert.deepEqual(before, ["scripts content/read.js", "scripts content/paint.js", "paint"], calls.join(", "));
  assert.ok(calls.indexOf("store") > painted, calls.join(", "));
  assert.ok(calls.length <= 9, calls.join(", "));
});
