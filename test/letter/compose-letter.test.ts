import { describe, expect, test } from "vitest";
import { Action, Cause, DeadlineName, DiagnosisCode, MailKind } from "../../lib/core/codes.ts";
import type { Diagnosis } from "../../lib/core/guide/diagnosis.ts";
import { composeLetter } from "../../lib/core/letter/compose-letter.ts";
import type { LetterRequest } from "../../lib/core/letter/letter.ts";
import {
  candidatesAgree,
  candidatesDiffer,
  closedEarly,
  diagnosisOf,
  neverShipped,
  notReceived,
  orderNumber,
  requestFor,
  sellerHasTime,
  sellerSilent,
  shipmentCancelled,
  twoOrders,
} from "./cases.ts";
import { linesOfHtml, linesOfText, linksOf, underHeading } from "./rendering.ts";

const examples: Readonly<Record<string, LetterRequest>> = {
  closedEarly,
  neverShipped,
  candidatesAgree,
  candidatesDiffer,
  sellerHasTime,
  sellerSilent,
  notReceived,
  twoOrders,
};

const stepsOf = (text: string): string[] => underHeading(text, "What to do now").filter((line) => /^\d+\. /.test(line));

const promises = /guarante|immediate|instantly|\balways\b|100 ?%|no further action/i;

describe("closed without a reason, window open (S01)", () => {
  const letter = composeLetter(closedEarly);

  test("the subject carries the order, the verdict and the date", () => {
    expect(letter.subject).toBe("[Order 8190000000000012] Closed: you can still open a dispute until Mon 16 Mar 2026");
  });

  test("the deadline stands before what to do, with zone, countdown and a day to spare", () => {
    const box = letter.text.split("\n").filter((line) => line.startsWith("│"));
    expect(box[0]).toContain("Mon 16 Mar 2026 (UTC)");
    expect(box[1]).toContain("in 29 days");
    expect(box[1]).toContain("Sun 15 Mar 2026");
    expect(letter.text.indexOf("│")).toBeLessThan(letter.text.indexOf("What to do now"));
  });

  test("three steps with their menu paths, and what to do where the dispute button is missing (A-24)", () => {
    expect(stepsOf(letter.text)).toHaveLength(3);
    expect(letter.text).toContain("My Orders > the order > Open Dispute");
    expect(letter.text).toContain("If the button is not there, ask AliExpress support and look again every day");
  });

  test("why: the rule, the line of the mail, the formula", () => {
    const why = underHeading(letter.text, "Why we say so").join("\n");
    expect(why).toContain("R-74");
    expect(why).toContain("“Estimated delivery: Mar 1, 2026”");
    expect(why).toContain("2026-03-01 + 15 days");
  });

  test("asks for the reason in a word", () => {
    expect(letter.text).toContain("REASON and the line");
  });
});

describe("never shipped, paid by card (S05)", () => {
  const letter = composeLetter(neverShipped);

  test("says when the money is due, how far it is, and that no dispute is needed", () => {
    expect(letter.subject).toBe("[Order 8190000000000012] Closed, never shipped: refund expected by Fri 6 Feb 2026");
    expect(letter.text).toContain("● ○ ○  First of three");
    expect(letter.text).toContain("between Wed 14 Jan 2026 and Fri 6 Feb 2026 (America/New_York)");
    expect(letter.text).toContain("No dispute needed");
    expect(letter.text.toLowerCase()).not.toContain("open a dispute now");
    expect(letter.text).toContain("REFUNDED");
  });
});

describe("reasons that fit, none stated (A-35)", () => {
  test("S49: firm advice, the window as the safety net, two questions", () => {
    const { subject, text } = composeLetter(candidatesAgree);
    expect(subject).toContain("Closed: refund expected by Tue 7 Jul 2026");
    expect(text).toContain("No dispute needed");
    expect(text).toContain("Thu 16 Jul 2026 (UTC)");
    expect(underHeading(text, "Possible reasons")).toContain(
      "- the seller did not ship in time (more likely than the others)",
    );
    expect(underHeading(text, "Two questions").join("\n")).toMatch(/REASON[\s\S]*PAID CARD/);
    // The verdict stays open: the likely reason is never the reason.
    expect(text).toContain("nothing you sent says why");
  });

  test("S52: reasons differ, so the side with a deadline is taken", () => {
    const { subject, text } = composeLetter(candidatesDiffer);
    expect(subject).toContain("the seller has until Mon 22 Jun 2026, 10:00 to answer");
    expect(text.toLowerCase()).not.toContain("no dispute needed");
    expect(text).toContain("Thu 16 Jul 2026 (UTC) is the last day to open a dispute");
    expect(text).toContain("the shipment was cancelled on the way");
    expect(stepsOf(text)).toHaveLength(3);
  });
});

