// Markdown: a note with front matter, the text, and what was found as footnotes.

import { markdown as escape, yaml } from "./escape.js";
import { found, wordsAt } from "./found.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */

/** @param {Analysis} analysis @returns {string} */
export function write(analysis) {
  const { article, warnings } = analysis;
  const head = frontMatter(analysis);
  if (!article) return head + warnings.map((warning) => `> ${escape(warning.text)}\n`).join("");
  const marks = Map.groupBy(found(analysis), ({ span }) => span.block);
  let [out, notes, number] = [head, "", 0];
  if (article.title) out += `# ${escape(article.title)}\n\n`;
  article.blocks.forEach((block, at) => {
    out += lead(block) + escape(block.text);
    for (const mark of marks.get(at) ?? []) {
      number += 1;
      out += `[^${number}]`;
      notes += `[^${number}]: ${mark.kind} (${escape(mark.note)}): ${escape(wordsAt(analysis, mark.span))}\n`;
    }
    out += "\n\n";
  });
  return out + notes;
}

/** What makes a line the block that it is. @param {import("../pkg/copydesk.js").Block} block */
function lead({ kind, level }) {
  switch (kind) {
    case "heading":
      return `${"#".repeat(Math.min(Math.max(level ?? 2, 2), 6))} `;
    case "listItem":
      return "- ";
    case "blockquote":
      return "> ";
    default:
      return "";
  }
}

/** @param {Analysis} analysis */
function frontMatter({ url, article, quotations, opinions, wire }) {
  const fields = /** @type {[string, string | null | undefined][]} */ ([
    ["url", url],
    ["title", article?.title],
    ["authors", article?.authors.join(", ") || null],
    ["published", article?.published],
  ]).flatMap(([name, value]) => (typeof value === "string" ? [`${name}: ${yaml(value)}`] : []));
  const counts = [
    `quotations: ${quotations.filter(({ kind }) => kind !== "indirect").length}`,
    `opinion_passages: ${opinions.length}`,
    `wire: ${wire.tier}`,
  ];
  return `---\n${[...fields, ...counts].join("\n")}\n---\n\n`;
}
