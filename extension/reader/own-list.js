// The reader's own marks in the list beside the article.

import { finding } from "../common/finding.js";
import { section } from "../common/findings.js";
import { ownOf } from "../common/own.js";
import { words } from "../common/words.js";

/**
 * Nothing where there are none.
 * @param {import("../pkg/copydesk.js").Analysis} analysis
 * @param {import("../common/finding.js").Acts} acts
 */
export function ownMarks(analysis, acts) {
  const own = ownOf(analysis);
  if (own.length === 0) return null;
  return section(
    "ownTitle",
    own.map(({ text, kind, speaker, note }, m) =>
      finding(
        {
          mark: `m${m}`,
          kind: "own",
          parts: [text],
          why: [],
          meta: [
            kind === "quotation"
              ? words("labelOwnQuotation", speaker ?? words("cardNobody"))
              : words(kind === "opinion" ? "labelOwnOpinion" : "labelOwnNote"),
            note,
          ],
        },
        acts,
      ),
    ),
  );
}
