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

/** What settings would change, the zone under the name it would get; `bad-zone` where there is no such zone. */
export function changesOf(desk: Desk, buyer: Buyer, settings: Settings): Settings | "bad-zone" {
  const { timeZone = buyer.timeZone, language = buyer.language, isStopped = buyer.isStopped } = settings;
  const zone = timeZone === buyer.timeZone ? timeZone : nameOf(readZone(timeZone, desk.clock.now()));
  if (zone === null) return "bad-zone";
  return {
    ...(zone === buyer.timeZone ? {} : { timeZone: zone }),
    ...(language === buyer.language ? {} : { language }),
    ...(isStopped === buyer.isStopped ? {} : { isStopped }),
  };
}

function readZone(zone: string, at: string) {
  const commands = readCommands({ note: `TZ ${zone.replace(/\s+/g, " ")}`, subject: "", at, thread: null });
  return commands.length > 0 && commands.every(({ is }) => is === "time-zone") ? commands : null;
}

const nameOf = (commands: ReturnType<typeof readZone>): string | null =>
  commands?.flatMap((command) => (command.is === "time-zone" ? [command.timeZone] : [])).at(-1) ?? null;
