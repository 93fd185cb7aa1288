// The card on the page: opened by mouse and by key, it says what is known of a mark, and does what its buttons say.

import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { ask, cardOf, kept, onPage, painted, placeOf, press, pressOnPage } from "../asks.js";
import { until } from "../patience.js";
import { root } from "../place.js";
import { desk } from "../session.js";

/** A page with marks and nothing before it. @param {string} name @param {"plain" | "strict" | "trusted"} policy */
async function marked(name, policy = "plain") {
  const page = await desk.page(name, policy);
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const own = await desk.own("options/options.html");
  await page.bringToFront();
  const close = async () => {
    await own.close();
    await page.close();
  };
  return { page, own, tabId, result, close };
}

for (const policy of /** @type {const} */ (["plain", "strict", "trusted"])) {
  test(`a press on a mark opens its card on a ${policy} page, Escape closes it`, async () => {
    const { page, own, tabId, result, close } = await marked("fixtures/application.html", policy);
    const q = result.analysis.quotations.findIndex(({ text }) => text.startsWith("“I would rather"));
    await page.focus("#before");
    const place = await placeOf(page, "sell the boats");
    await page.mouse.click(place.x, place.y);
    const card = await cardOf(own, tabId, `q${q}`);
    assert.equal(card.title, "Aron Veldt");
    for (const reason of result.analysis.quotations[q]?.why ?? [])
      assert.ok(card.text.includes(reason.text), `no “${reason.text}”`);
    assert.equal(card.focused, card.title, "the focus is not in the card");
    await page.keyboard.press("Escape");
    await cardOf(own, tabId, null);
    await close();
  });
}

test("the focus returns to where it was", async () => {
  const { page, own, tabId, close } = await marked("fixtures/application.html");
  await page.focus("#link");
  assert.deepEqual(await ask(own, { type: "step", tabId, by: 1 }), { ok: true, value: true });
  await until(async () => (await onPage(own, tabId)).focused !== "", "the card to have the focus");
  await page.keyboard.press("Escape");
  await until(() => page.evaluate(() => document.activeElement?.id === "link"), "the focus to return");
  await close();
});

test("a link under a mark is a link first", async () => {
  const { page, own, tabId, close } = await marked("fixtures/application.html");
  await page.click("#link");
  await until(() => page.evaluate(() => location.hash === "#veldt"), "the link to be followed");
  assert.equal((await onPage(own, tabId)).mark, null);
  await close();
});

test("keys go from mark to mark in the page's order, and stay in the card", async () => {
  const { page, own, tabId, result, close } = await marked("fixtures/application.html");
  const first = (/** @type {import("../asks.js").Analysis["quotations"][number]} */ { spans }) =>
    (spans[0]?.block ?? 0) * 1e6 + (spans[0]?.start ?? 0);
  // Reported speech is not marked where a page is no news.
  const shown = result.analysis.quotations
    .map((quotation, q) => ({ id: `q${q}`, kind: quotation.kind, at: first(quotation) }))
    .filter(({ kind }) => kind !== "indirect");
  const order = shown.toSorted((a, b) => a.at - b.at).map(({ id }) => id);
  assert.ok(order.length >= 3, "the page has too few quotations");
  await ask(own, { type: "step", tabId, by: 1 });
  for (const id of order) {
    const card = await cardOf(own, tabId, id);
    assert.equal(card.focused, card.title);
    await page.keyboard.press("n");
  }
  await cardOf(own, tabId, order[0] ?? "");
  await page.keyboard.press("p");
  await cardOf(own, tabId, order.at(-1) ?? "");
  // Round and round: past the last control comes the first.
  const seen = new Set();
  for (let at = 0; at < 12; at += 1) {
    await page.keyboard.press("Tab");
    const { focused } = await onPage(own, tabId);
    assert.notEqual(focused, "", "the focus left the card");
    seen.add(focused);
  }
  assert.ok(seen.has("Copy with citation") && seen.has("×"), `the Tab key reached only ${[...seen].join(", ")}`);
  await close();
});

