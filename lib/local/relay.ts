import { createTransport } from "nodemailer";

/** Also sends a letter on, by SMTP, after it was put into the outbox. Does not wait, and never throws. */
export type Relay = (mime: Buffer, envelope: { from: string; to: string }) => void;

/** @param url `smtp://user:password@host:port` @param say hears in one line of each letter that could not be sent on */
export function createRelay(url: string, say: (line: string) => void): Relay {
  const transport = createTransport(url);
  return (raw, envelope) => {
    transport.sendMail({ raw, envelope }).catch((error: NodeJS.ErrnoException) => {
      say(`a letter lies in the outbox, but could not be relayed (${error.code ?? error.name})`);
    });
  };
}
