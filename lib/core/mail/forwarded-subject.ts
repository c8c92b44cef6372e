const prefix = /^\p{L}{1,5} ?(?:\[\d{1,2}\]|\(\d{1,2}\))? ?[:：] */u;
const appended = / *\((?:fwd|fw)\)$/i;
/** mutt: `[transaction@notice.aliexpress.com: Your order is closed]` */
const bracketed = /^\[[^\s\]]{1,200}@[^\s\]:]{1,200}: (.*)\]$/;

/** The subject of the original inside a forward's own: without `Fwd:`, `WG:`, `RV:`, `转发：`, `(fwd)`, in any number. */
export function forwardedSubject(subject: string): string {
  let rest = subject.trim().slice(0, 1_000);
  for (let count = 0; count < 10; count += 1) {
    const inner = (bracketed.exec(rest)?.[1] ?? rest).replace(prefix, "").replace(appended, "").trim();
    if (inner === rest || inner === "") break;
    rest = inner;
  }
  return rest;
}

/** Whether a printed line is the original's subject: the forward's own without its prefix, or nearly all of its end. */
export function isSubjectOf(line: string, subject: string): boolean {
  const printed = fold(line);
  if (printed === "") return false;
  const whole = fold(subject);
  return (
    printed === whole ||
    printed === fold(forwardedSubject(subject)) ||
    (printed.length >= 12 && whole.endsWith(` ${printed}`))
  );
}

function fold(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
