// Reading aloud, sentence by sentence, with the sentence that is spoken marked. Only voices of this machine are used:
// others would send the text to a server.

import { rangeOf, readText } from "./text.js";

/** @typedef {{ element: Element, start: number, end: number, text: string }} Sentence */
/** @typedef {"stopped" | "speaking" | "paused"} State */

/** The name of the highlight in reader.css. */
const SPOKEN = "spoken";

/** The voices of this machine for a language, the best first. @param {string} lang */
export function voicesFor(lang) {
  const language = lang.toLowerCase();
  const rank = (/** @type {SpeechSynthesisVoice} */ voice) => {
    const its = voice.lang.toLowerCase().replace("_", "-");
    if (its === language) return 0;
    return its.split("-")[0] === language.split("-")[0] ? 1 : 2;
  };
  return speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && rank(voice) < 2)
    .sort((a, b) => rank(a) - rank(b));
}

/** One reading of one article. */
export class Aloud {
  /** @type {Sentence[]} */ sentences;
  /** @type {State} */ state = "stopped";
  at = 0;
  rate = 1;
  /** Tells an answer to a sentence that was cut off from one to the present sentence. */
  #turn = 0;
  /** @type {() => void} */ #changed;
  /** @type {string} */ #lang;

  /**
   * @param {Element} article
   * @param {string} lang
   * @param {() => void} changed called when the state or the sentence has changed
   */
  constructor(article, lang, changed) {
    this.#changed = changed;
    this.#lang = lang;
    this.sentences = sentencesOf(article, lang);
  }

  /** Starts, or goes on where it was. @param {number} [from] a sentence */
  play(from = this.at) {
    this.at = Math.min(Math.max(from, 0), this.sentences.length - 1);
    this.#speak();
  }

  /** Stops speaking, and keeps the sentence. Browsers' own pause is not used: some never come back from it. */
  pause() {
    if (this.state !== "speaking") return;
    this.#silence("paused");
  }

  stop() {
    this.#silence("stopped");
    this.at = 0;
    CSS.highlights.delete(SPOKEN);
    this.#changed();
  }

  /** Goes a sentence on or back. @param {1 | -1} step */
  step(step) {
    const to = this.at + step;
    if (to < 0 || to >= this.sentences.length) return;
    if (this.state === "speaking") this.play(to);
    else {
      this.at = to;
      this.#mark();
      this.#changed();
    }
  }

  /** @param {number} rate */
  setRate(rate) {
    this.rate = rate;
    if (this.state === "speaking") this.#speak();
  }

  #speak() {
    const sentence = this.sentences[this.at];
    if (!sentence) return this.stop();
    this.#silence("speaking");
    const turn = this.#turn;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = this.#lang;
    utterance.voice = voicesFor(this.#lang)[0] ?? null;
    utterance.rate = this.rate;
    utterance.onend = () => {
      if (turn !== this.#turn) return;
      if (this.at + 1 >= this.sentences.length) this.stop();
      else this.play(this.at + 1);
    };
    utterance.onerror = () => {
      if (turn === this.#turn) this.stop();
    };
    this.#mark();
    speechSynthesis.speak(utterance);
    this.#changed();
  }

  /** @param {State} state */
  #silence(state) {
    this.#turn += 1;
    this.state = state;
    speechSynthesis.cancel();
    if (state !== "speaking") this.#changed();
  }

  /** Marks the sentence, and brings it into view where it is out of it. */
  #mark() {
    const sentence = this.sentences[this.at];
    const range = sentence && rangeOf(sentence.element, sentence.start, sentence.end);
    if (!range) return;
    CSS.highlights.set(SPOKEN, new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    if (top > 80 && bottom < innerHeight - 120) return;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    sentence.element.scrollIntoView({ block: "center", behavior });
  }
}

/** The article's sentences, headline first. @param {Element} article @param {string} lang @returns {Sentence[]} */
function sentencesOf(article, lang) {
  const segmenter = segmenterOf(lang);
  return [...article.querySelectorAll("h1, [data-block]")].flatMap((element) =>
    [...segmenter.segment(readText(element))].flatMap(({ segment, index }) => {
      const text = segment.trim();
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      const start = index + segment.indexOf(text);
      return [{ element, start, end: start + text.length, text }];
    }),
  );
}

/** A page's language may be none that the browser knows. @param {string} lang */
function segmenterOf(lang) {
  try {
    return new Intl.Segmenter(lang, { granularity: "sentence" });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: "sentence" });
  }
}
