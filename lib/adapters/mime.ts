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
    headers: { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All", "X-Loop": "whyclosed" },
    text: letter.text,
    html: letter.html,
    attachments:
      letter.ics === null
        ? []
        : [
            {
              filename: "deadlines.ics",
              content: letter.ics,
              contentType: "text/calendar; charset=utf-8; method=PUBLISH",
            },
          ],
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

/** A line break in a value would begin a header of the sender's choosing. */
const oneLine = (value: string): string => value.replace(/[\r\n]+/g, " ");
