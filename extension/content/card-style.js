// How the card on the page looks. It stands in a shadow tree of its own, so the rules come as text: a page cannot load
// the extension's files, and that is as it should be.

(() => {
  const CARD = `
    .card {
      --paper: #ffffff; --ink: #1c1c1a; --soft: #5d5b55; --line: #dedbd3; --accent: #1f4fa3; --hover: #f3f1ec;
      --quotation: #2b63c4; --opinion: #a85f00; --wire: #0d7a58; --credit: #8a3f8f; --own: #b03060;
      position: absolute; pointer-events: auto; inline-size: min(400px, calc(100vw - 24px)); max-block-size: min(70vh, 560px);
      display: flex; flex-direction: column; overflow: hidden;
      background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 12px;
      box-shadow: 0 1px 2px rgb(0 0 0 / 0.1), 0 10px 32px rgb(0 0 0 / 0.2);
      font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; text-align: start;
    }
    .card[data-kind=quotation], .card[data-kind=reported] { --kind: var(--quotation); --stroke: solid; }
    .card[data-kind=opinion] { --kind: var(--opinion); --stroke: dotted; }
    .card[data-kind=wire] { --kind: var(--wire); --stroke: dashed; }
    .card[data-kind=own] { --kind: var(--own); --stroke: wavy; }
    .card[data-kind=credit] { --kind: var(--credit); --stroke: double; }
    .card :is(h2, h3, p, ul) { margin: 0; padding: 0; }
    .card ul { list-style: none; }
    .bar { display: flex; align-items: center; gap: 2px; padding: 6px 6px 0 16px; }
    .bar:dir(rtl) { padding: 6px 16px 0 6px; }
    .kind { flex: 1; font-size: 12.5px; font-weight: 600; color: var(--kind); }
    .kind span { text-decoration: underline 3px var(--stroke) var(--kind); text-underline-offset: 4px; }
    .count { font-size: 12px; color: var(--soft); padding-inline-end: 4px; font-variant-numeric: tabular-nums; }
    .body { padding: 6px 16px 12px; overflow-y: auto; overscroll-behavior: contain; }
    .card h2 { font: 650 17px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: anywhere; outline: none; }
    .card h3 { font-size: 12px; font-weight: 600; color: var(--soft); margin-block: 10px 2px; }
    .note { color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
    .why li { position: relative; padding-inline-start: 14px; overflow-wrap: anywhere; }
    .why li::before { content: "–"; position: absolute; inset-inline-start: 0; color: var(--soft); }
    .sure { display: inline-flex; gap: 3px; align-items: center; margin-block-start: 8px; font-size: 13px; }
    .sure i { inline-size: 8px; block-size: 8px; border-radius: 50%; border: 1.5px solid var(--kind); }
    .sure i.on { background: var(--kind); }
    .sure span { margin-inline-start: 4px; }
    .pair { display: grid; gap: 1px; margin-block-start: 10px; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; background: var(--line); }
    .pair div { background: var(--paper); padding: 7px 10px; font-size: 13px; overflow-wrap: anywhere; max-block-size: 11em; overflow-y: auto; }
    .pair span { display: block; font-size: 11.5px; font-weight: 600; color: var(--soft); }
    .pair b { font-weight: 650; text-decoration: underline dotted 1.5px; text-underline-offset: 2px; }
    .acts { display: flex; flex-wrap: wrap; gap: 6px; padding: 10px 12px; border-block-start: 1px solid var(--line); }
    .card button, .card :is(select, input:not([type=radio]), textarea) {
      font: inherit; font-size: 13px; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 8px;
      min-block-size: 30px; padding: 3px 10px; cursor: pointer; max-inline-size: 100%;
    }
    .card button:hover { background: var(--hover); border-color: var(--soft); }
    .card .bar button { border-color: transparent; inline-size: 30px; padding: 0; font-size: 17px; line-height: 1; }
    .card .bar button:hover { border-color: var(--line); }
    .card :is(button, select, input, textarea):focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    .choose { display: grid; gap: 6px; padding: 0 16px 12px; }
    .choose label { font-size: 12px; font-weight: 600; color: var(--soft); }
    .choose .row { display: flex; flex-wrap: wrap; gap: 6px; }
    .choose :is(select, input) { flex: 1 1 10em; min-inline-size: 0; cursor: auto; }
    .take { display: flex; flex-wrap: wrap; gap: 6px; padding: 6px 12px 12px; }
    .choose.pad { padding-block-start: 12px; overflow-y: auto; }
    .choose fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: 4px; }
    .choose .option { font-size: 14px; font-weight: 400; color: var(--ink); }
    .choose textarea { inline-size: 100%; cursor: auto; resize: vertical; }
    .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .note.own { color: var(--ink); white-space: pre-wrap; }
    .status { min-block-size: 0; padding-inline: 16px; font-size: 13px; color: var(--soft); }
    .status:not(:empty) { padding-block-end: 10px; }
    .field { position: absolute; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; opacity: 0; }
    .card [hidden] { display: none; }
    @media (prefers-color-scheme: dark) {
      .card { --paper: #1f2123; --ink: #e8e6e1; --soft: #a8a59e; --line: #3a3c40; --accent: #8db4f5; --hover: #2a2c2f;
        --quotation: #86aef2; --opinion: #f0b25a; --wire: #5fc9a3; --credit: #d79bdc; --own: #f29ab8; box-shadow: 0 10px 32px rgb(0 0 0 / 0.55); }
    }
    @media (max-width: 480px), (max-height: 420px) {
      .card { inset-inline: 0 !important; inset-block: auto 0 !important; inline-size: auto; max-block-size: 55vh; border-radius: 12px 12px 0 0; overflow-y: auto; display: block; }
      .card[data-edge=top] { inset-block: 0 auto !important; border-radius: 0 0 12px 12px; }
      .body { overflow: visible; }
    }
    @media (prefers-reduced-motion: no-preference) { .card { animation: come 0.12s ease-out; } }
    @keyframes come { from { opacity: 0; transform: translateY(4px); } }
    @media (forced-colors: active) {
      .card { border: 2px solid CanvasText; --kind: CanvasText; }
      .sure i { border-color: CanvasText; forced-color-adjust: none; }
      .sure i.on { background: CanvasText; }
    }`;

  globalThis.copydesk = { ...globalThis.copydesk, styles: { card: CARD } };
})();
