// Hostile pages: what they hold is text or nothing, in every surface and every file that comes out. No script runs,
// nothing is asked of any server.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { drawn, isDrawn, press } from "../asks.js";
import { until } from "../patience.js";
import { MARKUP, more, WORDS } from "../payloads.js";
import { root } from "../place.js";
import { desk, server } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../../extension/protocol.js").Result} Result */

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-hostile-"));
server.add("reports", folder);
after(() => fs.rmSync(folder, { recursive: true }));

/** All that may stand in a drawn article, but `data-…`. */
const TAGS = [
  "header",
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "span",
  "time",
  "ul",
  "ol",
  "li",
  "blockquote",
  "table",
  "tbody",
  "tr",
  "th",
  "td",
  "pre",
  "mark",
  "a",
  "strong",
  "em",
  "code",
  "sup",
  "sub",
];
const ATTRIBUTES = ["class", "dir", "lang", "datetime", "tabindex", "id", "href", "rel", "target", "value", "scope"];

/** Notes every dialog that a tab opens: none may. @param {Page} tab */
function watched(tab) {
  /** @type {string[]} */
  const dialogs = [];
  tab.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss().catch(() => {});
  });
  return dialogs;
}

/**
 * A page whose article holds payloads, each between paragraphs of an article. They are put there one by one: what is
 * not closed ends with its part.
 * @param {string[]} payloads @param {boolean} asText
 */
async function pageWith(payloads, asText) {
  // The page's own policy lets nothing run and nothing be asked: whatever does all the same is ours.
  const page = await desk.page("fixtures/empty.html", "strict");
  await page.evaluate(
    (payloads, asText) => {
      const article = document.createElement("article");
      const add = (/** @type {Node} */ to, /** @type {string} */ name, /** @type {string} */ text) => {
        const element = document.createElement(name);
        element.textContent = text;
        to.appendChild(element);
      };
      add(article, "h1", "Clerk reads every line of the order book aloud");
      payloads.forEach((payload, i) => {
        const part = document.createElement("div");
        if (asText)
          add(
            part,
            "p",
            `“The line reads ${payload} and nothing else,” said the clerk of Sallow Bend, Hedda Quill, on page ${i} of the order book that the mill keeps.`,
          );
        else {
          add(
            part,
            "p",
            `The clerk of Sallow Bend came to page ${i} of the order book on Monday, and the council heard the line that stood there without a word.`,
          );
          // Forms and images of some names stand before a document's own properties.
          const root = Object.getOwnPropertyDescriptor(Document.prototype, "documentElement")?.get?.call(
            new DOMParser().parseFromString(payload, "text/html"),
          );
          for (let node = root.lastChild.firstChild; node; node = node.nextSibling)
            part.appendChild(document.importNode(node, true));
        }
        article.appendChild(part);
      });
      Node.prototype.appendChild.call(document.documentElement.lastElementChild ?? document.documentElement, article);
      document.title = "Clerk reads every line of the order book aloud";
    },
    payloads,
    asText,
  );
  return page;
}

/**
 * Whether all characters of a text stand in another in their order; U+FFFD stands for half a character, and for control
 * characters.
 * @param {string} text
 * @param {string} whole
 */
function isWithin(text, whole) {
  let at = 0;
  for (const sign of text.replaceAll("\uFFFD", "")) {
    at = whole.indexOf(sign, at);
    if (at < 0) return false;
    at += sign.length;
  }
  return true;
}

/**
 * What is foreign in a drawn article or a report.
 * @param {Page} tab
 * @param {string} root
 * @param {string[]} tags
 * @param {string[]} attributes
 */
