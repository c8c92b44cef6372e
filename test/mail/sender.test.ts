import { describe, expect, test } from "vitest";
import { isAutomatic } from "../../lib/core/mail/automatic.ts";
import { forwardedSubject } from "../../lib/core/mail/forwarded-subject.ts";
import { readMail } from "../../lib/core/mail/read-mail.ts";
import { restoreRelayed } from "../../lib/core/mail/relay.ts";
import { firstSender, isAliExpress, printedSender } from "../../lib/core/mail/sender.ts";
import { bytes, notification, textMail } from "./compose.ts";

describe("a sender behind Apple's relay", () => {
  const ids = "0a1b2c3d4e_0a1b2c3d@privaterelay.appleid.com";

  test.each([
    ["transaction_at_notice_aliexpress_com", "transaction@notice.aliexpress.com"],
    ["ae-best-care-market23_at_deals_aliexpress_com", "ae-best-care-market23@deals.aliexpress.com"],
    ["transaction_at_notice_aliexpress_com_example_net", "transaction@notice.aliexpress.com.example.net"],
    ["transaction_at_notice_aliexpress_com_x_at_example_net", "transaction_at_notice_aliexpress_com_x@example.net"],
  ])("%s is %s", (disguise, address) => {
    expect(restoreRelayed(`${disguise}_${ids}`)).toBe(address);
  });

  test.each([
    `transaction_at_notice_aliexpress_com_net_0a1b2c3d@privaterelay.appleid.com`,
    `transaction_at_notice_aliexpress_com_${ids}.example.net`,
    `transaction_at_notice_aliexpress_com_${ids.replace("privaterelay.", "privaterelay-")}`,
    "0a1b2c3d4e@privaterelay.appleid.com",
    "transaction@notice.aliexpress.com",
  ])("is not in %s", (address) => {
    expect(restoreRelayed(address)).toBeNull();
  });
});

describe("a sender behind another relay", () => {
  const shop = "transaction@notice.aliexpress.com";

  test.each([
    ["k3v9qx2ab@mozmail.com", `AliExpress <${shop}> [via Relay]`],
    ["k3v9qx2ab@alex.mozmail.com", `"${shop} [via Relay]"`],
    ["qzmkwdrhtnvb@simplelogin.co", "AliExpress - transaction at notice.aliexpress.com"],
    ["qzmkwdrhtnvb@passmail.net", "transaction(a)notice.aliexpress.com"],
    ["transaction_at_notice_aliexpress_com_kdjwmq@simplelogin.co", ""],
    ["transaction_at_notice.aliexpress.com_w11tzqdr@duck.com", "AliExpress"],
    ["shop+transaction=notice.aliexpress.com@alex.anonaddy.com", ""],
    ["shop@alex.anonaddy.com", "AliExpress 'transaction at notice.aliexpress.com'"],
  ])("%s, %s, is the shop", (address, name) => {
    expect(restoreRelayed(address, name)).toBe(shop);
  });

  test.each([
    ["k3v9qx2ab@mozmail.com", `${shop} <sly@example.net> [via Relay]`, "sly@example.net"],
    ["qzmkwdrhtnvb@simplelogin.co", "transaction at notice.aliexpress.com - sly at example.net", "sly@example.net"],
    [
      "transaction_at_notice.aliexpress.com_at_example.net_w11tzqdr@duck.com",
      "",
      "transaction_at_notice.aliexpress.com@example.net",
    ],
    ["shop+a=notice.aliexpress.com=example.net@alex.anonaddy.com", "", "a=notice.aliexpress.com@example.net"],
  ])("%s, %s, is whom the relay saw", (address, name, seen) => {
    expect(restoreRelayed(address, name)).toBe(seen);
  });

  test.each([
    ["k3v9qx2ab@mozmail.com", "Alex"],
    ["k3v9qx2ab@mozmail.com", `AliExpress <${shop}... [via Relay]`],
    ["sly@example.net", `AliExpress <${shop}> [via Relay]`],
    ["sly@example.net", "AliExpress - transaction at notice.aliexpress.com"],
    ["transaction_at_notice.aliexpress.com_w11tzqdr@duck.com.example.net", ""],
    [`${"a".repeat(9)}.transaction_at_notice_aliexpress_com_kdjwmq@simplelogin.co`, ""],
  ])("is not in %s, %s", (address, name) => {
    expect(restoreRelayed(address, name)).toBeNull();
  });
});

