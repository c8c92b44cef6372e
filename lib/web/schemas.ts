import * as z from "zod";
import { OrderState } from "../adapters/store.ts";
import { Diagnosis } from "../core/guide/diagnosis.ts";
import { LanguageTag } from "../core/letter/languages/tag.ts";
import { Instant, OrderEvent, OrderNumber } from "../core/order/event.ts";

// What goes over the wire: requests are checked by these, the OpenAPI document is made of them.

/** Orders on a page unless another number is asked for: one query, and a few kilobytes for a phone. */
export const pageSize = 50;

export const OrdersRequest = z.object({
  state: z.enum([...OrderState.options, "all"]).default("all"),
  /** The `next` of the page before. */
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(pageSize),
});

export const Orders = z.strictObject({ orders: z.array(Diagnosis), next: z.string().nullable() });

/** Everything that was reported about an order, oldest first. */
export const Events = z.strictObject({ orderNumber: OrderNumber, events: z.array(OrderEvent) });

/** Longer than any reason pasted from the order page. */
const mostOfWords = 2_000;
export const Words = z.strictObject({ words: z.string().trim().min(1).max(mostOfWords) });

const mostMuted = 200;

export const Me = z.strictObject({
  address: z.string(),
  others: z.array(z.strictObject({ address: z.string(), isProved: z.boolean() })),
  /** For filters that forward by themselves. */
  ownAddress: z.string(),
  timeZone: z.string(),
  isTimeZoneGuessed: z.boolean(),
  /** Null for the language of each mail. */
  language: LanguageTag.nullable(),
  /** Writes nothing unasked. */
  isStopped: z.boolean(),
  muted: z.array(OrderNumber),
  since: Instant,
});
export type Me = z.infer<typeof Me>;

export const SettingsRequest = z
  .strictObject({
    timeZone: z.string().trim().min(1).max(80),
    language: LanguageTag.nullable(),
    isStopped: z.boolean(),
    muted: z.array(OrderNumber).max(mostMuted),
  })
  .partial();

/** Told once: everything handed out before is worthless. */
export const Revoked = z.strictObject({ token: z.string(), ownAddress: z.string() });

export const LostRequest = z.strictObject({ address: z.string().trim().min(3).max(254) });

/** Problem details (RFC 9457). */
export const Problem = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  /** With 422: words that would be understood. */
  understood: z.array(z.string()).optional(),
});
