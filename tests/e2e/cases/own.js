// The reader's own marks: words that were selected become a quotation, opinion or a note, by keys alone, and are there
// on the next visit.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, cardOf, drawn, isDrawn, kept, onPage, openReader, painted, press, pressOnPage, textOf } from "../asks.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../../extension/common/own.js").OwnMark} OwnMark */

/** A page with marks. What is kept goes with it. @param {import("node:test").TestContext} t @param {string} name */
async function marked(t, name) {
  const page = await desk.page(name);
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const own = await desk.own("options/options.html");
  t.after(async () => {
    await own.evaluate(() => chrome.storage.local.clear());
    await own.close();
    await page.close();
  });
  await page.bringToFront();
  return { page, own, tabId, result };
}

/**
 * Selects words of a page.
 * @param {Page} page
 * @param {string} words
 * @param {string} [to] the last of them, where they go on to another text
 */
const select = (page, words, to = words) =>
  page.evaluate(
    (words, to) => {
      const find = (/** @type {string} */ wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(wanted) ?? -1;
          if (at >= 0) return { node, at };
        }
        throw new Error(`the page has no “${wanted}”`);
      };
      const [first, last] = [find(words), find(to)];
      getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + to.length);
    },
    words,
    to,
  );

/** The marks of the reader's own that are kept in a tab's result. @param {Page} own @param {number} tabId */
const ownIn = async (own, tabId) =>
  /** @type {{ own?: OwnMark[] }} */ ((await kept(own, tabId))?.analysis ?? {}).own ?? [];

/** Opens the choice over what is selected. @param {Page} own @param {number} tabId */
async function choose(own, tabId) {
  assert.deepEqual(await ask(own, { type: "choose", tabId }), { ok: true, value: true });
  await until(async () => (await onPage(own, tabId)).controls["Cancel"], "the choice");
}

test("words are marked as a quotation by keys, are there on the next visit, in the reader view and the exports, and go again", async (t) => {
  const { page, own, tabId, result } = await marked(t, "samples/turns-to-opinion.html");
  const block =
    result.analysis.article?.blocks.find(({ kind, text }) => kind === "paragraph" && text.length > 120)?.text ?? "";
  const words = block.slice(block.indexOf(" ") + 1, 60).trim();
  await select(page, words);
  await choose(own, tabId);
  // The first choice has the focus; the list of people comes next, and its last entry is a name that is typed.
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await until(async () => (await onPage(own, tabId)).controls["Name"], "the field for a name");
  await page.keyboard.type("Hedda Quill");
  await page.keyboard.press("Tab");
  await page.keyboard.type("=1+1 www.x.example [[y]] %%z%%");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const card = await cardOf(own, tabId, "m0");
  assert.equal(card.title, "Hedda Quill");
  assert.match(card.text, /%%z%%/);
  const squashed = words.replace(/\s+/g, "");
  assert.equal((await painted(page)).own, squashed);

  await page.reload();
  const again = await press(page);
  assert.equal((await painted(page)).own, squashed);
  await until(async () => /Hedda Quill/.test(await textOf(again.popup, "#main")), "the mark in the panel");
  await again.popup.close();
  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  await isDrawn(reader);
  assert.equal((await drawn(reader)).marks["m0"], words);
  assert.match(await textOf(reader, "#found"), /Hedda Quill/);
  const files = await reader.evaluate(async (key) => {
    const { FORMATS } = await import(new URL("/export/formats.js", location.href).href);
    const analysis = /** @type {any} */ ((await chrome.storage.session.get(key))[key]).result.analysis;
    return Object.fromEntries(FORMATS.map((/** @type {any} */ { id, write }) => [id, write(analysis)]));
  }, `tab.${tabId}`);
  assert.ok(
    files.markdown.includes("own (quotation, Hedda Quill: =1+1 www\\.x.example \\[\\[y\\]\\] \\%\\%z\\%\\%)"),
    "not in Markdown",
  );
  assert.ok(files.csv.includes(`"'=1+1 www.x.example`), "not in CSV");
  assert.ok(
    JSON.parse(files.annotations).items.some((/** @type {any} */ { motivation }) => motivation === "commenting"),
    "not in the annotations",
  );
  assert.ok(files.json.includes("%%z%%") && files.report.includes("Hedda Quill"), "not in JSON or the report");
  await reader.close();

  await page.bringToFront();
  await ask(own, { type: "open", tabId, mark: "m0" });
  await cardOf(own, tabId, "m0");
  await pressOnPage(page, own, tabId, "Remove my mark");
  await until(async () => (await painted(page)).own === "", "the mark to go");
  assert.deepEqual(
    await own.evaluate(async () =>
      Object.keys(await chrome.storage.local.get(null)).filter((name) => name.startsWith("desk ")),
    ),
    [],
  );
});

