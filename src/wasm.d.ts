/** Half-open, in UTF-16 units of `blocks[block].text`. */
export interface Span {
  block: number;
  start: number;
  end: number;
}
export type Tier = "verbatim" | "lightEdit" | "partial" | "sharedQuotes" | "sameStory" | "none";
export interface Block {
  kind: "paragraph" | "heading" | "listItem" | "blockquote" | "caption" | "preformatted" | "tableRow";
  text: string;
  level?: number;
  /** Of an item of a numbered list, at the item's first block. */
  number?: number;
  /** Whether the item of a list that this block is in began before it; absent where it did not. */
  continued?: boolean;
  /** How many lists of the article lie around the one that an item is in; absent for none. */
  depth?: number;
  /** How many cells of a row, from its start, are heads; absent for none. */
  heads?: number;
  /** In which column each cell of a row stands, from 0; absent where none is empty. */
  columns?: number[];
  /** Links and emphasis, in the order in which they begin. */
  inlines?: Inline[];
}
/**
 * A stretch of a block that the page sets apart, in UTF-16 units, called as the element is that draws it. A link has
 * `href`, an absolute address of http or https, or `to`, the index of another block: a footnote and the way back.
 */
export interface Inline {
  start: number;
  end: number;
  kind: "a" | "strong" | "em" | "code" | "sup" | "sub";
  href?: string;
  to?: number;
}
export interface Article {
  title: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  siteName: string | null;
  lang: string | null;
  genre: "news" | "opinion" | "analysis" | null;
  section: string | null;
  blocks: Block[];
}
/** A reason, a warning or a rule: its code, what it is filled with, and the sentence in English. */
export interface Reason {
  code: string;
  args: Record<string, string | number | string[] | Reason>;
  text: string;
}
export interface Quotation {
  spans: Span[];
  text: string;
  kind: "direct" | "mixed" | "indirect";
  cue: Span | null;
  source: Span | null;
  speaker: string | null;
  unnamed: boolean;
  /** Whether the speaker may be shown without "not certain". */
  certain: boolean;
  confidence: number;
  why: Reason[];
}
export interface Opinion extends Span {
  text: string;
  strength: "opinion" | "maybe";
  confidence: number;
  why: Reason[];
}
export interface Credit {
  agency: string;
  kind: "text" | "photo" | "mention";
  from: "line" | "dateline" | "signoff" | "byline" | "metadata";
  block: number | null;
  start: number | null;
  end: number | null;
  text: string;
  /** Whether the page names no agency: "with agencies", "wire services". */
  unnamed: boolean;
}
export interface Passage {
  article: Span;
  report: Range;
  words: number;
  kind: "narrative" | "quote";
  reportText: string;
}
/** The report of a match. */
export interface MatchedReport {
  id: string;
  agency: string;
  title: string;
  published: string;
  url?: string;
  kind?: "article";
  /** The pack it is in, and who signed that pack. */
  library: string;
  signer?: string;
  /** Whose text it is; "credited": an article that credits the agencies of `credits`. */
  source: "agency" | "credited" | "unknown";
  credits: string[];
  /**
   * Whether its text is not in the library: then passages are the article's alone, and their ranges in the report are
   * empty.
   */
  withoutText?: true;
}
/** Half-open, in UTF-16 units of a report's text. */
export interface Range {
  start: number;
  end: number;
}
/** Another version of a report. */
export interface Take {
  id: string;
  published: string;
  library: string;
}
export interface WireMatch {
  report: MatchedReport;
  tier: Tier;
  articleCoverage: number;
  reportCoverage: number;
  /** Sentences of the article most of which stand in the report, and all of them. */
  commonSentences: number;
  sentences: number;
  passages: Passage[];
  /** Quotations that both texts have, in other words. */
  variants: Variant[];
  /** Other versions of the same report. */
  takes: Take[];
  why: Reason[];
}
/**
 * What was taken away: the step and the rule that decided, its text (2,000 characters at most), the kind of block it
 * would make, and where it stood: before the article's block of index `before`, after the last one if that is their
 * number. To take it back in, insert it there; several with the same `before` stand in their own order.
 */
export interface Removal {
  step: string;
  reason: Reason;
  text: string;
  before: number;
  kind: Block["kind"];
  level?: number;
}
export interface Variant {
  article: Span;
  report: Range;
  reportText: string;
}
/** `largelyFrom`: the share of common own words from which an article is said to be largely the same text. */
export interface Wire {
  tier: Tier;
  matches: WireMatch[];
  largelyFrom: number;
}
export interface Coverage {
  language: string;
  quotations: boolean;
  speakers: boolean;
  opinion: boolean;
}
export interface Analysis {
  schema: 1 | 2;
  url?: string;
  article: Article | null;
  quotations: Quotation[];
  opinions: Opinion[];
  /** Whether the article is mostly its author's view. */
  mostlyOpinion: boolean;
  credits: Credit[];
  wire: Wire;
  warnings: Reason[];
  /** What was looked for in the language that the text was found to be in; null where there is no article. */
  coverage: Coverage | null;
  removals?: Removal[];
}
export interface AnalyzeOptions {
  url?: string;
  title?: string;
  published?: string;
  explain?: boolean;
  opinionThreshold?: number;
}
export interface AnalyzeResult {
  outcome: "article" | "notArticle" | "tooShort" | "empty";
  analysis: Analysis;
  /**
   * For every block: `[at, text, offset, length]` again and again, in UTF-16 units; `text` is the snapshot's number.
   */
  anchors: number[][];
  /** The text of each match's report. It is no part of the analysis, which may be saved. */
  reports: string[];
}
/** A stretch to be drawn as `<mark class=kind data-mark=id>`. */
export interface Mark extends Span {
  id: string;
  kind: string;
  label?: string;
}
export interface PackName {
  name: string;
  reports: number;
}
/** A report for a pack; `article` says that it is another outlet's article, which credits the agency. */
export interface Report {
  id: string;
  agency: string;
  title: string;
  published: string;
  url?: string | null;
  article?: boolean;
  text: string;
}
/** What a call that was wrong throws. */
export interface CopydeskError extends Error {
  code: "argument" | "pack" | "file";
}
