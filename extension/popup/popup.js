// The panel under the toolbar button: a press asks for the page, so it is analysed at once.

import { settings } from "../stores/settings.js";
import { applyColours } from "../common/colours.js";
import { byId } from "../common/dom.js";
import { tellTrouble } from "../common/trouble.js";
import { fillWords } from "../common/words.js";
import { TabView } from "../panel/tab-view.js";

/** Firefox's own name for the side panel. @type {{ open(): Promise<void> } | undefined} */
const sidebar = /** @type {{ sidebarAction?: { open(): Promise<void> } }} */ (/** @type {unknown} */ (chrome))
  .sidebarAction;

/** Chromium's. Firefox has none, and its linter says so wherever the name stands behind `chrome`. */
const { sidePanel } = chrome;

/** The tab that the panel is about: the active one, or the one its address names (when it is opened as a page). */
async function theTab() {
  const named = Number(new URLSearchParams(location.search).get("tab") || Number.NaN);
  if (Number.isInteger(named)) return chrome.tabs.get(named);
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab;
}

const openLibrary = () => {
  chrome.tabs.create({ url: chrome.runtime.getURL("library/library.html") });
  window.close();
};

fillWords();
tellTrouble();
document.body.classList.toggle("page", (await chrome.tabs.getCurrent()) !== undefined);
const view = new TabView({ closes: true, pressed: true, openLibrary });
byId("library").addEventListener("click", openLibrary);
// The page is asked for first; its marks come in the reader's colours later than these.
const coloured = settings().then(({ colours }) => applyColours(colours));
const tab = await theTab();
if (tab?.id === undefined) view.nothing();
else {
  const { id, index, windowId } = tab;
  byId("reader").addEventListener("click", () => {
    chrome.tabs.create({
      url: chrome.runtime.getURL(`reader/reader.html?tab=${id}`),
      index: index + 1,
      openerTabId: id,
    });
    window.close();
  });
  byId("again").addEventListener("click", () => view.run(id, true));
  byId("clear").addEventListener("click", async () => {
    await view.clear();
    window.close();
  });
  const side = byId("side");
  side.hidden = !sidebar && !sidePanel;
  side.addEventListener("click", () => {
    // Both open it in answer to a press alone, so nothing is waited for before.
    const opened = sidebar ? sidebar.open() : sidePanel.open({ windowId });
    opened.then(() => window.close());
  });
  await view.run(id, false);
  await coloured;
}
