// The article's pictures, as the page has them: copied as pixels from the tab, drawn on canvases, never loaded. Off
// until asked for.

import { el } from "../common/dom.js";
import { list, maybe, record, text } from "../common/shape.js";
import { words } from "../common/words.js";
import { jpegSize } from "./jpeg.js";
import { readText } from "./text.js";

/**
 * A picture of the page. `data` is JPEG in base64, or nothing where the browser does not hand it over.
 * @typedef {{ data: string | null, alt: string, caption: string, before: string[], after: string[] }} PagePicture
 */

const MAX_PICTURES = 30;
/** 1,400 wide, as the page's script makes them, and eleven times as high. */
const MAX_PIXELS = 1_400 * 16_000;
const PICTURE = record({ data: maybe(text), alt: text, caption: text, before: list(text), after: list(text) });

const plain = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();

/**
 * Puts a tab's pictures where they stand in its article. One whose place cannot be found by the words around it is no
 * part of the article.
 * @param {HTMLElement} article
 * @param {number} tabId
 * @param {(text: string) => void} toPage
 * @returns {Promise<number>} how many were placed
 */
export async function addPictures(article, tabId, toPage) {
  removePictures(article);
  await chrome.scripting.executeScript({ target: { tabId }, files: ["/content/pictures.js"] });
  const [frame] = await chrome.scripting.executeScript({
    target: { tabId },
    func: () => globalThis.copydesk.pictures(),
  });
  const pictures = sound(frame?.result);
  const blocks = [.../** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll("[data-block]"))];
  const texts = blocks.map((block) => plain(readText(block)));
  let placed = 0;
  for (const picture of pictures) {
    const place = placeOf(picture, blocks, texts);
    if (!place) continue;
    // A caption that cleaning has left out comes along with its picture.
    const drawn = await figure(
      picture,
      texts.some((text) => text.includes(picture.caption)) ? "" : picture.caption,
      toPage,
    );
    if (place.before) outermost(place.block, article).before(drawn);
    else outermost(place.block, article).after(drawn);
    placed += 1;
  }
  return placed;
}

/**
 * What a page's process hands over, believed no more than the page: no more and no larger pictures than our script
 * takes.
 * @param {unknown} given
 * @returns {PagePicture[]}
 */
function sound(given) {
  return (Array.isArray(given) ? given : []).slice(0, MAX_PICTURES).flatMap((picture) => {
    try {
      return [PICTURE(picture, "")];
    } catch {
      return [];
    }
  });
}

/** @param {HTMLElement} article */
export function removePictures(article) {
  for (const picture of article.querySelectorAll("figure.picture")) picture.remove();
}

/**
 * Above its caption, else behind the nearest text before it, else before the nearest text behind it.
 * @param {PagePicture} picture @param {HTMLElement[]} blocks @param {string[]} texts
 */
function placeOf({ caption, before, after }, blocks, texts) {
  const find = (/** @type {string} */ words, /** @type {boolean} */ ahead) => {
    const at = texts.findIndex(
      (text) => text.length >= 20 && words.length >= 20 && (text.includes(words) || words.startsWith(text)),
    );
    const block = blocks[at];
    return block && { block, before: ahead };
  };
  if (caption !== "") {
    const own = find(caption, true);
    if (own) return own;
  }
  // The nearest texts on both sides may be advertisements, but an article's own text is not far.
  for (let i = 0; i < 8; i += 1) {
    const place = find(before[i] ?? "", false) ?? find(after[i] ?? "", true);
    if (place) return place;
  }
  return null;
}

/**
 * The child of the article that a block is in: a list, a quotation, a table.
 * @param {HTMLElement} block
 * @param {HTMLElement} article
 * @returns {Element}
 */
function outermost(block, article) {
  /** @type {Element} */
  let element = block;
  while (element.parentElement && element.parentElement !== article) element = element.parentElement;
  return element;
}

/** @param {PagePicture} picture @param {string} under @param {(text: string) => void} toPage */
async function figure({ data, alt, caption, before }, under, toPage) {
  const name = alt || caption || words("readerPicture");
  const bitmap = data === null ? null : await decoded(data);
  if (bitmap) {
    const canvas = el("canvas", { role: "img", "aria-label": name });
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return el(
      "figure",
      { class: "picture" },
      canvas,
      under !== "" && el("figcaption", { class: "caption", dir: "auto" }, under),
    );
  }
  return el(
    "figure",
    { class: "picture elsewhere" },
    el("p", { dir: "auto" }, name),
    el("button", { type: "button", click: () => toPage(before[0] ?? "") }, words("readerPictureOnPage")),
  );
}

/** @param {string} data */
async function decoded(data) {
  try {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    // Before a pixel is decoded: a few bytes can stand for gigabytes of them.
    const size = jpegSize(bytes);
    if (!size || size.width * size.height > MAX_PIXELS) return null;
    return await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
  } catch {
    return null;
  }
}
