import { encode as encodeBase64, wrap as wrapBase64 } from "nodemailer/lib/base64";
import MailComposer from "nodemailer/lib/mail-composer";
import type MimeNode from "nodemailer/lib/mime-node";
import { encode as encodeQuotedPrintable, wrap as wrapQuotedPrintable } from "nodemailer/lib/qp";
import type { Letter } from "../core/letter/letter.ts";

/** What a letter travels with; the caller gives id and date, so that sending again sends the same mail. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
  /** With its angle brackets, `<id@host>`; so are `inReplyTo` and `references`. */
  readonly messageId: string;
  /** UTC instant. */
  readonly date: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** False where no mail asked for it (RFC 3834 §5). */
  readonly isAnswer: boolean;
  /** Beside the calendars. */
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

/** Makes a letter an RFC 5322 message: text and HTML, the calendar attached, marked as automatic (RFC 3834 §5). */
export const toMime = (letter: Letter, envelope: Envelope): Buffer => {
  const message = new MailComposer({
    from: oneLine(envelope.from),
    to: oneLine(envelope.to),
    subject: oneLine(letter.subject),
    messageId: oneLine(envelope.messageId),
    date: new Date(envelope.date),
    ...(envelope.inReplyTo === null ? {} : { inReplyTo: oneLine(envelope.inReplyTo) }),
    references: envelope.references.map(oneLine),
    headers: {
      "Auto-Submitted": envelope.isAnswer ? "auto-replied" : "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "X-Loop": "whyclosed",
      "List-Unsubscribe": `<mailto:${oneLine(envelope.from)}?subject=STOP&body=STOP>`,
    },
    encoding: "quoted-printable",
    text: withLineBreaks(letter.text),
    html: withLineBreaks(letter.html),
    attachments: [
      ...calendar("deadlines.ics", "PUBLISH", letter.ics),
      ...calendar("cancelled.ics", "CANCEL", letter.cancelledIcs),
      ...envelope.attachments.map(({ content, ...of }) => ({ ...of, content: Buffer.from(content) })),
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return Buffer.from(withLastLineBreak(print(message)), "latin1");
};

/**
 * A part with its header as the library has prepared them. The library itself would pass each part through streams,
 * which for what is in memory already costs a dozen times more.
 */
function print(part: MimeNode): string {
  const header = part.buildHeaders();
  return `${header}\r\n\r\n${part.multipart ? printParts(part) : printContent(part)}`;
}

function printParts({ childNodes, boundary }: MimeNode): string {
  const parts = childNodes.map((child) => `--${boundary}\r\n${print(child)}\r\n`);
  return `${parts.join("")}--${boundary}--\r\n`;
}

function printContent(part: MimeNode): string {
  const { content } = part;
  if (!Buffer.isBuffer(content)) throw new TypeError("a letter's parts are in memory");
  return part.getHeader("Content-Transfer-Encoding") === "base64"
    ? wrapBase64(encodeBase64(content))
    : wrapQuotedPrintable(encodeQuotedPrintable(content));
}

const withLastLineBreak = (text: string): string => (text.endsWith("\n") ? text : `${text}\r\n`);

const calendar = (filename: string, method: string, content: string | null) =>
  content === null
    ? []
    : [{ filename, content: Buffer.from(content), contentType: `text/calendar; charset=utf-8; method=${method}` }];

/** Lines of a message end in CRLF, and a LF by itself may be refused on the way (RFC 5322 §2.3). */
const withLineBreaks = (text: string): Buffer => Buffer.from(text.replace(/\r?\n/g, "\r\n"));

/** A line break in a value would begin a header of the sender's choosing. */
const oneLine = (value: string): string => value.replace(/[\r\n]+/g, " ");
