// The background is stopped in the midst of its work: at each call that it makes of the browser, before the call and
// after it.
//
// Nothing is timed. The call that is reached never returns, so the background stands there until it is stopped.

import assert from "node:assert/strict";
import path from "node:path";
import { ask, kept, painted, press } from "./asks.js";
import { until } from "./patience.js";
import { root } from "./place.js";
import { desk } from "./session.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../extension/protocol.js").Result} Result */
/** @typedef {Awaited<ReturnType<typeof scene>>} Scene */

/**
 * In the background: the call of this number never returns. With `after` it takes effect first.
 * @param {any} self @param {number} at @param {boolean} after
 */
function holdAt(self, at, after) {
  const { scripting, storage, tabs, action } = self.chrome;
  let calls = 0;
  self.held = "";
  const hold = (
    /** @type {any} */ object,
    /** @type {string} */ name,
    /** @type {(act: () => unknown, reached: () => void) => unknown} */ stand,
  ) => {
    const own = object[name].bind(object);
    object[name] = (/** @type {unknown[]} */ ...args) => {
      calls += 1;
      if (calls !== at) return own(...args);
      return stand(after ? () => own(...args) : () => {}, () => {
        self.held = name;
      });
    };
  };
  const promised = (/** @type {() => unknown} */ act, /** @type {() => void} */ reached) => {
    Promise.resolve(act()).then(reached, reached);
    return new Promise(() => {});
  };
  for (const name of ["executeScript", "insertCSS", "removeCSS"]) hold(scripting, name, promised);
  for (const area of [storage.local, storage.session])
    for (const name of ["get", "set", "remove"]) hold(area, name, promised);
  hold(tabs, "get", promised);
  hold(action, "setBadgeText", promised);
  hold(self.navigator.locks, "request", promised);
  hold(self, "fetch", promised);
  // A request of IndexedDB that nobody hears of again.
  hold(self.indexedDB, "open", (act, reached) => {
    act();
    reached();
    return {};
  });
}

/** A tab with an article, another with a result of its own, and everything else that a reader may lose. */
export async function scene() {
  const own = await desk.own("library/library.html");
  await /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await own.waitForSelector("#file")
  ).uploadFile(path.join(root, "www/samples/reports.jsonl"));
  await own.waitForSelector(".pack");
  const correction = {
    id: "other",
    url: "https://other.example/",
    kind: "speaker",
    exact: "“It is,”",
    before: "",
    after: "",
    was: null,
    speaker: "Ilse Dorrin",
    note: "",
    title: "",
    outlet: "",
    sample: "",
    at: 1,
  };
  const before = {
    "desk https://other.example/": [correction],
    deskCounts: { "other.example": 1 },
    kinds: { quotations: true, reported: true, opinions: true, wire: true, credits: false },
    sites: { "off.example": { off: true } },
    remember: false,
  };
  await own.evaluate((before) => chrome.storage.local.set(before), before);
  const other = await desk.page("samples/wire-copy.html");
  const second = await press(other);
  await second.popup.close();
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const marks = await painted(page);
  assert.ok(result.painted > 0 && second.result.painted > 0, "nothing is marked");

  /** All that an analysis must leave as it is. */
  const rest = async () => ({
    local: await own.evaluate(() => chrome.storage.local.get(null)),
    packs: await own.evaluate(async () => {
      const { all } = await import(new URL("/stores/packs.js", location.href).href);
      return Promise.all(
        (await all()).map(
          async (/** @type {import("../../extension/stores/packs.js").StoredPack} */ { name, blob, info }) => [
            name,
            info.reports,
            [...new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()))].join(" "),
          ],
        ),
      );
    }),
    other: await kept(own, second.tabId),
  });
  const close = async () => {
    await own.evaluate(async () => {
      await (await import(new URL("/stores/packs.js", location.href).href)).forgetAll();
      await chrome.storage.local.clear();
      await chrome.runtime.sendMessage({ type: "libraryChanged" });
    });
    for (const tab of [other, page, own]) await tab.close();
  };
  return { own, page, tabId, result, marks, rest, close };
}

/** What does not differ from one analysis of a page to the next. @param {Result | null} result */
const told = (result) => result && { ...result, milliseconds: 0 };

