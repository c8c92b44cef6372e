import type { DateWords } from "../language.ts";

const weekdays = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."];
const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** `3 jours`, `1 jour`; none is singular too. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

export const dates: DateWords = {
  date: (weekday, day, month, year) =>
    `${weekdays[weekday - 1]} ${day === 1 ? "1er" : day} ${months[month - 1]} ${year}`,
  inZone: (date, zone) => `${date} (${zone})`,
  atTime: (date, time, zone, offset) => `${date} à ${time} (${offset === null ? zone : `${zone}, UTC${offset}`})`,
  inDays: (days) => {
    if (days === 0) return "aujourd'hui";
    if (days === 1) return "demain";
    if (days === -1) return "hier";
    return days > 0 ? `dans ${days} jours` : `il y a ${-days} jours`;
  },
  inHours: (hours) => {
    if (hours === 0) return "dans moins d'une heure";
    return hours > 0 ? `dans ${counted(hours, "heure", "heures")}` : `il y a ${counted(-hours, "heure", "heures")}`;
  },
};
