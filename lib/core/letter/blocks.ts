/** What a letter says, in reading order: text and HTML are two renderings of the same list. */
export type Block =
  | { readonly is: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: "paragraph"; readonly text: string }
  /** Small print above a heading: which order it is about. */
  | { readonly is: "kicker"; readonly text: string }
  /** The deadline, the first line loudest. */
  | { readonly is: "deadline"; readonly lines: readonly string[] }
  /** Numbered or not; the first line of an item is the item, the rest explains it. */
  | { readonly is: "steps" | "list"; readonly items: readonly Item[] }
  /** The three dots of the order page with what they mean in words. */
  | { readonly is: "dots"; readonly lit: number; readonly text: string }
  | { readonly is: "footer"; readonly lines: readonly string[] };

export type Item = readonly string[];

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ is: "heading", level, text });
export const paragraph = (text: string): Block => ({ is: "paragraph", text });
export const list = (items: readonly Item[]): Block => ({ is: "list", items });

/** The dots as text glyphs, lit ones first: they need no picture and no colour. */
export const dotGlyphs = (lit: number): string => [1, 2, 3].map((dot) => (dot <= lit ? "●" : "○")).join(" ");
