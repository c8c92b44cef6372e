import { describe, expect, test } from "vitest";
import { onlySignaturesFor } from "../../lib/adapters/signatures.ts";
import { guardHeader, isVerifiable } from "../../lib/core/mail/byte-guard.ts";
import { maxHeaderBytes } from "../../lib/core/mail/limits.ts";
import { senderVerdict } from "../../lib/local/sender-verdict.ts";
import { zone } from "../trust/zone.ts";

// While a sender waits at the door of a local desk its mail is authenticated where everybody else waits too: the work is
// bounded before any library sees the mail. Without these limits the shortest of them took seconds.

const head = [
  "From: jo@example.com",
  "Subject: a",
  "Date: Sun, 15 Feb 2026 10:03:00 +0100",
  "To: orders@desk.localhost",
  "",
].join("\r\n");
const filled = (piece: string, bytes: number): string => piece.repeat(Math.ceil(bytes / piece.length));
const signature = (names: string): string =>
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=a; bh=AA==; b=AA==; h=from:${names}\r\n`;
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

const large = 25_000_000;
const belowLimit = 250_000;
const headers: readonly (readonly [string, string])[] = [
  ["25 MB of fields", head + filled("X-A: y\r\n", large)],
  ["25 MB in one line", `${head}X-A: ${filled("y", large)}\r\n`],
  ["25 MB of folds of the From field", `From: jo@example.com\r\n${filled(" a\r\n", large)}`],
  ["25 MB of addresses", `From: ${filled("jo@example.com,\r\n ", large)}\r\n`],
  ["25 MB of encoded words", `${head}Comments: ${filled("=?utf-8?q?a?=\r\n ", large)}\r\n`],
  ["25 MB of lines that end with CR alone", (head + filled("X-A: y\r\n", large)).replaceAll("\r\n", "\r")],
  ["25 MB of newlines before it", filled("\r\n", large) + head],
  ["parameters, each on a line of its own", `${head}Content-Type: text/plain${filled(";\r\n a=b", belowLimit)}\r\n`],
  ["ids, each on a line of its own", `${head}References: ${filled("<a@b>\r\n ", belowLimit)}\r\n`],
  ["many fields, and a signature that names many", head + signature(filled("a:", 95_000)) + filled("X:\r\n", 125_000)],
];

describe("a header that would hold up the door is never given to the verifier, and the sender is refused", () => {
  test.each(headers)("%s", async (_, header) => {
    const raw = bytesOf(`${header}\r\nhello`);
    expect(guardHeader(raw).length).toBeLessThanOrEqual(maxHeaderBytes);
    expect(isVerifiable(raw)).toBe(false);
    const client = { ip: "192.0.2.1", helo: "mail.example.net", sender: "jo@example.com" };
    const dns = zone({
      "TXT _dmarc.example.com": ["v=DMARC1; p=reject"],
      "TXT example.com": ["v=spf1 ip4:192.0.2.1 -all"],
    });
    expect(await senderVerdict(raw, client, dns)).toBe("FAIL");
  });
});

test("a signature that names thousands of fields is left out, one of an honest length is not", () => {
  const honest = signature("subject:date:to");
  const raw = bytesOf(`${head}${signature(filled("a:", 20_000))}${honest}\r\nhello`);
  expect(isVerifiable(raw)).toBe(true);
  const { bytes, isSigned } = onlySignaturesFor(raw, "jo@example.com");
  expect(isSigned).toBe(true);
  expect(Buffer.from(bytes).toString("latin1")).toBe(`${head}${honest}\r\nhello`);
  expect(onlySignaturesFor(bytesOf(`${head}${signature(filled("a:", 20_000))}\r\n`), "jo@example.com").isSigned).toBe(
    false,
  );
});
