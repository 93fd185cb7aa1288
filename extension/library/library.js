// The library page: reports from a file into a pack, the packs there are, what is in them, and out again.

import {
  all,
  forgetAll,
  hasText,
  inTurn,
  isPack,
  nameFor,
  put,
  remove,
  replace,
  shelf,
  takeOut,
} from "../stores/packs.js";
import { ask } from "../protocol.js";
import { remembers, setRemembers } from "../stores/remember.js";
import { byId, el } from "../common/dom.js";
import { tellTrouble } from "../common/trouble.js";
import { counted, date, fillWords, size, words } from "../common/words.js";
import { PackView } from "../pkg/import.js";
import { holdings } from "./holdings.js";
import { afterTrap, read, start } from "../reports/import.js";
import { MANY, mergeable, merged } from "./merge.js";
import { samplesFile, showTried } from "./samples.js";
import { offerWays } from "./start.js";
import { rowsOf, reportOf } from "../reports/table.js";

/** @typedef {import("../stores/packs.js").StoredPack} StoredPack */

/** The import under way, so that it can be cancelled and no second one begins. @type {AbortController | null} */
let running = null;

const held = holdings(async (id) => {
  await takeOut([id]);
  await changed(words("libraryTakenOut"));
});

/** The library has changed: the background is told, the lists are drawn again. @param {string} said */
async function changed(said) {
  await ask({ type: "libraryChanged" });
  say(said);
  await list();
}

/** What is being done, and what is behind it: what is asked for meanwhile waits for its turn. */
let turns = Promise.resolve();

/** @param {() => Promise<void>} act */
const next = (act) => (turns = turns.then(act));

/** @param {File} file @param {Partial<StoredPack>} [more] what else is kept of its pack */
const add = (file, more = {}) => next(() => addNow(file, more));

/** @param {File} file @param {Partial<StoredPack>} more */
async function addNow(file, more) {
  const { signal } = (running = new AbortController());
  byId("working").hidden = false;
  byId("outcome").replaceChildren();
  const began = performance.now();
  try {
    const told = await inTurn(
      async () => {
        const { pack, outcome } = await read(file, signal, ({ done, records, rejects, building }) => {
          byId("progress", HTMLProgressElement).value = file.size > 0 ? done / file.size : 1;
          const rate = `${size((done / Math.max(performance.now() - began, 1)) * 1000)}/s`;
          byId("progress-text").textContent = building
            ? words("building", file.name)
            : `${words("importing", file.name, size(done), size(file.size))} ${words("importRate", records.toLocaleString(), rejects.toLocaleString(), rate)}`;
        });
        signal.throwIfAborted();
        // A file of a name that is there already takes nobody's place: the later one's reports count where both have
        // them.
        if (pack)
          await put(
            { ...pack, ...more, name: await nameFor(pack, await all()) },
            outcome.withdrawn,
            await identifiers(pack),
          );
        else await takeOut(outcome.withdrawn);
        return { outcome, signer: pack?.signer ?? null };
      },
      () => {
        byId("progress-text").textContent = words("importWaits");
      },
    );
    const { outcome, signer } = told;
    const text =
      outcome.accepted === 0 ? words("importedNone", file.name) : counted("imported", outcome.accepted, file.name);
    await changed(text);
    say(text, outcome, signer);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") say(words("importCancelled"));
    else if (error instanceof DOMException && error.name === "QuotaExceededError")
      say(words("importFull", size(file.size * 1.3), size(await room())));
    else say(words("importFailed", file.name, error instanceof Error ? error.message : String(error)));
  } finally {
    running = null;
    byId("working").hidden = true;
  }
}

/** Makes one pack of many. The old ones stay until the new one is whole. */
async function merge() {
  const { signal } = (running = new AbortController());
  byId("working").hidden = false;
  byId("outcome").replaceChildren();
  try {
    const names = await inTurn(
      async () => {
        const { pack, names } = await merged(signal, (done, of) => {
          byId("progress", HTMLProgressElement).value = of > 0 ? done / of : 1;
          byId("progress-text").textContent = words("merging", done.toLocaleString(), of.toLocaleString());
        });
        await replace(pack, names);
        return names;
      },
      () => {
        byId("progress-text").textContent = words("importWaits");
      },
    );
    await changed(counted("mergedPacks", names.length));
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") say(words("importCancelled"));
    else say(words("mergeFailed", error instanceof Error ? error.message : String(error)));
  } finally {
    running = null;
    byId("working").hidden = true;
  }
}

