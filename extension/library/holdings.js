// "What is in my library": by agency and day, search, and single reports out of it.

import { webAddress } from "../common/address.js";
import { el, byId } from "../common/dom.js";
import { counted, date, words } from "../common/words.js";
import { shelf } from "../stores/packs.js";
import { afterTrap, start } from "../reports/import.js";
import { calendar } from "./calendar.js";
import { dayOf, reportOf, rowsOf } from "../reports/table.js";

/** @typedef {import("../reports/table.js").Entry} Entry */

/** Reports that are listed at once. */
const LISTED = 50;
/** Reports read between two looks at whether the search was changed meanwhile. */
const AT_ONCE = 64;

/** The reports of all packs. @type {Entry[]} */
let entries = [];
/** The reports that were taken out. @type {Set<string>} */
let removed = new Set();
/** Counts searches, so that one that was overtaken stops. */
let search = 0;

/** @param {(id: string) => Promise<void>} takeOut */
export function holdings(takeOut) {
  const show = () => list(takeOut);
  byId("agency").addEventListener("change", () => {
    calendarOf(show);
    show();
  });
  byId("search").addEventListener("input", show);
  byId("day").addEventListener("input", show);
  return {
    /** Reads the tables anew. */
    async refresh() {
      const kept = await shelf();
      removed = new Set(kept.removed);
      entries = [];
      if (kept.packs.length > 0) await start();
      for (const pack of kept.packs) {
        try {
          for await (const entry of rowsOf(pack)) entries.push(entry);
        } catch (error) {
          // The list of packs has the button that says so.
          afterTrap(error);
        }
      }
      byId("holdings").hidden = entries.length === 0;
      agencies();
      calendarOf(show);
      await show();
    },
  };
}

const chosen = () => {
  const agency = byId("agency", HTMLSelectElement).value;
  return entries.filter((entry) => agency === "" || entry.agency === agency);
};

function agencies() {
  const counts = Map.groupBy(entries, ({ agency }) => agency);
  const select = byId("agency", HTMLSelectElement);
  const before = select.value;
  select.replaceChildren(
    el("option", { value: "" }, words("libraryAllAgencies", entries.length.toLocaleString())),
    ...[...counts]
      .filter(([agency]) => agency !== "")
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([agency, { length }]) => el("option", { value: agency }, `${agency} (${length.toLocaleString()})`)),
  );
  if (counts.has(before)) select.value = before;
}

/** @param {() => void} show */
function calendarOf(show) {
  /** @type {Map<string, number>} */
  const days = new Map();
  for (const { minutes } of chosen()) {
    const day = dayOf(minutes);
    if (day !== null) days.set(day, (days.get(day) ?? 0) + 1);
  }
  byId("calendar").replaceChildren(
    calendar(days, (day) => {
      byId("day", HTMLInputElement).value = day;
      show();
    }),
  );
}

/**
 * Lists the reports of the chosen agency and day that hold the words sought, newest first.
 * @param {(id: string) => Promise<void>} takeOut
 */
async function list(takeOut) {
  const mine = ++search;
  const day = byId("day", HTMLInputElement).value;
  const sought = byId("search", HTMLInputElement).value.trim().toLowerCase();
  const target = byId("reports");
  if (day === "" && sought === "") {
    target.replaceChildren();
    return;
  }
  const candidates = chosen()
    .filter(({ minutes }) => day === "" || dayOf(minutes) === day)
    .toSorted((a, b) => (b.minutes ?? -Infinity) - (a.minutes ?? -Infinity));
  const rows = [];
  let read = 0;
  for (; read < candidates.length && rows.length < LISTED; read += AT_ONCE) {
    const some = await Promise.all(
      candidates.slice(read, read + AT_ONCE).map((entry) => reportOf(entry).catch(() => null)),
    );
    if (mine !== search) return;
    for (const report of some) {
      if (!report || removed.has(report.id) || rows.length >= LISTED) continue;
      if (sought === "" || `${report.title}\n${report.text}`.toLowerCase().includes(sought))
        rows.push(row(report, takeOut));
    }
  }
  const more = read < candidates.length ? words("libraryFirst", LISTED) : counted("libraryReports", rows.length);
  target.replaceChildren(
    el("p", { class: "soft", role: "status" }, rows.length > 0 ? more : words("libraryNothing")),
    ...rows,
  );
}

/** @param {import("../reports/table.js").StoredReport} report @param {(id: string) => Promise<void>} takeOut */
function row({ id, agency, title, published, url, article, text }, takeOut) {
  const name = title || text.slice(0, 80);
  const address = webAddress(url)?.href;
  const about = [agency, published && date(published), article && words("libraryArticle")].filter(Boolean).join(" · ");
  return el(
    "article",
    { class: "pack" },
    el(
      "details",
      null,
      el("summary", null, el("bdi", null, name)),
      ...(text === ""
        ? [el("p", { class: "soft without-text" }, words("withoutText"))]
        : text
            .split("\n")
            .slice(0, 12)
            .map((line) => el("p", { dir: "auto" }, line))),
      address && el("p", null, el("a", { href: address, rel: "noreferrer noopener", target: "_blank" }, address)),
    ),
    el(
      "div",
      { class: "acts" },
      el(
        "button",
        { type: "button", "aria-label": words("libraryTakeOutLabel", name), click: () => takeOut(id) },
        words("libraryTakeOut"),
      ),
    ),
    el("p", null, about),
  );
}
