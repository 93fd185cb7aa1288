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
export interface Row {
  start: number;
  end: number;
  minutes: number | null;
  agency: number;
  article: boolean;
}
export interface StoredReport {
  id: string;
  agency: string;
  title: string;
  published: string;
  url: string | null;
  article: boolean;
  text: string;
}
/** A pack of a list: the reports of a day. */
export interface DayPack {
  day: string | null;
  file: string;
  bytes: number;
  reports: number;
  sha512: string;
}
export interface ListInfo {
  title: string;
  /** The signer's name with the beginning of the key. */
  signer: string;
  key: string;
  sequence: number;
  digest: string;
  made: string;
  expires: string;
  packs: DayPack[];
  withdrawn: string[];
}
/** Why a list or a pack of it is not taken. */
export type ListCode =
  | "tooLarge"
  | "notAList"
  | "unsigned"
  | "wrongSignature"
  | "otherKey"
  | "older"
  | "forked"
  | "chain"
  | "expired"
  | "future"
  | "field"
  | "packBytes"
  | "packHash"
  | "packDamaged"
  | "packKey";
/** What a call that was wrong throws. */
export interface CopydeskError extends Error {
  code: "argument" | "pack" | "file" | ListCode;
}
