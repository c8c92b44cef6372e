import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { composeLetter } from "../../lib/core/letter/compose-letter.ts";
import type { Letter, LetterRequest } from "../../lib/core/letter/letter.ts";
import {
  closedEarly,
  diagnosisOf,
  neverShipped,
  notReceived,
  orderNumber,
  requestFor,
  sellerHasTime,
  sellerSilent,
  shipmentCancelled,
} from "./cases.ts";

/** What a calendar program makes of it: read by a parser that did not write it. */
const read = (ics: string | null) => {
  const calendar = new ICAL.Component(ICAL.parse(ics ?? ""));
  return {
    method: calendar.getFirstPropertyValue("method"),
    events: calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component)),
  };
};

const published = (request: LetterRequest) => read(composeLetter(request).ics).events;
const uid = (name: string) => `${orderNumber}-${name}@whyclosed`;
const named = (request: LetterRequest, name: string) => published(request).find((event) => event.uid === uid(name));

/** The next letter about an order, told what the one before it said. */
const following = (letter: Letter, request: LetterRequest): LetterRequest => ({ ...request, said: letter.said });

test("a date is an all-day event with a stable id, stamped with the moment of the letter", () => {
  const { method, events } = read(composeLetter(closedEarly).ics);
  const [event] = events;
  expect(method).toBe("PUBLISH");
  expect(event?.uid).toBe(uid("disputeWindowCloses"));
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe("2026-03-16");
  expect(event?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-02-15T09:05:00Z");
  expect(event?.summary).toBe(`Last day to open a dispute (AliExpress order ${orderNumber})`);
  expect(event?.description).toContain("My Orders > the order > Open Dispute");
});

test("an hour is an instant in UTC, the window stays beside it", () => {
  const reply = named(sellerHasTime, "sellerReplyDue");
  expect(reply?.startDate.toString()).toBe("2026-03-30T13:00:00Z");
  expect(reply?.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  expect(named(sellerHasTime, "disputeWindowCloses")?.startDate.toString()).toBe("2026-05-05");
});

test("each event rings on the day before: a date at nine, an hour a day ahead", () => {
  const rings = published(sellerHasTime).map((event) =>
    event.component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger")?.toString(),
  );
  expect(rings.sort()).toEqual(["-P1D", "-PT15H"]);
});

test("who publishes is named, nobody is invited, nobody is busy for it (RFC 5546 §3.2.1)", () => {
  for (const event of published(sellerHasTime)) {
    expect(event.organizer).toBe("mailto:orders@desk.example");
    expect(event.attendees).toEqual([]);
    expect(event.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(event.sequence).toBe(0);
  }
});

test("lines end in CRLF and are at most 75 octets (RFC 5545 §3.1)", () => {
  for (const request of [closedEarly, neverShipped, notReceived, sellerHasTime, sellerSilent]) {
    const ics = composeLetter(request).ics ?? "";
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics.trimEnd().endsWith("END:VCALENDAR")).toBe(true);
  }
});

test("two dates are two events; what is over, or asks for nothing, is none", () => {
  const uids = (request: LetterRequest) => published(request).map((event) => event.uid);
  expect(uids(notReceived).sort()).toEqual([uid("actBy"), uid("disputeWindowCloses")]);
  expect(uids(sellerSilent)).toEqual([uid("disputeWindowCloses")]);
  const done = diagnosisOf({ diagnosis: ["refund-received"], deadlines: { disputeWindowCloses: "2026-03-16" } });
  expect(composeLetter(requestFor([done])).ics).toBeNull();
  expect(composeLetter({ ...closedEarly, now: "2026-03-17T00:00:00Z" }).ics).toBeNull();
});

test("the zone of the process changes nothing, even where days begin later than in UTC", () => {
  const [event] = published({ ...closedEarly, timeZone: "America/Los_Angeles" });
  expect(event?.startDate.toString()).toBe("2026-03-16");
});

describe("from letter to letter", () => {
  const first = composeLetter(sellerHasTime);
  const later = { now: "2026-03-29T08:00:00Z", timeZone: "Europe/Berlin" };
  const withDeadlines = (deadlines: typeof shipmentCancelled.deadlines) =>
    requestFor([{ ...shipmentCancelled, deadlines }], later);

  test("an entry that stays keeps its sequence", () => {
    const request = following(first, { ...sellerHasTime, now: later.now });
    expect(named(request, "sellerReplyDue")?.sequence).toBe(0);
    expect(composeLetter(request).cancelledIcs).toBeNull();
  });

  test("an entry that moves keeps its id and rises in sequence", () => {
    const moved = withDeadlines({ sellerReplyDue: "2026-03-31T07:00:00Z", disputeWindowCloses: "2026-05-05" });
    const letter = composeLetter(following(first, moved));
    const events = read(letter.ics).events;
    expect(events.map(({ uid: id, sequence }) => [id, sequence])).toEqual(
      expect.arrayContaining([
        [uid("sellerReplyDue"), 1],
        [uid("disputeWindowCloses"), 0],
      ]),
    );
    expect(letter.cancelledIcs).toBeNull();
    expect(letter.said.get(orderNumber)?.calendar.sellerReplyDue).toEqual({
      value: "2026-03-31T07:00:00Z",
      sequence: 1,
      isCancelled: false,
    });
  });

  test("an entry that no longer holds is cancelled: same id, next sequence, no alarm (RFC 5546 §3.2.5)", () => {
    const letter = composeLetter(
      following(first, requestFor([diagnosisOf({ diagnosis: ["refund-received"] })], later)),
    );
    const { method, events } = read(letter.cancelledIcs);
    expect(letter.ics).toBeNull();
    expect(method).toBe("CANCEL");
    expect(events.map((event) => event.uid).sort()).toEqual([uid("disputeWindowCloses"), uid("sellerReplyDue")]);
    for (const { component, sequence, organizer } of events) {
      expect(component.getFirstPropertyValue("status")).toBe("CANCELLED");
      expect(sequence).toBe(1);
      expect(organizer).toBe("mailto:orders@desk.example");
      expect(component.getFirstSubcomponent("valarm")).toBeNull();
    }
  });

  test("what is cancelled is cancelled once, and comes back with a higher sequence", () => {
    const ended = composeLetter(following(first, requestFor([diagnosisOf({ diagnosis: ["refund-received"] })], later)));
    const again = composeLetter(following(ended, requestFor([diagnosisOf({ diagnosis: ["refund-received"] })], later)));
    expect(again.cancelledIcs).toBeNull();
    expect(named(following(again, { ...sellerHasTime, now: later.now }), "disputeWindowCloses")?.sequence).toBe(2);
  });

  test("what is over is left where it is", () => {
    const letter = composeLetter(following(first, { ...sellerSilent, now: "2026-03-30T14:01:00Z" }));
    expect(letter.cancelledIcs).toBeNull();
    expect(letter.said.get(orderNumber)?.calendar.sellerReplyDue?.isCancelled).toBe(false);
  });

  test("a date that still stands stays, where another one is the headline now", () => {
    const before = composeLetter(
      requestFor(
        [diagnosisOf({ deadlines: { processingDeadline: "2026-04-10" }, headline: "processingDeadline" })],
        later,
      ),
    );
    const request = following(
      before,
      requestFor(
        [
          diagnosisOf({
            deadlines: { processingDeadline: "2026-04-10", refundLatest: "2026-04-20" },
            headline: "refundLatest",
          }),
        ],
        later,
      ),
    );
    expect(published(request).map((event) => event.uid)).toContain(uid("processingDeadline"));
    expect(composeLetter(request).cancelledIcs).toBeNull();
  });
});

test.each(["words", "export", "erased"] as const)(
  "a letter that tells no order's dates carries no calendar: %s",
  (why) => {
    const letter = composeLetter({ ...closedEarly, occasion: { why } });
    expect(letter.ics).toBeNull();
    expect(letter.cancelledIcs).toBeNull();
    expect(letter.said.size).toBe(0);
  },
);
