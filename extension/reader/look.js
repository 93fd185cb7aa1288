// How the article looks: applied to the page, and the sheet where it is chosen. Every change is seen at once and kept.

import { DEFAULT_LOOK, MEASURES, THEMES } from "../stores/settings.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** @typedef {import("../stores/settings.js").Look} Look */

/** The measures that are lengths or a multiple, each with its style property and unit. */
const PROPERTIES = /** @type {const} */ ({
  size: ["--size", "px"],
  width: ["--width", "em"],
  line: ["--leading", ""],
  letter: ["--letter", "em"],
  word: ["--word", "em"],
});
/** @typedef {keyof typeof PROPERTIES} Measure */
const MEASURE_WORDS = /** @type {const} */ ({
  size: "readerSize",
  width: "readerWidth",
  line: "readerLine",
  letter: "readerLetter",
  word: "readerWord",
});
const THEME_WORDS = /** @type {const} */ ({
  auto: "themeAuto",
  light: "themeLight",
  sepia: "themeSepia",
  dark: "themeDark",
  contrast: "themeContrast",
});

/** Gives a page a look. @param {Look} look @param {HTMLElement} root */
export function apply(look, root = document.documentElement) {
  if (look.theme === "auto") delete root.dataset["theme"];
  else root.dataset["theme"] = look.theme;
  root.style.setProperty("--article-font", `var(--${look.font})`);
  root.style.setProperty("--align", look.align);
  for (const [name, [property, unit]] of Object.entries(PROPERTIES)) {
    root.style.setProperty(property, `${look[/** @type {Measure} */ (name)]}${unit}`);
  }
}

/**
 * The controls, in a sheet of the page.
 * @param {HTMLElement} sheet
 * @param {Look} look
 * @param {(look: Look) => void} change
 */
export function lookSheet(sheet, look, change) {
  const set = (/** @type {Partial<Look>} */ part) => {
    look = { ...look, ...part };
    apply(look);
    change(look);
  };
  const draw = () =>
    sheet.replaceChildren(
      choice(
        "theme",
        "theme",
        THEMES.map((theme) => [theme, THEME_WORDS[theme]]),
        look.theme,
        (theme) => set({ theme: /** @type {Look["theme"]} */ (theme) }),
      ),
      choice(
        "font",
        "font",
        [
          ["serif", "fontSerif"],
          ["sans", "fontSans"],
        ],
        look.font,
        (font) => set({ font: /** @type {Look["font"]} */ (font) }),
      ),
      ...Object.keys(PROPERTIES).map((name) =>
        slider(/** @type {Measure} */ (name), look[/** @type {Measure} */ (name)], set),
      ),
      choice(
        "align",
        "readerAlign",
        [
          ["start", "readerAlignStart"],
          ["justify", "readerAlignJustify"],
        ],
        look.align,
        (align) => set({ align: /** @type {Look["align"]} */ (align) }),
      ),
      el(
        "p",
        { class: "acts" },
        el(
          "button",
          {
            type: "button",
            id: "look-reset",
            click: () => {
              set({ ...DEFAULT_LOOK, pictures: look.pictures, rate: look.rate });
              draw();
              document.getElementById("look-reset")?.focus();
            },
          },
          words("readerLookReset"),
        ),
        el("button", { type: "button", id: "print", click: () => print() }, words("print")),
      ),
    );
  draw();
}

/**
 * One of a few, as radio buttons that look like buttons.
 * @param {string} name
 * @param {string} title
 * @param {readonly (readonly [string, string])[]} options each with the key of its words
 * @param {string} chosen
 * @param {(value: string) => void} change
 */
export function choice(name, title, options, chosen, change) {
  return el(
    "fieldset",
    { class: `choice ${name}` },
    el("legend", null, words(title)),
    el(
      "div",
      { class: "options" },
      ...options.map(([value, key]) => {
        const input = el("input", {
          type: "radio",
          class: "out-of-sight",
          name,
          value,
          id: `${name}-${value}`,
          change: () => change(value),
        });
        input.checked = value === chosen;
        return el("label", { class: `option ${value}` }, input, el("span", null, words(key)));
      }),
    ),
  );
}

/** @param {Measure} name @param {number} value @param {(part: Partial<Look>) => void} set */
function slider(name, value, set) {
  const { least, most, step } = MEASURES[name];
  const shown = el("output", { for: `measure-${name}` }, said(name, value));
  const input = el("input", {
    type: "range",
    id: `measure-${name}`,
    min: String(least),
    max: String(most),
    step: String(step),
  });
  input.value = String(value);
  input.addEventListener("input", () => {
    const value = Math.min(Math.max(Number(input.value), least), most);
    shown.textContent = said(name, value);
    input.setAttribute("aria-valuetext", said(name, value));
    set({ [name]: value });
  });
  input.setAttribute("aria-valuetext", said(name, value));
  return el(
    "p",
    { class: "measure" },
    el("label", { for: `measure-${name}` }, words(MEASURE_WORDS[name])),
    input,
    shown,
  );
}

/** A measure as it is told. @param {Measure} name @param {number} value */
function said(name, value) {
  if (name === "size") return value.toLocaleString();
  if (name === "letter" || name === "word") return `${Math.round(value * 100).toLocaleString()} %`;
  return value.toLocaleString(undefined, { maximumFractionDigits: 1 });
}
