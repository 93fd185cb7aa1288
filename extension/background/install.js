// The first run: one page of our own that shows what the extension does, once.

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") chrome.tabs.create({ url: chrome.runtime.getURL("welcome/welcome.html") });
});

// Browsers keep the entry; it is made anew when the words or the version may be others.
chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.removeAll(() => {
    chrome.contextMenus.create({ id: "mark-selection", title: chrome.i18n.getMessage("menuMark"), contexts: ["selection"] });
  });
});
