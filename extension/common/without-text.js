// Reports whose text is not in the library: what is said of them, and where they can be read.

import { webAddress } from "./address.js";
import { el } from "./dom.js";
import { words } from "./words.js";

/** Whether the text of a match's report is not in the library. @param {object} report */
export const isWithoutText = (report) => "withoutText" in report && report.withoutText === true;

/**
 * What stands where the report's text would: that it is not here, and where it is. It is opened by a press alone.
 * @param {{ url?: string | null }} report
 */
export function absent({ url }) {
  const address = webAddress(url);
  const link = (/** @type {string} */ href) =>
    el("a", { href, rel: "noreferrer noopener", target: "_blank" }, words("withoutTextOpen"));
  const open = address ? [el("p", null, link(address.href))] : [];
  return [el("p", { class: "soft without-text" }, words("withoutText")), ...open];
}
