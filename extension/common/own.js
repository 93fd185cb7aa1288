// The reader's own marks of an article: a part of an analysis that the core knows nothing of.

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Span} Span */

/**
 * @typedef {object} OwnMark
 * @property {string} entry The name of its entry in the notebook.
 * @property {import("../stores/entries.js").Own} kind
 * @property {Span[]} spans One a block.
 * @property {string} text
 * @property {string | null} speaker
 * @property {string} note
 */

/** Those of an analysis; `m0` is the first. @param {Analysis} analysis @returns {OwnMark[]} */
export const ownOf = (analysis) => /** @type {{ own?: OwnMark[] }} */ (analysis).own ?? [];

/** @template {Analysis} A @param {A} analysis @param {OwnMark[]} own @returns {A} */
export const withOwn = (analysis, own) =>
  own.length > 0 || ownOf(analysis).length > 0 ? { ...analysis, own } : analysis;
