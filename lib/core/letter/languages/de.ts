import { advice, places } from "./de/advice.ts";
import { counted, dates } from "./de/dates.ts";
import { deadlines } from "./de/deadlines.ts";
import { kinds, unclearAnswer } from "./de/kinds.ts";
import { corrections, done, footer, notices, pastes, welcome } from "./de/occasions.ts";
import { page } from "./de/page.ts";
import { phrases } from "./de/phrases.ts";
import { rules } from "./de/rules.ts";
import { causes, verdicts } from "./de/verdicts.ts";
import type { Language } from "./language.ts";

/** German, with the formal "Sie". AliExpress's own words where its mails show them; its English ones stand beside the rest. */
export const german: Language = {
  tag: "de",
  direction: "ltr",
  dates,
  verdicts,
  causes,
  advice,
  places,
  deadlines,
  rules,
  formula: {
    "ship-by date in the mail": "Versandtermin in der E-Mail",
    "countdown in the mail": "Countdown in der E-Mail",
    "date printed in the mail": "Datum in der E-Mail",
    // Not "Werktage": those count Saturdays.
    "business days": "Arbeitstage",
    days: "Tage",
    hours: "Stunden",
    "not past": "nicht später als",
  },
  unclearAnswer,
  kinds,
  phrases,
  corrections,
  done,
  welcome,
  notices,
  pastes,
  footer,
  replies: {
    reason: {
      write: "REASON und die Zeile von der Bestellseite",
      when: "wenn Sie herausgefunden haben, warum sie geschlossen wurde",
    },
    paid: { when: "für einen engeren Zeitraum der Rückerstattung" },
    contacted: { when: "sobald Sie dem Verkäufer geschrieben haben; seine Frist zählt dann von da an" },
    "new-tracking": { write: "NEW TRACKING und die Nummer", when: "wenn der Verkäufer Ihnen eine nennt" },
    refused: { when: "wenn der Verkäufer nicht helfen will" },
    "no-reply": { when: "wenn der Verkäufer nicht antwortet" },
    "not-received": { when: "wenn es nicht da ist" },
    damaged: { when: "wenn es kaputt ist oder nicht das, was Sie bestellt haben" },
    refunded: { when: "wenn das Geld angekommen ist" },
    charged: { when: "wenn Ihr Kontoauszug die Zahlung zeigt" },
    "not-charged": { when: "wenn Ihr Kontoauszug keine Zahlung zeigt" },
    "card-expired": { when: "wenn die Karte, mit der Sie bezahlt haben, nicht mehr gültig ist" },
    "still-wanted": { when: "wenn Sie lieber den Artikel hätten als das Geld" },
  },
  refund: {
    expected: {
      automatic: "Sie sollte von selbst kommen, auf dem Weg, auf dem Sie bezahlt haben.",
      "by-dispute": "Sie kommt hier nicht von selbst: Der Weg dahin ist eine Streitigkeit.",
      none: "Nach jetzigem Stand ist keine zu erwarten.",
      unknown:
        "Ob sie von selbst kommt, hängt davon ab, warum die Bestellung geschlossen wurde. Die drei Punkte auf der Bestellseite zeigen es.",
    },
    afterOwnCancel:
      "Nach einer Stornierung von Ihrer Seite gibt es keine feste Regel. Die drei Punkte auf der Bestellseite zeigen, wie weit die Rückerstattung ist.",
    stages: [
      "Von ihren drei Stufen wurde noch keine gemeldet.",
      "Die erste von dreien: AliExpress hat sie begonnen.",
      "Die zweite von dreien: Das Geld wird überwiesen.",
      "Alle drei: AliExpress hat das Geld geschickt.",
    ],
    method: {
      card: "auf Ihre Karte",
      paypal: "auf Ihr PayPal-Konto",
      alipay: "auf Ihr Alipay-Guthaben",
      prepaid: "auf Ihre Prepaidkarte",
      unknown: "je nachdem, wie Sie bezahlt haben",
    },
    window: (earliest, latest, method) => `Zu erwarten ist sie zwischen ${earliest} und ${latest}, ${method}.`,
    usualWindow: (earliest, latest, method) =>
      `Ist eine Rückerstattung begonnen, kommt sie üblicherweise zwischen ${earliest} und ${latest}, ${method}.`,
    pastWindow: (earliest, latest, method) =>
      `Üblicherweise wäre sie zwischen ${earliest} und ${latest} gekommen, ${method}.`,
    slower: "Feiertage und Verkaufsaktionen können sie verzögern.",
    bankAfter: (when) => `Nach ${when} noch nicht da? Dann fragen Sie Ihre Bank.`,
    amount: (money) => `In der E-Mail genannter Betrag: ${money}.`,
  },
  authentic: {
    dkim: "Das Original trägt eine gültige Signatur von AliExpress.",
    plausible:
      "Die E-Mail wirkt echt, aber eine Weiterleitung kann nicht beweisen, wer sie geschrieben hat; maßgeblich ist Ihre Bestellseite.",
    no: "Wir konnten nicht bestätigen, dass AliExpress diese E-Mail geschrieben hat: Sehen Sie sich die Bestellung in der App an, bevor Sie danach handeln.",
    unknown: "Wir können nicht erkennen, wer das Original geschrieben hat; maßgeblich ist Ihre Bestellseite.",
  },
  headings: {
    do: "Was jetzt zu tun ist",
    dates: "Weitere Termine",
    refund: "Die Rückerstattung",
    question: "Eine Frage",
    questions: "Zwei Fragen",
    why: "Warum wir das sagen",
    candidates: "Mögliche Gründe",
    change: "Was daran etwas ändern würde",
    parcels: "Die Pakete dieser Bestellung",
    later: "Gut zu wissen",
    paste: "Texte zum Kopieren",
  },
  page,
  subject: {
    // In every language: answers are told by it (contract §8).
    order: (orderNumber) => `[Order ${orderNumber}]`,
    withTail: (title, tail) => `${title} – ${tail}`,
    now: (brief) => `jetzt ${brief}`,
    more: (subject, others) => `${subject} (und ${counted(others, "weitere Bestellung", "weitere Bestellungen")})`,
    nothingNew: (subject) => `Nichts Neues. ${subject}`,
    reminder: (subject) => `Erinnerung: ${subject}`,
    stray: (trackingNumber, others) =>
      others === 0
        ? `Zu welcher Bestellung gehört das Paket ${trackingNumber}?`
        : `Zu welchen Bestellungen gehören das Paket ${trackingNumber} und ${counted(others, "weiteres", "weitere")}?`,
  },
};
