import { isIP } from "node:net";
import { parseArgs } from "node:util";
import { readInstant } from "./clock.ts";

/** How the desk is to be started; a port of 0 is any that is free. */
export interface Options {
  /** Where mails are taken in, an IP address of this machine; HTTP stays on loopback. */
  readonly listen: string;
  readonly smtpPort: number;
  readonly httpPort: number;
  readonly data: string;
  /** Where the clock stands still; null for the machine's time. */
  readonly clock: string | null;
  readonly relay: string | null;
}

/** A mistake of whoever starts the desk: one line for them, and exit code 2. */
export class UsageError extends Error {}

/** Reads the options; each has an environment variable, which an argument overrides. @throws UsageError */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options {
  const given = parse(args);
  // A variable that is set to nothing is not set.
  const clock = given.clock ?? (environment["DESK_CLOCK"] || null);
  const relay = environment["DESK_RELAY"] || null;
  return {
    listen: readHost(given.listen ?? (environment["DESK_LISTEN"] || loopback)),
    smtpPort: readPort("--smtp", given.smtp ?? (environment["DESK_SMTP_PORT"] || "2525")),
    httpPort: readPort("--http", given.http ?? (environment["DESK_HTTP_PORT"] || "8080")),
    data: readFolder(given.data ?? (environment["DESK_DATA"] || "./data")),
    clock: clock === null ? null : readClock(clock),
    relay: relay === null ? null : readRelay(relay),
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    const options = { listen: text, smtp: text, http: text, data: text, clock: text };
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split("\n")[0] ?? "") : "wrong arguments");
  }
}

const loopback = "127.0.0.1";

/** Whether only this machine can connect there. */
export const isLoopback = (host: string): boolean => /^127\.\d+\.\d+\.\d+$/.test(host) || host === "::1";

/** A name would have to be looked up first: what it leads to decides whom the desk believes. */
function readHost(text: string): string {
  if (text === "localhost") return loopback;
  if (isIP(text) !== 0) return text;
  throw new UsageError(`--listen needs an IP address of this machine, such as 0.0.0.0 for all of them, not "${text}"`);
}

function readPort(name: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`${name} needs a port from 0 to 65535, not "${text}"`);
}

function readFolder(path: string): string {
  if (path.trim() !== "" && !path.includes("\0")) return path;
  throw new UsageError("--data needs the path of a folder");
}

/** The value is not repeated: it may hold a password. */
function readRelay(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && url.hostname !== "" && (url.protocol === "smtp:" || url.protocol === "smtps:")) return text;
  throw new UsageError("DESK_RELAY needs an address such as smtp://user:password@mail.example.com:587");
}

function readClock(text: string): string {
  const instant = readInstant(text);
  if (instant !== null) return instant;
  throw new UsageError(`--clock needs an instant such as 2026-02-15T09:05:00Z, not "${text}"`);
}
