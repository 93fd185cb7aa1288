// The one element that is put into the page: a host whose closed shadow tree holds the card and the strip at the edge.
//
// It is there only while there is something in it, and to be seen only while the extension's style sheet is: Firefox
// ends our scripts with the extension at once, so that none is left to take the element away. Its style cannot be
// reached by the page's, nor the page's by its own.

(() => {
  /** What the page's own rules for its elements must not change. */
  const BASE = `
    :host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;
      pointer-events: none !important; display: var(--cd-surface, none) !important; }
    * { box-sizing: border-box; }
    @media print { :host { display: none !important; } }`;

  /** A closed tree, for an extension's script to see. @type {(element: HTMLElement) => ShadowRoot | null} */
  const treeOf = (element) =>
    globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ??
    /** @type {{ openOrClosedShadowRoot?: ShadowRoot | null }} */ (/** @type {unknown} */ (element))
      .openOrClosedShadowRoot ??
    null;

  // The element of a copy of the extension that is gone, and whose buttons do nothing any more.
  for (const child of [...document.documentElement.children]) {
    if (
      child instanceof HTMLDivElement &&
      child.attributes.length === 0 &&
      treeOf(child)?.firstChild?.textContent === BASE
    )
      child.remove();
  }

  /** @type {HTMLElement | null} */ let host = null;
  /** @type {ShadowRoot | null} */ let shadow = null;
  /** The parts that are in the shadow tree, by name. @type {Map<string, HTMLElement>} */
  const parts = new Map();

  const open = () => {
    if (shadow && host?.isConnected) return shadow;
    host ??= document.createElement("div");
    shadow ??= host.attachShadow({ mode: "closed" });
    if (!shadow.firstChild) shadow.append(styleOf(BASE));
    document.documentElement.append(host);
    return shadow;
  };

  /**
   * A style element works under any policy here: what an extension's script makes is not the page's.
   * @param {string} rules
   */
  const styleOf = (rules) => {
    const style = document.createElement("style");
    style.textContent = rules;
    return style;
  };

  /**
   * Puts a part into the tree, in the place of an earlier one of its name.
   * @param {string} name
   * @param {HTMLElement} part
   * @param {string} rules
   */
  const put = (name, part, rules) => {
    const box = document.createElement("div");
    box.append(styleOf(rules), part);
    const earlier = parts.get(name);
    const root = open();
    if (earlier?.parentNode === root) earlier.replaceWith(box);
    else root.append(box);
    parts.set(name, box);
  };

  /** Takes a part out, and the host with the last one. @param {string} name */
  const take = (name) => {
    parts.get(name)?.remove();
    parts.delete(name);
    if (parts.size === 0) host?.remove();
  };

  /** Whether an event came from here: outside the tree, that is all there is to see. @param {Event} event */
  const isFrom = (event) => host !== null && event.target === host;

  /** What has the focus in the tree. */
  const focused = () => shadow?.activeElement ?? null;

  /** The tree, while it is in the page. */
  const root = () => (host?.isConnected ? shadow : null);

  globalThis.copydesk = { ...globalThis.copydesk, surface: { put, take, isFrom, focused, root } };
})();
