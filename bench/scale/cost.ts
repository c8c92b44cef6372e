import { digits, median } from "../figures.ts";
import type { EmbeddedDesk, Units } from "./embedded-desk.ts";

export interface Cost extends Units {
  /** CPU of one mail: the desk's and the embedded database's together. */
  readonly milliseconds: number;
}

/**
 * What a mail costs, asked of some mails one after the other; afterwards one more is counted in units.
 * @param answer brings the n-th mail, to be answered by the desk given
 */
export async function costOf(
  at: EmbeddedDesk,
  mails: number,
  answer: (number: number, desk: EmbeddedDesk["desk"]) => Promise<string>,
): Promise<Cost> {
  const costs: number[] = [];
  for (let number = 0; number < mails; number += 1) {
    later(at);
    const before = process.cpuUsage();
    const outcome = await answer(number, at.desk);
    const { user, system } = process.cpuUsage(before);
    if (outcome !== "letter-sent") throw new Error(`a mail was not answered: ${outcome}`);
    costs.push((user + system) / 1000);
  }
  later(at);
  const units = await at.counted((desk) => answer(mails, desk));
  return { ...units, milliseconds: median(costs) };
}

/** A quarter of an hour on, so that no mail is one of a burst. */
function later({ clock }: EmbeddedDesk): void {
  clock.standAt(`${new Date(Date.parse(clock.now()) + 900_000).toISOString().slice(0, 19)}Z`);
}

export const costCells = ({ milliseconds, requests, readUnits, writeUnits }: Cost): string[] => [
  digits(milliseconds),
  String(requests),
  String(readUnits),
  String(writeUnits),
];
