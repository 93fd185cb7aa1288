// What the stores are given: a listing in every language, made of the interface's own words and within the stores'
// bounds; every permission explained.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const read = (/** @type {string} */ name) => fs.readFileSync(path.join(root, name), "utf8");
const languages = fs.readdirSync(path.join(root, "extension/_locales"));

/** Chrome's bounds, in characters; Mozilla's are wider. */
const LONGEST = { name: 75, summary: 132, description: 16_000 };

const BEGIN = ["welcomeStepPin", "welcomeStepPress", "welcomeStepRead"];
const NEVER = ["welcomeNeverSend", "welcomeNeverAsk", "welcomeNeverChange", "welcomeNeverRate", "welcomeNeverKeep"];

/** @param {string} language */
function listing(language) {
  /** @type {Record<string, { message: string }>} */
  const messages = JSON.parse(read(`extension/_locales/${language}/messages.json`));
  const say = (/** @type {string} */ key) => messages[key]?.message ?? assert.fail(`${language} has no ${key}`);
  const list = (/** @type {string[]} */ keys, /** @type {(at: number) => string} */ sign) =>
    keys.map((key, at) => `${sign(at)} ${say(key)}`).join("\n");
  const description = [
    say("welcomeTitle"),
    say("welcomeIntro"),
    `${say("welcomeBegin")}\n${list(BEGIN, (at) => `${at + 1}.`)}`,
    `${say("welcomeNever")}\n${list(NEVER, () => "•")}`,
    say("welcomeWrong"),
  ].join("\n\n");
  return { name: say("name"), summary: say("description"), description };
}

for (const language of languages) {
  test(`the listing in ${language} is the interface's words`, () => {
    const made = listing(language);
    for (const [field, most] of Object.entries(LONGEST)) {
      const length = [...made[/** @type {keyof typeof made} */ (field)]].length;
      assert.ok(length > 0 && length <= most, `${field} has ${length} characters`);
    }
    const file = path.join(root, `docs/store/listing/${language}.txt`);
    const text = `${made.name}\n\n${made.summary}\n\n${made.description}\n`;
    if (process.env["UPDATE_EXPECT"]) fs.writeFileSync(file, text);
    assert.equal(fs.readFileSync(file, "utf8"), text);
  });
}

test("every permission has its reason", () => {
  const manifest = JSON.parse(read("extension/manifest.json"));
  const told = read("docs/store/permissions.md");
  for (const permission of [...manifest.permissions, ...manifest.optional_host_permissions]) {
    assert.ok(told.includes(`\`${permission}\``), permission);
  }
});
