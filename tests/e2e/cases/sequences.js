// A few sequences of presses, swaps, routes, late texts and navigations, the same on every run; `cargo xtask soak` has
// 500.

import { test } from "node:test";
import { sequence } from "../sequences.js";

for (let seed = 1; seed <= 5; seed += 1) {
  test(`no answer is that of another moment: sequence ${seed}`, async (t) => {
    t.diagnostic(await sequence(seed, 7));
  });
}
