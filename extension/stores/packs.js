// The library in IndexedDB: packs, and the reports that were taken out of them. A pack is there whole or not at all:
// its bytes and what is known of it are written in one transaction.
//
// The bytes are a Blob, which the browser keeps in a file of its own: listing packs reads none of them. A look-up needs
// a hundred small stretches of the index; those are kept once more, in chunks, because browsers read a record of a
// store several times as fast as a slice of a Blob. docs/LIBRARY.md has what was measured.

/**
 * What a list shows of a pack.
 * @typedef {object} PackInfo
 * @property {number} reports
 * @property {number} bytes
 * @property {string | null} from the first day, and
 * @property {string | null} to the last
 * @property {[string, number][]} agencies each with its number of reports, most first
 */

/**
 * A pack as it is kept.
 * @typedef {object} StoredPack
 * @property {string} name
 * @property {Blob} blob its bytes as the engine made them
 * @property {number} index where its table and lists begin
 * @property {Uint8Array} header
 * @property {Uint8Array} head what the engine opens it by
 * @property {string | null} signer who signed it, checked when it came in
 * @property {PackInfo} info
 * @property {number} added when, in milliseconds since 1970
 * @property {string} [source] the source that it is fetched from
 * @property {string | null} [day] the day that it is of: of a source's packs, each day has one
 * @property {string} [hash] SHA-512 of its file, as the source has it
 * @property {boolean} [samples] whether it holds the made-up reports that the library is tried with
 */

const PACKS = "packs";
const CHUNKS = "chunks";
const REMOVED = "removed";
/** Bytes of a chunk: a look-up in 100,000 reports reads 2 MB in chunks of this size. */
const CHUNK = 16 * 1024;
/** Longer stretches are read from the Blob. */
const SHORT = 4 * CHUNK;
/** Bytes of tables and lists that are kept at hand: those of 100,000 reports. */
const AT_HAND = 16 * 1024 * 1024;
/** Bytes of a pack's header. */
export const HEADER = 64;
/** Held for as long as anything is being added: imports in two tabs take turns. */
const LOCK = "copydesk.library";

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @param {IDBTransaction} transaction @returns {Promise<void>} */
const committed = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("The browser gave the transaction up."));
  });

/**
 * Whether what stands in the store is a pack, so far as can be seen from outside: it may be damaged, or another
 * version's.
 * @param {Partial<StoredPack>} entry
 */
export const isPack = ({ name, blob, header, head, index, info }) =>
  typeof name === "string" &&
  blob instanceof Blob &&
  header instanceof Uint8Array &&
  head instanceof Uint8Array &&
  Number.isSafeInteger(index) &&
  Number.isSafeInteger(info?.reports) &&
  Array.isArray(info?.agencies);

/**
 * Whether a pack has its reports' texts: the header has the version of its format, and from 4 on there are none.
 * @param {StoredPack} pack
 */
export const hasText = ({ header }) => new DataView(header.buffer, header.byteOffset).getUint32(8, true) < 4;

/** @param {IDBDatabase} database @param {IDBTransaction} transaction @param {number} oldVersion */
function upgrade(database, transaction, oldVersion) {
  const renew = (/** @type {IDBValidKey[]} */ names) => {
    for (const store of [...database.objectStoreNames]) if (store !== REMOVED) database.deleteObjectStore(store);
    const packs = database.createObjectStore(PACKS, { keyPath: "name" });
    database.createObjectStore(CHUNKS);
    if (oldVersion < 2) database.createObjectStore(REMOVED);
    // Packs of an earlier format cannot be read any more. Their names stay, so that the library names them as it names
    // what is damaged, and the reader can add the reports again.
    for (const name of names) packs.put({ name: String(name), added: 0 });
  };
  if (!database.objectStoreNames.contains(PACKS)) {
    renew([]);
    return;
  }
  const named = transaction.objectStore(PACKS).getAllKeys();
  named.onsuccess = () => renew(named.result);
}

