// The lists that the panel alone has: credits, what the reader put right, the reader's own marks, what the article
// was compared with.

import { el } from "../common/dom.js";
import { isOwn } from "../stores/entries.js";
import { toldDays } from "../common/days.js";
import { finding } from "../common/finding.js";
import { folded, notes as notesOf, section } from "../common/findings.js";
import { ownOf } from "../common/own.js";
import { counted, date, words } from "../common/words.js";

/** @typedef {import("../protocol.js").Result} Result */
/** @typedef {import("../protocol.js").Coverage} Coverage */
/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */

/**
 * Where the page credits an agency; nothing where it credits none.
 * @param {Analysis} analysis
 * @param {import("../common/finding.js").Acts} acts
 */
export function credits({ credits }, acts) {
  if (credits.length === 0) return null;
  const what = { text: "cardCreditText", photo: "cardCreditPhoto", mention: "cardCreditMention" };
  return section(
    "kindCredits",
    credits.map(({ agency, kind, block, text }, c) =>
      finding(
        { mark: `c${c}`, kind: "credit", parts: [text || agency], meta: [agency, words(what[kind])], why: [] },
        acts,
        block !== null,
      ),
    ),
  );
}

/** What a correction says. @type {Record<import("../stores/entries.js").Fix, string>} */
const SAID = {
  speaker: "panelSpeakerIs",
  notQuotation: "panelIsNotQuotation",
  notOpinion: "panelIsNotOpinion",
  notWire: "panelIsNotWire",
  notCredit: "panelIsNotCredit",
};

/**
 * What the reader put right on this page, to be taken back one by one.
 * @param {Result} result
 * @param {(entry: string) => void} takeBack
 */
export function corrections(result, takeBack) {
  const fixes = result.corrections.filter((entry) => !isOwn(entry));
  if (fixes.length === 0) return null;
  return section(
    "panelCorrections",
    fixes.map(({ id, kind, exact, speaker }) =>
      el(
        "div",
        { class: "correction" },
        el(
          "p",
          null,
          el("span", { class: "words", dir: "auto" }, exact),
          el(
            "span",
            { class: "meta" },
            words(SAID[/** @type {import("../stores/entries.js").Fix} */ (kind)], speaker ?? words("cardNobody")),
          ),
        ),
        el("button", { type: "button", click: () => takeBack(id) }, words("panelTakeBack")),
      ),
    ),
  );
}

/**
 * @typedef {object} OwnActs
 * @property {(mark: string) => void} show
 * @property {(entry: string) => void} takeBack
 * @property {() => void} choose
 * @property {() => void} notebook
 */

/**
 * The reader's own marks on this page, those too whose words are not there now, and the way to make one.
 * @param {Result} result
 * @param {OwnActs} acts
 */
export function ownMarks({ analysis, corrections }, { show, takeBack, choose, notebook }) {
  const found = ownOf(analysis);
  const rows = corrections.filter(isOwn).map(({ id, kind, exact, speaker, note }) => {
    const m = found.findIndex(({ entry }) => entry === id);
    const what =
      kind === "quotation"
        ? words("labelOwnQuotation", speaker ?? words("cardNobody"))
        : words(kind === "opinion" ? "labelOwnOpinion" : "labelOwnNote");
    const said = el("span", { class: "words", dir: "auto" }, exact);
    return el(
      "div",
      { class: "finding own" },
      m < 0
        ? el("div", { class: "said" }, said)
        : el(
            "button",
            {
              type: "button",
              class: "said",
              "data-mark": `m${m}`,
              title: words("toPlace"),
              click: () => show(`m${m}`),
            },
            said,
          ),
      el("p", { class: "how" }, [what, m < 0 && words("ownMissing")].filter(Boolean).join(" · ")),
      note && el("p", { class: "own-note", dir: "auto" }, note),
      el(
        "button",
        {
          type: "button",
          class: "remove",
          "aria-label": `${words("ownRemove")}: ${exact.slice(0, 60)}`,
          click: () => takeBack(id),
        },
        words("ownRemove"),
      ),
    );
  });
  return el(
    "section",
    { class: "section" },
    el("h2", null, words("ownTitle")),
    rows.length > 0 && folded(rows, "findings"),
    el(
      "p",
      null,
      el("button", { type: "button", id: "choose", click: choose }, words("menuMark")),
      " ",
      el("button", { type: "button", id: "notebook", click: notebook }, words("notebookTitle")),
    ),
  );
}

const TROUBLES = /** @type {const} */ ({
  notKept: "panelNotKept",
  libraryUnread: "panelLibraryUnread",
  notRemembered: "panelNotRemembered",
});

/** What a reader must know of the analysis; nothing where there is nothing to say. @param {Result} result */
export function notes({ analysis, dropped, robbed, damaged, troubles = [], folded = 0 }) {
  return notesOf(
    analysis.warnings,
    [
      dropped > 0 && counted("dropped", dropped),
      folded > 0 && counted("panelFolded", folded),
      robbed && words("panelRobbed"),
      ...damaged.map((name) => words("packDamaged", name)),
      ...troubles.map((trouble) => words(TROUBLES[trouble])),
    ].filter((note) => typeof note === "string"),
  );
}

/** What the article was compared with. @param {Result} result @param {Coverage} coverage */
export function coverage({ packs }, { reports, spans }) {
  if (packs === 0) return null;
  const dates = toldDays(spans);
  return el(
    "p",
    { class: "coverage" },
    dates ? counted("panelComparedSpan", reports, dates) : counted("panelCompared", reports),
  );
}

/** That the page was kept, and what is there now of its agency; nothing where it was not. @param {Result} result */
export function keptNow({ kept }) {
  if (!kept) return null;
  const { agency, reports, from } = kept;
  return el(
    "p",
    { class: "coverage kept", role: "status" },
    from ? counted("panelKeptSince", reports, agency, date(from)) : counted("panelKept", reports, agency),
  );
}
