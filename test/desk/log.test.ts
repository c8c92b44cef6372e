import { expect, test } from "vitest";
import { type LogEntry, plainLog } from "../../lib/adapters/log.ts";

const read = { about: "mail", delivery: "d", orders: 1, forms: ["inline"], letter: "ab" } as const;

const entries: readonly (readonly [LogEntry, string])[] = [
  [{ ...read, outcome: "letter-sent" }, "read 1 order mail (inline) → letter ab in outbox"],
  [{ ...read, outcome: "letter-unknown" }, "read 1 order mail (inline) → letter-unknown ab"],
  [{ ...read, outcome: "letter-dropped" }, "read 1 order mail (inline) → letter-dropped ab"],
  [{ about: "mail", delivery: "d", outcome: "not-authenticated" }, "read 1 mail → not-authenticated"],
  [{ about: "failure", delivery: "d", error: "RetryLater" }, "could not finish mail d (RetryLater)"],
  [{ about: "failure", during: "sweep", error: "TimeoutError" }, "could not finish a sweep (TimeoutError)"],
  [{ about: "failure", during: "request", error: "TimeoutError" }, "could not answer a request (TimeoutError)"],
  [
    { about: "letter", letter: "ab", outcome: "retry-later", error: "ServiceUnavailable" },
    "letter ab: retry-later (ServiceUnavailable)",
  ],
];

test.each(entries)("a line for the terminal says what is so: %j", (entry, line) => {
  const lines: string[] = [];
  plainLog((said) => lines.push(said))(entry);
  expect(lines).toEqual([line]);
});
