import type { ContentLine } from "./content.ts";
import { readForwardedDate } from "./date/forwarded-date.ts";
import { isSubjectOf } from "./forwarded-subject.ts";
import type { ForwardClues, PrintedHead } from "./header-block.ts";
import { firstSender } from "./sender.ts";

/** What Yahoo calls the date and the subject, in its languages. */
const labels = [
  ["Sent", "Subject"],
  ["Gesendet", "Betreff"],
  ["Envoyé", "Objet"],
  ["Enviado", "Asunto"],
  ["Enviado", "Assunto"],
  ["Enviat", "Assumpte"],
  ["Inviato", "Oggetto"],
  ["Verzonden", "Onderwerp"],
  ["Sendt", "Emne"],
  ["Skickat", "Ämne"],
  ["Lähetetty", "Aihe"],
  ["Wysłano", "Temat"],
  ["Datum", "Předmět"],
  ["Odesláno", "Předmět"],
  ["Odoslané", "Predmet"],
  ["Elküldve", "Tárgy"],
  ["Trimis", "Subiect"],
  ["Отправлено", "Тема"],
  ["Відправлено", "Тема"],
  ["Gönderilen", "Konu"],
  ["Στάλθηκε", "Θέμα"],
  ["Dikirim", "Subjek"],
  ["Dihantar", "Subjek"],
  ["寄件日期", "主旨"],
  ["发送时间", "主题"],
  ["보낸 날짜", "제목"],
] as const;

/** `----- Forwarded Message ----- `, and more behind it. */
const rule = /^-{4,6} [^-]{3,60} -{4,6} \S/;
const maxLines = 500;
/** A client that breaks its lines breaks this one into so many. */
const maxJoined = 4;

/**
 * Finds the head that Yahoo prints into a text part, all its rows on one line with nothing between them:
 * `----- Forwarded Message ----- From: AliExpress <…>To: …Sent: Tuesday, May 14, 2024 at 03:21:00 AM GMT+2Subject: …`
 */
export function findRunTogether(lines: readonly ContentLine[], from: number, clues: ForwardClues): PrintedHead | null {
  for (let start = from; start < Math.min(lines.length, maxLines); start += 1) {
    if (!rule.test(lines[start]?.text ?? "")) continue;
    const heads = endsOf(lines, start).flatMap((end) => headOf(lines.slice(start, end), start, end, clues) ?? []);
    const head = heads.find(({ subject }) => isSubjectOf(subject, clues.subject)) ?? heads[0];
    if (head !== undefined) return head;
  }
  return null;
}

/** Where the line may end, broken by the client or not. */
function endsOf(lines: readonly ContentLine[], start: number): readonly number[] {
  const gap = lines.findIndex((line, index) => index > start && (line.followsGap || index >= start + maxJoined));
  const last = gap === -1 ? lines.length : gap;
  return Array.from({ length: last - start }, (_, index) => start + index + 1);
}

function headOf(lines: readonly ContentLine[], start: number, end: number, clues: ForwardClues): PrintedHead | null {
  const line = lines
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 3_000);
  for (const [sent, about] of labels) {
    const sentAt = line.indexOf(sent);
    const aboutAt = sentAt === -1 ? -1 : line.indexOf(about, sentAt);
    if (aboutAt === -1) continue;
    const date = readForwardedDate(withoutColon(line.slice(sentAt + sent.length, aboutAt)), clues);
    const subject = withoutColon(line.slice(aboutAt + about.length));
    if (date === null || subject === "") continue;
    return { start, end, from: firstSender(line.slice(0, sentAt)), date, subject, isAttribution: false };
  }
  return null;
}

/** Yahoo forgets the colon in places. */
function withoutColon(value: string): string {
  return value.replace(/^\s*[:：]/, "").trim();
}
