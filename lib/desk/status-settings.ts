import type { Buyer } from "../adapters/store.ts";
import { readCommands } from "../core/buyer/read-commands.ts";
import { changeBuyer } from "./buyer.ts";
import type { Desk } from "./desk.ts";
import { obey } from "./obey.ts";

/** What a buyer may set without a mail; what is absent stays. */
export interface Settings {
  /** As `TZ` takes it: an IANA name in any spelling. */
  readonly timeZone?: string | undefined;
  /** Null for the language of each mail. */
  readonly language?: Buyer["language"] | undefined;
  readonly isStopped?: boolean | undefined;
  /** All orders about which nothing is to be written unasked. */
  readonly muted?: readonly string[] | undefined;
}

/** @returns the buyer as stored afterwards; `bad-zone`, with nothing changed, where there is no such zone */
export async function changeSettings(desk: Desk, buyer: Buyer, settings: Settings): Promise<Buyer | "bad-zone"> {
  const zones = settings.timeZone === undefined ? [] : readZone(settings.timeZone, desk.clock.now());
  if (zones === null) return "bad-zone";
  const { buyer: moved } = await obey(desk, buyer, zones);
  return changeBuyer(desk, moved, (stored) => {
    const { language = stored.language, isStopped = stored.isStopped, muted = stored.muted } = settings;
    const isSame =
      language === stored.language && isStopped === stored.isStopped && muted.join() === stored.muted.join();
    return isSame ? null : { language, isStopped, muted: [...new Set(muted)] };
  });
}

function readZone(zone: string, at: string) {
  const commands = readCommands({ note: `TZ ${zone.replace(/\s+/g, " ")}`, subject: "", at, thread: null });
  return commands.length > 0 && commands.every(({ is }) => is === "time-zone") ? commands : null;
}
