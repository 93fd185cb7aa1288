// Reasons, warnings and rules in the reader's language. The engine says each as a code with arguments and a sentence in
// English; the words of the other languages stand in _locales under `why_CODE`, with forms for `count` as everywhere
// (words.js). In such words `{name}` stands for an argument.

import { form, words } from "./words.js";

/** @typedef {import("../pkg/copydesk.js").Reason} Reason */
/** @typedef {Reason["args"][string]} Arg */

/** Around what comes from the page, in a language that is written from right to left: it keeps its own direction. */
const [ISOLATE, POP] = ["\u2068", "\u2069"];

/** A reason in one line. @param {Reason} reason @returns {string} */
export function told({ code, args, text }) {
  const key = `why_${code}`;
  const count = args["count"];
  const found = typeof count === "number" ? form(key, count) : has(key);
  // English, or a reason of a file from elsewhere.
  if (found === null) return text;
  const line = filled(found, args);
  const named = args["words"];
  return Array.isArray(named) ? filled(words("why_words"), { reason: line, words: named }) : line;
}

/** Reasons in one line. @param {Reason[]} reasons */
export const toldAll = (reasons) => reasons.map(told).join("; ");

/** @param {string} key */
function has(key) {
  const found = words(key);
  return found === key ? null : found;
}

/** @param {string} line @param {Record<string, Arg>} args */
const filled = (line, args) =>
  line.replace(/\{(\w+)\}/g, (whole, name) => {
    const arg = Object.hasOwn(args, name) ? args[name] : undefined;
    return arg === undefined ? whole : valueOf(arg, name === "reason");
  });

/** @param {Arg} arg @param {boolean} ours whether it is a sentence of ours already @returns {string} */
function valueOf(arg, ours) {
  if (typeof arg === "number") return arg.toLocaleString(words("localeTag"));
  if (Array.isArray(arg)) return arg.map((word) => valueOf(word, false)).join(words("listComma"));
  if (typeof arg === "object") return told(arg);
  return words("localeTag") === "ar" && !ours ? `${ISOLATE}${arg}${POP}` : arg;
}
