// What cannot be undone is asked first: a question in the page's `#asked`, where keeping all has the focus.

import { byId, el } from "./dom.js";
import { words } from "./words.js";

/** Takes the question away. */
export const settle = () => byId("asked").replaceChildren();

/**
 * @typedef {object} Page
 * @property {(said: string) => void} say
 * @property {() => Promise<void>} redraw
 */

/**
 * Asks, and acts on "yes" alone.
 * @param {string} question
 * @param {string} yes
 * @param {() => Promise<string>} act gives what is said when it is done
 * @param {Page} page
 */
export function ask(question, yes, act, { say, redraw }) {
  say("");
  const leave = () => {
    settle();
    say(words("optionsAsItWas"));
  };
  const go = async () => {
    const done = await act();
    settle();
    await redraw();
    say(done);
  };
  const keep = el("button", { type: "button", click: leave }, words("keep"));
  const sure = el("button", { type: "button", class: "strong", click: go }, yes);
  byId("asked").replaceChildren(el("p", null, question), el("p", { class: "acts" }, keep, sure));
  byId("asked").scrollIntoView({ block: "nearest" });
  keep.focus();
}
