// Text made safe for each form it is written into. The same rules as src/export/escape.rs, and the same cases in the
// tests.

/** Control characters; a line break is one. */
const CONTROL = /[\0-\x1F\x7F-\x9F]/g;

/**
 * Text for one line of Markdown: whatever could begin or be markup is escaped, templates’ braces too, line breaks
 * become spaces. So is what makes a link of a bare address (`://`, `www.`) and a comment in Obsidian (`%%`).
 * @param {string} text
 */
export function markdown(text) {
  const line = text.trimStart();
  // What makes a list or a rule only at a line's start: "1. ", "- ", "+ ".
  return line
    .replace(/[\\`*_[\]<>#|~!&${}]/g, "\\$&")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/:(?=\/\/)|(?<=www)\.|%(?=%)|(?<=%)%/gi, "\\$&")
    .replace(CONTROL, " ");
}

/**
 * A web address in Markdown, in brackets or bare: what could end a link or begin markup is percent-encoded, a percent
 * sign that begins nothing, too.
 * @param {string} address
 */
export const markdownAddress = (address) =>
  address
    .replace(/%(?![0-9a-f]{2})/gi, "%25")
    .replace(
      /[\s()[\]<>`*|{}$\\^"!]|~(?=~)|(?<=~)~/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    );

/**
 * Text without the marks that turn the direction of what stands behind them: a name must not turn a line that it stands
 * in.
 * @param {string} text
 */
export const unturned = (text) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "");

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * Text for HTML, in an element or in a quoted attribute. Control characters, which HTML forbids, become spaces.
 * @param {string} text
 */
export const html = (text) =>
  text
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, " ");

/**
 * Text as a double-quoted YAML scalar: JSON's escapes are YAML's. What YAML 1.1 takes for a line break or a mark at the
 * beginning is escaped too: a parser could see a line `---` behind it. So are the signs that begin markup and
 * templates: what shows a note may show its front matter as it stands.
 * @param {string} text
 */
export function yaml(text) {
  return JSON.stringify(text.toWellFormed()).replace(
    /[<{\x7F-\x9F\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * A field of CSV (RFC 4180), always in quotation marks. A field that a spreadsheet would take for a formula gets an
 * apostrophe before it: a page chooses what is quoted, and `=HYPERLINK(…)` must stay text. Whatever stands before the
 * sign, a tab or a space, does not help it. The same inside: where a spreadsheet parts fields at semicolons or tabs, as
 * in much of Europe, a new field begins behind one.
 * @param {string | number} value
 */
export function csv(value) {
  const text = String(value);
  const formula =
    typeof value === "string" && /^[\s\0-\x20\x85\uFEFF]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20|]|^[\t\r\n]/u.test(text);
  const inside =
    typeof value === "string"
      ? text.replace(/[;\t\r\n]["\s\0-\x20\x85\uFEFF]*(?=[=+\-@\uFF0B\uFF0D\uFF1D\uFF20|])/gu, "$&'")
      : text;
  return `"${formula ? "'" : ""}${inside.replaceAll('"', '""')}"`;
}

/**
 * A file's name from a title: letters, digits and dashes of any script, nothing that a system could read as a path or a
 * device.
 * @param {string} title
 */
export function fileName(title) {
  const name = title
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return /^(con|prn|aux|nul|(com|lpt)[\d¹²³])?$/i.test(name) ? "article" : name;
}
