// The engine and the library that it looks things up in: a page's snapshot goes in, what was found comes out.

import { isPack, keepAtHand, shelf, stretches } from "../stores/packs.js";
import { DeskError } from "../protocol.js";
import { remember } from "../stores/remember.js";
import { together } from "../common/days.js";
import { Engine, EngineError, isTrap } from "../common/engine.js";
import { tryOut } from "./trial.js";

/** @typedef {import("../protocol.js").Coverage} Coverage */
/** @typedef {import("../protocol.js").Trouble} Trouble */

/** Packs that the engine did not take: their bytes are not what they were. The others still count. @type {string[]} */
let damaged = [];
/** @type {Coverage} */
let library = { reports: 0, from: null, to: null, spans: [] };
/**
 * Whether the browser did not give the library out: articles are compared with nothing, and the next one tries again.
 */
let unread = false;

/**
 * The packs that the desk knows, by the places that it knows them by.
 * @type {import("../stores/packs.js").StoredPack[]}
 */
let packs = [];

const engine = new Engine(async (desk) => {
  damaged = [];
  packs = [];
  library = { reports: 0, from: null, to: null, spans: [] };
  unread = false;
  const { packs: all, removed } = await shelf().catch(() => {
    unread = true;
    return { packs: [], removed: [] };
  });
  for (const pack of all) {
    try {
      if (!isPack(pack)) throw new TypeError("This is no pack.");
      desk.openPack(pack.name, pack.signer ?? undefined, pack.header, pack.head);
      packs.push(pack);
      library = covering(library, pack.info);
    } catch (error) {
      if (isTrap(error)) throw error;
      damaged.push(pack.name);
    }
  }
  desk.leaveOut(removed.filter((id) => typeof id === "string"));
  tryOut(desk);
});

/**
 * What is covered with one more pack.
 * @param {Coverage} known
 * @param {import("../stores/packs.js").PackInfo} info
 * @returns {Coverage}
 */
function covering(known, { reports, from, to }) {
  const spans = together(from !== null && to !== null ? [...known.spans, { from, to }] : known.spans);
  return { reports: known.reports + reports, from: spans[0]?.from ?? null, to: spans.at(-1)?.to ?? null, spans };
}

/** Gets the engine ready for a page that is on its way. */
export function getReady() {
  // A library that did not open is tried again when a page is read.
  engine
    .with(() => {
      if (unread) engine.renew();
    })
    .catch(() => {});
}

/** Examines a page's snapshot in the light of the library. @param {string} snapshot @param {string} url */
export async function examine(snapshot, url) {
  try {
    return await engine.with(async (desk) => {
      const reading = desk.begin(snapshot, { url, explain: true });
      try {
        await supply(reading, packs);
        damaged = [...new Set([...damaged, ...reading.damaged()])];
        /** @type {Trouble[]} */
        const troubles = [];
        const result = {
          ...reading.finish(),
          packs: packs.length,
          library,
          damaged,
          keepable: reading.keepable(),
          troubles,
        };
        if (unread) {
          troubles.push("libraryUnread");
          engine.renew();
        }
        return result;
      } finally {
        release(reading);
      }
    });
  } catch (error) {
    if (error instanceof EngineError) throw new DeskError("engine", error.message);
    throw error;
  }
}

/**
 * Frees a reading. After a trap it cannot be: that must not hide the trap.
 * @param {import("../pkg/copydesk.js").Reading} reading
 */
function release(reading) {
  try {
    reading.free();
  } catch {
    // Its memory goes with the instance.
  }
}

/**
 * Reads the stretches of packs that the engine asks for, until it has no more to ask.
 * @param {import("../pkg/copydesk.js").Reading} reading
 * @param {import("../stores/packs.js").StoredPack[]} packs
 */
async function supply(reading, packs) {
  for (let needs = reading.needs(); needs.length > 0; needs = reading.needs()) {
    /** @type {Parameters<typeof stretches>[0]} */
    const wanted = [];
    for (let at = 0; at + 2 < needs.length; at += 3) {
      const [place = 0, start = 0, end = 0] = needs.subarray(at, at + 3);
      const pack = packs[place];
      if (!pack) throw new Error("The engine knows a pack that nobody gave it.");
      wanted.push({ pack, start, end });
    }
    // A pack that cannot be read is damaged, and the others serve.
    reading.supply(await stretches(wanted).catch(() => wanted.map(() => null)));
  }
}

/**
 * Remembers a page that the library may keep, and says what came of it.
 * @param {import("../pkg/copydesk.js").Report[]} reports
 * @returns {Promise<import("../stores/remember.js").Kept | "same" | "failed">}
 */
export async function keepPage(reports) {
  try {
    const kept = await engine.with((desk) => remember(desk, reports, new Date()));
    if (kept === null) return "same";
    engine.renew();
    return kept;
  } catch {
    return "failed";
  }
}

/** Keeps the library's tables at hand: the next page's look-up need not wait for the disk. */
export function keepLibraryAtHand() {
  keepAtHand(packs).catch(() => {});
}

/** The library has changed: the next page is looked up in the new one. */
export function libraryChanged() {
  engine.renew();
  return null;
}