test("a wrong speaker is put right, now and on the next visit, and taken back", async () => {
  const { page, own, tabId, result, close } = await marked("fixtures/application.html");
  const q = result.analysis.quotations.findIndex(({ speaker }) => speaker === "Aron Veldt");
  await ask(own, { type: "open", tabId, mark: `q${q}` });
  await cardOf(own, tabId, `q${q}`);
  await pressOnPage(page, own, tabId, "Wrong speaker");
  // The list is open with the focus in it; its first entry is the other speaker of the page.
  await until(async () => (await onPage(own, tabId)).controls["Save"], "the list of speakers");
  await pressOnPage(page, own, tabId, "Save");
  const named = async () => (await kept(own, tabId))?.analysis.quotations[q]?.speaker;
  await until(async () => (await named()) === "Petra Lindqvist", "the speaker to be changed");
  const card = await cardOf(own, tabId, `q${q}`);
  assert.equal(card.title, "Petra Lindqvist");
  assert.match(card.text, /It was: Aron Veldt/);

  await page.reload();
  const again = await press(page);
  assert.equal(again.result.analysis.quotations[q]?.speaker, "Petra Lindqvist", "the correction was forgotten");
  await again.popup.waitForSelector(".correction");
  await again.popup.locator(".correction button").click();
  await until(async () => (await kept(own, tabId))?.corrections.length === 0, "the correction to be taken back");
  assert.equal(await named(), "Aron Veldt");
  await again.popup.close();
  await close();
});

test("a passage that is no opinion is not marked again", async () => {
  const { page, own, tabId, result, close } = await marked("samples/turns-to-opinion.html");
  const [first, ...others] = result.analysis.opinions;
  assert.ok(first);
  await ask(own, { type: "open", tabId, mark: "o0" });
  await cardOf(own, tabId, "o0");
  await pressOnPage(page, own, tabId, "Not opinion");
  const left = others.map(({ text }) => text.replace(/\s+/g, "")).join("");
  await until(async () => (await painted(page)).opinion === left, "the mark to go");
  await page.reload();
  const again = await press(page);
  assert.deepEqual(
    again.result.analysis.opinions.map(({ text }) => text),
    others.map(({ text }) => text),
  );
  const [correction] = again.result.corrections;
  assert.ok(correction);
  await ask(own, { type: "takeBack", tabId, entry: correction.id });
  await until(async () => (await painted(page)).opinion !== left, "the mark to come back");
  await again.popup.close();
  await close();
});

for (const [kind, file, highlight, name, said] of /** @type {const} */ ([
  ["q", "fixtures/application.html", "quotation", "Not a quotation", "No longer marked as a quotation."],
  ["c", "samples/wire-copy.html", "credit", "Not a credit", "No longer marked as a credit."],
])) {
  test(`${name}: the mark goes, stays away on the next visit, and is undone where it stood`, async () => {
    const { page, own, tabId, result, close } = await marked(file);
    const all = (await painted(page))[highlight];
    const direct = (/** @type {import("../asks.js").Analysis} */ { quotations }) =>
      `q${quotations.findIndex((one) => one.kind !== "indirect")}`;
    const mark =
      kind === "q" ? direct(result.analysis) : `c${result.analysis.credits.findIndex(({ block }) => block !== null)}`;
    await ask(own, { type: "open", tabId, mark });
    await cardOf(own, tabId, mark);
    await pressOnPage(page, own, tabId, name);
    await until(async () => (await painted(page))[highlight] !== all, "the mark to go");
    await until(async () => (await onPage(own, tabId)).told === said, "the word of it");
    const left = (await painted(page))[highlight];
    await page.reload();
    const again = await press(page);
    assert.equal((await painted(page))[highlight], left);
    assert.equal(again.result.corrections.length, 1);
    await again.popup.close();
    await page.bringToFront();
    // Another one, undone by the key that is at hand.
    if (kind === "q") {
      const next = direct(again.result.analysis);
      await ask(own, { type: "open", tabId, mark: next });
      await cardOf(own, tabId, next);
      await pressOnPage(page, own, tabId, name);
      await until(async () => (await onPage(own, tabId)).told === said, "the word of it");
      await page.keyboard.press("Enter");
      await until(async () => (await painted(page))[highlight] === left, "the mark to come back");
      assert.equal((await kept(own, tabId))?.corrections.length, 1);
    }
    await ask(own, { type: "takeBack", tabId, entry: again.result.corrections[0]?.id ?? "" });
    await until(async () => (await painted(page))[highlight] === all, "all marks");
    await close();
  });
}

