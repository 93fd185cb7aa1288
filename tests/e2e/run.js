// The extension from end to end in one browser. No test is tried twice, and none waits for time to pass.

import { after } from "node:test";
import { close } from "./session.js";

after(close);

for (const name of ["marks", "popup", "reader", "library", "states", "same", "demo", "access"]) await import(`./cases/${name}.js`);
