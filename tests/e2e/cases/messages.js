// Messages from a page's process that was taken over: the scripts in it may ask about their own marks, and nothing else
// comes of anything else.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, kept, painted, press } from "../asks.js";
import { until } from "../patience.js";
import { desk, server } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

/**
 * Sends messages as the extension's own scripts in a page would, and gives the answers: `null` where none comes.
 * @param {Page} own @param {number} tabId @param {unknown[]} messages
 * @returns {Promise<unknown[]>}
 */
const sent = (own, tabId, messages) =>
  own.evaluate(
    async (tabId, messages) => {
      const func = (/** @type {unknown[]} */ messages) =>
        Promise.all(
          messages.map(async (message) => {
            try {
              return (await chrome.runtime.sendMessage(message)) ?? null;
            } catch {
              return null;
            }
          }),
        );
      const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func, args: [messages] });
      return /** @type {unknown[]} */ (frame?.result ?? []);
    },
    tabId,
    messages,
  );

/** Two tabs with results, and all that the extension keeps. */
async function two() {
  const page = await desk.page("samples/turns-to-opinion.html");
  const first = await press(page);
  await first.popup.close();
  const other = await desk.page("samples/wire-copy.html");
  const second = await press(other);
  await second.popup.close();
  const own = await desk.own("options/options.html");
  const everything = async () =>
    JSON.stringify([
      await own.evaluate(() => chrome.storage.local.get(null)),
      await kept(own, first.tabId),
      await kept(own, second.tabId),
    ]);
  const close = async () => {
    for (const tab of [own, other, page]) await tab.close();
  };
  return { own, page, tabId: first.tabId, otherId: second.tabId, result: first.result, everything, close };
}

test("forged messages are not answered and change nothing", async () => {
  const { own, tabId, otherId, everything, close } = await two();
  const before = await everything();
  const forged = [
    // What only the extension's own pages may ask.
    { type: "analyze", tabId: otherId, again: true },
    { type: "analyze", tabId, again: true },
    { type: "clear", tabId: otherId },
    { type: "show", tabId: otherId, mark: "q0" },
    {
      type: "kinds",
      tabId: otherId,
      kinds: { quotations: false, reported: false, opinions: false, wire: false, credits: false },
    },
    { type: "takeBack", tabId, entry: "x" },
    { type: "libraryChanged" },
    // Another tab's, by a field that nobody asked for.
    { type: "card", mark: "q0", tabId: otherId },
    { type: "forms", mark: "q0", tabId: otherId },
    { type: "forms", mark: "o999999" },
    { type: "forms" },
    { type: "note", mark: "q0", tabId: otherId },
    { type: "note", mark: "x" },
    { type: "hide", kind: "wire", tabId: otherId },
    // Wrong shapes, wrong versions, too large.
    null,
    7,
    "card",
    [],
    {},
    { type: "card" },
    { type: "card", mark: "__proto__" },
    { type: "card", mark: ["q0"] },
    { type: "hide", kind: "constructor" },
    { type: "card", version: 2, mark: "q0" },
    { type: "card", mark: `q${"1".repeat(100_000)}` },
    { type: "kept", url: "x".repeat(4_000_000), painted: 0, dropped: 0, robbed: true, changed: false, folded: 0 },
    { type: "correct", mark: "q0", verdict: { is: "speaker", speaker: "x".repeat(1_000_000) } },
    // A mark that there is not.
    { type: "card", mark: "q999999" },
    { type: "card", mark: "w9.9" },
  ];
  const answers = await sent(own, tabId, forged);
  assert.deepEqual(
    answers,
    forged.map(() => null),
  );
  assert.equal(await everything(), before);
  await close();
});

test("a page cannot speak for another site, and a name that it brings is one line", async () => {
  const { own, tabId, result, everything, close } = await two();
  const before = await everything();
  const q = result.analysis.quotations.findIndex(({ speaker }) => speaker !== null);
  const answers = await sent(own, tabId, [
    { type: "kept", url: "https://bank.example/", painted: 3, dropped: 0, robbed: false, changed: false, folded: 0 },
    { type: "kept", url: "javascript:alert(1)", painted: 3, dropped: 0, robbed: false, changed: false, folded: 0 },
    { type: "correct", mark: "q0", verdict: { is: "speaker", speaker: null, url: "https://bank.example/" } },
  ]);
  assert.deepEqual(answers, [null, null, null]);
  assert.equal(await everything(), before);
  // What the card itself asks is answered: the refusals above are not those of a deaf background.
  const [card] = await sent(own, tabId, [{ type: "card", mark: `q${q}` }]);
  assert.equal(/** @type {any} */ (card)?.mark, `q${q}`);
  // A name that a reader types and one that a page's process brings are the same to us: it is kept to this page, in one
  // line.
  assert.deepEqual(
    await sent(own, tabId, [
      { type: "correct", mark: `q${q}`, verdict: { is: "speaker", speaker: "Some\u202Ebody\n Else" } },
    ]),
    [true],
  );
  const said = (await kept(own, tabId))?.corrections[0];
  assert.deepEqual([said?.speaker, said && new URL(said.url).origin], ["Some body Else", new URL(result.url).origin]);
  await ask(own, { type: "takeBack", tabId, entry: said?.id ?? "" });
  await close();
});

