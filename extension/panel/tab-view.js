// What is known of one tab: the popup and the side panel are two frames around this.

import { kept, keyOf, resultIn } from "../stores/kept.js";
import { ask, DeskError } from "../protocol.js";
import { kinds as savedKinds, saveKinds } from "../stores/settings.js";
import { hostOf, isPrivate, setOff } from "../stores/sites.js";
import { byId, el } from "../common/dom.js";
import { opinions } from "../common/findings.js";
import { firstLine, flag } from "../common/first.js";
import { kindsOn } from "../common/news.js";
import { speakers } from "../common/speakers.js";
import { wireCard } from "../common/wire-card.js";
import { counted, date, words } from "../common/words.js";
import { takeButton, takeFrom } from "../take/sheet.js";
import { glance } from "./glance.js";
import { keepUp } from "./keep-up.js";
import { corrections, coverage, credits, keptNow, notes, ownMarks } from "./passages.js";
import { siteRow } from "./site-row.js";
import { stateOf, working } from "./states.js";

/** @typedef {import("../protocol.js").Result} Result */

/**
 * How the frame differs.
 * @typedef {object} Frame
 * @property {boolean} closes Whether it goes when the page gets the focus.
 * @property {boolean} pressed Whether the reader has just asked for the page: what cannot be read then cannot be read
 *   at all.
 * @property {() => void} openLibrary
 */

/** A view of a tab in this document. */
export class TabView {
  #main = byId("main");
  #foot = byId("foot");
  #status = byId("status");
  #tabId = -1;
  /** What is shown, so that what has not changed is left alone: lists that are open, the focus. */
  #shown = "";
  /** The result that is drawn. @type {Result | null} */
  #result = null;
  /** Counts the changes of tab: an answer for an earlier one is not shown. */
  #turn = 0;

