// The text of a drawn element as a person reads it, and ranges over it: labels for screen readers are no part of it.

/** @param {Element} element @returns {Text[]} */
export function textsOf(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? node.classList.contains("label")
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  );
  /** @type {Text[]} */
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(/** @type {Text} */ (node));
  return texts;
}

/** @param {Element} element */
export const readText = (element) =>
  textsOf(element)
    .map(({ data }) => data)
    .join("");

/**
 * The range from one place of an element's text to another, in UTF-16 units.
 * @param {Element} element
 * @param {number} start
 * @param {number} end
 */
export function rangeOf(element, start, end) {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const text of textsOf(element)) {
    const { length } = text.data;
    if (!begun && start < at + length) {
      range.setStart(text, start - at);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(text, end - at);
      return range;
    }
    at += length;
  }
  return null;
}
