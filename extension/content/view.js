// What is near the view: found with few questions, for each may cost as much as painting a mark.

(() => {
  /**
   * Which of so many things in the page's order is the first that reaches down to the middle of the view. Of ten
   * thousand, fourteen are asked where they are. On a page that is not set in its own order another one may be found:
   * what is painted later is then painted in another order.
   * @param {number} count @param {(at: number) => Text | Range | undefined} thing
   */
  const middleOf = (count, thing) => {
    const seen = globalThis.copydesk.seen(document);
    let [low, high] = [0, Math.max(count - 1, 0)];
    while (low < high) {
      const middle = (low + high) >> 1;
      const asked = thing(middle);
      const node = asked instanceof Range ? asked.startContainer : asked;
      if (asked && node?.isConnected && seen.boxOf(asked).bottom >= innerHeight / 2) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  /**
   * Things of a list, from one of them outward.
   * @template T
   * @param {readonly T[]} list
   * @param {number} from
   * @returns {Generator<T>}
   */
  const outward = function* (list, from) {
    for (let away = 0; away < list.length; away += 1) {
      if (from + away < list.length) yield /** @type {T} */ (list[from + away]);
      if (away > 0 && from - away >= 0) yield /** @type {T} */ (list[from - away]);
    }
  };

  globalThis.copydesk = { ...globalThis.copydesk, view: { middleOf, outward } };
})();
