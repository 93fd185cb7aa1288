// What the card and its like are made of: words, elements, buttons that only a real press moves.

(() => {
  const word = (/** @type {string} */ key, /** @type {string[]} */ ...values) =>
    chrome.i18n.getMessage(key, values) || key;

  /**
   * @template {keyof HTMLElementTagNameMap} K
   * @param {K} name @param {Record<string, string>} attributes @param {(Node | string)[]} children
   */
  const el = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  /** @param {Record<string, string>} attributes @param {string} label @param {() => void} act */
  const button = (attributes, label, act) => {
    const made = el("button", { type: "button", ...attributes }, label);
    made.addEventListener("click", (event) => {
      if (event.isTrusted) act();
    });
    return made;
  };

  /** The language of the words, not that of the page; as fillWords of common/words.js tells it. */
  const language = () => {
    const lang = word("localeTag");
    return { lang, dir: ["ar", "fa", "he", "ur"].includes(lang.split("-")[0] ?? "") ? "rtl" : "ltr" };
  };

  globalThis.copydesk = { ...globalThis.copydesk, pieces: { word, el, button, language } };
})();
