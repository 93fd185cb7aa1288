// APA, 7th edition: a reference to an article on a news site (Publication Manual 10.1 and 10.16). In plain text there
// are no italics.

import { isByHouse, line, monthOf, stopped } from "./work.js";

/** @typedef {import("./work.js").Work} Work */
/** @typedef {import("./work.js").Name} Name */

/** Up to so many authors are all named; of more, the first nineteen and the last (9.8). */
const MOST = 20;

/** @param {Work} work */
export function apa(work) {
  const { title, published, outlet, url } = work;
  const when =
    published === null
      ? "(n.d.)."
      : `(${[String(published.year), [monthOf(published), published.day].filter(Boolean).join(" ")].filter(Boolean).join(", ")}).`;
  const by = stopped(authors(work.authors));
  const name = stopped(line(title));
  return [...(by === "" ? [name, when] : [by, when, name]), isByHouse(work) ? "" : stopped(outlet), url]
    .filter(Boolean)
    .join(" ");
}

/** @param {Name[]} names */
function authors(names) {
  const all = names.map(initialled);
  const last = all.at(-1) ?? "";
  if (all.length <= 1) return last;
  if (all.length > MOST) return `${all.slice(0, MOST - 1).join(", ")}, … ${last}`;
  return `${all.slice(0, -1).join(", ")}, & ${last}`;
}

/**
 * The family name and the initials. A given name in a script without capitals is left whole: it has none.
 * @param {Name} name
 */
function initialled(name) {
  if ("literal" in name) return name.literal;
  const given = name.given
    .split(" ")
    .map((word) =>
      word
        .split("-")
        .map((part) => {
          const [first = ""] = part;
          return /^\p{Lu}/u.test(first) ? `${first}.` : part;
        })
        .join("-"),
    )
    .join(" ");
  return [name.family, given, name.suffix].filter(Boolean).join(", ");
}
