import type { Language } from "../language.ts";

export const corrections: Language["corrections"] = {
  heading: (date) => `Qué ha cambiado desde nuestro mensaje del ${date}`,
  verdict: (before, now) => `Antes: “${before}”. Ahora: “${now}”.`,
  moved: (name, before, now) => `${name}: el ${now}. Antes era el ${before}.`,
  gone: (name, before) => `${name}: era el ${before} y ya no cuenta.`,
  because: (quotes) => `Lo que lo ha cambiado: ${quotes}`,
};

export const done: Language["done"] = {
  title: "Hecho, como pediste",
  notUnderstood: "No hemos podido leerlo",
  status: "Cómo van tus pedidos",
  noOrders: "Todavía no conocemos ningún pedido tuyo. Reenvía un correo de AliExpress y lo encontrarás aquí.",
  timeZone: (zone) => `A partir de ahora las fechas se cuentan en ${zone}.`,
  language: "A partir de ahora te escribimos en español.",
  also: (address, ownAddress) =>
    `Para confirmar ${address}, envía desde allí a ${ownAddress ?? "tu dirección propia, que está en el primer mensaje que te enviamos"}: ALSO y la dirección a la que llegó este mensaje. Hasta entonces no se envía nada allí.`,
  addressProved: (address) =>
    `${address} queda confirmada: los correos que lleguen de allí también cuentan como tuyos.`,
  stop: "A partir de ahora no te enviamos avisos por iniciativa propia. Los correos que envíes se siguen respondiendo. Con START vuelven nuestros avisos.",
  start: "Volvemos a escribirte cuando haya algo pendiente.",
  mute: (orderNumber) =>
    `Ya no te enviamos avisos por iniciativa propia sobre el pedido ${orderNumber}. Con UNMUTE y su número vuelven los avisos.`,
  unmute: (orderNumber) => `Volvemos a escribirte sobre el pedido ${orderNumber} cuando haya algo pendiente.`,
  unreadable: {
    TZ: (said) =>
      `No conocemos la zona horaria “${said}”. Escríbela como región y ciudad, por ejemplo TZ Europe/Madrid o TZ America/Bogota.`,
    LANG: (said, languages, example) =>
      `No escribimos en “${said}”. Las opciones son ${languages.join(", ")}, por ejemplo LANG ${example}.`,
    ALSO: (said) =>
      `“${said}” no es una dirección de correo a la que podamos escribir. Escribe ALSO y la dirección completa.`,
    MUTE: (said) => `No conocemos ningún pedido “${said}”. Escribe MUTE y el número de pedido.`,
    UNMUTE: (said) => `No conocemos ningún pedido “${said}”. Escribe UNMUTE y el número de pedido.`,
  },
};

export const welcome: Language["welcome"] = {
  heading: "Te damos la bienvenida",
  ownAddress: (address) =>
    `Esta es tu dirección propia: ${address}. Lo que llega allí cuenta como enviado por ti, así que no la compartas.`,
  filters:
    "No hace falta que reenvíes cada correo a mano. Puede hacerlo un filtro de tu buzón: solo respondemos cuando algo cambia, y te escribimos antes de que venza un plazo. Se configura una sola vez, en un ordenador o computadora:",
  gmail: (from) => [
    "Gmail",
    "Configuración > Ver todos los ajustes > Reenvío y correo POP/IMAP > Añadir una dirección de reenvío: tu dirección propia, la de arriba. Gmail envía un código allí; nosotros te lo pasamos.",
    `Después, Filtros y direcciones bloqueadas > Crear un filtro > De: ${from} > Crear filtro > Reenviar a.`,
  ],
  outlook: (from) => [
    "Outlook.com y Microsoft 365",
    `Configuración > Correo > Reglas > Agregar nueva regla. Condición: La dirección del remitente incluye ${from}. Acción: Redirigir a tu dirección propia.`,
  ],
  apple: (from) => [
    "Apple (iCloud Mail)",
    `En icloud.com: Mail > Ajustes > Reglas > añade una regla. Mensaje: es de ${from}. Acción: reenviar a tu dirección propia.`,
  ],
  zoneGuessed: (zone) =>
    `Tu zona horaria es una suposición a partir del reloj de tu correo: ${zone}. Si es otra, responde TZ con región y ciudad, por ejemplo TZ Europe/Madrid o TZ America/Bogota.`,
  zone: (zone) =>
    `Tus fechas se cuentan en ${zone}. Si prefieres otra zona horaria, responde TZ con región y ciudad, por ejemplo TZ Europe/Madrid o TZ America/Bogota.`,
};