const foreign = (tab, root, tags, attributes) =>
  tab.evaluate(
    (root, tags, attributes) => {
      const found = [...document.querySelectorAll(`${root} *`)].flatMap((element) => [
        ...(tags.includes(element.localName) ? [] : [element.localName]),
        ...[...element.attributes]
          .map(({ name }) => name)
          .filter((name) => !attributes.includes(name) && !name.startsWith("data-")),
      ]);
      const links = [...document.querySelectorAll("a[href]")].filter(
        (link) => !/^(https?:|#)/.test(link.getAttribute("href") ?? "") && !link.hasAttribute("download"),
      );
      const open = [...document.querySelectorAll(`${root} a[target]`)].filter(
        (link) => !/noreferrer/.test(link.getAttribute("rel") ?? ""),
      );
      return [...found, ...[...links, ...open].map((link) => link.getAttribute("href"))];
    },
    root,
    tags,
    attributes,
  );

/**
 * Analyses a page, opens the reader view, writes every export and opens the report: all of it is text.
 * @param {Page} page
 */
async function handled(page) {
  const from = server.log.length;
  const dialogs = [watched(page)];
  const whole = await page.evaluate(() =>
    `${document.title} ${document.documentElement.textContent}`.replace(/\s+/g, ""),
  );
  const { popup, tabId, result } = await press(page);
  assert.equal(result.outcome, "article");
  assert.equal(
    await popup.$$eval(
      "#main :is(img, script, iframe, object, embed, link, style, form, base, meta, video, audio)",
      (all) => all.length,
    ),
    0,
  );
  await popup.close();

  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  dialogs.push(watched(reader));
  await isDrawn(reader);
  const { blocks } = await drawn(reader);
  assert.deepEqual(
    blocks,
    result.analysis.article?.blocks.map(({ text }) => text),
  );
  for (const block of blocks) assert.ok(isWithin(block.replace(/\s+/g, ""), whole), `not the page's text: ${block}`);
  assert.deepEqual(await foreign(reader, "#article", TAGS, ATTRIBUTES), []);

  const { files, violations } = await written(reader, tabId);
  assert.deepEqual(violations, [], "a policy of the extension's was hit");
  await report(files["report"] ?? "", blocks);
  spreadsheet(files["csv"] ?? "");
  assert.doesNotMatch((files["markdown"] ?? "").replace(/\\./gs, ""), /[<`]|\]\(|!\[|\{\{/);
  assert.deepEqual(dialogs.flat(), []);
  assert.deepEqual(
    server.log.slice(from).filter((target) => !target.includes("/reports/")),
    [],
    "something was asked of the network",
  );
  await reader.close();
  await page.close();
  return { result, files };
}

/**
 * Draws the article once more and writes every export, and tells which policies were hit meanwhile.
 * @param {Page} reader
 * @param {number} tabId
 */
const written = (reader, tabId) =>
  reader.evaluate(async (tabId) => {
    /** @type {string[]} */
    const violations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
    const paths = {
      formats: "/export/formats.js",
      article: "/common/article.js",
      marks: "/common/marks.js",
      words: "/common/words.js",
    };
    const [{ FORMATS }, { drawArticle }, { marksOf }, { words }] = await Promise.all(
      Object.values(paths).map((path) => import(path)),
    );
    const key = `tab.${tabId}`;
    const { result } = /** @type {{ result: Result }} */ ((await chrome.storage.session.get(key))[key]);
    const again = document.createElement("div");
    document.body.append(again);
    drawArticle(again, result.analysis.article, marksOf(result.analysis, words));
    // Pictures and scripts that came along would be asked for by now.
    again.getBoundingClientRect();
    await new Promise((resolve) => setTimeout(resolve));
    const files = /** @type {Record<string, string>} */ (
      Object.fromEntries(FORMATS.map((/** @type {any} */ { id, write }) => [id, write(result.analysis)]))
    );
    return { files, violations };
  }, tabId);

/**
 * Opens a report as anybody would, with its policy and with none: what holds is that it is text.
 * @param {string} html
 * @param {(string | null)[]} blocks
 */
async function report(html, blocks) {
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  assert.ok(bare.length < html.length, "the report has no policy");
  for (const [name, text] of [
    ["report.html", html],
    ["bare.html", bare],
  ]) {
    fs.writeFileSync(path.join(folder, name ?? ""), text ?? "");
    const tab = await desk.tab();
    const dialogs = watched(tab);
    const from = server.log.length;
    await tab.goto(server.url(`reports/${name}`));
    assert.deepEqual(
      (await drawn(tab, "article")).blocks,
      blocks.map((block) => block?.replace(/[\0-\x08\x0B\x0C\x0E-\x1F]/g, " ")),
    );
    const tags = [...TAGS, "article", "section", "footer", "thead", "div"];
    assert.deepEqual(await foreign(tab, "main", tags, ATTRIBUTES), []);
    assert.equal(
      await tab.evaluate(() => document.querySelectorAll("script, base, link, iframe, body > :not(main)").length),
      0,
    );
    assert.deepEqual([dialogs, server.log.slice(from).length], [[], 1]);
    await tab.close();
  }
}

/** No field begins like a formula, be fields parted by commas, semicolons or tabs. @param {string} text */
function spreadsheet(text) {
  for (const field of text.replace(/^\uFEFF/, "").split(/","|"\r\n"|[;\t\r\n]/))
    assert.doesNotMatch(field, /^["\s]*[=+\-@|\uFF0B\uFF0D\uFF1D\uFF20]/u);
}

test("hostile metadata, quotations, links and captions are text", async () => {
  const { result, files } = await handled(await desk.page("fixtures/hostile.html", "strict"));
  const { article, quotations } = result.analysis;
  assert.ok(
    quotations.some(({ text }) =>
      text.includes("%BYLINE% and then %CONTENT%, and after that $1 and $& and ${alert(15)}"),
    ),
    "a placeholder was filled",
  );
  assert.ok(files["report"]?.includes("$1 and $&amp; and ${alert(15)}"), "a placeholder was filled in the report");
  assert.match(article?.lang ?? "en", /^[a-zA-Z-]*$/);
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});

test("hostile markup of every class is text or nothing", async () => {
  const { result } = await handled(await pageWith(MARKUP, false));
  const text = JSON.stringify(result.analysis.article?.blocks);
  for (let i = 0; i < MARKUP.length; i++)
    assert.ok(text.includes(`page ${i} of`), `the text beside ${MARKUP[i]} is lost`);
});

test("hostile words are told as they stand", async () => {
  const { result } = await handled(await pageWith(WORDS, true));
  const text = JSON.stringify(result.analysis.article?.blocks);
  for (let i = 0; i < WORDS.length; i++)
    assert.ok(text.includes(`page ${i} of`), `the text beside ${WORDS[i]} is lost`);
});

test("a script that ran and a request that left would be seen", async () => {
  fs.writeFileSync(
    path.join(folder, "control.html"),
    "<!doctype html><img src=http://canary.example/control><script>alert('control')</script>",
  );
  const tab = await desk.tab();
  const dialogs = watched(tab);
  await tab.goto(server.url("reports/control.html"));
  await until(
    async () => dialogs.includes("control") && server.log.includes("http://canary.example/control"),
    "the canaries",
  );
  await tab.close();
});

test("passages that nobody sees count for nothing, and are told as ignored", async () => {
  const page = await desk.page("samples/wire-copy.html");
  const ways = [
    "display: none",
    "visibility: hidden",
    "position: absolute; left: -9999px; width: 500px",
    "position: absolute; top: -9999px",
    "font-size: 0",
    "font-size: 1px",
    "color: rgb(1, 2, 3); background: rgb(1, 2, 3)",
    "width: 1px; height: 1px; overflow: hidden; position: absolute",
    "height: 0; overflow: hidden",
  ];
  const planted = await page.evaluate((ways) => {
    const before = [...document.querySelectorAll("p")].find((p) => p.textContent?.includes("Transport Minister"));
    const plant = (/** @type {Element} */ element, /** @type {number} */ i) => {
      element.textContent = `“I took the money ${i} times and I would do it again tomorrow,” Ilse Dorrin said in Marenport on Tuesday.`;
      before?.after(element);
    };
    ways.forEach((style, i) => {
      const p = document.createElement("p");
      p.style.cssText = style;
      plant(p, i);
      // The same from further out.
      const inner = document.createElement("p");
      plant(inner, i + 100);
      const div = document.createElement("div");
      div.style.cssText = style;
      inner.replaceWith(div);
      div.append(inner);
    });
    // These are no text at all, so there is nothing to tell of.
    for (const name of ["template", "noscript"]) plant(document.createElement(name), 900);
    // A paragraph of another colour on its own ground is seen.
    const seen = document.createElement("p");
    seen.style.cssText = "color: rgb(250, 250, 250); background: rgb(20, 20, 20)";
    seen.textContent =
      "The harbour office lent its small ferry to the schools, and the crews of the islands went to work by it.";
    before?.after(seen);
    return before !== undefined;
  }, ways);
  assert.ok(planted, "the sample has another text");
  const { popup, result } = await press(page);
  await popup.close();
  const text = JSON.stringify(result.analysis.article?.blocks ?? []);
  assert.ok(!text.includes("took the money"), String(text.match(/took the money \d+/g)));
  assert.ok(!JSON.stringify(result.analysis.quotations).includes("took the money"));
  assert.ok(text.includes("lent its small ferry"));
  assert.ok(
    result.analysis.warnings.some(({ text }) => text === `${2 * ways.length} hidden passages were ignored.`),
    JSON.stringify(result.analysis.warnings),
  );
  await page.close();
});

test("a report that is dated back or ahead is told with both dates and its library, and frames nobody", async (t) => {
  const library = await desk.own("library/library.html");
  t.after(async () => {
    await library.evaluate(async () => {
      await (await import(new URL("../stores/packs.js", location.href).href)).forgetAll();
    });
    await library.evaluate(() => chrome.runtime.sendMessage({ type: "libraryChanged" }));
    await library.close();
  });
  const reports = fs
    .readFileSync(path.join(root, "www/samples/reports.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const [year, name] of [
    [1971, "back.jsonl"],
    [2098, "ahead.jsonl"],
  ]) {
    const file = path.join(folder, String(name));
    fs.writeFileSync(
      file,
      reports.map((report) => JSON.stringify({ ...report, published: `${year}-01-02T10:00:00Z` })).join("\n"),
    );
    await library.evaluate(async () => {
      await (await import(new URL("../stores/packs.js", location.href).href)).forgetAll();
    });
    const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
      await library.waitForSelector("#file")
    );
    await input.uploadFile(file);
    await until(
      async () => (await library.$eval("#outcome", (element) => element.textContent ?? "")).includes(String(name)),
      "the import",
    );
    const page = await desk.page("samples/wire-copy.html");
    const { popup, result } = await press(page);
    await popup.waitForSelector(".wire-card.matched");
    const said = await popup.$eval("#main", (main) => ({
      card: [...main.querySelectorAll(".wire-card > :is(.lead, .meter, .report)")]
        .map((part) => part.textContent)
        .join(" "),
      title: main.querySelector(".title")?.textContent ?? "",
    }));
    assert.match(said.card, new RegExp(`Published [^,]*,? ?${year}, from your library “${name}”`));
    assert.match(said.title, /2026/, "the article's own date is not there");
    assert.doesNotMatch(said.card, /copied|taken from|original|earlier|later than|first/i);
    assert.equal(result.analysis.wire.matches[0]?.report.library, name);
    await popup.close();
    await page.close();
  }
});

const given = more();
test(
  "hostile markup and words out of a folder",
  { skip: given.markup.length === 0 && "COPYDESK_HOSTILE names no folder" },
  async () => {
    await handled(await pageWith(given.markup, false));
    await handled(await pageWith(given.words, true));
  },
);
