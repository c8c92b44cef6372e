import { Temporal } from "temporal-polyfill";

/** Where the database of time zones keeps its cities. */
const areas = [
  "Africa",
  "America",
  "Antarctica",
  "Arctic",
  "Asia",
  "Atlantic",
  "Australia",
  "Europe",
  "Indian",
  "Pacific",
] as const;

/**
 * The zone that a buyer means: an IANA name in any case, its city where that is the name of one zone alone, or an
 * offset from UTC (`UTC+1`, `-03:30`), which knows no summer time. Null where it means none.
 */
export function timeZoneNamed(said: string): string | null {
  const name = said
    .trim()
    .replace(/ ?\/ ?/g, "/")
    .replaceAll(".", "")
    .replace(/\s+/g, "_");
  const offset = /^(?:utc|gmt)?_?(?<sign>[-+−–])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?$/i.exec(name)?.groups;
  if (offset !== undefined) {
    const sign = offset["sign"] === "+" ? "+" : "-";
    return Number(offset["hours"]) > mostHours
      ? null
      : existing(`${sign}${offset["hours"]?.padStart(2, "0")}:${offset["minutes"] ?? "00"}`);
  }
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(name)) return null;
  const whole = existing(name);
  if (whole !== null) return whole;
  const cities = areas.map((area) => existing(`${area}/${name}`)).filter((zone) => zone !== null);
  const [first, ...others] = cities;
  // Istanbul and Nicosia lie in two areas, and have one zone.
  return first !== undefined && others.every((other) => isSameZone(first, other)) ? (others.at(-1) ?? first) : null;
}

/** No place on earth is further from UTC. */
const mostHours = 14;

const epoch = Temporal.Instant.fromEpochMilliseconds(0);

/** In its usual spelling; null where there is no such zone. */
function existing(name: string): string | null {
  try {
    return epoch.toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

const isSameZone = (one: string, other: string): boolean =>
  epoch.toZonedDateTimeISO(one).equals(epoch.toZonedDateTimeISO(other));
