// What was looked for: where there are no word lists for a language, nothing was found because nothing was sought, and "0" would be false.

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */

/** Whether opinion was looked for. @param {Analysis} analysis */
export const opinionWasSought = ({ warnings }) => !warnings.some(({ code }) => code === "noOpinionLists");
