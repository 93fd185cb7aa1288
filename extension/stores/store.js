// What is kept on this machine for longer than the browser runs, but for the library: the one way in and out. A store
// that cannot be read or written says so in a way that a reader can be told.

/** What could not be read: it may be there all the same. */
export class NotRead extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "NotRead";
  }
}

/** What could not be written: all that was there before still is. */
export class NotKept extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "NotKept";
  }
}

/**
 * The values under some names, or all of them, as they are: what is in a store may be damaged, or another version's.
 * @param {string | string[] | null} names @returns {Promise<Record<string, unknown>>}
 * @throws {NotRead} nothing is taken for empty that could not be read, or the next change would write over it
 */
export async function readStore(names) {
  try {
    return await chrome.storage.local.get(names);
  } catch (error) {
    throw new NotRead(error);
  }
}

/** Writes values under their names, all or none. @param {Record<string, unknown>} values @throws {NotKept} */
export async function writeStore(values) {
  try {
    await chrome.storage.local.set(values);
  } catch (error) {
    throw new NotKept(error);
  }
}

/** Takes names out, all or none. @param {string[]} names @throws {NotKept} they may still be there */
export async function clearStore(names) {
  try {
    await chrome.storage.local.remove(names);
  } catch (error) {
    throw new NotKept(error);
  }
}
