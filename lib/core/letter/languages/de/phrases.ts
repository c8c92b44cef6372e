import type { Language } from "../language.ts";
import { counted } from "./dates.ts";
import { forward } from "./kinds.ts";

export const phrases: Language["phrases"] = {
  order: (orderNumber) => `Bestellung ${orderNumber}`,
  countdown: (fromNow) => `Das ist ${fromNow}.`,
  dayEarlier: (date) => `Handeln Sie besser bis ${date}: AliExpress rechnet vielleicht in einer anderen Zeitzone.`,
  lastDayIsToday: "Erledigen Sie es in den nächsten Stunden: AliExpress rechnet vielleicht in einer anderen Zeitzone.",
  nowBox: (brief) => `Jetzt: ${brief}.`,
  twoDates: {
    "A-01": "Zwei Termine, weil AliExpress auch ab dem Tag zählt, an dem der Erhalt bestätigt wurde.",
    "A-11": "Zwei Termine, weil sich der voraussichtliche Liefertermin geändert hat oder ein Zeitraum ist.",
    "A-23": "Zwei Termine, weil AliExpress selbst einen früheren nennt.",
    "A-25": "Zwei Termine, weil AliExpress vielleicht ab dem Tag der Zustellung zählt.",
    "A-36": "Zwei Termine, weil sich das Datum in der E-Mail auf zwei Arten lesen lässt.",
    other: "Zwei Termine, weil sich die Frist auf zwei Arten zählen lässt.",
  },
  keepToEarlier: "Halten Sie sich an den früheren.",
  carefulDatePassed: (when) =>
    `Vorsichtig gerechnet war ${when} der letzte Tag für eine Streitigkeit. Er ist vorbei; warten Sie nicht länger.`,
  certainlyClosed:
    "Der voraussichtliche Liefertermin lag schon einmal später, die Frist könnte also länger laufen. Verlassen Sie sich nicht darauf.",
  quote: (line) => `„${line}“`,
  linkRemoved: "[Link]",
  reason: (rule, words, formula) =>
    [words === null ? rule : `${rule} ${words}`, formula].filter((part) => part !== null).join(": "),
  reasons: (said) => said.join("; "),
  candidatesAgree: "Zu tun ist bei fast allen dasselbe:",
  candidatesDiffer: "Zu tun ist jeweils etwas anderes; der Rat hier folgt dem Grund, bei dem eine Frist läuft:",
  candidate: (words, isLikely) => (isLikely ? `${words} (wahrscheinlicher als die anderen)` : words),
  answer: "Antworten Sie mit:",
  replyIntro: "Sie können auf diese Nachricht mit ein, zwei Wörtern antworten:",
  replyIntroOrders:
    "Sie können auf diese Nachricht mit einer Bestellnummer und einem der Wörter antworten, die bei dieser Bestellung stehen.",
  pasteIntro: "Kopieren Sie, was passt, und lassen Sie weg, was bei Ihnen nicht zutrifft.",
  parcel: (trackingNumber, title) => `Paket ${trackingNumber}: ${title}`,
  strayQuestion: (trackingNumbers) =>
    trackingNumbers.length === 1
      ? `Zu welcher Bestellung gehört das Paket ${trackingNumbers[0]}?`
      : `Zu welchen Bestellungen gehören diese Pakete: ${trackingNumbers.join(", ")}?`,
  unread: (count) =>
    `Diese E-Mail nennt ${count} weitere Bestellungen, die wir nicht gelesen haben. Leiten Sie die E-Mail zu jeder einzelnen weiter.`,
  strayAnswer:
    "Die Versand-E-Mail nennt das Paket und seine Bestellung. Leiten Sie auch diese weiter, dann lässt sich die Neuigkeit zuordnen.",
  severalOrders: (count) => `Es geht um ${counted(count, "Bestellung", "Bestellungen")}, die dringendste zuerst.`,
  nothingNew: (orderNumber) => `Diese E-Mail bringt nichts Neues zur Bestellung ${orderNumber}.`,
  unasked: "Das kündigt keine E-Mail an, deshalb schreiben wir von uns aus.",
  next: (brief) => `Als Nächstes: ${brief}.`,
  statusLine: (orderNumber, rest) => `Bestellung ${orderNumber}: ${rest}`,
  calendarTitle: (orderNumber, title) => `${title} (AliExpress-Bestellung ${orderNumber})`,
  cut: "Diese E-Mail ist länger, als wir lesen: Ihr Ende blieb weg. Fehlt hier etwas, leiten Sie die E-Mail von AliExpress allein weiter.",
  tooLarge: {
    subject: "Diese E-Mail ist zu groß, um sie zu lesen",
    saw: "Diese E-Mail ist größer oder hat mehr Teile, als wir lesen. Wir haben nicht hineingesehen.",
    next: ["Leiten Sie nur die E-Mail von AliExpress weiter, ohne Bilder oder andere Anhänge.", ...forward.slice(1)],
  },
  page: "Alle Ihre Bestellungen",
};
