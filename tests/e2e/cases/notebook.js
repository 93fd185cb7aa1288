// The notebook: every entry over all articles, found, taken along, brought in, deleted, and everything erased in one
// press.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { press, textOf } from "../asks.js";
import { until } from "../patience.js";
import { root } from "../place.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../../extension/stores/entries.js").Entry} Entry */

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-notebook-"));
after(() => fs.rmSync(folder, { recursive: true }));

/** @param {string} id @param {Partial<Entry>} fields @returns {Entry} */
const entry = (id, fields) => ({
  id,
  url: "https://courier.example/a",
  kind: "note",
  exact: `The bridge is old, ${id}.`,
  before: "",
  after: "",
  was: null,
  speaker: null,
  note: "",
  title: "Bridge closed",
  outlet: "The Courier",
  sample: "",
  at: Date.UTC(2026, 10, 29, 12),
  ...fields,
});

/** @param {Entry[]} entries */
const fileOf = (entries) => JSON.stringify({ format: "copydesk-notebook", version: 1, entries });

/** @param {Page} page @param {string} text */
async function bring(page, text) {
  const file = path.join(folder, "notebook.json");
  fs.writeFileSync(file, text);
  await page.$eval("#outcome", (outcome) => outcome.replaceChildren());
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await page.waitForSelector("#import")
  );
  await input.uploadFile(file);
  await until(async () => (await textOf(page, "#outcome")) !== "", "the word of what became of the file");
  return textOf(page, "#outcome");
}

/** @param {Page} page @param {string} selector */
const click = (page, selector) => page.$eval(selector, (element) => /** @type {HTMLElement} */ (element).click());

/** The entries that are drawn. @param {Page} page */
const shown = (page) =>
  page.$$eval("[data-entry]", (rows) => rows.map((row) => row.getAttribute("data-entry")).join(""));

/** A notebook, empty. @param {import("node:test").TestContext} t */
async function open(t) {
  const page = await desk.own("notebook/notebook.html");
  await until(async () => (await textOf(page, "#count")) !== "", "the count");
  t.after(async () => {
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });
  return page;
}

test("entries come in, are found, grouped, noted and deleted, one and a site's", async (t) => {
  const page = await open(t);
  assert.match(await textOf(page, "#count"), /Nothing yet/);
  const all = [
    entry("a", { note: "Ask Greta" }),
    entry("b", {
      kind: "quotation",
      speaker: "Greta Noll",
      url: "https://other.example/x",
      outlet: "",
      title: "Boats",
    }),
    entry("c", { kind: "notOpinion" }),
  ];
  assert.match(await bring(page, fileOf(all)), /3 entries were added/);
  assert.match(await bring(page, fileOf(all)), /0 entries were added/);
  for (const [bad, reason] of /** @type {const} */ ([
    ["{", /not JSON/],
    [fileOf([entry("d", { note: "x".repeat(30_000) })]), /entries\.0\.note/],
  ]))
    assert.match(await bring(page, bad), reason);
  assert.equal([...(await shown(page))].toSorted().join(""), "abc");
  // By keys: the search has what is typed, the choice of groups the arrow.
  await page.focus("#search");
  await page.keyboard.type("greta");
  await until(async () => [...(await shown(page))].toSorted().join("") === "ab", "those with the word");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await until(async () => /Greta Noll/.test(await textOf(page, ".group h2")), "groups by speaker");
  await page.$eval("#search", (input) => {
    /** @type {HTMLInputElement} */ (input).value = "";
    input.dispatchEvent(new Event("input"));
  });
  await click(page, '[data-entry="a"] .edit');
  await page.keyboard.type("!? ");
  await click(page, '[data-entry="a"] .save');
  await until(
    async () =>
      /!\? /.test(await page.$eval('[data-entry="a"] .note', (note) => note.textContent ?? "").catch(() => "")),
    "the note",
  );
  await click(page, '[data-entry="c"] .drop');
  await until(async () => [...(await shown(page))].toSorted().join("") === "ab", "one to go");
  await page.select("#by", "outlet");
  await until(async () => (await page.$$(".site")).length === 2, "a button for each site");
  await page.evaluate(() =>
    [...document.querySelectorAll(".site")]
      .find((button) => button.textContent?.includes("other.example"))
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true })),
  );
  await page.waitForSelector("#asked .strong");
  assert.match(await textOf(page, "#asked"), /Delete 1 entry from other\.example/);
  await click(page, "#asked .strong");
  await until(async () => (await shown(page)) === "a", "those of the site to go");
  await click(page, "#delete-all");
  await page.waitForSelector("#asked .strong");
  await click(page, "#asked .strong");
  await until(async () => /Nothing yet/.test(await textOf(page, "#count")), "all to go");
  assert.deepEqual(
    await page.evaluate(async () =>
      Object.keys(await chrome.storage.local.get(null)).filter((name) => name.startsWith("desk ")),
    ),
    [],
  );
});