/** Bytes that the browser would still let us keep. */
async function room() {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  return Math.max(quota - usage, 0);
}

/**
 * The identifiers of a new pack that were taken out before and come again: few packs have any.
 * @param {StoredPack} pack
 */
async function identifiers(pack) {
  const removed = new Set((await shelf()).removed);
  const again = [];
  if (removed.size > 0) {
    for await (const entry of rowsOf(pack)) {
      const { id } = await reportOf(entry);
      if (removed.has(id)) again.push(id);
    }
  }
  return again;
}

/**
 * Says how an import went.
 * @param {string} text
 * @param {import("../reports/import.js").Outcome} [outcome]
 * @param {string | null} [signer]
 */
function say(text, outcome, signer = null) {
  const parts = /** @type {HTMLElement[]} */ ([el("p", null, text)]);
  if (signer !== null) parts.push(el("p", { class: "soft" }, words("packSigned", signer)));
  if (outcome && outcome.replaced > 0)
    parts.push(el("p", { class: "soft" }, counted("replacedReports", outcome.replaced)));
  if (outcome && outcome.withdrawn.length > 0)
    parts.push(el("p", { class: "soft" }, counted("importWithdrawn", outcome.withdrawn.length)));
  if (outcome && outcome.rejects > 0) {
    parts.push(
      el(
        "details",
        null,
        el("summary", null, counted("rejected", outcome.rejects)),
        el(
          "ul",
          null,
          ...outcome.rejected.map(({ line, reason }) => el("li", null, words("rejectedLine", line, reason))),
        ),
      ),
    );
  }
  byId("outcome").replaceChildren(...parts);
}

async function list() {
  const packs = await all();
  const bytes = packs.filter(isPack).reduce((sum, { blob }) => sum + blob.size, 0);
  byId("packs").replaceChildren(
    ...(packs.length > 0
      ? [el("p", { class: "soft" }, counted("libraryPacks", packs.length), " · ", size(bytes)), ...packs.map(row)]
      : [el("p", { class: "soft" }, words("packsNone"))]),
  );
  byId("merge").hidden = mergeable(packs).length < MANY;
  byId("forget").hidden = packs.length === 0;
  const samples = packs.find((pack) => pack.samples === true);
  offerWays(packs.some((pack) => pack !== samples) ? [] : await ways(samples !== undefined));
  await showTried(samples);
  await held.refresh();
}

/**
 * The ways to fill a library that holds nothing of the reader's own.
 * @param {boolean} tried whether the samples are in it
 * @returns {Promise<import("./start.js").Way[]>}
 */
async function ways(tried) {
  const keeps = await remembers();
  return [
    ...(follows
      ? [
          {
            title: "wayFollow",
            hint: "wayFollowHint",
            press: "wayFollowPress",
            act: () => location.assign("../follow/follow.html"),
          },
        ]
      : []),
    {
      title: "wayKeep",
      hint: "wayKeepHint",
      press: keeps ? "wayKeepOn" : "wayKeepPress",
      done: keeps,
      act: () => keepPages(true),
    },
    {
      title: "waySamples",
      hint: "waySamplesHint",
      press: tried ? "samplesThere" : "waySamplesPress",
      done: tried,
      act: async () => add(await samplesFile(), { samples: true }),
    },
  ];
}

/** Has pages of agencies kept from now on, or no more. @param {boolean} on */
async function keepPages(on) {
  await setRemembers(on);
  byId("remember", HTMLInputElement).checked = on;
  await list();
}

/** Takes the samples out again. */
async function dropSamples() {
  const names = (await all()).filter(({ samples }) => samples === true).map(({ name }) => name);
  await inTurn(async () => {
    for (const name of names) await remove(name);
  });
  await changed(words("samplesRemoved"));
}

