// A line at the foot of the window: what was done, or what cannot be, with a button that takes it back. It stays until
// it is answered.

(() => {
  const { word, el, button, language } = globalThis.copydesk.pieces;

  const RULES = `
    .told { --paper: #ffffff; --ink: #1c1c1a; --soft: #5d5b55; --line: #dedbd3; --accent: #1f4fa3; --hover: #f3f1ec;
      position: absolute; inset-block-end: 16px; inset-inline: 0; margin-inline: auto; inline-size: fit-content; max-inline-size: min(560px, calc(100vw - 24px));
      pointer-events: auto; display: flex; align-items: center; gap: 8px; padding: 8px 8px 8px 16px; background: var(--paper); color: var(--ink);
      border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 1px 2px rgb(0 0 0 / 0.1), 0 10px 32px rgb(0 0 0 / 0.2);
      font: 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
    .told:dir(rtl) { padding: 8px 16px 8px 8px; }
    .told p { margin: 0; flex: 1; overflow-wrap: anywhere; }
    .told button { font: inherit; font-weight: 600; color: var(--accent); background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 4px 12px; cursor: pointer; }
    .told button:hover { background: var(--hover); }
    .told button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    @media (prefers-color-scheme: dark) {
      .told { --paper: #1f2123; --ink: #e8e6e1; --soft: #a8a59e; --line: #3a3c40; --accent: #8db4f5; --hover: #2a2c2f; box-shadow: 0 10px 32px rgb(0 0 0 / 0.55); }
    }
    @media (forced-colors: active) { .told { border: 2px solid CanvasText; } }`;

  /** Where the focus was. @type {Element | null} */ let before = null;

  const close = () => {
    const { surface } = globalThis.copydesk;
    const hadFocus = surface.root()?.querySelector(".told")?.contains(surface.focused()) === true;
    surface.take("told");
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  };

  /** @param {string} said @param {string | null} [entry] what the button takes back */
  const say = (said, entry = null) => {
    const { surface, ask } = globalThis.copydesk;
    const status = el("p", { role: "status" }, said);
    const undo = async () => {
      status.textContent = word("cardSaving");
      if ((await ask({ type: "takeBack", entry: entry ?? "" })) !== true) status.textContent = word("cardNotSaved");
      else close();
    };
    const shut = button({ "aria-label": word("cardClose"), title: word("cardClose") }, "×", close);
    const line = el(
      "div",
      { class: "told", role: "group", ...language() },
      status,
      ...(entry ? [button({}, word("cardUndo"), undo)] : []),
      shut,
    );
    line.addEventListener("keydown", (event) => {
      if (!event.isTrusted) return;
      event.stopPropagation();
      if (event.key === "Escape") close();
    });
    before = document.activeElement;
    surface.put("told", line, RULES);
    line.querySelector("button")?.focus({ preventScroll: true });
  };

  globalThis.copydesk = { ...globalThis.copydesk, told: { say, close } };
})();
