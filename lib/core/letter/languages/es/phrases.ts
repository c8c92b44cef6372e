import type { Language } from "../language.ts";
import { counted } from "./dates.ts";
import { forward } from "./kinds.ts";

export const phrases: Language["phrases"] = {
  order: (orderNumber) => `Pedido ${orderNumber}`,
  countdown: (fromNow) => `Es decir, ${fromNow}.`,
  dayEarlier: (date) => `Mejor hazlo a más tardar el ${date}: AliExpress puede contar en otra zona horaria.`,
  lastDayIsToday: "Hazlo en las próximas horas: AliExpress puede contar en otra zona horaria.",
  nowBox: (brief) => `Ahora: ${brief}.`,
  twoDates: {
    "A-01": "Hay dos fechas porque AliExpress también cuenta desde el día en que se confirmó la recepción.",
    "A-11": "Hay dos fechas porque la entrega estimada cambió o es un intervalo de fechas.",
    "A-23": "Hay dos fechas porque el propio AliExpress indicó una anterior.",
    "A-25": "Hay dos fechas porque AliExpress puede contar desde el día de la entrega.",
    "A-36": "Hay dos fechas porque la del correo se puede leer de dos maneras.",
    other: "Hay dos fechas porque el plazo se puede contar de dos maneras.",
  },
  keepToEarlier: "Guíate por la que vence antes.",
  carefulDatePassed: (when) => `La fecha prudente para abrir una disputa era el ${when}. Ya pasó: no esperes más.`,
  certainlyClosed:
    "En algún momento la entrega estimada fue posterior, así que el plazo podría seguir abierto más tiempo. No cuentes con ello.",
  quote: (line) => `“${line}”`,
  linkRemoved: "[enlace]",
  reason: (rule, words, formula) =>
    [words === null ? rule : `${rule} ${words}`, formula].filter((part) => part !== null).join(": "),
  reasons: (said) => said.join("; "),
  candidatesAgree: "En casi todos los casos hay que hacer lo mismo:",
  candidatesDiffer: "No todos piden lo mismo, así que aquí se sigue el que tiene una fecha límite:",
  candidate: (words, isLikely) => (isLikely ? `${words} (más probable que los demás)` : words),
  answer: "Responde:",
  replyIntro: "Puedes responder a este correo con una o dos palabras (en inglés, tal como están aquí):",
  replyIntroOrders:
    "Puedes responder a este correo con un número de pedido y una de las palabras que aparecen en ese pedido (en inglés, tal como están).",
  pasteIntro: "Copia lo que te sirva y quita lo que no corresponda a tu caso.",
  parcel: (trackingNumber, title) => `Paquete ${trackingNumber}: ${title}`,
  strayQuestion: (trackingNumbers) =>
    trackingNumbers.length === 1
      ? `¿De qué pedido es el paquete ${trackingNumbers[0]}?`
      : `¿De qué pedidos son estos paquetes: ${trackingNumbers.join(", ")}?`,
  unread: (count) => `Este correo nombra ${count} pedidos más que no hemos leído. Reenvía el correo de cada uno.`,
  strayAnswer:
    "El correo de envío nombra tanto el paquete como su pedido. Reenvíalo también y esta novedad encontrará su sitio.",
  severalOrders: (count) => `Este mensaje trata de ${counted(count, "pedido", "pedidos")}; lo más urgente va primero.`,
  nothingNew: (orderNumber) => `Este correo no nos dice nada nuevo sobre el pedido ${orderNumber}.`,
  unasked: "Ningún correo avisa de esto; por eso te escribimos nosotros.",
  next: (brief) => `Siguiente paso: ${brief}.`,
  statusLine: (orderNumber, rest) => `Pedido ${orderNumber}: ${rest}`,
  calendarTitle: (orderNumber, title) => `${title} (pedido de AliExpress ${orderNumber})`,
  cut: "Este correo es más largo de lo que leemos: el final quedó sin leer. Si aquí falta algo, reenvía solo el correo de AliExpress.",
  tooLarge: {
    subject: "Este correo es demasiado grande para leerlo",
    saw: "Este correo es más grande, o tiene más partes, de lo que leemos. No lo hemos abierto.",
    next: ["Reenvía solo el correo de AliExpress, sin imágenes ni otros archivos adjuntos.", ...forward.slice(1)],
  },
  page: "Todos tus pedidos",
};
