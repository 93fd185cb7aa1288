// The world changes while an article is looked at: the page, the extension, the permission, the network, the windows.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { ask, expected, isDrawn, kept, painted, press, textOf } from "../asks.js";
import { article, resultOf } from "../breaking.js";
import { until } from "../patience.js";
import { desk, server } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** What of ours can be seen on a page: kinds of marks that are painted, and elements. @param {Page} page */
const seen = (page) =>
  page.evaluate(() => {
    const kinds = ["cd-1", "cd-2", "cd-5"].filter(
      (name) =>
        CSS.highlights.has(name) &&
        getComputedStyle(document.querySelector("p") ?? document.body, `::highlight(${name})`).textDecorationLine ===
          "underline",
    );
    const strips = [...document.documentElement.children].filter(
      (child) => child.localName === "div" && getComputedStyle(child).display !== "none",
    );
    return [...kinds, ...strips.map(() => "strip")];
  });

/**
 * Holds the background before it reads the page or paints there, and gives the key to let it go on.
 * @param {Page} own @param {number} call which of them: the first reads the page, the second paints
 */
async function heldAt(own, call) {
  await desk.inBackground(
    own,
    (self, call) => {
      const { scripting } = self.chrome;
      const execute = scripting.executeScript.bind(scripting);
      let calls = 0;
      scripting.executeScript = async (/** @type {{ func?: unknown, files?: string[] }} */ given) => {
        const counts = given.func || given.files?.includes("content/read.js");
        if (counts) calls += 1;
        if (counts && calls === call) {
          await new self.Promise((/** @type {(value: unknown) => void} */ resolve) => {
            self.goOn = resolve;
          });
        }
        return execute(given);
      };
      self.mends = [
        () => {
          scripting.executeScript = execute;
        },
      ];
    },
    call,
  );
  return {
    reached: () =>
      until(() => desk.inBackground(own, (self) => self.goOn !== undefined), "the background to stand before the page"),
    goOn: () =>
      desk.inBackground(own, (self) => {
        self.goOn(null);
        delete self.goOn;
      }),
  };
}

test("a page that changes while it is analysed keeps the marks whose words stand, and no other", async (t) => {
  const { own, page, result, analyze } = await article(t);
  const whole = await painted(page);
  const held = await heldAt(own, 2);
  const running = analyze();
  await held.reached();
  const [said] = result.analysis.quotations.filter(({ kind }) => kind === "direct");
  const words = said?.text.slice(0, 20) ?? "";
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A look-alike stands before it now, and the words themselves are others.
      if (!node.nodeValue?.includes(words)) continue;
      const copy = document.createElement("p");
      copy.textContent = node.nodeValue;
      node.parentElement?.before(copy);
      node.nodeValue = node.nodeValue.replace(words, "“Something else is said here");
      return;
    }
  }, words);
  await held.goOn();
  const { painted: count, dropped } = resultOf(await running);
  assert.ok(dropped > 0 && count > 0, `${count} marks, ${dropped} dropped`);
  assert.equal(count + dropped, result.painted);
  const now = await painted(page);
  assert.ok(!now.quotation.includes(words.replace(/\s+/g, "")), "a mark went to a look-alike");
  assert.equal(now.opinion, whole.opinion);
});

test("a page that was left while it was read is told as gone, and nothing is kept of it", async (t) => {
  const { own, page, tabId, analyze } = await article(t);
  const held = await heldAt(own, 1);
  const running = analyze();
  await held.reached();
  await page.goto(server.url("fixtures/empty.html").replace("127.0.0.1", "localhost"));
  await held.goOn();
  const answer = await running;
  // Where the extension may read the next page, too, it is that page's result; else there is none.
  assert.equal(answer.ok ? resultOf(answer).outcome : answer.failure.code, answer.ok ? "empty" : "gone");
  if (!answer.ok) assert.equal(await kept(own, tabId), null);
  assert.equal(Object.values(await painted(page)).join(""), "");
});

test("an update in mid-session takes the old marks off, keeps what was chosen, and the next press works", async (t) => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, result } = await press(page);
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await popup.evaluate(() => chrome.storage.local.set({ sites: { "off.example": { off: true } } }));
  await page.bringToFront();
  await until(async () => (await seen(page)).length > 3, "marks and the strip");
  await desk.update(popup);
  await page.bringToFront();
  await until(async () => (await seen(page)).length === 0, "the old marks and the strip to go");
  const own = await desk.own("options/options.html");
  t.after(async () => {
    await own.evaluate(() => chrome.storage.local.clear());
    await own.close();
    await page.close();
  });
  assert.deepEqual(await own.evaluate(() => chrome.storage.local.get("sites")), {
    sites: { "off.example": { off: true } },
  });
  const again = await press(page);
  await again.popup.close();
  assert.deepEqual(again.result.analysis, result.analysis);
  await page.bringToFront();
  await until(async () => isDeepStrictEqual(await painted(page), expected(result.analysis)), "the new marks");
  await until(
    async () => (await seen(page)).filter((name) => name === "strip").length === 1,
    "one strip, and not the old one too",
  );
  assert.deepEqual(errors, []);
});

