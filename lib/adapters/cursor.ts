import * as z from "zod";
import { OrderNumber } from "../core/order/event.ts";
import { CursorError, type OrderState, type StoredOrder } from "./store.ts";
import { urgencyOf, urgencyRange } from "./table.ts";

/** Where a page ended: its last order, and what that was sorted by. */
export type Cursor = z.infer<typeof Cursor>;
const Cursor = z
  .object({ urgency: z.string().regex(/^[012]#(?:0|~|[\dTZ:.-]{1,30})#\d{1,20}$/), orderNumber: OrderNumber })
  .refine(({ urgency, orderNumber }) => urgency.endsWith(`#${orderNumber}`));

/** What a page says of where the next one begins: opaque to whoever brings it back. */
export const writeCursor = (last: StoredOrder): string =>
  Buffer.from(JSON.stringify({ urgency: urgencyOf(last), orderNumber: last.orderNumber })).toString("base64url");

/**
 * @param state of the orders that the page is to have; null for all
 * @throws CursorError for everything that {@link writeCursor} could not have written at the end of such a page
 */
export function readCursor(text: string, state: OrderState | null): Cursor {
  const cursor = parse(text);
  // DynamoDB refuses to begin outside of what it is asked for.
  const { from, to } = urgencyRange(state);
  if (cursor.urgency < from || cursor.urgency > to) throw new CursorError("a cursor of another state");
  return cursor;
}

function parse(text: string): Cursor {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch (error) {
    throw new CursorError("not a cursor of this store", { cause: error });
  }
}
