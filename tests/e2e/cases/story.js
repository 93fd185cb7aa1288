// One reader's story from the press to the export: what each part of the extension does for the next.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDrawn, kept, press, saved, textOf } from "../asks.js";
import { followed, follows, publisher, samples, today } from "../followed.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

test("an article with a credit: the credit, a source, the match, side by side, a correction, the export", async (t) => {
  const { server, publish } = await publisher(t);
  publish([{ ...samples[0], published: `${today}T01:00:00Z` }]);
  const sources = await followed(t);

  // The press: the credit is the first that is said, and that nothing was there to compare with.
  const article = await desk.page("samples/wire-copy.html");
  t.after(() => article.close());
  const { popup, tabId, result } = await press(article);
  await popup.waitForSelector("#main .first");
  const credit = result.analysis.credits.find(({ kind }) => kind === "text");
  assert.ok(credit);
  assert.ok((await textOf(popup, "#main .first")).startsWith(`Credits ${credit.agency}`));
  assert.ok((await textOf(popup, ".flag.credited .words")).startsWith(`The page credits ${credit.agency}`));
  assert.ok(await popup.$(".flag.empty"));
  await popup.close();

  // A source is followed: the open tab is compared by itself.
  await follows(sources, `${server.origin}/list/list.json`, /You follow Tarn now/);
  await until(async () => (await kept(sources, tabId))?.analysis.wire.matches.length === 1, "the match");
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.waitForSelector(".flag.matched");
  const match = (await kept(panel, tabId))?.analysis.wire.matches[0];
  assert.ok(match);
  const told = await textOf(panel, ".flag.matched");
  assert.ok(told.includes(`${match.commonSentences} of ${match.sentences} sentences`), told);
  assert.ok(told.includes(match.report.agency), told);

  // Side by side, from the card of the report.
  await panel.locator(".wire-card .compare").click();
  await until(
    () =>
      panel.evaluate(async () =>
        (await chrome.tabs.query({})).some(({ url }) => url?.includes("/compare/compare.html?")),
      ),
    "the tab",
  );
  const compare = await desk.own(`compare/compare.html?tab=${tabId}&match=0`);
  await compare.waitForSelector(".columns mark");
  await compare.waitForSelector(".text:last-child mark[data-passage]");
  const [place, words] = await compare.$eval(".text:last-child mark[data-passage]", (mark) => [
    Number(/** @type {HTMLElement} */ (mark).dataset["passage"]),
    mark.textContent ?? "",
  ]);
  assert.ok(words !== "" && match.passages[Number(place)]?.reportText.includes(String(words)), `${place}: ${words}`);
  await compare.close();
  await panel.evaluate(async () => {
    const opened = await chrome.tabs.query({});
    await chrome.tabs.remove(
      opened.flatMap(({ id, url }) => (id !== undefined && url?.includes("/compare/compare.html?") ? [id] : [])),
    );
  });
  await panel.close();

  // A speaker is put right in the reader view, and the file that is saved has the name.
  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  t.after(() => reader.close());
  await isDrawn(reader);
  await reader.bringToFront();
  const q = result.analysis.quotations.findIndex(({ speaker, kind }) => speaker !== null && kind !== "indirect");
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
    "the name",
  );
  await isDrawn(reader);
  const { text } = await saved(reader, "export-csv");
  assert.ok(text.includes("Hedda Quill"), "the export does not know who spoke");
  const markdown = await saved(reader, "export-markdown");
  assert.match(markdown.text, new RegExp(`wire: ${match.tier}`));
  await reader.evaluate(async () => await chrome.storage.local.clear());
});
