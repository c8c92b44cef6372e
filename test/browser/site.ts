import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { createApp } from "../../functions/status.ts";
import type { Buyer } from "../../lib/adapters/store.ts";
import type { DiagnosisCode } from "../../lib/core/codes.ts";
import type { LanguageTag } from "../../lib/core/letter/languages/tag.ts";
import { updateOrders } from "../../lib/desk/orders.ts";
import { testDesk } from "../desk/test-desk.ts";
import { situations } from "../letter/situations.ts";

export interface Site {
  readonly origin: string;
  /** The path of the link in a letter to a buyer of this language. */
  enter(language: LanguageTag | "nobody"): string;
  close(): Promise<void>;
}

const now = "2026-03-28T14:00:00Z";
const seconds = Date.parse(now) / 1000;

/** Each order's number with what is known of it. */
export const orders = {
  "8190000000000011": "seller-unresponsive",
  "8190000000000012": "shipment-cancelled",
  "8190000000000013": "refund-sent",
  "8190000000000014": "closed-unknown-cause",
  "8190000000000015": "security-closed",
  "8190000000000016": "completed",
} as const satisfies Readonly<Record<string, DiagnosisCode>>;

/** The app on a free port, before a desk with one buyer for each language, each with the same orders; `nobody` has none. */
export async function openSite(languages: readonly (LanguageTag | "nobody")[]): Promise<Site> {
  const at = await testDesk();
  at.clock.standAt(now);
  for (const language of languages) {
    const buyer = await at.store.addBuyer(buyerOf(at.desk.tokens.buyerId(addressOf(language)), language));
    if (language === "nobody") continue;
    for (const [orderNumber, code] of Object.entries(orders)) {
      const mail = `mail-${orderNumber}`;
      const events = situations[code].events
        .map((event) => ({ ...event, orderNumber, mail }))
        .filter((event) => event.at <= now);
      await updateOrders(at.desk, buyer, mail, events);
    }
  }
  const server = serve({ fetch: createApp(at.desk).fetch, port: 0, hostname: "127.0.0.1" });
  if (!server.listening) await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    enter: (language) => {
      const buyer = at.desk.tokens.buyerId(addressOf(language));
      return `/in/${at.desk.tokens.issue({ buyer, epoch: 1 }, seconds + 86_400)}`;
    },
    async close() {
      server.close();
      await at.close();
    },
  };
}

const addressOf = (language: string): string => `${language.toLowerCase()}@example.com`;

const buyerOf = (id: string, language: LanguageTag | "nobody"): Buyer => ({
  id,
  address: addressOf(language),
  others: [],
  timeZone: "Europe/Berlin",
  isTimeZoneGuessed: false,
  language: language === "nobody" ? null : language,
  hasUnplaced: false,
  isStopped: false,
  muted: [],
  suppressed: [],
  welcomedBy: null,
  recent: [],
  epoch: 1,
  since: now,
  after: null,
  version: 1,
});