test("a passage that is no wire copy is unmarked, and a report without any left is told no more", async (t) => {
  const library = await desk.own("library/library.html");
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await library.waitForSelector("#file")
  );
  await input.uploadFile(path.join(root, "www/samples/reports.jsonl"));
  await library.waitForSelector(".pack");
  const { page, own, tabId, result, close } = await marked("samples/wire-copy.html");
  t.after(async () => {
    await library.evaluate(async () => {
      await (await import(new URL("/stores/packs.js", location.href).href)).forgetAll();
      await chrome.storage.local.clear();
      await chrome.runtime.sendMessage({ type: "libraryChanged" });
    });
    await library.close();
    await close();
  });
  const passages = (/** @type {import("../asks.js").Analysis} */ { wire }) =>
    wire.matches.flatMap((match) => match.passages.filter(({ kind }) => kind === "narrative")).length;
  let now = result.analysis;
  assert.ok(passages(now) > 0, "nothing is wire copy");
  const first = now.wire.matches[0]?.articleCoverage ?? 0;
  while (passages(now) > 0) {
    const before = passages(now);
    const m = now.wire.matches.findIndex((match) => match.passages.some(({ kind }) => kind === "narrative"));
    const p = now.wire.matches[m]?.passages.findIndex(({ kind }) => kind === "narrative");
    const answer = await own.evaluate(
      async (tabId, mark) => {
        const func = (/** @type {string} */ mark) =>
          globalThis.copydesk.ask({ type: "correct", mark, verdict: { is: "notWire" } });
        return (await chrome.scripting.executeScript({ target: { tabId }, func, args: [mark] }))[0]?.result;
      },
      tabId,
      `w${m}.${p}`,
    );
    assert.equal(answer, true);
    now = /** @type {import("../asks.js").Result} */ (await kept(own, tabId)).analysis;
    assert.ok(passages(now) < before, "the passage is still there");
    assert.ok((now.wire.matches[0]?.articleCoverage ?? 0) < first, "the share is that of before");
  }
  assert.equal((await painted(page)).wire, "");
  assert.ok(!["verbatim", "lightEdit", "partial"].includes(now.wire.tier), now.wire.tier);
});

test("a name that is not in the article is typed, and kept as it was typed", async () => {
  const { page, own, tabId, close } = await marked("fixtures/application.html");
  await ask(own, { type: "open", tabId, mark: "q0" });
  await cardOf(own, tabId, "q0");
  await pressOnPage(page, own, tabId, "Wrong speaker");
  await until(async () => (await onPage(own, tabId)).controls["Save"], "the list of speakers");
  await page.keyboard.press("End");
  await until(async () => (await onPage(own, tabId)).controls["Name"], "the field for a name");
  await page.keyboard.type("Hedda Quill (np)");
  await page.keyboard.press("Enter");
  await until(
    async () => (await kept(own, tabId))?.analysis.quotations[0]?.speaker === "Hedda Quill (np)",
    "the speaker to be changed",
  );
  assert.equal((await cardOf(own, tabId, "q0")).title, "Hedda Quill (np)");
  await until(async () => (await onPage(own, tabId)).controls["Undo my change"], "the button that takes it back");
  await pressOnPage(page, own, tabId, "Undo my change");
  await until(async () => (await kept(own, tabId))?.corrections.length === 0, "the correction to be taken back");
  await close();
});

