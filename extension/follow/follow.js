// The page of the sources: an address is followed from one press on, and every source can be fetched now, paused, and
// ended with all that came of it.

import { inTurn, all as packs, exchange } from "../stores/packs.js";
import { ask } from "../protocol.js";
import { byId, el } from "../common/dom.js";
import { tellTrouble } from "../common/trouble.js";
import { counted, fillWords, words } from "../common/words.js";
import { followable, pattern } from "../sources/fetch.js";
import { amend, follow, keepDays, MAX_SOURCES, setKeepDays, sourceOf, sources, unfollow } from "../sources/kept.js";
import { nextTime } from "../sources/rhythm.js";
import { update } from "../sources/update.js";
import { row, wrong } from "./row.js";

/** @typedef {import("../sources/kept.js").Source} Source */

/** Days that reports of sources may be kept; 0 is for as long as they are followed. */
const KEEP = [7, 30, 90, 365, 0];

/** Letters of a host's name (RFC 1035). */
const LONGEST_HOST = 253;

const say = (/** @type {string} */ text) => {
  byId("said").textContent = text;
};

/** What the host of an address learns, said before anything is pressed. */
function learns() {
  const url = followable(byId("address", HTMLInputElement).value);
  byId("learns").textContent = words("followLearns", url ? url.host : "…");
}

/**
 * Begins to follow what stands in the field. To be called first thing in a press: browsers ask for a permission at no
 * other time.
 */
async function begin() {
  const field = byId("address", HTMLInputElement);
  const url = followable(field.value);
  if (!url) return say(wrong("address"));
  const asked = chrome.permissions.request({ origins: [pattern(url)] });
  if (!(await asked.catch(() => false))) return say(words("followWrongPermission"));
  const known = await sources();
  const isThere = known.some(({ address }) => address === url.href);
  if (isThere || known.length >= MAX_SOURCES) return say(words("followHasIt"));
  say(words("followFetching", url.host));
  const begun = await follow(url);
  const changed = await update(begun.id);
  const now = await sourceOf(begun.id);
  if (now?.last?.wrong) {
    // Nothing came, so nothing stays: neither the source nor the permission.
    await unfollow(now);
    say(`${wrong(now.last.wrong)} ${now.last.detail}`);
  } else {
    field.value = "";
    learns();
    say(counted("followBegun", now?.last?.reports ?? 0, now?.title ?? url.host));
  }
  if (changed) await ask({ type: "libraryChanged" });
  await list();
}

/** @param {string} id */
async function fetchNow(id) {
  say(words("followFetching", (await sourceOf(id))?.title ?? ""));
  if (await update(id)) await ask({ type: "libraryChanged" });
  say("");
  await list();
}

/** Ends a source with all that came of it. @param {Source} source */
async function stop(source) {
  await unfollow(source);
  await inTurn(async () => {
    const own = (await packs()).filter((pack) => pack.source === source.id);
    await exchange({ put: [], remove: own.map(({ name }) => name), takeOut: [], again: source.list?.withdrawn ?? [] });
  });
  await ask({ type: "libraryChanged" });
  say(words("followStopped", source.title));
  await list();
}

/** The reader trusts another key from now on. @param {Source} source */
async function takeKey(source) {
  const { list: seen, offered } = source;
  if (!seen || !offered) return;
  // Of the new key nothing was seen: its numbers begin anew.
  const list = { ...seen, ...offered, sequence: 0, digest: "0".repeat(128) };
  await amend(source.id, { offered: null, etag: null, modified: null, list });
  await fetchNow(source.id);
}

/** @param {Source} source @param {boolean} paused */
async function pause(source, paused) {
  await amend(source.id, { paused, next: nextTime(source.kind, 0, Date.now()) });
  await list();
}

async function list() {
  const known = await sources();
  byId("sources").replaceChildren(
    ...(known.length > 0
      ? known.map((source) =>
          row(source, {
            fetch: () => fetchNow(source.id),
            pause: (paused) => pause(source, paused),
            stop: () => stop(source),
            takeKey: () => takeKey(source),
          }),
        )
      : [el("p", { class: "soft" }, words("followNone"))]),
  );
}

/** What the panel found on an agency's page: an address to look at before it is followed, or that there is none. */
function offered() {
  const asked = new URLSearchParams(location.search);
  const url = followable(asked.get("address") ?? "");
  const none = asked.get("none");
  if (url) byId("address", HTMLInputElement).value = url.href;
  else if (none !== null) say(words("followNoFeed", none.slice(0, LONGEST_HOST)));
}

fillWords();
tellTrouble();
offered();
learns();
byId("address").addEventListener("input", learns);
byId("add").addEventListener("submit", (event) => {
  event.preventDefault();
  begin();
});
const keep = byId("keep", HTMLSelectElement);
const spanOf = (/** @type {number} */ days) => (days === 0 ? words("followKeepAll") : counted("followKeepDays", days));
keep.append(...KEEP.map((days) => el("option", { value: String(days) }, spanOf(days))));
keep.value = String(await keepDays());
keep.addEventListener("change", () => setKeepDays(Number(keep.value)));
// What the background fetches meanwhile is shown.
chrome.storage.local.onChanged.addListener((changes) => {
  if (changes["sources"]) list();
});
await list();
