// The first thing that the popup does: the background starts, and the engine gets ready, while the popup itself is
// loaded. Nothing waits for it.

chrome.runtime.sendMessage({ type: "ready" }).catch(() => {});
