// Reading: how the article looks, its outline, pictures, what was left out, the place, reading aloud, and the card of a
// mark.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, isDrawn, openReader, reload, textOf } from "../asks.js";
import { until } from "../patience.js";
import { server } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** @param {Page} page @param {string} selector @param {string} property */
const styleOf = (page, selector, property) =>
  page.$eval(selector, (element, property) => getComputedStyle(element).getPropertyValue(property), property);

/** Moves a slider to a value, as its thumb would be. @param {Page} page @param {string} id @param {number} value */
const slide = (page, id, value) =>
  page.$eval(
    `#${id}`,
    (input, value) => {
      /** @type {HTMLInputElement} */ (input).value = String(value);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    value,
  );

test("the look is chosen, seen at once, kept, and given back", async () => {
  const { reader, close } = await openReader("fixtures/long-read.html");
  await reader.bringToFront();
  await reader.keyboard.press("a");
  await reader.waitForSelector("#look:popover-open");
  for (const theme of ["sepia", "dark", "contrast", "light"]) {
    await reader.$eval(`#theme-${theme}`, (input) => /** @type {HTMLInputElement} */ (input).click());
    assert.equal(await reader.evaluate(() => document.documentElement.dataset["theme"]), theme);
  }
  await reader.$eval("#font-sans", (input) => /** @type {HTMLInputElement} */ (input).click());
  await reader.$eval("#align-justify", (input) => /** @type {HTMLInputElement} */ (input).click());
  for (const [id, value] of /** @type {const} */ ([
    ["measure-size", 26],
    ["measure-line", 2],
    ["measure-letter", 0.1],
    ["measure-word", 0.24],
    ["measure-width", 30],
  ]))
    await slide(reader, id, value);
  const looks = async () => ({
    size: await styleOf(reader, "#article", "font-size"),
    align: await styleOf(reader, "#article > p", "text-align"),
    line: await styleOf(reader, "#article > p", "line-height"),
    letter: await styleOf(reader, "#article > p", "letter-spacing"),
    word: await styleOf(reader, "#article > p", "word-spacing"),
    font: (await styleOf(reader, "#article", "font-family")).includes("system-ui"),
  });
  const expected = { size: "26px", align: "justify", line: "52px", letter: "2.6px", word: "6.24px", font: true };
  assert.deepEqual(await looks(), expected);
  await reader.keyboard.press("Escape");
  await reload(reader);
  await isDrawn(reader);
  assert.deepEqual(await looks(), expected, "it was not kept");
  await reader.$eval("#look-reset", (button) => /** @type {HTMLElement} */ (button).click());
  assert.equal((await looks()).size, "19px");
  assert.equal(await reader.evaluate(() => document.documentElement.dataset["theme"]), undefined);
  await close();
});

test("outline, reading time, tables and lists", async () => {
  const { reader, close } = await openReader("fixtures/long-read.html");
  assert.deepEqual(await reader.$$eval("#outline a", (links) => links.map(({ textContent }) => textContent)), [
    "A storm and its bill",
    "What comes next",
    "Notes",
  ]);
  assert.match(await textOf(reader, "#article .time"), /\d+ minutes? to read/);
  assert.equal(await reader.$$eval("#article table tr", (rows) => rows.length), 4);
  assert.equal(await textOf(reader, "#article table tr:nth-child(2) td:nth-child(2)"), "190,000");
  assert.equal(await reader.$$eval("#article ul > li", (items) => items.length), 3);
  await reader.$eval("#outline li:nth-child(2) a", (link) => /** @type {HTMLElement} */ (link).click());
  await reader.waitForSelector("#outline li:nth-child(2) a[aria-current]");
  await close();
});

test("pictures come from the page alone, when they are asked for", async () => {
  const { reader, page, close } = await openReader("fixtures/long-read.html");
  await until(
    () => page.evaluate(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0)),
    "the page's pictures",
  );
  assert.equal(await reader.$$eval("#article .picture", (all) => all.length), 0);
  const requests = server.log.length;
  await reader.$eval("#pictures", (button) => /** @type {HTMLElement} */ (button).click());
  await until(async () => (await reader.$$eval("#article .picture", (all) => all.length)) === 2, "two pictures");
  assert.equal(
    await reader.$eval(".picture canvas", (canvas) => canvas.getAttribute("aria-label")),
    "Drawing of a white lighthouse above the water",
  );
  assert.equal(
    await textOf(reader, ".picture:has(canvas) figcaption"),
    "The lighthouse of Port Merrin, dark since last winter.",
  );
  assert.match(
    await reader.$eval(".picture:has(canvas)", (picture) => picture.nextElementSibling?.textContent ?? ""),
    /We looked for the glass/,
    "its place",
  );
  assert.deepEqual(
    await reader.$eval(".picture canvas", (canvas) => {
      const { data } = /** @type {CanvasRenderingContext2D} */ (
        /** @type {HTMLCanvasElement} */ (canvas).getContext("2d")
      ).getImageData(5, 5, 1, 1);
      return [...data].map((value) => Math.round(value / 16));
    }),
    [14, 14, 15, 16],
    "the pixels are the picture's",
  );
  assert.match(await textOf(reader, ".picture.elsewhere"), /Drawing of the harbour from another server/);
  assert.deepEqual(server.log.slice(requests), [], "something was asked of the network");
  await reader.$eval("#pictures", (button) => /** @type {HTMLElement} */ (button).click());
  await until(async () => (await reader.$$eval("#article .picture", (all) => all.length)) === 0, "no picture");
  await close();
});

