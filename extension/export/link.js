// A link to a passage of a page: a text fragment (https://wicg.github.io/scroll-to-text-fragment/), so that a browser
// finds it by its words.

import { webAddress } from "../common/address.js";

/**
 * How many words name each end of a longer passage, as in browsers' own "copy link to highlight": a link must survive a
 * message.
 */
const EDGE = 4;

/** Percent-encoded, with the three signs that mean something in a text directive. @param {string} text */
const encode = (text) => encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");

/**
 * The address of a page with a fragment that finds a passage; the address alone where the passage is empty; nothing
 * where it is none of the web.
 * @param {string} address
 * @param {string} passage one block's words: a fragment's words must stand in one block
 */
export function linkTo(address, passage) {
  const url = webAddress(address);
  if (!url) return "";
  url.hash = "";
  const words = passage.replace(/\s+/g, " ").trim();
  if (words === "") return url.href;
  const list = words.split(" ");
  const text =
    list.length <= 2 * EDGE
      ? encode(words)
      : `${encode(list.slice(0, EDGE).join(" "))},${encode(list.slice(-EDGE).join(" "))}`;
  return `${url.href}#:~:text=${text}`;
}
