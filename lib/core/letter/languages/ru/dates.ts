import type { DateWords } from "../language.ts";

const weekdays = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
const months = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];

const plural = new Intl.PluralRules("ru");

/** `1 день`, `3 дня`, `5 дней`. */
export const counted = (count: number, one: string, few: string, many: string): string => {
  const rule = plural.select(count);
  if (rule === "one") return `${count} ${one}`;
  return `${count} ${rule === "few" ? few : many}`;
};

export const countedDays = (days: number): string => counted(days, "день", "дня", "дней");
const countedHours = (hours: number): string => counted(hours, "час", "часа", "часов");

// A date begins with its weekday, so no sentence puts "с", "в" or "к" before one: they change before "вт" and "ср".
export const dates: DateWords = {
  date: (weekday, day, month, year) => `${weekdays[weekday - 1]}, ${day} ${months[month - 1]} ${year}`,
  inZone: (date, zone) => `${date} (${zone})`,
  atTime: (date, time, zone, offset) => `${date}, ${time} (${offset === null ? zone : `${zone}, UTC${offset}`})`,
  inDays: (days) => {
    if (days === 0) return "сегодня";
    if (days === 1) return "завтра";
    if (days === -1) return "вчера";
    return days > 0 ? `через ${countedDays(days)}` : `${countedDays(-days)} назад`;
  },
  inHours: (hours) => {
    if (hours === 0) return "меньше чем через час";
    return hours > 0 ? `через ${countedHours(hours)}` : `${countedHours(-hours)} назад`;
  },
};
