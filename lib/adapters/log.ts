/** One line of the log. No field can hold a subject, a body or an order number. */
export interface LogEntry {
  readonly about: "mail" | "letter" | "failure";
  readonly delivery?: string;
  readonly buyer?: string;
  readonly letter?: string;
  readonly outcome?: string;
  readonly kinds?: readonly string[];
  readonly forms?: readonly string[];
  readonly languages?: readonly string[];
  readonly orders?: number;
  readonly bytes?: number;
  readonly milliseconds?: number;
  /** The name of an error, never its message: that may quote what it failed on. */
  readonly error?: string;
  /** The sender, mostly hidden, for the terminal of the laptop. */
  readonly from?: string;
}

export type Log = (entry: LogEntry) => void;

/** An allow-list: what is not named here does not leave the desk, whatever is added to an entry. */
const allowed: readonly (keyof LogEntry)[] = [
  "about",
  "delivery",
  "buyer",
  "letter",
  "outcome",
  "kinds",
  "forms",
  "languages",
  "orders",
  "bytes",
  "milliseconds",
  "error",
];

/** JSON, one entry a line. */
export const jsonLog =
  (say: (line: string) => void): Log =>
  (entry) =>
    say(JSON.stringify(entry, [...allowed]));

/** Readable lines for a terminal. */
export const plainLog =
  (say: (line: string) => void): Log =>
  (entry) =>
    say(describe(entry));

function describe(entry: LogEntry): string {
  if (entry.about === "failure") return `could not finish mail ${entry.delivery ?? ""} (${entry.error ?? "unknown"})`;
  if (entry.about === "letter") return `letter ${entry.letter ?? ""}: ${entry.outcome ?? ""} (${entry.error ?? "-"})`;
  const what =
    entry.orders === undefined ? "1 mail" : `1 ${entry.orders > 0 ? "order mail" : (entry.kinds?.[0] ?? "mail")}`;
  const how = [...(entry.forms ?? []), ...(entry.languages ?? [])].join(", ");
  const from = entry.from === undefined ? "" : ` from ${entry.from}`;
  const answer = entry.letter === undefined ? (entry.outcome ?? "no letter") : `letter ${entry.letter} in outbox`;
  return `read ${what}${how === "" ? "" : ` (${how})`}${from} → ${answer}`;
}

/** `maria@example.com` → `m…@example.com`. */
export const maskAddress = (address: string): string => address.replace(/^(.)[^@]*/, "$1…");
