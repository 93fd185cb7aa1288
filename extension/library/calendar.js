// What the library covers: two rows a month, a square a day, the darker the more reports. So that "no match" means something.

import { el } from "../common/dom.js";
import { counted, date } from "../common/words.js";

/** Steps of darkness. */
const STEPS = 4;

/** Days in a row: half a month, so that each is large enough to be pressed. */
const HALF = 16;

/**
 * @param {Map<string, number>} days reports by day, 2024-11-07
 * @param {(day: string) => void} choose called with the day that was pressed
 */
export function calendar(days, choose) {
  /** @type {Map<string, [number, string, number][]>} */
  const months = new Map();
  for (const [day, reports] of [...days].toSorted(([a], [b]) => (a < b ? 1 : -1))) {
    const month = day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), [Number(day.slice(8)), day, reports]]);
  }
  const most = Math.max(...days.values(), 1);
  const name = new Intl.DateTimeFormat(undefined, { year: "numeric", month: "short", timeZone: "UTC" });
  return el("div", { class: "calendar" }, ...[...months].map(([month, found]) =>
    el("div", { class: "month" },
      el("h3", null, name.format(new Date(`${month}-01T00:00:00Z`))),
      el("div", { class: "days" }, ...found.toReversed().map(([number, day, reports]) => {
        const label = `${date(day)}: ${counted("libraryReports", reports)}`;
        const square = el("button", { type: "button", "aria-label": label, title: label, click: () => choose(day) }, String(number));
        // Newsrooms file ten times as much on one day as on another: by orders of magnitude, not by counts.
        square.dataset["step"] = String(Math.ceil((Math.log1p(reports) / Math.log1p(most)) * STEPS));
        square.style.gridArea = `${Math.ceil(number / HALF)} / ${((number - 1) % HALF) + 1}`;
        return square;
      })))));
}
