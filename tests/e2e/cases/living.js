// Always this page: what is shown is the page as it is, or is said to be of another moment.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { ask, cardOf, painted, textOf } from "../asks.js";
import { articleOf, living, pageOf, paragraphsOf, pressed, titleOf } from "../living.js";
import { until } from "../patience.js";
import { lettersOf, pageFor, REDRAWN, redrawnOnce } from "../redrawing.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {Awaited<ReturnType<typeof pressed>>} Pressed */
/** @typedef {import("../asks.js").Marked} Marked */

const main = (/** @type {string} */ body) => pageOf(`<main><article id="story">${body}</article></main>`);

/** Puts another text in the place of the article. @param {Page} page @param {string} html */
const swap = (page, html) =>
  page.evaluate((html) => {
    const story = document.querySelector("#story");
    if (!story) throw new Error("the page has no story");
    story.innerHTML = html;
  }, html);

/** What names the reading that a page's marks belong to. @param {Pressed} here */
const readingOf = ({ own, tabId }) =>
  own.evaluate(async (tabId) => {
    const func = () => globalThis.copydesk.prose.reading();
    return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result;
  }, tabId);

/** Waits until marks, badge and result are those of an article. @param {Pressed} here @param {number} n */
async function shows(here, n) {
  await until(async () => (await here.kept())?.title === titleOf(n), `the result of article ${n}`);
  const words = (paragraphsOf(n)[0] ?? "").split("”")[0]?.replace(/\s+/g, "") ?? "";
  await until(async () => (await painted(here.page)).quotation.includes(words), `the marks of article ${n}`);
  assert.equal((await here.kept())?.url, await here.page.evaluate(() => location.href));
  const result = await here.kept();
  await until(async () => (await here.badge()) === String(result?.analysis.quotations.length), "the badge");
}

test("a page that was pressed too early is read when its article is there", async (t) => {
  const here = await pressed(t, main("<p>Loading…</p>"));
  assert.notEqual(here.result.outcome, "article");
  await swap(here.page, articleOf(1));
  await shows(here, 1);
});

test("another article at the same address takes the place of the first", async (t) => {
  const here = await pressed(t, main(articleOf(1)));
  await swap(here.page, articleOf(2));
  await shows(here, 2);
});

test("a press reads what came since, and until then the panel says that the page has changed", async (t) => {
  const here = await pressed(t, main(articleOf(1)));
  const panel = await desk.own(`panel/panel.html?tab=${here.tabId}`);
  t.after(() => panel.close());
  const more = paragraphsOf(3, 4)
    .map((text) => `<p>${text}</p>`)
    .join("");
  await here.page.evaluate((more) => document.querySelector("#story")?.insertAdjacentHTML("beforeend", more), more);
  await panel.waitForSelector(".changed button");
  assert.equal(
    await panel.$eval("#main > :first-child", (first) => first.className),
    "changed",
    "it is not said first",
  );
  await panel.locator(".changed button").click();
  const blocks = (/** @type {import("../../../extension/protocol.js").Result | null} */ result) =>
    result?.analysis.article?.blocks.length ?? 0;
  await until(async () => blocks(await here.kept()) > blocks(here.result), "the new text");
  await until(async () => (await panel.$(".changed, [data-state]")) === null, "the word of it to go");
  assert.notEqual((await here.kept())?.changed, true);
});

test("a change beside the article is none", async (t) => {
  const here = await pressed(t, main(articleOf(1)));
  await here.page.evaluate(
    (text) => document.body.append(Object.assign(document.createElement("p"), { textContent: text })),
    paragraphsOf(4)[1] ?? "",
  );
  const again = await here.again();
  assert.deepEqual(again, here.result);
});

test("a router that draws late has the second article marked", async (t) => {
  const here = await pressed(t, main(articleOf(1)));
  await here.page.evaluate(() => {
    history.pushState(null, "", "/plain/living/late");
    const story = document.querySelector("#story");
    if (story) story.textContent = "Loading…";
  });
  await until(async () => (await here.marked()) === "", "the first article's marks to go");
  await until(async () => (await here.kept())?.outcome !== "article", "the page to be looked at while it waits");
  await swap(here.page, articleOf(2));
  await shows(here, 2);
});

