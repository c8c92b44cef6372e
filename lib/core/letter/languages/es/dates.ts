import type { DateWords } from "../language.ts";

const weekdays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
const months = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

/** `3 días`, `1 día`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A date takes the article before it: `el lunes 16 de marzo de 2026`. */
export const dates: DateWords = {
  date: (weekday, day, month, year) => `${weekdays[weekday - 1]} ${day} de ${months[month - 1]} de ${year}`,
  inZone: (date, zone) => `${date} (${zone})`,
  atTime: (date, time, zone, offset) =>
    `${date}, ${time.startsWith("01:") ? "a la" : "a las"} ${time} (${offset === null ? zone : `${zone}, UTC${offset}`})`,
  inDays: (days) => {
    if (days === 0) return "hoy";
    if (days === 1) return "mañana";
    if (days === -1) return "ayer";
    return days > 0 ? `dentro de ${days} días` : `hace ${-days} días`;
  },
  inHours: (hours) => {
    if (hours === 0) return "en menos de una hora";
    return hours > 0 ? `dentro de ${counted(hours, "hora", "horas")}` : `hace ${counted(-hours, "hora", "horas")}`;
  },
};
