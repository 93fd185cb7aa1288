// Every way that a text can be unseen, each on a page of its own: a long quotation, a credit line and a word inside a
// sentence, none of which anybody can read. And what looks like one of them and can be read.

import assert from "node:assert/strict";
import { test } from "node:test";
import { painted } from "../asks.js";
import { article, resultOf } from "../breaking.js";
import { desk } from "../session.js";

/**
 * A way: the style of the element, of a box around it where that is what hides it, and attributes. `inline` says that
 * it holds for an element inside a sentence as well.
 * @typedef
 *   {{ style?: string, around?: string, attribute?: [string, string], element?: string, over?: string, layer?: string, inline?: boolean, only?: "chromium" }}
 *   Way
 */

/** What takes a box of its own to hide. */
const OUT = "position:absolute;";
/** @type {Record<string, Way>} */
const UNSEEN = {
  "not displayed": { style: "display:none", inline: true },
  "not displayed further out": { around: "display:none" },
  invisible: { style: "visibility:hidden", inline: true },
  "invisible further out": { around: "visibility:hidden" },
  collapsed: { style: "visibility:collapse", inline: true },
  "the attribute hidden": { attribute: ["hidden", ""], inline: true },
  "hidden until found": { attribute: ["hidden", "until-found"] },
  "content that is not visible": { style: "content-visibility:hidden" },
  "a closed box of details": { element: "details" },
  "a dialog that is not open": { element: "dialog" },
  "a popover that is not shown": { attribute: ["popover", ""] },
  "no letters": { style: "font-size:0", inline: true },
  "letters of one pixel": { style: "font-size:1px", inline: true },
  "a font of nothing": { style: "font:0/0 serif", inline: true },
  "letters of no size further out": { around: "font-size:0" },
  "transparent as a whole": { style: "opacity:0", inline: true },
  "transparent further out": { around: "opacity:0" },
  "nearly transparent": { style: "opacity:.01", inline: true },
  "transparent twice over": { style: "opacity:.15", around: "opacity:.15" },
  "a filter of no opacity": { style: "filter:opacity(0)", inline: true },
  "blurred away": { style: "filter:blur(40px)" },
  "a mask of nothing": { style: "mask-image:linear-gradient(transparent,transparent)" },
  "the colour of the page": { style: "color:#fff", inline: true },
  "the colour of its ground": { style: "color:rgb(1,2,3);background:rgb(1,2,3)", inline: true },
  "nearly the colour of its ground": { style: "color:#fefefe;background:#fff", inline: true },
  "the colour of the ground further out": { style: "color:#222", around: "background:#222" },
  "no colour": { style: "color:transparent", inline: true },
  "hardly any colour": { style: "color:rgba(0,0,0,.02)", inline: true },
  "filled with white": { style: "background:#fff;-webkit-text-fill-color:#fff", inline: true },
  "filled with nothing": { style: "-webkit-text-fill-color:transparent", inline: true },
  "a colour of OKLCH": { style: "color:oklch(1 0 0)", inline: true },
  "a mixed colour": { style: "color:color-mix(in srgb, white 99%, black)", inline: true },
  "a colour of another space": { style: "color:color(display-p3 1 1 1)", inline: true },
  "a ground of OKLCH": { style: "color:#000;background:oklch(0 0 0)", inline: true },
  "a gradient of one colour": {
    style: "color:rgb(9,9,9);background:linear-gradient(rgb(9,9,9),rgb(9,9,9))",
    inline: true,
  },
  "a ground of two layers": { style: "color:#808080;background:rgba(0,0,0,.5)", around: "background:#fff" },
  "a shadow of the ground's colour": { style: "color:#fff;text-shadow:0 0 3px #fff", inline: true },
  "left of the page": { style: `${OUT}left:-9999px;width:500px`, inline: true },
  "above the page": { style: `${OUT}top:-9999px`, inline: true },
  "right of the page": { style: `${OUT}left:300vw;width:500px`, inline: true },
  "right of the window, fixed": { style: "position:fixed;left:200vw;width:400px", inline: true },
  "below the window, fixed": { style: "position:fixed;top:200vh", inline: true },
  "a margin to the left": { style: "margin-left:-9999px;width:400px" },
  "moved away": { style: "transform:translateX(-9999px)" },
  "moved away, as of late": { style: "translate:-9999px 0" },
  "scaled to nothing": { style: "transform:scale(0)" },
  "scaled to nothing, as of late": { style: "scale:0" },
  "scaled to a line": { style: "transform:scaleY(.02)" },
  "turned on its edge": { style: "transform:rotateX(90deg)" },
  "its back turned": { style: "transform:rotateY(180deg);backface-visibility:hidden" },
  "zoomed to nothing": { style: "zoom:.01" },
  "indented to the left": { style: "text-indent:-9999px;overflow:hidden;white-space:nowrap" },
  "indented to the right": { style: "text-indent:9999px;overflow:hidden;white-space:nowrap" },
  "no height": { style: "height:0;overflow:hidden" },
  "at most no height": { style: "max-height:0;overflow:hidden" },
  "two pixels high": { style: "height:2px;overflow:hidden" },
  "one pixel wide": { style: "width:1px;height:1px;overflow:hidden;white-space:nowrap" },
  "no width": { style: "width:0;overflow:hidden;white-space:nowrap" },
  "no height, clipped": { style: "height:0;overflow:clip" },
  "no height, contained": { style: "height:0;contain:paint" },
  "no height further out": { around: "height:0;overflow:hidden" },
  "for screen readers": {
    style: `${OUT}width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap`,
    inline: true,
  },
  "clipped, as of old": { style: `${OUT}clip:rect(0,0,0,0)`, inline: true },
  "clipped from both sides": { style: "clip-path:inset(50%)", inline: true },
  "clipped to a point": { style: "clip-path:circle(0)" },
  "clipped to a flat ellipse": { style: "clip-path:ellipse(0 50%)" },
  "clipped to a line": { style: "clip-path:polygon(0 0, 100% 0, 0 0)" },
  "clipped further out": { around: "clip-path:inset(100%)" },
  "letters on one another": { style: "letter-spacing:-1em;white-space:nowrap" },
  covered: { around: "position:relative", over: "position:absolute;inset:0;background:#fff" },
  "behind the ground": {
    style: "position:relative;z-index:-1",
    around: "background:#fff;position:relative;z-index:0",
    over: "position:absolute;inset:0;background:#eee",
  },
};

