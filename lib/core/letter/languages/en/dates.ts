import type { DateWords } from "../language.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `3 days`, `1 day`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const dates: DateWords = {
  date: (weekday, day, month, year) => `${weekdays[weekday - 1]} ${day} ${months[month - 1]} ${year}`,
  inZone: (date, zone) => `${date} (${zone})`,
  atTime: (date, time, zone, offset) => `${date}, ${time} (${offset === null ? zone : `${zone}, UTC${offset}`})`,
  inDays: (days) => {
    if (days === 0) return "today";
    if (days === 1) return "tomorrow";
    if (days === -1) return "yesterday";
    return days > 0 ? `in ${days} days` : `${-days} days ago`;
  },
  inHours: (hours) => {
    if (hours === 0) return "less than an hour away";
    return hours > 0 ? `in ${counted(hours, "hour", "hours")}` : `${counted(-hours, "hour", "hours")} ago`;
  },
};