test("a frame in the page is not answered", async () => {
  const { own, page, tabId, close } = await two();
  await page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.src = location.href;
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame);
    await loaded;
  });
  const answers = await own.evaluate(async (tabId) => {
    const func = () =>
      chrome.runtime.sendMessage({ type: "card", mark: "q0" }).then(
        (answer) => answer ?? null,
        () => null,
      );
    const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func });
    return frames.map(({ frameId, result }) => [frameId === 0, result !== null]);
  }, tabId);
  assert.deepEqual(answers.toSorted(), [
    [false, false],
    [true, true],
  ]);
  await close();
});

test("the page itself has nobody to speak to", async () => {
  const { own, page, tabId, everything, close } = await two();
  const before = await everything();
  const id = await own.evaluate(() => chrome.runtime.id);
  const reached = await page.evaluate(async (id) => {
    for (const message of [{ type: "clear" }, { type: "card", mark: "q0" }, { type: "hide", kind: "wire" }]) {
      postMessage(message, "*");
      document.dispatchEvent(new CustomEvent("copydesk", { detail: message }));
    }
    const { chrome: here, browser } = /** @type {any} */ (globalThis);
    const runtime = here?.runtime ?? browser?.runtime;
    const answer = runtime?.sendMessage
      ? await runtime.sendMessage(id, { type: "card", mark: "q0" }).then(
          (/** @type {unknown} */ a) => a ?? null,
          () => null,
        )
      : null;
    // Its resources tell nobody that it is there.
    const seen = await fetch(`chrome-extension://${id}/manifest.json`).then(
      () => true,
      () => false,
    );
    return [answer, seen, "copydesk" in globalThis];
  }, id);
  assert.deepEqual(reached, [null, false, false]);
  assert.equal(await everything(), before);
  assert.ok(await kept(own, tabId));
  await close();
});

test("a message that comes when the tab shows another site changes nothing", async (t) => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId } = await press(page);
  await popup.close();
  const own = await desk.own("options/options.html");
  t.after(async () => {
    for (const tab of [own, page]) await tab.close();
  });
  const late = [
    { type: "hide", kind: "quotations" },
    { type: "correct", mark: "o0", verdict: { is: "notOpinion" } },
    { type: "moved" },
    { type: "back" },
    {
      type: "kept",
      url: server.url("samples/turns-to-opinion.html"),
      painted: 0,
      dropped: 0,
      robbed: true,
      changed: true,
      folded: 0,
    },
  ];
  // The background takes the messages, and stands before it looks at whose result there is.
  await desk.inBackground(
    own,
    (self, count) => {
      const area = self.chrome.storage.session;
      const get = area.get.bind(area);
      /** @type {(() => void)[]} */
      const waiting = [];
      self.waiting = waiting;
      area.get = async (/** @type {unknown[]} */ ...given) => {
        if (waiting.length < count)
          await new self.Promise((/** @type {() => void} */ resolve) => {
            waiting.push(resolve);
          });
        return get(...given);
      };
      self.mend = () => {
        area.get = get;
      };
    },
    late.length,
  );
  await own.evaluate(
    (tabId, late) => {
      const func = (/** @type {unknown[]} */ messages) => {
        for (const message of messages) chrome.runtime.sendMessage(message);
      };
      return chrome.scripting.executeScript({ target: { tabId }, func, args: [late] }).then(() => null);
    },
    tabId,
    late,
  );
  await until(
    async () => (await desk.inBackground(own, (self) => self.waiting.length)) === late.length,
    "the messages",
  );
  // Another origin, with an article and a result of its own, in the same tab.
  await page.goto(`${server.url("samples/wire-copy.html").replace("127.0.0.1", "localhost")}?late`);
  if (desk.family === "chromium") await (await press(page)).popup.close();
  else {
    // No press stands behind a popup here: the result of another site's page is put there instead, once that of the
    // page that was left is gone.
    await until(async () => (await kept(own, tabId)) === null, "the result of the page that was left to go");
    await own.evaluate(async (tabId) => {
      const result = {
        outcome: "article",
        url: "http://other.example/",
        title: "",
        painted: 3,
        corrections: [],
        damaged: [],
        reports: [],
        analysis: {
          article: { blocks: [] },
          quotations: [],
          opinions: [],
          credits: [],
          warnings: [],
          wire: { matches: [] },
        },
      };
      await chrome.storage.session.set({ [`tab.${tabId}`]: { at: 1, result } });
    }, tabId);
  }
  const everything = async () =>
    JSON.stringify([
      await own.evaluate(() => chrome.storage.local.get(null)),
      await kept(own, tabId),
      await painted(page),
    ]);
  const before = await everything();
  assert.ok(await kept(own, tabId));
  const answered = await desk.inBackground(own, async (self) => {
    const { session, local } = self.chrome.storage;
    let changes = 0;
    for (const area of [session, local])
      area.onChanged.addListener(() => {
        changes += 1;
      });
    for (const goOn of self.waiting) goOn();
    self.mend();
    // Whatever is done on a message is done after this many turns: a read of the store, and then all at once.
    for (let turn = 0; turn < 20; turn += 1) await session.get(null);
    return changes;
  });
  assert.equal(answered, 0);
  assert.equal(await everything(), before);
});
