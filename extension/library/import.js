// Reads a file of reports into a pack, piece by piece, so that the page stays alive and the reader can cancel.

import { ReportImport } from "../pkg/copydesk.js";
import { start } from "../common/engine.js";

/** A piece of this many bytes takes some 20 ms. */
const PIECE = 256 * 1024;

/**
 * @param {Blob} file
 * @param {AbortSignal} signal
 * @param {(done: number, building: boolean) => void} progress bytes read, and whether the pack is being built
 */
export async function read(file, signal, progress) {
  await start();
  const reports = new ReportImport();
  try {
    for (let at = 0; at < file.size; at += PIECE) {
      progress(at, false);
      reports.feed(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
      signal.throwIfAborted();
    }
    progress(file.size, true);
    // Building is one long call: let the page say so first. 50 ms are three frames, time for one paint; a frame callback never comes in a hidden tab.
    await new Promise((resolve) => setTimeout(resolve, 50));
    signal.throwIfAborted();
    return reports.finish();
  } finally {
    reports.free();
  }
}
