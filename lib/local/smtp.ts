import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Clock } from "../adapters/clock.ts";
import type { Spool, SpooledEnvelope } from "./spool.ts";

/** SES takes mails of 40 MB with their headers; so does the desk. */
const mostBytes = 40_000_000;

export interface SmtpDoor {
  readonly port: number;
  /** Takes no new connections and lets those that are open finish. */
  close(): Promise<void>;
}

/**
 * Lets mails in over SMTP (RFC 5321). `250` is said only when the mail is durable; what is not for the desk gets 550,
 * what is too large 552, and where the disk fails 451: the client then keeps the mail.
 * @param isRecipient whether an address is one of the desk's
 * @throws where the port cannot be had
 */
export async function openSmtp(
  at: { host: string; port: number },
  desk: {
    spool: Spool;
    clock: Clock;
    isRecipient: (address: string) => boolean;
    onMail: (mail: SpooledEnvelope) => void;
  },
): Promise<SmtpDoor> {
  async function accept(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const { mailFrom, rcptTo } = session.envelope;
    const envelope = await desk.spool.accept(
      {
        at: desk.clock.now(),
        source: mailFrom === false ? "" : mailFrom.address,
        recipients: rcptTo.map(({ address }) => address),
      },
      upToLimit(stream),
    );
    desk.onMail(envelope);
  }

  const server = new SMTPServer({
    name: "desk.localhost",
    banner: "whyclosed",
    size: mostBytes,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 2_000,
    onRcptTo({ address }, _session, callback) {
      callback(desk.isRecipient(address) ? null : refusal(550, "No such address at this desk"));
    },
    onData(stream, session, callback) {
      accept(stream, session).then(
        () => callback(null, "Accepted"),
        (error: unknown) => {
          // The rest of the mail has to be read before the client hears the answer.
          stream.resume();
          const isTooLarge = error instanceof TooLarge;
          callback(
            isTooLarge ? refusal(552, "The mail is too large") : refusal(451, "Could not be stored; try again later"),
          );
        },
      );
    },
  });
  // A client that breaks off is the client's affair.
  server.on("error", () => {});

  const port = await new Promise<number>((done, fail) => {
    const listening = server.listen(at.port, at.host, () => done((listening.address() as AddressInfo).port));
    listening.once("error", fail);
  });
  return { port, close: () => new Promise((done) => server.close(() => done())) };
}

class TooLarge extends Error {}

/** Fails after the last byte, so that the spool keeps nothing of a mail that is refused. */
async function* upToLimit(stream: SMTPServerDataStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (!stream.sizeExceeded) yield chunk;
  if (stream.sizeExceeded) throw new TooLarge();
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
