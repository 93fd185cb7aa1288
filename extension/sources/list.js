// What a Copydesk list has that the library has not.

import { CopydeskList } from "../pkg/import.js";
import { start, stored } from "../reports/import.js";
import { fetched } from "./fetch.js";

/** @typedef {import("../stores/packs.js").StoredPack} StoredPack */
/** @typedef {import("./kept.js").Source} Source */
/** @typedef {import("./update.js").Came} Came */

/** Bytes of packs that one update fetches, at most: the rest comes with the next. */
const AT_ONCE = 64 * 1024 * 1024;

/** Whether a file says that it is a list. @param {Uint8Array} bytes */
export const isList = (bytes) =>
  /^\s*\{\s*"format"\s*:\s*"copydesk-list"/.test(new TextDecoder().decode(bytes.subarray(0, 200)));

/**
 * Takes a list: its packs that are not here yet, the newest first. Nothing is kept before all of it is checked.
 * @param {Source} source
 * @param {Uint8Array<ArrayBuffer>} bytes the list's file
 * @param {StoredPack[]} own the source's packs
 * @param {{ now: number, oldest: string }} time packs of days before `oldest` are not wanted
 * @returns {Promise<Came>}
 */
export async function fromList(source, bytes, own, { now, oldest }) {
  await start();
  const list = new CopydeskList(bytes);
  try {
    list.holdsAt(now);
    const seen = source.list;
    const info = list.info();
    if (seen) {
      try {
        list.comesAfter(seen.key, seen.sequence, seen.digest);
      } catch (error) {
        const refused = /** @type {{ code?: string, offered?: unknown }} */ (error);
        if (refused.code === "otherKey") refused.offered = { key: info.key, signer: info.signer };
        throw error;
      }
    }
    const held = new Set(own.map(({ hash }) => hash));
    const wanted = info.packs
      .map((pack, number) => ({ ...pack, number }))
      .filter(({ sha512, day }) => !held.has(sha512) && (day === null || day >= oldest))
      .toSorted((a, b) => ((a.day ?? "") < (b.day ?? "") ? 1 : -1));
    /** @type {StoredPack[]} */
    const packs = [];
    let size = 0;
    for (const { file, day, sha512, number, bytes: length } of wanted) {
      if (size > 0 && size + length > AT_ONCE) break;
      const given = await fetched(new URL(file, source.address), { most: length });
      const pack = given.bytes ?? new Uint8Array();
      list.checkPack(number, pack);
      size += pack.length;
      const kept = await stored(`${info.title} ${day ?? ""}`.trim(), new Blob([pack]), info.signer);
      packs.push({ ...kept, day, hash: sha512, source: source.id });
    }
    const current = new Map(info.packs.map(({ day, sha512 }) => [day, sha512]));
    // A day that is of other bytes now was corrected; one that the list has left behind stays until it expires.
    const stale = own
      .filter(({ day = null, hash }) => current.has(day) && current.get(day) !== hash)
      .map(({ name }) => name);
    const { key, signer, sequence, digest, withdrawn } = info;
    const left = packs.length < wanted.length;
    return {
      packs,
      remove: stale,
      bytes: size,
      withdrawn,
      // Where some are left, the next fetch must not be told that there is nothing new.
      fields: {
        kind: "list",
        title: info.title,
        offered: null,
        ...(left && { etag: null, modified: null }),
        list: { key, signer, sequence, digest, withdrawn },
      },
    };
  } finally {
    list.free();
  }
}
