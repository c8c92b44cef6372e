import { locales } from "./locales/index.ts";
import type { Known, Locale, Wording } from "./locales/locale.ts";
import { plain } from "./plain-text.ts";

const mostOfSubject = 300;
const mostOfSkeleton = 120;
const mostOfTemplate = 60;

/**
 * A subject as the operator may see it, to learn of a mail that nobody knows yet: `order #: payment … reminder`.
 * Only words of the notifications' own vocabulary stay, as an allow-list: everything else could be a name. Whatever
 * holds a digit becomes `#`.
 * @returns at most 120 characters; empty where the subject is
 */
export function skeletonOf(subject: string): string {
  const tokens = plain(subject.slice(0, mostOfSubject)).match(/[\p{L}\p{M}\p{N}'@._-]+|[:!?&,/]/gu) ?? [];
  const masked = tokens.map(mask);
  return masked
    .filter((token, at) => token !== unnamed || masked[at - 1] !== unnamed)
    .join(" ")
    .replaceAll(/ (?=[:!?,])/g, "")
    .slice(0, mostOfSkeleton);
}

/** A template key without what could number an order: its words are the shop's, its long numbers are not kept. */
export const maskTemplate = (template: string): string => template.replaceAll(/\d{5,}/g, "#").slice(0, mostOfTemplate);

const unnamed = "…";

function mask(token: string): string {
  if (/\p{N}/u.test(token)) return "#";
  const word = token.replaceAll(/^[-._']+|[-._']+$/g, "");
  return /^[:!?&,/]$/.test(token) || vocabulary().has(word) ? word : unnamed;
}

/** Words that subjects of mails not seen yet are likely to have. */
const likely =
  "a about accepted action an and answer appeal approved are at by can cannot change code confirm coupon decision declined " +
  "delay delayed details evidence expire expires extended for from full has have hold in information is items judgment " +
  "late limit need needed new of on parcel part partial partially pending protection rate received rejected reminder " +
  "request required result return reverse review risk security soon store suspended the time timeout to unable unpaid " +
  "update us verification verified verify was we will with you your";

let words: ReadonlySet<string> | null = null;

/** Collected when first needed: few mails are unknown. */
function vocabulary(): ReadonlySet<string> {
  words ??= new Set([...likely.split(" "), ...locales.flatMap(phrasesOf).flatMap(wordsOf)]);
  return words;
}

const phrasesOf = ({ subjects, sentences, statuses }: Locale): readonly string[] =>
  [subjects, sentences, statuses]
    .flatMap((table): readonly Known<Wording>[] => Object.values(table))
    .flatMap((wordings) => (wordings === "unknown" ? [] : wordings.map(({ phrase }) => phrase)));

const wordsOf = (phrase: string): readonly string[] =>
  plain(phrase.replaceAll(/\{\w+\}/g, " ")).match(/[\p{L}\p{M}']+/gu) ?? [];
