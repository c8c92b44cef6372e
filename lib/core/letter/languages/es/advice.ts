import { refusal } from "../../refusal.ts";
import type { Facts, Language } from "../language.ts";

const ifTheButtonIsMissing =
  "Si no aparece el botón, pregunta a la atención al cliente de AliExpress y vuelve a mirar cada día; no dejes pasar la fecha.";

const noLaterThan = (facts: Facts): string =>
  facts.careful === null
    ? "antes de que se agote el contador de protección de la página del pedido"
    : `a más tardar el ${facts.careful}`;

const withoutAnswerBy = (facts: Facts): string => {
  const due = facts.date("sellerReplyDue");
  return due === null
    ? "Si el vendedor no te ayuda"
    : `Si para el ${due} no hay un nuevo número de seguimiento ni una respuesta de verdad`;
};

export const advice: Language["advice"] = {
  // What can be done, and waiting
  wait: { says: () => "Espera. De momento no tienes que hacer nada.", brief: "espera" },
  "wait-for-refund": {
    says: ({ refundIsUnderWay }) =>
      refundIsUnderWay ? "Espera el reembolso; ya está en camino." : "Espera el reembolso; no hace falta que lo pidas.",
    brief: "espera el reembolso",
    place: "payment",
  },
  "wait-for-bank": {
    says: () =>
      "Espera a que tu banco o servicio de pago registre el dinero. Mira también alrededor del día de la compra: algunos bancos lo registran con esa fecha.",
    brief: "espera a tu banco",
  },
  "wait-for-auto-cancel": {
    says: (facts) =>
      `Deja que se acabe el plazo del vendedor${facts.date("processingDeadline") === null ? "" : `, el ${facts.date("processingDeadline")}`}. Si para entonces no lo ha enviado, AliExpress cierra el pedido y debería reembolsarlo.`,
    brief: "deja que se acabe el plazo del vendedor",
    place: "countdown",
  },
  "contact-seller": {
    says: () =>
      "Escribe al vendedor y pregúntale qué ha pasado con el paquete. Hazlo solo en el chat de AliExpress: es tu prueba.",
    brief: "escribe al vendedor",
    place: "seller-chat",
  },
  "contact-seller-ask-restock": {
    says: () => "Si todavía lo quieres, pregunta al vendedor si volverá a tenerlo y cuándo.",
    brief: "pregunta al vendedor",
    place: "seller-chat",
  },
  "ask-seller-to-extend-processing-time": {
    says: () =>
      "Si merece la pena conservar el precio o un cupón, pide al vendedor que amplíe el plazo de preparación; solo el vendedor puede hacerlo.",
    brief: "pide más tiempo al vendedor",
    place: "seller-chat",
  },
  "reply-canned-cancel-from-your-side": {
    says: () => `Responde al vendedor con esta frase: “${refusal}”`,
    brief: "responde al vendedor",
    place: "seller-chat",
  },
  "do-not-cancel": {
    says: () =>
      "No canceles, diga lo que diga el vendedor. Tendrías menos base para reclamar, puede que no recuperes los cupones y ese precio se pierde.",
    brief: "no canceles",
  },
  "do-not-cancel-dispute": {
    says: () => "No retires la disputa, aunque el vendedor te lo pida y te prometa un reembolso a cambio.",
    brief: "mantén abierta la disputa",
  },
  "do-not-confirm-receipt": {
    says: () => "No confirmes que lo has recibido.",
    brief: "no confirmes la recepción",
  },
  "do-not-click": {
    says: () => "No sigas ningún enlace de ese correo. Abre tú la aplicación de AliExpress.",
    brief: "no sigas sus enlaces",
    place: "my-orders",
  },
  "open-dispute-now": {
    says: () => `Abre una disputa ahora. ${ifTheButtonIsMissing}`,
    brief: "abre una disputa",
    place: "open-dispute",
  },
  "open-dispute-if-no-new-tracking": {
    says: (facts) => `${withoutAnswerBy(facts)}, abre una disputa. ${ifTheButtonIsMissing}`,
    brief: "abre una disputa si el vendedor no ayuda",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes": {
    says: (facts) => `Abre una disputa ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "abre una disputa a tiempo",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes-if-no-refund": {
    says: (facts) =>
      `Si allí no aparece ningún reembolso, abre una disputa ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "abre una disputa si no llega el reembolso",
    place: "open-dispute",
  },
  "reason-shipment-problem": { says: () => "Elige el motivo “Shipment Problem” (problema con el envío)." },
  "reason-item-not-received": { says: () => "Elige el motivo “Item not received” (artículo no recibido)." },
  "request-full-refund": { says: () => "Pide el importe completo." },
  "evidence-tracking-and-chat": {
    says: () => "Añade capturas de pantalla de la página de seguimiento y de tu chat con el vendedor.",
  },
  "evidence-photos": { says: () => "Añade fotos de lo que llegó, del embalaje y de la etiqueta." },
  "add-evidence": {
    says: () => "Añade a la disputa lo que tengas: capturas del seguimiento, el chat, fotos.",
    brief: "añade tus pruebas",
    place: "dispute",
  },
  "keep-chat-as-evidence": {
    says: () => "Haz capturas de pantalla de lo que escribas y de lo que responda el vendedor.",
    brief: "guarda el chat",
  },
  "check-refund-status": {
    says: () => "Mira si se ha iniciado un reembolso: tres puntos muestran por dónde va.",
    brief: "mira el reembolso",
    place: "payment",
  },
  "check-order-details-for-reason": {
    says: () => "Abre el pedido y busca la línea que dice por qué se cerró.",
    brief: "busca el motivo",
    place: "order",
  },
  "check-countdown-in-order-details": {
    says: () =>
      "Mira el contador de protección del pedido. Si muestra una fecha anterior a la de este mensaje, guíate por esa.",
    brief: "mira el contador",
    place: "countdown",
  },
  "check-my-orders-directly": {
    says: () => "Abre la aplicación o escribe tú la dirección, y mira allí el pedido.",
    brief: "mira tus pedidos",
    place: "my-orders",
  },
  "check-statement-for-pending-hold": {
    says: () =>
      "Mira los movimientos de tu cuenta: un importe que solo está retenido suele desaparecer sin que haya un reembolso.",
    brief: "mira los movimientos de tu cuenta",
  },
  "contact-aliexpress-support": {
    says: () => "Pregunta a la atención al cliente de AliExpress, con el número de pedido y capturas de pantalla.",
    brief: "pregunta a AliExpress",
    place: "support",
  },
  "contact-aliexpress-support-if-no-refund": {
    says: (facts) =>
      `Si el dinero no ha llegado ${facts.date("refundLatest") === null ? "cuando acabe el plazo habitual" : `después del ${facts.date("refundLatest")}`}, pregunta a la atención al cliente de AliExpress.`,
    brief: "pregunta a AliExpress si no llega el reembolso",
    place: "support",
  },
  "contact-support-with-business-documents": {
    says: () =>
      "Escribe a la atención al cliente de AliExpress antes de que tu volumen siga creciendo y adjunta los documentos de tu negocio.",
    brief: "escribe a AliExpress",
    place: "support",
  },
  "request-volume-increase": {
    says: () => "Pide a la atención al cliente de AliExpress un volumen de pedidos mayor.",
    brief: "pide un volumen mayor",
    place: "support",
  },
  "contact-bank": {
    says: () => "Pregunta a tu banco por el reembolso, con la fecha y el importe.",
    brief: "pregunta a tu banco",
  },
  "contact-paypal": {
    says: () => "Mira en tu cuenta de PayPal y, si el reembolso no está, pregunta a PayPal.",
    brief: "pregunta a PayPal",
  },
  "request-arn-from-aliexpress": {
    says: () =>
      "Pide a la atención al cliente de AliExpress el ARN, el número con el que tu banco puede rastrear un reembolso a la tarjeta.",
    brief: "pide el ARN a AliExpress",
    place: "support",
  },
  "add-funds": {
    says: () => "Pon dinero en la tarjeta o en la cuenta antes de volver a intentarlo.",
    brief: "añade dinero",
  },
  "enable-international-payments": {
    says: () => "Activa los pagos en el extranjero para esta tarjeta; suele hacerse en la aplicación de tu banco.",
    brief: "activa los pagos en el extranjero",
  },
  "re-enter-card-details": {
    says: () => "Vuelve a introducir la tarjeta con cuidado: número, fecha de caducidad y código de seguridad.",
    brief: "vuelve a introducir la tarjeta",
    place: "pay",
  },
  "call-bank": {
    says: () => "Llama a tu banco y pide que deje pasar el pago a AliExpress.",
    brief: "llama a tu banco",
  },
  "set-currency-usd": {
    says: () => "Cambia AliExpress a dólares estadounidenses y comprueba que tu tarjeta puede pagar en esa moneda.",
    brief: "cambia a dólares estadounidenses",
    place: "currency",
  },
  "retry-before-countdown": {
    says: (facts) =>
      facts.date("paymentDue") === null
        ? "Paga antes de que se agote el contador del pedido."
        : `Paga antes de que se agote el contador: el ${facts.date("paymentDue")}.`,
    brief: "paga a tiempo",
    place: "pay",
  },
  "start-new-order-if-still-wanted": {
    says: () => "Si todavía lo quieres, vuelve a pedirlo.",
    brief: "vuelve a pedirlo si lo quieres",
  },

  // What is good to know
  "no-action": { says: () => "No tienes que hacer nada." },
  "no-action-if-item-is-fine": { says: () => "Si todo está bien, no tienes que hacer nada." },
  "no-dispute-needed": {
    says: ({ causeIsKnown }) =>
      causeIsKnown
        ? "No hace falta una disputa: estos pedidos se reembolsan sin ella."
        : "No hace falta una disputa: casi todos los motivos posibles aquí acaban en un reembolso sin ella.",
  },
  "no-refund-due": { says: () => "No se cobró nada, así que no hay nada que reembolsar." },
  "explain-refund-goes-to-underlying-account": {
    says: () =>
      "Un reembolso a una tarjeta caducada o cancelada va a la cuenta que hay detrás; tu banco puede encontrarlo allí.",
  },
  "warn-coupons-may-be-lost": { says: () => "Los cupones usados en este pedido pueden perderse." },
  "reply-damaged-or-not-received-if-not": {
    says: () =>
      "Si no lo has recibido o algo no está bien, dínoslo respondiendo NOT RECEIVED (no recibido) o DAMAGED (dañado) antes de la fecha indicada arriba.",
  },
  "explain-what-to-forward": {
    says: () =>
      "Reenvía el propio correo, como archivo adjunto si tu programa de correo lo permite, o copia la línea de estado de la página del pedido.",
  },

  // What would make the answer better
  "ask-for-reason-line": {
    says: () => "¿Por qué se cerró? La página del pedido lo dice en una línea.",
    place: "order",
  },
  "ask-payment-method": {
    says: () => "¿Cómo pagaste?",
  },
  "ask-were-you-charged": { says: () => "¿Te cobraron?" },
  "ask-was-it-shipped": {
    says: () => "¿Tuvo este pedido alguna vez un número de seguimiento? Si es así, reenvía el correo de envío.",
    place: "order",
  },

  // For next time
  "prevent-one-account": {
    says: () => "Para la próxima vez: usa una sola cuenta; varias con la misma dirección o tarjeta activan el control.",
  },
  "prevent-coupon-reuse": {
    says: () => "Para la próxima vez: un cupón de bienvenida sirve una sola vez por dirección.",
  },
  "prevent-consistent-details": {
    says: () =>
      "Para la próxima vez: mantén la misma combinación de tarjeta, dirección de facturación y dirección de envío.",
  },
  "prevent-check-ratings": {
    says: () => "Para la próxima vez: las tiendas con pocas valoraciones, o malas, cancelan más a menudo.",
  },
  "prevent-avoid-holidays": {
    says: () => "Para la próxima vez: alrededor del Año Nuevo chino y del 11.11 se retrasan o cancelan más pedidos.",
  },
  "prevent-dropshipper": {
    says: () =>
      "Para la próxima vez: avisa a tu banco antes de comprar en volumen, reparte los pedidos y paga desde AliExpress Pocket.",
  },
};

export const places: Language["places"] = {
  order: "Mis pedidos > el pedido > Ver detalles",
  "seller-chat": "Mis pedidos > el pedido > Contactar con el vendedor (“Contact seller”)",
  dispute: "Mis pedidos > el pedido > Ver detalles > la disputa",
  "open-dispute": "Mis pedidos > el pedido > Abrir disputa",
  // R-100 and R-131 name the path a little differently.
  payment: "Mis pedidos > el pedido > pestaña Pago (“Payment”; en algunas páginas, “Finance”)",
  countdown: "Mis pedidos > el pedido > Ver detalles > contador de protección",
  "my-orders": "Mis pedidos, en la aplicación o en la web",
  support: "Cuenta > Centro de ayuda (“Help Center”) > chat con AliExpress",
  pay: "Mis pedidos > el pedido > Pagar ahora (“Pay now”)",
  currency: "Cuenta > Configuración (“Settings”) > Moneda (“Currency”)",
};
