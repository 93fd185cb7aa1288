/**
 * The snapshot of a document, for `Desk.analyze`: the one that the visitor sees, or one that `DOMParser` made. Browsers
 * only. The document is not changed.
 */
export function takeSnapshot(document: Document): Promise<string>;
