import { Temporal } from "temporal-polyfill";

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date and time on a wall, with no zone. */
export interface LocalTime extends Day {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export const msPerDay = 86_400_000;

/** The midnight, in UTC, that a day begins with: milliseconds since 1970. Null where the calendar has no such day. */
export function midnightOf({ year, month, day }: Day): number | null {
  const midnight = Date.UTC(year, month - 1, day);
  return month >= 1 && month <= 12 && day >= 1 && new Date(midnight).getUTCDate() === day ? midnight : null;
}

/** The UTC instant, to the second, of a local time in a zone (`Europe/Berlin`) or at an offset (`-07:00`); null where there is no such date. */
export function instantOf(local: LocalTime, zone: string): string | null {
  const midnight = midnightOf(local);
  const { hour, minute } = local;
  const second = Math.min(local.second, 59);
  if (midnight === null || hour > 23 || minute > 59) return null;
  const offset = fixedOffset(zone);
  if (offset === null) return inZone({ ...local, second }, zone);
  const at = midnight + ((hour * 60 + minute - offset) * 60 + second) * 1_000;
  return new Date(at).toISOString().replace(".000Z", "Z");
}

/** The minutes of an offset, `-07:00`, or of UTC; null for a zone, whose arithmetic costs ten times more. */
export function fixedOffset(zone: string): number | null {
  if (zone === "UTC") return 0;
  const [, sign, hours = "", minutes = ""] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function inZone(local: LocalTime, zone: string): string | null {
  try {
    const wall = Temporal.PlainDateTime.from(local, { overflow: "reject" });
    return wall.toZonedDateTime(zone).toInstant().toString({ smallestUnit: "second" });
  } catch {
    return null;
  }
}

/** The offset, `+02:00`, that a zone has at an instant. */
export function offsetAt(zone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offset;
}
