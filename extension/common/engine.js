// The desk, loaded when it is first wanted, and loaded afresh after a trap.

import * as pkg from "../pkg/copydesk.js";

/** @typedef {import("../pkg/copydesk.js").Desk} Desk */

/** What stands in for the engine when it stopped: its message can be shown. */
export class EngineError extends Error {
  /** @param {string} message @param {unknown} cause */
  constructor(message, cause) {
    super(message, { cause });
    this.name = "EngineError";
  }
}

/** An engine: one instance of the module with one desk, and the way to get it. */
export class Engine {
  /** @type {Promise<Desk> | null} */ #desk = null;
  /** Fills a new desk's library. @type {(desk: Desk) => Promise<void>} */ #fill;

  /** @param {(desk: Desk) => Promise<void>} fill called for every new desk */
  constructor(fill = async () => {}) {
    this.#fill = fill;
  }

  /**
   * Uses the desk. An error that `use` throws is thrown on; after a trap the instance is given up, and the next call makes another.
   * @template T
   * @param {(desk: Desk) => T | Promise<T>} use
   * @returns {Promise<T>}
   */
  async with(use) {
    this.#desk ??= this.#open();
    try {
      return await use(await this.#desk);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError || error instanceof WebAssembly.CompileError) {
        this.#desk = null;
        trapped = true;
        throw new EngineError("The engine stopped on this input and was started again.", error);
      }
      throw error;
    }
  }

  /** Forgets the desk, so that the next call fills a new one: the library has changed. */
  renew() {
    // Its packs are the largest thing in memory: they are not left to the garbage collector.
    this.#desk?.then((desk) => desk.free(), () => {});
    this.#desk = null;
  }

  async #open() {
    try {
      await start();
      const desk = new pkg.Desk();
      await this.#fill(desk);
      return desk;
    } catch (error) {
      this.#desk = null;
      throw error;
    }
  }
}

/** Draws an article; see `renderArticle` of the package. @type {typeof pkg.renderArticle} */
export function draw(target, article, marks) {
  pkg.renderArticle(target, article, marks);
}

/** @type {Promise<unknown> | null} */
let started = null;
let trapped = false;

/** Instantiates the module, once, and again after a trap: a trapped instance may hold half-made state. */
export async function start() {
  if (trapped) {
    trapped = false;
    started = null;
    /** @type {{ __wbg_reset_state?: () => void }} */ (pkg).__wbg_reset_state?.();
  }
  started ??= pkg.default();
  try {
    await started;
  } catch (error) {
    started = null;
    throw new EngineError("The engine could not be loaded.", error);
  }
}
