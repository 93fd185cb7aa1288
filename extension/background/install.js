// The first run: one page of our own that shows what the extension does, once. After an update what an older
// version kept is taken in.

import { takeInFormer } from "../stores/entries.js";
import { NotKept, NotRead } from "../stores/store.js";

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") chrome.tabs.create({ url: chrome.runtime.getURL("welcome/welcome.html") });
  // What finds no room stays where it was, for the next update.
  else
    takeInFormer().catch((error) => {
      if (!(error instanceof NotKept || error instanceof NotRead)) throw error;
    });
});

// Firefox for Android has no menus.
const { contextMenus } = chrome;

// Browsers keep the entry; it is made anew when the words or the version may be others.
chrome.runtime.onInstalled.addListener(() => {
  contextMenus?.removeAll(() => {
    contextMenus.create({ id: "mark-selection", title: chrome.i18n.getMessage("menuMark"), contexts: ["selection"] });
  });
});
