// What a reader can say of a mark on its card: somebody else spoke, it is none, and that this was a mistake.

(() => {
  const { word, el, button } = globalThis.copydesk.pieces;

  /** Stands in the list for a name that is typed. */
  const TYPED = "\u0001";
  /** The longest name, as in entries.js. */
  const MAX_NAME = 120;
  /** The longest note, as there, in UTF-16 units. */
  const MAX_NOTE = 20_000;

  /**
   * Tells the background, and the reader what became of it.
   * @param {import("../protocol.js").PageRequest} request
   * @param {HTMLElement} status
   */
  const tell = async (request, status) => {
    status.textContent = word("cardSaving");
    const kept = await globalThis.copydesk.ask(request);
    if (kept !== true) status.textContent = word(kept === "full" ? "cardFull" : "cardNotSaved");
    return kept === true;
  };

  /**
   * The article's people to choose from, and a field for anybody else.
   * @param {string[]} people @param {boolean} nobody whether "not named" can be chosen
   */
  const who = (people, nobody) => {
    const select = el(
      "select",
      { id: "speaker", "aria-label": word("cardWhoElse") },
      ...people.map((name) => el("option", {}, name)),
      ...(nobody ? [el("option", { value: "" }, word("cardNobody"))] : []),
      el("option", { value: TYPED }, word("cardSomebody")),
    );
    const field = el("input", {
      type: "text",
      id: "name",
      maxlength: String(MAX_NAME),
      "aria-label": word("cardName"),
      placeholder: word("cardName"),
      dir: "auto",
    });
    const draw = () => {
      field.hidden = select.value !== TYPED;
    };
    select.addEventListener("change", () => {
      draw();
      if (!field.hidden) field.focus();
    });
    draw();
    /** The name, nobody, or nothing where a name is still to be typed. @returns {string | null | undefined} */
    const chosen = () => {
      if (select.value !== TYPED) return select.value || null;
      if (field.value.trim() !== "") return field.value;
      field.focus();
      return undefined;
    };
    return { select, field, chosen };
  };

  /**
   * The field for the note of a mark, and the button that opens it.
   * @param {{ entry: string, note: string }} own
   * @param {HTMLElement} status
   */
  const noteOf = ({ entry, note }, status) => {
    const field = el("textarea", { id: "note", rows: "4", dir: "auto" });
    field.value = note;
    const sheet = el(
      "div",
      { class: "choose" },
      el("label", { for: "note" }, word("choiceNoteLabel")),
      field,
      el(
        "div",
        { class: "row" },
        button({}, word("cardSave"), () => {
          if (field.value.length > MAX_NOTE)
            status.textContent = word("noteLong", field.value.length.toLocaleString(), MAX_NOTE.toLocaleString());
          else tell({ type: "annotate", entry, note: field.value }, status);
        }),
      ),
    );
    sheet.hidden = true;
    const opener = button({ "aria-expanded": "false" }, word("ownNote"), () => {
      sheet.hidden = !sheet.hidden;
      opener.setAttribute("aria-expanded", String(!sheet.hidden));
      if (!sheet.hidden) field.focus();
      globalThis.copydesk.card.place();
    });
    return { sheet, button: opener };
  };

  /**
   * @param {import("../background/cards.js").Card} told
   * @param {HTMLElement} status where it is said what became of it
   */
  const putRight = ({ mark, speakers, fixes, undo, own }, status) => {
    const correct = (/** @type {import("../stores/corrections.js").Verdict} */ verdict) =>
      tell({ type: "correct", mark, verdict }, status);
    /** @type {HTMLElement[]} */ const buttons = [];
    /** @type {HTMLElement[]} */ const sheets = [];
    if (speakers) {
      const { select, field, chosen } = who(speakers, true);
      const save = () => {
        const speaker = chosen();
        if (speaker !== undefined) correct({ is: "speaker", speaker });
      };
      field.addEventListener("keydown", (event) => {
        if (event.isTrusted && event.key === "Enter") save();
      });
      const chooser = el(
        "div",
        { class: "choose" },
        el("label", { for: "speaker" }, word("cardWhoElse")),
        el("div", { class: "row" }, select, field, button({}, word("cardSave"), save)),
      );
      chooser.hidden = true;
      sheets.push(chooser);
      const wrong = button({ "aria-expanded": "false" }, word("cardWrongSpeaker"), () => {
        chooser.hidden = !chooser.hidden;
        wrong.setAttribute("aria-expanded", String(!chooser.hidden));
        if (!chooser.hidden) select.focus();
        globalThis.copydesk.card.place();
      });
      buttons.push(wrong);
    }
    for (const { is, text } of fixes) buttons.push(button({}, text, () => correct({ is })));
    if (undo) buttons.push(button({}, word("cardUndo"), () => tell({ type: "takeBack", entry: undo }, status)));
    if (own) {
      const note = noteOf(own, status);
      sheets.push(note.sheet);
      buttons.push(
        note.button,
        button({}, word("ownRemove"), () => tell({ type: "takeBack", entry: own.entry }, status)),
      );
    }
    return { buttons, sheets };
  };

  globalThis.copydesk = { ...globalThis.copydesk, who, tell, putRight };
})();
