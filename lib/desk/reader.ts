import type { Mail } from "../core/mail/mail.ts";
import { readMail } from "../core/mail/read-mail.ts";
import { type Delivery, type Understood, understandMail } from "../core/pipeline.ts";

/** Who reads the mails of strangers: here and now, or where it can be stopped. */
export interface Reader {
  /** From bytes to a mail; never rejects because of what stands in it. */
  read(raw: Uint8Array): Promise<Mail>;
  /** From a mail that was read to what it says. */
  understand(mail: Mail, delivery: Delivery): Promise<Understood>;
}

/** Reads where it is called: on AWS, which ends a function that takes too long and brings its mail again. */
export const inlineReader: Reader = { read: readMail, understand: understandMail };
