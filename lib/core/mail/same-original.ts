import type { Original } from "./mail.ts";

/** In milliseconds: a clock read in the wrong zone, and a little. */
const maxZoneError = 15 * 3_600_000;

/** Each original once: some clients print it from the text part and from the HTML part, which has the links. */
export function withoutRepeats(originals: readonly Original[]): readonly Original[] {
  return originals.filter((original) => {
    const same = originals.filter((other) => isSame(original, other));
    return original === same.toSorted((a, b) => b.body.links.length - a.body.links.length)[0];
  });
}

/** Whether an original printed into a mail is the one attached to it: a printed date may lack its zone and its seconds. */
export function isSameMail(printed: Original, attached: Original): boolean {
  const apart = Math.abs(Date.parse(printed.date?.at ?? "") - Date.parse(attached.date?.at ?? ""));
  return printed.from === attached.from && printed.subject === attached.subject && !(apart > maxZoneError);
}

function isSame(a: Original, b: Original): boolean {
  return a.from === b.from && a.subject === b.subject && a.date?.at === b.date?.at;
}
