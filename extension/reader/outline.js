// The outline: the article's headings as links, the one that is being read marked.

import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** With fewer headings an outline would be longer than what it saves. */
const LEAST = 2;

/** @param {HTMLElement} nav @param {HTMLElement} article */
export function outline(nav, article) {
  const headings = [.../** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll("[data-block]:is(h2, h3, h4, h5, h6)"))];
  nav.hidden = headings.length < LEAST;
  if (nav.hidden) return;
  const links = headings.map((heading, i) => {
    heading.id = `part-${i}`;
    const link = el("a", { href: `#part-${i}`, class: `level-${heading.localName}`, dir: "auto" }, heading.textContent);
    return el("li", null, link);
  });
  nav.replaceChildren(el("h2", null, words("readerOutline")), el("ul", null, ...links));

  const visible = new IntersectionObserver(() => {
    // The last heading above the middle of the window is the part that is being read.
    const at = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
    links.forEach((item, i) => {
      if (i === at) item.firstElementChild?.setAttribute("aria-current", "true");
      else item.firstElementChild?.removeAttribute("aria-current");
    });
  }, { rootMargin: "0px 0px -50% 0px" });
  for (const heading of headings) visible.observe(heading);
}
