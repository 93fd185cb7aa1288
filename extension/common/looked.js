// What was looked for: where there are no word lists for a language, nothing was found because nothing was sought, and
// "0" would be false.

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Quotation} Quotation */

/**
 * Whether opinion was looked for. Files that were saved before analyses had a coverage say it in a warning alone.
 * @param {Analysis} analysis
 */
export const opinionWasSought = ({ coverage, warnings }) =>
  coverage?.opinion ?? !warnings.some(({ code }) => code === "noOpinionLists");

/**
 * Whether a speaker is shown as not certain. Where nobody is named, nothing is claimed of which one could be unsure.
 * @param {Quotation} quotation
 */
export const speakerIsUnsure = ({ speaker, certain }) => speaker !== null && !certain;
