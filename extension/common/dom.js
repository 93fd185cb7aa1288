// Makes elements: text is text, never markup.

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, string | boolean | ((event: Event) => void)> | null} attributes a function becomes a listener;
 *   `true` an empty attribute
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(
    ...children
      .filter((child) => child instanceof Node || (typeof child === "string" && child !== ""))
      .map((child) => /** @type {Node | string} */ (child)),
  );
  return element;
}

/**
 * The element of an id that a page is known to have.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @param {new () => T} [type]
 * @returns {T}
 */
export function byId(id, type) {
  const element = document.getElementById(id);
  if (!element || (type && !(element instanceof type))) throw new Error(`no element ${id}`);
  return /** @type {T} */ (element);
}
