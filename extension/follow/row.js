// One source in the list: what came, when, how much, when it is fetched next, and what can be done with it.

import { el } from "../common/dom.js";
import { counted, size, words } from "../common/words.js";

/** @typedef {import("../sources/kept.js").Source} Source */

/** What is said of what went wrong, by its code. */
const WRONG = /** @type {Readonly<Record<string, string>>} */ (
  Object.freeze({
    address: "followWrongAddress",
    permission: "followWrongPermission",
    offline: "followWrongNetwork",
    network: "followWrongNetwork",
    slow: "followWrongSlow",
    redirect: "followWrongRedirect",
    status: "followWrongStatus",
    tooLarge: "followWrongLarge",
    notAFeed: "followWrongKind",
    notAList: "followWrongKind",
    file: "followWrongKind",
    unsigned: "followWrongUnsigned",
    wrongSignature: "followWrongSigned",
    field: "followWrongSigned",
    otherKey: "followWrongKey",
    older: "followWrongOrder",
    forked: "followWrongOrder",
    chain: "followWrongOrder",
    expired: "followWrongExpired",
    future: "followWrongFuture",
    packBytes: "followWrongPack",
    packHash: "followWrongPack",
    packDamaged: "followWrongPack",
    packKey: "followWrongPack",
    full: "followWrongFull",
  })
);

/** @param {string} code */
export const wrong = (code) => words(WRONG[code] ?? "followWrongOther");

const moment = (/** @type {number} */ time) =>
  new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(time);

/**
 * @typedef {object} Acts
 * @property {() => unknown} fetch
 * @property {(paused: boolean) => unknown} pause
 * @property {() => unknown} stop
 * @property {() => unknown} takeKey
 */

/** @param {Source} source @param {Acts} acts */
export function row(source, acts) {
  const { title, address, kind, paused, next, last, list, offered } = source;
  const buttons = el("div", { class: "acts" });
  const offer = () =>
    buttons.replaceChildren(
      button("followNow", "now", acts.fetch),
      button(paused ? "followResume" : "followPause", "pause", () => acts.pause(!paused)),
      button("followStop", "stop", sure),
    );
  const sure = () => {
    const keep = button("keep", "keep", offer);
    buttons.replaceChildren(
      el("span", { class: "soft" }, words("followStopSure")),
      keep,
      button("followStop", "stop-sure", acts.stop, "strong"),
    );
    keep.focus();
  };
  offer();
  const what = kind && words(kind === "list" ? "followKindList" : "followKindFeed");
  const came =
    last && last.wrong === null && `${counted("followCame", last.reports)} · ${size(last.bytes)} · ${moment(last.at)}`;
  return el(
    "article",
    { class: "source", "data-source": source.id },
    el("h3", null, el("bdi", null, title)),
    el("p", { dir: "auto" }, [what, address].filter(Boolean).join(" · ")),
    came && el("p", { class: "came" }, came),
    last && last.wrong !== null && trouble(last.wrong, last.detail, moment(last.at)),
    offered &&
      el(
        "p",
        null,
        words("followKeyNew", offered.signer),
        " ",
        el("code", { dir: "ltr" }, offered.key),
        " ",
        button("followKeyTake", "key", acts.takeKey),
      ),
    el("p", { class: "next" }, paused ? words("followPaused") : words("followNext", moment(next))),
    list &&
      el(
        "details",
        null,
        el("summary", null, words("followKey", list.signer)),
        el("code", { dir: "ltr" }, list.key),
        el("p", null, words("followKeyHint")),
      ),
    buttons,
  );
}

/** @param {string} code @param {string} detail @param {string} when */
const trouble = (code, detail, when) =>
  el(
    "div",
    { class: "wrong" },
    el("p", null, `${wrong(code)} · ${when}`),
    detail && el("details", null, el("summary", null, words("details")), el("p", null, detail)),
  );

/** @param {string} label @param {string} name @param {() => unknown} act @param {string} [style] */
function button(label, name, act, style = "") {
  const made = el(
    "button",
    {
      type: "button",
      class: style,
      click: () => {
        act();
      },
    },
    words(label),
  );
  made.dataset["act"] = name;
  return made;
}
