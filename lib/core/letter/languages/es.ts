import { advice, places } from "./es/advice.ts";
import { counted, dates } from "./es/dates.ts";
import { deadlines } from "./es/deadlines.ts";
import { kinds, unclearAnswer } from "./es/kinds.ts";
import { corrections, done, footer, notices, pastes, welcome } from "./es/occasions.ts";
import { page } from "./es/page.ts";
import { phrases } from "./es/phrases.ts";
import { rules } from "./es/rules.ts";
import { causes, verdicts } from "./es/verdicts.ts";
import type { Language } from "./language.ts";

/** Spanish as read in Spain and in Latin America alike; the buyer is addressed as tú. */
export const spanish: Language = {
  tag: "es",
  direction: "ltr",
  dates,
  verdicts,
  causes,
  advice,
  places,
  deadlines,
  rules,
  formula: {
    "ship-by date in the mail": "fecha límite de envío del correo",
    "countdown in the mail": "contador del correo",
    "date printed in the mail": "fecha indicada en el correo",
    "business days": "días hábiles",
    days: "días",
    hours: "horas",
    "not past": "sin pasar de",
  },
  unclearAnswer,
  kinds,
  phrases,
  corrections,
  done,
  welcome,
  notices,
  pastes,
  footer,
  replies: {
    reason: {
      write: "REASON y la línea de la página del pedido",
      when: "cuando hayas encontrado por qué se cerró",
    },
    paid: { when: "para una fecha de reembolso más precisa" },
    contacted: { when: "cuando hayas escrito al vendedor; su plazo se cuenta desde ese momento" },
    "new-tracking": { write: "NEW TRACKING y el número", when: "si el vendedor te da uno" },
    refused: { when: "si el vendedor no quiere ayudar" },
    "no-reply": { when: "si el vendedor sigue sin responder" },
    "not-received": { when: "si no lo has recibido" },
    damaged: { when: "si está roto o no es lo que pediste" },
    refunded: { when: "cuando haya llegado el dinero" },
    charged: { when: "si ves el pago en los movimientos de tu cuenta" },
    "not-charged": { when: "si no ves ningún pago en los movimientos de tu cuenta" },
    "card-expired": { when: "si la tarjeta con la que pagaste ya no es válida" },
    "still-wanted": { when: "si prefieres el artículo al dinero" },
  },
  refund: {
    expected: {
      automatic: "Debería llegar sin que lo pidas, por el mismo medio con el que pagaste.",
      "by-dispute": "Aquí no llega por sí solo: el camino es una disputa.",
      none: "Tal como están las cosas, no se espera ninguno.",
      unknown:
        "Que llegue o no por sí solo depende de por qué se cerró el pedido. Lo muestran los tres puntos de la página del pedido.",
    },
    afterOwnCancel:
      "Después de una cancelación por tu parte no hay una regla fija. Los tres puntos de la página del pedido muestran por dónde va.",
    stages: [
      "Todavía no se ha comunicado ninguna de sus tres etapas.",
      "Primera de tres: AliExpress lo ha iniciado.",
      "Segunda de tres: el dinero se está transfiriendo.",
      "Las tres: AliExpress ha enviado el dinero.",
    ],
    method: {
      card: "en tu tarjeta",
      paypal: "en PayPal",
      alipay: "en tu saldo de Alipay",
      prepaid: "en tu tarjeta de prepago",
      unknown: "según cómo pagaste",
    },
    window: (earliest, latest, method) => `Se espera entre el ${earliest} y el ${latest}, ${method}.`,
    usualWindow: (earliest, latest, method) =>
      `Una vez iniciado un reembolso, lo habitual es que llegue entre el ${earliest} y el ${latest}, ${method}.`,
    pastWindow: (earliest, latest, method) =>
      `Lo habitual era que llegara entre el ${earliest} y el ${latest}, ${method}.`,
    slower: "Los festivos y las temporadas de rebajas pueden retrasarlo.",
    bankAfter: (when) => `¿No ha llegado después del ${when}? Entonces pregunta a tu banco.`,
    amount: (money) => `El importe que indica el correo: ${money}.`,
  },
  authentic: {
    dkim: "El original lleva una firma válida de AliExpress.",
    plausible:
      "El correo parece auténtico, pero un reenvío no puede probar quién lo escribió; la última palabra la tiene la página de tu pedido.",
    no: "No hemos podido confirmar que AliExpress escribiera este correo: mira el pedido en la aplicación antes de actuar.",
    unknown: "No podemos saber quién escribió el original; la última palabra la tiene la página de tu pedido.",
  },
  headings: {
    do: "Qué hacer ahora",
    dates: "Otras fechas",
    refund: "El reembolso",
    question: "Una pregunta",
    questions: "Dos preguntas",
    why: "Por qué lo decimos",
    candidates: "Motivos posibles",
    change: "Qué cambiaría esto",
    parcels: "Los paquetes de este pedido",
    later: "Conviene saber",
    paste: "Listo para pegar",
  },
  page,
  subject: {
    // The same in every language: answers are attributed by it.
    order: (orderNumber) => `[Order ${orderNumber}]`,
    withTail: (title, tail) => `${title}: ${tail}`,
    now: (brief) => `ahora, ${brief}`,
    more: (subject, others) => `${subject} (y ${counted(others, "pedido más", "pedidos más")})`,
    nothingNew: (subject) => `Sin cambios. ${subject}`,
    reminder: (subject) => `Recordatorio. ${subject}`,
    stray: (trackingNumber, others) =>
      others === 0
        ? `¿De qué pedido es el paquete ${trackingNumber}?`
        : `¿De qué pedidos son el paquete ${trackingNumber} y ${others} más?`,
  },
};
