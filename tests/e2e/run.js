// The extension from end to end in one browser: `run.js FAMILY PROGRAM [PART/PARTS]`. No test is tried twice, and none
// waits for time to pass. Browsers wait for each other far more than they work, so `parts.js` runs several at once.

import { after } from "node:test";
import { close } from "./session.js";

const CASES = [
  "./cases/marks.js",
  "./cases/card.js",
  "./cases/take.js",
  "./cases/own.js",
  "./cases/worksheet.js",
  "./cases/follow.js",
  "./cases/story.js",
  "./cases/site.js",
  "./cases/popup.js",
  "./cases/panel.js",
  "./cases/reader.js",
  "./cases/reading.js",
  "./cases/export.js",
  "./cases/options.js",
  "./cases/notebook.js",
  "./cases/welcome.js",
  "./cases/layout.js",
  "./cases/look.js",
  "./cases/library.js",
  "./cases/filling.js",
  "./cases/sources.js",
  "./cases/screens.js",
  "./cases/profile.js",
  "./cases/states.js",
  "./cases/same.js",
  "./cases/demo.js",
  "./cases/compare.js",
  "./cases/outlets.js",
  "./cases/access.js",
  "./cases/hostile.js",
  "./cases/messages.js",
  "./cases/contrast.js",
  "./cases/faults.js",
  "./cases/engine.js",
  "./cases/turmoil.js",
  "./cases/unseen.js",
  "./cases/large.js",
  "./cases/painting.js",
  "./cases/unlaid.js",
  "./cases/silence.js",
  "./cases/living.js",
  "./cases/endless.js",
  "./cases/touch.js",
  "./cases/sequences.js",
];

after(close);

const [part = 1, parts = 1] = (process.argv[4] ?? "1/1").split("/").map(Number);
// Every so many, not one stretch of the list: cases that take long stand together.
for (const [place, file] of CASES.entries()) if (place % parts === part - 1) await import(file);
