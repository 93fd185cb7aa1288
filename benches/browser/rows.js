// What was measured: one row a thing, one value a page.

/** The rows in the order of the table. Milliseconds, where no unit is said. */
const ROWS = {
  readabilityFirst: "Readability on a clone, first call",
  readabilityWarm: "Readability on a clone, warm",
  defuddleFirst: "Defuddle, first call",
  defuddleWarm: "Defuddle, warm",
  mark: "Copydesk: request to first mark painted in view, first call",
  first: "Copydesk: snapshot to result in the page, first call",
  warm: "Copydesk: snapshot to result in the page, warm",
  whole: "Copydesk: request to answer, first call",
  wholeWarm: "Copydesk: request to answer, warm",
  cold: "Copydesk: request to answer, background stopped",
  main: "· the page's thread, first call: snapshot and painting",
  tasks: "· all tasks of the page's thread, first call: painting by the browser included",
  long: ["· tasks over 50 ms, first call", "tasks"],
  longestWork: "· longest task of the page's thread, first call: its processor time",
  felt: ["· tasks over 50 ms of processor time, first call", "tasks"],
  read: "· snapshot in the page, first call",
  readWarm: "· snapshot in the page, warm",
  paint: "· painting in the page, first call",
  engine: "· engine in the background",
  between: "· messages: the rest of snapshot to result",
  longest: "· longest task in the page",
  passages: ["· passages into the page, first call", "calls"],
  sent: ["· sent to the background", "kB"],
  back: ["· sent back to the page", "kB"],
  memory: ["· wasm memory so far", "MB"],
};

/** @typedef {keyof typeof ROWS} RowName */

/** Values by row. */
export class Rows {
  /** @type {Map<RowName, number[]>} */ #values = new Map();

  /**
   * Notes a page's value; one that could not be measured is left out.
   * @param {RowName} row
   * @param {number | null | undefined} value
   */
  add(row, value) {
    if (value === null || value === undefined || !Number.isFinite(value)) return;
    const values = this.#values.get(row) ?? [];
    values.push(value);
    this.#values.set(row, values);
  }

  /** The rows that have values. */
  list() {
    return Object.entries(ROWS).flatMap(([row, said]) => {
      const [name, unit] = typeof said === "string" ? [said, "ms"] : said;
      const values = this.#values.get(/** @type {RowName} */ (row));
      return values ? [{ name, unit, values }] : [];
    });
  }
}
