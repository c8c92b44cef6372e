import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { toMime } from "../lib/adapters/mime.ts";
import { dkimProofs } from "../lib/adapters/proofs.ts";
import { isPlainAddress } from "../lib/core/mail/plain-address.ts";
import { explain } from "../lib/desk/explain.ts";
import { printExplanation } from "../lib/desk/print-explanation.ts";

const usage =
  "usage: npm run -s explain -- [--json | --reply] [--now ISO] [--tz ZONE] [--buyer ADDRESS] [--offline] MAIL.eml …   (- reads standard input)";

/** One line that says what is wrong and what to do, then exit code 2. */
function refuse(complaint: string): never {
  console.error(`explain: ${complaint.replace(/\s+/g, " ")}`);
  process.exit(2);
}

const { values, positionals } = readArguments();
if (positionals.length === 0) refuse(`no mail given; ${usage}`);
const now = readInstant(values.now);
const timeZone = readZone(values.tz);
const buyer = readAddress(values.buyer);
const files = await Promise.all(positionals.map(async (file) => ({ file: basename(file), raw: await readRaw(file) })));
const explained = await explain(files, {
  now,
  timeZone,
  buyer,
  // Keys are asked for only where an original is signed in AliExpress's name.
  ...(values.offline === true ? {} : { proofs: dkimProofs() }),
});
const [notMail] = explained.notMails;
if (notMail !== undefined)
  refuse(`${notMail} is not a mail: it has no header; save the mail itself as a file (.eml) and give that`);

if (values.json === true) console.log(JSON.stringify(explained.json, null, 2));
else if (values.reply === true) {
  if (explained.envelope === null || explained.letter === null)
    refuse("no answer may be sent to these mails; see --json");
  process.stdout.write(toMime(explained.letter, explained.envelope));
} else {
  console.log(explained.json.reply?.text ?? "No answer may be sent to these mails.");
  console.log(printExplanation(explained.json));
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        reply: { type: "boolean" },
        now: { type: "string" },
        tz: { type: "string" },
        buyer: { type: "string" },
        offline: { type: "boolean" },
      },
    });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message.split(/\n|\. /)[0] : "bad arguments"}; ${usage}`);
  }
}

function readInstant(text: string | undefined): string {
  try {
    const instant = text === undefined ? Temporal.Now.instant() : Temporal.Instant.from(text);
    return instant.toString({ smallestUnit: "second" });
  } catch {
    return refuse(`--now "${text}" is not a moment; write it like 2026-02-15T09:05:00Z`);
  }
}

function readZone(text = "UTC"): string {
  try {
    return Temporal.Now.zonedDateTimeISO(text).timeZoneId;
  } catch {
    return refuse(`--tz "${text}" is not a time zone; write an IANA name like Europe/Berlin`);
  }
}

function readAddress(text: string | undefined): string | null {
  if (text === undefined) return null;
  return isPlainAddress(text) ? text : refuse(`--buyer "${text}" is not an address; write it like buyer@example.com`);
}

async function readRaw(file: string): Promise<Uint8Array> {
  try {
    return file === "-" ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "unknown";
    return refuse(`cannot read ${file} (${code}); give the path of a mail saved as a file`);
  }
}