test("an element of the extension's name keeps no other page's result", async (t) => {
  const here = await pressed(t, main(articleOf(1)));
  const address = await here.page.evaluate(() => location.href);
  const other = await living(
    pageOf('<a id="copydesk"></a><form id="copydesk" name="paint"></form><p>Nothing here.</p>'),
  );
  const next = await other.evaluate(() => location.href);
  await other.close();
  assert.notEqual(next, address);
  await here.page.goto(`${next}&named`);
  await until(async () => (await here.kept()) === null, "the result of the left page to go");
});

test("the badge goes with the marks", async (t) => {
  const here = await pressed(t, main(articleOf(1)));
  assert.notEqual(await here.badge(), "");
  await here.page.evaluate(() => document.querySelector("#story")?.remove());
  await until(async () => (await here.badge()) === "", "the badge to go");
});

test("in a shadow tree marks stand through being drawn anew", async (t) => {
  const here = await pressed(
    t,
    pageOf(
      '<news-story id="host"></news-story>',
      `<script>
    addEventListener("DOMContentLoaded", () => {
      const tree = document.querySelector("#host").attachShadow({ mode: "open" });
      globalThis.draw = () => { tree.innerHTML = ${JSON.stringify(`<article>${articleOf(1)}</article>`).replaceAll("</", "<\\/")}; };
      draw();
    });
  </script>`,
    ),
  );
  const whole = await painted(here.page);
  assert.notEqual(whole.quotation, "");
  for (let i = 0; i < 5; i += 1) {
    await here.page.evaluate(() => /** @type {any} */ (globalThis).draw());
    const sorted = (/** @type {string} */ text) => [...text].toSorted().join("");
    await until(
      async () => sorted((await painted(here.page)).quotation) === sorted(whole.quotation),
      "the marks to come back",
    );
  }
});

for (const way of REDRAWN) {
  test(`marks are back before a view that is drawn anew is painted: ${way}`, async (t) => {
    const here = await pressed(t, pageFor(way));
    const [whole, letters, reading] = [await painted(here.page), await lettersOf(here.page), await readingOf(here)];
    const next = await redrawnOnce(here.page, way);
    // The second step may come too soon after the first.
    if (way !== "in two steps") assert.equal(next, letters);
    const sorted = (/** @type {Marked} */ marks) => Object.values(marks).map((text) => [...text].toSorted().join(""));
    await until(
      async () => isDeepStrictEqual(sorted(await painted(here.page)), sorted(whole)),
      "the marks to come back",
    );
    // The words are the same: a press does not read them again.
    await here.again();
    assert.equal(await readingOf(here), reading);
  });
}

test("marks of the same words are put back in their order, and nowhere where one place more has come", async (t) => {
  const said = (/** @type {number} */ n) =>
    `<p>On day ${n} the harbour office was asked for the boats. “We know nothing of it,” said Petra Lindqvist.</p>`;
  const here = await pressed(t, main(articleOf(1) + said(1) + said(2)));
  const words = "“Weknownothingofit,”";
  const times = async () => (await painted(here.page)).quotation.split(words).length - 1;
  assert.equal(await times(), 2);
  await swap(here.page, articleOf(1) + said(1) + said(2));
  await until(async () => (await times()) === 2, "both marks to come back");
  await swap(here.page, articleOf(1) + said(1) + said(2) + said(3));
  await until(async () => (await here.kept())?.dropped === 4, "quotations and mentions to be missed");
  assert.equal(await times(), 0);
});

test("keys pass over marks that are folded away", async (t) => {
  const here = await pressed(t, main(articleOf(1).replace(/<p>/g, '<p class="line">')));
  const ids = async () =>
    here.own.evaluate(
      async (tabId) =>
        (
          await chrome.scripting.executeScript({ target: { tabId }, func: () => globalThis.copydesk.marks.inOrder() })
        )[0]?.result,
      here.tabId,
    );
  const all = await ids();
  await here.page.evaluate(() => {
    for (const line of [...document.querySelectorAll(".line")].slice(0, 4))
      if (line instanceof HTMLElement) line.style.display = "none";
  });
  const left = await ids();
  assert.ok(Array.isArray(left) && left.length > 0 && left.length < (all?.length ?? 0), `${left} of ${all}`);
  const folded = Number(all?.length) - left.length;
  await until(async () => (await here.kept())?.folded === folded, "the panel to be told of them");
  const panel = await desk.own(`panel/panel.html?tab=${here.tabId}`);
  const note = `${folded} marks are in collapsed text.`;
  await until(async () => (await textOf(panel, "#main")).includes(note), "the note");
  await panel.close();
  await ask(here.own, { type: "open", tabId: here.tabId, mark: left[0] ?? "" });
  const card = await cardOf(here.own, here.tabId, left[0] ?? "");
  assert.ok(card.text.includes(`1 of ${left.length} · ${folded} in collapsed text`), card.text);
  await here.page.bringToFront();
  await here.page.evaluate(() => {
    for (const line of document.querySelectorAll(".line")) line.removeAttribute("style");
  });
  await until(async () => (await here.kept())?.folded === 0, "the panel to be told that none is left");
});

