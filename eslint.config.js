// What the linter holds the JavaScript to. How a line is laid out is the formatter's affair (.prettierrc.json); that
// comments and texts are no longer than a line is this one's.
import js from "@eslint/js";
import globals from "globals";

/** `SHARED` in xtask/src/build.rs. */
const COPIES = ["common", "background", "export", "reader", "take", "stores", "words"];

export default [
  // What the build makes, and the demo page's copies of the extension's files.
  { ignores: ["**/pkg/", "target/", "bulk/target/", "fuzz/corpus/"] },
  { ignores: COPIES.map((name) => `www/${name}`) },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  {
    files: ["extension/**", "www/**", "npm/**"],
    languageOptions: { globals: { ...globals.browser, ...globals.webextensions } },
  },
  {
    files: ["tests/**", "benches/**", "xtask/**", "training/**", "npm/node.js"],
    languageOptions: { globals: { ...globals.node, ...globals.browser, ...globals.webextensions } },
  },
  {
    rules: {
      "array-callback-return": "error",
      "default-case-last": "error",
      eqeqeq: "error",
      "max-len": ["error", { code: 120, ignoreUrls: true }],
      "no-constructor-return": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-self-compare": "error",
      "no-throw-literal": "error",
      "no-unreachable-loop": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "no-useless-rename": "error",
      "no-useless-return": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-promise-reject-errors": "error",
      // The snapshot's records begin with control characters, and so do the patterns that look for them.
      "no-control-regex": "off",
    },
  },
];
