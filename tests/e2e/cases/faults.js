// What breaks around an analysis: the background, and the stores. The reader is told what is so, and
// nothing that was there is lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, kept, painted, press, textOf } from "../asks.js";
import { article, failing, mended, resultOf, says } from "../breaking.js";
import { until } from "../patience.js";
import { desk } from "../session.js";
import { scene, stopped } from "../stopping.js";

test(
  "the background stopped at every call of an analysis",
  { skip: desk.family === "firefox" && "no protocol stops Firefox's background" },
  async () => {
    const here = await scene();
    for (const after of [false, true]) {
      let at = 1;
      while (await stopped(here, "analyze", at, after)) at += 1;
      assert.ok(at > 12, `only ${at - 1} calls were held`);
    }
    await here.close();
  },
);

test(
  "the background stopped while a correction is saved",
  { skip: desk.family === "firefox" && "no protocol stops Firefox's background" },
  async () => {
    const here = await scene();
    // These lead up to the writing and past it; what follows is an analysis again.
    for (let at = 1; at <= 8; at += 1) assert.notEqual(await stopped(here, "correct", at, at % 2 === 0), "");
    await here.close();
  },
);

test("where results have no room the oldest goes, and the reader is told when that is not enough", async (t) => {
  const { own, page, tabId, analyze } = await article(t);
  /** Fills the 10 MB that browsers give, but for a few KB, with one entry. */
  const filled = (/** @type {string} */ name) =>
    own.evaluate(async (name) => {
      await chrome.storage.session.clear();
      await chrome.storage.session.set({ [name]: { at: 1, result: "x".repeat(10 * 1024 * 1024 - 5_000) } });
    }, name);
  await filled("tab.9001");
  assert.deepEqual(resultOf(await analyze()).troubles, []);
  assert.ok(await kept(own, tabId));
  assert.deepEqual(await own.evaluate(async () => Object.keys(await chrome.storage.session.get("tab.9001"))), []);
  await filled("another");
  await says(page, "#main .notes", /no room to keep this result/);
  assert.equal(await kept(own, tabId), null);
  assert.notEqual((await painted(page)).quotation, "");
});

test("a choice that cannot be saved holds on the page, and is told as not saved", async (t) => {
  const { page } = await article(t);
  const { popup } = await press(page);
  await popup.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new DOMException("no room", "QuotaExceededError"));
  });
  await popup.locator('[data-kind="opinions"]').click();
  await until(async () => (await painted(page)).opinion === "", "the marks to be hidden");
  await until(
    async () =>
      /could not be saved.*Free some disk space/s.test(
        await popup.evaluate(() => document.querySelector(".trouble")?.textContent ?? ""),
      ),
    "the word of it",
  );
  await popup.close();
});

test("a correction that cannot be saved is not told as saved", async (t) => {
  const { own, tabId, result } = await article(t);
  await failing(own, "chrome.storage.local.set", "QuotaExceededError");
  const answer = await own.evaluate(async (tabId) => {
    const func = () => globalThis.copydesk.ask({ type: "correct", mark: "o0", verdict: { is: "notOpinion" } });
    return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result ?? null;
  }, tabId);
  assert.equal(answer, null);
  assert.deepEqual(await kept(own, tabId), result);
});

test("damaged choices and corrections cost themselves alone", async (t) => {
  const { own, result, analyze } = await article(t);
  const { text, block, start } = result.analysis.opinions[0] ?? assert.fail("no opinion");
  const before = result.analysis.article?.blocks[block]?.text.slice(Math.max(start - 32, 0), start);
  const url = new URL(result.url);
  url.hash = "";
  const sound = {
    id: "mine",
    url: url.href,
    kind: "notOpinion",
    exact: text,
    before,
    after: "",
    was: null,
    speaker: null,
    note: "",
    title: "",
    outlet: "",
    sample: "",
    at: 5,
  };
  const name = `desk ${url.href}`;
  const told = async () => ({ ...resultOf(await analyze()), milliseconds: 0 });
  for (const damaged of [7, "x", null, [], {}, [[]], { length: 3 }]) {
    await own.evaluate(
      (damaged, name) =>
        chrome.storage.local.set({
          kinds: damaged,
          look: damaged,
          thresholds: damaged,
          colours: damaged,
          sites: damaged,
          [name]: damaged,
          deskCounts: damaged,
          edgeStrip: damaged,
          remember: damaged,
        }),
      damaged,
      name,
    );
    assert.deepEqual(await told(), { ...result, milliseconds: 0 }, JSON.stringify(damaged));
  }
  await own.evaluate(
    (sound, name) =>
      chrome.storage.local.set({
        [name]: [null, 7, { url: sound.url }, { ...sound, kind: "other" }, { ...sound, exact: 7 }, sound],
        sites: { "off.example": { off: true }, "odd.example": 7, "bad.example": { off: "yes" }, "127.0.0.1": null },
      }),
    sound,
    name,
  );
  assert.deepEqual((await told()).corrections, [sound]);
  const options = await desk.own("options/options.html");
  await until(async () => (await textOf(options, "#sites")).includes("off.example"), "the sound site");
  assert.doesNotMatch(await textOf(options, "#sites"), /odd|bad|127/);
  assert.equal(await options.$(".trouble"), null);
  await options.close();
});

test("a damaged result counts as none", async (t) => {
  const { own, page, tabId } = await article(t);
  for (const damaged of [
    7,
    null,
    {},
    { result: 7 },
    { result: { url: "x", analysis: {} } },
    { at: 1, result: { url: "https://a.example/", analysis: { article: 7 } } },
  ]) {
    await own.evaluate((key, damaged) => chrome.storage.session.set({ [key]: damaged }), `tab.${tabId}`, damaged);
    const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
    await panel.waitForSelector('[data-state="panelAsk"]');
    await panel.close();
  }
  const { popup } = await press(page);
  await popup.waitForSelector(".person");
  await popup.close();
});

test("a store that cannot be read is told, and nothing is taken for empty", async (t) => {
  const { own, page } = await article(t);
  await failing(own, "chrome.storage.local.get", "UnknownError");
  await page.reload();
  await says(page, "#main", /settings cannot be read.*Restart the browser/s);
  assert.equal(Object.values(await painted(page)).join(""), "");
});

test("a library that does not open leaves the rest, is told, and is tried again", async (t) => {
  const { own, page, analyze } = await article(t);
  // First the fault, then the change: what looks again by itself after a change would else bring the tables back to
  // hand.
  await failing(own, "IDBDatabase.prototype.transaction", "UnknownError");
  await ask(own, { type: "libraryChanged" });
  assert.deepEqual(resultOf(await analyze()).troubles, ["libraryUnread"]);
  await says(page, "#main .notes", /did not open the library.*restart the browser/s);
  assert.notEqual((await painted(page)).quotation, "");
  await mended(own);
  assert.deepEqual(resultOf(await analyze()).troubles, []);
});
