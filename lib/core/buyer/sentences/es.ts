import type { Sentences } from "./sentences.ts";

const seller = "(?:vendedor|vendedora|tienda)";
const toSeller = `(?:con el|con la|al|a la) ${seller}`;
const still = "(?:(?:todavia|aun|ya|hasta ahora|sigue) ){0,2}";
const parcel = "(?:paquete|pedido|articulo|producto|envio)";
const money = "(?:dinero|reembolso|devolucion|importe)";
const noMoney = `^(?!.*(?:${money}|respuesta))`;
/** Not behind a negation, at whatever distance one stands from the verb. */
const said = "(?<!\\b(?:no|nunca|sin) (?:(?:me|le|lo|les|ya|aun|todavia|he|hemos|ha|han) ){0,2})";

// biome-ignore format: one row a line
export const es: Sentences = {
  words: [
    [/^(?:contactado|contactada)\b/, "seller-contacted", true],
    [/^(?:sin|ninguna) respuesta\b/, "seller-silent", false],
    [/^no (?:recibido|recibida|ha llegado|llego)\b/, "not-received", false],
    [/^(?:danado|danada|roto|rota|defectuoso|defectuosa)\b/, "damaged-or-wrong", true],
    [/^reembolsado\b(?! (?:como|en) )/, "refund-received", true],
    [/^no (?:cobrado|cargado)\b/, "not-charged", false],
    [/^(?:cobrado|cargado)\b/, "charge-seen", true],
    [/^tarjeta (?:caducada|vencida|expirada)\b/, "card-expired", true],
    [/^(?:aun|todavia) (?:lo quiero|la quiero|lo deseo)\b/, "still-wanted", true],
  ],
  refused: /^(?:rechazado|se (?:niega|nego))\b(?! (?:por|en) )/,
  newTracking: /^nuevo (?:numero(?: de seguimiento)?|seguimiento|rastreo)[: ]+(?<number>[a-z0-9]{8,30})\b/,
  paid: /^(?:pagado|pague)\b/,
  sentences: [
    [new RegExp(`${said}\\b(?:he |hemos )?(?:ya )?(?:contactado|contacte|contactamos|escrito|escribi|preguntado|pregunte|hablado|hable)(?: ya)? ${toSeller}\\b|^${seller} (?:ya )?(?:contactado|contactada)[.!]*$`), "seller-contacted"],
    [new RegExp(`\\b${seller} ${still}(?:no|nunca) (?:me )?(?:ha )?(?:responde|contesta|respondio|contesto|respondido|contestado)\\b|\\b${seller} (?:sigue )?sin (?:responder|contestar)\\b|\\b(?:sin|ninguna) respuesta (?:del|de la) ${seller}\\b|\\bno (?:he recibido|recibi|tengo|hay) (?:ninguna )?respuesta (?:del|de la) ${seller}\\b|\\b${seller} me ignora\\b|^${still}(?:sigo )?(?:sin|ninguna|no hay|no tengo) respuesta[.!]*$`), "seller-silent"],
    [new RegExp(`\\b${parcel} ${still}(?:no|nunca) (?:me )?(?:ha )?(?:llego|llegado)\\b|\\b(?:no|nunca) (?:me )?(?:ha )?(?:llego|llegado|he recibido|recibi) (?:el |mi )${parcel}\\b|${noMoney}.*\\b(?:no|nunca) (?:me )?(?:ha )?(?:llego|llegado|he recibido|recibi) nada\\b|${noMoney}${still}(?:no|nunca) (?:(?:me )?(?:ha llegado|llego)|(?:lo |la )?(?:he recibido|recibi))[.!]*$`), "not-received"],
    [new RegExp(`${said}\\b(?:llego|esta|estaba|vino|ha llegado|ha venido) (?:(?:muy|todo|toda|completamente|totalmente) )?(?:roto|rota|danado|danada|defectuoso|defectuosa)\\b|\\b(?:articulo|producto|talla|color|modelo) (?:equivocado|equivocada|incorrecto|incorrecta)\\b|\\bno es lo que (?:pedi|compre|he pedido)\\b`), "damaged-or-wrong"],
    [new RegExp(`${said}\\b(?:he recibido|recibi|me llego|me ha llegado|me han devuelto|me devolvieron)(?: ya)? (?:el |mi )${money}\\b|(?<!\\b(?:sin|ningun) )\\b${money} (?:ya )?(?:ha llegado|llego|recibido|esta en mi cuenta)\\b|^(?:ya )?tengo (?:el|mi) (?:dinero|reembolso)\\b`), "refund-received"],
    [/\bno (?:(?:me|se|lo|la) ){0,2}(?:han |ha )?(?:cobraron|cobrado|cobro|cargado|cargaron)\b|\bno (?:aparece|hay|veo) (?:ningun |el )?(?:cargo|cobro)\b|\bningun (?:cargo|cobro)\b/, "not-charged"],
    [new RegExp(`${said}\\bme (?:lo )?(?:han cobrado|cobraron|cargaron|ha cobrado|han cargado)\\b|\\b(?:banco|extracto|cuenta|tarjeta) muestra (?:el|un) (?:cargo|cobro|pago)\\b|${said}\\b(?:veo|aparece) el (?:cargo|cobro)\\b`), "charge-seen"],
    [/\btarjeta (?:ya )?(?:(?:ha|esta) )?(?:caducada|caduco|caducado|vencida|vencio|vencido|expirada|expiro|expirado)\b|\b(?:cuenta|tarjeta) (?:ya )?esta (?:cerrada|cancelada)\b|(?<!\bno )\bhe (?:cerrado|cancelado) (?:la|mi|esa|esta) (?:tarjeta|cuenta)\b/, "card-expired"],
    [new RegExp(`\\b(?:aun|todavia) (?:(?:lo|la|los|las) )?(?:quiero|quisiera)\\b(?! (?:(?:el|mi|que|recuperar) ){0,2}(?:${money}|me devuelvan))|\\b(?:lo|la) sigo queriendo\\b|\\bsigo queriendo(?:lo|la| el ${parcel}| mi ${parcel})\\b`), "still-wanted"],
  ],
  refusal: new RegExp(`\\b${seller} se (?:ha )?(?:niega|nego|negado)\\b|\\b${seller} (?:dice que )?no (?:quiere|puede|va a) (?:ayudar|dar|explicar|enviar|reembolsar)(?:me)?\\b|\\b${seller} no (?:me )?(?:ha dado|dio|da|tiene) (?:un |ningun )?nuevo (?:numero|seguimiento)\\b`),
  withoutNewTracking: /\bnuevo (?:numero|seguimiento|rastreo)\b/,
  howPaid: /\b(?:he pagado|pague|lo pague)\b/,
  methods: [[/\btarjeta (?:prepago|prepagada|de regalo|virtual)\b/, "prepaid"], [/\btarjeta(?: de (?:credito|debito))?\b/, "credit card"]],
  daily: /(?<amount>.{1,30}) (?:al dia|por dia|cada dia|diarios?|diarias?)\b/,
  condition: /\b(?:si|ojala|espero|hasta que|cuando (?:llegue|reciba))\b/,
  hearsay: new RegExp(`\\b(?:${seller}|aliexpress) (?:me )?(?:dice|dijo|ha dicho|afirma|asegura|promete|prometio|escribio|escribe)\\b`),
  negation: /\b(?:no|nada|nunca|ningun|ninguna|sin)\b/,
};
