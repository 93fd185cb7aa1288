// The forms in which a passage goes onto the clipboard, and into a drag. One row a form.

import { date, words } from "../common/words.js";
import { STYLES } from "./citations/styles.js";
import { html as escape, markdown as escapeMarkdown, markdownAddress } from "./escape.js";
import { workOf } from "./passage.js";

/** @typedef {import("./passage.js").Passage} Passage */
/**
 * What is put onto the clipboard, by its type: plain text always.
 * @typedef {{ "text/plain": string, "text/html"?: string }} Clip
 */
/**
 * A form with a passage in it. `name` is what its button says.
 * @typedef {{ id: string, name: string, clip: Clip }} Form
 */

/** A passage in every form. @param {Passage} passage @param {Date} now @returns {Form[]} */
export function forms(passage, now) {
  const work = workOf(passage, now);
  return [
    { id: "plain", name: words("takePlain"), clip: { "text/plain": plain(passage) } },
    { id: "markdown", name: "Markdown", clip: { "text/plain": markdown(passage) } },
    { id: "html", name: "HTML", clip: { "text/plain": plain(passage), "text/html": html(passage) } },
    ...(passage.link ? [{ id: "link", name: words("exportLink"), clip: { "text/plain": passage.link } }] : []),
    ...STYLES.map(({ id, name, write }) => ({ id, name, clip: { "text/plain": write(work) } })),
  ];
}

/** The words, who says them, where they are from, a link to them; a line each. @param {Passage} passage */
export function plain({ quote, speaker, title, outlet, published, link }) {
  const source = [title, outlet, published && date(published)].filter(Boolean).join(", ");
  return [speaker ? `${quoted(quote)} – ${speaker}` : quoted(quote), source, link].filter(Boolean).join("\n");
}

/** A block quote with a link to the words. @param {Passage} passage */
export function markdown({ quote, speaker, title, outlet, published, link }) {
  const name = escapeMarkdown(title);
  const source = [
    link ? `[${name}](${markdownAddress(link)})` : name,
    escapeMarkdown(outlet),
    published && escapeMarkdown(date(published)),
  ]
    .filter(Boolean)
    .join(", ");
  return `> ${escapeMarkdown(quoted(quote))}\n>\n> — ${[speaker && escapeMarkdown(speaker), source].filter(Boolean).join(", ")}\n`;
}

/**
 * The same as a piece of a page. It is a string because a clipboard takes nothing else, and the background has no
 * document: every value goes through `escape.html`.
 * @param {Passage} passage
 */
export function html({ quote, speaker, title, outlet, published, url, link, lang }) {
  const cite = `<cite>${escape(title)}</cite>`;
  const source = [
    link ? `<a href="${escape(link)}">${cite}</a>` : cite,
    escape(outlet),
    published && escape(date(published)),
  ]
    .filter(Boolean)
    .join(", ");
  const about = [speaker && `<bdi>${escape(speaker)}</bdi>`, source].filter(Boolean).join(", ");
  return `<blockquote${url && ` cite="${escape(url)}"`}${lang && ` lang="${escape(lang)}"`} dir="auto"><p>${escape(quoted(quote))}</p></blockquote><p>— ${about}</p>`;
}

/** In quotation marks, unless it brings its own. @param {string} text */
const quoted = (text) => (/^["“”„«»‚‘'「『]/.test(text) ? text : words("cardQuoted", text));
