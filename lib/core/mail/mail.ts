/** A mail as it was received: bytes made readable, nothing interpreted yet. */
export interface Mail {
  /** Every address of every From header: more than one makes the mail untrusted. */
  readonly from: readonly Address[];
  readonly to: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly subject: string;
  /** The Date header; null where it is missing or garbage (a parser's "now" would restart every clock). */
  readonly date: MailDate | null;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Raw header values, unfolded, by lower-case name, top-most first. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly text: string | null;
  readonly html: string | null;
  /** Mails attached to this one (message/rfc822, message/global, *.eml), as bytes; no other attachment is read. */
  readonly attached: readonly Uint8Array[];
  /** What is wrong with it; a mail with problems is still read as far as it goes. */
  readonly problems: readonly MailProblem[];
}

export interface Address {
  readonly address: string;
  readonly name: string;
}

export interface MailDate {
  /** UTC instant to the second, `2026-02-15T09:00:00Z`. */
  readonly at: string;
  /** Offset printed beside it, `-08:00`; null where the client printed local time alone and the forwarder's was taken. */
  readonly offset: string | null;
  /** The original's own date is lost, and this is the forward's: it was written then or earlier (K4). */
  readonly isNoLaterThan?: true;
}

export type MailProblem =
  /** No header at all: an empty file, a picture. */
  | "no-mail"
  /** Over the byte limit: only the header was read. */
  | "too-large"
  /** Longer than is read: words or attached mails were left out at the end. */
  | "cut"
  /** More lines, parts or header bytes than any honest mail has: only the header was read. */
  | "too-complex"
  /** From, Subject, Date, Message-ID or a MIME header stands twice: parsers and DKIM disagree about which counts. */
  | "repeated-header";

/** The readable content of a mail's body: what a person sees, and where the links lead. */
export interface Body {
  /** One entry a visual line; table cells are lines of their own. Trimmed, inner white space collapsed, no empty lines. */
  readonly lines: readonly string[];
  readonly links: readonly Link[];
}

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** How the original came to us (contract §2). */
export type Form = "direct" | "inline" | "attached" | "auto-forwarded" | "relayed" | "none";

/** The mail behind a forward; for `form: "none"`, the buyer's own mail itself. */
export interface Original {
  readonly form: Form;
  /** Address of who wrote the original, a relay's disguise taken off; null where the client lost it. */
  readonly from: string | null;
  /** AliExpress's address in the name beside `from`, which is somebody else's. */
  readonly claimed?: string;
  readonly date: MailDate | null;
  readonly subject: string;
  readonly messageId: string | null;
  readonly body: Body;
  /** The original's bytes, where it came as an attachment or unchanged: the only forms that can carry a signature. */
  readonly raw: Uint8Array | null;
  /** A header that may stand once stands twice, in it or around it: what it says is not to be believed. */
  readonly isAmbiguous: boolean;
}

/** A received mail taken apart: the buyer's own words, and the originals it carries. */
export interface Unwrapped {
  /** What the buyer wrote above the forward, or as the whole mail; quotes and signatures removed. */
  readonly note: string;
  /** At least one; exactly one with `form: "none"` where nothing was forwarded. */
  readonly originals: readonly Original[];
}
