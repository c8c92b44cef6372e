/**
 * Zone abbreviations that clients print beside a date: those of RFC 5322 §4.3, and the European and
 * East Asian ones that name one offset only. All others (IST, CST of China, …) say nothing reliable.
 */
const abbreviations: Readonly<Record<string, string>> = {
  Z: "+00:00",
  UT: "+00:00",
  UTC: "+00:00",
  GMT: "+00:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  WET: "+00:00",
  WEST: "+01:00",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  MEZ: "+01:00",
  MESZ: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  JST: "+09:00",
  KST: "+09:00",
};

const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i;

/** The offset `-07:00` that a printed zone names: `-0700`, `GMT-7`, `+02:00`, `PDT`; null for `-0000` and the unknown. */
export function readOffset(zone: string): string | null {
  const match = numeric.exec(zone);
  if (match === null) return abbreviations[zone.toUpperCase()] ?? null;
  const [, sign = "+", hours = "0", minutes = "00"] = match;
  const isKnown = Number(hours) <= 14 && Number(minutes) < 60 && zone !== "-0000";
  return isKnown ? `${sign}${hours.padStart(2, "0")}:${minutes}` : null;
}
