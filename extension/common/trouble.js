// Says on one of our pages what nobody else says: that something could not be saved, or went wrong.

import { el } from "./dom.js";
import { words } from "./words.js";

/** From now on a failure that nobody caught is told at the top of the page, the last one alone. */
export function tellTrouble() {
  addEventListener("unhandledrejection", ({ reason }) => {
    tell(reason);
  });
  addEventListener("error", ({ error }) => {
    if (error) tell(error);
  });
}

/** @param {unknown} error */
function tell(error) {
  const key = { NotKept: "notSaved", NotRead: "storeText" }[error instanceof Error ? error.name : ""] ?? "internalText";
  document.querySelector(".trouble")?.remove();
  document.body.prepend(el("p", { class: "trouble", role: "alert" }, words(key)));
}
