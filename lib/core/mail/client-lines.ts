// Lines that mail clients write into a forward beside the head of the original, as a buyer's client prints them.

/** `---------- Forwarded message ---------`, `-----Original Message-----`, `________________`, in any language. */
const ruled = /^[-_=*‐–—]{2,100}(?:[^-_=*‐–—].{0,120}[-_=*‐–—]{2,40})?$/;
/** nmh closes neither of its rules. */
const nmhRule = /^-{7} (?:end of )?forwarded messages?(?: \d{1,3})?$/i;
/** mutt, Gnus, nmh, Yandex and mail.ru print a rule below the original too. */
const closing = /^-{4,40} ?(?:end |end of |ende |fin |fine |koniec |konec |конец |кінець )/i;

/** Apple Mail's announcement in its languages; Claws, Sylpheed, MailMate, Sparrow. */
const leads = new Set([
  "begin forwarded message",
  "forwarded message",
  "anfang der weitergeleiteten nachricht",
  "début du message réexpédié",
  "début du message transféré",
  "inicio del mensaje reenviado",
  "inizio messaggio inoltrato",
  "início da mensagem reencaminhada",
  "início da mensagem encaminhada",
  "begin doorgestuurd bericht",
  "vidarebefordrat mejl",
  "videresendt melding",
  "start på videresendt besked",
  "välitetty viesti alkaa",
  "początek przekazywanej wiadomości",
  "začátek přeposílané zprávy",
  "začiatok preposlanej správy",
  "továbbított levél kezdete",
  "începe mesajul redirecționat",
  "započni proslijeđenu poruku",
  "начало переадресованного сообщения",
  "початок листа, що пересилається",
  "ileti başlangıcı",
  "iletilmiş ileti başlangıcı",
  "αρχή προωθημένου μηνύματος",
  "inici del missatge reenviat",
  "تحويل الرسالة التالية",
  "转发的邮件",
  "下面是被转发的邮件",
  "開始轉寄郵件",
  "以下是轉寄的郵件",
  "転送されたメッセージ",
  "전달된 메시지",
]);

const maxRule = 200;

/** Whether a line is a client's own rule between what it quotes and what the person wrote. */
export function isRule(line: string): boolean {
  return line.length < maxRule && line !== "--" && (ruled.test(line) || nmhRule.test(line));
}

/** Whether a line is the rule below a forwarded mail, `----- End forwarded message -----`. */
export function isClosingRule(line: string): boolean {
  return line.startsWith("----") && isRule(line) && closing.test(line);
}

/** Whether below this line every line that begins with a hyphen has another before it (RFC 934): nmh's rule. */
export function isStuffingRule(line: string): boolean {
  return nmhRule.test(line.trim());
}

/** Whether a line announces a forward without a rule around it, `Begin forwarded message:`. */
export function isLead(line: string): boolean {
  return line.length < maxRule && leads.has(line.toLowerCase().replace(/ ?[:：]$/, "")) && /[:：]$/.test(line);
}

/** Whether a line announces that a forwarded mail follows, in words. */
export function isAnnouncement(line: string): boolean {
  return isLead(line) || (isRule(line) && /\p{L}{3}/u.test(line));
}