  /** @param {Frame} frame */
  constructor(frame) {
    this.frame = frame;
    takeFrom(this.#main, () => this.#result);
    chrome.storage.session.onChanged.addListener((changes) => {
      const result = resultIn(changes[keyOf(this.#tabId)]?.newValue);
      if (result) this.#draw(result, this.#turn);
    });
    addEventListener("keydown", (event) => {
      const typing = event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey;
      const by = /** @type {Record<string, 1 | -1>} */ ({ n: 1, p: -1 })[event.key];
      if (by && !typing && !this.#foot.hidden) this.#step(by);
    });
  }

  get tabId() {
    return this.#tabId;
  }

  /** Shows what is kept of a tab, and asks for nothing. @param {number} tabId */
  async look(tabId) {
    const turn = this.#begin(tabId);
    const result = await kept(tabId);
    if (turn !== this.#turn) return;
    if (result) await this.#draw(result, turn);
    else this.#state("panelAsk", { label: words("panelLook"), act: () => this.run(tabId, false) });
  }

  /** Has a tab's page analysed and shows it. @param {number} tabId @param {boolean} again */
  async run(tabId, again) {
    const turn = this.#begin(tabId);
    this.#fill([working()], words("working"));
    try {
      const result = await ask({ type: "analyze", tabId, again });
      await this.#draw(result, turn);
    } catch (error) {
      if (turn === this.#turn) this.#failed(tabId, error);
    }
  }

  /** The tab has no page that could be looked at. */
  nothing() {
    this.#begin(-1);
    this.#state("forbidden", null);
  }

  /** Takes the marks off. */
  async clear() {
    await ask({ type: "clear", tabId: this.#tabId });
    await this.look(this.#tabId);
  }

  /** @param {number} tabId */
  #begin(tabId) {
    this.#tabId = tabId;
    this.#shown = "";
    return ++this.#turn;
  }

  /** @param {number} tabId @param {unknown} error */
  #failed(tabId, error) {
    const code = error instanceof DeskError ? error.code : "internal";
    const detail = error instanceof Error ? error.message : String(error);
    const again = {
      label: words("tryAgain"),
      act: () => {
        this.run(tabId, true);
      },
    };
    if (code === "off") {
      const act = () => {
        isPrivate(tabId)
          .then((apart) => setOff(detail, false, apart))
          .then(() => this.run(tabId, true));
      };
      return this.#state("panelOff", { label: words("siteTurnOn", detail), act });
    }
    if (code !== "forbidden") return this.#state(code === "request" ? "internal" : code, again, detail);
    if (this.frame.pressed) this.#state("forbidden", null, detail);
    else this.#state("panelAsk", again);
  }

  /** @param {string} key @param {{ label: string, act: () => void } | null} offer @param {string} [detail] */
  #state(key, offer, detail) {
    this.#fill([stateOf(key, offer, detail)], words(`${key}Title`));
  }

  /** @param {HTMLElement[]} parts @param {string} said what a screen reader says of it */
  #fill(parts, said) {
    this.#main.replaceChildren(...parts);
    this.#status.textContent = said;
    this.#foot.hidden = true;
  }

  /** @param {Result} result @param {number} turn */
  async #draw(result, turn) {
    if (turn !== this.#turn) return;
    if (result.outcome !== "article") {
      this.#state(result.outcome, {
        label: words("tryAgain"),
        act: () => {
          this.run(this.#tabId, true);
        },
      });
      // A page that was cut short may hold an article behind the cut.
      const why = notes(result);
      if (why) this.#main.append(why);
      if (result.changed) this.#main.prepend(this.#changed());
      return;
    }
    const { painted, milliseconds, url, ...what } = result;
    const drawn = JSON.stringify(what);
    if (drawn === this.#shown) return;
    // Noted before it is drawn: the same result comes twice, as an answer and as what is kept.
    this.#shown = drawn;
    const parts = await this.#parts(result);
    if (turn !== this.#turn || drawn !== this.#shown) return;
    this.#main.replaceChildren(...parts);
    this.#result = result;
    // Said aloud: the counts alone, not the whole panel.
    this.#status.textContent = [
      counted("quotations", result.analysis.quotations.length),
      counted("opinions", result.analysis.opinions.length),
    ].join(", ");
    this.#foot.hidden = false;
  }

  /** @param {Result} result */
  async #parts(result) {
    const { analysis, url } = result;
    const tabId = this.#tabId;
    const show = (/** @type {string} */ mark) => {
      ask({ type: "show", tabId, mark });
    };
    const lists = { show, beside: takeButton };
    const host = hostOf(url);
    const article = analysis.article;
    const by = [article?.siteName ?? host, article?.authors.join(", "), article?.published && date(article.published)]
      .filter(Boolean)
      .join(" · ");
    const parts = [
      result.changed && this.#changed(),
      el("div", { class: "title" }, el("h1", { dir: "auto" }, result.title), by && el("p", null, by)),
      el("p", { class: "first", dir: "auto" }, firstLine(analysis)),
      flag(analysis, result.packs, { library: this.frame.openLibrary }),
      glance(analysis, kindsOn(await savedKinds(), analysis), {
        show,
        step: (by) => this.#step(by),
        change: async (kinds, changed) => {
          // The page first: what cannot be saved can be seen all the same.
          await ask({ type: "kinds", tabId, kinds });
          await saveKinds(changed);
        },
      }),
      speakers(analysis, lists, { open: !this.frame.closes }),
      (result.packs > 0 || analysis.wire.matches.length > 0) &&
        wireCard(analysis, result.packs, {
          show,
          library: this.frame.openLibrary,
          compare: (match) => this.#compare(match),
        }),
      coverage(result, result.library),
      keptNow(result),
      await keepUp(result, tabId, (page) => this.#open(page)),
      opinions(analysis, lists),
      credits(analysis, lists),
      ownMarks(result, {
        show,
        takeBack: (entry) => {
          ask({ type: "takeBack", tabId, entry });
        },
        choose: () => this.#choose(),
        notebook: () => this.#notebook(),
      }),
      corrections(result, (entry) => {
        ask({ type: "takeBack", tabId, entry });
      }),
      notes(result),
      this.#further(),
      host &&
        (await siteRow(host, await isPrivate(tabId), {
          off: () => this.#off(),
          strip: () => {
            ask({ type: "strip", tabId });
          },
        })),
    ];
    return parts.filter((part) => part instanceof Node);
  }

  /** What else can be done with the article, on pages of their own. */
  #further() {
    const button = (/** @type {string} */ id, /** @type {string} */ key, /** @type {string} */ page) =>
      el("button", { type: "button", id, click: () => this.#open(`${page}?tab=${this.#tabId}`) }, words(key));
    return el(
      "section",
      { class: "section further" },
      el("h2", null, words("panelFurther")),
      button("worksheet", "sheetTitle", "worksheet/worksheet.html"),
      button("outlets", "outletsOpen", "compare/outlets.html"),
    );
  }

  /** Says first of all that what follows is of another moment, and offers to read the page again. */
  #changed() {
    return el(
      "p",
      { class: "changed", role: "status" },
      words("pageChanged"),
      " ",
      el(
        "button",
        {
          type: "button",
          click: () => {
            this.run(this.#tabId, true);
          },
        },
        words("again"),
      ),
    );
  }

  /** Opens the article beside a report. @param {number} match */
  #compare(match) {
    this.#open(`compare/compare.html?tab=${this.#tabId}&match=${match}`);
  }

  /** Opens a page of ours. @param {string} page */
  #open(page) {
    chrome.tabs.create({ url: chrome.runtime.getURL(page) });
    if (this.frame.closes) window.close();
  }

  /** @param {1 | -1} by */
  async #step(by) {
    await ask({ type: "step", tabId: this.#tabId, by });
    // The card on the page has the focus now, and a popup would stand before it.
    if (this.frame.closes) window.close();
  }

  #notebook() {
    chrome.tabs.create({ url: chrome.runtime.getURL("notebook/notebook.html") });
    if (this.frame.closes) window.close();
  }

  /** Offers to mark what is selected on the page. */
  async #choose() {
    await ask({ type: "choose", tabId: this.#tabId });
    if (this.frame.closes) window.close();
  }

  /** The reader turned the site off. */
  async #off() {
    await ask({ type: "clear", tabId: this.#tabId });
    await this.run(this.#tabId, false);
  }
}
