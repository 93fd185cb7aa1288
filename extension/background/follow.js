// Sources that are followed are fetched when their time has come: by an alarm of the browser's, never because of a
// page that is read. This is the background's entry where sources can be followed; the offline archive begins with
// main.js.

import "./main.js";
import { ALARM, due, planAgain } from "../sources/kept.js";
import { update } from "../sources/update.js";
import { compareAgain } from "./desk.js";
import { libraryChanged } from "./examine.js";

chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name === ALARM) fetchDue();
});
chrome.runtime.onStartup.addListener(() => {
  planAgain();
});
chrome.runtime.onInstalled.addListener(() => {
  planAgain();
});

async function fetchDue() {
  let changed = false;
  for (const { id } of await due(Date.now())) changed = (await update(id)) || changed;
  if (!changed) return;
  libraryChanged();
  await compareAgain();
}
