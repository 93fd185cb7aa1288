// Makes elements of a document: of one that is written to a file, where XML forbids some characters, or of a page of
// ours.

export class Pen {
  /** @param {Document} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * @param {string} name @param {Record<string, string>} attributes
   * @param {...(Node | string | false | null | undefined)} children
   */
  el(name, attributes, ...children) {
    const element = this.page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    for (const child of children) if (child) element.append(typeof child === "string" ? plain(child) : child);
    return element;
  }
}

/** Without the characters that XML forbids. @param {string} text */
const plain = (text) => text.toWellFormed().replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, " ");
