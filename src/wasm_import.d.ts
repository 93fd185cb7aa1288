export interface ImportResult {
  /** The pack's first bytes; its records, as they were taken, follow. */
  header: Uint8Array<ArrayBuffer>;
  /** What follows its records. */
  rest: Uint8Array<ArrayBuffer>;
  format: string;
  accepted: number;
  /** How many reports a later one with the same identifier replaced. */
  replaced: number;
  /** Identifiers of reports that their agency took back. */
  withdrawn: string[];
  /** How many records were not taken; the first thousand are listed. */
  rejects: number;
  rejected: { line: number; reason: string }[];
}
/** A report in a pack's table. */
export interface Row { start: number; end: number; minutes: number | null; agency: number; article: boolean }
export interface StoredReport { id: string; agency: string; title: string; published: string; url: string | null; article: boolean; text: string }
/** What a call that was wrong throws. */
export interface CopydeskError extends Error { code: "argument" | "pack" | "file" }