test("a card opens on a page without an origin", async (t) => {
  const here = await pressed(t, main(articleOf(1)), "sandboxed");
  assert.ok(here.result.painted > 0);
  await ask(here.own, { type: "open", tabId: here.tabId, mark: "q0" });
  const opened = async () =>
    here.own.evaluate(
      async (tabId) =>
        (await chrome.scripting.executeScript({ target: { tabId }, func: () => globalThis.copydesk.card.opened() }))[0]
          ?.result,
      here.tabId,
    );
  await until(async () => (await opened()) === "q0", "the card");
});

test("a library that came since is compared with, in tabs that are open", async (t) => {
  const here = await pressed(t, main(articleOf(1)));
  assert.equal(here.result.packs, 0);
  await here.own.evaluate(async (text) => {
    const { put } = await import(new URL("/stores/packs.js", location.href).href);
    const { read } = await import(new URL("/reports/import.js", location.href).href);
    const file = new File([JSON.stringify({ id: "a", agency: "Reuters", published: null, text })], "late.jsonl");
    const { pack } = await read(file, new AbortController().signal, () => {});
    await put(pack, [], []);
    await chrome.runtime.sendMessage({ type: "libraryChanged" });
  }, paragraphsOf(1).join("\n"));
  try {
    await until(async () => (await here.kept())?.packs === 1, "the comparison");
    assert.notEqual((await painted(here.page)).wire, "");
  } finally {
    // Before the page that can do it is closed: what is left here is compared with in every test that follows.
    await here.own.evaluate(async () => {
      await (await import(new URL("/stores/packs.js", location.href).href)).forgetAll();
      await chrome.runtime.sendMessage({ type: "libraryChanged" });
    });
  }
});

for (const [name, viewport] of /** @type {const} */ ([
  ["a desktop", { width: 1280, height: 800 }],
  ["400 % zoom", { width: 320, height: 256 }],
  ["a phone", { width: 390, height: 844 }],
])) {
  test(`cards stand beside their marks and in view, on ${name}`, async (t) => {
    const here = await pressed(t, main(articleOf(1)));
    await here.page.setViewport(viewport);
    const marks = here.result.analysis.quotations.map((_, q) => `q${q}`).slice(0, 4);
    for (const mark of marks) {
      await ask(here.own, { type: "open", tabId: here.tabId, mark });
      const state = () =>
        here.own.evaluate(
          async (tabId) =>
            (
              await chrome.scripting.executeScript({
                target: { tabId },
                func: () => {
                  const { card, marks, surface } = globalThis.copydesk;
                  const box = surface.root()?.querySelector("[role=dialog]")?.getBoundingClientRect();
                  const id = card.opened();
                  // One that is still coming stands a little lower.
                  if (
                    !box ||
                    id === null ||
                    document.getAnimations().length +
                      (surface.root()?.querySelector("[role=dialog]")?.getAnimations().length ?? 0) >
                      0
                  )
                    return null;
                  const lines = marks
                    .rangesOf(id)
                    .flatMap((range) => [...range.getClientRects()])
                    .filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
                  return {
                    id,
                    lines: lines.length,
                    covered: lines.filter(
                      (line) =>
                        line.left < box.right &&
                        line.right > box.left &&
                        line.top < box.bottom &&
                        line.bottom > box.top,
                    ).length,
                    inView:
                      box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1,
                  };
                },
              })
            )[0]?.result,
          here.tabId,
        );
      /** @type {Awaited<ReturnType<typeof state>>} */
      let now;
      await until(async () => (now = await state())?.id === mark, `the card of ${mark}`);
      assert.ok(now?.inView, `${mark} is not in view`);
      // Where a sheet stands at the foot, a line may be left free alone.
      assert.ok(
        now.covered < now.lines && (viewport.height < 500 || now.covered === 0),
        `${mark}: ${now.covered} of ${now.lines} lines are covered`,
      );
    }
  });
}
