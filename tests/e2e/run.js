// The extension from end to end in one browser. No test is tried twice, and none waits for time to pass.

import { after } from "node:test";
import { close } from "./session.js";
import "./cases/marks.js";
import "./cases/card.js";
import "./cases/take.js";
import "./cases/own.js";
import "./cases/follow.js";
import "./cases/site.js";
import "./cases/popup.js";
import "./cases/panel.js";
import "./cases/reader.js";
import "./cases/reading.js";
import "./cases/export.js";
import "./cases/options.js";
import "./cases/welcome.js";
import "./cases/layout.js";
import "./cases/look.js";
import "./cases/library.js";
import "./cases/filling.js";
import "./cases/states.js";
import "./cases/same.js";
import "./cases/demo.js";
import "./cases/compare.js";
import "./cases/access.js";
import "./cases/hostile.js";
import "./cases/messages.js";
import "./cases/contrast.js";
import "./cases/faults.js";
import "./cases/engine.js";
import "./cases/turmoil.js";
import "./cases/unseen.js";
import "./cases/large.js";
import "./cases/unlaid.js";
import "./cases/living.js";
import "./cases/sequences.js";

after(close);
