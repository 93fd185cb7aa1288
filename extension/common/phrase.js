// What an article shares with which document, in a phrase: what was found, never a verdict.

import { words } from "./words.js";

/** By the tier. */
const LEADS = Object.freeze({
  verbatim: "wireVerbatim",
  lightEdit: "wireAlso",
  partial: "wireSome",
  sharedQuotes: "wireShared",
  sameStory: "wireSame",
  none: "wireSame",
});

/** What an article shares with a match's document. @param {import("../pkg/copydesk.js").WireMatch} match */
export function shares({ tier, report }) {
  return words(LEADS[tier], phrase(report));
}

/** A document of the library, by whose text it is. @param {import("../pkg/copydesk.js").WireMatch["report"]} report */
export function phrase({ source, agency, credits }) {
  if (source === "credited") return words("documentCredited", credits.join(", "));
  return source === "unknown" || !agency ? words("documentUnknown") : words("documentAgency", agency);
}
