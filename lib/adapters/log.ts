/** One line of the log. No field can hold a subject, a body or an order number. */
export interface LogEntry {
  readonly about: "mail" | "letter" | "sweep" | "failure";
  /** What failed, where it was not the reading of a delivery. */
  readonly during?: "sweep" | "request" | "reading";
  readonly delivery?: string;
  readonly buyer?: string;
  readonly letter?: string;
  readonly outcome?: string;
  readonly kinds?: readonly string[];
  readonly forms?: readonly string[];
  readonly languages?: readonly string[];
  /** Of mails that are genuine but unknown: template keys, and subjects with every number and name taken out. */
  readonly templates?: readonly string[];
  readonly skeletons?: readonly string[];
  readonly orders?: number;
  readonly letters?: number;
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
  "during",
  "delivery",
  "buyer",
  "letter",
  "outcome",
  "kinds",
  "forms",
  "languages",
  "templates",
  "skeletons",
  "orders",
  "letters",
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
  if (entry.about === "failure") return `could not ${describeTask(entry)} (${entry.error ?? "unknown"})`;
  if (entry.about === "letter") return `letter ${entry.letter ?? ""}: ${entry.outcome ?? ""} (${entry.error ?? "-"})`;
  if (entry.about === "sweep") return `swept: ${entry.letters ?? 0} letters sent, ${entry.orders ?? 0} orders moved on`;
  const what =
    entry.orders === undefined ? "1 mail" : `1 ${entry.orders > 0 ? "order mail" : (entry.kinds?.[0] ?? "mail")}`;
  const how = [...(entry.forms ?? []), ...(entry.languages ?? [])].join(", ");
  const from = entry.from === undefined ? "" : ` from ${entry.from}`;
  const answer =
    entry.outcome === "letter-sent"
      ? `letter ${entry.letter ?? ""} in outbox`
      : [entry.outcome ?? "no-letter", ...(entry.letter === undefined ? [] : [entry.letter])].join(" ");
  return `read ${what}${how === "" ? "" : ` (${how})`}${from} → ${answer}`;
}

function describeTask({ during, delivery }: LogEntry): string {
  if (during === "request") return "answer a request";
  if (during === "reading") return "read a mail beyond its header";
  return during === "sweep" ? "finish a sweep" : `finish mail ${delivery ?? ""}`;
}

/** `buyer@example.com` → `b…@example.com`. */
export const maskAddress = (address: string): string => address.replace(/^(.)[^@]*/, "$1…");
