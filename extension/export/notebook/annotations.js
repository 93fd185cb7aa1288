// The notebook as W3C Web Annotations: https://www.w3.org/TR/annotation-model/.

import { said } from "./said.js";

/** @typedef {import("../../stores/entries.js").Entry} Entry */

/** @param {Entry} entry */
function annotation(entry) {
  const { id, url, exact, before, after, note, at } = entry;
  const body = [
    { type: "TextualBody", purpose: "classifying", format: "text/plain", value: said(entry).toWellFormed() },
  ];
  if (note !== "")
    body.push({ type: "TextualBody", purpose: "commenting", format: "text/plain", value: note.toWellFormed() });
  const created = new Date(at);
  return {
    type: "Annotation",
    id: `urn:uuid:${encodeURIComponent(id)}`,
    motivation: note === "" ? "classifying" : "commenting",
    ...(Number.isNaN(created.getTime()) ? {} : { created: created.toISOString() }),
    body,
    target: {
      source: url,
      selector: [
        {
          type: "TextQuoteSelector",
          exact: exact.toWellFormed(),
          prefix: before.toWellFormed(),
          suffix: after.toWellFormed(),
        },
      ],
    },
  };
}

/** @param {Entry[]} entries */
export const write = (entries) =>
  `${JSON.stringify({ "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationPage", items: entries.map(annotation) }, null, 2)}\n`;