test("a mark over two paragraphs follows its words through a view that is drawn anew, and its note is changed", async (t) => {
  const { page, own, tabId, result } = await marked(t, "samples/turns-to-opinion.html");
  const blocks = (result.analysis.article?.blocks ?? []).map(({ text }) => text);
  // Two that follow each other in the page, too.
  const [first, second] = await page.evaluate((blocks) => {
    const pairs = [...document.querySelectorAll("p + p")].map((paragraph) => [
      paragraph.previousElementSibling?.textContent ?? "",
      paragraph.textContent ?? "",
    ]);
    return (
      pairs.find((pair) => pair.every((text) => text.length > 60 && !text.includes("\n") && blocks.includes(text))) ??
      []
    );
  }, blocks);
  assert.ok(first && second);
  await select(page, first.slice(-30), second.slice(0, 30));
  await choose(own, tabId);
  await pressOnPage(page, own, tabId, "Cancel");
  await until(async () => !(await onPage(own, tabId)).controls["Cancel"], "the choice to go");
  await select(page, first.slice(-30), second.slice(0, 30));
  await choose(own, tabId);
  // To the third choice, a note.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Why only now?");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await cardOf(own, tabId, "m0");
  const words = `${first.slice(-30)}${second.slice(0, 30)}`.replace(/\s+/g, "");
  assert.equal((await painted(page)).own, words);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll("p")) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await until(async () => (await painted(page)).own === words, "the mark on the words that were drawn anew");
  await pressOnPage(page, own, tabId, "Edit note");
  await until(async () => (await onPage(own, tabId)).controls["Save"], "the field");
  await page.keyboard.type("!");
  await pressOnPage(page, own, tabId, "Save");
  await until(
    async () =>
      /Why only now\?|!Why/.test((await ownIn(own, tabId))[0]?.note ?? "") &&
      (await ownIn(own, tabId))[0]?.note !== "Why only now?",
    "the note to be changed",
  );
});

test("a selection in a form, in a closed part of the page, over two articles, or none is answered with a message", async (t) => {
  const { page, own, tabId, result } = await marked(t, "samples/turns-to-opinion.html");
  const says = async (/** @type {RegExp} */ said) => {
    await until(
      async () => said.test((await onPage(own, tabId)).told || (await onPage(own, tabId)).status),
      String(said),
    );
    await page.keyboard.press("Escape");
  };
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await ask(own, { type: "choose", tabId });
  await says(/Select words of the article first/);
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.value = "What I think of it";
    document.body.prepend(field);
    field.focus();
    field.select();
  });
  await ask(own, { type: "choose", tabId });
  await says(/These words are in a form/);
  await page.evaluate(() => {
    document.querySelector("textarea")?.remove();
    const host = document.createElement("div");
    const tree = host.attachShadow({ mode: "closed" });
    tree.append("Words in a closed tree");
    document.body.prepend(host);
    const range = document.createRange();
    range.selectNodeContents(tree);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const other = document.createElement("p");
    other.textContent = "The first words of another article.";
    document.body.append(other);
  });
  // What a browser says of a selection there differs; that it is selected is told by its menu.
  await own.evaluate(
    (tabId) =>
      chrome.scripting
        .executeScript({
          target: { tabId },
          func: () => {
            globalThis.copydesk.choice.open([], true);
          },
        })
        .then(() => null),
    tabId,
  );
  await says(/extensions cannot read|Select words|not all in the article/);
  const last = result.analysis.article?.blocks.findLast(({ kind }) => kind === "paragraph")?.text ?? "";
  await select(page, last.slice(-20), "another article");
  await ask(own, { type: "choose", tabId });
  await until(async () => (await onPage(own, tabId)).controls["Cancel"], "the choice");
  await page.bringToFront();
  await pressOnPage(page, own, tabId, "Save");
  await says(/not all in the article/);
  assert.deepEqual(await ownIn(own, tabId), []);
  // A note of a megabyte stays in its field, and is told as too long.
  await select(page, last.slice(0, 20));
  await choose(own, tabId);
  await own.evaluate(
    (tabId) =>
      chrome.scripting
        .executeScript({
          target: { tabId },
          func: () => {
            const field = globalThis.copydesk.surface.root()?.querySelector("textarea");
            if (field) field.value = "x".repeat(1_000_000);
          },
        })
        .then(() => null),
    tabId,
  );
  await pressOnPage(page, own, tabId, "Save");
  await says(/1,000,000 characters.*limit is 20,000/);
  assert.deepEqual(await ownIn(own, tabId), []);
});

