// The demo page: every sample, a pasted text, no error, and no request but for its own files.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn } from "../asks.js";
import { desk, server } from "../session.js";

test("the demo page shows every sample and a text of one's own", async () => {
  const requests = server.log.length;
  const page = await desk.tab();
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => {
    errors.push(String(error));
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(server.url("www/index.html"));
  await page.waitForSelector("#samples a");

  const samples = await page.$$eval("#samples a", (links) =>
    links.map((link) => link.hash).filter((hash) => hash !== "#own"),
  );
  assert.ok(samples.length > 0);
  for (const hash of samples) {
    await page.evaluate((hash) => {
      document.querySelector("#timing")?.replaceChildren();
      location.hash = hash;
    }, hash);
    await page.waitForFunction(() => document.querySelector("#timing")?.textContent !== "", { polling: 50 });
    assert.ok((await drawn(page)).blocks.length > 3, `${hash} is not drawn`);
  }

  await page.evaluate(() => {
    location.hash = "#own";
  });
  await page.waitForSelector("#own:not([hidden])");
  await page.type("#input", "“The bridge is shut,” said the harbour master, Ada Quist, on Monday. Nobody was hurt.");
  await page.click("#own button[type=submit]");
  await page.waitForSelector("#article mark.quotation");
  assert.equal((await drawn(page)).marks["q0"], "“The bridge is shut,”");

  assert.deepEqual(errors, []);
  const foreign = server.log.slice(requests).filter((target) => !target.startsWith("/plain/www/"));
  assert.deepEqual(foreign, [], "something else was asked of the network");
  await page.close();
});

test("the demo page shows what the extension shows, by keyboard, on a phone, at its hash", async () => {
  const page = await desk.tab();
  await page.setViewport({ width: 390, height: 800 });
  await page.goto(`${server.url("www/index.html")}#opinion-column`);
  await page.waitForSelector("#found .person");
  assert.equal(await page.$eval("#samples a[aria-current]", (link) => link.getAttribute("href")), "#opinion-column");
  await page.bringToFront();
  await page.keyboard.press("n");
  await page.keyboard.press("c");
  await page.waitForSelector("#card:popover-open .who");
  await page.keyboard.press("Escape");
  await page.keyboard.press("a");
  await page.waitForSelector("#look:popover-open");
  await page.$eval("#theme-sepia", (input) => /** @type {HTMLInputElement} */ (input).click());
  assert.equal(await page.$eval("body", (body) => getComputedStyle(body).backgroundColor), "rgb(244, 236, 217)");
  await page.keyboard.press("Escape");
  await page.keyboard.press("e");
  await page.waitForSelector("#save:popover-open #export-report");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.waitForSelector("#keys:popover-open kbd");
  await page.keyboard.press("Escape");
  await page.keyboard.press("o");
  await page.waitForSelector('[data-kind="opinions"][aria-pressed="false"]');
  assert.match(await page.$eval("#article .time", (line) => line.textContent ?? ""), /minute/);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it scrolls sideways");
  await page.close();
});

test("the demo page speaks the visitor's language, reasons included, and says where reports come from", async () => {
  const page = await desk.tab();
  await page.setViewport({ width: 390, height: 800 });
  await page.goto(`${server.url("www/index.html")}?lang=de#german`);
  await page.waitForSelector("#found .person");
  assert.equal(await page.$eval("html", (html) => html.lang), "de");
  assert.match(await page.$eval("#what", (what) => what.textContent ?? ""), /indirekter Rede/);
  assert.match(await page.$eval("#found .first", (line) => line.textContent ?? ""), /dpa/);
  assert.match(await page.$eval("#found .flag.credited", (flag) => flag.textContent ?? ""), /dpa/);
  assert.notEqual(await page.$eval('[data-kind="reported"] .sample', (sample) => sample.textContent), "0");
  const reasons = await page.$$eval("#found .how li", (all) => all.map(({ textContent }) => textContent ?? ""));
  assert.ok(reasons.length > 0 && reasons.every((reason) => !/^(The|A|It|In) /.test(reason)), reasons.join("\n"));
  await page.$eval(".following summary", (summary) => /** @type {HTMLElement} */ (summary).click());
  assert.match(await page.$eval(".following", (details) => details.textContent ?? ""), /signierte Copydesk-Liste/);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it scrolls sideways");
  await page.goto(`${server.url("www/index.html")}?lang=fr#french`);
  await page.waitForSelector("#found .person");
  assert.match(await page.$eval("#found .first", (line) => line.textContent ?? ""), /AFP/);
  await page.close();
});
