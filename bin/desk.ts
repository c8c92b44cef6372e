import { createHandler } from "../functions/receive.ts";
import { createApp } from "../functions/status.ts";
import { readOptions, UsageError } from "../lib/local/options.ts";
import { deskAddress, startDesk } from "../lib/local/start.ts";

// The whole desk on one machine: `npm start -- --smtp 2525 --http 8080 --data ./data --clock ISO`.

const say = (line: string): void => console.log(line);

/** One line and no stack trace: whoever starts the desk can act on the line alone. */
function fail(error: unknown): never {
  console.error(`desk: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(error instanceof UsageError ? 2 : 1);
}

process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
// The SDK signs its calls even to this machine, and warns of the Node that it is run by.
process.env["AWS_ACCESS_KEY_ID"] = "local";
process.env["AWS_SECRET_ACCESS_KEY"] = "local";
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";

try {
  const options = readOptions(process.argv.slice(2), process.env);
  const desk = await startDesk(options, { createHandler, createApp }, say);
  const curl = `curl smtp://${options.host}:${desk.smtpPort} --mail-from you@example.com --mail-rcpt ${deskAddress} -T mail.eml`;
  say(`SMTP  ${options.host}:${desk.smtpPort}`);
  say(`HTTP  http://${options.host}:${desk.httpPort}`);
  say(`Forward a mail from AliExpress to ${deskAddress} over this SMTP server, or send it a file:`);
  say(`  ${curl}`);
  say(`The answer appears in ${options.data}/outbox. Tokens for GET /orders: GET /dev/buyers. Ctrl-C stops the desk.`);

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
