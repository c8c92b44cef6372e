import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { receive } from "../../lib/desk/receive.ts";
import { type TestDesk, testDesk } from "./test-desk.ts";

const buyer = "buyer@example.com";
const shipmentCancelled = [
  `From: ${buyer}`,
  "To: orders@desk.localhost",
  "Subject: Fwd: Order 8190000000000012: shipment cancelled",
  "Date: Sun, 15 Feb 2026 09:00:00 +0000",
  "Message-ID: <forward-1@example.com>",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "---------- Forwarded message ---------",
  "From: AliExpress <transaction@notice.aliexpress.com>",
  "Date: Sun, Feb 15, 2026 at 8:55 AM",
  "Subject: Order 8190000000000012: shipment cancelled",
  `To: <${buyer}>`,
  "",
  "Shipment cancelled. Estimated delivery Mar 1, 2026",
  "",
].join("\r\n");

const arrival = {
  id: "delivery-1",
  at: "2026-02-15T09:00:00Z",
  source: buyer,
  recipients: ["orders@desk.localhost"],
  passes: { dmarc: true, virus: true },
  bucket: "mails",
  key: "mail-1",
};

let box: TestDesk;
beforeEach(async () => {
  box = await testDesk();
  box.bucket.set("mail-1", shipmentCancelled);
});
afterEach(() => box.close());

describe("the sweep", () => {
  test("sends a letter that was put down and never sent", async () => {
    const failing = {
      ...box.desk,
      sender: { send: async () => ({ outcome: "retry-later" as const, reason: "throttled" }) },
    };
    await expect(receive(failing, arrival)).rejects.toThrow("not accepted");
    expect(await box.outbox()).toHaveLength(0);

    box.clock.standAt("2026-02-15T09:10:00Z");
    expect(await dispatch(box.desk)).toEqual({ letters: 1, orders: 0 });
    expect(await box.outbox()).toHaveLength(1);
  });

  test("sends nothing a second time", async () => {
    await receive(box.desk, arrival);
    box.clock.standAt("2026-02-15T10:00:00Z");
    await dispatch(box.desk);
    await dispatch(box.desk);
    expect(await box.outbox()).toHaveLength(1);
  });

  test("moves an order on whose clock has run, so that it is sorted by what is true now", async () => {
    await receive(box.desk, arrival);
    const id = box.desk.tokens.buyerId(buyer);
    const before = await box.store.findOrder(id, "8190000000000012");
    expect(before?.nextDeadline).toBe("2026-02-17T08:55:00Z");
    expect(before?.nextDueAt).toBe("2026-02-17T08:55:00Z");

    box.clock.standAt("2026-02-17T08:55:00Z");
    expect(await dispatch(box.desk)).toEqual({ letters: 1, orders: 1 });
    const after = await box.store.findOrder(id, "8190000000000012");
    expect(after?.nextDeadline).toBe("now");
    // Halfway to the end of the dispute window.
    expect(after?.nextDueAt).toBe("2026-03-01T08:00:00Z");
    expect(await dispatch(box.desk)).toEqual({ letters: 0, orders: 0 });
  });

  test("a letter whose fate is not known is shot once more when no event has come in ten minutes, and never again", async () => {
    let shots = 0;
    const sender = {
      send: async () => {
        shots += 1;
        return { outcome: "ambiguous" as const, reason: "TimeoutError" };
      },
    };
    const desk = { ...box.desk, sender };
    expect(await receive(desk, arrival)).toMatchObject({ outcome: "letter-unknown" });
    for (const [time, expected] of [
      ["2026-02-15T09:09:00Z", 1],
      ["2026-02-15T09:20:00Z", 2],
      ["2026-02-15T12:00:00Z", 2],
    ] as const) {
      box.clock.standAt(time);
      await dispatch(desk);
      expect(shots, time).toBe(expected);
    }
  });

  test("a reminder that had to wait is dropped when the order has been spoken of since, or the buyer wants none", async () => {
    await receive(box.desk, arrival);
    const throttled = { send: async () => ({ outcome: "retry-later" as const, reason: "Throttling" }) };
    box.clock.standAt("2026-02-17T09:00:00Z");
    await dispatch({ ...box.desk, sender: throttled });
    expect(await box.outbox()).toHaveLength(1);
    const buyerNow = await box.store.findBuyer(box.desk.tokens.buyerId(buyer));
    if (buyerNow === null) throw new Error("the buyer is there");
    await box.store.putBuyer({ ...buyerNow, isStopped: true, version: buyerNow.version + 1 });
    box.clock.standAt("2026-02-17T09:10:00Z");
    await dispatch(box.desk);
    expect(await box.outbox()).toHaveLength(1);
  });
});
