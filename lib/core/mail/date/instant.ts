import { Temporal } from "temporal-polyfill";

/** A date and time on a wall, with no zone. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The UTC instant, to the second, of a local time in a zone (`Europe/Berlin`) or at an offset (`-07:00`); null where there is no such date. */
export function instantOf(local: LocalTime, zone: string): string | null {
  try {
    const wall = Temporal.PlainDateTime.from({ ...local, second: Math.min(local.second, 59) }, { overflow: "reject" });
    return wall.toZonedDateTime(zone).toInstant().toString({ smallestUnit: "second" });
  } catch {
    return null;
  }
}

/** The offset, `+02:00`, that a zone has at an instant. */
export function offsetAt(zone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offset;
}
