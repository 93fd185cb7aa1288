// What is waited for in vain fails, and says what it was.

import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "../e2e/patience.js";

test("a promise that nobody settles fails with what was waited for", async () => {
  await assert.rejects(
    settled(new Promise(() => {}), "a press that nobody hears", 1),
    /waited in vain for a press that nobody hears/,
  );
  assert.equal(await settled(Promise.resolve(7), "nothing"), 7);
});
