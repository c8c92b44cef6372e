import { toMime } from "../lib/adapters/mime.ts";
import { diagnose } from "../lib/core/guide/diagnose.ts";
import { establish } from "../lib/core/guide/establish.ts";
import { verdictFor } from "../lib/core/guide/verdicts.ts";
import { loadLanguage } from "../lib/core/letter/languages/index.ts";
import { letterLanguage } from "../lib/core/letter/languages/tag.ts";
import { ordinary } from "../lib/core/letter/letter.ts";
import { occasionOf } from "../lib/core/letter/occasion.ts";
import { evolveAll } from "../lib/core/order/evolve.ts";
import { answer, understand } from "../lib/core/pipeline.ts";

// What is measured, bundled as the function that reads mails is: nothing of the desk around it.

export { diagnose, establish, verdictFor };

/** From the bytes of a mail to the bytes of the letter that answers it, as the desk goes that way, without its store. */
export async function reply(raw: Uint8Array): Promise<{ letter: Uint8Array; isReadWhole: boolean }> {
  const now = "2026-01-06T09:00:00Z";
  const timeZone = "Europe/Berlin";
  const { mail, readings, events, commands, unreadOrders } = await understand(raw, {
    mail: "bench",
    receivedAt: now,
    timeZone,
  });
  const [reading] = readings;
  const { orders, stray } = evolveAll(events);
  const { letter } = answer(orders, {
    ...ordinary,
    occasion: occasionOf(mail, reading, { orders: orders.length, stray, isNews: true, commands }),
    authentic: reading.authentic,
    now,
    timeZone,
    strayPackages: [],
    language: await loadLanguage(letterLanguage(reading.language)),
    deskAddress: "orders@desk.localhost",
    done: commands,
    unreadOrders,
  });
  const bytes = toMime(letter, {
    from: "orders@desk.localhost",
    to: "buyer@example.com",
    messageId: "<bench@desk.localhost>",
    date: now,
    inReplyTo: mail.messageId,
    references: mail.references,
    isAnswer: true,
    attachments: [],
  });
  return { letter: bytes, isReadWhole: mail.problems.length === 0 };
}
