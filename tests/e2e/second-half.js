// One half of the end-to-end cases: every other one, for those that take long stand together. The rest is in
// first-half.js. All are imported before the first test ends: the browser closes when there is none left.

import { after } from "node:test";
import { close } from "./session.js";
import "./cases/card.js";
import "./cases/own.js";
import "./cases/follow.js";
import "./cases/site.js";
import "./cases/panel.js";
import "./cases/reading.js";
import "./cases/options.js";
import "./cases/welcome.js";
import "./cases/look.js";
import "./cases/filling.js";
import "./cases/screens.js";
import "./cases/states.js";
import "./cases/demo.js";
import "./cases/outlets.js";
import "./cases/hostile.js";
import "./cases/contrast.js";
import "./cases/engine.js";
import "./cases/unseen.js";
import "./cases/painting.js";
import "./cases/silence.js";
import "./cases/endless.js";
import "./cases/sequences.js";

after(close);