/**
 * The connection that waits for another page of ours to let go of an older version. A browser tells the first who asks
 * that it waits, and whoever asks after that waits in a row without a word: so there is only one who asks.
 * @type {Promise<IDBDatabase> | null}
 */
let blocked = null;
/** How long a look-up waits for such a connection: it may have been let go of a moment ago, in milliseconds. */
const PATIENCE_MS = 1_000;
const BLOCKED = "Another page of Copydesk holds the library open: close it and try again.";

async function open() {
  const database = await (blocked ? inTime(blocked) : asked());
  // Another page that wants a newer schema must not wait for this one.
  database.onversionchange = () => {
    connection = null;
    database.close();
  };
  database.onclose = () => {
    connection = null;
  };
  return database;
}

/** Asks the browser for the database. @returns {Promise<IDBDatabase>} */
function asked() {
  const request = indexedDB.open("library", 3);
  request.onupgradeneeded = ({ oldVersion }) => {
    // There is one while versions change.
    upgrade(request.result, /** @type {IDBTransaction} */ (request.transaction), oldVersion);
  };
  const database = done(/** @type {IDBRequest<IDBDatabase>} */ (request));
  return new Promise((resolve, reject) => {
    database.then(resolve, reject);
    request.onblocked = () => {
      // Whoever asked is answered now.
      reject(new Error(BLOCKED));
      const late = database.finally(() => {
        if (blocked === late) blocked = null;
      });
      // Where nobody asks again, a connection that nobody uses must not stand in the way of the next version.
      late.then(
        (given) => {
          given.onversionchange = () => given.close();
        },
        () => {},
      );
      blocked = late;
    };
  });
}

/**
 * A connection, or an error where it does not come in time.
 * @param {Promise<IDBDatabase>} late
 * @returns {Promise<IDBDatabase>}
 */
const inTime = (late) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(BLOCKED)), PATIENCE_MS);
    late.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** The connection, kept while it stands: to open one takes as long as a look-up. @type {Promise<IDBDatabase> | null} */
let connection = null;

/** @template T @param {(database: IDBDatabase) => Promise<T>} use @returns {Promise<T>} */
async function opened(use) {
  connection ??= open();
  try {
    return await use(await connection);
  } catch (error) {
    // A full disk is no fault of the connection, and others are using it. Whatever else it may be, the next one tries
    // anew.
    if (!isOfTheDisk(error)) {
      connection?.then(
        (database) => database.close(),
        () => {},
      );
      connection = null;
    }
    throw error;
  }
}

/** Whether there was no room, and nothing else is wrong. @param {unknown} error */
const isOfTheDisk = (error) => error instanceof DOMException && error.name === "QuotaExceededError";

/** Every pack, oldest first, and the identifiers of the reports that were taken out. */
export async function shelf() {
  return opened(async (database) => {
    const transaction = database.transaction([PACKS, REMOVED]);
    const [packs, removed] = await Promise.all([
      done(/** @type {IDBRequest<StoredPack[]>} */ (transaction.objectStore(PACKS).getAll())),
      done(/** @type {IDBRequest<string[]>} */ (transaction.objectStore(REMOVED).getAllKeys())),
    ]);
    return { packs: packs.toSorted((a, b) => a.added - b.added), removed };
  });
}

/** Every pack, oldest first. */
export async function all() {
  return (await shelf()).packs;
}

/**
 * Does something that ends with a change of the library, after whatever another tab is doing of that kind.
 * @template T @param {() => Promise<T>} act @param {() => void} [waiting] called when another tab is at it
 * @returns {Promise<T>}
 */
export async function inTurn(act, waiting) {
  if (waiting) {
    const { held } = await navigator.locks.query();
    if (held?.some(({ name }) => name === LOCK)) waiting();
  }
  return navigator.locks.request(LOCK, act);
}