test(
  "a permission that is taken back in the midst ends it cleanly",
  { skip: desk.family === "firefox" && "what the tests' copy is given at install cannot be taken back" },
  async (t) => {
    const own = await desk.own("options/options.html");
    const page = await desk.page("samples/turns-to-opinion.html");
    t.after(async () => {
      await page.close();
      await own.close();
    });
    const origins = ["http://127.0.0.1/*"];
    const give = async () => {
      await desk.agreeTo("127.0.0.1");
      assert.equal(await own.evaluate((origins) => chrome.permissions.request({ origins }), origins), true);
    };
    const take = () => own.evaluate((origins) => chrome.permissions.remove({ origins }), origins);
    await give();
    const tabId = await desk.tabId(own, page);
    const analyze = () => ask(own, { type: "analyze", tabId, again: true });
    assert.ok(resultOf(await analyze()).painted > 0);
    for (const call of [1, 2]) {
      const held = await heldAt(own, call);
      const running = analyze();
      await held.reached();
      await take();
      await held.goOn();
      const answer = await running;
      assert.equal(answer.ok ? "" : answer.failure.code, "gone");
      assert.equal(await kept(own, tabId), null);
      await desk.stopBackground(own);
      const next = await analyze();
      assert.equal(next.ok ? "" : next.failure.code, "forbidden");
      await give();
    }
    await take();
  },
);

test(
  "without a network everything works",
  {
    skip:
      desk.family === "firefox" &&
      "the protocol cannot cut Firefox off; that nothing is asked of a network is shown by every test",
  },
  async () => {
    const page = await desk.page("samples/turns-to-opinion.html");
    const first = await press(page);
    await first.popup.close();
    await page.setOfflineMode(true);
    assert.equal(
      await page.evaluate(() =>
        fetch(location.href).then(
          () => true,
          () => false,
        ),
      ),
      false,
    );
    const from = server.log.length;
    const { popup, result } = await press(page);
    await popup.locator("#again").click();
    await popup.waitForSelector(".person");
    await popup.close();
    assert.deepEqual(result.analysis, first.result.analysis);
    assert.deepEqual(server.log.slice(from), []);
    await page.close();
  },
);

test("two windows with one article have a result each", async (t) => {
  const { own, page, tabId, result } = await article(t);
  const address = `${server.url("samples/turns-to-opinion.html")}?window`;
  const opened = desk.browser.waitForTarget((target) => target.url() === address);
  await own.evaluate((address) => chrome.windows.create({ url: address }).then(() => null), address);
  const second = (await (await opened).page()) ?? assert.fail("no page");
  const other = await press(second);
  await other.popup.close();
  assert.notEqual(other.tabId, tabId);
  await Promise.all([tabId, other.tabId].map((tabId) => ask(own, { type: "analyze", tabId, again: true })));
  assert.deepEqual(await kept(own, tabId).then((one) => one?.analysis), result.analysis);
  assert.deepEqual(await kept(own, other.tabId).then((one) => one?.analysis), { ...result.analysis, url: address });
  await ask(own, { type: "clear", tabId: other.tabId });
  assert.ok(await kept(own, tabId), "the result of one window went with that of another");
  assert.notEqual((await painted(page)).quotation, "");
  await second.close();
});

test("a private window leaves nothing", async (t) => {
  await desk.allowPrivate();
  const { own } = await article(t, "samples/wire-copy.html");
  await own.evaluate(() => chrome.storage.local.set({ remember: true }));
  const before = await own.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
  );
  const { page, window } = await desk.privately(own, server.url("samples/turns-to-opinion.html"));
  const { popup, tabId, result } = await press(page);
  await popup.close();
  assert.ok(result.painted > 0);
  const corrected = await own.evaluate(async (tabId) => {
    const func = () => globalThis.copydesk.ask({ type: "correct", mark: "o0", verdict: { is: "notOpinion" } });
    return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result;
  }, tabId);
  assert.equal(corrected, true);
  assert.equal((await kept(own, tabId))?.corrections.length, 1);
  const words = result.analysis.article?.blocks.find(({ kind }) => kind === "paragraph")?.text.slice(0, 60) ?? "";
  const noted = await own.evaluate(
    async (tabId, words) => {
      const func = (/** @type {string} */ words) =>
        globalThis.copydesk.ask({
          type: "mark",
          as: "note",
          speaker: null,
          note: "seen",
          words,
          before: "",
          after: "",
        });
      return (await chrome.scripting.executeScript({ target: { tabId }, func, args: [words] }))[0]?.result;
    },
    tabId,
    words,
  );
  assert.equal(noted, true);
  assert.deepEqual(
    (await kept(own, tabId))?.corrections.map(({ kind }) => kind),
    ["notOpinion", "note"],
  );
  // The reader view stands in an ordinary window, where the browser notes the titles of pages.
  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  await isDrawn(reader);
  assert.equal(await reader.evaluate(() => document.title), "Copydesk");
  await reader.keyboard.press("n");
  await reader.keyboard.press("c");
  await until(
    async () => (await reader.evaluate(() => document.querySelector("#card")?.textContent ?? "")) !== "",
    "the card of a mark",
  );
  assert.doesNotMatch(await textOf(reader, "#card"), /Wrong speaker|Not opinion/);
  await reader.close();
  await own.evaluate((window) => chrome.windows.remove(window), window);
  await until(async () => (await kept(own, tabId)) === null, "the result to go with its window");
  const { local, session, packs } = await own.evaluate(async () => {
    const { all } = await import(new URL("/stores/packs.js", location.href).href);
    return {
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      packs: await all(),
    };
  });
  assert.equal(JSON.stringify([local, session]), before);
  assert.deepEqual(packs, []);
});
