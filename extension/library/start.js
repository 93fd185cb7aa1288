// A library that is empty is no dead end: ways to fill it, in plain words.

import { byId, el } from "../common/dom.js";
import { words } from "../common/words.js";

/** @typedef {{ title: string, hint: string, press: string, act: () => unknown, done?: boolean }} Way */

/** Shows the ways, or none where the library holds reports of its own already. @param {Way[]} ways */
export function offerWays(ways) {
  byId("start").hidden = ways.length === 0;
  byId("ways").replaceChildren(
    ...ways.map(({ title, hint, press, act, done }) => {
      const button = el(
        "button",
        { type: "button", class: done ? "" : "strong", disabled: done === true, click: act },
        words(press),
      );
      button.dataset["way"] = title;
      return el("div", { class: "way" }, el("h3", null, words(title)), el("p", null, words(hint)), button);
    }),
  );
}