test("a kind is hidden from its card", async () => {
  const { page, own, tabId, close } = await marked("samples/turns-to-opinion.html");
  await ask(own, { type: "open", tabId, mark: "o0" });
  await cardOf(own, tabId, "o0");
  await pressOnPage(page, own, tabId, "Hide opinion");
  await until(async () => (await painted(page)).opinion === "", "the opinions to be hidden");
  assert.notEqual((await painted(page)).quotation, "");
  await until(
    () =>
      own.evaluate(
        async () => /** @type {any} */ ((await chrome.storage.local.get("kinds")).kinds)?.opinions === false,
      ),
    "the choice to be kept",
  );
  await own.evaluate(() => chrome.storage.local.remove("kinds"));
  await close();
});

test("the words are copied with where they are from", async () => {
  const { page, own, tabId, close } = await marked("samples/turns-to-opinion.html");
  await ask(own, { type: "open", tabId, mark: "q1" });
  await cardOf(own, tabId, "q1");
  await pressOnPage(page, own, tabId, "Copy with citation");
  await until(async () => (await onPage(own, tabId)).text.includes("Copied."), "the words to be copied");
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "paste";
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
  const pasted = () => page.$eval("#paste", (field) => /** @type {HTMLTextAreaElement} */ (field).value);
  await until(pasted, "the words to be pasted");
  const copied = await pasted();
  assert.match(
    copied,
    /^“We know this replaces one lane in ten,”.* – Ilse Dorrin\nSix boats a day.*\nhttp.*#:~:text=/s,
  );
  const [, fragment] = copied.split("#:~:text=");
  assert.equal(decodeURIComponent(fragment ?? ""), "“We know this replaces one lane in ten,”");
  await close();
});

test("the strip at the edge leads to a mark, and can be put away", async () => {
  const { page, own, tabId, close } = await marked("samples/turns-to-opinion.html");
  await until(async () => (await onPage(own, tabId)).ticks > 0, "the strip");
  await pressOnPage(page, own, tabId, "tick lane1 opinion");
  await cardOf(own, tabId, "o0");
  await page.keyboard.press("Escape");
  await own.evaluate(() => chrome.storage.local.set({ edgeStrip: false }));
  await ask(own, { type: "strip", tabId });
  await until(async () => (await onPage(own, tabId)).ticks === 0, "the strip to go");
  assert.equal(
    await page.evaluate(() => document.documentElement.lastElementChild?.localName),
    "body",
    "the host was left behind",
  );
  await own.evaluate(() => chrome.storage.local.remove("edgeStrip"));
  await close();
});

test("presses that the page's scripts make open no card, close none and press no button", async () => {
  const { page, own, tabId, result, close } = await marked("fixtures/application.html");
  const place = await placeOf(page, "sell the boats");
  /**
   * Every press that a script can make: at the mark, and at our element, which is all of the card and the strip that it
   * can reach.
   */
  const forged = () =>
    page.evaluate(({ x, y }) => {
      const ours = [...document.documentElement.children].filter(({ localName }) => localName === "div");
      const targets = [document.elementFromPoint(x, y) ?? document.body, document.body, ...ours];
      for (const target of targets) {
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
          target.dispatchEvent(
            new MouseEvent(type, {
              bubbles: true,
              composed: true,
              cancelable: true,
              view: window,
              clientX: x,
              clientY: y,
            }),
          );
        }
        for (const key of ["Escape", "n", "p", "Enter"])
          target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
        if (target instanceof HTMLElement) target.click();
      }
      return ours.length;
    }, place);
  const before = JSON.stringify(await own.evaluate(() => chrome.storage.local.get(null)));
  await until(async () => (await onPage(own, tabId)).ticks > 0, "the strip");
  assert.equal(await forged(), 1, "our element is not found");
  assert.equal((await onPage(own, tabId)).mark, null);
  await page.mouse.click(place.x, place.y);
  const q = result.analysis.quotations.findIndex(({ text }) => text.startsWith("“I would rather"));
  await cardOf(own, tabId, `q${q}`);
  await forged();
  // A tick, a button or another mark would have asked the background by now, and its answer would have come before this
  // one.
  assert.equal((await onPage(own, tabId)).mark, `q${q}`);
  assert.equal(JSON.stringify(await own.evaluate(() => chrome.storage.local.get(null))), before);
  assert.deepEqual(await kept(own, tabId), result);
  await close();
});