/**
 * Adds a pack, in the place of one of its name. Returns once it is safe on the disk. Reports that were taken out and
 * come again count again.
 * @param {StoredPack} pack
 * @param {string[]} withdrawn identifiers of reports that their agency took back
 * @param {string[]} [again] identifiers that come again
 */
export async function put(pack, withdrawn = [], again = []) {
  // Before the transaction: it would not wait for them.
  const index = new Uint8Array(await pack.blob.slice(pack.index).arrayBuffer());
  await change(({ packs, chunks, removed }) => {
    keep(pack, index, packs, chunks);
    for (const id of again) removed.delete(id);
    for (const id of withdrawn) removed.put(true, id);
  });
}

/**
 * Makes many changes, all or none. Returns once they are safe on the disk.
 * @param {{ put: StoredPack[], remove: string[], takeOut: string[], again: string[] }} changes packs that come and
 *   names of those that go; reports
 *   that are out from now on, and those that count again
 */
export async function exchange({ put: packs, remove: names, takeOut: out, again }) {
  const indices = await Promise.all(
    packs.map(async (pack) => new Uint8Array(await pack.blob.slice(pack.index).arrayBuffer())),
  );
  await change((stores) => {
    for (const name of names) {
      stores.packs.delete(name);
      stores.chunks.delete(chunksOf(name));
    }
    packs.forEach((pack, n) => keep(pack, indices[n] ?? new Uint8Array(), stores.packs, stores.chunks));
    for (const id of again) stores.removed.delete(id);
    for (const id of out) stores.removed.put(true, id);
  });
}

/**
 * Puts one pack in the place of several. They stay until it is safe on the disk.
 * @param {StoredPack} pack
 * @param {string[]} names
 */
export async function replace(pack, names) {
  const index = new Uint8Array(await pack.blob.slice(pack.index).arrayBuffer());
  await change(({ packs, chunks }) => {
    for (const name of names) {
      packs.delete(name);
      chunks.delete(chunksOf(name));
    }
    keep(pack, index, packs, chunks);
  });
}

/**
 * @param {StoredPack} pack
 * @param {Uint8Array} index its table and lists
 * @param {IDBObjectStore} packs
 * @param {IDBObjectStore} chunks
 */
function keep(pack, index, packs, chunks) {
  packs.put(pack);
  chunks.delete(chunksOf(pack.name));
  for (let at = 0; at < index.length; at += CHUNK) chunks.put(index.slice(at, at + CHUNK), [pack.name, at / CHUNK]);
}

/** The keys of a pack's chunks. @param {string} name */
const chunksOf = (name) => IDBKeyRange.bound([name], [name, []]);

/**
 * The name that a new pack is kept under: its own, or one with a number behind it where another pack has that. Of the
 * same bytes there is one.
 * @param {Pick<StoredPack, "name" | "blob">} pack @param {StoredPack[]} packs
 */
export async function nameFor({ name, blob }, packs) {
  const known = new Map(packs.map((pack) => [pack.name, pack]));
  let free = name;
  for (let n = 2; known.has(free); n += 1) {
    const there = known.get(free)?.blob;
    if (there instanceof Blob && (await sameBytes(there, blob))) return free;
    free = `${name} (${n})`;
  }
  return free;
}

/** @param {Blob} a @param {Blob} b */
async function sameBytes(a, b) {
  if (a.size !== b.size) return false;
  const [one, other] = await Promise.all(
    [a, b].map(async (blob) => new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()))),
  );
  return one !== undefined && one.every((byte, n) => byte === other?.[n]);
}

/** Removes a pack. @param {string} name */
export async function remove(name) {
  await change(({ packs, chunks }) => {
    packs.delete(name);
    chunks.delete(chunksOf(name));
  });
}

/** Takes reports out, whatever packs hold them. @param {string[]} ids */
export async function takeOut(ids) {
  await change(({ removed }) => {
    for (const id of ids) removed.put(true, id);
  });
}

