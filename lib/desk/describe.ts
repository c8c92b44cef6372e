import type { LogEntry } from "../adapters/log.ts";
import type { Reading } from "../core/notice/reading.ts";
import { maskTemplate } from "../core/notice/skeleton.ts";

type Description = Pick<LogEntry, "kinds" | "forms" | "languages" | "templates" | "skeletons">;

/** What the log may know of a mail: its kind, and nothing personal. */
export function describe(readings: readonly Reading[]): Description {
  const distinct = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  return {
    kinds: distinct(readings.map(({ kind }) => kind)),
    forms: distinct(readings.map(({ original }) => original.form)),
    languages: distinct(readings.map(({ language }) => language)),
    ...describeUnknown(readings.filter(({ kind }) => kind === "unknown-notification")),
  };
}

/** What the operator needs to teach the desk a mail that it does not know yet. */
function describeUnknown(readings: readonly Reading[]): Description {
  if (readings.length === 0) return {};
  return {
    templates: readings.flatMap(({ template }) => (template === null ? [] : [maskTemplate(template)])),
    skeletons: readings.flatMap(({ skeleton }) => skeleton ?? []),
  };
}
