import { createHandler } from "../functions/receive.ts";
import { createApp } from "../functions/status.ts";
import { useLocalCredentials } from "../lib/local/credentials.ts";
import { isLoopback, readOptions, UsageError } from "../lib/local/options.ts";
import { deskAddress, deskHost, startDesk } from "../lib/local/start.ts";

// The whole desk on one machine: `npm start -- --smtp 2525 --http 8080 --data ./data --clock ISO`.

const say = (line: string): void => console.log(line);

/** One line and no stack trace: whoever starts the desk can act on the line alone. */
function fail(error: unknown): never {
  const complaint = error instanceof Error ? error.message : String(error);
  console.error(`desk: ${complaint.replace(/\s+/g, " ")}`);
  process.exit(error instanceof UsageError ? 2 : 1);
}

process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
useLocalCredentials();

try {
  const options = readOptions(process.argv.slice(2), process.env);
  const desk = await startDesk(options, { createHandler, createApp }, say);
  const host = options.listen.includes(":") ? `[${options.listen}]` : options.listen;
  const curl = `curl smtp://${host}:${desk.smtpPort} --mail-from you@example.com --mail-rcpt ${deskAddress} -T mail.eml`;
  say(`SMTP  ${host}:${desk.smtpPort}`);
  say(`HTTP  http://${deskHost}:${desk.httpPort}`);
  say(`DATA  ${desk.data}`);
  say(
    isLoopback(options.listen)
      ? "TRUST whoever connects: only this machine can, and every sender is taken at their word"
      : "TRUST senders for whom DMARC passes: every mail is authenticated by SPF, DKIM and DMARC, and refused where it fails",
  );
  say(`Forward a mail from AliExpress to ${deskAddress} over this SMTP server, or send it a file:`);
  say(`  ${curl}`);
  say(`The answer appears in ${desk.data}/outbox. Tokens for GET /orders: GET /dev/buyers. Ctrl-C stops the desk.`);

  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    say("finishing what is under way");
    desk.stop().then(() => process.exit(0), fail);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
} catch (error) {
  fail(error);
}
