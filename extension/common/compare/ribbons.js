// Ribbons: which passage of the left column is which of the right, drawn in the gap between two columns that scroll by
// themselves.

const SVG = "http://www.w3.org/2000/svg";

/**
 * Draws the ribbons, and again whenever a column scrolls or the window changes.
 * @param {HTMLElement} gap the element between the columns
 * @param {HTMLElement} left
 * @param {HTMLElement} right
 * @returns {() => void} draws them once more
 */
export function ribbons(gap, left, right) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("aria-hidden", "true");
  gap.replaceChildren(svg);
  let asked = false;
  const draw = () => {
    asked = false;
    const frame = gap.getBoundingClientRect();
    svg.setAttribute("viewBox", `0 0 ${frame.width} ${frame.height}`);
    const paths = [...left.querySelectorAll("mark")].flatMap((mark) => {
      const twin = right.querySelector(`mark[data-passage="${mark.dataset["passage"]}"]`);
      return twin ? (ribbon(mark, twin, frame) ?? []) : [];
    });
    svg.replaceChildren(...paths);
  };
  const soon = () => {
    if (!asked) requestAnimationFrame(draw);
    asked = true;
  };
  for (const column of [left, right]) column.addEventListener("scroll", soon, { passive: true });
  new ResizeObserver(soon).observe(gap);
  return soon;
}

/**
 * One ribbon, or nothing where neither end is in sight.
 * @param {HTMLElement} mark
 * @param {Element} twin
 * @param {DOMRect} frame
 */
function ribbon(mark, twin, frame) {
  const ends = [mark, twin].map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: top - frame.top, bottom: bottom - frame.top };
  });
  const [a, b] = /** @type {[{ top: number, bottom: number }, { top: number, bottom: number }]} */ (ends);
  if (ends.every(({ top, bottom }) => bottom < 0 || top > frame.height)) return null;
  const path = document.createElementNS(SVG, "path");
  const [x, middle] = [frame.width, frame.width / 2];
  path.setAttribute(
    "d",
    `M0 ${a.top} C${middle} ${a.top} ${middle} ${b.top} ${x} ${b.top} L${x} ${b.bottom} C${middle} ${b.bottom} ${middle} ${a.bottom} 0 ${a.bottom} Z`,
  );
  path.setAttribute("class", mark.className);
  return path;
}
