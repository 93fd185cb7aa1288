// When a report was published, as far as anybody knows.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fromLibrary } from "../../extension/common/from-library.js";
import { packOfDay } from "../../extension/stores/remember.js";
import { speak } from "./spoken.js";

/** @param {{ published: string, library: string }} report @param {RegExp} expected */
function check(report, expected) {
  speak("en");
  assert.match(fromLibrary(report), expected);
}

test("a report's own date is told, with its library", () =>
  check({ published: "2026-11-03", library: "samples" }, /^Published .*2026, from your library “samples”$/));

test("a report without a date is told as that", () =>
  check({ published: "", library: "samples" }, /^Publication date unknown, from your library “samples”$/));

test("a page without a date, kept as it was read, is told with the day of the reading", () =>
  check(
    { published: "", library: packOfDay(new Date("2026-11-03T12:00:00Z")) },
    /^Publication date unknown; you read it on .*2026$/,
  ));
