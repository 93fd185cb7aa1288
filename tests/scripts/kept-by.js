// A store and locks as the browser's, for tests without one.

/** A store: what goes in and out are copies. */
export class Area {
  /** @type {Record<string, unknown>} */ held = {};
  /** @type {unknown[]} What was asked for. */ reads = [];
  writes = 0;

  /** @param {string | string[] | null} names */
  async get(names) {
    this.reads.push(names);
    const wanted = names === null ? Object.keys(this.held) : [names].flat();
    return structuredClone(
      Object.fromEntries(wanted.filter((name) => name in this.held).map((name) => [name, this.held[name]])),
    );
  }

  /** @param {Record<string, unknown>} values */
  async set(values) {
    this.writes += 1;
    Object.assign(this.held, structuredClone(values));
  }

  /** @param {string | string[]} names */
  async remove(names) {
    for (const name of [names].flat()) delete this.held[name];
  }
}

/** Locks: whoever asks for a name that is held waits. */
export class Locks {
  /** @type {Map<string, Promise<unknown>>} */ #last = new Map();

  /** @template T @param {string} name @param {() => Promise<T>} act @returns {Promise<T>} */
  request(name, act) {
    const turn = (this.#last.get(name) ?? Promise.resolve()).then(act, act);
    this.#last.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  }
}
