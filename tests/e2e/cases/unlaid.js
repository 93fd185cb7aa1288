// What a page has not laid out stays so: a press has none of its pictures asked for, and its text counts all the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf, living, pageOf, paragraphsOf } from "../living.js";
import { ask, press } from "../asks.js";
import { until } from "../patience.js";
import { desk, server } from "../session.js";

const beacon = (/** @type {string} */ name) => `background: url(http://canary.example/${name})`;
const auto = (/** @type {string} */ body, more = "") =>
  `<section style="content-visibility: auto; contain-intrinsic-size: auto 900px; ${more}">${body}</section>`;
const [said = "", counted = ""] = paragraphsOf(9, 2);

/**
 * Ways for a part not to be laid out, each with a passage in it and a picture that nobody may ask for.
 * @type {Record<string, (name: string) => string>}
 */
const WAYS = {
  below: (name) => auto(`<p>${said}</p><div style="${beacon(name)}">${counted}</div>`),
  nested: (name) => auto(auto(`<p>${said}</p><a style="display: block; ${beacon(name)}">${counted}</a>`)),
  "in an inline": (name) =>
    `<a style="display: block; content-visibility: auto"><em style="${beacon(name)}">${counted}</em></a>`,
  "cut off": (name) =>
    `<div style="position: fixed; top: 0; height: 4px; width: 9px; overflow: hidden"><div style="height: 400px"></div>${auto(`<p style="${beacon(name)}">${said}</p>`)}</div>`,
  "in a shadow tree": (name) =>
    `<div><template shadowrootmode="open">${auto("<slot></slot>")}</template><p style="${beacon(name)}">${counted}</p></div>`,
  "never drawn": (name) =>
    `<section style="content-visibility: hidden"><p style="${beacon(name)}">${counted.replace("boats", "hidden boats")}</p></section>`,
};

for (const policy of /** @type {const} */ (["plain", "still"])) {
  test(`a press on a ${policy} page asks for no picture of what is not laid out`, async () => {
    const parts = Object.entries(WAYS)
      .map(([, way], i) => way(`part-${i}`))
      .join("");
    const page = await living(
      pageOf(
        `<main><article>${articleOf(0)}</article><div style="height: 40000px"></div><article>${parts}</article></main>`,
      ),
      policy,
    );
    await page.bringToFront();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const from = server.log.length;
    const { popup, tabId, result } = await press(page);
    assert.ok(result.painted > 0, "nothing is marked");
    // The strip is drawn after the marks, and pictures are looked for by the reader view.
    await popup.evaluate(
      (tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ["content/pictures.js"] }).then(() => null),
      tabId,
    );
    await popup.evaluate(
      (tabId) =>
        chrome.scripting
          .executeScript({
            target: { tabId },
            func: () => {
              globalThis.copydesk.pictures();
              globalThis.copydesk.redraw();
              globalThis.copydesk.marks.inOrder();
            },
          })
          .then(() => null),
      tabId,
    );
    await ask(popup, { type: "strip", tabId });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.deepEqual(server.log.slice(from), []);
    await popup.close();
    await page.close();
  });
}

test(
  "the pictures would be seen to be asked for",
  { skip: desk.family === "firefox" && "Firefox asks for them without being asked" },
  async () => {
    const page = await living(pageOf(`<div style="height: 40000px"></div>${WAYS["below"]?.("unlaid")}`));
    assert.ok(!server.log.includes("http://canary.example/unlaid"));
    await page.evaluate(() => document.querySelector("section p")?.getBoundingClientRect());
    await until(async () => server.log.includes("http://canary.example/unlaid"), "the picture to be asked for");
    await page.close();
  },
);

test("text that is not laid out is read, and what is never drawn is not", async () => {
  const page = await living(
    pageOf(
      `<main><article>${articleOf(0)}${auto(`<p>${said}</p><p>${counted}</p>`)}<section style="content-visibility: hidden"><p>${counted.replace("boats", "hidden boats")}</p></section></article></main>`,
    ),
  );
  const { popup, result } = await press(page);
  const text = JSON.stringify(result.analysis.article?.blocks);
  assert.ok(text.includes(counted) && !text.includes("hidden boats"), text);
  await popup.close();
  await page.close();
});

test("the frames of a frameset are told", async () => {
  const page = await living(
    '<!doctype html><html><head><title>Counting boats</title></head><frameset cols="20%,80%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
  );
  const { popup, result } = await press(page);
  assert.match(
    result.analysis.warnings.map(({ text }) => text).join(" "),
    /^2 embedded parts of the page could not be read/,
  );
  await popup.close();
  await page.close();
});
