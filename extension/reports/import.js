// Reads a file into a pack, piece by piece, so that the page stays alive and the reader can cancel. The engine's
// memory holds no text: records leave it as they come, for the browser to keep.

import init, * as pkg from "../pkg/import.js";
import { HEADER } from "../stores/packs.js";
import { dayOf, rowsOf } from "./table.js";

/** @typedef {import("../stores/packs.js").StoredPack} StoredPack */
/** @typedef {import("../pkg/import.js").StoredReport} StoredReport */
/**
 * @typedef
 *   {Pick<import("../pkg/import.js").ImportResult, "format" | "accepted" | "replaced" | "withdrawn" | "rejects" | "rejected">}
 *   Outcome
 */
/** @typedef {{ done: number, records: number, rejects: number, building: boolean }} Progress */

/** A piece of this many bytes takes some 20 ms. */
const PIECE = 256 * 1024;
/** How every pack begins. */
const PACK = "CDWIRE";

/** @type {Promise<unknown> | null} */
let started = null;

/** Loads the engine's part that imports, once. */
export function start() {
  started ??= init();
  return started;
}

/** Gives up an instance that trapped: the next call of `start` makes another. @param {unknown} error */
export function afterTrap(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  started = null;
  /** @type {{ __wbg_reset_state?: () => void }} */ (pkg).__wbg_reset_state?.();
}

/**
 * @param {File} file
 * @param {AbortSignal} signal
 * @param {(progress: Progress) => void} progress
 * @returns {Promise<{ pack: StoredPack | null, outcome: Outcome }>} no pack where no report could be taken
 */
export async function read(file, signal, progress) {
  await start();
  try {
    const beginning = await file.slice(0, PACK.length).text();
    return beginning === PACK ? await taken(file, signal, progress) : await imported(file, signal, progress);
  } catch (error) {
    afterTrap(error);
    throw error;
  }
}

/** A file of reports. @type {typeof read} */
async function imported(file, signal, progress) {
  const reports = new pkg.ReportImport(Date.now());
  try {
    /** @type {Blob[]} */
    const records = [];
    for (let done = 0; done < file.size; done += PIECE) {
      reports.feed(new Uint8Array(await file.slice(done, done + PIECE).arrayBuffer()));
      const taken = reports.takeRecords();
      if (taken.length > 0) records.push(new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (taken)]));
      const [read = 0, rejects = 0] = reports.progress();
      progress({ done: Math.min(done + PIECE, file.size), records: read, rejects, building: false });
      signal.throwIfAborted();
    }
    const [read = 0, rejects = 0] = reports.progress();
    progress({ done: file.size, records: read, rejects, building: true });
    // Building is one long call: let the page say so first. 50 ms are three frames, time for one paint; a frame
    // callback never comes in a hidden tab.
    await new Promise((resolve) => setTimeout(resolve, 50));
    signal.throwIfAborted();
    const { header, rest, ...outcome } = reports.finish();
    if (outcome.accepted === 0) return { pack: null, outcome };
    return { pack: await stored(file.name, new Blob([header, ...records, rest]), null), outcome };
  } finally {
    reports.free();
  }
}

/** A pack that was made elsewhere: every byte of it is checked, and its signature. @type {typeof read} */
async function taken(file, signal, progress) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  progress({ done: file.size, records: 0, rejects: 0, building: true });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const view = pkg.PackView.verified(bytes);
  const [accepted, signer] = [view.reports(), view.signer() ?? null];
  view.free();
  signal.throwIfAborted();
  const pack = await stored(file.name.replace(/\.pack$/, ""), file.slice(), signer);
  return { pack, outcome: { format: "pack", accepted, replaced: 0, withdrawn: [], rejects: 0, rejected: [] } };
}

/** Reports that are handed to the engine at once. */
const AT_ONCE = 64;

/**
 * A pack of reports.
 * @param {string} name
 * @param {AsyncIterable<StoredReport> | Iterable<StoredReport>} reports
 * @returns {Promise<StoredPack>}
 */
export async function packed(name, reports) {
  await start();
  const builder = new pkg.ReportImport(Date.now());
  try {
    /** @type {Blob[]} */
    const records = [];
    /** @type {string[]} */
    let lines = [];
    const hand = () => {
      builder.feed(new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")));
      lines = [];
      const taken = builder.takeRecords();
      if (taken.length > 0) records.push(new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (taken)]));
    };
    for await (const { article, ...report } of reports) {
      if (lines.push(JSON.stringify({ ...report, kind: article ? "article" : "report" })) >= AT_ONCE) hand();
    }
    if (lines.length > 0) hand();
    const { header, rest } = builder.finish();
    return await stored(name, new Blob([header, ...records, rest]), null);
  } catch (error) {
    afterTrap(error);
    throw error;
  } finally {
    builder.free();
  }
}

/**
 * A pack as it is kept.
 * @param {string} name
 * @param {Blob} blob
 * @param {string | null} signer
 * @returns {Promise<StoredPack>}
 */
export async function stored(name, blob, signer) {
  const bytes = async (/** @type {number} */ start, /** @type {number} */ end) =>
    new Uint8Array(await blob.slice(start, end).arrayBuffer());
  const header = await bytes(0, HEADER);
  const [start = 0, end = 0] = pkg.PackView.headRange(header);
  const head = await bytes(start, end);
  // A head begins with where the table does.
  const index = Number(new DataView(head.buffer).getBigUint64(0, true));
  const pack = {
    name,
    blob,
    index,
    header,
    head,
    signer,
    added: Date.now(),
    info: { reports: 0, bytes: blob.size, from: null, to: null, agencies: [] },
  };
  return { ...pack, info: await infoOf(pack) };
}

/**
 * What a list shows of a pack, from its table.
 * @param {StoredPack} pack
 * @returns {Promise<import("../stores/packs.js").PackInfo>}
 */
async function infoOf(pack) {
  /** @type {Map<string, number>} */
  const agencies = new Map();
  let [reports, first, last] = [0, Infinity, -Infinity];
  for await (const { agency, minutes } of rowsOf(pack)) {
    reports++;
    if (agency !== "") agencies.set(agency, (agencies.get(agency) ?? 0) + 1);
    if (minutes === null) continue;
    first = Math.min(first, minutes);
    last = Math.max(last, minutes);
  }
  return {
    reports,
    bytes: pack.blob.size,
    from: dayOf(first),
    to: dayOf(last),
    agencies: [...agencies].toSorted(([, a], [, b]) => b - a),
  };
}
