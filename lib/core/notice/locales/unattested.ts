import { Cause } from "../../codes.ts";
import { ClosingReason } from "../../order/event.ts";
import {
  factNames,
  type Known,
  type Locale,
  noticeKinds,
  type StatusKind,
  statusKinds,
  type Wording,
} from "./locale.ts";

/** The words of a language of whose mails not one is known. */
export interface StatusWords {
  readonly language: string;
  /** The word before an order's number. */
  readonly order: Known<Wording>;
  readonly statuses: Readonly<Record<StatusKind, Known<Wording>>>;
}

/**
 * A language of which no mail has been seen: its order page's words are taken for its mails' words, beside an order
 * number in a subject or, where they are more than one word, in a body. Everything else is unknown.
 */
export function unattested({ language, order, statuses }: StatusWords): Locale {
  const unknown = "unknown" as const;
  const nothing = allOf(noticeKinds, unknown);
  return {
    language,
    subjects: { ...nothing, ...mapped(statuses, besideNumber) },
    sentences: { ...nothing, ...mapped(statuses, ofSeveralWords) },
    labels: { ...allOf(factNames, unknown), orderNumber: order },
    reasons: allOf(ClosingReason.options, unknown),
    causes: allOf(Cause.options, unknown),
    statuses,
  };
}

/** One word alone ("cancelled") may be part of a longer status: it must stand next to the number, or begin the subject. */
const besideNumber = ({ phrase, grade }: Wording): readonly Wording[] =>
  (phrase.includes(" ")
    ? [`{any}{order}{any}${phrase}{end}`, `{any}${phrase}{end}{any}{order}`]
    : [...[": ", ":", " "].map((gap) => `{any}{order}${gap}${phrase}{end}`), `${phrase}{end}{any}{order}`]
  ).map((each) => ({ phrase: each, grade: unprinted(grade) }));

/** One word alone ("refund", "dispute") stands in the footer of many a mail. */
const ofSeveralWords = ({ phrase, grade }: Wording): readonly Wording[] =>
  phrase.includes(" ") ? [{ phrase: `${phrase}{end}`, grade: unprinted(grade) }] : [];

/** A page's word is only a guess at a mail's. */
const unprinted = (grade: Wording["grade"]): Wording["grade"] => (grade === "seen" ? "seen" : "guess");

const mapped = (
  statuses: StatusWords["statuses"],
  wordingsFor: (wording: Wording) => readonly Wording[],
): Record<StatusKind, Known<Wording>> =>
  Object.fromEntries(
    statusKinds.map((kind) => {
      const words = statuses[kind];
      const wordings = words === "unknown" ? [] : words.flatMap(wordingsFor);
      return [kind, wordings.length === 0 ? "unknown" : wordings];
    }),
  ) as Record<StatusKind, Known<Wording>>;

const allOf = <Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;
