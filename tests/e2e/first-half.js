// One half of the end-to-end cases: every other one, for those that take long stand together. The rest is in
// second-half.js. All are imported before the first test ends: the browser closes when there is none left.

import { after } from "node:test";
import { close } from "./session.js";
import "./cases/marks.js";
import "./cases/take.js";
import "./cases/worksheet.js";
import "./cases/story.js";
import "./cases/popup.js";
import "./cases/reader.js";
import "./cases/export.js";
import "./cases/notebook.js";
import "./cases/layout.js";
import "./cases/library.js";
import "./cases/sources.js";
import "./cases/profile.js";
import "./cases/same.js";
import "./cases/compare.js";
import "./cases/access.js";
import "./cases/messages.js";
import "./cases/faults.js";
import "./cases/turmoil.js";
import "./cases/large.js";
import "./cases/unlaid.js";
import "./cases/living.js";
import "./cases/touch.js";

after(close);
