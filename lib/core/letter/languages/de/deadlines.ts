import type { DisputeAdvice, Language } from "../language.ts";

const disputeBy: Readonly<Record<DisputeAdvice, (date: string) => string>> = {
  now: (date) => `Streitigkeit bis ${date} eröffnen`,
  later: (date) => `eine Streitigkeit ist noch bis ${date} möglich`,
  none: (date) => `eine Streitigkeit ist bis ${date} möglich`,
};

export const deadlines: Language["deadlines"] = {
  processingDeadline: {
    subject: (date) => `der Verkäufer muss bis ${date} versenden`,
    says: (when) => `Der Verkäufer muss spätestens am ${when} versenden.`,
    passed: (when) => `Die Versandfrist des Verkäufers endete am ${when}.`,
    note: "Wird bis dahin nicht versandt, schließt AliExpress die Bestellung und sollte das Geld erstatten. Sind Arbeitstage gemeint, ist es später.",
    calendar: "Die Versandfrist des Verkäufers endet",
    name: "Letzter Versandtag des Verkäufers",
  },
  paymentDue: {
    subject: (date) => `bis ${date} bezahlen`,
    says: (when) => `Die Zahlungsfrist endet am ${when}.`,
    passed: (when) => `Die Zahlungsfrist endete am ${when}.`,
    note: "Wird bis dahin nicht bezahlt, wird die Bestellung geschlossen.",
    calendar: "Die Zahlungsfrist endet",
    name: "Ende der Zahlungsfrist",
  },
  sellerReplyDue: {
    subject: (date) => `der Verkäufer hat bis ${date} Zeit für eine Antwort`,
    says: (when) => `Der Verkäufer hat bis ${when} Zeit für eine Antwort.`,
    passed: (when) => `Die Antwortfrist des Verkäufers endete am ${when}.`,
    note: "Danach gibt es keinen Grund mehr zu warten: Eröffnen Sie dann eine Streitigkeit.",
    calendar: "Keine Antwort vom Verkäufer? Streitigkeit eröffnen",
    name: "Ende der Antwortfrist des Verkäufers",
  },
  newTrackingCheckFrom: {
    subject: (date) => `ab ${date} die neue Sendungsnummer prüfen`,
    says: (when) => `Ab ${when} sollte die neue Sendungsnummer einen ersten Scan zeigen.`,
    passed: (when) => `Ab ${when} hätte die neue Sendungsnummer einen ersten Scan zeigen sollen.`,
    calendar: "Die neue Sendungsnummer prüfen",
    name: "Tag für den ersten Scan der neuen Nummer",
  },
  newTrackingGiveUp: {
    subject: (date) => `bis ${date} auf einen ersten Scan warten`,
    says: (when) => `Der letzte Tag, um auf einen ersten Scan der neuen Nummer zu warten, ist ${when}.`,
    passed: (when) => `Die Wartezeit für die neue Nummer endete am ${when}.`,
    note: "Gibt es bis dahin keinen Scan, eröffnen Sie am Tag danach eine Streitigkeit.",
    calendar: "Letzter Tag für einen Scan der neuen Sendungsnummer",
    name: "Letzter Wartetag für die neue Nummer",
  },
  silenceRiskFrom: {
    subject: (date) => `bis ${date} ist das normal`,
    says: (when) => `Bis ${when} ist diese Stille normal.`,
    passed: (when) => `Bis ${when} war diese Stille normal; jetzt ist sie es nicht mehr.`,
    calendar: "Hat sich das Paket bewegt?",
    name: "Tag, bis zu dem die Stille normal ist",
  },
  silenceRiskTo: {
    subject: (date) => `noch bis ${date} abwarten`,
    says: (when) => `Bleibt es über ${when} hinaus still, gilt der Versand als gescheitert.`,
    passed: (when) => `Das Paket hätte sich bis ${when} bewegen sollen.`,
    calendar: "Hat sich das Paket bewegt?",
    name: "Tag, bis zu dem sich das Paket bewegen sollte",
  },
  disputeWindowCloses: {
    subject: (date, dispute) => disputeBy[dispute](date),
    says: (when, dispute) =>
      dispute === "none"
        ? `Geht etwas schief, ist ${when} der letzte Tag, um eine Streitigkeit zu eröffnen.`
        : `Der letzte Tag, um eine Streitigkeit zu eröffnen, ist ${when}.`,
    passed: (when) => `Der letzte Tag, um eine Streitigkeit zu eröffnen, war ${when}.`,
    note: "Gezählt wird ab dem voraussichtlichen Liefertermin, gleich ob die Bestellung geschlossen ist oder nicht.",
    calendar: "Letzter Tag für eine Streitigkeit",
    name: "Letzter Tag für eine Streitigkeit",
  },
  disputeWindowClosed: {
    subject: (date) => `die Frist für eine Streitigkeit endete am ${date}`,
    says: (when) => `Die Frist für eine Streitigkeit endete am ${when}.`,
    passed: (when) => `Die Frist für eine Streitigkeit endete am ${when}.`,
    note: "Steht auf Ihrer eigenen Bestellseite ein späteres Datum, zählt jenes.",
    calendar: "Frist für eine Streitigkeit",
    name: "Ende der Frist für eine Streitigkeit",
  },
  actBy: {
    subject: (date, dispute) =>
      dispute === "now" ? `Streitigkeit bis ${date} eröffnen` : `falls etwas nicht stimmt, bis ${date} handeln`,
    says: (when, dispute) =>
      dispute === "now"
        ? `Eröffnen Sie die Streitigkeit bis ${when}.`
        : `Brauchen Sie eine Streitigkeit, eröffnen Sie sie bis ${when}.`,
    passed: (when) => `Der vorsichtig gerechnete letzte Tag für eine Streitigkeit war ${when}.`,
    calendar: "Letzter Tag für eine Streitigkeit, vorsichtig gerechnet",
    name: "Letzter Tag für eine Streitigkeit, vorsichtig gerechnet",
  },
  windowCertainlyClosedAfter: {
    subject: (date) => `nach ${date} ist die Frist für eine Streitigkeit vorbei`,
    says: (when) => `Nach ${when} ist die Frist für eine Streitigkeit vorbei, wie man auch rechnet.`,
    passed: (when) => `Seit ${when} ist die Frist für eine Streitigkeit vorbei, wie man auch rechnet.`,
    calendar: "Frist für eine Streitigkeit vorbei",
    name: "Ende der Frist für eine Streitigkeit, wie man auch rechnet",
  },
  escalationOn: {
    subject: (date) => `AliExpress schaltet sich am ${date} ein`,
    says: (when) => `Stimmt der Verkäufer nicht zu, schaltet sich AliExpress am ${when} ein.`,
    passed: (when) => `AliExpress sollte sich am ${when} einschalten, falls der Verkäufer nicht zustimmt.`,
    calendar: "Die Streitigkeit geht an AliExpress",
    name: "Tag, an dem sich AliExpress einschaltet",
  },
  decisionFrom: {
    subject: (date) => `eine Entscheidung ab ${date}`,
    says: (when) => `Eine Entscheidung kommt in der Regel ab ${when}.`,
    passed: (when) => `Seit ${when} ist eine Entscheidung möglich.`,
    calendar: "Entscheidung möglich",
    name: "Erster Tag für eine Entscheidung",
  },
  decisionBy: {
    subject: (date) => `eine Entscheidung ist bis ${date} üblich`,
    says: (when) => `Eine Entscheidung ist in der Regel bis ${when} da.`,
    passed: (when) => `Eine Entscheidung ist bis ${when} üblich, und dieser Tag ist vorbei.`,
    calendar: "Ist die Streitigkeit entschieden?",
    name: "Tag, bis zu dem eine Entscheidung üblich ist",
  },
  refundLatest: {
    subject: (date) => `Geld bis ${date} erwartet`,
    says: (when) => `Die Rückerstattung sollte bis ${when} bei Ihnen sein.`,
    passed: (when) => `Die Rückerstattung hätte bis ${when} bei Ihnen sein sollen.`,
    note: "Ist bis dahin nichts da, gilt sie als verspätet.",
    calendar: "Ist die Rückerstattung da?",
    name: "Letzter Tag für die Rückerstattung",
  },
  bankContactAfter: {
    subject: (date) => `nach ${date} die Bank fragen`,
    says: (when) => `Nach ${when} können Sie Ihre Bank fragen.`,
    passed: (when) => `Die Wartezeit vor einer Frage an Ihre Bank endete am ${when}.`,
    calendar: "Bei der Bank nach der Rückerstattung fragen",
    name: "Tag, nach dem Sie Ihre Bank fragen können",
  },
  overdueSince: {
    subject: (date) => `überfällig seit ${date}`,
    says: (when) => `Ab ${when} gilt sie als verspätet.`,
    passed: (when) => `Seit ${when} ist sie verspätet.`,
    calendar: "Rückerstattung verspätet",
    name: "Tag, ab dem die Rückerstattung verspätet ist",
  },
  suspendedRefundFrom: {
    subject: (date) => `Rückerstattung ab ${date}`,
    says: (when) => `Nach einer Sperrung schickt AliExpress das Geld in der Regel ab ${when}.`,
    passed: (when) => `Ab ${when} konnte AliExpress das Geld schicken.`,
    calendar: "Rückerstattung möglich",
    name: "Erster Tag, an dem das Geld geschickt werden kann",
  },
  suspendedRefundBy: {
    subject: (date) => `Geld wird bis etwa ${date} geschickt`,
    says: (when) => `Nach einer Sperrung hat AliExpress das Geld in der Regel bis ${when} geschickt.`,
    passed: (when) => `Nach einer Sperrung wird das Geld meist bis ${when} geschickt, und dieser Tag ist vorbei.`,
    note: "Ihre Bank oder Ihr Zahlungsdienst braucht danach eigene Zeit.",
    calendar: "Wurde das Geld geschickt?",
    name: "Tag, bis zu dem das Geld meist geschickt ist",
  },
};
