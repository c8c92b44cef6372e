import { systemClock } from "../lib/adapters/clock.ts";
import { openSmtp } from "../lib/local/smtp.ts";
import { openSpool } from "../lib/local/spool.ts";

// The desk's front door alone, in a process of its own: mails are accepted durably, and nobody reads them.
const spool = await openSpool(process.argv[2] ?? "", () => {});
const door = await openSmtp(
  { host: "127.0.0.1", port: 0 },
  { spool, clock: systemClock, isRecipient: () => true, onMail: () => {} },
);
process.stdout.write(`${door.port}\n`);