/** What looks unseen and is not. @type {Record<string, Way>} */
const SEEN = {
  "a light grey": { style: "color:#ccc" },
  "light on dark": { style: "color:#fafafa;background:#141414" },
  "white on a dark ground further out": { style: "color:#fff", around: "background:#123" },
  "a gradient as letters": {
    style: "color:transparent;background:linear-gradient(red,blue);background-clip:text;-webkit-background-clip:text",
  },
  "white on a picture": {
    style: "color:#fff;position:relative",
    around: "position:relative",
    over: "position:absolute;inset:0;z-index:-1;background:linear-gradient(#000,#333)",
  },
  "no colour, but a shadow": { style: "color:transparent;text-shadow:0 0 1px #000" },
  "no height, and nothing is cut off": { style: "height:0" },
  folded: { around: "max-height:40px;overflow:hidden" },
  "in a box that scrolls": { around: "max-height:40px;overflow:auto" },
  "hidden from screen readers alone": { attribute: ["aria-hidden", "true"] },
  "below the window, and transparent until it is scrolled to": { style: "opacity:0;margin-top:3000px" },
  "only its children": { around: "display:contents" },
  "small print": { style: "font-size:9px" },
  "turned a little": { style: "transform:rotate(3deg)" },
};

const OVER = "position:absolute;inset:0;width:100%;height:100%";
/** What nobody can know: it counts, and a warning says so. @type {Record<string, Way>} */
const UNSURE = {
  "under a drawing": { around: "position:relative", over: OVER, layer: "canvas" },
  "under a picture": { around: "position:relative", over: OVER, layer: "img" },
  "under a large layer that moves with the page": {
    around: "position:relative",
    over: "position:absolute;inset:-200px 0;background:#fff",
  },
  "white on what may be a picture": {
    style: "color:#fff;position:relative",
    around: "position:relative",
    over: "position:absolute;inset:0;z-index:-1;background:linear-gradient(#000,#333)",
  },
  "transparent until it is scrolled to": { style: "opacity:0;margin-top:3000px" },
};

const QUOTATION =
  "“I burned the planks twice and I would do it again tomorrow,” Ilse Dorrin said in Marenport on Tuesday.";
const CREDIT = "(With inputs from Reuters)";

/**
 * Puts a way's text before the last paragraph of the page, in the place of that of the way before.
 * @param {import("puppeteer-core").Page} page
 * @param {Way} way
 * @param {string} text
 * @param {string} [inside] a sentence whose word it is, at the sign §
 */
