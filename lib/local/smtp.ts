import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Clock } from "../adapters/clock.ts";
import { type Guard, Refusal } from "./guard.ts";
import type { Spool, SpooledEnvelope } from "./spool.ts";

/** SES takes mails of 40 MB with their headers; so does the desk. */
const mostBytes = 40_000_000;
/** Of strangers no more is taken than is read of a mail, since all of it has to be held to be authenticated. */
const mostBytesOfStrangers = 10_000_000;
const mostStrangers = 20;

export interface SmtpDoor {
  readonly port: number;
  /** Takes no new connections and lets those that are open finish. */
  close(): Promise<void>;
}

/**
 * Lets mails in over SMTP (RFC 5321). `250` is said only when the mail is durable; what is not for the desk gets 550,
 * what is too large 552, and where the disk fails 451: the client then keeps the mail.
 * @param isRecipient whether an address is one of the desk's
 * @param guard says who is let in; without one everybody who can connect
 * @throws where the port cannot be had
 */
export async function openSmtp(
  at: { host: string; port: number },
  desk: {
    spool: Spool;
    clock: Clock;
    isRecipient: (address: string) => boolean;
    guard?: Guard;
    onMail: (mail: SpooledEnvelope) => void;
  },
): Promise<SmtpDoor> {
  async function accept(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const { mailFrom, rcptTo } = session.envelope;
    const source = mailFrom === false ? "" : mailFrom.address;
    const given = { at: desk.clock.now(), source, recipients: rcptTo.map(({ address }) => address) };
    const { guard } = desk;
    if (guard === undefined) return desk.onMail(await desk.spool.accept(given, upToLimit(stream)));
    const raw = await buffer(upToLimit(stream));
    const client = { ip: session.remoteAddress, helo: session.hostNameAppearsAs, sender: source };
    const dmarc = await guard(raw, client, given.recipients);
    desk.onMail(await desk.spool.accept({ ...given, dmarc }, Readable.from([raw])));
  }

  const server = new SMTPServer({
    name: "desk.localhost",
    banner: "whyclosed",
    ...(desk.guard === undefined ? { size: mostBytes } : { size: mostBytesOfStrangers, maxClients: mostStrangers }),
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 2_000,
    onRcptTo({ address }, _session, callback) {
      callback(desk.isRecipient(address) ? null : new Refusal(550, "No such address at this desk"));
    },
    onData(stream, session, callback) {
      accept(stream, session).then(
        () => callback(null, "Accepted"),
        (error: unknown) => {
          // The rest of the mail has to be read before the client hears the answer.
          stream.resume();
          if (error instanceof Refusal) return callback(error);
          const isTooLarge = error instanceof TooLarge;
          callback(
            isTooLarge
              ? new Refusal(552, "The mail is too large")
              : new Refusal(451, "Could not be stored; try again later"),
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
