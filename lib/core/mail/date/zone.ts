/**
 * Zone abbreviations that clients print beside a date: those of RFC 5322 §4.3, and others that name one offset only,
 * with their German, Czech, Slovak, French and Russian names. All others (IST, CST of China, …) say nothing reliable.
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
  OEZ: "+02:00",
  OESZ: "+03:00",
  WEZ: "+00:00",
  WESZ: "+01:00",
  SEČ: "+01:00",
  SELČ: "+02:00",
  HNE: "-05:00",
  HAE: "-04:00",
  HNP: "-08:00",
  HAP: "-07:00",
  МСК: "+03:00",
  BRT: "-03:00",
  TRT: "+03:00",
  SAST: "+02:00",
  HKT: "+08:00",
  SGT: "+08:00",
  AWST: "+08:00",
  AEST: "+10:00",
  AEDT: "+11:00",
  NZST: "+12:00",
  NZDT: "+13:00",
  HST: "-10:00",
  AKST: "-09:00",
  AKDT: "-08:00",
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
