import * as z from "zod";
import { OrderNumber } from "../core/order/event.ts";
import { CursorError, type StoredOrder } from "./store.ts";
import { urgencyOf } from "./table.ts";

/** Where a page ended: its last order, and what that was sorted by. */
export type Cursor = z.infer<typeof Cursor>;
const Cursor = z
  .object({ urgency: z.string().regex(/^[012]#(?:0|~|[\dTZ:.-]{1,30})#\d{1,20}$/), orderNumber: OrderNumber })
  .refine(({ urgency, orderNumber }) => urgency.endsWith(`#${orderNumber}`));

/** What a page says of where the next one begins: opaque to whoever brings it back. */
export const writeCursor = (last: StoredOrder): string =>
  Buffer.from(JSON.stringify({ urgency: urgencyOf(last), orderNumber: last.orderNumber })).toString("base64url");

/** @throws CursorError for everything that {@link writeCursor} could not have written */
export function readCursor(text: string): Cursor {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch (error) {
    throw new CursorError("not a cursor of this store", { cause: error });
  }
}