describe("shipment cancelled", () => {
  test("the seller's hours are printed in the buyer's zone, after its clocks have changed", () => {
    const { text } = composeLetter(sellerHasTime);
    expect(text).toContain("Mon 30 Mar 2026, 15:00 (Europe/Berlin, UTC+02:00)");
    expect(text).toContain("in 47 hours");
    expect(text).toContain("the courier never collected the parcel");
    expect(text).toContain("CONTACTED");
  });

  test("what belongs to the dispute is part of its step", () => {
    const steps = underHeading(composeLetter(sellerHasTime).text, "What to do now");
    expect(steps.at(-3)?.trim()).toBe("Choose the reason “Shipment Problem”.");
  });

  test("once the buyer has written to the seller, silence can be reported instead", () => {
    const contacted = {
      type: "seller-contacted",
      orderNumber,
      at: "2026-03-28T14:00:00Z",
      evidence: "CONTACTED",
      mail: "c.eml",
      details: {},
      lines: {},
    } as const;
    const { text } = composeLetter(
      requestFor([shipmentCancelled], {
        now: sellerHasTime.now,
        timeZone: sellerHasTime.timeZone,
        history: [contacted],
      }),
    );
    expect(text).toContain("NO REPLY");
    expect(text).not.toContain("CONTACTED –");
  });

  test("S14: the wait is over, so the answer is now, and the window is still named", () => {
    const { subject, text } = composeLetter(sellerSilent);
    expect(subject).toBe("[Order 8190000000000012] Shipment cancelled: open a dispute now");
    expect(text).toContain("│ Now: open a dispute.");
    expect(text).toContain("Mon 30 Mar 2026, 16:00 (Europe/Berlin, UTC+02:00)");
    expect(text).toContain("Tue 5 May 2026 (Europe/Berlin)");
  });
});

describe("two dates", () => {
  test("both are shown, the careful one first, with the reason (A-25)", () => {
    const { text } = composeLetter(notReceived);
    expect(text.indexOf("Sat 7 Mar 2026")).toBeLessThan(text.indexOf("Mon 16 Mar 2026"));
    expect(text).toContain("AliExpress may count from the day of delivery");
  });

  test("the same day is said once, and a later hope is no promise (A-11)", () => {
    const moved = { ...shipmentCancelled.deadlines, actBy: "2026-05-05", windowCertainlyClosedAfter: "2026-05-18" };
    const { text } = composeLetter({ ...sellerHasTime, ...requestFor([{ ...shipmentCancelled, deadlines: moved }]) });
    expect(text.split("Ready to paste")[0]?.match(/Tue 5 May 2026/g)).toHaveLength(1);
    expect(text).toContain("After Mon 18 May 2026 (UTC) the dispute window is over by any reading");
    expect(text).toContain("Do not count on it");
  });

  test("a careful date that is gone is not advised any more", () => {
    const { text } = composeLetter({ ...notReceived, now: "2026-03-10T12:00:00Z" });
    expect(text).toContain("Sat 7 Mar 2026 (America/Los_Angeles) was the careful date");
    expect(text).not.toContain("Fri 6 Mar 2026");
  });

  test("on the last day itself nobody is sent to yesterday", () => {
    const { text } = composeLetter({ ...closedEarly, now: "2026-03-16T09:00:00Z" });
    expect(text).toContain("That is today.");
    expect(text).not.toContain("15 Mar 2026");
  });
});

describe("several orders, several parcels", () => {
  test("the most urgent first, the subject about it and how many more", () => {
    const { subject, text } = composeLetter(twoOrders);
    expect(subject).toMatch(/^\[Order 8190000000020012\] Shipment cancelled: .* \(and 1 more order\)$/);
    expect(text.indexOf("Order 8190000000020012")).toBeLessThan(text.indexOf("Order 8190000000000012"));
    expect(text).toContain("to PayPal");
  });

  test("a long list ends in one line an order", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      diagnosisOf({
        ...closedEarly.cases[0]?.diagnosis,
        orderNumber: `81900000000000${String(index).padStart(2, "0")}`,
      }),
    );
    const { text } = composeLetter(requestFor(many));
    expect(text.match(/What to do now/g)).toHaveLength(5);
    expect(text).toContain("- Order 8190000000000011: Closed: you can still open a dispute until Mon 16 Mar 2026");
  });

  test("parcels of one order are told apart", () => {
    const { text } = composeLetter(
      requestFor([
        diagnosisOf({
          packages: [
            { trackingNumber: "AP00823271816356", diagnosis: ["in-transit"], deadlines: {} },
            {
              trackingNumber: "LP00123456789012",
              diagnosis: ["shipment-cancelled"],
              deadlines: { sellerReplyDue: "2026-02-17T09:00:00Z" },
            },
          ],
        }),
      ]),
    );
    expect(underHeading(text, "The parcels of this order")).toEqual([
      "- Parcel AP00823271816356: On its way",
      "- Parcel LP00123456789012: Shipment cancelled",
      "  The seller has until Tue 17 Feb 2026, 09:00 (UTC) to answer.",
    ]);
  });
});

