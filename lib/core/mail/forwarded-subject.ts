/** Longer than the words that other mails begin their subject with before a colon. */
const longPrefixes = "videresend|vidarebefordrat|doorgestuurd|inoltrato|reenviado|encaminhada|továbbítás|przekazane";
const prefix = new RegExp(`^(?:\\p{L}{1,5}\\.?|${longPrefixes}) ?(?:\\[\\d{1,2}\\]|\\(\\d{1,2}\\))? ?[:：] *`, "iu");
/** The prefixes of answers; all others are those of forwards. `VS` is one in Finnish, but a forward's in Danish. */
const replyPrefix =
  /^(?:re|aw|sv|antw|odp|odg|res|rif|ynt|vá|hw|atb|bls|ref|на|отв|απ|回复|回覆|答复|答覆|返信|회신) ?(?:\[\d{1,2}\]|\(\d{1,2}\))? ?[:：]/iu;
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

/** Whether a subject says that its mail answers another, `Re: …`. */
export function isReplySubject(subject: string): boolean {
  return replyPrefix.test(subject.trim());
}

/** Whether a subject says that its mail forwards another, `Fwd: …`. */
export function isForwardSubject(subject: string): boolean {
  return !isReplySubject(subject) && forwardedSubject(subject) !== subject.trim();
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
