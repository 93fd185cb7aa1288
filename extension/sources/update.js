// One source is fetched, and what came is taken in: all of it or nothing.

import { exchange, inTurn, shelf } from "../stores/packs.js";
import { afterTrap } from "../reports/import.js";
import { reportsOf } from "../reports/table.js";
import { fromFeed } from "./feed.js";
import { FetchError, fetched } from "./fetch.js";
import { amend, keepDays, sourceOf } from "./kept.js";
import { fromList, isList } from "./list.js";
import { nextTime } from "./rhythm.js";

/** @typedef {import("../stores/packs.js").StoredPack} StoredPack */
/** @typedef {import("./kept.js").Source} Source */

/**
 * What a fetch brings: packs, the names of those that it makes stale, bytes beside the first file's, reports that are
 * taken back, and what is known of the source from now on.
 * @typedef {{ packs: StoredPack[], remove: string[], bytes: number, withdrawn: string[], fields: Partial<Source> }}
 *   Came
 */

const DAY = 86_400_000;

/**
 * Fetches a source. What goes wrong is kept with the source, and thrown nowhere. Two that are asked for at once take
 * turns.
 * @param {string} id @returns {Promise<boolean>} whether the library has changed
 */
export const update = (id) =>
  navigator.locks.request("copydesk.follow", async () => {
    const source = await sourceOf(id);
    if (!source) return false;
    const now = Date.now();
    try {
      const { reports, bytes, changed, fields } = await taken(source, now);
      const next = nextTime(fields.kind ?? source.kind, 0, now);
      await amend(id, { ...fields, next, failures: 0, last: { at: now, bytes, reports, wrong: null, detail: "" } });
      return changed;
    } catch (error) {
      afterTrap(error);
      const { code = "other", offered = null } = /** @type {{ code?: unknown, offered?: Source["offered"] }} */ (error);
      const wrong = error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : String(code);
      const failures = source.failures + 1;
      const detail = error instanceof Error ? error.message : String(error);
      const last = { at: now, bytes: 0, reports: 0, wrong, detail };
      await amend(id, { failures, next: nextTime(source.kind, failures, now), offered, last });
      return false;
    }
  });

/** @param {Source} source @param {number} now */
async function taken(source, now) {
  const given = await fetched(new URL(source.address), source);
  const days = await keepDays();
  const oldest = days === 0 ? "" : new Date(now - days * DAY).toISOString().slice(0, 10);
  // Nobody else changes this source's packs: what is fetched now holds when it is taken in.
  const before = (await shelf()).packs.filter((pack) => pack.source === source.id);
  /** @type {Came} */
  const nothing = { packs: [], remove: [], bytes: 0, withdrawn: source.list?.withdrawn ?? [], fields: {} };
  const take = given.bytes && (isList(given.bytes) || source.kind === "list" ? fromList : fromFeed);
  const came = take && given.bytes ? await take(source, given.bytes, before, { now, oldest }) : nothing;
  const { changed, reports } = await inTurn(() => takeIn(source, came, oldest));
  const { etag, modified } = given;
  const bytes = (given.bytes?.length ?? 0) + came.bytes;
  return { changed, reports, bytes, fields: { etag, modified, ...came.fields } };
}

/** @param {Source} source @param {Came} came @param {string} oldest */
async function takeIn(source, came, oldest) {
  // The reader may have ended it meanwhile.
  if (!(await sourceOf(source.id))) throw new FetchError("permission", "It is not followed any more.");
  const { packs, removed } = await shelf();
  const own = packs.filter((pack) => pack.source === source.id);
  const others = packs.filter((pack) => pack.source !== source.id);
  const put = came.packs.map((pack) => ({ ...pack, name: freeName(pack.name, others) }));
  const expired = own.filter(({ day }) => typeof day === "string" && day < oldest).map(({ name }) => name);
  const remove = [...new Set([...came.remove, ...expired])].filter((name) => put.every((pack) => pack.name !== name));
  const takeOut = await ownAlone(
    came.withdrawn.filter((id) => !removed.includes(id)),
    own,
    others,
  );
  const again = (source.list?.withdrawn ?? []).filter((id) => !came.withdrawn.includes(id));
  const changed = put.length + remove.length + takeOut.length + again.length > 0;
  if (changed) await exchange({ put, remove, takeOut, again });
  const count = (/** @type {StoredPack[]} */ some) => some.reduce((sum, { info }) => sum + info.reports, 0);
  // A day that was there already counts by what it has more.
  const replaced = own.filter(({ name }) => put.some((pack) => pack.name === name));
  return { changed, reports: Math.max(count(put) - count(replaced), 0) };
}

/**
 * A name that no pack of another's has: nobody's pack is replaced by a name that it shares.
 * @param {string} name
 * @param {StoredPack[]} others
 */
function freeName(name, others) {
  const taken = new Set(others.map(({ name }) => name));
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name} (${n})`;
  return free;
}

/**
 * Of some reports those that the source's own packs have, and nobody else's: a source takes back what is its own.
 * @param {string[]} ids
 * @param {StoredPack[]} own
 * @param {StoredPack[]} others
 */
async function ownAlone(ids, own, others) {
  if (ids.length === 0) return [];
  const [ours, theirs] = [await idsOf(own), await idsOf(others)];
  return ids.filter((id) => ours.has(id) && !theirs.has(id));
}

/** @param {StoredPack[]} packs */
async function idsOf(packs) {
  const ids = new Set();
  for (const pack of packs) {
    try {
      for await (const { id } of reportsOf(pack)) ids.add(id);
    } catch {
      // A damaged pack is named where packs are listed.
    }
  }
  return ids;
}
