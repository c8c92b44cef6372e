import { afterEach, beforeEach, expect, test } from "vitest";
import type { Buyer } from "../../lib/adapters/store.ts";
import { exportCsv, exportJson } from "../../lib/desk/export.ts";
import { receive } from "../../lib/desk/receive.ts";
import { arrival, forwardOf } from "../desk/mails.ts";
import { type TestDesk, testDesk } from "../desk/test-desk.ts";

// What a spreadsheet takes for a formula (OWASP, CSV injection), as the name of a shop, of an item, of a carrier.
const formulas = [
  '=HYPERLINK("#zq","refund")',
  "=cmd|'/C calc'!A0",
  "+1+cmd|'/C calc'!A0",
  "-2+3+cmd|'/C calc'!A0",
  "@SUM(1+1)*cmd|'/C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  "\uff1d1+1",
  '"=1+1',
  "x;=1+1",
  "x,=1+1",
];

let at: TestDesk;
beforeEach(async () => {
  at = await testDesk();
});
afterEach(() => at.close());

async function buyerOf(mails: readonly string[]): Promise<Buyer> {
  for (const [index, mail] of mails.entries()) {
    at.bucket.set(`m${index}`, mail);
    await receive(at.desk, arrival(`m${index}`));
  }
  const buyer = await at.store.findBuyer(at.desk.tokens.buyerId("buyer@example.com"));
  if (buyer === null) throw new Error("the buyer is there");
  return buyer;
}

/** The cells of a table (RFC 4180). */
const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, plain = ""]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );

test("no formula of a mail gets into the table, nor any of its words; the JSON has them as they are", async () => {
  const orderOf = (index: number) => `81900000000000${10 + index}`;
  const buyer = await buyerOf(
    formulas.map((formula, index) =>
      forwardOf(
        `Order ${orderOf(index)}: order confirmed`,
        [
          "Order confirmed. Estimated delivery: Mar 1, 2026",
          `Order No.: ${orderOf(index)}`,
          `Store: ${formula}`,
          formula,
          `Item: ${formula}`,
          `Carrier: ${formula}`,
          "Total: US $12.34",
        ],
        "Sun, 15 Feb 2026 08:10:00 +0000",
      ),
    ),
  );
  const { content } = await exportCsv(at.desk, buyer);
  const cells = cellsOf(content);
  for (const index of formulas.keys()) expect(cells).toContain(`\t${orderOf(index)}`);
  // Codes, dates and numbers alone.
  for (const cell of cells) expect(cell).toMatch(/^(?:\t\d{14,16}|[A-Za-z\d][\w :-]*|)$/);

  const kept: unknown = JSON.parse((await exportJson(at.desk, buyer)).content);
  expect(JSON.stringify(kept)).toContain(JSON.stringify(formulas[0]).slice(1, -1));
});
