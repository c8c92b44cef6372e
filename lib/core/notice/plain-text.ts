/** A line of a body: as printed, for quoting, and plain, for comparing. */
export interface Line {
  readonly printed: string;
  readonly plain: string;
}

/** A body, or the part of one that speaks of one order. */
export interface PlainText {
  readonly lines: readonly Line[];
  /** All lines in one, so that what stands nowhere need not be looked for in every line. */
  readonly whole: string;
}

/**
 * Makes text comparable: compatibility forms of characters (a full-width colon), typographic quotes, letter case,
 * runs of white space and the French space before a colon do not count.
 */
export function plain(text: string): string {
  const common = isAscii(text) ? text : text.normalize("NFKC").replaceAll("’", "'");
  const even = uneven.test(common) ? common.replaceAll(/\s+/g, " ") : common;
  return even.toLowerCase().replaceAll(" :", ":").trim();
}

const uneven = /[^\S ]|\s\s/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with them
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

export const lineOf = (printed: string): Line => ({ printed, plain: plain(printed) });

export const textOf = (lines: readonly Line[]): PlainText => ({
  lines,
  whole: lines.map((line) => line.plain).join(" ¶ "),
});
