// Sources that are followed: what is asked of whom and when, what comes in, what is refused, and that nothing is left
// when they end.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isWithoutText } from "../../../extension/common/without-text.js";
import { kept, press, textOf } from "../asks.js";
import { followed as page, follows, publisher, samples, today } from "../followed.js";
import { articleOf, living, pageOf } from "../living.js";
import { until } from "../patience.js";
import { desk } from "../session.js";
import { stage } from "../staged.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../../extension/sources/kept.js").Source} Source */

/** Presses a source's button. A tab behind another is not drawn. @param {Page} own @param {string} act */
async function pressed(own, act) {
  await own.bringToFront();
  await own.locator(`[data-act=${act}]`).click();
}

/** @param {Page} own @returns {Promise<Source[]>} */
const known = (own) =>
  own.evaluate(async () => (await import(new URL("../sources/kept.js", location.href).href)).sources());
/** @param {Page} own @returns {Promise<[string, number][]>} */
const packs = (own) =>
  own.evaluate(async () =>
    (await (await import(new URL("../stores/packs.js", location.href).href)).all()).map(
      (/** @type {import("../../../extension/stores/packs.js").StoredPack} */ { name, info }) => [name, info.reports],
    ),
  );

/** Lets the time of all sources come, as the browser's alarm would. @param {Page} own */
const timeComes = (own) =>
  own.evaluate(async () => {
    const { amend, sources, ALARM } = await import(new URL("../sources/kept.js", location.href).href);
    for (const { id } of await sources()) await amend(id, { next: Date.now() - 1 });
    await chrome.alarms.create(ALARM, { when: Date.now() });
  });

test("a list is followed: asked when it is due and at no other time, with its key, corrected, taken back, and ended", async (t) => {
  const { server, publish, run } = await publisher(t);
  const key = publish([
    { ...samples[0], published: `${today}T01:00:00Z` },
    {
      id: "x",
      agency: "Tarn Wire",
      title: "x",
      published: null,
      text: "The bridge at Orrin is closed until the spring.",
    },
  ]);
  const own = await page(t);
  const article = await desk.page("samples/wire-copy.html");
  t.after(() => article.close());
  const { popup, tabId } = await press(article);
  await popup.close();
  assert.deepEqual(server.paths(), [], "something was asked before anything was followed");
  assert.match(await textOf(own, "#learns"), /What … learns/);

  await follows(own, `${server.origin}/list/list.json`, /You follow Tarn now\. 2 reports came/);
  assert.deepEqual(
    server.paths().map((path) => path.replace(/-\w{16}/, "")),
    ["/list/list.json", `/list/${today}.pack`, "/list/undated.pack"],
  );
  for (const { headers } of server.asked) assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
  assert.match(
    await textOf(own, ".source"),
    new RegExp(`Copydesk list.*2 new reports came.*Next: about.*Signed by Tarn.*${key}`, "s"),
  );
  await until(async () => (await kept(own, tabId))?.packs === 2, "the open tab to be compared");
  assert.equal((await kept(own, tabId))?.analysis.wire.matches[0]?.report.signer, `Tarn (key ${key.slice(0, 16)})`);

  // Nothing new, and nothing is asked while pages are read.
  const before = server.asked.length;
  await pressed(own, "now");
  await until(async () => /0 new reports came/.test(await textOf(own, ".source")), "the second fetch");
  assert.deepEqual(server.paths(before), ["/list/list.json"]);
  assert.ok(server.asked.at(-1)?.headers["if-none-match"], "the host was not told what is here");
  for (let n = 0; n < 3; n += 1) {
    await article.reload();
    await (await press(article)).popup.close();
  }
  assert.deepEqual(server.paths(before + 1), [], "a page that was read had a source asked");

  // A correction and a withdrawal come with the alarm.
  publish([{ ...samples[0], title: "Corrected", published: `${today}T01:00:00Z` }]);
  run("library remove --library reports --id x");
  publish([]);
  await timeComes(own);
  await until(async () => (await known(own))[0]?.list?.sequence === 3, "the third number of the list");
  await until(
    async () => (await kept(own, tabId))?.analysis.wire.matches[0]?.report.title === "Corrected",
    "the open tab to be compared again",
  );
  assert.deepEqual((await packs(own)).map(([name]) => name).toSorted(), [`Tarn ${today}`, "Tarn"].toSorted());
  const removed = await own.evaluate(
    async () => (await (await import(new URL("../stores/packs.js", location.href).href)).shelf()).removed,
  );
  assert.deepEqual(removed, ["x"]);

  await pressed(own, "stop");
  await pressed(own, "stop-sure");
  await until(async () => (await packs(own)).length === 0 && (await known(own)).length === 0, "the source to be gone");
  assert.deepEqual(
    await own.evaluate(async () => [
      await chrome.permissions.contains({ origins: ["http://localhost/*"] }),
      (await chrome.alarms.getAll()).length,
    ]),
    [false, 0],
  );
});

