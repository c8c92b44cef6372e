import type { DateWords } from "../language.ts";

const weekdays = ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"];
const months = [
  "janeiro",
  "fevereiro",
  "março",
  "abril",
  "maio",
  "junho",
  "julho",
  "agosto",
  "setembro",
  "outubro",
  "novembro",
  "dezembro",
];

/** `3 dias`, `1 dia`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A date stands without an article, whose gender the weekday would change: `até segunda-feira, 16 de março de 2026`. */
export const dates: DateWords = {
  date: (weekday, day, month, year) =>
    `${weekdays[weekday - 1]}, ${day === 1 ? "1º" : day} de ${months[month - 1]} de ${year}`,
  inZone: (date, zone) => `${date} (${zone})`,
  atTime: (date, time, zone, offset) =>
    `${date}, ${time.startsWith("01:") ? "à" : "às"} ${time} (${offset === null ? zone : `${zone}, UTC${offset}`})`,
  inDays: (days) => {
    if (days === 0) return "hoje";
    if (days === 1) return "amanhã";
    if (days === -1) return "ontem";
    return days > 0 ? `daqui a ${days} dias` : `há ${-days} dias`;
  },
  inHours: (hours) => {
    if (hours === 0) return "em menos de uma hora";
    return hours > 0 ? `daqui a ${counted(hours, "hora", "horas")}` : `há ${counted(-hours, "hora", "horas")}`;
  },
};
