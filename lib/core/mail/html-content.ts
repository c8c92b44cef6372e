import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { type Content, ContentWriter } from "./content.ts";
import { resolveHref, seenHref } from "./href.ts";
import { maxNodes, maxPartLength } from "./limits.ts";

/** Elements that begin and end a line; table cells are lines of their own. */
const blocks = (
  "address article aside body caption center dd details div dl dt fieldset figcaption figure footer form " +
  "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
).split(" ");
const unseen = ["script", "style", "title", "template"];

/** The attribute of an element that leads somewhere when a person clicks on it or sends it. */
const leads = new Map([
  ["a", "href"],
  ["area", "href"],
  ["base", "href"],
  ["form", "action"],
  ["button", "formaction"],
  ["input", "formaction"],
]);

/** What an element is to a reader; all others are parts of a line. */
const roles = new Map<string, "anchor" | "block" | "break" | "quote" | "unseen">([
  ["a", "anchor"],
  ["br", "break"],
  ["blockquote", "quote"],
  ...blocks.map((name) => [name, "block"] as const),
  ...unseen.map((name) => [name, "unseen"] as const),
]);

/**
 * Reads the visible lines and the links of an HTML part, token by token: without a tree no nesting can make it slow.
 * Text that styles hide (the preview line of a notification) counts as visible.
 */
export function readHtml(html: string): Content {
  return new HtmlWalk(html.slice(0, maxPartLength)).content();
}

class HtmlWalk implements TokenizerCallbacks {
  readonly #html: string;
  readonly #writer = new ContentWriter();
  readonly #tokenizer = new Tokenizer({ decodeEntities: true }, this);
  #nodes = 0;
  #unseenDepth = 0;
  #quoteDepth = 0;
  #element = "";
  /** The element's attribute that leads somewhere. */
  #lead: string | undefined;
  #href: string | null = null;
  /** Where the mail says that relative links begin. */
  #base: string | null = null;

  constructor(html: string) {
    this.#html = html;
  }

  content(): Content {
    this.#tokenizer.write(this.#html);
    this.#tokenizer.end();
    const content = this.#writer.content();
    const base = this.#base;
    if (base === null) return content;
    return { ...content, links: content.links.map((link) => ({ ...link, href: resolveHref(link.href, base) })) };
  }

  onopentagname(start: number, end: number): void {
    this.#count();
    const name = this.#html.slice(start, end).toLowerCase();
    const role = roles.get(name);
    this.#element = name;
    this.#lead = leads.get(name);
    if (role === "unseen") this.#unseenDepth += 1;
    else if (role === "break") this.#endLine(true);
    else if (role === "block" || role === "quote") this.#endLine();
    // Phones forget to escape an address: `AliExpress <transaction@notice.aliexpress.com>`.
    else if (role === undefined && name.includes("@")) this.#write(`<${name}>`);
    if (role === "quote") this.#quoteDepth += 1;
  }

  onattribname(start: number, end: number): void {
    this.#count();
    const isLead = this.#lead !== undefined && this.#html.slice(start, end).toLowerCase() === this.#lead;
    this.#href = isLead ? "" : null;
  }

  onattribdata(start: number, end: number): void {
    if (this.#href !== null) this.#href += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.#href !== null) this.#href += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.#href === null) return;
    const href = seenHref(this.#href);
    this.#href = null;
    if (this.#element === "a") this.#writer.openLink(href);
    else if (this.#element === "base") this.#base ??= href;
    else this.#writer.addLink(href, "");
  }

  ontext(start: number, end: number): void {
    this.#count();
    this.#write(this.#html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#write(String.fromCodePoint(codepoint));
  }

  onclosetag(start: number, end: number): void {
    const role = roles.get(this.#html.slice(start, end).toLowerCase());
    if (role === "unseen") this.#unseenDepth = Math.max(0, this.#unseenDepth - 1);
    else if (role === "anchor") this.#writer.closeLink();
    else if (role === "block" || role === "quote") this.#endLine();
    if (role !== "quote") return;
    this.#quoteDepth = Math.max(0, this.#quoteDepth - 1);
    // What stands below a quotation begins a paragraph.
    this.#endLine(true);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  onselfclosingtag(): void {}

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > maxNodes || this.#writer.isFull) this.#tokenizer.pause();
  }

  #write(text: string): void {
    if (this.#unseenDepth === 0) this.#writer.write(text);
  }

  #endLine(isDeliberate = false): void {
    this.#writer.endLine(this.#quoteDepth > 0, isDeliberate);
  }
}