export const notices: Language["notices"] = {
  export: {
    subject: "Todo lo que guardamos sobre ti",
    saw: "Todo lo que guardamos sobre ti va adjunto.",
    next: [
      "Un archivo es JSON, para programas; el otro es CSV, para una hoja de cálculo.",
      "Contienen tus direcciones y ajustes, lo que tus correos dicen de cada pedido con las líneas que lo dicen, y qué mensajes te enviamos.",
    ],
  },
  erased: {
    subject: "Se ha borrado todo lo que guardábamos sobre ti",
    saw: "Se ha borrado todo lo que guardábamos sobre ti.",
    next: [
      "Borrado: tus direcciones y ajustes, tus pedidos con todo lo que tus correos decían de ellos, los propios correos y la lista de mensajes que te enviamos.",
    ],
    remains: ({ backupDays, queueDays, logDays, ledgerDays }) =>
      `Lo que queda por un tiempo: copias de seguridad, que se sobrescriben como muy tarde a los ${backupDays} días; durante ${queueDays} días como máximo, el remitente y el asunto de un correo que no se pudo procesar; durante ${logDays} días, líneas de registro sin ninguna dirección, pedido ni texto; y durante ${ledgerDays} días, un código calculado a partir de tu dirección con una clave secreta, para que una copia restaurada no traiga de vuelta tus datos.`,
    anew: "Los recordatorios están desactivados. Un nuevo correo tuyo empieza de cero, como si fuera el primero.",
  },
  answersWait: {
    subject: "Nuestra próxima respuesta llegará un poco más tarde",
    saw: "Nos han llegado tantos correos tuyos que nuestra próxima respuesta tiene que esperar.",
    from: (when) =>
      `A una misma dirección solo le enviamos cierto número de respuestas por hora y por día. Lo pendiente lo respondemos a partir del ${when}, en el menor número de mensajes posible.`,
    kept: "No se pierde nada: leemos todos los correos que envías y tus pedidos siguen al día. No hace falta que vuelvas a enviar nada.",
  },
  forwardingCode: {
    subject: (code) => `Tu código para Gmail: ${code}`,
    saw: "Gmail pregunta si se pueden reenviar correos a la dirección propia que tienes aquí.",
    code: (code) => `El código: ${code}`,
    account: (account) => `El buzón que lo pidió: ${account}`,
    next: (from) => [
      "En Gmail, en un ordenador o computadora, abre Configuración > Ver todos los ajustes > Reenvío y correo POP/IMAP, escribe el código en la casilla “código de confirmación” y pulsa Verificar.",
      `Después crea el filtro: Filtros y direcciones bloqueadas > Crear un filtro > De: ${from} > Crear filtro > Reenviar a.`,
    ],
    notFollowed: "No hemos seguido el enlace del correo de Gmail: la decisión es tuya.",
    notAsked: "¿No lo has pedido tú? Entonces ignora este mensaje. Sin el código no se reenvía nada.",
  },
};

export const pastes: Language["pastes"] = {
  seller: "Para el vendedor, en el chat de AliExpress",
  dispute: "Para la disputa",
  refusal: "Tu respuesta al vendedor",
};

export const footer: Language["footer"] = {
  dates: (zone) => `Las fechas y horas se cuentan en ${zone}.`,
  source: (rules) =>
    `Este mensaje es de whyclosed. Sigue una guía independiente para compradores; no es de AliExpress ni es asesoramiento jurídico. Versión de las reglas: ${rules}.`,
  kept: (mailDays) =>
    `Se guarda hasta que respondas DELETE: tu dirección, lo que tus correos dicen de un pedido con las líneas que lo dicen, y qué mensajes te enviamos. Los propios correos se borran como muy tarde a los ${mailDays} días.`,
  unchanged: "Este correo no ha cambiado ningún pedido tuyo.",
  stop: "dejamos de enviarte avisos por iniciativa propia",
  delete: "se borra todo lo que guardamos sobre ti",
};
