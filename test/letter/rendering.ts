const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", ensp: " " };

/** The lines a reader of the HTML sees, in order: tags off, entities read. */
export const linesOfHtml = (html: string): string[] =>
  html
    .replace(/^[\s\S]*<main>/, "")
    .replace(/<\/main>[\s\S]*$/, "")
    .replace(/<(?:p|li|h\d|div|footer|pre)\b[^>]*>|<br>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(#?\w+);/g, (_, name: string) => named[name] ?? "?")
    .split("\n")
    .map((line) => bare(line.replace(/^- /, "")))
    .filter((line) => line !== "");

/** The lines of the text without the marks that take the place of tags. */
export const linesOfText = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => line !== "-- " && !/^─+$/.test(line))
    // The one link is an address in the text, and a word to tap in the HTML.
    .map((line) => line.replace(/: https?:\S+$/, ""))
    .map((line) => bare(line.replace(/^(?:│ |- |\d+\. )/, "")))
    .filter((line) => line !== "");

const bare = (line: string): string => line.replace(/\s+/g, " ").trim();

/** What stands under a heading of the text, up to the next empty line. */
export const underHeading = (text: string, heading: string): string[] => {
  const lines = text.split("\n");
  const start = lines.indexOf(heading);
  if (start < 0) return [];
  const end = lines.indexOf("", start);
  return lines.slice(start + 1, end);
};

/** Where the links of a letter lead. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

/** A mailto link taken apart (RFC 6068): to whom, and the header fields it begins with. */
export const mailOf = (href: string) => {
  const url = new URL(href);
  return {
    to: decodeURIComponent(url.pathname),
    // RFC 6068 §5: a plus sign is itself, not a space.
    fields: Object.fromEntries(
      url.search
        .slice(1)
        .split("&")
        .map((field) => field.split("=").map(decodeURIComponent)),
    ) as Record<string, string>,
  };
};
