// Reports come in from a file, articles are compared with them, and they go again.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { expected, painted, press, textOf } from "../asks.js";
import { root } from "../place.js";
import { desk, server } from "../session.js";

test("a library is filled, used and emptied", async (t) => {
  const samples = fs.readFileSync(path.join(root, "www/samples/reports.jsonl"), "utf8").trim();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-reports-"));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, "reports.jsonl");
  fs.writeFileSync(file, `${samples}\nthis is not a report\n`);
  const requests = server.log.length;

  const options = await desk.own("library/library.html");
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await options.waitForSelector("#file"));
  await input.uploadFile(file);
  await options.waitForSelector(".pack");
  assert.match(await textOf(options, ".pack"), new RegExp(`reports\\.jsonl.*Reports: ${samples.split("\n").length}\\b`, "s"));
  assert.match(await textOf(options, "#outcome details"), /1 line was not taken/);
  assert.deepEqual(server.log.slice(requests), [], "something was asked of the network");

  const page = await desk.page("samples/wire-copy.html", "strict");
  const { popup, result } = await press(page);
  await popup.waitForSelector(".wire-card.matched");
  const [match] = result.analysis.wire.matches;
  assert.ok(match && ["verbatim", "lightEdit"].includes(match.tier), `the tier is ${result.analysis.wire.tier}`);
  assert.equal(match.report.library, "reports.jsonl");
  const report = samples.split("\n").map((line) => JSON.parse(line)).find(({ id }) => id === match.report.id);
  for (const { report: span, reportText } of match.passages) assert.equal(report.text.slice(span.start, span.end), reportText);
  const marks = await painted(page);
  assert.notEqual(marks.wire, "");
  assert.deepEqual(marks, expected(result.analysis));
  assert.ok((await textOf(popup, ".wire-card")).includes(match.report.agency));
  await popup.close();

  await options.bringToFront();
  await options.locator(".pack .acts button").click();
  await options.locator(".pack .acts button.strong").click();
  await options.waitForSelector("#packs > p");
  await options.close();

  await page.reload();
  const without = await press(page);
  assert.equal(without.result.analysis.wire.tier, "none");
  assert.deepEqual(without.result.analysis.wire.matches, []);
  await without.popup.close();
  await page.close();
});
