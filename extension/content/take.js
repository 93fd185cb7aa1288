// A mark's words, taken along from its card: every form is asked for when the list is opened, so that a press finds it
// ready. Browsers let a page write to the clipboard in answer to a press alone.

(() => {
  /** @typedef {import("../export/clips.js").Clip} Clip */
  /** @typedef {import("../export/clips.js").Form} Form */
  /** @typedef {import("../export/note.js").Note} Note */

  const word = (/** @type {string} */ key) => chrome.i18n.getMessage(key);

  /**
   * Puts a clip on the clipboard, every type of it. Pages that are not secure have no clipboard; a field of our own
   * stands in.
   * @param {Clip} clip
   * @param {HTMLElement} near
   */
  const copy = async (clip, near) => {
    const types = Object.entries(clip);
    try {
      if (types.length === 1) await navigator.clipboard.writeText(clip["text/plain"]);
      else
        await navigator.clipboard.write([
          new ClipboardItem(Object.fromEntries(types.map(([type, text]) => [type, new Blob([text], { type })]))),
        ]);
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

  /**
   * Follows a link of our own, beside the card: nothing of it stands in the page's tree.
   * @param {HTMLElement} near
   * @param {string} address
   * @param {string} [download]
   */
  const follow = (near, address, download) => {
    const link = document.createElement("a");
    link.href = address;
    if (download !== undefined) link.download = download;
    near.append(link);
    link.click();
    link.remove();
  };

  /**
   * Has a mark's words made a note, and takes it to Obsidian or into a file.
   * @param {string} mark
   * @param {"obsidian" | "file"} way
   * @param {HTMLElement} near
   * @returns {Promise<string>} what became of it
   */
  const note = async (mark, way, near) => {
    const made = /** @type {Note | { wrong: string } | null} */ (await globalThis.copydesk.ask({ type: "note", mark }));
    if (!made) return word("cardNotCopied");
    if ("wrong" in made) return made.wrong;
    if (way === "file") {
      const address = URL.createObjectURL(new Blob([made.text], { type: "text/markdown;charset=utf-8" }));
      follow(near, address, made.file);
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      return word("exportSaved");
    }
    if (made.clipped && !(await copy({ "text/plain": made.text }, near))) return word("cardNotCopied");
    follow(near, made.address);
    return word("takeOpened");
  };

  /** The list, closed and empty. */
  const list = () => {
    const made = document.createElement("div");
    made.className = "take";
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", word("takeAlong"));
    made.hidden = true;
    return made;
  };

  /** @param {string} id @param {string} name @param {() => void} act */
  const button = (id, name, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.dataset["form"] = id;
    made.textContent = name;
    made.addEventListener("click", (event) => {
      if (event.isTrusted) act();
    });
    return made;
  };

  /**
   * Fills the list with a button for each form; tells whether there is one.
   * @param {HTMLElement} list
   * @param {string} mark
   * @param {(told: string) => void} say
   */
  const fill = async (list, mark, say) => {
    const forms = /** @type {Form[] | null} */ (await globalThis.copydesk.ask({ type: "forms", mark }));
    if (!Array.isArray(forms)) return false;
    list.replaceChildren(
      ...forms.map(({ id, name, clip }) =>
        button(id, name, async () => say(word((await copy(clip, list)) ? "cardCopied" : "cardNotCopied"))),
      ),
      button("obsidian", "Obsidian", async () => say(await note(mark, "obsidian", list))),
      button("file", word("takeFile"), async () => say(await note(mark, "file", list))),
    );
    return forms.length > 0;
  };

  globalThis.copydesk = { ...globalThis.copydesk, take: { copy, list, fill } };
})();
