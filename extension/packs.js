// The library's packs in IndexedDB. A pack is there whole or not at all: it is written in one transaction.

/**
 * A pack as it is kept: its bytes as the engine made them, and what the list shows.
 * @typedef {object} StoredPack
 * @property {string} name
 * @property {Uint8Array} bytes
 * @property {import("./pkg/copydesk.js").PackInfo} info
 * @property {number} added when, in milliseconds since 1970
 */

const STORE = "packs";

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** @param {IDBTransaction} transaction @returns {Promise<void>} */
const committed = (transaction) => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error ?? new Error("The browser gave the transaction up."));
});

async function open() {
  const request = indexedDB.open("library", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "name" });
  const database = await done(request);
  // Another page that wants a newer schema must not wait for this one.
  database.onversionchange = () => database.close();
  return database;
}

/** Every pack, by name. @returns {Promise<StoredPack[]>} */
export async function all() {
  const database = await open();
  try {
    return await done(database.transaction(STORE).objectStore(STORE).getAll());
  } finally {
    database.close();
  }
}

/** Adds a pack, in the place of one of its name. Returns once it is safe on the disk. @param {StoredPack} pack */
export async function put(pack) {
  await change((packs) => packs.put(pack));
}

/** Removes a pack. @param {string} name */
export async function remove(name) {
  await change((packs) => packs.delete(name));
}

/** @param {(packs: IDBObjectStore) => unknown} act */
async function change(act) {
  const database = await open();
  try {
    // Two tabs that import take turns.
    await navigator.locks.request("copydesk.packs", async () => {
      const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
      act(transaction.objectStore(STORE));
      await committed(transaction);
    });
  } finally {
    database.close();
  }
}
