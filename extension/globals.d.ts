// What the scripts injected into a page leave for each other in their own world.

import type { PageMark, Kinds } from "./common/marks.js";
import type { PagePicture } from "./reader/pictures.js";
import type { Card } from "./background/cards.js";
import type { PageRequest } from "./protocol.js";
import type { Clip } from "./export/clips.js";

/** A mark and the stretches of the page that it covers. */
export interface Painted {
  mark: PageMark;
  ranges: Range[];
}

/** What a reader sees of a document: common/seen.js */
export interface Seen {
  skipped(node: Node): Element | null;
  leavesOut(element: Element): boolean;
  boxOf(what: Text | Range): DOMRect;
  hasPlace(range: Range): boolean;
  sizeOf(element: Element): { width: number; height: number };
}

/** Which texts of a document a reader can see, asked in the order of the page: common/sight.js */
export interface Sight {
  enter(element: Element, name: string, place: number): void;
  hosts(): void;
  leave(): void;
  look(): void;
  ask(): Asked | undefined;
  isUnseen(text: Text, words: string): boolean;
  readonly place: DOMRect | null;
  readonly unsure: boolean;
}

/** What is known of an element that was asked. */
export interface Asked {
  readonly element: Element;
  readonly unseen: boolean;
  readonly scrolls: boolean;
  readonly isLayer: boolean;
}

/**
 * Hears of an element that was asked: what it was entered with, how deep it is, whether what is around it is unseen.
 */
export type Tell = (place: number, asked: Asked, depth: number, within: boolean) => void;

/** Where a page holds the place of text that is not in the document: common/gaps.js */
export interface Gaps {
  pass(number: number, box: DOMRect): void;
  enter(element: Element): boolean;
  leave(): void;
  all(): [before: number, after: number][];
}

/** A snapshot, and the live text behind each of its numbers. */
export interface Taken {
  snapshot: string;
  texts: Text[];
  /** How many nodes were read before the page's thread was given back, each time. */
  slices: number[];
  /** Between which texts there are long stretches without any. */
  gaps: [before: number, after: number][];
  /** Texts that count although it cannot be known whether anybody sees them. */
  unsure: number[];
  /** The article that was read, where the page has several. */
  whole: Element | null;
}

/** Of several articles the one in view: common/view.js */
export interface View {
  whole: Element;
  others: Set<Element>;
  isFirst: boolean;
}

/** What the page is now, beside what was read of it. */
export interface State {
  url: string;
  painted: number;
  dropped: number;
  changed: boolean;
}

/** What content/paint.js painted, for content/page.js to look after. */
export interface Laid {
  strip: boolean;
  /** How many of the first marks were dropped. */
  dropped: number;
  /** How many of the others were, once they are painted; null where there are none. */
  whole: Promise<number> | null;
  /** How many marks each task had. */
  slices: number[];
  /** Whether it was cleared, or read again. */
  ended?: boolean;
}

