// The outline: the article's headings as links, the one that is being read marked. Folded where it stands above the
// text.

import { el } from "../common/dom.js";
import { words } from "../common/words.js";
import { readText } from "./text.js";

/** With fewer headings an outline would be longer than what it saves. */
const LEAST = 2;
/** Up to this width the outline stands above the text (reader.css). */
const NARROW = "(max-width: 1280px)";

/** @param {HTMLElement} nav @param {HTMLElement} article */
export function outline(nav, article) {
  const headings = [
    .../** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll("[data-block]:is(h2, h3, h4, h5, h6)")),
  ];
  nav.hidden = headings.length < LEAST;
  if (nav.hidden) return;
  const links = headings.map((heading) => {
    // A footnote's link has given a block the same name.
    heading.id = `block-${heading.dataset["block"]}`;
    const link = el(
      "a",
      { href: `#${heading.id}`, class: `level-${heading.localName}`, dir: "auto" },
      readText(heading),
    );
    return el("li", null, link);
  });
  const fold = el("details", null, el("summary", null, words("readerOutline")), el("ul", null, ...links));
  nav.replaceChildren(fold);

  const narrow = matchMedia(NARROW);
  const suit = () => {
    fold.open = !narrow.matches;
  };
  suit();
  narrow.addEventListener("change", suit);

  const visible = new IntersectionObserver(
    () => {
      // The last heading above the middle of the window is the part that is being read.
      const at = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
      links.forEach((item, i) => {
        if (i === at) item.firstElementChild?.setAttribute("aria-current", "true");
        else item.firstElementChild?.removeAttribute("aria-current");
      });
    },
    { rootMargin: "0px 0px -50% 0px" },
  );
  for (const heading of headings) visible.observe(heading);
}
