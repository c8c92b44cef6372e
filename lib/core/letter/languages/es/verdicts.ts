import type { Language } from "../language.ts";

export const verdicts: Language["verdicts"] = {
  "awaiting-payment": {
    title: "Pendiente de pago",
    says: "Este pedido está hecho, pero todavía no está pagado.",
    changes: "Un correo que diga que el pago se aceptó o que falló.",
  },
  "payment-not-completed": {
    title: "Sin pagar",
    says: "El pago de este pedido no se completó.",
    maybe: "el pago no se completó",
    changes: "Un cargo en tu cuenta: entonces sí salió dinero, y la respuesta es otra.",
  },
  "awaiting-shipment": {
    title: "Pendiente de envío",
    says: "Este pedido está pagado y el vendedor todavía tiene tiempo para enviarlo.",
    changes: "Un correo de envío, o uno que diga que el pedido se cerró.",
  },
  "awaiting-shipment-at-risk": {
    title: "Podría cancelarse pronto",
    says: "Este pedido aún no se ha enviado y el plazo del vendedor está a punto de acabar; después AliExpress lo cierra y debería reembolsarlo.",
    changes: "Un correo de envío, o que el vendedor amplíe el plazo.",
  },
  "in-transit": {
    title: "En camino",
    says: "Por lo que dicen los correos, tu paquete está en camino.",
    changes:
      "Silencio en el seguimiento, una nueva fecha de entrega estimada, o un correo que diga que se canceló el envío o el pedido.",
  },
  "in-transit-again": {
    title: "En camino otra vez",
    says: "El nuevo número de seguimiento ha empezado a moverse: el paquete vuelve a estar en camino.",
    changes: "Que el nuevo número deje de moverse, u otro correo de cancelación.",
  },
  delivered: {
    title: "Entregado",
    says: "El seguimiento dice que tu paquete se entregó.",
    maybe: "se entregó",
    changes: "Que nos digas que no lo has recibido o que no es lo que pediste.",
  },
  completed: {
    title: "Completado",
    says: "Este pedido está completado: entregado y con la recepción confirmada.",
    changes: "Que nos digas que algo de lo que llegó está mal.",
  },
  "tracking-quiet-normal": {
    title: "Aún sin movimientos",
    says: "El vendedor ha anunciado el paquete y el transportista todavía no lo ha escaneado; aún es normal.",
    changes: "Un primer movimiento, o más días sin ninguno.",
  },
  "tracking-stalled-at-risk": {
    title: "Seguimiento parado",
    says: "El paquete se anunció y no se ha movido desde entonces; a estas alturas, esos envíos se cancelan a menudo.",
    changes: "Cualquier movimiento nuevo del paquete.",
  },
  "tracking-stalled-overdue": {
    title: "Seguimiento parado demasiado tiempo",
    says: "El paquete se anunció y nunca se movió; trátalo como un envío fallido.",
    changes:
      "Cualquier movimiento nuevo del paquete, o que el vendedor dé un nuevo número de seguimiento que funcione.",
  },
  "shipment-problem": {
    title: "Problema con el envío",
    says: "Algo ha ido mal en el envío de tu paquete.",
    maybe: "hubo un problema con el envío",
    changes: "Un movimiento nuevo, un nuevo número de seguimiento o un correo de reembolso.",
  },
  "parcel-handling-issue": {
    title: "Incidencia con el paquete",
    says: "El transportista comunica una incidencia en la manipulación del paquete; puede que después se cancele el envío.",
    changes: "Un movimiento normal después de este, o un correo de cancelación.",
  },
  "shipment-cancelled": {
    title: "Envío cancelado",
    says: "El envío se canceló cuando ya tenía número de seguimiento, así que con ese número el paquete no va a llegar.",
    maybe: "el envío se canceló por el camino",
    changes:
      "Un nuevo número de seguimiento del vendedor, o un correo de reembolso: con un reembolso este plazo deja de correr.",
  },
  "returned-to-sender": {
    title: "Devuelto al remitente",
    says: "El paquete vuelve al vendedor. Si no se pagaron los aranceles o no se recogió el paquete, una disputa es más difícil de ganar.",
    maybe: "el paquete volvió al vendedor",
    changes: "Un nuevo envío o un correo de reembolso.",
  },
  "returned-by-customs": {
    title: "Devuelto por la aduana",
    says: "La aduana devolvió el paquete. Si fue al salir de China, le toca al vendedor resolverlo; si fue en tu país, pregunta primero al vendedor, porque si no se pagaron los aranceles una disputa es más difícil de ganar.",
    maybe: "la aduana devolvió el paquete",
    changes: "Un correo que diga que fue la aduana de tu país la que lo devolvió.",
  },
  "waiting-for-new-tracking": {
    title: "Hay un nuevo número de seguimiento",
    says: "El vendedor dio un nuevo número de seguimiento; hacen falta unos días para que muestre un primer movimiento.",
    changes: "Un primer movimiento del nuevo número, o ninguno hasta el último día que se indica aquí.",
  },
  "new-tracking-dead": {
    title: "El nuevo número no se movió",
    says: "El nuevo número de seguimiento no se ha movido nunca, y el tiempo para esperarlo se ha acabado.",
    changes: "Un primer movimiento del nuevo número, o un correo de reembolso.",
  },
  "new-tracking-unavailable": {
    title: "Sin nuevo número de seguimiento",
    says: "El vendedor no puede dar un nuevo número de seguimiento, así que no queda nada que esperar.",
    changes: "Un número de seguimiento que funcione, o un correo de reembolso.",
  },
  "seller-unresponsive": {
    title: "El vendedor no ha respondido",
    says: "El vendedor no ha dado una respuesta de verdad a tiempo, así que la espera se ha acabado.",
    changes: "Un número de seguimiento que funcione o un correo de reembolso; una promesa en el chat no cambia nada.",
  },
  "seller-refuses": {
    title: "El vendedor se niega",
    says: "El vendedor se niega a ayudar, así que no hay razón para esperar más.",
    changes: "Un correo de reembolso.",
  },
  "seller-asks-buyer-to-cancel": {
    title: "El vendedor te pide que canceles",
    says: "El vendedor quiere que canceles este pedido. Deja que lo haga el vendedor: quien cancela pierde base para reclamar.",
    changes: "Un correo que diga que el vendedor canceló, que el pedido se cerró o que al final se envió.",
  },
  "seller-asks-to-wait": {
    title: "El vendedor te pide que esperes",
    says: "El vendedor te pide que esperes. Esperar no detiene el plazo de disputa.",
    changes: "Un movimiento nuevo, una nueva fecha de entrega estimada o un correo de reembolso.",
  },
  "auto-cancelled-not-shipped": {
    title: "Cerrado, no se envió",
    says: "El vendedor no lo envió a tiempo, así que AliExpress cerró el pedido y debería reembolsarlo.",
    maybe: "el vendedor no lo envió a tiempo",
    changes:
      "Un número de seguimiento de este pedido: entonces cuenta como envío cancelado y puede hacer falta una disputa.",
  },
  "seller-cancelled": {
    title: "Cancelado por el vendedor",
    says: "El vendedor canceló el pedido, y AliExpress debería reembolsarlo.",
    maybe: "el vendedor lo canceló",
    changes: "Un correo que muestre por dónde va el reembolso.",
  },
  "buyer-cancelled": {
    title: "Cancelado por ti",
    says: "Este pedido se canceló por tu parte.",
    maybe: "se canceló por tu parte",
    changes: "Un correo que muestre por dónde va el reembolso.",
  },
  "buyer-cancelled-at-seller-request": {
    title: "Cancelado por ti a petición del vendedor",
    says: "Cancelaste este pedido porque el vendedor te lo pidió.",
    maybe: "lo cancelaste porque el vendedor te lo pidió",
    changes: "Un correo que muestre por dónde va el reembolso.",
  },
  "security-closed": {
    title: "Cerrado por un control de seguridad",
    says: "Un control de seguridad de AliExpress cerró el pedido. Si se cobró dinero, debería volver. No es un juicio sobre ti.",
    maybe: "lo cerró un control de seguridad",
    changes: "Que nos digas si te cobraron.",
  },
  "seller-suspended": {
    title: "Cerrado, vendedor suspendido",
    says: "AliExpress suspendió al vendedor y cerró sus pedidos abiertos. No se debe a nada que hayas hecho tú.",
    maybe: "AliExpress suspendió al vendedor",
    changes: "Un correo que muestre por dónde va el reembolso. Mira también tus otros pedidos de esta tienda.",
  },
  "closed-buyer-confirmed": {
    title: "Cerrado, recepción confirmada",
    says: "El pedido se cerró porque se confirmó su recepción.",
    maybe: "se confirmó su recepción",
    changes: "Que nos digas que no llegó o que algo está mal.",
  },
  "closed-dispute-resolved": {
    title: "Cerrado, disputa resuelta",
    says: "El pedido se cerró porque se resolvió su disputa.",
    maybe: "se resolvió una disputa sobre él",
    changes: "Un correo que muestre por dónde va el reembolso.",
  },
  "closed-unknown-cause": {
    title: "Cerrado",
    says: "Este pedido está cerrado, y nada de lo que nos enviaste dice por qué.",
    changes: "El motivo. La página del pedido lo dice en una línea.",
  },
  "delivered-not-received": {
    title: "Consta como entregado, no recibido",
    says: "El seguimiento dice que se entregó; tú dices que no lo has recibido. Tu palabra cuenta aquí, y la manera de hacerte oír es una disputa.",
    changes: "Que aparezca el paquete, o un correo de reembolso.",
  },
  "damaged-or-wrong": {
    title: "Artículo dañado o equivocado",
    says: "Lo que llegó está dañado o no es lo que pediste.",
    changes: "Una oferta del vendedor que aceptes, o un correo de reembolso.",
  },
  "dispute-waiting-for-seller": {
    title: "Disputa abierta, le toca al vendedor",
    says: "Tu disputa está abierta y ahora le toca responder al vendedor.",
    changes: "La respuesta del vendedor, o que intervenga AliExpress.",
  },
  "dispute-seller-disagrees": {
    title: "Disputa abierta, el vendedor no acepta",
    says: "El vendedor no está de acuerdo con tu disputa, así que pasa a AliExpress.",
    changes: "Un correo que diga que AliExpress ha intervenido, o una oferta mejor del vendedor.",
  },
  "dispute-escalated": {
    title: "Disputa en manos de AliExpress",
    says: "Tu disputa está ahora en manos de AliExpress, que la decide.",
    changes: "La decisión, o que te pidan más pruebas.",
  },
  "dispute-decision-pending": {
    title: "Se espera la decisión de la disputa",
    says: "AliExpress está decidiendo tu disputa.",
    changes: "La decisión, o que te pidan más pruebas.",
  },
  "refund-initiated": {
    title: "Reembolso iniciado",
    says: "AliExpress ha iniciado el reembolso.",
    changes: "El siguiente correo sobre el reembolso: con cada uno la fecha es más exacta.",
  },
  "refund-processing": {
    title: "Reembolso en proceso",
    says: "El reembolso se está transfiriendo.",
    changes: "El siguiente correo sobre el reembolso: con cada uno la fecha es más exacta.",
  },
  "refund-sent": {
    title: "Reembolso enviado",
    says: "AliExpress ha enviado el dinero. Eso todavía no es tenerlo: ahora falta que tu banco o servicio de pago lo registre.",
    changes: "El dinero en tu cuenta, o que pase el último día sin que llegue.",
  },
  "refund-received": {
    title: "Reembolso recibido",
    says: "El reembolso ha llegado.",
    changes: "Un importe equivocado: compáralo con lo que pagaste.",
  },
  "refund-overdue": {
    title: "Reembolso con retraso",
    says: "El reembolso ya debería haber llegado.",
    changes: "El dinero en tu cuenta.",
  },
  "refund-other": {
    title: "Reembolso en cupones o monedas",
    says: "Este reembolso no es dinero: es un cupón, un bono o monedas de AliExpress. Para eso no se conoce ninguna fecha.",
    changes: "Un correo que diga que también se reembolsa dinero.",
  },
  "not-charged": {
    title: "No se cobró",
    says: "No te cobraron, así que no hay nada que recuperar.",
    changes: "Un cargo en tu cuenta.",
  },
  "charge-disputed-by-buyer": {
    title: "Cobrado aunque figura sin pagar",
    says: "Para AliExpress este pedido no está pagado, y tú ves un cargo.",
    changes: "Que desaparezca el cargo: una retención del banco puede parecer uno.",
  },
  "high-volume": {
    title: "Muchos pedidos",
    says: "Muchos pedidos en poco tiempo pueden activar el control de seguridad.",
    changes: "Un límite más alto acordado con la atención al cliente de AliExpress.",
  },
  "likely-capacity": {
    title: "Temporada alta",
    says: "Es temporada alta para los transportistas, y eso puede tener que ver.",
    changes: "Una causa nombrada en un correo.",
  },
  "dispute-window-passed": {
    title: "Plazo de disputa terminado",
    says: "El plazo de disputa ha terminado; la atención al cliente de AliExpress y tu medio de pago todavía pueden ayudar.",
    changes: "Una fecha de entrega estimada posterior, o una fecha posterior en la página de tu pedido.",
  },
};

