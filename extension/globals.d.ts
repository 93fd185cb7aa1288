// What the scripts injected into a page leave for each other in their own world.

import type { PageMark, Kinds } from "./common/marks.js";
import type { PagePicture } from "./reader/pictures.js";

declare global {
  var copydesk: {
    takeSnapshot(document: Document): Promise<{ snapshot: string; texts: Text[] }>;
    read(): Promise<{ snapshot: string; url: string; title: string; milliseconds: number }>;
    paint(marks: PageMark[], kinds: Kinds): { painted: number; dropped: number };
    clear(): void;
    show(kinds: Kinds): void;
    scrollTo(id: string): boolean;
    state(): { url: string; painted: number };
    placeNow(): string;
    goTo(passage: string): boolean;
    pictures(): PagePicture[];
  };
}