describe("other occasions", () => {
  test("nothing new: the same verdict and date, and little else", () => {
    const { subject, text } = composeLetter({ ...closedEarly, occasion: { why: "nothing-new" } });
    expect(subject).toBe(
      "[Order 8190000000000012] No change. Closed: you can still open a dispute until Mon 16 Mar 2026",
    );
    expect(text).toContain("Mon 16 Mar 2026 (UTC)");
    expect(text).not.toContain("What to do now");
    expect(text.split("\n").filter((line) => line !== "").length).toBeLessThan(12);
  });

  test.each(MailKind.options)("not understood, %s: one clear answer, no order touched", (kind) => {
    const { subject, text, ics } = composeLetter({ ...requestFor([]), occasion: { why: "not-understood", kind } });
    expect(subject).not.toBe("");
    expect(text).toContain("No order of yours was changed by this mail.");
    expect(text).toMatch(/as an attachment if your mail program can|by hand/);
    expect(ics).toBeNull();
  });

  test("phishing: no click, the app by hand", () => {
    const { text } = composeLetter({
      ...requestFor([]),
      occasion: { why: "not-understood", kind: "suspected-phishing" },
    });
    expect(text).toContain("Do not follow its links");
    expect(text).toContain("Open the AliExpress app by hand");
  });

  test("too large: says so, and how to send less", () => {
    const { text } = composeLetter({ ...requestFor([]), occasion: { why: "too-large" } });
    expect(text).toContain("larger");
    expect(text).toContain("without pictures");
  });

  test("a parcel without an order becomes one question", () => {
    const { subject, text } = composeLetter({ ...requestFor([]), strayPackages: ["AP00823271816356"] });
    expect(subject).toBe("Which order is parcel AP00823271816356 from?");
    expect(text.match(/\?/g)).toHaveLength(1);
  });

  test("how sure we are who wrote the mail is said where an order depends on it", () => {
    expect(composeLetter({ ...closedEarly, authentic: "no" }).text).toContain("could not confirm that AliExpress");
    expect(composeLetter({ ...closedEarly, authentic: "unknown" }).text).toContain("cannot tell who wrote");
    expect(composeLetter({ ...closedEarly, authentic: null }).text).not.toContain("wrote");
  });
});