/** Asks as the panel does. @param {Scene} scene @param {Record<string, unknown>} request @returns {Promise<any>} */
const asked = ({ own }, request) =>
  own.evaluate(async (request) => (await import(new URL("/protocol.js", location.href).href)).ask(request), request);

/** Asks as a mark's card does. @param {Scene} scene @param {Record<string, unknown>} request @returns {Promise<any>} */
const fromPage = ({ own, tabId }, request) =>
  own.evaluate(
    async (tabId, request) => {
      const func = (/** @type {any} */ request) => globalThis.copydesk.ask(request);
      const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func, args: [request] });
      return frame?.result;
    },
    tabId,
    request,
  );

/** The corrections that are kept, but for that of another site. @param {Scene} scene @returns {Promise<unknown[]>} */
const corrections = ({ own }) =>
  own.evaluate(async () =>
    Object.entries(await chrome.storage.local.get(null)).flatMap(([name, list]) =>
      name.startsWith("desk ") && !name.includes("other.example") ? /** @type {unknown[]} */ (list) : [],
    ),
  );

/**
 * What a reader may be doing: how it is asked for, and what must be so when the background was stopped on the way.
 * @type {Record<string, { act: (scene: Scene) => Promise<any>, holds: (scene: Scene, answer: any) => Promise<void> }>}
 */
export const ACTIONS = {
  analyze: {
    act: (scene) => asked(scene, { type: "analyze", tabId: scene.tabId, again: true }),
    holds: async (scene, answer) => {
      assert.deepEqual(told(answer), told(scene.result), "another answer");
      assert.deepEqual(told(await kept(scene.own, scene.tabId)), told(scene.result), "another result is kept");
      assert.deepEqual(await painted(scene.page), scene.marks);
    },
  },
  clear: {
    act: (scene) => asked(scene, { type: "clear", tabId: scene.tabId }),
    holds: async (scene) => {
      assert.equal(await kept(scene.own, scene.tabId), null);
      assert.equal(Object.values(await painted(scene.page)).join(""), "");
      await ask(scene.own, { type: "analyze", tabId: scene.tabId, again: true });
    },
  },
  card: {
    act: (scene) => fromPage(scene, { type: "card", mark: "q0" }),
    holds: async (_scene, answer) => assert.equal(answer?.mark, "q0"),
  },
  correct: {
    act: (scene) => fromPage(scene, { type: "correct", mark: "o0", verdict: { is: "notOpinion" } }),
    holds: async (scene, answer) => {
      // It was kept, or the card says that it was not: then it may have been all the same, and the panel lists it.
      const all = await corrections(scene);
      assert.ok(
        all.length === 1 || (all.length === 0 && answer !== true),
        "a correction that was told as kept is lost",
      );
      const result = await asked(scene, { type: "analyze", tabId: scene.tabId, again: true });
      assert.deepEqual(result.corrections, all, "what is kept holds");
      for (const { id } of result.corrections) await asked(scene, { type: "takeBack", tabId: scene.tabId, entry: id });
    },
  },
};

/**
 * Begins something, stops the background at the call of a number, and says which call that was; nothing where there is
 * no such call.
 * @param {Scene} scene @param {keyof typeof ACTIONS} name @param {number} at @param {boolean} after
 */
export async function stopped(scene, name, at, after) {
  const { own } = scene;
  const action = ACTIONS[name];
  if (!action) throw new Error(`nobody does ${name}`);
  const before = JSON.stringify(await scene.rest());
  // A background that was just started, so that all it keeps at hand is gone.
  await desk.stopBackground(own);
  await desk.inBackground(own, holdAt, at, after);
  let done = false;
  const running = action.act(scene).finally(() => {
    done = true;
  });
  running.catch(() => {});
  let where = "";
  await until(async () => done || (where = await desk.inBackground(own, (self) => self.held ?? "")), `call ${at}`);
  // Where there was no such call, none of the next work may be held either.
  await desk.stopBackground(own);
  await action.holds(scene, await running);
  assert.ok(JSON.stringify(await scene.rest()) === before, `something was lost at ${where}, call ${at} of ${name}`);
  return where;
}