test("what was left out is put back, and taken out again", async () => {
  const { reader, result, close } = await openReader("samples/wire-copy.html");
  const before = await drawn(reader);
  const count = result.analysis.removals?.length ?? 0;
  assert.ok(count > 0, "nothing was left out");
  assert.equal(await reader.$$eval(".removed li", (items) => items.length), count);
  const press = () => reader.$eval(".removed li button", (button) => /** @type {HTMLElement} */ (button).click());
  await press();
  const text = (/** @type {string} */ text) => text.replace(/\s+/g, "");
  assert.equal(text(await textOf(reader, "#article [data-removed]")), text(result.analysis.removals?.[0]?.text ?? ""));
  assert.deepEqual(await drawn(reader), before, "the article itself changed");
  await press();
  assert.equal(await reader.$$eval("#article [data-removed], .put-back-section", (all) => all.length), 0);
  await close();
});

test("the reader view opens where the page is, and leads back to the same passage", async () => {
  const { reader, page, close } = await openReader("fixtures/long-read.html", async (page) => {
    await page.evaluate(() => [...document.querySelectorAll("h2")].at(-1)?.previousElementSibling?.scrollIntoView());
  });
  await reader.bringToFront();
  await until(() => reader.evaluate(() => scrollY > 200), "the reader view to go to the place");
  const shown = await reader.$$eval(
    "#article [data-block]",
    (blocks) => blocks.find((block) => block.getBoundingClientRect().top > 90)?.textContent ?? "",
  );
  assert.equal(
    shown,
    await page.evaluate(() => {
      const place = document.caretPositionFromPoint(innerWidth / 2, 90)?.offsetNode.parentElement;
      return place?.closest("p, li, h2")?.textContent ?? "";
    }),
  );

  await page.evaluate(() => scrollTo(0, 0));
  await reader.$eval("#back", (button) => /** @type {HTMLElement} */ (button).click());
  await until(() => page.evaluate(() => scrollY > 200), "the page to go to the passage");
  await close();
});

test("a reload keeps the place", async () => {
  const { reader, close } = await openReader("fixtures/long-read.html");
  await reader.bringToFront();
  await reader.evaluate(() => [...document.querySelectorAll("#article h2")].at(-1)?.scrollIntoView());
  const at = await reader.evaluate(() => scrollY);
  await until(
    () =>
      reader.evaluate(async () =>
        Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith("place.")),
      ),
    "the place to be kept",
  );
  await reload(reader);
  await isDrawn(reader);
  await until(() => reader.evaluate((at) => Math.abs(scrollY - at) < 40, at), "the place after a reload");
  await close();
});

