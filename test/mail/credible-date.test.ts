import { describe, expect, test } from "vitest";
import { readMail } from "../../lib/core/mail/read-mail.ts";
import { unwrapForward } from "../../lib/core/mail/unwrap-forward.ts";
import { bytes, multipart, notification, textMail, unwrap } from "./compose.ts";

// A clock that runs ahead, or a date that is made up, would restart every deadline.

const dated = (date: string) => notification.map((line) => (line.startsWith("Date: ") ? `Date: ${date}` : line));
const hop = "Received: from mx.example.net by mx.example.com; Tue, 14 May 2024 10:21:12 +0000 (UTC)";
const future = "Tue, 14 May 2034 03:21:09 -0700";

const dateOf = async (raw: Uint8Array, receivedAt?: string) => {
  const context = { timeZone: null, ...(receivedAt === undefined ? {} : { receivedAt }) };
  return (await unwrapForward(await readMail(raw), context)).originals[0]?.date ?? null;
};

describe("a date in the future is none", () => {
  test("after the last server had the mail", async () => {
    expect(await dateOf(bytes(hop, ...dated(future)))).toBeNull();
    expect(await dateOf(bytes(hop, ...notification))).toEqual({ at: "2024-05-14T10:21:09Z", offset: "-07:00" });
  });

  test("after it reached us", async () => {
    expect(await dateOf(bytes(...dated(future)), "2024-05-14T11:00:00Z")).toBeNull();
  });

  test("in what was forwarded: it was written no later than it was forwarded", async () => {
    const attached = `Content-Type: message/rfc822\r\n\r\n${dated(future).join("\r\n")}`;
    const noLater = { at: "2024-05-14T12:00:00Z", offset: null, isNoLaterThan: true };
    expect((await unwrap(multipart("mixed", {}, attached))).original.date).toEqual(noLater);
    const printed = `---------- Forwarded message ---------\nFrom: AliExpress <transaction@notice.aliexpress.com>\nDate: ${future}\nSubject: Your order 8190000000000012 is closed\nTo: <jo@example.com>\n\nYour order has been closed.`;
    expect((await unwrap(textMail(printed))).original.date).toEqual(noLater);
  });

  test.each(["Thu, 16 May 2024 03:21:09 -0700", "Tue, 14 May 2024 23:59:59 +0000"])(
    "but two days of a wrong clock are forgiven: %s",
    async (date) => {
      expect(await dateOf(bytes(hop, ...dated(date)))).not.toBeNull();
    },
  );

  test("a forwarder's clock that is years behind does not count where a server's stands beside it", async () => {
    const attached = `Content-Type: message/rfc822\r\n\r\n${notification.join("\r\n")}`;
    const forward = multipart(
      "mixed",
      { Received: hop.slice("Received: ".length), Date: "Thu, 1 Jan 2015 00:00:00 +0000" },
      attached,
    );
    expect(await dateOf(forward)).toEqual({ at: "2024-05-14T10:21:09Z", offset: "-07:00" });
  });
});
