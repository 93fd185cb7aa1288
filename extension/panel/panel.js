// The side panel: the same as the popup, beside the page, for whichever tab is before the reader. It reads no page
// unasked.

import { settings } from "../stores/settings.js";
import { applyColours } from "../common/colours.js";
import { byId } from "../common/dom.js";
import { tellTrouble } from "../common/trouble.js";
import { fillWords } from "../common/words.js";
import { TabView } from "./tab-view.js";

fillWords();
tellTrouble();
applyColours((await settings()).colours);
const view = new TabView({
  closes: false,
  pressed: false,
  openLibrary: () => chrome.tabs.create({ url: chrome.runtime.getURL("library/library.html") }),
});
const named = Number(new URLSearchParams(location.search).get("tab") || Number.NaN);
const windowId = (await chrome.windows.getCurrent()).id;

async function follow() {
  const [tab] = await chrome.tabs.query({ active: true, windowId });
  if (tab?.id === undefined) view.nothing();
  else await view.look(tab.id);
}

byId("reader").addEventListener("click", async () => {
  const { index, id } = await chrome.tabs.get(view.tabId);
  chrome.tabs.create({ url: chrome.runtime.getURL(`reader/reader.html?tab=${id}`), index: index + 1, openerTabId: id });
});
byId("library").addEventListener("click", () =>
  chrome.tabs.create({ url: chrome.runtime.getURL("library/library.html") }),
);
byId("again").addEventListener("click", () => view.run(view.tabId, true));
byId("clear").addEventListener("click", () => view.clear());

// Opened as a page for a certain tab, it stays with that one.
if (Number.isInteger(named)) await view.look(named);
else {
  chrome.tabs.onActivated.addListener((tab) => {
    if (tab.windowId === windowId) follow();
  });
  chrome.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === view.tabId && status === "complete") follow();
  });
  await follow();
}
