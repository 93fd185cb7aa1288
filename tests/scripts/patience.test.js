// What is waited for in vain fails, and says what it was.

import assert from "node:assert/strict";
import { test } from "node:test";
import { transferHandle } from "../e2e/handles.js";
import { settled } from "../e2e/patience.js";

test("a promise that nobody settles fails with what was waited for", async () => {
  await assert.rejects(
    settled(new Promise(() => {}), "a press that nobody hears", 1),
    /waited in vain for a press that nobody hears/,
  );
  assert.equal(await settled(Promise.resolve(7), "nothing"), 7);
});

test("a handle that is lost on the way fails where it was asked for, and nowhere else", async () => {
  const goneOn = { adoptHandle: () => Promise.reject(new Error("the page has gone on")) };
  // The old handle takes longer to go than the failure to come.
  const handle = { realm: null, dispose: () => new Promise((resolve) => setImmediate(resolve)) };
  await assert.rejects(transferHandle.call(goneOn, handle), /the page has gone on/);
});
