import { describe, expect, test } from "vitest";
import { extractEvents } from "../../lib/core/notice/extract-events.ts";
import { looksLikeShop } from "../../lib/core/notice/look-alike.ts";

const arrival = { mail: "a.eml", receivedAt: "2026-04-11T10:00:00Z" };
const kindOf = (body: { lines?: string[]; links?: { href: string; text: string }[] }) =>
  extractEvents(
    {
      form: "direct",
      from: "transaction@notice.aliexpress.com",
      date: { at: "2026-04-11T09:00:00Z", offset: "+00:00" },
      subject: "Order 8190000000041001: awaiting confirmation",
      messageId: null,
      body: { lines: body.lines ?? [], links: body.links ?? [] },
      raw: null,
      isAmbiguous: false,
    },
    arrival,
  ).kind;

describe("a mail that leads away from the shop", () => {
  test.each([
    ["https://sites.google.com/v", "https://www.aliexpress.com/p/order"],
    ["https://www.google.com/url?q=https://evil.example", "View order"],
    ["https://www.facebook.com/login", "www.aliexpress.com"],
    ["//evil.example/login", "View order"],
    ["javascript:alert(1)", "View order"],
    ["data:text/html,login", "View order"],
    ["https://xn--liexpress-d1a.com/order", "View order"],
    ["https://aliexpress.com@evil.example/", "View order"],
  ])("%s", (href, text) => {
    expect(kindOf({ links: [{ href, text }] })).toBe("suspected-phishing");
  });

  test.each([
    "Please enter your card number, expiry date and CVV to continue.",
    "Your refund failed. Please reply with your card number.",
    "Bitte geben Sie Ihre Kartennummer ein.",
  ])("or asks: %s", (line) => {
    expect(kindOf({ lines: [line] })).toBe("suspected-phishing");
  });
});

describe("a sender that looks like the shop", () => {
  const { hostname } = new URL("https://notice.аliexpress.example");

  test.each([
    "transaction@notice.аliexpress.example",
    "transaction@аӏіехргеѕѕ.example",
    `transaction@${hostname}`,
    "transaction@aliexprëss.example",
    "transaction@notice.a1iexpress.example",
    "transaction@aliexpress.com.example",
  ])("%s", (address) => {
    expect(looksLikeShop(address)).toBe(true);
  });

  test.each([
    "transaction@notice.aliexpress.com",
    "ali@express.example",
    "алиэкспресс@example.com",
    "info@expres.example",
    "a@xn--invalid-.example",
  ])("and one that does not: %s", (address) => {
    expect(looksLikeShop(address)).toBe(false);
  });
});

test.each([
  ["https://www.aliexpress.com/p/order/detail.html?orderId=8190000000041001", "https://www.aliexpress.com/p/order"],
  ["https://play.google.com/store/apps/details?id=com.alibaba.aliexpresshd", "Get the app"],
  ["https://www.facebook.com/shop", "Facebook"],
  ["mailto:service@aliexpress.com", "Write to us"],
  ["#top", "Up"],
  ["", "Up"],
])("a genuine mail may lead to %s", (href, text) => {
  expect(kindOf({ links: [{ href, text }], lines: ["Card security code failed"] })).toBe("notification");
});
