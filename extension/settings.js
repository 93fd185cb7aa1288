// What the reader chose: kept on this machine, no word of what was read.

import { ALL_KINDS } from "./common/marks.js";

/** @typedef {import("./common/marks.js").Kinds} Kinds */

/**
 * How the reader view looks.
 * @typedef {{ theme: "auto" | "light" | "dark" | "sepia", size: number, width: number, font: "serif" | "sans" }} Look
 */

/** @type {Readonly<Look>} */
export const DEFAULT_LOOK = Object.freeze({ theme: "auto", size: 19, width: 34, font: "serif" });

/** Which kinds of marks are shown. @returns {Promise<Kinds>} */
export async function kinds() {
  const { kinds } = await chrome.storage.local.get("kinds");
  return { ...ALL_KINDS, .../** @type {Partial<Kinds>} */ (kinds ?? {}) };
}

/** @param {Kinds} kinds */
export async function saveKinds(kinds) {
  await chrome.storage.local.set({ kinds });
}

/** The confidence from which the author's own view is marked, 0 to 1; half is the engine's own measure. @returns {Promise<number>} */
export async function opinionThreshold() {
  const { opinionThreshold } = await chrome.storage.local.get("opinionThreshold");
  return typeof opinionThreshold === "number" ? opinionThreshold : 0.5;
}

/** @param {number} opinionThreshold */
export async function saveOpinionThreshold(opinionThreshold) {
  await chrome.storage.local.set({ opinionThreshold });
}

/** @returns {Promise<Look>} */
export async function look() {
  const { look } = await chrome.storage.local.get("look");
  return { ...DEFAULT_LOOK, .../** @type {Partial<Look>} */ (look ?? {}) };
}

/** @param {Look} look */
export async function saveLook(look) {
  await chrome.storage.local.set({ look });
}
