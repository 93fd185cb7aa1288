// The npm package as a stranger meets it: installed into an empty folder, then run in Node.js, checked by tsc, built by
// Vite, and loaded by a page without a bundler. Usage: node tests/published/npm.js PACKAGE.tgz [CHROMIUM]
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const VITE = "vite@8.3.8";
const [packed = "", chromium] = process.argv.slice(2);
const project = fileURLToPath(new URL("../..", import.meta.url));
// A space in the path, as many people's folders have one.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk npm "));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));

const node = (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
/** npm is a script of another kind on each system. */
const windows = process.platform === "win32";
const npm = (...args) => {
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  return execFileSync("npm", quoted, { cwd: folder, encoding: "utf8", stdio: "pipe", shell: windows });
};
const write = (name, text) => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
};

write("package.json", JSON.stringify({ name: "trial", private: true, type: "module" }));
npm("install", "--ignore-scripts", "--no-audit", "--no-fund", path.resolve(packed));

const readme = fs.readFileSync(path.join(folder, "node_modules/copydesk/README.md"), "utf8");
const examples = [...readme.matchAll(/```js\n(.*?)```/gs)].map((found) => found[1]);
assert.equal(examples.length, 2, "the README has two examples");

write("example.js", examples[0]);
const said = node("example.js");
assert.match(said, /^Jane Doe: “We are glad that people can get home,”$/m);
assert.match(said, /% also stands in “Ferry resumes”/);
console.log("   Node.js: the README's example runs");

const types = `import { Desk, load, type Analysis } from "copydesk";
import { takeSnapshot } from "copydesk/snapshot";
await load();
const analysis: Analysis = new Desk().analyze(await takeSnapshot(document), undefined).analysis;
const speaker: string | null = analysis.quotations[0]!.speaker;
// @ts-expect-error A number is no text.
new Desk().analyzeText(1, undefined);
console.log(speaker);
`;
write("types.ts", types);
for (const resolution of ["bundler", "nodenext"]) {
  const kind = resolution === "bundler" ? "esnext" : "nodenext";
  const tsc = path.join(project, "node_modules/typescript/bin/tsc");
  const target = ["--target", "es2022", "--lib", "es2022,dom,esnext.disposable"];
  node(tsc, "--noEmit", "--strict", ...target, "--module", kind, "--moduleResolution", resolution, "types.ts");
}
console.log("   tsc: the types are found, and say what is wrong");

const page = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>…</title>
<script type="module" src="${script}"></script>
<article><h1>Ferry service to the island resumes</h1>
<p>The ferry to Lindholm sails again after three weeks, the harbour office said on Monday,
and the first boat left at six.</p>
<p>“We are glad that people can get home,” said Jane Doe, who runs the harbour office.
The crossing takes forty minutes.</p>
<p>Repairs took longer than planned because parts for the older engine had to be made anew
in a workshop on the mainland.</p>
<p>The island has some two hundred inhabitants, a school and a shop. During the repairs a fishing boat brought
mail and food twice a week, and the doctor came with it on Thursdays. The council paid for the fuel.</p>
<p>The older engine will be replaced next year, the council decided in October. Three yards have offered
to do the work, and the choice falls in the spring. Until then the ferry keeps to its winter timetable.</p></article>`;
const ending = "\ndocument.title = `${outcome}: ${analysis.quotations.map(({ speaker }) => speaker)}`;\n";

/** Where the page stands: a site's first page would be taken for a list of pages. */
const ADDRESS = "/2026/05/03/ferry-service-to-the-island-resumes";

/** Serves a folder and asks Chromium for the title that the page gives itself. */
async function titleOf(served, puppeteer) {
  const kinds = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
  const server = http
    .createServer((request, response) => {
      const name = new URL(request.url ?? "/", "http://localhost").pathname;
      const file = path.join(served, name === ADDRESS ? "index.html" : decodeURIComponent(name));
      if (!fs.existsSync(file)) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": kinds[path.extname(file)] ?? "text/plain" });
      return response.end(fs.readFileSync(file));
    })
    .listen(0, "127.0.0.1");
  await once(server, "listening");
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox"] });
  try {
    const tab = await browser.newPage();
    const faults = [];
    tab.on("pageerror", (error) => faults.push(String(error)));
    await tab.goto(`http://127.0.0.1:${server.address().port}${ADDRESS}`);
    const titled = tab.waitForFunction(() => document.title !== "…", { timeout: 30_000 });
    await titled.catch(() => assert.fail(faults.join("; ") || "no title"));
    return await tab.title();
  } finally {
    await browser.close();
    server.close();
  }
}

const puppeteer = chromium ? (await import("puppeteer-core")).default : null;
if (puppeteer) {
  fs.cpSync(path.join(folder, "node_modules/copydesk"), path.join(folder, "plain/copydesk"), { recursive: true });
  write("plain/index.html", page("/main.js"));
  const relative = { '"copydesk"': '"./copydesk/browser.js"', '"copydesk/snapshot"': '"./copydesk/snapshot.js"' };
  const main = Object.entries(relative).reduce((text, [name, file]) => text.replace(name, file), examples[1]);
  write("plain/main.js", main + ending);
  assert.match(await titleOf(path.join(folder, "plain"), puppeteer), /^article: .*Jane Doe/);
  console.log("   a plain page: the README's example runs");
} else {
  console.log("   SKIPPED: a plain page, for there is no Chromium");
}

let vite = true;
try {
  npm("install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", VITE);
} catch (error) {
  vite = false;
  console.log(`   SKIPPED: ${VITE} cannot be installed here (${String(error).split("\n")[0]})`);
}
if (vite) {
  write("index.html", page("/main.js"));
  write("main.js", examples[1] + ending);
  node("node_modules/vite/bin/vite.js", "build", "--logLevel", "warn");
  const built = fs.readdirSync(path.join(folder, "dist/assets"));
  assert.ok(
    built.some((name) => name.endsWith(".wasm")),
    `the wasm is built in: ${built}`,
  );
  if (puppeteer) assert.match(await titleOf(path.join(folder, "dist"), puppeteer), /^article: .*Jane Doe/);
  console.log(`   ${VITE}: builds${puppeteer ? ", and the page runs" : ""}`);
}
