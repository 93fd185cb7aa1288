// A text as a file to save.

/** Hands a text to the browser as a file to save. @param {string} name @param {string} type @param {string} text */
export function saveFile(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the bytes by the time the browser is idle; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
