import type { Diagnosis } from "../guide/diagnosis.ts";
import { type Block, heading, type Item, list } from "./blocks.ts";
import { printDeadlines } from "./facts.ts";
import type { Reader } from "./moment.ts";

/** How each parcel of an order stands, where there are several. */
export const packagesPart = ({ packages }: Diagnosis, level: 2 | 3, reader: Reader): Block[] => {
  if (packages.length < 2) return [];
  const { headings, phrases, verdicts, deadlines } = reader.language;
  const items = packages.map(({ trackingNumber, diagnosis, deadlines: own }): Item => {
    const title = diagnosis.map((code) => verdicts[code].title).join(", ");
    const open = [...printDeadlines(own, reader)].filter(([, moment]) => moment.isOpen);
    return [
      phrases.parcel(trackingNumber, title),
      ...open.map(([name, moment]) => deadlines[name].says(moment.zoned, "none")),
    ];
  });
  return [heading(level, headings.parcels), list(items)];
};