declare global {
  var copydesk: {
    /** common/seen.js */
    seen(document: Document): Seen;
    /** common/sight.js */
    sight(document: Document, seen: Seen, tell: Tell): Sight;
    /** common/snapshot.js */
    takeSnapshot(document: Document): Promise<Taken | null>;
    /** common/view.js */
    articleInView(document: Document, seen: Seen): View | null;
    /** common/gaps.js */
    gaps(document: Document, seen: Seen): Gaps;
    /** content/view.js */
    view: {
      middleOf(count: number, thing: (at: number) => Text | Range | undefined): number;
      outward<T>(list: readonly T[], from: number): Generator<T>;
    };
    /** content/marks.js */
    marks: {
      dressed: { colours: string; pairs: Set<string> };
      undressed(colours: string): string[];
      set(marks: Painted[], shown?: Kinds): void;
      add(marks: Painted[]): void;
      rest(): void;
      clear(): void;
      apply(): void;
      all(): Painted[];
      kinds(): Kinds;
      isShown(entry: Painted): boolean;
      isRobbed(): boolean;
      rangesOf(id: string): Range[];
      inOrder(): string[];
      folded(): number;
      at(x: number, y: number): string[];
      standOut(id: string | null, stays?: boolean): void;
      scrollTo(id: string): boolean;
    };
    /** content/anchors.js */
    anchors: {
      quoteOf(range: Range): Promise<{ words: string; before: string; after: string } | null>;
      byText(mark: PageMark, texts: Text[]): Range[] | null;
      byQuote(marks: PageMark[], root: Node, standing: PageMark[]): Promise<Painted[]>;
      stands(entry: Painted): boolean;
      isSeen(entry: Painted): boolean;
    };
    /** content/surface.js */
    surface: {
      put(name: string, part: HTMLElement, rules: string): void;
      take(name: string): void;
      isFrom(event: Event): boolean;
      focused(): Element | null;
      root(): ShadowRoot | null;
    };
    /** content/minimap.js */
    minimap: { show(press: (id: string) => void): void; hide(): void };
    /** content/pieces.js */
    pieces: {
      word(key: string, ...values: string[]): string;
      el<K extends keyof HTMLElementTagNameMap>(
        name: K,
        attributes: Record<string, string>,
        ...children: (Node | string)[]
      ): HTMLElementTagNameMap[K];
      button(attributes: Record<string, string>, label: string, act: () => void): HTMLButtonElement;
      language(): { lang: string; dir: string };
    };
    /** content/told.js */
    told: { say(said: string, entry?: string | null): void; close(): void };
    /** content/choice.js */
    choice: { open(people: string[], known?: boolean): Promise<boolean>; close(): void };
    /** content/put-right.js */
    who(
      people: string[],
      nobody: boolean,
    ): { select: HTMLSelectElement; field: HTMLInputElement; chosen(): string | null | undefined };
    tell(request: PageRequest, status: HTMLElement): Promise<boolean>;
    putRight(told: Card, status: HTMLElement): { buttons: HTMLElement[]; sheets: HTMLElement[] };
    /** content/card-style.js */
    styles: { card: string };
    /** content/take.js */
    take: {
      copy(clip: Clip, near: HTMLElement): Promise<boolean>;
      list(): HTMLElement;
      fill(list: HTMLElement, mark: string, say: (told: string) => void): Promise<boolean>;
    };
    /** content/card.js */
    card: {
      show(id: string, point?: { x: number; y: number } | null): Promise<boolean>;
      close(): void;
      step(by: 1 | -1): Promise<boolean>;
      place(): void;
      opened(): string | null;
    };
    ask(request: PageRequest): Promise<unknown>;
    /** content/redrawn.js */
    redrawn: {
      home(): Element | null;
      lineOf(node: Node): Node[];
      brings(records: MutationRecord[], missing: Painted[]): boolean;
      allowance(): { wait(): number; spent(): void };
    };
    /** content/watch.js */
    watch: { start(dropped: number): void; stop(): void; state(): State; tell(): void };
    /** content/watch.js: how often a page was read again by itself */
    rereads: { count: number; last: number };
    /** content/prose.js */
    prose: {
      note(texts: Text[], whole: Element | null): string;
      begin(home: Element | null): Element;
      follow(home: () => Element | null): Element;
      isChanged(): boolean;
      isPassed(): boolean;
      isAnother(): boolean;
      end(): void;
      reading(): string;
    };
    /** content/read.js */
    read(): Promise<{
      snapshot: string | null;
      url: string;
      title: string;
      reading: string;
      gaps: Taken["gaps"];
      unsure: number[];
    }>;
    takeTexts(): Text[];
    /** content/paint.js */
    paint(
      marks: PageMark[],
      kinds: Kinds,
      strip: boolean,
      colours: string,
      reading: string,
    ): { painted: number; dropped: number; names: string[] } | null;
    /** content/paint.js */
    laid(): Laid | null;
    /** content/page.js */
    redraw(): void;
    release(): void;
    clear(): void;
    show(kinds: Kinds): void;
    strip(shown: boolean): void;
    scrollTo(id: string): boolean;
    placeNow(): string;
    goTo(passage: string): boolean;
    pictures(): PagePicture[];
    open(id: string): Promise<boolean>;
    step(by: 1 | -1): Promise<boolean>;
    state(): State;
  };
}
