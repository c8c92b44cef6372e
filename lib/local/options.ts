import { parseArgs } from "node:util";
import { readInstant } from "./clock.ts";

/** How the desk is to be started; a port of 0 is any that is free. */
export interface Options {
  readonly host: string;
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
  const clock = given.clock ?? environment["DESK_CLOCK"];
  return {
    host: given.host ?? environment["DESK_HOST"] ?? "127.0.0.1",
    smtpPort: readPort("--smtp", given.smtp ?? environment["DESK_SMTP_PORT"] ?? "2525"),
    httpPort: readPort("--http", given.http ?? environment["DESK_HTTP_PORT"] ?? "8080"),
    data: given.data ?? environment["DESK_DATA"] ?? "./data",
    clock: clock === undefined || clock === "" ? null : readClock(clock),
    relay: environment["DESK_RELAY"] || null,
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    const options = { smtp: text, http: text, data: text, clock: text, host: text };
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split("\n")[0] ?? "") : "wrong arguments");
  }
}

function readPort(name: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`${name} needs a port from 0 to 65535, not "${text}"`);
}

function readClock(text: string): string {
  const instant = readInstant(text);
  if (instant !== null) return instant;
  throw new UsageError(`--clock needs an instant such as 2026-02-15T09:05:00Z, not "${text}"`);
}
