import { type Content, ContentWriter, joinContent } from "./content.ts";
import { readHtml } from "./html-content.ts";
import { maxPartLength } from "./limits.ts";

/** A longer line is scanned for links no further. */
const maxScan = 8_000;

/** A status, an item, its variant, its price. */
const linesOfCard = 4;

const htmlSource = /^[ \t]*<(?:!doctype html|html|head|body|table|div|center|style|meta)[\s>]/im;
const bracketed = /<(https?:\/\/[^\s<>"]{1,4000})>/gi;
const bare = /https?:\/\/[^\s<>"]{1,4000}/gi;
const numbered = /^\[\d{1,3}\]$/;

/**
 * Reads the visible lines and the links of a plain-text part: quote marks go, `<https://…>` is a link behind its words.
 * HTML source inside it, as aerc and mutt forward it, is read as HTML.
 */
export function readText(text: string): Content {
  const plain = text.slice(0, maxPartLength);
  const source = htmlSource.exec(unquote(plain));
  if (source === null) return readPlain(plain);
  const unquoted = unquote(plain);
  return joinContent(readPlain(unquoted.slice(0, source.index)), readHtml(unquoted.slice(source.index)));
}

/** The text with the quote marks of its lines taken off. */
export function unquote(text: string): string {
  if (!text.includes(">")) return text;
  return text
    .split("\n")
    .map((line) => line.slice(quoteLength(line)))
    .join("\n");
}

function readPlain(text: string): Content {
  const writer = new ContentWriter();
  // A link alone on its line belongs to the words above it, as that of a package's card does.
  let above: readonly string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (writer.isFull) break;
    const quote = quoteLength(line);
    const shown = line.slice(quote, quote + maxScan);
    const hasLink = shown.includes("://");
    writer.write(hasLink ? takeLinks(shown, above.join(" "), writer) : shown);
    writer.endLine(quote > 0, true);
    above = hasLink || shown.trim() === "" ? [] : [...above, shown.trim().slice(0, 100)].slice(-linesOfCard);
  }
  return writer.content();
}

/** How many characters at the start of a line are quote marks: `> `, `>> `, ` > > `. */
function quoteLength(line: string): number {
  let marks = 0;
  for (let at = 0; at < Math.min(line.length, 100); at += 1) {
    if (line[at] === ">") marks = at + 1;
    else if (line[at] !== " ") break;
  }
  return marks > 0 && line[marks] === " " ? marks + 1 : marks;
}

/** Writes the links of a line, and gives back what a person would see of it. */
function takeLinks(line: string, above: string, writer: ContentWriter): string {
  let shown = "";
  let end = 0;
  for (const match of line.matchAll(bracketed)) {
    shown += line.slice(end, match.index);
    end = match.index + match[0].length;
    writeLink(match[1] ?? "", match[0] === line.trim() ? above : shown.trim(), writer);
  }
  shown += line.slice(end);
  for (const [href] of shown.matchAll(bare)) {
    const words = shown.slice(0, shown.indexOf(href)).trim();
    writeLink(
      href.replace(/[.,;:!?)\]]+$/, ""),
      numbered.test(words) ? "" : href === line.trim() ? above : words,
      writer,
    );
  }
  return shown;
}

function writeLink(href: string, text: string, writer: ContentWriter): void {
  // Roundcube leaves the entities of the HTML in its list of links.
  writer.addLink(href.replaceAll("&amp;", "&"), text);
}
