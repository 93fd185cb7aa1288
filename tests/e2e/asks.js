// What tests ask of a page, of the extension's pages and of an analysis.

import { isNews } from "../../extension/common/news.js";
import { until } from "./patience.js";
import { desk } from "./session.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../extension/protocol.js").Request} Request */
/** @typedef {import("../../extension/protocol.js").Answer} Answer */
/** @typedef {import("../../extension/protocol.js").Result} Result */
/** @typedef {import("../../extension/pkg/copydesk.js").Analysis} Analysis */

/**
 * Sends the background a request from one of the extension's pages.
 * @param {Page} own
 * @param {Request} request
 * @returns {Promise<Answer>}
 */
export async function ask(own, request) {
  return await own.evaluate((request) => chrome.runtime.sendMessage(request), request);
}

/** Opens the popup over a page and waits for the page's result. @param {Page} page */
export async function press(page) {
  const popup = await desk.popup(page);
  const tabId = await desk.tabId(popup, page);
  /** @type {Result | null} */
  let result = null;
  await until(async () => (result = await kept(popup, tabId)), "a result");
  return { popup, tabId, result: /** @type {Result} */ (/** @type {unknown} */ (result)) };
}

/**
 * The result that the extension keeps for a tab.
 * @param {Page} own
 * @param {number} tabId
 * @returns {Promise<Result | null>}
 */
export async function kept(own, tabId) {
  return await own.evaluate(
    async (key) => /** @type {any} */ ((await chrome.storage.session.get(key))[key])?.result ?? null,
    `tab.${tabId}`,
  );
}

/** The names of the highlights in content/marks.js, by what they mark. */
const HIGHLIGHTS = {
  quotation: "cd-1",
  reported: "cd-2",
  source: "cd-3",
  wire: "cd-4",
  opinion: "cd-5",
  credit: "cd-6",
  own: "cd-7",
  unsure: "cd-8",
  teller: "cd-9",
};

/** @typedef {Record<keyof typeof HIGHLIGHTS, string>} Marked The marked words of each kind, white space left out. */

/** What the browser has painted over. @param {Page} page @returns {Promise<Marked>} */
export async function painted(page) {
  const texts = await Promise.all(
    Object.entries(HIGHLIGHTS).map(async ([kind, name]) => [kind, await marked(page, name)]),
  );
  return /** @type {Marked} */ (Object.fromEntries(texts));
}

/** The words under one highlight, white space left out. @param {Page} page @param {string} name */
export async function marked(page, name) {
  const text = await page.evaluate((name) => {
    const highlights = /** @type {Map<string, Iterable<Range>>} */ (/** @type {unknown} */ (CSS.highlights));
    return [...(highlights.get(name) ?? [])].map(String).join("");
  }, name);
  return squashed(text);
}

/**
 * What an analysis says is to be painted where the reader has chosen nothing: reported speech on news alone.
 * @param {Analysis} analysis
 * @returns {Marked}
 */
export function expected(analysis) {
  const blocks = analysis.article?.blocks ?? [];
  /** @param {({ block: number, start: number, end: number } | null)[]} spans */
  const words = (spans) =>
    squashed(spans.map((span) => (span ? blocks[span.block]?.text.slice(span.start, span.end) : "")).join(""));
  const direct = analysis.quotations.filter((quotation) => quotation.kind !== "indirect");
  const told = isNews(analysis) ? analysis.quotations.filter((quotation) => quotation.kind === "indirect") : [];
  const sources = (/** @type {Analysis["quotations"]} */ some) => words(some.map((quotation) => quotation.source));
  const passages = analysis.wire.matches[0]?.passages ?? [];
  return {
    quotation: words(direct.flatMap((quotation) => quotation.spans)),
    reported: words(told.flatMap((quotation) => (quotation.certain ? quotation.spans : []))),
    unsure: words(told.flatMap((quotation) => (quotation.certain ? [] : quotation.spans))),
    source: sources(direct),
    teller: sources(told),
    wire: words(passages.filter((passage) => passage.kind === "narrative").map((passage) => passage.article)),
    opinion: words(analysis.opinions),
    credit: words(
      analysis.credits.map(({ block, start, end }) =>
        block === null || start === null || end === null ? null : { block, start, end },
      ),
    ),
    own: words(
      /** @type {{ own?: { spans: { block: number, start: number, end: number }[] }[] }} */ (analysis).own?.flatMap(
        ({ spans }) => spans,
      ) ?? [],
    ),
  };
}

/** The text of an element, as it is in the tree. @param {Page} page @param {string} selector */
export async function textOf(page, selector) {
  return await page.$eval(selector, (element) => element.textContent ?? "");
}

/**
 * What a drawn article holds: the text of each block, and that of each mark, labels for screen readers left out.
 * @param {Page} page
 * @param {string} [root] where it was drawn
 * @returns {Promise<{ blocks: string[], marks: Record<string, string> }>}
 */
export async function drawn(page, root = "#article") {
  return await page.$eval(root, (article) => {
    const text = (/** @type {Element} */ element) => {
      const copy = /** @type {Element} */ (element.cloneNode(true));
      for (const label of copy.querySelectorAll(".label")) label.remove();
      return copy.textContent ?? "";
    };
    /** @type {Record<string, string>} */
    const marks = {};
    for (const mark of article.querySelectorAll("mark")) {
      const id = mark.dataset["mark"] ?? "";
      marks[id] = (marks[id] ?? "") + text(mark);
    }
    return { blocks: [...article.querySelectorAll("[data-block]")].map(text), marks };
  });
}

