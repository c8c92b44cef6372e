import type { Language } from "../language.ts";

export const forward = [
  "Reenvía el propio correo de AliExpress, sin cambiarlo; como archivo adjunto, si tu programa de correo lo permite.",
  "¿No tienes ese correo a mano? Abre Mis pedidos > el pedido > Ver detalles y copia la línea de estado junto con el número de pedido.",
] as const;

export const unclearAnswer: Language["unclearAnswer"] = {
  subject: "No hemos entendido tu respuesta",
  saw: "En tu respuesta no encontramos nada que sepamos leer, así que no hemos cambiado nada.",
  next: [
    "Empieza la respuesta con una de estas palabras, en inglés: CONTACTED, NO REPLY, REFUSED, NEW TRACKING y el número, NOT RECEIVED, DAMAGED, REFUNDED, CHARGED, NOT CHARGED, CARD EXPIRED, STILL WANTED.",
    "REASON y la línea de la página del pedido indican por qué se cerró; PAID CARD, PAID PAYPAL, PAID ALIPAY o PAID PREPAID, cómo pagaste.",
    "STATUS muestra todos tus pedidos; TZ y LANG fijan la zona horaria y el idioma; MUTE y STOP ponen fin a nuestros mensajes; EXPORT y DELETE tratan de los datos que guardamos.",
  ],
};

/** Mails that change no state: one short answer that says what to forward. */
export const kinds: Language["kinds"] = {
  notification: {
    subject: "¿De qué pedido se trata?",
    saw: "Este correo es de AliExpress, pero no nombra ningún pedido.",
    next: forward,
  },
  "unknown-notification": {
    subject: "Un correo de AliExpress que todavía no sabemos leer",
    saw: "Parece un correo de AliExpress, pero de un tipo que todavía no conocemos. Preferimos decírtelo a adivinar.",
    next: [
      "Mira en Mis pedidos > el pedido > Ver detalles y respóndenos con la línea de estado y el número de pedido.",
      "Si enviaste solo una parte del correo, reenvíalo entero; como archivo adjunto, si tu programa de correo lo permite.",
    ],
  },
  marketing: {
    subject: "Solo es publicidad",
    saw: "Este correo es publicidad. No dice nada sobre el estado de un pedido.",
    next: forward,
  },
  "suspected-phishing": {
    subject: "Cuidado: puede que este correo no sea de AliExpress",
    saw: "Este correo parece de AliExpress, pero hay algo en su remitente o en sus enlaces que no cuadra.",
    next: [
      "No sigas sus enlaces ni escribas ninguna contraseña ni número de tarjeta.",
      "Abre tú la aplicación de AliExpress y mira en Mis pedidos. Lo que no aparece allí no ha ocurrido.",
      "Si ya has escrito algún dato, cambia tu contraseña y llama a tu banco.",
    ],
  },
  "buyer-note": {
    subject: "¿A qué pedido te refieres?",
    saw: "Hemos leído tu mensaje y no encontramos en él ningún pedido que conozcamos.",
    next: ["Añade el número de pedido o responde a un mensaje nuestro sobre ese pedido.", ...forward],
  },
  unrecognised: {
    subject: "En este correo no hay nada de AliExpress",
    saw: "En lo que enviaste no encontramos ningún correo de AliExpress.",
    next: forward,
  },
  automatic: { subject: "Un correo automático", saw: "Este correo lo envió una máquina.", next: forward },
  "not-authenticated": {
    subject: "No sabemos quién envió este correo",
    saw: "No hemos podido confirmar quién envió este correo, así que no hemos seguido leyendo.",
    next: forward,
  },
};
