import type { DisputeAdvice, Language } from "../language.ts";

const disputeBy: Readonly<Record<DisputeAdvice, (date: string) => string>> = {
  now: (date) => `abre una disputa a más tardar el ${date}`,
  later: (date) => `aún puedes abrir una disputa hasta el ${date}`,
  none: (date) => `se puede abrir una disputa hasta el ${date}`,
};

export const deadlines: Language["deadlines"] = {
  processingDeadline: {
    subject: (date) => `el vendedor debe enviarlo a más tardar el ${date}`,
    says: (when) => `El último día del vendedor para enviarlo es el ${when}.`,
    passed: (when) => `El plazo del vendedor para enviarlo terminó el ${when}.`,
    note: "Si para entonces no lo ha enviado, AliExpress cierra el pedido y debería reembolsarlo. Si el plazo va en días hábiles, termina más tarde.",
    calendar: "Termina el plazo del vendedor para enviar",
    name: "Último día del vendedor para enviarlo",
  },
  paymentDue: {
    subject: (date) => `paga a más tardar el ${date}`,
    says: (when) => `El plazo para pagar termina el ${when}.`,
    passed: (when) => `El plazo para pagar terminó el ${when}.`,
    note: "Si para entonces no está pagado, el pedido se cierra.",
    calendar: "Termina el plazo para pagar",
    name: "Fin del plazo para pagar",
  },
  sellerReplyDue: {
    subject: (date) => `el vendedor puede responder hasta el ${date}`,
    says: (when) => `El plazo del vendedor para responder termina el ${when}.`,
    passed: (when) => `El plazo del vendedor para responder terminó el ${when}.`,
    note: "Después ya no hay razón para esperar: abre una disputa.",
    calendar: "¿Sin respuesta del vendedor? Abre una disputa",
    name: "Fin del plazo del vendedor para responder",
  },
  newTrackingCheckFrom: {
    subject: (date) => `mira el nuevo seguimiento a partir del ${date}`,
    says: (when) => `El nuevo número de seguimiento debería mostrar un primer movimiento a partir del ${when}.`,
    passed: (when) =>
      `El nuevo número de seguimiento debería haber mostrado un primer movimiento a partir del ${when}.`,
    calendar: "Mira el nuevo número de seguimiento",
    name: "Día para un primer movimiento del nuevo número",
  },
  newTrackingGiveUp: {
    subject: (date) => `el nuevo número tiene hasta el ${date} para moverse`,
    says: (when) => `El último día para esperar un primer movimiento del nuevo número es el ${when}.`,
    passed: (when) => `La espera del nuevo número terminó el ${when}.`,
    note: "Si para entonces no hay ningún movimiento, abre una disputa al día siguiente.",
    calendar: "Último día para que se mueva el nuevo número de seguimiento",
    name: "Último día para esperar el nuevo número",
  },
  silenceRiskFrom: {
    subject: (date) => `es normal hasta el ${date}`,
    says: (when) => `Este silencio es normal hasta el ${when}.`,
    passed: (when) => `Este silencio era normal hasta el ${when}; ya no lo es.`,
    calendar: "¿Se ha movido el paquete?",
    name: "Día hasta el que el silencio es normal",
  },
  silenceRiskTo: {
    subject: (date) => `espera hasta el ${date}`,
    says: (when) => `El silencio cuenta como envío fallido después del ${when}.`,
    passed: (when) => `El paquete debería haberse movido a más tardar el ${when}.`,
    calendar: "¿Se ha movido el paquete?",
    name: "Día límite para que el paquete se mueva",
  },
  disputeWindowCloses: {
    subject: (date, dispute) => disputeBy[dispute](date),
    says: (when, dispute) =>
      dispute === "none"
        ? `Si algo va mal, el último día para abrir una disputa es el ${when}.`
        : `El último día para abrir una disputa es el ${when}.`,
    passed: (when) => `El último día para abrir una disputa fue el ${when}.`,
    note: "Se cuenta desde la fecha de entrega estimada, esté o no cerrado el pedido.",
    calendar: "Último día para abrir una disputa",
    name: "Último día para abrir una disputa",
  },
  disputeWindowClosed: {
    subject: (date) => `el plazo de disputa terminó el ${date}`,
    says: (when) => `El plazo de disputa terminó el ${when}.`,
    passed: (when) => `El plazo de disputa terminó el ${when}.`,
    note: "Si la página de tu pedido indica una fecha posterior, esa cuenta más que esta.",
    calendar: "Plazo de disputa",
    name: "Fin del plazo de disputa",
  },
  actBy: {
    subject: (date, dispute) =>
      dispute === "now" ? `abre una disputa a más tardar el ${date}` : `si algo va mal, actúa a más tardar el ${date}`,
    says: (when, dispute) =>
      dispute === "now"
        ? `Abre la disputa a más tardar el ${when}.`
        : `Si necesitas una disputa, ábrela a más tardar el ${when}.`,
    passed: (when) => `El último día prudente para abrir una disputa fue el ${when}.`,
    calendar: "Último día prudente para abrir una disputa",
    name: "Último día prudente para abrir una disputa",
  },
  windowCertainlyClosedAfter: {
    subject: (date) => `el plazo de disputa se acaba después del ${date}`,
    says: (when) => `Se cuente como se cuente, el plazo de disputa se acaba después del ${when}.`,
    passed: (when) => `Se cuente como se cuente, el plazo de disputa se acabó el ${when}.`,
    calendar: "Se acabó el plazo de disputa",
    name: "Fin del plazo de disputa, se cuente como se cuente",
  },
  escalationOn: {
    subject: (date) => `AliExpress interviene el ${date}`,
    says: (when) => `Si el vendedor no está de acuerdo, AliExpress interviene el ${when}.`,
    passed: (when) => `Si el vendedor no estaba de acuerdo, AliExpress debía intervenir el ${when}.`,
    calendar: "La disputa pasa a AliExpress",
    name: "Día en que interviene AliExpress",
  },
  decisionFrom: {
    subject: (date) => `decisión a partir del ${date}`,
    says: (when) => `La decisión suele llegar a partir del ${when}.`,
    passed: (when) => `Ya es posible una decisión desde el ${when}.`,
    calendar: "Posible decisión de la disputa",
    name: "Primer día para una decisión",
  },
  decisionBy: {
    subject: (date) => `suele decidirse a más tardar el ${date}`,
    says: (when) => `La decisión suele llegar a más tardar el ${when}.`,
    passed: (when) => `La decisión suele llegar a más tardar el ${when}, y ese día ya pasó.`,
    calendar: "¿Se ha decidido la disputa?",
    name: "Día límite habitual para una decisión",
  },
  refundLatest: {
    subject: (date) => `reembolso previsto a más tardar el ${date}`,
    says: (when) => `Deberías tener el reembolso a más tardar el ${when}.`,
    passed: (when) => `Deberías haber recibido el reembolso a más tardar el ${when}.`,
    note: "Si para entonces no ha llegado nada, se considera retrasado.",
    calendar: "¿Ha llegado el reembolso?",
    name: "Último día para el reembolso",
  },
  bankContactAfter: {
    subject: (date) => `pregunta a tu banco después del ${date}`,
    says: (when) => `Pregunta a tu banco después del ${when}.`,
    passed: (when) => `El tiempo de espera antes de preguntar a tu banco terminó el ${when}.`,
    calendar: "Pregunta al banco por el reembolso",
    name: "Día después del cual preguntar a tu banco",
  },
  overdueSince: {
    subject: (date) => `con retraso desde el ${date}`,
    says: (when) => `Se considera retrasado a partir del ${when}.`,
    passed: (when) => `Lleva retraso desde el ${when}.`,
    calendar: "Reembolso con retraso",
    name: "Día desde el que el reembolso lleva retraso",
  },
  suspendedRefundFrom: {
    subject: (date) => `el reembolso empieza a partir del ${date}`,
    says: (when) => `Tras una suspensión, AliExpress suele enviar el reembolso a partir del ${when}.`,
    passed: (when) => `AliExpress podía enviar el reembolso a partir del ${when}.`,
    calendar: "Posible reembolso",
    name: "Primer día para el envío del reembolso",
  },
  suspendedRefundBy: {
    subject: (date) => `reembolso enviado hacia el ${date}`,
    says: (when) => `Tras una suspensión, AliExpress suele enviar el reembolso a más tardar el ${when}.`,
    passed: (when) => `Tras una suspensión, el reembolso suele enviarse a más tardar el ${when}, y ese día ya pasó.`,
    note: "Después, tu banco o servicio de pago necesita su propio tiempo.",
    calendar: "¿Se ha enviado el reembolso?",
    name: "Día en que el reembolso suele estar enviado",
  },
};
