import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { printCalendar } from "../../lib/core/letter/icalendar.ts";

const event = {
  uid: "one@whyclosed",
  sequence: 0,
  stamp: "2026-02-15T09:05:00Z",
  start: "2026-03-16",
  summary: "",
  organizer: { name: "whyclosed", address: "orders@desk.example" },
};

test("any text arrives as it was written, in lines of at most 75 octets (RFC 5545 §3.1, §3.3.11)", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (text) => {
      // A calendar has one kind of line break, and no control characters.
      const description = `${text.replaceAll(/\p{Cc}/gu, "")}; a, b \\n c\nд😀`;
      const ics = printCalendar({ method: "PUBLISH" }, [{ ...event, description }]);
      for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const read = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent("vevent");
      expect(read?.getFirstPropertyValue("description")).toBe(description);
    }),
  );
});
