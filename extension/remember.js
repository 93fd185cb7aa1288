// The library filled by reading: off until the reader switches it on; a page of an agency's own, or one that credits an agency, is kept;
// private windows never.

import { HEADER, inTurn, put, shelf } from "./packs.js";
import { readStore, writeStore } from "./store.js";

/** @typedef {import("./pkg/copydesk.js").Desk} Desk */
/** @typedef {import("./pkg/copydesk.js").Report} Report */
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
 * Keeps reports in the pack of the month. Says whether the library changed.
 * @param {Desk} desk @param {Report[]} reports @param {Date} now
 */
export async function remember(desk, reports, now) {
  return inTurn(async () => {
    const { packs, removed } = await shelf();
    // What the reader took out stays out.
    const kept = reports.filter(({ id }) => !removed.includes(id));
    if (kept.length === 0) return false;
    const name = `read-${now.toISOString().slice(0, 7)}`;
    const before = packs.find((pack) => pack.name === name);
    const bytes = desk.addTo(before && new Uint8Array(await before.blob.arrayBuffer()), kept);
    await put(packOf(name, /** @type {Uint8Array<ArrayBuffer>} */ (bytes), kept, before, now));
    return true;
  });
}

/** @param {string} name @param {Uint8Array<ArrayBuffer>} bytes @param {Report[]} more @param {StoredPack | undefined} before @param {Date} now @returns {StoredPack} */
function packOf(name, bytes, more, before, now) {
  const header = bytes.slice(0, HEADER);
  const fields = new DataView(header.buffer);
  const agencies = new Map(before?.info.agencies);
  const reports = fields.getUint32(12, true);
  if (reports > (before?.info.reports ?? 0)) for (const { agency } of more) agencies.set(agency, (agencies.get(agency) ?? 0) + 1);
  const dates = [before?.info.from, before?.info.to, ...more.map(({ published }) => published.slice(0, 10))]
    .filter((date) => typeof date === "string" && date !== "").toSorted();
  const head = bytes.slice(Number(fields.getBigUint64(24, true)));
  return {
    name, header, head, index: Number(new DataView(head.buffer).getBigUint64(0, true)), blob: new Blob([bytes]), signer: null, added: before?.added ?? now.getTime(),
    info: {
      reports, bytes: bytes.length, from: dates[0] ?? null, to: dates.at(-1) ?? null,
      agencies: [...agencies].toSorted(([, a], [, b]) => b - a),
    },
  };
}
