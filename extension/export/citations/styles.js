// The citation styles, a row each.

import { apa } from "./apa.js";
import { bibtex } from "./bibtex.js";
import { chicago } from "./chicago.js";
import { csl } from "./csl.js";
import { mla } from "./mla.js";
import { ris } from "./ris.js";

/**
 * What a style is called, which is the same in every language, and what writes it.
 * @typedef {{ id: string, name: string, write: (work: import("./work.js").Work) => string }} Style
 */

/** @type {readonly Style[]} */
export const STYLES = Object.freeze([
  { id: "apa", name: "APA", write: apa },
  { id: "mla", name: "MLA", write: mla },
  { id: "chicago", name: "Chicago", write: chicago },
  { id: "bibtex", name: "BibTeX", write: bibtex },
  { id: "ris", name: "RIS", write: ris },
  { id: "csl", name: "CSL-JSON", write: csl },
]);