test("a list without texts is followed: the article shows the match, the report is a press away", async (t) => {
  const { server, publish } = await publisher(t);
  const url = "https://wire.example/port-merrin";
  publish([{ ...samples[0], url, published: `${today}T01:00:00Z` }], "key", " --no-text");
  const own = await page(t);
  await follows(own, `${server.origin}/list/list.json`, /1 report came/);
  const article = await desk.page("samples/wire-copy.html");
  t.after(() => article.close());
  const { popup, tabId, result } = await press(article);
  await popup.waitForSelector(".wire-card.matched .without-text");
  const [pairs, shown] = [await popup.$$(".wire-card .pair"), await popup.$$(".wire-card .pair > div")];
  assert.equal(shown.length, pairs.length, "a side is shown that is not here");
  await popup.close();
  const [match] = result.analysis.wire.matches;
  assert.ok(match && isWithoutText(match.report));
  assert.equal(match.report.id, samples[0].id);
  assert.ok(match.passages.length > 0 && match.passages.every(({ reportText }) => reportText === ""));
  assert.deepEqual(result.reports, [""]);
  const beside = await desk.own(`compare/compare.html?tab=${tabId}&match=0`);
  t.after(() => beside.close());
  await beside.waitForSelector(".text:first-child mark");
  assert.equal(await beside.$eval(".text:last-child a", (link) => /** @type {HTMLAnchorElement} */ (link).href), url);
  assert.equal((await beside.$$(".text:last-child mark")).length, 0);
  assert.match(await textOf(beside, ".text:last-child"), /does not have the text/);
  const library = await desk.own("library/library.html");
  t.after(() => library.close());
  const told = /without the texts of the reports/;
  await until(async () => told.test(await textOf(library, "#packs")), "the pack to say it");
});

test("a feed is followed: a text is taken once, whatever its identifier, and pausing holds", async (t) => {
  const { server } = await publisher(t);
  const item = (/** @type {string} */ id, /** @type {string} */ text) => ({
    id,
    url: `https://news.example/${id}`,
    title: text.slice(0, 12),
    content_text: text,
    date_published: `${today}T02:00:00Z`,
  });
  const feed = (/** @type {object[]} */ ...items) =>
    server.files.set(
      "/feed.json",
      JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Tarn", items }),
    );
  const [ferry, roof] = [
    "The ferry Morning Star ran aground on a sandbank outside Harrow Bay on Monday.",
    "The roof of the school at Linden leaks, and nobody mends it before the spring.",
  ];
  feed(item("a", ferry));
  const own = await page(t);
  await follows(own, `${server.origin}/feed.json`, /1 report came/);
  feed(item("a-2", ferry), item("b", roof));
  await timeComes(own);
  await until(async () => (await packs(own))[0]?.[1] === 2, "the second report");
  assert.equal((await known(own))[0]?.last?.reports, 1);
  const asked = server.asked.length;
  await pressed(own, "pause");
  await until(async () => /Paused/.test(await textOf(own, ".source")), "the pause");
  assert.deepEqual(await own.evaluate(async () => (await chrome.alarms.getAll()).length), 0);
  assert.equal(server.asked.length, asked);
});

test("a feed in pages is read as long as a page has something new, and on no other host", async (t) => {
  const { server } = await publisher(t);
  const date = `${today}T02:00:00Z`;
  const paged = (/** @type {string} */ at, /** @type {string[]} */ texts, /** @type {string} */ next) =>
    server.files.set(
      at,
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Tarn",
        next_url: next,
        items: texts.map((text) => ({ id: text.slice(0, 9), title: "", content_text: text, date_published: date })),
      }),
    );
  paged("/feed.json", ["The ferry ran aground outside Harrow Bay."], "/2.json");
  paged("/2.json", ["The roof of the school at Linden leaks."], `${server.origin}/3.json`);
  paged("/3.json", ["The bridge at Orrin is closed."], "https://elsewhere.example/4.json");
  const own = await page(t);
  await follows(own, `${server.origin}/feed.json`, /3 reports came/);
  assert.deepEqual(server.paths(), ["/feed.json", "/2.json", "/3.json"]);
  const before = server.asked.length;
  paged("/feed.json", ["A new quay for Harrow Bay."], "/2.json");
  await timeComes(own);
  await until(async () => (await packs(own))[0]?.[1] === 4, "the fourth report");
  // Behind a page that has nothing new none is asked for.
  assert.deepEqual(server.paths(before), ["/feed.json", "/2.json"]);
});

