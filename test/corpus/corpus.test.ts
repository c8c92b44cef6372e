import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { explain } from "../../lib/desk/explain.ts";

/** The moment all corpus mails are read at: after the last of them. */
const now = "2026-12-01T12:00:00Z";

interface SaidEvent extends Readonly<Record<string, unknown>> {
  /** In a golden, `null` stands for what the mail must not be read as saying. */
  readonly details: Readonly<Record<string, unknown>>;
}

interface Reading {
  readonly kind: string;
  readonly events: readonly SaidEvent[];
  /** Further originals in the same mail. */
  readonly also?: readonly Reading[];
  /** In a golden: the rules that it proves. */
  readonly cites?: readonly string[];
  /** In a golden: what forwarded the mail, for docs/reading.md. */
  readonly client?: string;
}

/** What tells one event from another is compared whether a golden names it or not; all else only where it does. */
const identity = ["type", "orderNumber", "trackingNumber", "at", "status", "by", "reason", "says"];
const reservations = ["isTimeApproximate", "isWordingUnattested"];

async function read(file: string): Promise<Reading> {
  const raw = readFileSync(file);
  const { json } = await explain([{ file: basename(file), raw }], { now, timeZone: "UTC", buyer: null });
  return JSON.parse(JSON.stringify(json.mails[0])) as Reading;
}

function compare(said: Reading, golden: Reading): void {
  const { events, also = [], cites = [], client: _, ...whole } = golden;
  for (const rule of cites) expect(rule).toMatch(/^[RA]-\d{2,3}$/);
  expect(said).toMatchObject(whole);
  expect(said.events.map(identify)).toEqual(events.map(identify));
  for (const [at, event] of events.entries()) {
    const silence = Object.fromEntries(Object.keys(event.details).map((key) => [key, null]));
    const heard = said.events[at];
    expect({ ...heard, details: { ...silence, ...heard?.details } }).toMatchObject(event);
  }
  expect(said.also ?? []).toHaveLength(also.length);
  for (const [at, other] of also.entries()) compare(said.also?.[at] ?? { kind: "", events: [] }, other);
}

const identify = (event: SaidEvent): readonly unknown[] =>
  [...identity, ...reservations].map((name) => [name, event[name]]);

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** `<language>-<kind>-<form>[-<detail>]`: these kinds say nothing about an order, all others do. */
const isNamedSilent = (name: string): boolean =>
  /^[a-z]+-(?:marketing|phishing|unknown|note|automatic|broken|other)-/.test(name);

describe("the corpus: a folder a mail", () => {
  test.each(folders.map(({ name }) => name))("%s", async (name) => {
    const folder = join(import.meta.dirname, name);
    const said = await read(join(folder, "mail.eml"));
    const golden = join(folder, "expected.json");
    if (!existsSync(golden)) {
      // A new mail: what was read is written down for a person to check. CI never takes its own word for it.
      if (process.env["CI"] === undefined) writeFileSync(golden, `${JSON.stringify(said, null, 2)}\n`);
      expect.fail(`${name} has no expected.json; one was written from what was read: check it line by line`);
    }
    const expected = JSON.parse(readFileSync(golden, "utf8")) as Reading;
    compare(said, expected);
    expect(expected.events.length === 0, "a folder's name tells whether its mail says nothing").toBe(
      isNamedSilent(name),
    );
  });
});

/** `EXTRA_CORPUS=dir[:dir]` walks more mails: each must be read as a mail of the shop, without an error. */
const extra = (process.env["EXTRA_CORPUS"] ?? "").split(":").filter((dir) => dir !== "");
const extraMails = extra.flatMap((dir) =>
  readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".eml"))
    .map((file) => join(dir, file)),
);

describe.runIf(extraMails.length > 0)("more mails", () => {
  test.each(extraMails.map((file) => [basename(file), file]))("%s", async (_, file) => {
    const said = await read(file);
    expect(["notification", "marketing"]).toContain(said.kind);
    if (said.kind === "notification") expect(said.events.length).toBeGreaterThan(0);
  });
});
