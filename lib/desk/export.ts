import type { Buyer, StoredOrder } from "../adapters/store.ts";
import { DeadlineName } from "../core/codes.ts";
import { judge } from "../core/pipeline.ts";
import { ownAddressOf } from "./buyer.ts";
import type { Desk } from "./desk.ts";

/** A file of an export. */
export interface ExportFile {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

const pageSize = 100;

/** Every order of a buyer, most urgent first as of when each was written. */
export async function allOrdersOf(desk: Desk, buyer: Buyer): Promise<readonly StoredOrder[]> {
  const orders: StoredOrder[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Desk["store"]["pageOrders"]>> = await desk.store.pageOrders(buyer.id, {
      limit: pageSize,
      after,
    });
    orders.push(...page.orders);
    after = page.next;
  } while (after !== null);
  return orders;
}

/** Everything kept about a buyer, as of now: for programs, with each fact and the line of the mail that says so. */
export async function exportJson(desk: Desk, buyer: Buyer): Promise<ExportFile> {
  const clock = { now: desk.clock.now(), timeZone: buyer.timeZone };
  const cases = judge(await allOrdersOf(desk, buyer), clock);
  const { address, others, timeZone, isTimeZoneGuessed, language, isStopped, muted, since } = buyer;
  const ownAddress = ownAddressOf(desk, buyer);
  const letters = await desk.store.letters(buyer.id);
  const content = {
    exportedAt: clock.now,
    buyer: { address, others, ownAddress, timeZone, isTimeZoneGuessed, language, isStopped, muted, since },
    orders: cases.map(({ order, diagnosis }) => ({ ...diagnosis, events: order.history })),
    unplaced: await desk.store.events(buyer.id, "stray"),
    letters: letters
      .map(({ id, dueAt: at, about, state }) => ({ id, at, about, state }))
      .sort((one, other) => (`${one.at}${one.id}` < `${other.at}${other.id}` ? -1 : 1)),
  };
  return {
    filename: "whyclosed.json",
    contentType: "application/json; charset=utf-8",
    content: `${JSON.stringify(content, null, 2)}\n`,
  };
}

/**
 * One line an order, for a spreadsheet (RFC 4180). Codes, dates and numbers alone, no words of a mail, which might be a
 * formula; what begins like one is escaped all the same. A quoted tab before an order number makes it a text:
 * spreadsheets keep fifteen digits of what they take for a number, and programs trim it away.
 */
export async function exportCsv(desk: Desk, buyer: Buyer): Promise<ExportFile> {
  // Few ask for it.
  const { stringify } = await import("csv-stringify/sync");
  const clock = { now: desk.clock.now(), timeZone: buyer.timeZone };
  const rows = judge(await allOrdersOf(desk, buyer), clock).map(({ diagnosis }) => ({
    orderNumber: diagnosis.orderNumber,
    diagnosis: diagnosis.diagnosis.join(" "),
    cause: diagnosis.cause,
    actions: diagnosis.actions.join(" "),
    headline: diagnosis.headline,
    refund: diagnosis.refund.expected,
    refundMethod: diagnosis.refund.method,
    refundStage: diagnosis.refund.stage,
    ...Object.fromEntries(DeadlineName.options.map((name) => [name, diagnosis.deadlines[name]])),
  }));
  const columns = [
    ...["orderNumber", "diagnosis", "cause", "actions", "headline", "refund", "refundMethod", "refundStage"],
    ...DeadlineName.options,
  ];
  return {
    filename: "whyclosed.csv",
    contentType: "text/csv; charset=utf-8",
    content: stringify(rows, {
      header: true,
      columns,
      record_delimiter: "\r\n",
      escape_formulas: true,
      cast: {
        string: (value, { column, header }) =>
          column === "orderNumber" && !header
            ? { value: `\t${value}`, quoted: true, escape_formulas: false }
            : { value },
      },
    }),
  };
}
