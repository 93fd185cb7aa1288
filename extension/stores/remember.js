// The library filled by reading: off until the reader switches it on; a page of an agency's own, or one that credits an
// agency, is kept; private windows never.

import { HEADER, inTurn, isPack, put, shelf } from "./packs.js";
import { readStore, writeStore } from "./store.js";

/** @typedef {import("../pkg/copydesk.js").Desk} Desk */
/** @typedef {import("../pkg/copydesk.js").Report} Report */
/** @typedef {import("./packs.js").StoredPack} StoredPack */

/** Whether pages are remembered. */
export async function remembers() {
  return (await readStore("remember"))["remember"] === true;
}

/** @param {boolean} on */
export async function setRemembers(on) {
  await writeStore({ remember: on });
}

/**
 * What is in the library now of the agency whose page was kept: how many reports, and the date of the first.
 * @typedef {{ agency: string, reports: number, from: string | null }} Kept
 */

/**
 * The name of the pack that the pages of a day are kept in: what is written anew for each page is a day's, however
 * large the library.
 * @param {Date} now
 */
export const packOfDay = (now) => `read-${now.toISOString().slice(0, 10)}`;

/**
 * Keeps reports in the pack of the day. Says what there is now of their agency; nothing where the library did not
 * change.
 * @param {Desk} desk @param {Report[]} reports @param {Date} now @returns {Promise<Kept | null>}
 */
export async function remember(desk, reports, now) {
  return inTurn(async () => {
    const { packs, removed } = await shelf();
    // What the reader took out stays out.
    const kept = reports.filter(({ id }) => !removed.includes(id));
    const agency = kept[0]?.agency;
    if (agency === undefined) return null;
    const name = packOfDay(now);
    const before = packs.find((pack) => pack.name === name);
    const bytes = desk.addTo(before && new Uint8Array(await before.blob.arrayBuffer()), kept);
    const pack = packOf(name, /** @type {Uint8Array<ArrayBuffer>} */ (bytes), kept, before, now);
    await put(pack);
    return countOf(agency, [...packs.filter((other) => other !== before && isPack(other)), pack]);
  });
}

/** @param {string} agency @param {StoredPack[]} packs @returns {Kept} */
function countOf(agency, packs) {
  const holding = packs.filter(({ info }) => info.agencies.some(([name]) => name === agency));
  const reports = holding
    .flatMap(({ info }) => info.agencies)
    .reduce((sum, [name, count]) => (name === agency ? sum + count : sum), 0);
  const [from = null] = holding.flatMap(({ info }) => (info.from === null ? [] : [info.from])).toSorted();
  return { agency, reports, from };
}

/**
 * @param {string} name
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {Report[]} more
 * @param {StoredPack | undefined} before
 * @param {Date} now
 * @returns {StoredPack}
 */
function packOf(name, bytes, more, before, now) {
  const header = bytes.slice(0, HEADER);
  const fields = new DataView(header.buffer);
  const agencies = new Map(before?.info.agencies);
  const reports = fields.getUint32(12, true);
  if (reports > (before?.info.reports ?? 0))
    for (const { agency } of more) agencies.set(agency, (agencies.get(agency) ?? 0) + 1);
  const dates = [before?.info.from, before?.info.to, ...more.map(({ published }) => published.slice(0, 10))]
    .filter((date) => typeof date === "string" && date !== "")
    .toSorted();
  const head = bytes.slice(Number(fields.getBigUint64(24, true)));
  return {
    name,
    header,
    head,
    index: Number(new DataView(head.buffer).getBigUint64(0, true)),
    blob: new Blob([bytes]),
    signer: null,
    added: before?.added ?? now.getTime(),
    info: {
      reports,
      bytes: bytes.length,
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      agencies: [...agencies].toSorted(([, a], [, b]) => b - a),
    },
  };
}