describe("every letter", () => {
  test.each(Object.entries(examples))("%s: text and HTML say the same", (_, request) => {
    const { text, html } = composeLetter(request);
    expect(linesOfHtml(html)).toEqual(linesOfText(text));
  });

  test.each(Object.entries(examples))(
    "%s: says whose guide it is and the version of its rules (A-34)",
    (_, request) => {
      const { text } = composeLetter(request);
      expect(text).toContain("independent buyer's guide");
      expect(text).toContain("not legal advice");
      expect(text).toContain("Rule set 2026-01");
      expect(text).toContain(request.timeZone);
    },
  );

  test("no code and no action promises anything, and there are never more than three steps", () => {
    const dates = Object.fromEntries(DeadlineName.options.map((name) => [name, deadlineOf(name)]));
    // What is advised and what is judged are worded apart from each other, so each is looked at once.
    const said: Pick<Diagnosis, "diagnosis" | "actions">[] = [
      ...DiagnosisCode.options.map((code) => ({ diagnosis: [code], actions: [] })),
      ...Action.options.map((action) => ({ diagnosis: ["in-transit" as const], actions: [action] })),
    ];
    for (const each of said) {
      for (const deadlines of [dates, {}]) {
        const diagnosis: Diagnosis = diagnosisOf({
          ...each,
          deadlines,
          headline: "disputeWindowCloses" in deadlines ? "disputeWindowCloses" : null,
          refund: { expected: "automatic", method: "card", stage: 2, earliest: "2026-02-20", latest: "2026-03-13" },
        });
        const { subject, text } = composeLetter(requestFor([diagnosis]));
        expect(`${subject}\n${text}`).not.toMatch(promises);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
    const everything = composeLetter(requestFor([diagnosisOf({ actions: Action.options, deadlines: dates })]));
    expect(stepsOf(everything.text)).toHaveLength(3);
  });

  test("every deadline and every cause has its words", () => {
    for (const name of DeadlineName.options) {
      const deadlines = { [name]: deadlineOf(name) };
      const { subject, text } = composeLetter(requestFor([diagnosisOf({ deadlines, headline: name })]));
      expect(subject).toContain("16 Mar 2026");
      expect(text).toContain("16 Mar 2026");
      expect(text).not.toMatch(promises);
    }
    for (const cause of Cause.options) {
      expect(composeLetter(requestFor([diagnosisOf({ cause })])).text).not.toMatch(promises);
    }
  });

  test("the refusal to cancel for the seller is word for word (R-130), and nobody is told to cancel", () => {
    const { text } = composeLetter(
      requestFor([
        diagnosisOf({
          diagnosis: ["seller-asks-buyer-to-cancel"],
          actions: ["do-not-cancel", "reply-canned-cancel-from-your-side", "wait-for-auto-cancel"],
          deadlines: { processingDeadline: "2026-02-20" },
          headline: "processingDeadline",
        }),
      ]),
    );
    expect(text).toContain("If you need to cancel, please cancel from your side.");
    expect(text.toLowerCase()).not.toContain("cancel the order yourself");
    expect(text).toContain("Fri 20 Feb 2026 (UTC)");
  });

  test("a cancellation by the buyer carries no expectation of an automatic refund (A-09)", () => {
    const { text } = composeLetter(
      requestFor([
        diagnosisOf({
          diagnosis: ["buyer-cancelled"],
          actions: ["check-refund-status"],
          refund: { expected: "automatic", method: "card", stage: 0, earliest: "2026-02-20", latest: "2026-03-13" },
        }),
      ]),
    );
    expect(text).not.toMatch(/automatic|without your asking/i);
    expect(text).toContain("the usual time is between Fri 20 Feb 2026 and Fri 13 Mar 2026 (UTC)");
  });
});

describe("hostile lines", () => {
  const quoting = (evidence: string) =>
    composeLetter(requestFor([diagnosisOf({ why: [{ rule: "R-74", evidence, mail: "a.eml" }] })]));

  test("markup out of a mail is text in the letter", () => {
    const { html } = quoting(`<script>alert("x")</script> & 'more'`);
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;");
  });

  test.each([
    "see https://evil.example/pay?x=1 now",
    "see HTTP://evil.example now",
    "see www.evil.example now",
    "see evil.com/pay now",
    "see (evil.com), now",
    "see <a@evil.com> now",
  ])("no link survives: %s", (evidence) => {
    const { text, html } = quoting(evidence);
    expect(text).not.toMatch(/evil/i);
    expect(text).toContain("“see [link] now”");
    expect(html).not.toMatch(/evil|src=|url\(|<img/i);
    for (const link of linksOf(html)) expect(link).toMatch(/^mailto:orders@desk\.example\?/);
  });

  test("a sentence without a space after its full stop is no link, nor is a price", () => {
    expect(quoting("Your order is closed.Check US $12.50 at 9 a.m.").text).toContain(
      "“Your order is closed.Check US $12.50 at 9 a.m.”",
    );
  });

  test("line breaks, direction overrides and endless lines are tamed", () => {
    expect(quoting("one\r\ntwo\u202ethree").text).toContain("“one two three”");
    expect(quoting("a".repeat(100_000)).text.length).toBeLessThan(2000);
  });
});

test("the HTML names its language and direction, brings no remote content and follows a dark screen", () => {
  const { html } = composeLetter(closedEarly);
  expect(html).toContain('<html lang="en" dir="ltr">');
  expect(html).toContain("color-scheme: light dark");
  expect(html).toContain("prefers-color-scheme: dark");
  expect(html).not.toMatch(/https?:|src=|@import|url\(/);
  expect(html.match(/<h1>/g)).toHaveLength(1);
});

const instants: ReadonlySet<DeadlineName> = new Set(["paymentDue", "sellerReplyDue"]);
const deadlineOf = (name: DeadlineName): string => (instants.has(name) ? "2026-03-16T10:00:00Z" : "2026-03-16");
