// The extension from end to end in one browser: `run.js FAMILY PROGRAM`. No test is tried twice, and none waits for
// time to pass. Browsers wait for each other far more than they work, so `parts.js` runs the two halves at once.

import "./first-half.js";
import "./second-half.js";