test("words are marked in the reader view, noted anew, and unmarked there", async (t) => {
  const { reader, page, tabId, close } = await openReader("samples/turns-to-opinion.html");
  t.after(async () => {
    await reader.evaluate(() => chrome.storage.local.clear());
    await close();
  });
  const words = await reader.evaluate(() => {
    const text = [...document.querySelectorAll("#article p[data-block]")]
      .map((block) =>
        [...block.childNodes].find((node) => node.nodeType === 3 && (node.nodeValue ?? "").trim().length > 40),
      )
      .find((node) => node);
    if (!text) throw new Error("no text");
    getSelection()?.setBaseAndExtent(text, 3, text, 33);
    return (text.nodeValue ?? "").slice(3, 33).trim();
  });
  await reader.keyboard.press("m");
  await reader.waitForSelector("#card:popover-open #keep-own");
  await reader.keyboard.press("ArrowDown");
  await reader.keyboard.press("Tab");
  await reader.keyboard.type("Says who?");
  await reader.keyboard.press("Tab");
  await reader.keyboard.press("Enter");
  // The view is drawn anew meanwhile: one question at a time, and none that holds on to its elements.
  const drawnWords = () =>
    reader
      .evaluate(() =>
        [...document.querySelectorAll("#article[aria-busy=false] mark.own")]
          .map((mark) => {
            const copy = /** @type {Element} */ (mark.cloneNode(true));
            for (const label of copy.querySelectorAll(".label")) label.remove();
            return copy.textContent ?? "";
          })
          .join("")
          .trim(),
      )
      .catch(() => null);
  await until(async () => (await drawnWords()) === words, "the mark in the reader view");
  await until(async () => (await painted(page)).own === words.replace(/\s+/g, ""), "the mark on the page");
  await isDrawn(reader);
  assert.match(await textOf(reader, "#found"), /My mark: opinion · Says who\?/);
  await reader.$eval("#article mark.own", (mark) => /** @type {HTMLElement} */ (mark).click());
  await reader.waitForSelector("#card:popover-open .remove");
  assert.match(await textOf(reader, "#card"), /Says who\?/);
  await reader.$eval("#card .remove", (button) => /** @type {HTMLElement} */ (button).click());
  await until(async () => (await painted(page)).own === "", "the mark to go from the page");
  await until(async () => (await drawnWords()) === "", "the mark to go from the view");
  await isDrawn(reader);
  assert.ok(tabId > 0);
});

test(
  "the menu over selected words opens the choice",
  { skip: desk.family === "firefox" && "no protocol opens Firefox's menus" },
  async (t) => {
    const { page, own, tabId, result } = await marked(t, "samples/turns-to-opinion.html");
    const text = result.analysis.article?.blocks.find(({ kind }) => kind === "paragraph")?.text ?? "";
    await select(page, text.slice(0, 30));
    await desk.inBackground(
      own,
      (self, tabId) =>
        self.chrome.tabs
          .get(tabId)
          .then((/** @type {unknown} */ tab) =>
            self.chrome.contextMenus.onClicked.dispatch({ menuItemId: "mark-selection" }, tab),
          ),
      tabId,
    );
    await until(async () => (await onPage(own, tabId)).controls["Cancel"], "the choice");
    await page.keyboard.press("Escape");
    await until(async () => !(await onPage(own, tabId)).controls["Cancel"], "the choice to go");
  },
);