test("reading aloud marks the sentence that is spoken, and uses no voice from elsewhere", async () => {
  const { reader, close } = await openReader("fixtures/long-read.html");
  await reader.bringToFront();
  // A machine that runs tests has no voices, so one stands in; the engine that drives it is the extension's own.
  await reader.evaluate(() => {
    const said =
      /** @type {{ text: string, rate: number, voice: { name: string } | null, onend: (() => void) | null }[]} */ ([]);
    const voices = [
      { name: "far", lang: "en-US", localService: false },
      { name: "near", lang: "en-GB", localService: true },
    ];
    Object.assign(globalThis, {
      said,
      silenced: 0,
      SpeechSynthesisUtterance: class {
        constructor(/** @type {string} */ text) {
          Object.assign(this, { text, rate: 1, onend: null });
        }
      },
    });
    Object.defineProperty(globalThis, "speechSynthesis", {
      value: {
        getVoices: () => voices,
        speak: (/** @type {any} */ utterance) => said.push(utterance),
        cancel: () => {
          /** @type {any} */ (globalThis).silenced += 1;
        },
      },
    });
  });
  const said = () =>
    reader.evaluate(() =>
      /** @type {any} */ (globalThis).said.map((/** @type {any} */ { text, voice, rate }) => ({
        text,
        voice: voice?.name,
        rate,
      })),
    );
  const spoken = () =>
    reader.evaluate(() => {
      const ranges = /** @type {Iterable<Range>} */ (/** @type {unknown} */ (CSS.highlights.get("spoken") ?? []));
      return [...ranges].map(String).join("");
    });
  const end = () => reader.evaluate(() => /** @type {any} */ (globalThis).said.at(-1).onend());
  const click = (/** @type {string} */ id) =>
    reader.$eval(`#${id}`, (button) => /** @type {HTMLElement} */ (button).click());

  await click("listen");
  assert.deepEqual(await said(), [{ text: "How Port Merrin got its light back", voice: "near", rate: 1 }]);
  assert.equal(await spoken(), "How Port Merrin got its light back");
  await end();
  await end();
  assert.equal((await said()).at(-1)?.text, "A storm had broken 14 of its 60 lenses last winter.");
  assert.equal(await spoken(), "A storm had broken 14 of its 60 lenses last winter.");
  await click("aloud-play");
  assert.equal(await reader.$eval("#listen", (button) => button.getAttribute("aria-pressed")), "false");
  await end();
  assert.equal((await said()).length, 3, "a paused reading went on");
  await click("aloud-previous");
  assert.match(await spoken(), /^The lighthouse of Port Merrin/);
  await reader.$eval("#aloud-rate", (input) => {
    /** @type {HTMLInputElement} */ (input).value = "1.5";
    input.dispatchEvent(new Event("change"));
  });
  await click("aloud-play");
  assert.equal((await said()).at(-1)?.rate, 1.5);
  await click("aloud-stop");
  assert.equal(await spoken(), "");
  assert.equal(await reader.$eval("#aloud", (bar) => /** @type {HTMLElement} */ (bar).hidden), true);
  await close();
});

