// What can be taken along of a passage: a button for each form, and what became of it.

import { el } from "../common/dom.js";
import { words } from "../common/words.js";
import { forms } from "../export/clips.js";
import { copyClip } from "./clipboard.js";

/** @typedef {import("../export/passage.js").Passage} Passage */

/** The buttons for a passage, with a line below that says what was done. @param {Passage} passage */
export function takeMenu(passage) {
  const outcome = el("p", { class: "outcome", role: "status" });
  const buttons = forms(passage, new Date()).map(({ id, name, clip }) => el("button", {
    type: "button", "data-form": id, click: async () => { outcome.textContent = words((await copyClip(clip)) ? "cardCopied" : "cardNotCopied"); },
  }, name));
  return el("div", { class: "take-menu" }, el("p", { class: "acts", role: "group", "aria-label": words("takeAlong") }, ...buttons), outcome);
}
