import type { DateWords } from "../language.ts";

const weekdays = ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."];
const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

/** `3 Tage`, `1 Tag`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const dates: DateWords = {
  date: (weekday, day, month, year) => `${weekdays[weekday - 1]}, ${day}. ${months[month - 1]} ${year}`,
  inZone: (date, zone) => `${date} (${zone})`,
  atTime: (date, time, zone, offset) => `${date}, ${time} Uhr (${offset === null ? zone : `${zone}, UTC${offset}`})`,
  inDays: (days) => {
    if (days === 0) return "heute";
    if (days === 1) return "morgen";
    if (days === -1) return "gestern";
    return days > 0 ? `in ${days} Tagen` : `vor ${-days} Tagen`;
  },
  inHours: (hours) => {
    if (hours === 0) return "in weniger als einer Stunde";
    return hours > 0 ? `in ${counted(hours, "Stunde", "Stunden")}` : `vor ${counted(-hours, "Stunde", "Stunden")}`;
  },
};
