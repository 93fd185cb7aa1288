// What the library covers: two rows a month, a square a day, the darker the more reports. So that "no match" means
// something.

import { el } from "../common/dom.js";
import { counted, date, words } from "../common/words.js";

/** Steps of darkness. */
const STEPS = 4;

/** So many months without a report are told as a gap. */
const GAP = 12;

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
  const named = (/** @type {string} */ month) => name.format(new Date(`${month}-01T00:00:00Z`));
  const order = [...months.keys()];
  /** Between this month and the later one before it. @param {string} month @param {number} at */
  const gap = (month, at) => {
    const later = order[at - 1];
    if (later === undefined || count(later) - count(month) <= GAP) return [];
    return [el("p", { class: "gap" }, words("libraryGap", named(month), named(later)))];
  };
  return el(
    "div",
    { class: "calendar" },
    ...[...months].flatMap(([month, found], at) => [
      ...gap(month, at),
      el(
        "div",
        { class: "month" },
        el("h3", null, named(month)),
        el(
          "div",
          { class: "days" },
          ...found.toReversed().map(([number, day, reports]) => {
            const label = `${date(day)}: ${counted("libraryReports", reports)}`;
            const square = el(
              "button",
              { type: "button", "aria-label": label, title: label, click: () => choose(day) },
              String(number),
            );
            // Newsrooms file ten times as much on one day as on another: by orders of magnitude, not by counts.
            square.dataset["step"] = String(Math.ceil((Math.log1p(reports) / Math.log1p(most)) * STEPS));
            square.style.gridArea = `${Math.ceil(number / HALF)} / ${((number - 1) % HALF) + 1}`;
            return square;
          }),
        ),
      ),
    ]),
  );
}

/** Months since the year 0. @param {string} month 2024-11 */
const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
