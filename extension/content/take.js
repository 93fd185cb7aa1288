// A mark's words, taken along from its card: every form is asked for when the list is opened, so that a press finds it ready. Browsers let a page
// write to the clipboard in answer to a press alone.

(() => {
  /** @typedef {import("../export/clips.js").Clip} Clip */
  /** @typedef {import("../export/clips.js").Form} Form */

  /** Puts a clip on the clipboard, every type of it. Pages that are not secure have no clipboard; a field of our own stands in. @param {Clip} clip @param {HTMLElement} near */
  const copy = async (clip, near) => {
    const types = Object.entries(clip);
    try {
      if (types.length === 1) await navigator.clipboard.writeText(clip["text/plain"]);
      else await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types.map(([type, text]) => [type, new Blob([text], { type })])))]);
      return true;
    } catch {
      return copyByField(clip, near);
    }
  };

  /** @param {Clip} clip @param {HTMLElement} near */
  const copyByField = (clip, near) => {
    const field = document.createElement("textarea");
    field.setAttribute("aria-hidden", "true");
    field.className = "field";
    field.value = clip["text/plain"];
    field.addEventListener("copy", (event) => {
      for (const [type, text] of Object.entries(clip)) event.clipboardData?.setData(type, text);
      event.preventDefault();
    });
    const focused = globalThis.copydesk.surface.focused();
    near.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return done;
  };

  /** The list, closed and empty. */
  const list = () => {
    const made = document.createElement("div");
    made.className = "take";
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", chrome.i18n.getMessage("takeAlong"));
    made.hidden = true;
    return made;
  };

  /** Fills the list with a button for each form; tells whether there is one. @param {HTMLElement} list @param {string} mark @param {(clip: Clip) => void} copy */
  const fill = async (list, mark, copy) => {
    const forms = /** @type {Form[] | null} */ (await globalThis.copydesk.ask({ type: "forms", mark }));
    if (!Array.isArray(forms)) return false;
    list.replaceChildren(...forms.map(({ id, name, clip }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset["form"] = id;
      button.textContent = name;
      button.addEventListener("click", (event) => { if (event.isTrusted) copy(clip); });
      return button;
    }));
    return forms.length > 0;
  };

  globalThis.copydesk = { ...globalThis.copydesk, take: { copy, list, fill } };
})();
