import * as z from "zod";
import { LanguageTag } from "../letter/languages/tag.ts";
import { OrderNumber } from "../order/event.ts";

const plain = <const T extends string>(is: T) => z.strictObject({ is: z.literal(is) });
const ofOrder = <const T extends string>(is: T) => z.strictObject({ is: z.literal(is), orderNumber: OrderNumber });

/** What a buyer's words ask the desk to do; facts about an order are events instead (contract §8). */
export const Command = z.discriminatedUnion("is", [
  /** An IANA name that exists, in its usual spelling, or an offset from UTC such as `+05:30`. */
  z.strictObject({ is: z.literal("time-zone"), timeZone: z.string() }),
  z.strictObject({ is: z.literal("language"), language: LanguageTag }),
  /** A second address, which has to prove itself before anything is sent there; in lower case. */
  z.strictObject({ is: z.literal("also"), address: z.string() }),
  plain("status"),
  plain("export"),
  plain("delete"),
  /** No more letters unasked; and again. */
  plain("stop"),
  plain("start"),
  ofOrder("mute"),
  ofOrder("unmute"),
  /** A command word whose argument means nothing: `TZ Berln`. */
  z.strictObject({
    is: z.literal("unreadable"),
    word: z.enum(["TZ", "LANG", "ALSO", "MUTE", "UNMUTE"]),
    said: z.string().max(80),
  }),
]);
export type Command = z.infer<typeof Command>;

/** What was done at a buyer's words, as the next letter says it. */
export const Done = z.discriminatedUnion("is", [
  ...Command.options,
  /** A second address has proved itself. */
  z.strictObject({ is: z.literal("address-proved"), address: z.string() }),
]);
export type Done = z.infer<typeof Done>;
