import type { Language } from "../language.ts";

export const forward = [
  "Leiten Sie die E-Mail von AliExpress unverändert weiter; wenn Ihr E-Mail-Programm das kann, als Anhang.",
  "Keine solche E-Mail zur Hand? Öffnen Sie Meine Bestellungen > die Bestellung > „Bestelldetails“ („View Details“) und kopieren Sie die Statuszeile zusammen mit der Bestellnummer.",
] as const;

export const unclearAnswer: Language["unclearAnswer"] = {
  subject: "Wir haben Ihre Antwort nicht verstanden",
  saw: "Wir haben in Ihrer Antwort nichts gefunden, was wir lesen können; deshalb bleibt alles, wie es war.",
  next: [
    "Beginnen Sie die Antwort mit einem dieser Wörter: CONTACTED, NO REPLY, REFUSED, NEW TRACKING und der Nummer, NOT RECEIVED, DAMAGED, REFUNDED, CHARGED, NOT CHARGED, CARD EXPIRED, STILL WANTED.",
    "REASON und die Zeile von der Bestellseite sagt, warum die Bestellung geschlossen wurde; PAID CARD, PAID PAYPAL, PAID ALIPAY oder PAID PREPAID, wie Sie bezahlt haben.",
    "STATUS zeigt alle Ihre Bestellungen, TZ und LANG stellen Zeitzone und Sprache ein, MUTE und STOP beenden unsere Nachrichten, EXPORT und DELETE betreffen das, was gespeichert ist.",
  ],
};

/** Mails that change no state: one short answer that says what to forward. */
export const kinds: Language["kinds"] = {
  notification: {
    subject: "Um welche Bestellung geht es?",
    saw: "Das ist eine E-Mail von AliExpress, aber sie nennt keine Bestellung.",
    next: forward,
  },
  "unknown-notification": {
    subject: "Eine E-Mail von AliExpress, die wir noch nicht lesen können",
    saw: "Das sieht nach einer E-Mail von AliExpress aus, aber von einer Art, die wir noch nicht kennen. Das sagen wir lieber, als zu raten.",
    next: [
      "Sehen Sie unter Meine Bestellungen > die Bestellung > „Bestelldetails“ („View Details“) nach, und antworten Sie mit der Statuszeile und der Bestellnummer.",
      "Haben Sie nur einen Teil der E-Mail geschickt, leiten Sie sie ganz weiter; wenn Ihr E-Mail-Programm das kann, als Anhang.",
    ],
  },
  marketing: {
    subject: "Nur Werbung",
    saw: "Diese E-Mail ist Werbung. Über den Stand einer Bestellung sagt sie nichts.",
    next: forward,
  },
  "suspected-phishing": {
    subject: "Vorsicht: Diese E-Mail ist vielleicht nicht von AliExpress",
    saw: "Diese E-Mail sieht aus, als käme sie von AliExpress, aber am Absender oder an den Links stimmt etwas nicht.",
    next: [
      "Folgen Sie den Links nicht, und geben Sie weder Passwort noch Kartennummer ein.",
      "Öffnen Sie die AliExpress-App selbst und sehen Sie unter „Meine Bestellungen“ („My Orders“) nach. Was dort nicht steht, ist nicht geschehen.",
      "Haben Sie schon etwas eingegeben, ändern Sie Ihr Passwort und rufen Sie Ihre Bank an.",
    ],
  },
  "buyer-note": {
    subject: "Welche Bestellung meinen Sie?",
    saw: "Wir haben Ihre Nachricht gelesen und darin keine Bestellung gefunden, die wir kennen.",
    next: [
      "Schreiben Sie die Bestellnummer dazu, oder antworten Sie auf eine unserer Nachrichten zu dieser Bestellung.",
      ...forward,
    ],
  },
  unrecognised: {
    subject: "Nichts von AliExpress in dieser E-Mail",
    saw: "In dem, was Sie geschickt haben, haben wir keine E-Mail von AliExpress gefunden.",
    next: forward,
  },
  automatic: {
    subject: "Eine automatische E-Mail",
    saw: "Diese E-Mail hat ein Computer verschickt.",
    next: forward,
  },
  "not-authenticated": {
    subject: "Wir können nicht erkennen, wer das geschickt hat",
    saw: "Wir konnten nicht bestätigen, wer diese E-Mail geschickt hat; deshalb haben wir nicht weitergelesen.",
    next: forward,
  },
};
