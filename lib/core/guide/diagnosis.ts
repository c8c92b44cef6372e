import * as z from "zod";
import { Action, Cause, DeadlineName, DiagnosisCode } from "../codes.ts";
import { CalendarDate, Instant, OrderNumber, PaymentMethod } from "../order/event.ts";

/** A calendar date in the buyer's zone, or a UTC instant: the name of the deadline says which (contract §6). */
export const DeadlineValue = z.union([Instant, CalendarDate]);

export const Deadlines = z.partialRecord(DeadlineName, DeadlineValue);
export type Deadlines = z.infer<typeof Deadlines>;

/** One reason: the rule that fired, the line of the mail, and either side of what was compared or counted. */
export const Reason = z.strictObject({
  rule: z.string().regex(/^[RA]-\d+$/),
  evidence: z.string(),
  mail: z.string(),
  /** A deadline's: `2026-03-01 + 15 days`. */
  formula: z.string().optional(),
  /** A decision's: each fact its row asks for, with what it accepts and what is the case. */
  facts: z.array(z.strictObject({ fact: z.string(), accepts: z.array(z.string()), is: z.string() })).optional(),
});
export type Reason = z.infer<typeof Reason>;

/** A verdict that one other fact would have led to: what would change this. */
export const Alternative = z.strictObject({
  diagnosis: DiagnosisCode,
  rules: z.array(z.string()),
  lacks: z.strictObject({ fact: z.string(), is: z.string(), wanted: z.string() }),
});
export type Alternative = z.infer<typeof Alternative>;

export const Candidate = z.strictObject({ diagnosis: DiagnosisCode, likely: z.boolean() });

export const Refund = z.strictObject({
  expected: z.enum(["automatic", "by-dispute", "none", "unknown"]),
  method: z.enum([...PaymentMethod.options, "unknown"]),
  /** The three dots of the order page: how many are lit. */
  stage: z.int().min(0).max(3),
  earliest: DeadlineValue.nullable(),
  latest: DeadlineValue.nullable(),
});
export type Refund = z.infer<typeof Refund>;

export const PackageStatus = z.strictObject({
  trackingNumber: z.string(),
  diagnosis: z.array(DiagnosisCode),
  deadlines: Deadlines,
});

/** Where one order stands, as of one moment and zone: the object of contract §2, the same in `explain` and over HTTP. */
export const Diagnosis = z.strictObject({
  orderNumber: OrderNumber,
  /** The first is the verdict, the rest refine it. */
  diagnosis: z.array(DiagnosisCode).min(1),
  /** Only when a mail or the buyer states it. */
  cause: Cause.nullable(),
  candidates: z.array(Candidate),
  /** Most urgent first. */
  actions: z.array(Action),
  deadlines: Deadlines,
  headline: z.union([DeadlineName, z.literal("now")]).nullable(),
  refund: Refund,
  why: z.array(Reason),
  packages: z.array(PackageStatus),
});
export type Diagnosis = z.infer<typeof Diagnosis>;
