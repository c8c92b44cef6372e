import { refusal } from "../../refusal.ts";
import type { Facts, Language } from "../language.ts";

const ifTheButtonIsMissing =
  "Fehlt die Schaltfläche, fragen Sie den AliExpress-Support und sehen Sie jeden Tag wieder nach; lassen Sie den Termin nicht verstreichen.";

const noLaterThan = (facts: Facts): string =>
  facts.careful === null
    ? "bevor der Käuferschutz-Countdown auf der Bestellseite abläuft"
    : `spätestens am ${facts.careful}`;

const ifNoAnswer = (facts: Facts): string => {
  const due = facts.date("sellerReplyDue");
  return due === null
    ? "Hilft der Verkäufer nicht"
    : `Haben Sie bis ${due} weder eine neue Sendungsnummer noch eine richtige Antwort`;
};

export const advice: Language["advice"] = {
  // What can be done, and waiting
  wait: { says: () => "Warten Sie ab. Im Moment müssen Sie nichts tun.", brief: "abwarten" },
  "wait-for-refund": {
    says: ({ refundIsUnderWay }) =>
      refundIsUnderWay
        ? "Warten Sie auf die Rückerstattung; sie ist unterwegs."
        : "Warten Sie auf die Rückerstattung; beantragen müssen Sie sie nicht.",
    brief: "auf die Rückerstattung warten",
    place: "payment",
  },
  "wait-for-bank": {
    says: () =>
      "Warten Sie, bis Ihre Bank oder Ihr Zahlungsdienst das Geld gutschreibt. Sehen Sie auch rund um den Kauftag nach: Manche Banken buchen es dort.",
    brief: "auf die Bank warten",
  },
  "wait-for-auto-cancel": {
    says: (facts) =>
      `Lassen Sie die Frist des Verkäufers ablaufen${facts.date("processingDeadline") === null ? "" : ` (${facts.date("processingDeadline")})`}. Wird bis dahin nicht versandt, schließt AliExpress die Bestellung und sollte das Geld erstatten.`,
    brief: "die Frist des Verkäufers ablaufen lassen",
    place: "countdown",
  },
  "contact-seller": {
    says: () =>
      "Schreiben Sie dem Verkäufer und fragen Sie, was mit dem Paket geschehen ist. Bleiben Sie im AliExpress-Chat: Er dient als Beleg.",
    brief: "dem Verkäufer schreiben",
    place: "seller-chat",
  },
  "contact-seller-ask-restock": {
    says: () => "Möchten Sie den Artikel weiterhin, fragen Sie den Verkäufer, ob und wann es ihn wieder gibt.",
    brief: "den Verkäufer fragen",
    place: "seller-chat",
  },
  "ask-seller-to-extend-processing-time": {
    says: () =>
      "Möchten Sie den Preis oder einen Gutschein behalten, bitten Sie den Verkäufer, die Bearbeitungszeit zu verlängern; das kann nur er.",
    brief: "den Verkäufer um mehr Zeit bitten",
    place: "seller-chat",
  },
  "reply-canned-cancel-from-your-side": {
    says: () => `Antworten Sie dem Verkäufer mit diesem Satz: „${refusal}“`,
    brief: "dem Verkäufer antworten",
    place: "seller-chat",
  },
  "do-not-cancel": {
    says: () =>
      "Stornieren Sie nicht, was der Verkäufer auch sagt. Sie schwächen damit Ihre Position, Gutscheine kommen vielleicht nicht zurück, und der Preis ist weg.",
    brief: "nicht stornieren",
  },
  "do-not-cancel-dispute": {
    says: () =>
      "Ziehen Sie die Streitigkeit nicht zurück, auch wenn der Verkäufer darum bittet und dafür eine Rückerstattung verspricht.",
    brief: "die Streitigkeit offen lassen",
  },
  "do-not-confirm-receipt": {
    says: () => "Bestätigen Sie den Erhalt nicht.",
    brief: "den Erhalt nicht bestätigen",
  },
  "do-not-click": {
    says: () => "Folgen Sie keinem Link in dieser E-Mail. Öffnen Sie stattdessen selbst die AliExpress-App.",
    brief: "keinem Link darin folgen",
    place: "my-orders",
  },
  "open-dispute-now": {
    says: () => `Eröffnen Sie jetzt eine Streitigkeit. ${ifTheButtonIsMissing}`,
    brief: "eine Streitigkeit eröffnen",
    place: "open-dispute",
  },
  "open-dispute-if-no-new-tracking": {
    says: (facts) => `${ifNoAnswer(facts)}, eröffnen Sie eine Streitigkeit. ${ifTheButtonIsMissing}`,
    brief: "eine Streitigkeit eröffnen, falls der Verkäufer nicht hilft",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes": {
    says: (facts) => `Eröffnen Sie eine Streitigkeit, ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "rechtzeitig eine Streitigkeit eröffnen",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes-if-no-refund": {
    says: (facts) =>
      `Ist dort keine Rückerstattung zu sehen, eröffnen Sie eine Streitigkeit, ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "eine Streitigkeit eröffnen, falls kein Geld kommt",
    place: "open-dispute",
  },
  "reason-shipment-problem": { says: () => "Wählen Sie als Grund „Versandproblem“ („Shipment Problem“)." },
  "reason-item-not-received": {
    says: () => "Wählen Sie als Grund „Artikel nicht erhalten“ („Item not received“).",
  },
  "request-full-refund": { says: () => "Verlangen Sie den vollen Betrag." },
  "evidence-tracking-and-chat": {
    says: () => "Fügen Sie Screenshots der Sendungsverfolgung und Ihres Chats mit dem Verkäufer bei.",
  },
  "evidence-photos": {
    says: () => "Fügen Sie Fotos bei: von dem, was angekommen ist, von der Verpackung und vom Versandetikett.",
  },
  "add-evidence": {
    says: () => "Ergänzen Sie die Streitigkeit um das, was Sie haben: Screenshots der Sendungsverfolgung, Chat, Fotos.",
    brief: "Belege hinzufügen",
    place: "dispute",
  },
  "keep-chat-as-evidence": {
    says: () => "Machen Sie Screenshots von dem, was Sie und der Verkäufer schreiben.",
    brief: "den Chat sichern",
  },
  "check-refund-status": {
    says: () => "Sehen Sie nach, ob eine Rückerstattung begonnen hat: Drei Punkte zeigen, wie weit sie ist.",
    brief: "die Rückerstattung prüfen",
    place: "payment",
  },
  "check-order-details-for-reason": {
    says: () => "Öffnen Sie die Bestellung und suchen Sie die Zeile, in der steht, warum sie geschlossen wurde.",
    brief: "den Grund nachsehen",
    place: "order",
  },
  "check-countdown-in-order-details": {
    says: () =>
      "Sehen Sie den Käuferschutz-Countdown der Bestellung an. Zeigt er ein früheres Datum als diese Nachricht, richten Sie sich danach.",
    brief: "den Countdown ansehen",
    place: "countdown",
  },
  "check-my-orders-directly": {
    says: () => "Öffnen Sie die App oder tippen Sie die Adresse selbst ein, und sehen Sie sich dort die Bestellung an.",
    brief: "die Bestellungen ansehen",
    place: "my-orders",
  },
  "check-statement-for-pending-hold": {
    says: () =>
      "Sehen Sie auf Ihrem Kontoauszug nach: Ein Betrag, der nur vorgemerkt ist, verschwindet oft ohne Rückerstattung wieder.",
    brief: "den Kontoauszug prüfen",
  },
  "contact-aliexpress-support": {
    says: () => "Fragen Sie den AliExpress-Support, mit Bestellnummer und Screenshots.",
    brief: "den AliExpress-Support fragen",
    place: "support",
  },
  "contact-aliexpress-support-if-no-refund": {
    says: (facts) =>
      `Ist das Geld ${facts.date("refundLatest") === null ? "nach der üblichen Zeit" : `nach ${facts.date("refundLatest")}`} nicht da, fragen Sie den AliExpress-Support.`,
    brief: "den Support fragen, falls kein Geld kommt",
    place: "support",
  },
  "contact-support-with-business-documents": {
    says: () =>
      "Schreiben Sie dem AliExpress-Support, bevor Ihre Bestellmenge weiter wächst, und schicken Sie Ihre Geschäftsunterlagen mit.",
    brief: "dem AliExpress-Support schreiben",
    place: "support",
  },
  "request-volume-increase": {
    says: () => "Bitten Sie den AliExpress-Support um ein höheres Bestellvolumen.",
    brief: "um ein höheres Volumen bitten",
    place: "support",
  },
  "contact-bank": {
    says: () => "Fragen Sie Ihre Bank nach der Rückerstattung; nennen Sie Datum und Betrag.",
    brief: "die Bank fragen",
  },
  "contact-paypal": {
    says: () => "Sehen Sie in Ihr PayPal-Konto, und fragen Sie PayPal, wenn die Rückerstattung nicht da ist.",
    brief: "PayPal fragen",
  },
  "request-arn-from-aliexpress": {
    says: () =>
      "Fragen Sie den AliExpress-Support nach der ARN, der Nummer, mit der Ihre Bank eine Kartenerstattung verfolgen kann.",
    brief: "AliExpress nach der ARN fragen",
    place: "support",
  },
  "add-funds": {
    says: () => "Laden Sie die Karte oder das Konto auf, bevor Sie es noch einmal versuchen.",
    brief: "Guthaben aufladen",
  },
  "enable-international-payments": {
    says: () => "Schalten Sie Auslandszahlungen für diese Karte frei; das geht meist in der App Ihrer Bank.",
    brief: "Auslandszahlungen freischalten",
  },
  "re-enter-card-details": {
    says: () => "Geben Sie die Karte noch einmal sorgfältig ein: Nummer, Ablaufdatum und Prüfziffer.",
    brief: "die Karte neu eingeben",
    place: "pay",
  },
  "call-bank": {
    says: () => "Rufen Sie Ihre Bank an und bitten Sie sie, die Zahlung an AliExpress zuzulassen.",
    brief: "die Bank anrufen",
  },
  "set-currency-usd": {
    says: () => "Stellen Sie AliExpress auf US-Dollar um und prüfen Sie, ob Ihre Karte in Dollar zahlen kann.",
    brief: "auf US-Dollar umstellen",
    place: "currency",
  },
  "retry-before-countdown": {
    says: (facts) =>
      facts.date("paymentDue") === null
        ? "Bezahlen Sie, bevor der Countdown der Bestellung abläuft."
        : `Bezahlen Sie, bevor der Countdown abläuft: ${facts.date("paymentDue")}.`,
    brief: "rechtzeitig bezahlen",
    place: "pay",
  },
  "start-new-order-if-still-wanted": {
    says: () => "Möchten Sie den Artikel weiterhin, bestellen Sie ihn neu.",
    brief: "bei Bedarf neu bestellen",
  },

  // What is good to know
  "no-action": { says: () => "Sie müssen nichts tun." },
  "no-action-if-item-is-fine": { says: () => "Ist damit alles in Ordnung, müssen Sie nichts tun." },
  "no-dispute-needed": {
    says: ({ causeIsKnown }) =>
      causeIsKnown
        ? "Eine Streitigkeit ist nicht nötig: Solche Bestellungen werden ohne sie erstattet."
        : "Eine Streitigkeit ist nicht nötig: Fast jeder Grund, der hier passt, führt ohne sie zu einer Rückerstattung.",
  },
  "no-refund-due": {
    says: () => "Für diese Bestellung wurde kein Geld abgebucht, also steht auch keine Rückerstattung aus.",
  },
  "explain-refund-goes-to-underlying-account": {
    says: () =>
      "Eine Rückerstattung auf eine abgelaufene oder gekündigte Karte geht an das Konto dahinter; Ihre Bank kann sie dort finden.",
  },
  "warn-coupons-may-be-lost": {
    says: () => "Gutscheine, die Sie für diese Bestellung eingelöst haben, können verloren sein.",
  },
  "reply-damaged-or-not-received-if-not": {
    says: () =>
      "Ist es nicht da oder nicht in Ordnung, antworten Sie vor dem oben genannten Datum mit NOT RECEIVED oder DAMAGED.",
  },
  "explain-what-to-forward": {
    says: () =>
      "Leiten Sie die E-Mail selbst weiter (als Anhang, wenn Ihr E-Mail-Programm das kann), oder kopieren Sie die Statuszeile der Bestellseite.",
  },

  // What would make the answer better
  "ask-for-reason-line": {
    says: () => "Warum wurde sie geschlossen? Auf der Bestellseite steht es in einer Zeile.",
    place: "order",
  },
  "ask-payment-method": {
    says: () => "Wie haben Sie bezahlt?",
  },
  "ask-were-you-charged": { says: () => "Wurde das Geld abgebucht?" },
  "ask-was-it-shipped": {
    says: () => "Hatte diese Bestellung je eine Sendungsnummer? Dann leiten Sie bitte die Versand-E-Mail weiter.",
    place: "order",
  },

  // For next time
  "prevent-one-account": {
    says: () =>
      "Fürs nächste Mal: Bleiben Sie bei einem Konto; mehrere mit derselben Adresse oder Karte lösen die Prüfung aus.",
  },
  "prevent-coupon-reuse": {
    says: () => "Fürs nächste Mal: Ein Willkommensgutschein gilt einmal je Adresse.",
  },
  "prevent-consistent-details": {
    says: () => "Fürs nächste Mal: Bleiben Sie bei derselben Karte, Rechnungs- und Lieferadresse.",
  },
  "prevent-check-ratings": {
    says: () => "Fürs nächste Mal: Shops mit wenigen oder schlechten Bewertungen stornieren häufiger.",
  },
  "prevent-avoid-holidays": {
    says: () =>
      "Fürs nächste Mal: Rund um das chinesische Neujahr und den 11.11. verspäten sich mehr Bestellungen oder werden storniert.",
  },
  "prevent-dropshipper": {
    says: () =>
      "Fürs nächste Mal: Sagen Sie Ihrer Bank Bescheid, bevor Sie in großen Mengen kaufen, verteilen Sie die Bestellungen, und zahlen Sie über AliExpress Pocket.",
  },
};

export const places: Language["places"] = {
  order: "Meine Bestellungen > die Bestellung > „Bestelldetails“ („View Details“)",
  "seller-chat": "Meine Bestellungen > die Bestellung > „Verkäufer kontaktieren“ („Contact seller“)",
  dispute: "Meine Bestellungen > die Bestellung > „Bestelldetails“ („View Details“) > die Streitigkeit",
  "open-dispute": "Meine Bestellungen > die Bestellung > „Streitigkeit eröffnen“ („Open Dispute“)",
  // R-100 and R-131 name the path a little differently.
  payment: "Meine Bestellungen > die Bestellung > Reiter „Zahlung“ („Payment“, auf manchen Seiten „Finance“)",
  countdown: "Meine Bestellungen > die Bestellung > „Bestelldetails“ („View Details“) > Käuferschutz-Countdown",
  "my-orders": "„Meine Bestellungen“ („My Orders“), in der App oder auf der Website",
  support: "Konto > „Hilfe-Center“ („Help Center“) > Chat mit AliExpress",
  pay: "Meine Bestellungen > die Bestellung > „Jetzt bezahlen“ („Pay now“)",
  currency: "Konto > Einstellungen > „Währung“ („Currency“)",
};
