// Hundreds of sequences of what readers and pages do: `node tests/e2e/long.js chromium /usr/bin/chromium [TIMES]
// [SEED]`. It takes an hour; the ordinary run has a few.

import { sequence } from "./sequences.js";
import { close } from "./session.js";

const [times = 500, seed = 1] = process.argv.slice(4).map(Number);
for (let i = 0; i < times; i += 1) console.log(seed + i, await sequence(seed + i, 8));
console.log(`${times} sequences, no answer was that of another moment`);
await close();