/** Text without white space: a page and an article break lines in other places. @param {string} text */
function squashed(text) {
  return text.replace(/\s+/g, "");
}

/** Waits until the reader view is whole: its buttons do what they say, and its keys, too. @param {Page} reader */
export async function isDrawn(reader) {
  await reader.waitForSelector("#article[aria-busy=false]");
}

/**
 * Loads one of the extension's pages again. Firefox's protocol does not say when such a page has loaded, so the page is
 * asked.
 * @param {Page} own
 */
export async function reload(own) {
  await own.evaluate(() => {
    document.documentElement.dataset["old"] = "";
  });
  own.reload().catch(() => {});
  const isNew = () => !("old" in document.documentElement.dataset) && document.readyState === "complete";
  await until(() => own.evaluate(isNew).catch(() => false), "the page to load again");
}

/**
 * A page, and its article in the reader view.
 * @param {string} file
 * @param {(page: Page) => Promise<void>} [before] done to the page before the reader view is opened
 */
export async function openReader(file, before) {
  const page = await desk.page(file);
  const { popup, tabId, result } = await press(page);
  await popup.close();
  await page.bringToFront();
  await before?.(page);
  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  await isDrawn(reader);
  const close = async () => {
    await reader.close();
    await page.close();
  };
  return { page, reader, tabId, result, close };
}

/**
 * What stands in the closed shadow tree on a page, seen from the extension's own world there.
 * @typedef {object} OnPage
 * @property {string | null} mark the mark whose card is open
 * @property {string} title
 * @property {string} text
 * @property {string} focused what has the focus in the card
 * @property {Record<string, { x: number, y: number }>} controls the middle of each button, by its name
 * @property {string} told what the line at the foot of the window says
 * @property {string} status what the card says of what was done
 * @property {number} ticks how many ticks the strip at the edge has
 */

/** @param {Page} own @param {number} tabId @returns {Promise<OnPage>} */
export async function onPage(own, tabId) {
  return await own.evaluate(async (tabId) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => {
        const { surface, card } = globalThis.copydesk;
        const root = surface.root();
        const dialog = root?.querySelector("[role=dialog]");
        /** @type {Record<string, { x: number, y: number }>} */
        const controls = {};
        for (const control of root?.querySelectorAll("button, select, input, textarea, .tick") ?? []) {
          const box = control.getBoundingClientRect();
          if (box.width === 0) continue;
          const name =
            control.getAttribute("aria-label") ??
            (control.localName === "button" ? control.textContent : control.className || control.localName);
          controls[name ?? ""] ??= { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
        return {
          mark: dialog ? card.opened() : null,
          title: dialog?.querySelector("h2")?.textContent ?? "",
          text: dialog?.textContent ?? "",
          focused: surface.focused()?.textContent ?? "",
          controls,
          told: root?.querySelector(".told p")?.textContent ?? "",
          status: root?.querySelector(".card .status")?.textContent ?? "",
          ticks: root?.querySelectorAll(".tick").length ?? 0,
        };
      },
    });
    return /** @type {OnPage} */ (frame?.result);
  }, tabId);
}

/**
 * Waits until the card on a page is that of a mark, and tells what it says.
 * @param {Page} own
 * @param {number} tabId
 * @param {string | null} mark
 */
export async function cardOf(own, tabId, mark) {
  /** @type {OnPage | null} */
  let found = null;
  await until(async () => (found = await onPage(own, tabId)).mark === mark, `the card of ${mark}`);
  return /** @type {OnPage} */ (/** @type {unknown} */ (found));
}

/**
 * Presses a control of the card, or a tick of the strip, with the mouse.
 * @param {Page} page
 * @param {Page} own
 * @param {number} tabId
 * @param {string} name
 */
export async function pressOnPage(page, own, tabId, name) {
  const place = (await onPage(own, tabId)).controls[name];
  if (!place) throw new Error(`there is no ${name}`);
  await page.mouse.click(place.x, place.y);
}

/** The middle of the first line of some words of a page. @param {Page} page @param {string} words */
export async function placeOf(page, words) {
  return await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      node.parentElement?.scrollIntoView({ block: "center" });
      const box = range.getClientRects()[0];
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`the page has no “${words}”`);
  }, words);
}

/**
 * Presses a button that saves, and gives the file that the browser was handed: in the press itself, or never.
 * @param {Page} reader
 * @param {string} id
 */
export async function saved(reader, id) {
  return await reader.$eval(`#${id}`, async (button) => {
    const click = HTMLAnchorElement.prototype.click;
    const make = URL.createObjectURL;
    /** @type {Blob | null} */ let made = null;
    let name = "";
    URL.createObjectURL = (blob) => {
      made = /** @type {Blob} */ (blob);
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    /** @type {HTMLElement} */ (button).click();
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = make;
    if (made === null || name === "") throw new Error("the press handed over no file");
    // A blob's `text` swallows the byte order mark, which is part of the file.
    const bytes = await /** @type {Blob} */ (made).arrayBuffer();
    return { name, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
  });
}
