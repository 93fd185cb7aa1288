// A document of the library in a phrase, by whose text it is.

import { words } from "./words.js";

/** @param {import("../pkg/copydesk.js").WireMatch["report"]} report */
export function phrase({ source, agency, credits }) {
  if (source === "credited") return words("documentCredited", credits.join(", "));
  return source === "unknown" || !agency ? words("documentUnknown") : words("documentAgency", agency);
}
