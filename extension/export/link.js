// A link to a passage of a page: a text fragment (https://wicg.github.io/scroll-to-text-fragment/), so that a browser finds it by its words.

/** Longer passages are named by their first and last words: a link must survive a message, and words may change in the middle. */
const WHOLE = 80;
/** How many words name an end of a long passage. */
const EDGE = 5;

/** Percent-encoded, with the three signs that mean something in a text directive. @param {string} text */
const encode = (text) => encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");

/**
 * The address of a page with a fragment that finds a passage; the address alone where it is none of the web, or where the passage is empty.
 * @param {string} address
 * @param {string} passage one block's words: a fragment's words must stand in one block
 */
export function linkTo(address, passage) {
  if (!/^https?:/.test(address)) return address;
  const url = new URL(address);
  url.username = url.password = "";
  const words = passage.replace(/\s+/g, " ").trim();
  if (words === "") return url.href;
  const list = words.split(" ");
  const text = words.length <= WHOLE || list.length <= 2 * EDGE
    ? encode(words)
    : `${encode(list.slice(0, EDGE).join(" "))},${encode(list.slice(-EDGE).join(" "))}`;
  // What stands behind `#` stays for the page; the directive is the browser's own.
  return `${url.href}${url.hash ? "" : "#"}:~:text=${text}`;
}
