import { expect, test } from "vitest";
import { composeLetter } from "../../lib/core/letter/compose-letter.ts";
import {
  closedEarly,
  diagnosisOf,
  neverShipped,
  notReceived,
  requestFor,
  sellerHasTime,
  sellerSilent,
} from "./cases.ts";
import { eventsOfCalendar } from "./rendering.ts";

const calendarOf = (request: Parameters<typeof composeLetter>[0]): string => composeLetter(request).ics ?? "";
const uids = (ics: string): (string | undefined)[] => eventsOfCalendar(ics).map((event) => event.get("UID"));

test("a date is an all-day event with a stable id, stamped with the moment of the letter", () => {
  const ics = calendarOf(closedEarly);
  const [event] = eventsOfCalendar(ics);
  expect(ics).toContain("METHOD:PUBLISH");
  expect(event?.get("UID")).toBe("8190000000000012-disputeWindowCloses@whyclosed");
  expect(event?.get("DTSTART;VALUE=DATE")).toBe("20260316");
  expect(event?.get("DTSTAMP")).toBe("20260215T090500Z");
  expect(event?.get("SUMMARY")).toContain("last day to open a dispute");
  expect(event?.get("DESCRIPTION")).toContain("My Orders > the order > Open Dispute");
});

test("an hour is an instant in UTC, the window stays beside it", () => {
  const events = eventsOfCalendar(calendarOf(sellerHasTime));
  const hours = events.find((event) => event.get("UID")?.includes("sellerReplyDue"));
  expect(hours?.get("DTSTART")).toBe("20260330T130000Z");
  expect(uids(calendarOf(sellerHasTime))).toContain("8190000000000012-disputeWindowCloses@whyclosed");
});

test("each event rings on the day before: a date at nine, an hour a day ahead", () => {
  const triggers = eventsOfCalendar(calendarOf(sellerHasTime)).map((event) => event.get("TRIGGER"));
  expect(triggers.sort()).toEqual(["-P1D", "-PT15H"]);
});

test("lines end in CRLF and are at most 75 octets (RFC 5545 §3.1)", () => {
  for (const request of [closedEarly, neverShipped, notReceived, sellerHasTime, sellerSilent]) {
    const ics = calendarOf(request);
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics.trimEnd().endsWith("END:VCALENDAR")).toBe(true);
  }
});

test("two dates are two events; what is over, or asks for nothing, is none", () => {
  expect(uids(calendarOf(notReceived)).sort()).toEqual([
    "8190000000000012-actBy@whyclosed",
    "8190000000000012-disputeWindowCloses@whyclosed",
  ]);
  expect(uids(calendarOf(sellerSilent))).toEqual(["8190000000000012-disputeWindowCloses@whyclosed"]);
  const done = diagnosisOf({ diagnosis: ["refund-received"], deadlines: { disputeWindowCloses: "2026-03-16" } });
  expect(composeLetter(requestFor([done])).ics).toBeNull();
  expect(composeLetter({ ...closedEarly, now: "2026-03-17T00:00:00Z" }).ics).toBeNull();
});

test("the zone of the process changes nothing, even where days begin later than in UTC", () => {
  const ics = calendarOf({ ...closedEarly, timeZone: "America/Los_Angeles" });
  expect(eventsOfCalendar(ics)[0]?.get("DTSTART;VALUE=DATE")).toBe("20260316");
});
