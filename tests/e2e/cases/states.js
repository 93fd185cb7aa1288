// Pages that there is nothing to say about: the popup says why, and nothing is painted.

import assert from "node:assert/strict";
import { test } from "node:test";
import { painted, press, textOf } from "../asks.js";
import { desk } from "../session.js";

/** The page, the outcome, and the words of `_locales/en` that the popup shows. */
const CASES = /** @type {const} */ ([
  ["fixtures/front-page.html", "notArticle", "This does not look like an article"],
  ["fixtures/empty.html", "empty", "No text found"],
]);

for (const [name, outcome, title] of CASES) {
  test(`${name} is ${outcome}`, async () => {
    const page = await desk.page(name);
    const { popup, result } = await press(page);
    assert.equal(result.outcome, outcome);
    await popup.waitForFunction(
      (title) => document.querySelector("#main h1")?.textContent === title,
      { polling: 50 },
      title,
    );
    // Why, and whether something was left unread.
    const said = await textOf(popup, "#main .notes");
    for (const warning of result.analysis.warnings) assert.ok(said.includes(warning.text), warning.text);
    assert.equal(Object.values(await painted(page)).join(""), "");
    await popup.close();
    await page.close();
  });
}

test("a page that extensions may not read", async () => {
  const page = await desk.forbidden();
  const popup = await desk.popup(page);
  await popup.waitForSelector("#main details");
  assert.equal(await textOf(popup, "#main h1"), "This page cannot be read");
  await popup.close();
  await page.close();
});

test(
  "a stopped background starts again and has the result still",
  { skip: desk.family === "firefox" && "no protocol stops Firefox's background" },
  async () => {
    const page = await desk.page("samples/wire-copy.html", "strict");
    const first = await press(page);
    await first.popup.close();
    await desk.stopBackground();
    const again = await press(page);
    await again.popup.waitForSelector(".person");
    assert.deepEqual(again.result, first.result);
    await again.popup.close();
    await page.close();
  },
);