const plant = (page, way, text, inside) =>
  page.evaluate(
    (way, text, inside) => {
      document.querySelector("#planted")?.remove();
      // Where the reader is, so that what lies over it can be found; a reader view further down may yet appear.
      scrollTo(0, 0);
      const box = document.createElement("div");
      box.id = "planted";
      const around = document.createElement("div");
      around.style.cssText = way.around ?? "";
      const holder = document.createElement(inside ? "span" : (way.element ?? "p"));
      holder.style.cssText = way.style ?? "";
      if (way.attribute) holder.setAttribute(...way.attribute);
      const [before = "", after = ""] = inside?.split("§") ?? [];
      if (inside) {
        const p = document.createElement("p");
        holder.append(text);
        p.append(before, holder, after);
        around.append(p);
      } else if (way.element) {
        const p = document.createElement("p");
        p.append(text);
        holder.append(p);
        around.append(holder);
      } else {
        holder.append(text);
        around.append(holder);
      }
      if (way.over) {
        const over = document.createElement(way.layer ?? "div");
        over.style.cssText = way.over;
        around.append(over);
      }
      box.append(around);
      const first = [...document.querySelectorAll("article p")].find((p) => (p.textContent ?? "").length > 80);
      first?.before(box);
    },
    way,
    text,
    inside,
  );

test("whatever nobody can see counts for nothing", async (t) => {
  const { page, analyze } = await article(t, "fixtures/pier.html");
  const wrong = [];
  for (const [name, way] of Object.entries(UNSEEN)) {
    await plant(page, way, QUOTATION);
    let { analysis } = resultOf(await analyze());
    if (JSON.stringify([analysis.quotations, analysis.article?.blocks]).includes("burned the planks"))
      wrong.push(`${name}: a quotation`);
    if ((await painted(page)).quotation.includes("burnedtheplanks")) wrong.push(`${name}: a mark`);
    await plant(page, way, CREDIT);
    ({ analysis } = resultOf(await analyze()));
    if (analysis.credits.length > 0) wrong.push(`${name}: a credit`);
    if (!way.inline) continue;
    await plant(
      page,
      way,
      "not ",
      "“We did §sell the old planks to the hotel in any year,” said Tilda Brannock, who keeps the books of the parish.",
    );
    ({ analysis } = resultOf(await analyze()));
    if (!JSON.stringify(analysis.quotations).includes("We did sell the old planks")) wrong.push(`${name}: a word`);
  }
  assert.deepEqual(wrong, [], `${Object.keys(UNSEEN).length} ways`);
});

test("what can be seen counts, though it looks as if it could not", async (t) => {
  const { page, analyze } = await article(t, "fixtures/pier.html");
  const wrong = [];
  for (const [name, way] of Object.entries(SEEN)) {
    await plant(page, way, QUOTATION);
    const { analysis } = resultOf(await analyze());
    if (!JSON.stringify(analysis.quotations).includes("burned the planks")) wrong.push(name);
  }
  assert.deepEqual(wrong, []);
});

test("what may be unseen counts, and a warning says so", async (t) => {
  const { page, analyze } = await article(t, "fixtures/pier.html");
  const wrong = [];
  /** @param {import("../../../extension/pkg/copydesk.js").Analysis} analysis */
  const warned = ({ warnings }) => warnings.some(({ code }) => code === "unsure");
  if (warned(resultOf(await analyze()).analysis)) wrong.push("the page as it is");
  for (const [name, way] of Object.entries(UNSURE)) {
    await plant(page, way, QUOTATION);
    const { analysis } = resultOf(await analyze());
    if (!JSON.stringify(analysis.quotations).includes("burned the planks")) wrong.push(`${name}: no quotation`);
    if (!warned(analysis)) wrong.push(`${name}: no warning`);
  }
  assert.deepEqual(wrong, []);
});

test("a heading of ten megabytes is read in part, and the page is answered", async (t) => {
  const { page, analyze } = await article(t, "fixtures/pier.html");
  await page.evaluate(() => {
    const heading = document.createElement("h1");
    heading.textContent = "Boats and more boats ".repeat(500_000);
    heading.style.contentVisibility = "auto";
    document.body.append(heading);
  });
  const { analysis, milliseconds } = resultOf(await analyze());
  const capped = analysis.warnings.some(({ code }) => code === "bytesCapped");
  assert.ok(analysis.article !== null && capped, JSON.stringify(analysis.warnings));
  t.diagnostic(`${desk.family}: ${milliseconds} ms`);
});

test("shadow trees of any depth are read in bounded time", async (t) => {
  const { page, analyze } = await article(t, "fixtures/pier.html");
  await page.evaluate(() => {
    let at = /** @type {Element | ShadowRoot} */ (document.querySelector("article") ?? document.body);
    for (let depth = 0; depth < 2_000; depth += 1) {
      const host = document.createElement("div");
      at.append(host);
      at = host.attachShadow({ mode: "open" });
    }
  });
  const { analysis, milliseconds } = resultOf(await analyze());
  assert.ok(analysis.article !== null);
  t.diagnostic(`${desk.family}: ${milliseconds} ms`);
});