test("a mark's card says who and why, by key and by press, and copies with citation", async () => {
  const { reader, result, close } = await openReader("samples/turns-to-opinion.html");
  await reader.bringToFront();
  await reader.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: async (/** @type {string} */ text) => {
          document.documentElement.dataset["copied"] = text;
        },
      },
    });
  });
  await reader.keyboard.press("n");
  await reader.keyboard.press("c");
  await reader.waitForSelector("#card:popover-open");
  const first = result.analysis.quotations[0];
  assert.ok(first);
  assert.equal(await textOf(reader, "#card .who"), first.speaker);
  for (const reason of first.why) assert.ok((await textOf(reader, "#card .why")).includes(reason.text));
  assert.equal(await reader.evaluate(() => document.activeElement?.className), "cite", "the focus is not in the card");
  await reader.keyboard.press("Enter");
  const copied = () => reader.evaluate(() => document.documentElement.dataset["copied"] ?? "");
  await until(async () => (await copied()) !== "", "the citation");
  assert.ok(
    (await copied()).includes(first.text) &&
      (await copied()).includes(result.title) &&
      /#:~:text=/.test(await copied()),
  );
  await reader.keyboard.press("Escape");
  await until(() => reader.evaluate(() => document.activeElement?.localName === "mark"), "the focus to come back");

  await reader.$eval("#article mark.opinion", (mark) => /** @type {HTMLElement} */ (mark).click());
  await reader.waitForSelector("#card:popover-open .kind-opinion");
  const inView = () =>
    reader.$eval("#card", (card) => {
      const { left, right, bottom } = card.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
  const wide = reader.viewport();
  for (const width of [320, 640]) {
    await reader.setViewport({ width, height: 640 });
    await until(inView, `the card to stand in a window of ${width} pixels`);
  }
  await reader.setViewport(wide);
  await reader.$eval("#card .hide", (button) => /** @type {HTMLElement} */ (button).click());
  await reader.waitForSelector('[data-kind="opinions"][aria-pressed="false"]');
  // What is shown is kept a moment later; a page that closes before takes the choice along, and the next test would
  // find it.
  const kept = (/** @type {boolean} */ shown) =>
    until(
      async () =>
        /** @type {any} */ (await reader.evaluate(() => chrome.storage.local.get("kinds")))["kinds"]?.opinions ===
        shown,
      "the choice to be kept",
    );
  await kept(false);
  await reader.$eval('[data-kind="opinions"]', (button) => /** @type {HTMLElement} */ (button).click());
  await reader.waitForSelector('[data-kind="opinions"][aria-pressed="true"]');
  await kept(true);
  await close();
});

test("what is put right in the reader view holds there and on the page", async () => {
  const { reader, result, close } = await openReader("samples/turns-to-opinion.html");
  const count = result.analysis.opinions.length;
  await reader.$eval("#article mark.opinion", (mark) => /** @type {HTMLElement} */ (mark).click());
  await reader.waitForSelector("#card:popover-open .correct button");
  await reader.$eval("#card .correct button", (button) => /** @type {HTMLElement} */ (button).click());
  await until(
    () =>
      reader
        .$eval('[data-kind="opinions"] .sample', (sample) => sample.textContent)
        .then((shown) => shown === String(count - 1))
        .catch(() => false),
    "the passage to go",
  );
  // What takes it back stands at the head of the list, with the focus on it.
  await until(
    () => reader.evaluate(() => document.activeElement?.parentElement?.id === "undone").catch(() => false),
    "the button that takes it back",
  );
  await reader.keyboard.press("Enter");
  await until(
    () =>
      reader
        .$eval('[data-kind="opinions"] .sample', (sample) => sample.textContent)
        .then((shown) => shown === String(count))
        .catch(() => false),
    "the passage to come back",
  );
  await isDrawn(reader);
  const q = result.analysis.quotations.findIndex(({ speaker }) => speaker !== null);
  await reader.$eval(`#article mark[data-mark=q${q}]`, (mark) => /** @type {HTMLElement} */ (mark).click());
  await reader.waitForSelector("#card:popover-open .correct details");
  await reader.$eval("#card .correct details", (details) => {
    /** @type {HTMLDetailsElement} */ (details).open = true;
  });
  await reader.$eval("#speaker", (list) => {
    /** @type {HTMLSelectElement} */ (list).focus();
  });
  await reader.keyboard.press("End");
  await until(() => reader.evaluate(() => document.activeElement?.id === "name"), "the field for a name");
  await reader.keyboard.type("Hedda Quill");
  await reader.keyboard.press("Enter");
  await until(
    () => reader.$eval("#found", (found) => /Hedda Quill/.test(found.textContent ?? "")).catch(() => false),
    "the name that was typed",
  );
  await reader.evaluate(async () => await chrome.storage.local.clear());
  await close();
});
