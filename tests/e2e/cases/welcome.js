// The first page: its sample marked by the engine, used by keyboard. That it is opened after installing, every run
// waits for (browser.js).

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { drawn, textOf } from "../asks.js";
import { until } from "../patience.js";
import { root } from "../place.js";
import { desk, server } from "../session.js";

test("the sample is marked by the engine, and each mark says how it came about", async () => {
  const requests = server.log.length;
  const page = await desk.own("welcome/welcome.html");
  await page.waitForSelector("#about .who");
  const sample = fs.readFileSync(path.join(root, "extension/welcome/sample.txt"), "utf8").trim().split("\n");
  const { blocks, marks } = await drawn(page);
  assert.deepEqual(blocks, sample.slice(1));
  const kinds = new Set(Object.keys(marks).map((id) => id[0]));
  for (const kind of ["q", "s", "o", "w"]) assert.ok(kinds.has(kind), `no mark of kind ${kind}`);
  assert.doesNotMatch(
    fs.readFileSync(path.join(root, "extension/welcome/welcome.html"), "utf8"),
    /Solberg/,
    "the page holds what the engine is to find",
  );

  await page.bringToFront();
  await page.focus("#next");
  const steps = new Set(Object.keys(marks).filter((id) => !id.startsWith("s"))).size;
  const told = new Set();
  for (let i = 0; i < steps; i += 1) {
    await page.keyboard.press("Enter");
    told.add(await page.$eval("#about h2", (title) => title.className));
  }
  assert.deepEqual(
    [...told].sort(),
    ["kind-opinion", "kind-quotation", "kind-reported", "kind-wire"],
    "a mark cannot be reached by key",
  );
  await page.$eval('[data-kind="wire"]', (button) => /** @type {HTMLElement} */ (button).click());
  await until(
    () => page.$eval("#article mark.wire", (mark) => getComputedStyle(mark).backgroundColor === "rgba(0, 0, 0, 0)"),
    "the kind to be hidden",
  );
  await page.$eval('[data-kind="wire"]', (button) => /** @type {HTMLElement} */ (button).click());
  assert.match(await textOf(page, "#made"), /\d/);
  assert.deepEqual(server.log.slice(requests), [], "something was asked of the network");
  await page.close();
});
