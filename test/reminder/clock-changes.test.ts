import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { orderOf, sweeps, type Told } from "./sweeps.ts";

const zones = [
  "Europe/Berlin",
  "Europe/London",
  "America/New_York",
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "Asia/Jerusalem",
  "America/Santiago",
  "Pacific/Auckland",
] as const;

/** The changes of the clocks in a zone, 2024 to 2032; a zone that has none gets two quiet days a year. */
function changesIn(timeZone: string): readonly Temporal.PlainDate[] {
  const changes: Temporal.PlainDate[] = [];
  const end = Temporal.ZonedDateTime.from({ timeZone, year: 2033, month: 1, day: 1 });
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from({ timeZone, year: 2024, month: 1, day: 1 });
  while (at !== null && Temporal.ZonedDateTime.compare(at, end) < 0) {
    at = at.getTimeZoneTransition("next");
    if (at !== null && Temporal.ZonedDateTime.compare(at, end) < 0) changes.push(at.toPlainDate());
  }
  if (changes.length > 0) return changes;
  return [2024, 2028, 2032].map((year) => Temporal.PlainDate.from({ year, month: 3, day: 31 }));
}

const instant = (date: Temporal.PlainDate, timeZone: string, time: string): string =>
  date.toZonedDateTime({ timeZone, plainTime: time }).toInstant().toString({ smallestUnit: "second" });

/** A cancelled shipment whose window closes some days after the clocks change; its ladder and its 48 hours lie around. */
function caseAround(change: Temporal.PlainDate, timeZone: string, closesAfterDays: number) {
  const estimate = change.add({ days: closesAfterDays }).subtract({ days: 15 }).toString();
  const at = instant(change.subtract({ days: 2 }), timeZone, "10:30");
  const estimatedDelivery = { from: estimate, to: estimate };
  return { at, order: orderOf([{ type: "shipment-cancelled", at, details: { estimatedDelivery } }]) };
}

const named = ({ deadline, value, step }: Told): string => `${deadline} ${value} ${step}`;

test.each(zones)("%s: no reminder is missed, early or doubled over any change of the clocks", (timeZone) => {
  for (const change of changesIn(timeZone)) {
    for (const closesAfterDays of [0, 2, 4]) {
      const { order, at } = caseAround(change, timeZone, closesAfterDays);
      const until = instant(change.add({ days: 9 }), timeZone, "12:00");
      const said = sweeps(order, at, until, timeZone);
      const names = said.map(named);
      const about = `${change} + ${closesAfterDays}`;
      expect(new Set(names).size, about).toBe(names.length);
      const closes = change.add({ days: closesAfterDays });
      for (const [step, days] of [
        ["last-morning", 0],
        ["passed", 1],
      ] as const) {
        const told = said.find((one) => one.deadline === "disputeWindowCloses" && one.step === step);
        const morning = instant(closes.add({ days }), timeZone, "08:00");
        // The very day of the mail has had its letter.
        expect(told?.at, `${about} ${step}`).toBe(morning);
      }
      const hours = said.find((one) => one.deadline === "sellerReplyDue");
      expect(hours?.at === undefined || Date.parse(hours.at) - Date.parse(at) === 48 * 3_600_000, about).toBe(true);
    }
  }
});

test.each(zones)(
  "%s: a desk that was off for a day over the change says each thing once, when it is back",
  (timeZone) => {
    for (const change of changesIn(timeZone)) {
      const { order, at } = caseAround(change, timeZone, 1);
      const until = instant(change.add({ days: 9 }), timeZone, "12:00");
      const pause = {
        from: instant(change, timeZone, "00:00"),
        to: instant(change.add({ days: 1 }), timeZone, "00:00"),
      };
      const whole = sweeps(order, at, until, timeZone);
      const paused = sweeps(order, at, until, timeZone, pause);
      const names = paused.map(named);
      expect(new Set(names).size, String(change)).toBe(names.length);
      expect(paused.every((one) => one.at < pause.from || one.at >= pause.to)).toBe(true);
      // What fell due in the dark is said after it, the newest of it alone; what comes later is as it would have been.
      const later = (told: readonly Told[]) =>
        told.filter((one) => one.at > pause.to).map((one) => `${one.at} ${named(one)}`);
      expect(later(paused)).toEqual(later(whole));
      const missed = whole.filter((one) => one.at >= pause.from && one.at < pause.to);
      if (missed.length > 0)
        expect(
          paused.some((one) => one.at === pause.to),
          String(change),
        ).toBe(true);
    }
  },
);
