import { parcelOf } from "../guide/parcels.ts";
import type { Order } from "../order/order.ts";

/** Whether the buyer has written to the seller about the trouble that the parcel is in now. */
export const isSellerAsked = (order: Order): boolean => {
  const since = parcelOf(order).trouble?.at ?? "";
  return order.history.some(({ type, at }) => type === "seller-contacted" && at >= since);
};
