// A passage with its marks inline, as tests/quotes and tests/opinion have them: one block a line, `⟦quote Jane Doe: “We
// are ready,”⟧ she said.`

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Span} Span */
/** @typedef {"quotes" | "opinion"} Layer the folder of tests that a case belongs to */
/** @typedef {Span & { label: string }} Labelled */

/** So many blocks before the passage are looked through for the speaker's name: who it is may be said there. */
const ABOVE = 3;

/** A name as a label has it: what would end the label is left out. @param {string | null} speaker */
const labelOf = (speaker) =>
  (speaker ?? "?")
    .replace(/[⟦⟧\r\n]/g, "")
    .replaceAll(":", "")
    .trim() || "?";

/** @param {Analysis} analysis @param {Layer} layer @returns {Labelled[]} */
function labelled({ quotations, opinions }, layer) {
  if (layer === "opinion")
    return opinions.map(({ block, start, end, strength }) => ({
      block,
      start,
      end,
      label: strength === "opinion" ? "opinion" : "maybe",
    }));
  return quotations.flatMap(({ spans, kind, speaker }) =>
    spans.map((span, n) => ({
      ...span,
      label: `${kind === "indirect" ? "indirect" : "quote"}${n > 0 ? "+" : ""} ${labelOf(speaker)}`,
    })),
  );
}

/** @param {Span} a @param {Span} b */
const overlap = (a, b) => a.block === b.block && a.start < b.end && b.start < a.end;

/**
 * The case of a passage, without the line that says why it exists.
 * @param {Analysis} analysis in which the passage is right
 * @param {Layer} layer @param {Span[]} spans the passage @param {string | null} speaker
 * @param {boolean} own whether the passage is marked by the reader: whatever else lies over it is not
 */
export function caseOf(analysis, layer, spans, speaker, own = false) {
  const blocks = analysis.article?.blocks ?? [];
  const [first, last] = [spans[0]?.block ?? 0, spans.at(-1)?.block ?? 0];
  const marks = labelled(analysis, layer).filter((mark) => !own || !spans.some((span) => overlap(span, mark)));
  if (own)
    marks.push(
      ...spans.map((span, n) => ({
        ...span,
        label: layer === "opinion" ? "opinion" : `quote${n > 0 ? "+" : ""} ${labelOf(speaker)}`,
      })),
    );
  const name = speaker?.split(/\s+/).at(-1) ?? "";
  const named = name === "" ? -1 : blocks.slice(0, last + 1).findLastIndex(({ text }) => text.includes(name));
  const from = named >= 0 && named < first && first - named <= ABOVE ? named : first;
  return blocks
    .slice(from, last + 1)
    .map(({ text }, n) =>
      line(
        text,
        marks.filter(({ block }) => block === from + n),
      ),
    )
    .join("\n");
}

/** A block with its marks, the longer around the shorter. @param {string} text @param {Labelled[]} marks */
function line(text, marks) {
  // Of the same length, so that the marks fit: what has a meaning in a case loses it.
  const plain = text
    .replaceAll("⟦", "[")
    .replaceAll("⟧", "]")
    .replace(/[\r\n]/g, " ")
    .replace(/^#/, "＃");
  const edges = marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end, label }, n) => [
      { at: start, sign: `⟦${label}: `, rank: n },
      { at: end, sign: "⟧", rank: -1 },
    ]);
  let [out, at] = ["", 0];
  for (const edge of edges.toSorted((a, b) => a.at - b.at || a.rank - b.rank)) {
    out += plain.slice(at, edge.at) + edge.sign;
    at = edge.at;
  }
  return out + plain.slice(at);
}
