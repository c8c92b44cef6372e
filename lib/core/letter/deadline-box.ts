import type { DeadlineName, DiagnosisCode } from "../codes.ts";
import type { Diagnosis } from "../guide/diagnosis.ts";
import { type Block, heading, type Item, list, paragraph } from "./blocks.ts";
import { disputeAdvice, type Moments, windowDates } from "./facts.ts";
import { printDayBefore, type Reader, today } from "./moment.ts";

/** Which waits are over where the headline is "now" (contract §2). */
const endedWaits: Partial<Readonly<Record<DiagnosisCode, readonly DeadlineName[]>>> = {
  "seller-unresponsive": ["sellerReplyDue"],
  "new-tracking-dead": ["newTrackingGiveUp"],
  "tracking-stalled-overdue": ["silenceRiskTo"],
  "refund-overdue": ["refundLatest", "overdueSince"],
};

/** What the part about the refund says. */
const refundDates: ReadonlySet<DeadlineName> = new Set([
  "refundLatest",
  "bankContactAfter",
  "overdueSince",
  "suspendedRefundFrom",
  "suspendedRefundBy",
]);

/** The one deadline that matters most, with how far off it is; nothing where there is none. */
export const deadlineBox = (diagnosis: Diagnosis, moments: Moments, brief: string | null, reader: Reader): Block[] => {
  const { headline } = diagnosis;
  if (headline === null) return [];
  const lines =
    headline === "now"
      ? [...(brief === null ? [] : [reader.language.phrases.nowBox(brief)]), ...nowLines(diagnosis, moments, reader)]
      : dateLines(headline, diagnosis, moments, reader);
  return lines.length === 0 ? [] : [{ is: "box", lines }];
};

const nowLines = (diagnosis: Diagnosis, moments: Moments, reader: Reader): string[] => {
  const over = diagnosis.diagnosis
    .flatMap((code) => endedWaits[code] ?? [])
    .flatMap((name) => {
      const moment = moments.get(name);
      const { passed } = reader.language.deadlines[name];
      return moment === undefined || moment.isOpen ? [] : [passed(moment.zoned)];
    });
  const open = openWindowDate(moments);
  return [...over, ...(open === undefined ? [] : dateLines(open, diagnosis, moments, reader).slice(0, 2))];
};

const dateLines = (name: DeadlineName, diagnosis: Diagnosis, moments: Moments, reader: Reader): string[] => {
  const moment = moments.get(name);
  if (moment === undefined) return [];
  const { deadlines, phrases } = reader.language;
  const { says, note } = deadlines[name];
  const countdown = [phrases.countdown(moment.fromNow), ...aDayEarlier(name, diagnosis, reader)].join(" ");
  return withNote([says(moment.zoned, disputeAdvice(diagnosis)), countdown], note);
};

/** AliExpress may count the day in its own zone. */
const aDayEarlier = (name: DeadlineName, { deadlines }: Diagnosis, reader: Reader): string[] => {
  const value = deadlines[name];
  if (value === undefined || !windowDates.includes(name)) return [];
  const { phrases } = reader.language;
  return [value === today(reader) ? phrases.lastDayIsToday : phrases.dayEarlier(printDayBefore(value, reader))];
};

const openWindowDate = (moments: Moments): DeadlineName | undefined =>
  windowDates.find((name) => moments.get(name)?.isOpen === true);

const withNote = (lines: readonly string[], note: string | undefined): string[] =>
  note === undefined ? [...lines] : [...lines, note];

/** The dates beside the headline, and why there are two where they differ. */
export const otherDates = (diagnosis: Diagnosis, moments: Moments, level: 2 | 3, reader: Reader): Block[] => {
  const { deadlines, headings, phrases } = reader.language;
  const inBox = diagnosis.headline === "now" ? openWindowDate(moments) : diagnosis.headline;
  const items: Item[] = [...moments].flatMap(([name, moment]) => {
    if (name === inBox || refundDates.has(name) || isSaidTwice(name, diagnosis) || isMoot(name, diagnosis)) return [];
    const { says, note } = deadlines[name];
    const sentence = says(moment.zoned, disputeAdvice(diagnosis));
    if (moment.isOpen) return [withNote([`${sentence} ${phrases.countdown(moment.fromNow)}`], note)];
    return name === "disputeWindowClosed" ? [withNote([sentence], note)] : [];
  });
  const why = whyTwoDates(diagnosis, moments, reader);
  if (items.length === 0 && why.length === 0) return [];
  return [heading(level, headings.dates), ...(items.length === 0 ? [] : [list(items)]), ...why.map(paragraph)];
};

/** Where both ends of the window are the same day, one of them is enough. */
const isSaidTwice = (name: DeadlineName, { deadlines, headline }: Diagnosis): boolean =>
  deadlines.actBy !== undefined &&
  deadlines.actBy === deadlines.disputeWindowCloses &&
  name === (headline === "actBy" ? "disputeWindowCloses" : "actBy");

/**
 * An answer is not waited for where the seller has said all there is to say, nor the end of the window where a dispute
 * has been opened in time.
 */
const isMoot = (name: DeadlineName, { diagnosis }: Diagnosis): boolean => {
  if (windowDates.includes(name) || name === "windowCertainlyClosedAfter") return isDisputed(diagnosis);
  return (
    name === "sellerReplyDue" &&
    (diagnosis.includes("seller-refuses") || diagnosis.includes("new-tracking-unavailable"))
  );
};

const isDisputed = (diagnosis: Diagnosis["diagnosis"]): boolean =>
  diagnosis.some((code) => code.startsWith("dispute-") && code !== "dispute-window-passed");

const whyTwoDates = (
  { diagnosis, deadlines, why }: Diagnosis,
  moments: Moments,
  { language: { phrases } }: Reader,
): string[] => {
  const sentences: string[] = [];
  if (isDisputed(diagnosis)) return sentences;
  const careful = moments.get("actBy");
  const closes = moments.get("disputeWindowCloses");
  if (careful !== undefined && closes?.isOpen === true && deadlines.actBy !== deadlines.disputeWindowCloses) {
    const rule = (["A-25", "A-01", "A-36", "A-23", "A-11"] as const).find((id) =>
      why.some((reason) => reason.rule === id),
    );
    const what = careful.isOpen ? phrases.keepToEarlier : phrases.carefulDatePassed(careful.zoned);
    sentences.push(`${phrases.twoDates[rule ?? "other"]} ${what}`);
  }
  if (moments.get("windowCertainlyClosedAfter")?.isOpen === true) sentences.push(phrases.certainlyClosed);
  return sentences;
};
