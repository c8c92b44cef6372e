import * as z from "zod";
import { DeadlineName, DiagnosisCode } from "../codes.ts";
import { DeadlineValue } from "../guide/diagnosis.ts";
import { Instant } from "../order/event.ts";

/** What a letter has said about one order: the next one corrects it, and moves or takes back its calendar entries. */
export const Said = z.strictObject({
  at: Instant,
  verdict: DiagnosisCode,
  /** The mails that were known then, the newest of them: what others say is new. */
  mails: z.array(z.string()),
  /** The deadlines that were printed. */
  deadlines: z.partialRecord(DeadlineName, DeadlineValue),
  /** The calendar entries that the buyer has, as last sent; a cancelled one keeps its sequence (RFC 5545 §3.8.7.4). */
  calendar: z.partialRecord(
    DeadlineName,
    z.strictObject({ value: DeadlineValue, sequence: z.int().min(0), isCancelled: z.boolean() }),
  ),
});
export type Said = z.infer<typeof Said>;