/** Forgets the whole library. */
export async function forgetAll() {
  await change(({ packs, chunks, removed }) => {
    packs.clear();
    chunks.clear();
    removed.clear();
  });
}

/**
 * Chunks of packs that were read, as long as somebody has the pack: whoever lists packs anew reads anew.
 * @type {WeakMap<StoredPack, Map<number, Uint8Array>>}
 */
const atHand = new WeakMap();

/** @param {StoredPack} pack */
function chunksAtHand(pack) {
  const chunks = atHand.get(pack) ?? new Map();
  atHand.set(pack, chunks);
  return chunks;
}

/**
 * Reads tables and lists of packs before they are asked for, as far as there is room for them.
 * @param {StoredPack[]} packs
 */
export async function keepAtHand(packs) {
  let room = AT_HAND;
  for (const pack of packs) {
    room -= pack.blob.size - pack.index;
    if (room < 0) return;
    const chunks = chunksAtHand(pack);
    const count = Math.ceil((pack.blob.size - pack.index) / CHUNK);
    if (chunks.size >= count) continue;
    const index = new Uint8Array(await pack.blob.slice(pack.index).arrayBuffer());
    for (let number = 0; number < count; number += 1)
      chunks.set(number, index.subarray(number * CHUNK, (number + 1) * CHUNK));
  }
}

/**
 * Stretches of packs, all that are wanted at once; null for those that the browser cannot read.
 * @param {{ pack: StoredPack, start: number, end: number }[]} wanted
 */
export async function stretches(wanted) {
  return opened(async (database) => {
    const chunks = database.transaction(CHUNKS).objectStore(CHUNKS);
    /** @type {Map<string, Promise<Uint8Array | undefined>>} */
    const asked = new Map();
    const chunk = (/** @type {StoredPack} */ pack, /** @type {number} */ number) => {
      const held = chunksAtHand(pack).get(number);
      if (held) return held;
      const key = `${number} ${pack.name}`;
      const before =
        asked.get(key) ?? done(/** @type {IDBRequest<Uint8Array | undefined>} */ (chunks.get([pack.name, number])));
      asked.set(key, before);
      return before;
    };
    // Every request is made before the first is waited for: the transaction ends when it has none.
    return Promise.all(
      wanted.map(async ({ pack, start, end }) => {
        try {
          const held = chunksAtHand(pack).has(Math.floor((start - pack.index) / CHUNK));
          if (start < pack.index || (end - start > SHORT && !held)) {
            return new Uint8Array(await pack.blob.slice(start, end).arrayBuffer());
          }
          const [from, to] = [start - pack.index, end - pack.index];
          const [first, last] = [Math.floor(from / CHUNK), Math.floor((to - 1) / CHUNK)];
          const parts = await Promise.all(Array.from({ length: last - first + 1 }, (_, n) => chunk(pack, first + n)));
          const bytes = new Uint8Array(end - start);
          parts.forEach((part, n) => {
            const at = (first + n) * CHUNK - from;
            const kept = (part ?? new Uint8Array()).subarray(Math.max(-at, 0), bytes.length - at);
            bytes.set(kept, Math.max(at, 0));
          });
          return bytes;
        } catch {
          return null;
        }
      }),
    );
  });
}

/** @param {(stores: { packs: IDBObjectStore, chunks: IDBObjectStore, removed: IDBObjectStore }) => unknown} act */
async function change(act) {
  await opened(async (database) => {
    const transaction = database.transaction([PACKS, CHUNKS, REMOVED], "readwrite", { durability: "strict" });
    const finished = committed(transaction);
    // Whoever throws in between is told of first; that the transaction ended is then no news.
    finished.catch(() => {});
    act({
      packs: transaction.objectStore(PACKS),
      chunks: transaction.objectStore(CHUNKS),
      removed: transaction.objectStore(REMOVED),
    });
    await finished;
  });
}
