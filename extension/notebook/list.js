// The entries as they are read: a group for each article, speaker, outlet or day, a row for each entry.

import { isOwn, MAX_NOTE, siteOf } from "../stores/entries.js";
import { webAddress } from "../common/address.js";
import { el } from "../common/dom.js";
import { counted, date, words } from "../common/words.js";
import { day } from "../export/notebook/said.js";
import { grouped } from "./groups.js";

/** @typedef {import("../stores/entries.js").Entry} Entry */
/** @typedef {import("./groups.js").By} By */
/**
 * @typedef
 *   {{ drop: (entries: Entry[]) => Promise<void>, dropSite: (site: string) => void, keep: (entry: Entry) => Promise<void>, say: (said: string) => void }}
 *   Acts
 */

/** So many entries are drawn at once: a notebook may hold thousands. */
const DRAWN = 100;

/** @type {Partial<Record<Entry["kind"], string>>} */
const SAID = {
  notQuotation: "panelIsNotQuotation",
  notOpinion: "panelIsNotOpinion",
  notWire: "panelIsNotWire",
  notCredit: "panelIsNotCredit",
  opinion: "labelOwnOpinion",
  note: "labelOwnNote",
};

/** What an entry says, in the reader's language. @param {Entry} entry */
function said({ kind, speaker, was }) {
  const nobody = words("speakerUnknown");
  if (kind === "speaker") return words("optionsWasSpeaker", speaker ?? nobody, was ?? nobody);
  if (kind === "quotation") return words("labelOwnQuotation", speaker ?? nobody);
  return words(SAID[kind] ?? "");
}

/** @param {HTMLElement} place @param {Entry[]} entries @param {By} by @param {Acts} acts @param {number} [most] */
export function drawEntries(place, entries, by, acts, most = DRAWN) {
  let left = most;
  /** @type {HTMLElement[]} */
  const parts = [];
  for (const group of grouped(entries, by)) {
    if (left <= 0) break;
    parts.push(section(group.key, group.entries, left, by, acts));
    left -= group.entries.length;
  }
  if (entries.length > most)
    parts.push(
      el(
        "button",
        { type: "button", id: "more", click: () => drawEntries(place, entries, by, acts, most * 3) },
        counted("panelMore", entries.length - most),
      ),
    );
  place.replaceChildren(...parts);
}

/** @param {string} key @param {Entry[]} entries @param {number} most @param {By} by @param {Acts} acts */
function section(key, entries, most, by, acts) {
  const [first] = entries;
  const site = first ? siteOf(first) : "";
  const address = first && webAddress(first.url);
  const title = {
    article: first?.title || key,
    speaker: key || words("notebookNoSpeaker"),
    outlet: key,
    day: date(key),
  }[by];
  const link =
    by === "article" &&
    address &&
    el("a", { class: "where", href: address.href, rel: "noreferrer noopener", target: "_blank" }, address.host);
  const ofSite =
    (by === "article" || by === "outlet") &&
    el(
      "button",
      { type: "button", class: "site", click: () => acts.dropSite(site) },
      words("notebookDeleteSite", site),
    );
  return el(
    "section",
    { class: "box group" },
    el("header", null, el("h2", { dir: "auto" }, title), link, ofSite),
    ...entries.slice(0, most).map((entry) => row(entry, by, acts)),
  );
}

/** @param {Entry} entry @param {By} by @param {Acts} acts */
function row(entry, by, acts) {
  const where = [
    by !== "article" && entry.title,
    by !== "outlet" && (entry.outlet || siteOf(entry)),
    by !== "day" && date(day(entry)),
  ]
    .filter(Boolean)
    .join(" · ");
  const short = entry.exact.slice(0, 60);
  const field = el("textarea", { rows: "3", dir: "auto", "aria-label": words("choiceNoteLabel") });
  field.value = entry.note;
  const form = el(
    "div",
    null,
    field,
    el(
      "p",
      { class: "acts" },
      el(
        "button",
        {
          type: "button",
          class: "save",
          click: async () => {
            if (field.value.length > MAX_NOTE)
              acts.say(words("noteLong", field.value.length.toLocaleString(), MAX_NOTE.toLocaleString()));
            else await acts.keep({ ...entry, note: field.value });
          },
        },
        words("cardSave"),
      ),
    ),
  );
  form.hidden = true;
  const edit = el(
    "button",
    {
      type: "button",
      class: "edit",
      "aria-expanded": "false",
      "aria-label": `${words("ownNote")}: ${short}`,
      click: () => {
        form.hidden = !form.hidden;
        edit.setAttribute("aria-expanded", String(!form.hidden));
        if (!form.hidden) field.focus();
      },
    },
    words("ownNote"),
  );
  return el(
    "div",
    { class: isOwn(entry) ? "entry" : "entry fix", "data-entry": entry.id },
    el("p", { class: "what" }, said(entry)),
    el("p", { class: "exact", dir: "auto" }, entry.exact),
    entry.note !== "" && el("p", { class: "note", dir: "auto" }, entry.note),
    el("p", { class: "soft", dir: "auto" }, where),
    el(
      "p",
      { class: "acts" },
      isOwn(entry) && edit,
      el(
        "button",
        {
          type: "button",
          class: "drop",
          "aria-label": `${words("notebookDelete")}: ${short}`,
          click: () => {
            acts.drop([entry]);
          },
        },
        words("notebookDelete"),
      ),
    ),
    form,
  );
}
