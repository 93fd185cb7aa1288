// Pages that go on living while they are read: written here, served from a folder of their own.

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after } from "node:test";
import { ask, kept, painted, press } from "./asks.js";
import { desk, server } from "./session.js";

/** @typedef {import("puppeteer-core").Page} Page */

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-living-"));
server.add("living", folder);
after(() => fs.rmSync(folder, { recursive: true }));

const PEOPLE = ["Petra Lindqvist", "Aron Veldt", "Hedda Quill", "Ivar Moen", "Ines Calder", "Otto Brand"];
const PLACES = ["Linden", "Harrow Bay", "Sallow Bend", "Port Merrin"];

/** The title of the made-up article of a number. @param {number} n */
export const titleOf = (n) => `${PLACES[n % PLACES.length]} counts its boats for the ${n + 2}th time`;

/** The paragraphs of that article. @param {number} n @param {number} [count] */
export const paragraphsOf = (n, count = 10) =>
  Array.from({ length: count }, (_, i) =>
    i % 2 === 0
      ? `“We have asked ${i + n * 20 + 2} times for one thing, and it is sleep,” said ${PEOPLE[(i / 2 + n) % PEOPLE.length]}, who speaks for the crews of ${PLACES[n % PLACES.length]}.`
      : `The harbour office counted ${i * 17 + n * 31 + 3} boats on day ${i + 1} of the strike, and lent its small ferry to the schools of the ${i + n + 2} outer islands.`,
  );

/** The markup of that article. @param {number} n @param {number} [count] */
export const articleOf = (n, count = 10) =>
  `<h1>${titleOf(n)}</h1><p>By ${PEOPLE[(n + 1) % PEOPLE.length]}</p>${paragraphsOf(n, count)
    .map((text) => `<p>${text}</p>`)
    .join("")}`;

/** A whole page. @param {string} body @param {string} [head] @param {string} [title] */
export const pageOf = (body, head = "", title = "Counting boats") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

let written = 0;

/** Opens a page of some markup. @param {string} html @param {import("./browser.js").Policy} [policy] */
export async function living(html, policy = "plain") {
  const name = `${++written}.html`;
  fs.writeFileSync(path.join(folder, name), html);
  return await desk.page(`living/${name}`, policy);
}

/**
 * The same with the button pressed, and a page of ours to ask from.
 * @param {import("node:test").TestContext} t
 * @param {string} html
 * @param {import("./browser.js").Policy} [policy]
 */
export async function pressed(t, html, policy = "plain") {
  const page = await living(html, policy);
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const own = await desk.own("options/options.html");
  t.after(async () => {
    await own.close();
    await page.close();
  });
  await page.bringToFront();
  return {
    page,
    own,
    tabId,
    result,
    kept: () => kept(own, tabId),
    again: async () => {
      const answer = await ask(own, { type: "analyze", tabId, again: false });
      return answer.ok
        ? /** @type {import("../../extension/protocol.js").Result} */ (answer.value)
        : answer.failure.code;
    },
    badge: () => own.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId),
    marked: async () => Object.values(await painted(page)).join(""),
  };
}
