import { Parser } from "htmlparser2";
import { type Content, ContentWriter } from "./content.ts";

/** Limits of a walk: beyond them hostile markup costs seconds. */
const maxLength = 1_000_000;
const maxDepth = 500;
const maxNodes = 100_000;
/** The parser cannot be stopped inside one piece. */
const pieceLength = 16 * 1024;

/** Elements that begin and end a line; table cells are lines of their own. */
const blocks = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const unseen = new Set(["script", "style", "title", "template"]);

/**
 * Reads the visible lines and the links of an HTML part, in one bounded walk without building a tree.
 * Text that styles hide (the preview line of a notification) counts as visible.
 */
export function readHtml(html: string): Content {
  const walk = new HtmlWalk();
  for (let at = 0; at < Math.min(html.length, maxLength) && !walk.isOver; at += pieceLength) {
    walk.read(html.slice(at, Math.min(at + pieceLength, maxLength)));
  }
  return walk.content();
}

class HtmlWalk {
  readonly #writer = new ContentWriter();
  readonly #parser: Parser;
  #depth = 0;
  #nodes = 0;
  #unseenDepth = 0;
  #quoteDepth = 0;
  #tag = "";

  constructor() {
    this.#parser = new Parser({
      onopentagname: (name) => this.#open(name),
      onattribute: (name, value) => this.#attribute(name, value),
      ontext: (text) => this.#text(text),
      onclosetag: (name) => this.#close(name),
    });
  }

  get isOver(): boolean {
    return this.#depth > maxDepth || this.#nodes > maxNodes || this.#writer.isFull;
  }

  read(piece: string): void {
    this.#parser.write(piece);
  }

  content(): Content {
    // Ending the parser would close every open element, which is what takes long in a bomb.
    if (!this.isOver) this.#parser.end();
    return this.#writer.content();
  }

  #open(name: string): void {
    this.#tag = name;
    this.#depth += 1;
    this.#nodes += 1;
    if (unseen.has(name)) this.#unseenDepth += 1;
    else if (name === "br") this.#endLine(true);
    else if (blocks.has(name)) this.#endLine();
    if (name === "blockquote") this.#quoteDepth += 1;
  }

  #attribute(name: string, value: string): void {
    this.#nodes += 1;
    if (name === "href" && this.#tag === "a" && !this.isOver) this.#writer.openLink(value);
  }

  #text(text: string): void {
    this.#nodes += 1;
    if (this.#unseenDepth === 0 && !this.isOver) this.#writer.write(text);
  }

  #close(name: string): void {
    this.#depth -= 1;
    if (unseen.has(name)) this.#unseenDepth -= 1;
    else if (name === "a") this.#writer.closeLink();
    else if (blocks.has(name)) this.#endLine();
    if (name === "blockquote") this.#quoteDepth -= 1;
  }

  #endLine(isDeliberate = false): void {
    this.#writer.endLine({ isQuoted: this.#quoteDepth > 0, isDeliberate });
  }
}
