// Languages in which clients print a forwarded mail's date with words in it. Chinese, Japanese, Korean and
// Vietnamese number their months, but have words for the halves of the day.
const locales = (
  "en en-GB de de-AT fr es it pt nl pl ru uk be tr cs sk hu ro bg el da sv nb fi et lv lt hr sr sr-Latn sl mk sq ca gl " +
  "eu is ga cy ar ar-LB ar-MA he fa hi bn ta th id ms ka hy az kk ja ko zh zh-TW vi"
).split(" ");

/** What one word may mean in a date: the number of a month (1–12), of a weekday (1 = Monday), a half of the day. */
export interface DateWord {
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  readonly halves: ReadonlySet<"am" | "pm">;
}

interface Meanings {
  months: Set<number>;
  weekdays: Set<number>;
  halves: Set<"am" | "pm">;
}

const english = new Map<string, Meanings>();
const every = new Map<string, Meanings>();
/** Beginnings of the months' names. */
const cutMonths = new Map<string, Meanings>();
const fewestLetters = 4;

/** English has no other words than these around a date. */
const englishLinks = new Set(["at", "on", "of", "the", "am", "pm", "a.m", "p.m"]);

/**
 * What each word of a printed date means, in the order given: by the English words where the date is English,
 * else by those of every language that the runtime's locale data knows; undefined for a word that means nothing.
 */
export function readDateWords(words: readonly string[]): readonly (DateWord | undefined)[] {
  if (english.size === 0) for (const locale of ["en", "en-GB"]) collect(locale, english);
  const keys = words.map(dateWordKey);
  // "mar" is March to the English and Tuesday to the French, Italians and Spanish.
  const isEnglish =
    keys.some((key) => key !== "mar" && (english.get(key)?.months.size ?? 0) > 0) ||
    keys.every((key) => english.has(key) || englishLinks.has(key));
  if (isEnglish) return keys.map((key) => english.get(key));
  // The other languages are collected when one first needs them: it takes a while.
  if (every.size === 0) collectEvery();
  return keys.map((key) => every.get(key) ?? inflected(key));
}

function collectEvery(): void {
  for (const locale of locales) collect(locale, every);
  for (const [word, meanings] of every) {
    if (meanings.months.size === 0) continue;
    for (let length = fewestLetters; length < word.length; length += 1) {
      const cut = word.slice(0, length);
      if (!cutMonths.has(cut)) cutMonths.set(cut, meanings);
    }
  }
}

/** Hebrew writes "in" as a letter before the month; others print a month cut at a letter of their own choice. */
function inflected(key: string): DateWord | undefined {
  return key.startsWith("ב") ? every.get(key.slice(1)) : cutMonths.get(key);
}

/** A word as it is looked up: lower case, compatibility forms folded, no dots at its end. */
function dateWordKey(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[.,॰]+$/, "");
}

function collect(locale: string, words: Map<string, Meanings>): void {
  const inDate = {
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
    day: "numeric",
    year: "numeric",
  } as const;
  for (const width of ["long", "short"] as const) {
    const alone = new Intl.DateTimeFormat(locale, { timeZone: "UTC", calendar: "gregory", month: width });
    const within = new Intl.DateTimeFormat(locale, { ...inDate, month: width, weekday: width });
    for (let month = 1; month <= 12; month += 1) {
      const date = Date.UTC(2024, month - 1, month);
      for (const word of [alone.format(date), part(within, date, "month")]) meaningsOf(word, words)?.months.add(month);
    }
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const word = part(within, Date.UTC(2024, 0, weekday), "weekday"); // 1 January 2024 was a Monday
      meaningsOf(word, words)?.weekdays.add(weekday);
    }
  }
  const clock = new Intl.DateTimeFormat(locale, { timeZone: "UTC", hour: "numeric", minute: "numeric", hour12: true });
  meaningsOf(part(clock, Date.UTC(2024, 0, 1, 9), "dayPeriod"), words)?.halves.add("am");
  meaningsOf(part(clock, Date.UTC(2024, 0, 1, 15), "dayPeriod"), words)?.halves.add("pm");
}

function part(format: Intl.DateTimeFormat, date: number, type: Intl.DateTimeFormatPartTypes): string {
  return format.formatToParts(date).find((found) => found.type === type)?.value ?? "";
}

function meaningsOf(word: string, words: Map<string, Meanings>): Meanings | undefined {
  const key = dateWordKey(word);
  if (key === "" || /\d/.test(key)) return undefined;
  const known = words.get(key) ?? { months: new Set(), weekdays: new Set(), halves: new Set() };
  words.set(key, known);
  return known;
}
