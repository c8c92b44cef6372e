import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { receive } from "../../lib/desk/receive.ts";
import { arrival, mail } from "../desk/mails.ts";
import { type TestDesk, testDesk } from "../desk/test-desk.ts";

let at: TestDesk;
beforeEach(async () => {
  at = await testDesk();
});
afterEach(() => at.close());

describe("a genuine mail of a kind that nobody knows yet", () => {
  test("is logged by template and skeleton, without anything personal", async () => {
    const link =
      "https://www.aliexpress.com/p/help/index.html?tracelog=rowan&rowan_id1=parcel_box_moves_20260601_1_en_US_2026-02-14&ck=in_edm_other";
    at.bucket.set(
      "m1",
      mail([
        "From: Alex Example <alex@example.com>",
        "To: orders@desk.localhost",
        "Subject: Fwd: Order 8190000000000012: Alex, your parcel box needs verification",
        "Date: Sun, 15 Feb 2026 10:03:00 +0100",
        "Message-ID: <unknown@example.com>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "",
        "---------- Forwarded message ---------",
        "From: AliExpress <transaction@notice.aliexpress.com>",
        "Date: Sun, Feb 15, 2026 at 10:00 AM",
        "Subject: Order 8190000000000012: Alex, your parcel box needs verification",
        "To: <alex@example.com>",
        "",
        "",
        "Hi Alex Example,",
        "The box at 1 Example Road moves house.",
        `Read more <${link}>`,
      ]),
    );
    await receive(at.desk, arrival("m1"));
    const entry = z
      .object({ kinds: z.array(z.string()), templates: z.array(z.string()), skeletons: z.array(z.string()) })
      .parse(JSON.parse(at.logged.at(-1) ?? "{}"));
    expect(entry).toMatchObject({
      kinds: ["unknown-notification"],
      templates: ["parcel_box_moves"],
      skeletons: ["order #: …, your parcel … verification"],
    });
    expect(at.logged.join("\n")).not.toMatch(/alex|8190|@|Road/i);
  });
});
