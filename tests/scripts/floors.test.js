// Imports in the extension run downward, and never in a circle: what is common knows no surface, what is stored knows
// no page.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../extension");

/** Each script's imports, as paths in the extension. Types are imported in comments and bind nothing. */
const imports = new Map(
  fs
    .readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js") && !/^(?:pkg|_locales)\b/.test(name))
    .map((name) => {
      const text = fs.readFileSync(path.join(root, name), "utf8");
      const found = [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+"(\.[^"]+)"|^import\s+"(\.[^"]+)"/gm)];
      return [
        name,
        found
          .map(([, from, alone]) => path.join(path.dirname(name), String(from ?? alone)))
          .filter((to) => !to.startsWith("pkg/")),
      ];
    }),
);

/** The floor of a script: what stands at the ground is 0. @param {string} name */
function floor(name) {
  const [room = ""] = name.split(path.sep);
  if (room === "common") return 0;
  // What is asked of the background; what is stored is beside it.
  if (!name.includes(path.sep)) return 1;
  if (["export", "reports", "sources", "stores"].includes(room)) return 1;
  if (room === "background") return 2;
  return 3;
}

test("no import leads up a floor", () => {
  assert.ok(imports.size > 80);
  const up = [...imports].flatMap(([name, to]) =>
    to.filter((to) => floor(to) > floor(name)).map((to) => `${name} imports ${to}`),
  );
  assert.deepEqual(up, []);
});

test("no import leads round in a circle", () => {
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[][]} */
  const circles = [];
  /** @param {string} name @param {string[]} way */
  const follow = (name, way) => {
    if (way.includes(name)) return void circles.push([...way.slice(way.indexOf(name)), name]);
    if (done.has(name)) return;
    for (const to of imports.get(name) ?? []) follow(to, [...way, name]);
    done.add(name);
  };
  for (const name of imports.keys()) follow(name, []);
  assert.deepEqual(circles, []);
});
