// The bar under the article while it is read aloud.

import { MEASURES } from "../stores/settings.js";
import { byId, el } from "../common/dom.js";
import { words } from "../common/words.js";
import { Aloud, voicesFor } from "./aloud.js";

/**
 * Makes the listen button and its bar work. Returns a way to start and pause, for a key.
 * @param {HTMLElement} article
 * @param {() => string} lang that of the article that is drawn
 * @param {number} rate
 * @param {(rate: number) => void} keepRate
 */
export function aloudBar(article, lang, rate, keepRate) {
  const bar = byId("aloud");
  const button = byId("listen");
  button.hidden = false;
  /** @type {Aloud | null} */
  let reading = null;

  const play = el("button", { type: "button", id: "aloud-play", click: () => toggle() });
  const place = el("span", { class: "place" });
  const shown = el("output", { for: "aloud-rate" });
  const pace = el("input", {
    type: "range",
    id: "aloud-rate",
    min: String(MEASURES.rate.least),
    max: String(MEASURES.rate.most),
    step: String(MEASURES.rate.step),
  });
  pace.value = String(rate);
  const showRate = () => {
    shown.textContent = `${Number(pace.value).toLocaleString()} ×`;
  };
  pace.addEventListener("input", showRate);
  pace.addEventListener("change", () => {
    reading?.setRate(Number(pace.value));
    keepRate(Number(pace.value));
  });
  showRate();
  const act = (
    /** @type {string} */ id,
    /** @type {string} */ sign,
    /** @type {string} */ key,
    /** @type {() => void} */ click,
  ) =>
    el(
      "button",
      { type: "button", id, title: words(key), click },
      el("span", { "aria-hidden": "true", class: "sign" }, sign),
      el("span", { class: "out-of-sight" }, words(key)),
    );
  const controls = [
    act("aloud-previous", "⏮", "readerAloudPrevious", () => reading?.step(-1)),
    play,
    act("aloud-next", "⏭", "readerAloudNext", () => reading?.step(1)),
    act("aloud-stop", "⏹", "readerAloudStop", () => close()),
    el("label", { class: "pace" }, el("span", null, words("readerAloudRate")), pace, shown),
    place,
  ];

  const draw = () => {
    if (!reading) return;
    const speaking = reading.state === "speaking";
    play.textContent = words(speaking ? "readerAloudPause" : "readerAloudPlay");
    place.textContent = words(
      "readerAloudPlace",
      (reading.at + 1).toLocaleString(),
      reading.sentences.length.toLocaleString(),
    );
    button.setAttribute("aria-pressed", String(speaking));
    if (reading.state === "stopped") bar.hidden = true;
  };
  const close = () => {
    reading?.stop();
    button.focus();
  };
  const toggle = () => {
    if (reading?.state === "speaking") return reading.pause();
    bar.hidden = false;
    if (!globalThis.speechSynthesis || voicesFor(lang()).length === 0) {
      bar.replaceChildren(
        el("p", { role: "alert" }, words("readerAloudNoVoice")),
        el(
          "button",
          {
            type: "button",
            click: () => {
              bar.hidden = true;
              button.focus();
            },
          },
          words("readerClose"),
        ),
      );
      return;
    }
    if (!bar.contains(play)) bar.replaceChildren(...controls);
    // Put-back passages are read too, so the sentences are looked up again at every start.
    if (!reading || reading.state === "stopped") reading = new Aloud(article, lang(), draw);
    reading.rate = Number(pace.value);
    reading.play(reading.state === "stopped" ? firstInView(reading) : reading.at);
  };
  button.addEventListener("click", toggle);
  addEventListener("pagehide", () => reading?.stop());
  // Some browsers know their voices only after they were asked once.
  globalThis.speechSynthesis?.getVoices();
  return toggle;
}

/** Starts where the reader is, not at the top. @param {Aloud} reading */
function firstInView({ sentences }) {
  const at = sentences.findIndex(({ element }) => element.getBoundingClientRect().bottom > 90);
  return at < 0 ? 0 : at;
}