test("the notebook is taken along in each form, and corrections as test cases", async (t) => {
  const page = await open(t);
  await bring(
    page,
    fileOf([
      entry("a", { note: "[[x]] www.y.example" }),
      entry("b", {
        kind: "speaker",
        was: "Ada",
        speaker: "Vera Example",
        sample: "⟦quote Vera Example: “It will hold,”⟧ said Vera Example.",
      }),
    ]),
  );
  // A file that is saved is a link that is pressed: what it leads to is read instead.
  await page.evaluate(() => {
    const made = URL.createObjectURL.bind(URL);
    const given = /** @type {any} */ (globalThis);
    given.files = [];
    URL.createObjectURL = (blob) => {
      given.files.push(/** @type {Blob} */ (blob));
      return made(blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  for (const id of ["export-markdown", "export-csv", "export-annotations", "export-json", "cases"])
    await click(page, `#${id}`);
  await click(page, "#rename");
  await click(page, "#cases");
  const texts = await page.evaluate(() =>
    Promise.all(/** @type {any} */ (globalThis).files.map((/** @type {Blob} */ blob) => blob.text())),
  );
  const wanted = [
    /\\\[\\\[x\\\]\\\] www\\\.y/,
    /^\uFEFF?"date"/,
    /AnnotationPage/,
    /copydesk-notebook/,
    /^==> quotes\/reader-1\.txt <==\n# A reader: somebody else spoke\.\n⟦quote Ines Calder: /,
    /Vera Example/,
  ];
  assert.equal(texts.length, wanted.length);
  wanted.forEach((pattern, n) => assert.match(texts[n], pattern));
});

test("everything is erased in one press: packs, settings, sites, corrections, notes and results", async (t) => {
  const library = await desk.own("library/library.html");
  await /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await library.waitForSelector("#file")
  ).uploadFile(path.join(root, "www/samples/reports.jsonl"));
  await library.waitForSelector(".pack");
  const article = await desk.page("samples/turns-to-opinion.html");
  await (await press(article)).popup.close();
  const page = await open(t);
  await bring(page, fileOf([entry("a", {})]));
  await page.evaluate(() =>
    chrome.storage.local.set({ kinds: { wire: false }, sites: { "off.example": { off: true } } }),
  );
  await click(page, "#erase");
  await page.waitForSelector("#asked .strong");
  await click(page, "#asked .strong");
  await until(async () => /Everything was erased/.test(await textOf(page, "#outcome")), "the word of it");
  const left = await page.evaluate(async () => {
    const { all } = await import(new URL("/stores/packs.js", location.href).href);
    return [await chrome.storage.local.get(null), await chrome.storage.session.get(null), await all()];
  });
  assert.deepEqual(left, [{}, {}, []]);
  await article.close();
  await library.close();
});

test("ten thousand entries are listed, and a page is looked at by its own alone", async (t) => {
  const page = await open(t);
  await page.evaluate(async () => {
    const { addEntries } = await import(new URL("/stores/entries.js", location.href).href);
    await addEntries(
      Array.from({ length: 10_000 }, (_, n) => ({
        id: `e${n}`,
        url: `https://s${n % 20}.example/${n % 2_000}`,
        kind: "note",
        exact: `Words ${n} of a passage.`,
        before: "",
        after: "",
        was: null,
        speaker: null,
        note: "x".repeat(200),
        title: `Article ${n % 2_000}`,
        outlet: "",
        sample: "",
        at: n,
      })),
    );
  });
  await until(async () => /10,000 entries/.test(await textOf(page, "#count")), "all of them");
  assert.ok((await page.$$("[data-entry]")).length <= 100);
  await click(page, "#more");
  await until(async () => (await page.$$("[data-entry]")).length > 100, "more");
  const article = await desk.page("samples/turns-to-opinion.html");
  await desk.inBackground(page, (self) => {
    const { local } = self.chrome.storage;
    const get = local.get.bind(local);
    self.asked = [];
    local.get = (/** @type {unknown} */ names) => {
      self.asked.push(names);
      return get(names);
    };
    self.mend = () => {
      local.get = get;
    };
  });
  await (await press(article)).popup.close();
  const asked = await desk.inBackground(page, (self) => {
    self.mend();
    return self.asked.filter(
      (/** @type {unknown} */ names) =>
        names === null || names === undefined || JSON.stringify(names).includes("desk "),
    );
  });
  assert.equal(asked.length, 1, JSON.stringify(asked));
  assert.match(JSON.stringify(asked[0]), /^"desk http/);
  await article.close();
});