export const causes: Language["causes"] = {
  "courier-no-pickup": "El motivo indicado: el mensajero no llegó a recoger el paquete.",
  "rejected-sorting": "El motivo indicado: el centro de clasificación rechazó el paquete.",
  "customs-rejected": "El motivo indicado: la aduana china no dejó salir el paquete.",
  capacity: "El motivo indicado: el transportista tenía más paquetes de los que podía llevar.",
  "wrong-tracking": "El motivo indicado: el número de seguimiento era incorrecto.",
  "out-of-stock": "El motivo indicado: el artículo se quedó sin existencias.",
  "holiday-closure": "El motivo indicado: el almacén estaba cerrado por festivos.",
  "warehouse-delay": "El motivo indicado: un retraso en el almacén.",
  "inventory-error": "El motivo indicado: el inventario del vendedor no era correcto.",
  "supplier-issue": "El motivo indicado: el proveedor del vendedor no entregó.",
  "stock-sold-out": "El motivo indicado: el artículo está agotado.",
  "pricing-error": "El motivo indicado: el precio publicado era un error.",
  "shipping-restrictions": "El motivo indicado: el vendedor no puede enviarlo a tu país.",
  "coupon-abuse-suspicion": "El motivo indicado: el vendedor cree que el descuento no era para este pedido.",
  "logistics-problems": "El motivo indicado: dificultades con el transportista, la aduana o el embalaje.",
  "card-not-enabled": "El motivo indicado: la tarjeta no está habilitada para compras en el extranjero.",
  "insufficient-balance": "El motivo indicado: no había suficiente dinero en la tarjeta o en la cuenta.",
  "incorrect-card-details": "El motivo indicado: los datos de la tarjeta no coincidían.",
  "bank-blocks-foreign": "El motivo indicado: el banco bloqueó un pago en el extranjero.",
  "currency-conversion": "El motivo indicado: falló la conversión de moneda.",
  "payment-timeout": "El motivo indicado: se acabó el plazo para pagar.",
  "welcome-coupon-reuse": "Un desencadenante habitual: un cupón de bienvenida en una dirección que ya usó uno antes.",
  "payment-verification": "Un desencadenante habitual: el pago no se pudo verificar.",
  "several-accounts": "Un desencadenante habitual: varias cuentas en el mismo dispositivo o la misma conexión.",
  "billing-mismatch":
    "Un desencadenante habitual: tarjeta, dirección de facturación y dirección de envío de lugares distintos.",
  "high-volume": "Un desencadenante habitual: muchos pedidos en poco tiempo.",
  "earlier-violations": "Un desencadenante habitual: avisos anteriores en la cuenta.",
};
