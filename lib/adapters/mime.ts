import MailComposer from "nodemailer/lib/mail-composer";
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
export const toMime = (letter: Letter, envelope: Envelope): Promise<Buffer> =>
  new MailComposer({
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
    text: letter.text,
    html: letter.html,
    attachments: [
      ...calendar("deadlines.ics", "PUBLISH", letter.ics),
      ...calendar("cancelled.ics", "CANCEL", letter.cancelledIcs),
      ...envelope.attachments.map((attachment) => ({ ...attachment })),
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

const calendar = (filename: string, method: string, content: string | null): Attachment[] =>
  content === null ? [] : [{ filename, content, contentType: `text/calendar; charset=utf-8; method=${method}` }];

/** A line break in a value would begin a header of the sender's choosing. */
const oneLine = (value: string): string => value.replace(/[\r\n]+/g, " ");
