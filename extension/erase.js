// Everything that was kept, gone in one press: packs, settings, corrections, marks, notes, what was chosen for sites, results.

import { forgetAll } from "./packs.js";
import { giveBack } from "./sites.js";

/** Erases all of it. The permissions that were given for sites go first: nothing would know of them after that. */
export async function eraseEverything() {
  await giveBack();
  await forgetAll();
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  sessionStorage.clear();
  // The background has a library open.
  await chrome.runtime.sendMessage({ type: "libraryChanged" }).catch(() => {});
}
