import { wrap as wrapBase64 } from "nodemailer/lib/base64";
import MimeNode from "nodemailer/lib/mime-node";
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
  const words = [printWords("text/plain", letter.text), printWords("text/html", letter.html)];
  const files = [
    ...calendar("deadlines.ics", "PUBLISH", letter.ics),
    ...calendar("cancelled.ics", "CANCEL", letter.cancelledIcs),
    ...envelope.attachments,
  ].map(printFile);
  const { header, boundary } = headerOf(
    files.length === 0 ? "multipart/alternative" : "multipart/mixed",
    letter,
    envelope,
  );
  const within = `${boundary}-words`;
  const alternatives = `Content-Type: multipart/alternative;\r\n boundary="${within}"\r\n\r\n${printParts(words, within)}`;
  const parts = files.length === 0 ? words : [alternatives, ...files];
  // All of it is ASCII; were it not, Latin-1 would cut a letter to its last byte, which can be a line break.
  return Buffer.from(`${header}\r\n\r\n${printParts(parts, boundary)}`);
};

/** The header of the message, by the library: it knows how names, subjects and addresses are encoded and lines folded. */
function headerOf(contentType: string, letter: Letter, envelope: Envelope): { header: string; boundary: string } {
  const message = new MimeNode(contentType);
  message.setHeader({
    "Auto-Submitted": envelope.isAnswer ? "auto-replied" : "auto-generated",
    "X-Auto-Response-Suppress": "All",
    "X-Loop": "whyclosed",
    "List-Unsubscribe": `<mailto:${oneLine(envelope.from)}?subject=STOP&body=STOP>`,
    From: oneLine(envelope.from),
    To: oneLine(envelope.to),
    ...(envelope.references.length === 0 ? {} : { References: envelope.references.map(oneLine) }),
    ...(envelope.inReplyTo === null ? {} : { "In-Reply-To": oneLine(envelope.inReplyTo) }),
    Subject: oneLine(letter.subject),
    "Message-ID": oneLine(envelope.messageId),
    Date: new Date(envelope.date).toUTCString().replace("GMT", "+0000"),
  });
  // The boundary is made with the header.
  const header = message.buildHeaders();
  return { header, boundary: String(message.boundary) };
}

const printParts = (parts: readonly string[], boundary: string): string =>
  `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("")}--${boundary}--\r\n`;

const printWords = (contentType: string, words: string): string =>
  [
    `Content-Type: ${contentType}; charset=utf-8`,
    "Content-Transfer-Encoding: quoted-printable",
    "",
    wrapQuotedPrintable(encodeQuotedPrintable(withLineBreaks(words))),
  ].join("\r\n");

/** A file's name is ours: a word of ASCII. */
const printFile = ({ filename, contentType, content }: Attachment): string =>
  [
    `Content-Type: ${contentType};`,
    ` name=${filename}`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment; filename=${filename}`,
    "",
    wrapBase64(Buffer.from(content).toString("base64")),
  ].join("\r\n");

const calendar = (filename: string, method: string, content: string | null): readonly Attachment[] =>
  content === null ? [] : [{ filename, content, contentType: `text/calendar; charset=utf-8; method=${method}` }];

/** Lines of a message end in CRLF, and a LF by itself may be refused on the way (RFC 5322 §2.3). */
const withLineBreaks = (text: string): string => text.replace(/\r?\n/g, "\r\n");

/** A line break in a value would begin a header of the sender's choosing. */
const oneLine = (value: string): string => value.replace(/[\r\n]+/g, " ");
