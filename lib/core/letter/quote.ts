const longestQuote = 240;

// Bounded by white space and by the quote's length; the last label of a host is all lower or all upper case,
// so that "closed.Check" stays a word.
const scheme = /[a-z]:\/\/|\bwww\./i;
const host = /[a-z0-9-]\.(?:[a-z]{2,24}|[A-Z]{2,24})(?=$|[^A-Za-z0-9])/;
// Direction overrides and control characters can make a line read as another one.
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A line of a mail as a letter may repeat it: one line, bounded, and without anything that a mail program would make a link of.
 *
 * @param linkRemoved what stands in place of a link
 */
export const quotable = (line: string, linkRemoved: string): string => {
  const plain = line.slice(0, 2 * longestQuote).replace(invisible, " ");
  const words = plain.split(/\s+/).filter((word) => word !== "");
  const said = words.map((word) => (scheme.test(word) || host.test(word) ? linkRemoved : word)).join(" ");
  return said.length <= longestQuote ? said : `${said.slice(0, longestQuote - 1).trimEnd()}…`;
};