describe("a printed sender", () => {
  const shop = "transaction@notice.aliexpress.com";

  test.each([
    [`AliExpress <${shop}>`, shop, null],
    [`AliExpress <${shop}> on behalf of Best Store <store@example.net>`, shop, null],
    [`AliExpress <${shop}> (by way of Jo <jo@example.com>)`, shop, null],
    [`"AliExpress <${shop}> [via Relay]" <k3v9qx2ab@mozmail.com>`, shop, null],
    [`"${shop}" <sly@example.net>`, "sly@example.net", shop],
    [`'${shop}' via Family <family@example.org>`, "family@example.org", null],
  ])("%s", (printed, address, claimed) => {
    expect(printedSender(printed)).toEqual({ address, claimed });
  });

  test.each([
    [`On 14/05/2024 03:21, "AliExpress" <${shop}> wrote:`, shop],
    [`On 14/05/2024 03:21, "${shop}" <sly@example.net> wrote:`, "sly@example.net"],
    [`On 14/05/2024 03:21, ${shop} <sly@example.net> wrote:`, "sly@example.net"],
    [`On 14/05/2024 03:21, "${shop}" wrote:`, shop],
    [`From: "AliExpress" <${shop}>To: "jo@example.com" <jo@example.com>`, shop],
  ])("in a line of its own: %s", (line, address) => {
    expect(firstSender(line)?.address).toBe(address);
  });
});

test.each([
  ["transaction@notice.aliexpress.com", true],
  ["buy@aliexpress.com", true],
  ["a@notaliexpress.com", false],
  ["a@aliexpress.com.example.net", false],
  ["aliexpress.com@example.net", false],
  [null, false],
])("%s is AliExpress: %s", (address, expected) => {
  expect(isAliExpress(address)).toBe(expected);
});

test.each(["Fwd: ", "Fw: ", "WG: ", "TR : ", "RV: ", "Enc: ", "转发：", "Re: Fwd: ", "RE[2]: ", ""])(
  "a subject loses its prefix %j",
  (prefix) => {
    for (const subject of [
      "Your order 8190000000000012 is closed",
      "Order 8190000000000012: order shipped",
      "Confirmation: Order 8190000000000012",
    ]) {
      expect(forwardedSubject(`${prefix}${subject}`)).toBe(subject);
      expect(forwardedSubject(`${prefix}${subject} (fwd)`)).toBe(subject);
      expect(forwardedSubject(`[transaction@notice.aliexpress.com: ${prefix}${subject}]`)).toBe(subject);
    }
  },
);

describe("an automatic mail (RFC 3834)", () => {
  const judge = async (
    fields: Record<string, string>,
    envelopeFrom: string | null = "jo@example.com",
    ignoreBulk = false,
  ) => isAutomatic(await readMail(textMail("x", fields)), envelopeFrom, { ignoreBulk });

  test.each([
    [{ "Auto-Submitted": "auto-replied (vacation)" }],
    [{ "Auto-Submitted": "auto-generated" }],
    [{ Precedence: "bulk" }],
    [{ Precedence: "list" }],
    [{ "X-Auto-Response-Suppress": "All" }],
    [{ "List-Id": "<list.example.org>" }],
    [{ From: "MAILER-DAEMON@example.com" }],
    [{ From: "Postmaster <postmaster@example.com>" }],
    [{ "Content-Type": 'multipart/report; report-type=delivery-status; boundary="b"' }],
    [{ "X-Loop": "whyclosed" }],
    [{ "Return-Path": "<>" }],
  ])("is one with %j", async (fields: Record<string, string>) => {
    expect(await judge(fields, null)).toBe(true);
  });

  test("is one from the null sender", async () => {
    expect(await judge({}, "")).toBe(true);
    expect(await judge({}, "<>")).toBe(true);
  });

  test("is not what a person sends", async () => {
    expect(await judge({ "Auto-Submitted": "no", Precedence: "first-class", "X-Auto-Response-Suppress": "None" })).toBe(
      false,
    );
    expect(await judge({}, null)).toBe(false);
  });

  test("is not a notification that a filter sent on, though it is bulk mail", async () => {
    const mail = await readMail(
      bytes("Precedence: bulk", "List-Id: <notice.aliexpress.com>", "Auto-Submitted: auto-generated", ...notification),
    );
    expect(isAutomatic(mail, "bounce@notice.aliexpress.com")).toBe(true);
    expect(isAutomatic(mail, "bounce@notice.aliexpress.com", { ignoreBulk: true })).toBe(false);
    expect(await judge({ "X-Loop": "whyclosed" }, "jo@example.com", true)).toBe(true);
  });
});
