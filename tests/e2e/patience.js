// Waiting without waiting for ever. What a test waits for is a condition; how long it took is never judged. A wait that
// would not end fails instead, and says what it was for: a promise that nothing settles in a page, say, which would
// hang the whole run.

/** Whatever is waited for this long will not come, on the busiest machine, in milliseconds. */
export const PATIENCE = 120_000;

/** @typedef {import("puppeteer-core").Page} Page */

/**
 * The value of a promise, or an error that says what was waited for.
 * @template T @param {Promise<T>} promise @param {string} what @param {number} [patience] @returns {Promise<T>}
 */
export async function settled(promise, what, patience = PATIENCE) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const error = new Error(`waited in vain for ${what}`);
  const given = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(error), patience);
  });
  try {
    return await /** @type {Promise<T>} */ (Promise.race([promise, given]));
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until a condition holds. @param {() => Promise<unknown>} holds @param {string} what */
export async function until(holds, what) {
  let given = false;
  const asked = async () => {
    while (!given && !(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  try {
    await settled(asked(), what);
  } finally {
    given = true;
  }
}

/** The beginning of what a page was asked. @param {unknown[]} given */
const shown = (given) =>
  given
    .map((one) => String(one).replace(/\s+/g, " "))
    .join(", ")
    .slice(0, 200);

/**
 * Has a tab's questions end: a function that never returns in the page fails here, and says which it was. No protocol
 * does that by itself.
 * @param {Page} tab
 */
export function patient(tab) {
  const asking = /** @type {any} */ (tab);
  for (const name of ["evaluate", "evaluateHandle", "$eval", "$$eval", "waitForSelector", "waitForFunction"]) {
    const own = asking[name].bind(tab);
    asking[name] = (/** @type {unknown[]} */ ...given) => settled(own(...given), `${name} of ${shown(given)}`);
  }
  tab.setDefaultTimeout(2 * PATIENCE);
  return tab;
}
