// What is shown where there is no result: each state has its own picture and words, and says what can be done.

import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** Each state's picture, as lines in a square of 24. */
const PICTURES = Object.freeze({
  page: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h4",
  lock: "M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5zM12 14.5v2.5",
  off: "M12 3v8M7 6.3a8 8 0 1 0 10 0",
  press:
    "M9 11V5.5a1.5 1.5 0 0 1 3 0V11m0-1.500a1.500 1.500 0 0 1 3 0V11m0-.5a1.500 1.500 0 0 1 3 0V15a6 6 0 0 1-6 6c-3 0-4-1.500-7-6.500 1-1 2-1 4 1V10",
  trouble: "M12 4 2.500 20h19zM12 10v5M12 17.500v.5",
});

/** @typedef {keyof typeof PICTURES} Picture */

/** The states, by the key of their words: `KEYTitle` and `KEYText`. @type {Readonly<Record<string, Picture>>} */
const STATES = Object.freeze({
  notArticle: "page",
  tooShort: "page",
  empty: "page",
  forbidden: "lock",
  panelAsk: "press",
  panelOff: "off",
  gone: "trouble",
  restless: "trouble",
  engine: "trouble",
  store: "trouble",
  internal: "trouble",
});

/** @param {{ label: string, act: () => void } | null} offer @param {string} [detail] @param {string} key */
export function stateOf(key, offer, detail) {
  return el(
    "div",
    { class: "state", "data-state": key },
    picture(PICTURES[STATES[key] ?? "trouble"]),
    el("h1", null, words(`${key}Title`)),
    el("p", null, words(`${key}Text`)),
    offer && el("button", { type: "button", click: offer.act }, offer.label),
    detail && el("details", null, el("summary", null, words("details")), el("p", null, detail)),
  );
}

/** The page is being read. */
export function working() {
  return el(
    "div",
    { class: "state", "data-state": "working" },
    el("div", { class: "turning" }),
    el("h1", null, words("working")),
    el("p", null, words("workingHint")),
  );
}

/** @param {string} lines */
function picture(lines) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", lines);
  svg.append(path);
  return svg;
}
