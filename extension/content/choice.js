// What a reader selected, and what it is to be: a quotation, opinion, a note. Opened by the menu, by a key or from the
// panel, and by nothing else.

(() => {
  const { word, el, button, language } = globalThis.copydesk.pieces;

  /** The longest note and the longest words, as in entries.js, in UTF-16 units. */
  const MAX_NOTE = 20_000;
  const MAX_WORDS = 10_000;
  /** How far the choice keeps from the words, in pixels. */
  const GAP = 10;
  /** What stands out while it is chosen, as in content/marks.js. */
  const FOUND = "cd-0";

  /** @type {HTMLElement | null} */ let sheet = null;
  /** Where the focus was. @type {Element | null} */ let before = null;

  /** The open shadow trees of the page. */
  const openTrees = () => {
    /** @type {ShadowRoot[]} */
    const trees = [];
    const left = /** @type {(Document | ShadowRoot)[]} */ ([document]);
    for (let at = left.pop(); at; at = left.pop()) {
      for (const { shadowRoot } of at.querySelectorAll("*")) {
        if (!shadowRoot) continue;
        trees.push(shadowRoot);
        left.push(shadowRoot);
      }
    }
    return trees;
  };

  /** The range that is selected, in whatever tree. @returns {Range | null} */
  const rangeNow = () => {
    const selection =
      /** @type {Selection & { getComposedRanges?: (given: { shadowRoots: ShadowRoot[] }) => StaticRange[] } | null} */ (
        getSelection()
      );
    if (!selection) return null;
    const given = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (given && !given.collapsed) return given;
    const [composed] = selection.getComposedRanges?.({ shadowRoots: openTrees() }) ?? [];
    if (
      !composed ||
      composed.collapsed ||
      composed.startContainer.getRootNode() !== composed.endContainer.getRootNode()
    )
      return null;
    const range = document.createRange();
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    return range;
  };

  /** Whether the words that are selected stand in a field that the reader types into. */
  const isInForm = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const field = at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement ? at : null;
    return field !== null && field.selectionStart !== field.selectionEnd;
  };

  /**
   * What is selected, or the word for why nothing can be marked.
   * @param {boolean} known whether the browser said that words are selected
   */
  const selected = async (known) => {
    if (isInForm()) return "choiceForm";
    const range = rangeNow();
    if (!range) return known || getSelection()?.toString().trim() ? "choiceClosed" : "choiceNothing";
    const quote = await globalThis.copydesk.anchors.quoteOf(range);
    const within = range.commonAncestorContainer;
    const element = within instanceof Element ? within : within.parentElement;
    if (element?.closest("[contenteditable]:not([contenteditable=false]), textarea, input")) return "choiceForm";
    if (!quote) return "choiceNothing";
    return quote.words.length > MAX_WORDS ? "choiceLong" : { quote, range };
  };

  const close = () => {
    if (!sheet) return;
    const { surface } = globalThis.copydesk;
    const hadFocus = sheet.contains(surface.focused());
    sheet = null;
    CSS.highlights.delete(FOUND);
    surface.take("choice");
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  };

  /** Offers to mark what is selected. @param {string[]} people @param {boolean} [known] */
  const open = async (people, known = false) => {
    const { surface, card, told, styles } = globalThis.copydesk;
    card.close();
    close();
    const taken = await selected(known);
    if (typeof taken === "string") {
      told.say(word(taken));
      return false;
    }
    told.close();
    before = document.activeElement;
    sheet = draw(people, taken.quote);
    CSS.highlights.set(FOUND, new Highlight(taken.range));
    surface.put("choice", sheet, styles.card);
    place(sheet, taken.range.getBoundingClientRect());
    sheet.querySelector("input")?.focus({ preventScroll: true });
    return true;
  };

  /** @param {HTMLElement} sheet @param {DOMRect} words */
  const place = (sheet, words) => {
    const clamp = (/** @type {number} */ value, /** @type {number} */ most) =>
      Math.max(GAP, Math.min(value, most - GAP));
    const { offsetWidth: width, offsetHeight: height } = sheet;
    const below = words.bottom + GAP + height <= innerHeight;
    sheet.style.left = `${clamp(words.left, document.documentElement.clientWidth - width)}px`;
    sheet.style.top = `${clamp(below ? words.bottom + GAP : words.top - height - GAP, innerHeight - height)}px`;
  };

  /** @param {string[]} people @param {{ words: string, before: string, after: string }} quote */
  const draw = (people, quote) => {
    const status = el("p", { class: "status", role: "status" });
    const { select, field, chosen } = globalThis.copydesk.who(people, true);
    const row = el("div", { class: "row" }, select, field);
    const note = el("textarea", { id: "note", rows: "3", dir: "auto" });
    /** @type {HTMLInputElement[]} */
    const kinds = [];
    const options = /** @type {const} */ ([
      ["quotation", "choiceQuotation"],
      ["opinion", "choiceOpinion"],
      ["note", "choiceNote"],
    ]).map(([kind, key]) => {
      const input = el("input", { type: "radio", name: "as", value: kind });
      input.checked = kind === "quotation";
      input.addEventListener("change", () => {
        row.hidden = kinds[0]?.checked !== true;
      });
      kinds.push(input);
      return el("label", { class: "option" }, input, ` ${word(key)}`);
    });
    const save = async () => {
      const as = kinds.find(({ checked }) => checked)?.value;
      const speaker = as === "quotation" ? chosen() : null;
      if (speaker === undefined) return;
      if (note.value.length > MAX_NOTE) {
        status.textContent = word("noteLong", note.value.length.toLocaleString(), MAX_NOTE.toLocaleString());
        return;
      }
      status.textContent = word("cardSaving");
      const request = /** @type {import("../protocol.js").PageRequest} */ ({
        type: "mark",
        as,
        speaker,
        note: note.value,
        ...quote,
      });
      const kept = await globalThis.copydesk.ask(request);
      if (kept !== true)
        status.textContent = word(
          { full: "cardFull", notFound: "choiceElsewhere", twice: "choiceTwice" }[String(kept)] ?? "cardNotSaved",
        );
    };
    field.addEventListener("keydown", (event) => {
      if (event.isTrusted && event.key === "Enter") save();
    });
    const dialog = el(
      "div",
      { class: "card", role: "dialog", "aria-labelledby": "choice-title", "data-kind": "own", ...language() },
      el(
        "div",
        { class: "choose pad" },
        el("h2", { id: "choice-title" }, word("choiceTitle")),
        el(
          "fieldset",
          {},
          el("legend", { class: "unseen" }, word("choiceTitle")),
          ...options.slice(0, 1),
          row,
          ...options.slice(1),
        ),
        el("label", { for: "note" }, word("choiceNoteLabel")),
        note,
      ),
      status,
      el("div", { class: "acts" }, button({}, word("cardSave"), save), button({}, word("choiceCancel"), close)),
    );
    for (const type of ["keydown", "keyup", "keypress", "input", "beforeinput", "paste"])
      dialog.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    dialog.addEventListener("keydown", (event) => {
      if (event.isTrusted && event.key === "Escape") close();
    });
    return dialog;
  };

  globalThis.copydesk = { ...globalThis.copydesk, choice: { open, close } };
})();
