/** What a letter says, in reading order: text and HTML are two renderings of the same list. */
export type Block =
  | { readonly is: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: "paragraph"; readonly text: string }
  /** Small print above a heading: which order it is about. */
  | { readonly is: "kicker"; readonly text: string }
  /** What matters most, the first line loudest: a deadline, a code. */
  | { readonly is: "box"; readonly lines: readonly string[] }
  /** Numbered or not; the first line of an item is the item, the rest explains it. */
  | { readonly is: "steps" | "list"; readonly items: readonly Item[] }
  /** The three dots of the order page with what they mean in words. */
  | { readonly is: "dots"; readonly lit: number; readonly text: string }
  /** What one may answer: each item some words, and when they fit. */
  | { readonly is: "replies"; readonly items: readonly Reply[] }
  /** Each a question with the words to answer with. */
  | { readonly is: "questions"; readonly items: readonly Question[] }
  /** The words to answer with in one line, after "Answer:". */
  | { readonly is: "words"; readonly text: string; readonly choices: readonly Choice[] }
  /** A text to copy as it stands. */
  | { readonly is: "paste"; readonly title: string; readonly lines: readonly string[] }
  | { readonly is: "link"; readonly text: string; readonly href: string }
  | { readonly is: "footer"; readonly lines: readonly string[]; readonly replies: readonly Reply[] };

export type Item = readonly string[];

/** A word to answer with; in HTML it begins the answer. */
export interface Choice {
  readonly label: string;
  readonly href: string;
}

export interface Reply {
  readonly choices: readonly Choice[];
  readonly when: string;
}

export interface Question {
  readonly lines: Item;
  /** What stands before the words: "Answer:". */
  readonly answer: string;
  readonly choices: readonly Choice[];
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ is: "heading", level, text });
export const paragraph = (text: string): Block => ({ is: "paragraph", text });
export const list = (items: readonly Item[]): Block => ({ is: "list", items });

/** The dots as text glyphs, lit ones first: they need no picture and no colour. */
export const dotGlyphs = (lit: number): string => [1, 2, 3].map((dot) => (dot <= lit ? "●" : "○")).join(" ");

/** Between the words of one choice. */
export const separator = " · ";