/** @param {StoredPack} pack */
function row(pack) {
  const { name, signer, added } = pack;
  // What is no pack any more can be seen by its name and removed.
  const sound = isPack(pack);
  const info = sound ? pack.info : { reports: 0, bytes: 0, from: null, to: null, agencies: [] };
  const dates = info.from && info.to ? words("span", date(info.from), date(info.to)) : "";
  const agencies = info.agencies
    .slice(0, 6)
    .map(([agency, reports]) => `${agency} ${reports.toLocaleString()}`)
    .join(", ");
  const acts = el("div", { class: "acts" });
  const ways = [
    el(
      "button",
      { type: "button", "aria-label": words("packVerifyLabel", name), click: () => verify(pack) },
      words("packVerify"),
    ),
    el(
      "button",
      { type: "button", "aria-label": words("packExportLabel", name), click: () => save(pack) },
      words("packExport"),
    ),
  ];
  const offer = () =>
    acts.replaceChildren(
      ...(sound ? ways : []),
      el(
        "button",
        {
          type: "button",
          class: "remove",
          "aria-label": words("removeLabel", name),
          click: () => confirm(acts, words("removeSure", name), offer, drop),
        },
        words("remove"),
      ),
    );
  const drop = async () => {
    await inTurn(() => remove(name));
    await changed(words("removedPack", name));
  };
  offer();
  return el(
    "article",
    { class: "pack" },
    el("h3", null, el("bdi", null, name)),
    acts,
    ...(sound ? [] : [el("p", null, words("packDamaged", name))]),
    sound &&
      el(
        "p",
        null,
        [
          `${words("packReports")}: ${info.reports.toLocaleString()}`,
          dates,
          size(info.bytes),
          !hasText(pack) && words("packWithoutText"),
          signer && words("packSigned", signer),
        ]
          .filter(Boolean)
          .join(" · "),
      ),
    sound &&
      el(
        "p",
        null,
        [agencies, `${words("packAdded")} ${date(new Date(added).toISOString())}`].filter(Boolean).join(" · "),
      ),
  );
}

/**
 * Asks before something is gone for good.
 * @param {HTMLElement} acts
 * @param {string} question
 * @param {() => void} offer
 * @param {() => Promise<void>} act
 */
function confirm(acts, question, offer, act) {
  const keep = el("button", { type: "button", click: offer }, words("keep"));
  acts.replaceChildren(
    el("span", { class: "soft" }, question),
    keep,
    el("button", { type: "button", class: "strong", click: act }, words("remove")),
  );
  keep.focus();
}

/** Checks every byte of a pack, and its signature. @param {StoredPack} pack */
async function verify({ name, blob }) {
  try {
    await start();
    PackView.verified(new Uint8Array(await blob.arrayBuffer())).free();
    say(words("packWhole", name));
  } catch (error) {
    afterTrap(error);
    say(words("packDamaged", name));
  }
}

/** Hands a pack out as a file. @param {StoredPack} pack */
function save({ name, blob }) {
  const address = URL.createObjectURL(blob);
  el("a", { href: address, download: `${name.replace(/[^\p{L}\p{N}.-]+/gu, "-")}.pack` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Whether sources can be followed: the offline archive has no such page, and asks for no alarms. */
const follows = chrome.runtime.getManifest().permissions?.includes("alarms") === true;

fillWords();
tellTrouble();
byId("to-follow").hidden = !follows;
byId("file").addEventListener("change", () => {
  const input = byId("file", HTMLInputElement);
  const file = input.files?.[0];
  if (file) add(file);
  // The same file may be chosen again.
  input.value = "";
});
byId("cancel").addEventListener("click", () => running?.abort());
const forget = byId("forget");
const offerForget = () =>
  forget.replaceChildren(
    el(
      "button",
      {
        type: "button",
        click: () => {
          confirm(forget, words("libraryForgetSure"), offerForget, async () => {
            await inTurn(forgetAll);
            offerForget();
            await changed(words("libraryForgotten"));
          });
        },
      },
      words("libraryForget"),
    ),
  );
offerForget();
byId("merge").replaceChildren(
  el(
    "button",
    {
      type: "button",
      click: () => {
        next(merge);
      },
    },
    words("mergePacks"),
  ),
);
const remember = byId("remember", HTMLInputElement);
remember.checked = await remembers();
remember.addEventListener("change", () => {
  keepPages(remember.checked);
});
byId("samples-remove").addEventListener("click", () => {
  dropSamples();
});
const drop = byId("drop");
drop.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  const file = event.dataTransfer?.files[0];
  if (file) add(file);
});
await list();
