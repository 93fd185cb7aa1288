// W3C Web Annotations (JSON-LD): each mark with a quote selector and a position selector, its evidence in the body.
//
// The model is https://www.w3.org/TR/annotation-model/. Positions count UTF-16 units of the cleaned text, blocks joined
// by a newline.

import { because, found } from "./found.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */

/** How many UTF-16 units of context a quote selector carries on each side: what the Hypothesis client uses. */
const CONTEXT = 32;

/** The text that positions count in. @param {Analysis} analysis */
export const wholeText = (analysis) => (analysis.article?.blocks ?? []).map(({ text }) => text).join("\n");

/** Where each block begins in the whole text. @param {Analysis} analysis */
export function blockStarts(analysis) {
  let at = 0;
  return (analysis.article?.blocks ?? []).map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** The analysis as an annotation page. @param {Analysis} analysis */
export function annotations(analysis) {
  const starts = blockStarts(analysis);
  const items = found(analysis).flatMap(({ span, kind, note, why }) => {
    const text = analysis.article?.blocks[span.block]?.text;
    const start = starts[span.block];
    if (text === undefined || start === undefined) return [];
    const said = kind === "quotation" || kind === "reported";
    return [
      {
        type: "Annotation",
        motivation: said ? "identifying" : kind === "own" ? "commenting" : "classifying",
        body: [
          { type: "TextualBody", purpose: "classifying", format: "text/plain", value: `${kind}: ${note}` },
          { type: "TextualBody", purpose: "describing", format: "text/plain", value: because(why) },
        ],
        target: {
          source: analysis.url ?? null,
          selector: [
            {
              type: "TextQuoteSelector",
              exact: text.slice(span.start, span.end).toWellFormed(),
              prefix: text.slice(Math.max(span.start - CONTEXT, 0), span.start).toWellFormed(),
              suffix: text.slice(span.end, span.end + CONTEXT).toWellFormed(),
            },
            { type: "TextPositionSelector", start: start + span.start, end: start + span.end },
          ],
        },
      },
    ];
  });
  return { "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationPage", items };
}

/** @param {Analysis} analysis @returns {string} */
export function write(analysis) {
  return `${JSON.stringify(annotations(analysis), null, 2)}\n`;
}
