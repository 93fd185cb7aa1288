// Everything that was kept, gone in one press: packs, settings, corrections, marks, notes, what was chosen for sites,
// results.

import { forgetAll } from "./packs.js";

/**
 * Erases all of it. The permissions that were given for sites and sources go first: nothing would know of them after
 * that.
 */
export async function eraseEverything() {
  const { origins = [] } = await chrome.permissions.getAll();
  const fixed = new Set(chrome.runtime.getManifest().host_permissions ?? []);
  const given = origins.filter((origin) => !fixed.has(origin));
  if (given.length > 0) await chrome.permissions.remove({ origins: given }).catch(() => {});
  await chrome.alarms.clearAll();
  await forgetAll();
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  sessionStorage.clear();
  // The background has a library open.
  await chrome.runtime.sendMessage({ type: "libraryChanged" }).catch(() => {});
}
