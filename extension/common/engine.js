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
   * Uses the desk. An error that `use` throws is thrown on; after a trap the instance is given up, and the next call
   * makes another.
   * @template T
   * @param {(desk: Desk) => T | Promise<T>} use
   * @returns {Promise<T>}
   */
  async with(use) {
    for (let again = true; ; again = false) {
      const opened = (this.#desk ??= this.#open());
      try {
        return await use(await opened);
      } catch (error) {
        if (isTrap(error)) {
          if (this.#desk === opened) this.#desk = null;
          trapped = true;
          throw new EngineError("The engine stopped on this input and was started again.", error);
        }
        // Another use of the instance trapped meanwhile and took it along: that is no fault of this one.
        if (again && this.#desk !== opened && !(error instanceof EngineError)) continue;
        throw error;
      }
    }
  }

  /** Forgets the desk, so that the next call fills a new one: the library has changed. */
  renew() {
    // Its packs are the largest thing in memory: they are not left to the garbage collector.
    this.#desk?.then(
      (desk) => desk.free(),
      () => {},
    );
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
  try {
    if (trapped) {
      /** @type {{ __wbg_reset_state?: () => void }} */ (pkg).__wbg_reset_state?.();
      // Only then: where there was no memory for another instance, the next call tries again.
      trapped = false;
    }
    started ??= pkg.default();
    await started;
  } catch (error) {
    started = null;
    throw new EngineError("The engine could not be loaded.", error);
  }
}

/**
 * Whether an error is the end of an instance: a trap, or a stack or memory that was exhausted within it.
 * @param {unknown} error
 */
export function isTrap(error) {
  return (
    error instanceof WebAssembly.RuntimeError ||
    error instanceof RangeError ||
    (error instanceof Error && error.name === "InternalError")
  );
}
