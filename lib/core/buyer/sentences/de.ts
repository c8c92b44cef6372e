import type { Sentences } from "./sentences.ts";

const seller = "(?:verkaufer|verkaeufer|handler|haendler|shop)(?:in)?";
const still = "(?:(?:immer|noch|bisher|weiterhin|einfach|leider|uberhaupt|gar|bis heute|bis jetzt|mir|sich) ){0,4}";
const already =
  "(?:(?:bereits|schon|gerade|gestern|heute|jetzt|eben|inzwischen|mittlerweile|endlich|nun|wieder|mir) ){0,4}";
const parcel = "(?:paket|packchen|paeckchen|sendung|bestellung|ware|artikel|lieferung|produkt)";
const money = "(?:geld|ruckerstattung|rueckerstattung|erstattung|ruckzahlung|gutschrift)";
/** In a line about the money or an answer, "nothing" and "it" are no parcel. */
const noMoney = `^(?!.*(?:${money}|antwort|\\bbetrag))`;
const card = "(?:kredit|debit|bank|ec-)?karte";

// biome-ignore format: one row a line
export const de: Sentences = {
  words: [
    [/^(?:kontaktiert|angeschrieben)\b/, "seller-contacted", true],
    [/^keine (?:antwort|ruckmeldung|rueckmeldung)\b/, "seller-silent", false],
    [/^nicht (?:erhalten|angekommen|bekommen)\b/, "not-received", false],
    [/^(?:beschadigt|beschaedigt|kaputt|defekt)\b/, "damaged-or-wrong", true],
    [/^(?:erstattet|zuruckerstattet|geld erhalten)\b(?! als )/, "refund-received", true],
    [/^nicht (?:abgebucht|belastet)\b/, "not-charged", false],
    [/^(?:abgebucht|belastet)\b/, "charge-seen", true],
    [/^karte abgelaufen\b/, "card-expired", true],
    [/^(?:weiterhin|immer noch) gewunscht\b/, "still-wanted", true],
  ],
  refused: /^(?:verweigert|abgelehnt)\b(?! (?:vom|von|durch|im|beim) )/,
  newTracking: /^neue (?:sendungsnummer|trackingnummer|tracking-?nummer|tracking)[: ]+(?<number>[a-z0-9]{8,30})\b/,
  paid: /^(?:bezahlt|gezahlt)\b/,
  sentences: [
    [new RegExp(`\\b(?:ich )?habe? (?:ich )?${already}(?:(?:den|die|dem|der|an den|an die) )?${seller} ${already}(?:angeschrieben|kontaktiert|geschrieben|gefragt)\\b|\\bich schrieb (?:dem|der|an den|an die) ${seller}\\b|^(?:der |den )?${seller} (?:wurde |ist )?${already}(?:kontaktiert|angeschrieben)[.!]*$`), "seller-contacted"],
    [new RegExp(`\\b${seller} ${already}(?:antwortet|reagiert|meldet) ${still}(?:auf meine (?:nachricht|nachrichten|mails?|anfrage) )?${still}(?:nicht|nie)\\b|\\b${seller} hat ${still}(?:auf meine (?:nachricht|nachrichten|mails?|anfrage) )?${still}(?:nicht|nie) (?:geantwortet|reagiert|gemeldet|zuruckgeschrieben)\\b|\\b${seller} ignoriert\\b|\\bkeine (?:antwort|ruckmeldung|reaktion) (?:vom|von dem|von der|des|der) ${seller}\\b|^(?:ich habe? )?${still}keine (?:antwort|ruckmeldung|reaktion)(?: (?:erhalten|bekommen|bisher|bis jetzt|bis heute))?[.!]*$`), "seller-silent"],
    [new RegExp(`\\b${parcel} (?:ist |sind |kam |wurde )?${still}(?:nicht|nie) (?:bei mir )?(?:angekommen|eingetroffen|gekommen|da|an|geliefert|zugestellt)\\b|\\b(?:habe? )(?:ich )?(?:das |mein |die |meine |den |meinen )?${parcel} ${still}(?:nicht|nie) (?:erhalten|bekommen|gekriegt)\\b|${noMoney}.*\\b(?:es ist |ist |es kam )${still}(?:nicht|nie|nichts) (?:angekommen|eingetroffen|gekommen|an)\\b|${noMoney}.*\\bhabe? ${still}(?:(?:es|sie|ihn) ${still}(?:nicht|nie)|nichts) (?:erhalten|bekommen|gekriegt)\\b|^${still}(?:nicht|nie|nichts) (?:angekommen|erhalten|bekommen|eingetroffen)(?:[.,!]|$| und\\b)`), "not-received"],
    [/\b(?:ist|war|sind|kam|kamen) (?:(?:leider|vollig|total|komplett|ganz) ){0,2}(?:beschadigt|beschaedigt|kaputt|defekt|zerbrochen|zerkratzt)\b|(?<!\b(?:nicht|keine?) )\bfalsche[rsnm]? (?:artikel|produkt|ware|grosse|große|farbe|modell)\b|\bnicht (?:das|der artikel|die ware),? (?:(?:was|den|die|das) )?ich bestellt habe\b/, "damaged-or-wrong"],
    [new RegExp(`\\b(?:${money}|betrag) (?:ist|wurde) ${already}(?:da|zuruck|zurueck|angekommen|eingegangen|eingetroffen|auf meinem konto|gutgeschrieben|erstattet|zuruckerstattet)\\b(?! gewesen)|\\bhabe? (?:ich )?${already}(?:(?:mein|das|die|meine|den) )?${money} ${already}(?:erhalten|bekommen|zuruckbekommen|zurueckbekommen|zuruckerhalten|zuruck)\\b|^(?:(?:mein|das|die) )?${money} (?:zuruck )?(?:erhalten|bekommen|da|zuruck|eingegangen|angekommen)[.!]*$`), "refund-received"],
    [/\b(?:nichts|nicht|nie|kein geld|kein betrag) (?:abgebucht|belastet|eingezogen)\b|\bkeine (?:abbuchung|belastung)\b/, "not-charged"],
    [new RegExp(`\\b(?:bank|konto|kontoauszug|auszug|karte|kreditkarte|abrechnung) (?:zeigt|weist) (?:die|eine) (?:abbuchung|belastung|zahlung)\\b|\\b(?:betrag|geld|summe|${card}|konto) (?:wurde|ist) ${already}(?:(?:von meine[mr] (?:konto|${card})|am \\S{1,12}) )?(?:abgebucht|belastet|eingezogen)\\b|\\bmir wurde (?:(?:der|das|ein|geld|betrag) ){1,2}${already}abgebucht\\b|\\bich sehe (?:die|eine) abbuchung\\b`), "charge-seen"],
    [new RegExp(`\\b(?:${card}|konto|bankkonto) (?:ist |wurde )?${already}(?:abgelaufen|gekundigt|gekuendigt|geschlossen|ungultig|ungueltig|nicht mehr gultig|aufgelost)\\b|\\bhabe? (?:das|mein|die|meine|diese|dieses) (?:${card}|konto|bankkonto) ${already}(?:gekundigt|geschlossen|aufgelost)\\b`), "card-expired"],
    [new RegExp(`\\bich (?:will|mochte|moechte|wurde|hatte) (?:(?:es|sie|ihn|(?:das|die|den|diesen|dieses|diese)(?: ${parcel})?) )?(?:immer noch|noch immer|weiterhin|trotzdem|noch)(?! (?:nicht|nie|kein|mein|eine? ${money}|${money}|das ${money}))\\b`), "still-wanted"],
  ],
  refusal: new RegExp(`\\b(?:${seller}|er|sie) (?:verweigert|weigert sich|lehnt (?:es |das )?ab|hat (?:es |das )?(?:abgelehnt|verweigert)|hat sich geweigert)\\b|\\b${seller} (?:will|kann|wird|mochte) (?:mir )?nicht (?:helfen|erklaren|erstatten)\\b|\\b${seller} (?:hilft|erklart) (?:mir )?nicht\\b|\\b${seller} (?:hat|gibt|gab|nennt)(?: mir)? keine neue (?:sendungsnummer|tracking-?nummer|nummer)\\b|^keine neue (?:sendungsnummer|tracking-?nummer)[.!]*$`),
  withoutNewTracking: /\bneue (?:sendungsnummer|tracking|nummer)/,
  howPaid: /\bich habe?\b.{0,60}\b(?:bezahlt|gezahlt)\b|\bbezahlt habe ich\b/,
  methods: [[/\b(?:prepaid-?|guthaben|geschenk)karte\b/, "prepaid"], [new RegExp(`\\b${card}\\b`), "credit card"]],
  daily: /(?<amount>.{1,30}) (?:pro tag|am tag|taglich|taeglich|jeden tag)\b/,
  condition: /\b(?:wenn|falls|ob|sobald|sofern|bevor|hoffe|hoffentlich)\b/,
  hearsay: new RegExp(`\\b(?:${seller}|aliexpress) (?:sagt|sagte|schreibt|schrieb|behauptet|meint|verspricht|hat (?:mir )?(?:gesagt|geschrieben|versprochen))\\b`),
  negation: /\b(?:nicht|nichts|nie|nein|kein\w{0,2})\b/,
};
