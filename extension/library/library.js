// The library page: reports from a file into a pack, the packs there are, and out again.

import { all, put, remove } from "../packs.js";
import { ask } from "../protocol.js";
import { byId, el } from "../common/dom.js";
import { counted, date, fillWords, words } from "../common/words.js";
import { read } from "./import.js";

/** @typedef {import("../packs.js").StoredPack} StoredPack */

const size = (/** @type {number} */ bytes) =>
  new Intl.NumberFormat(undefined, { style: "unit", unit: bytes < 1e6 ? "kilobyte" : "megabyte", maximumFractionDigits: 1 })
    .format(bytes < 1e6 ? bytes / 1e3 : bytes / 1e6);

/** The import under way, so that it can be cancelled and no second one begins. @type {AbortController | null} */
let running = null;

/** @param {File} file */
async function add(file) {
  if (running) return;
  running = new AbortController();
  byId("working").hidden = false;
  byId("outcome").replaceChildren();
  try {
    const outcome = await read(file, running.signal, (done, building) => {
      byId("progress", HTMLProgressElement).value = file.size > 0 ? done / file.size : 1;
      byId("progress-text").textContent = building
        ? words("building", file.name)
        : words("importing", file.name, size(done), size(file.size));
    });
    if (outcome.info.reports === 0) say(words("importedNone", file.name), outcome);
    else {
      await put({ name: file.name, bytes: outcome.pack, info: outcome.info, added: Date.now() });
      await ask({ type: "libraryChanged" });
      say(words("imported", outcome.info.reports.toLocaleString(), file.name), outcome);
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") say(words("importCancelled"));
    else if (error instanceof DOMException && error.name === "QuotaExceededError") say(words("importFull"));
    else say(words("importFailed", file.name, error instanceof Error ? error.message : String(error)));
  } finally {
    running = null;
    byId("working").hidden = true;
    await list();
  }
}

/** Says how an import went. @param {string} text @param {import("../pkg/copydesk.js").ImportResult} [outcome] */
function say(text, outcome) {
  const parts = /** @type {HTMLElement[]} */ ([el("p", null, text)]);
  if (outcome && outcome.replaced > 0) parts.push(el("p", { class: "soft" }, words("replacedReports", outcome.replaced.toLocaleString())));
  if (outcome && outcome.rejects > 0) {
    parts.push(el("details", null, el("summary", null, counted("rejected", outcome.rejects)),
      el("ul", null, ...outcome.rejected.map(({ line, reason }) => el("li", null, words("rejectedLine", line, reason))))));
  }
  byId("outcome").replaceChildren(...parts);
}

async function list() {
  const packs = await all();
  byId("packs").replaceChildren(...(packs.length > 0 ? packs.map(row) : [el("p", { class: "soft" }, words("packsNone"))]));
}

/** @param {StoredPack} pack */
function row({ name, info, added }) {
  const dates = info.from && info.to ? words("span", date(info.from), date(info.to)) : "";
  const agencies = info.agencies.slice(0, 6).map(([agency, reports]) => `${agency} ${reports.toLocaleString()}`).join(", ");
  const acts = el("div", { class: "acts" });
  const offer = () => acts.replaceChildren(
    el("button", { type: "button", "aria-label": words("removeLabel", name), click: confirm }, words("remove")));
  const confirm = () => {
    const keep = el("button", { type: "button", click: offer }, words("keep"));
    acts.replaceChildren(el("span", { class: "soft" }, words("removeSure", name)), keep,
      el("button", { type: "button", class: "strong", click: drop }, words("remove")));
    keep.focus();
  };
  const drop = async () => {
    await remove(name);
    await ask({ type: "libraryChanged" });
    say(words("removedPack", name));
    await list();
  };
  offer();
  return el("article", { class: "pack" },
    el("h3", null, el("bdi", null, name)), acts,
    el("p", null, [`${words("packReports")}: ${info.reports.toLocaleString()}`, dates, size(info.bytes)].filter(Boolean).join(" · ")),
    el("p", null, [agencies, `${words("packAdded")} ${date(new Date(added).toISOString())}`].filter(Boolean).join(" · ")));
}

fillWords();
byId("file").addEventListener("change", () => {
  const input = byId("file", HTMLInputElement);
  const file = input.files?.[0];
  if (file) add(file).finally(() => { input.value = ""; });
});
byId("cancel").addEventListener("click", () => running?.abort());
const drop = byId("drop");
drop.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  const file = event.dataTransfer?.files[0];
  if (file) add(file);
});
await list();
