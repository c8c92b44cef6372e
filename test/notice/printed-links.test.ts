import { expect, test } from "vitest";
import { suspect } from "../../lib/core/notice/authenticity.ts";

const suspicionOf = (line: string) =>
  suspect({
    form: "inline",
    from: "transaction@notice.aliexpress.com",
    date: null,
    subject: "Order 8190000000000012: delivery update",
    messageId: null,
    body: { lines: ["Hello", line], links: [] },
    raw: null,
    isAmbiguous: false,
  });

// mail clients make links of addresses that are printed as text.
test.each([
  ["Pay at http://evil.example/x", "foreign-link"],
  ["https://www.aliexpress.com.evil.example/x", "disguised-link"],
  ["Pay at (HTTPS://WWW.AL1EXPRESS.COM/pay).", "disguised-link"],
  ["https://www.aliexpress.com@192.0.2.7/x", "disguised-link"],
  ["http://192.0.2.7/x", "disguised-link"],
  ["See https://www.aliexpress.com/p/order/index.html.", null],
  ["(https://www.facebook.com/AliExpress)", null],
  ["https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example", null],
  ["Sold at evil.example", null],
  ["https://", null],
])("%s", (line, suspicion) => {
  expect(suspicionOf(line)).toBe(suspicion);
});

test("however many honest ones stand before it", () => {
  const line = "https://www.aliexpress.com/p/order/index.html ".repeat(5_000);
  expect(suspicionOf(line)).toBeNull();
  expect(suspicionOf(`${line} http://evil.example/x`)).toBe("foreign-link");
});
