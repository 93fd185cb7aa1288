// Whether a page is news, and what is shown of it for that. Most of what guides, manuals and shops say looks like
// reported speech and is none that a reader asks for: there it is marked on request alone.

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("./marks.js").Kinds} Kinds */
/**
 * What the reader chose; null for reported speech where nothing was chosen.
 * @typedef {Omit<Kinds, "reported"> & { reported: boolean | null }} ChosenKinds
 */

/**
 * Whether a page says that it is news, opinion or analysis, or credits an agency or a photographer.
 * @param {Analysis} analysis
 */
export const isNews = ({ article, credits }) =>
  (article?.genre ?? null) !== null || credits.some(({ kind }) => kind !== "mention");

/** The kinds as they are shown on a page. @param {ChosenKinds} chosen @param {Analysis} analysis @returns {Kinds} */
export const kindsOn = (chosen, analysis) => ({ ...chosen, reported: chosen.reported ?? isNews(analysis) });