test("what a source must not answer is told, and nothing of it stays", async (t) => {
  const { server, publish, begin } = await publisher(t);
  const key = publish([{ ...samples[0], published: `${today}T01:00:00Z` }]);
  const own = await page(t);
  for (const [at, told] of /** @type {const} */ ([
    ["/elsewhere", /redirects to another address/],
    ["/inside", /redirects to another address/],
    ["/gone", /did not deliver this file/],
    ["/page", /no list and no feed/],
    ["/endless", /larger than any/],
    ["/bomb", /larger than any/],
    ["/unsigned", /not signed/],
  ])) {
    await desk.agreeTo("localhost");
    const before = server.asked.length;
    await follows(own, `${server.origin}${at}`, told);
    assert.deepEqual(server.paths(before), [at]);
    assert.deepEqual(await known(own), []);
  }
  const stalled = await own.evaluate(async (address) => {
    await chrome.permissions.request({ origins: ["http://localhost/*"] }).catch(() => false);
    const { fetched } = await import(new URL("../sources/fetch.js", location.href).href);
    return fetched(new URL(address), { patience: 300 }).catch((/** @type {{ code: string }} */ { code }) => code);
  }, `${server.origin}/stalled`);
  assert.ok(["slow", "permission"].includes(stalled), stalled);

  // Another key in the place of the followed one: what was there stays, until the reader takes the new one.
  await desk.agreeTo("localhost");
  await follows(own, `${server.origin}/list/list.json`, /You follow Tarn now/);
  begin();
  const other = publish([], "other");
  assert.notEqual(other, key);
  await pressed(own, "now");
  await until(
    async () => /a different key from the one you follow/.test(await textOf(own, ".source")),
    "the word of the key",
  );
  assert.equal((await packs(own)).length, 1);
  await pressed(own, "key");
  await until(async () => (await known(own))[0]?.list?.key === other, "the new key");
  assert.equal((await packs(own)).length, 1);
});

/**
 * What the page of the sources is opened with from an agency's own page.
 * @param {import("node:test").TestContext} t
 * @param {string} head what the page declares
 */
async function keptUpWith(t, head) {
  const page = await living(pageOf(articleOf(1), head));
  const { popup, tabId, result } = await press(page);
  await stage(popup, tabId, { ...result, agency: "Tarn Wire" });
  await popup.close();
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.locator(".keep-up button").click();
  let address = "";
  await until(
    async () =>
      (address = await panel.evaluate(async () => {
        const [own] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes("/follow/follow.html?"));
        if (own?.id !== undefined) await chrome.tabs.remove(own.id);
        return own?.url ?? "";
      })) !== "",
    "the page of the sources",
  );
  const own = await desk.own(`follow/follow.html${new URL(address).search}`);
  t.after(async () => {
    await own.close();
    await panel.close();
    await page.close();
  });
  return own;
}

test("an agency's page leads to the feed that it declares, which is looked at before it is followed", async (t) => {
  const own = await keptUpWith(
    t,
    `<link rel="alternate" type="text/html" href="https://a.example/de">
     <link rel="Alternate" type="application/rss+xml" href="https://b.example/all.rss">`,
  );
  assert.equal(
    await own.$eval("#address", (field) => /** @type {HTMLInputElement} */ (field).value),
    "https://b.example/all.rss",
  );
  assert.match(await textOf(own, "#learns"), /What b\.example learns/);
  assert.deepEqual(await known(own), []);
});

test("an agency's page without a feed says so, and a feed that cannot be followed is none", async (t) => {
  const own = await keptUpWith(t, `<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`);
  await until(async () => /declares no feed/.test(await textOf(own, "#said")), "that there is none");
  assert.equal(await own.$eval("#address", (field) => /** @type {HTMLInputElement} */ (field).value), "");
});
