import type { Language } from "../language.ts";

export const verdicts: Language["verdicts"] = {
  "awaiting-payment": {
    title: "Wartet auf Zahlung",
    says: "Diese Bestellung ist aufgegeben, aber noch nicht bezahlt.",
    changes: "Eine E-Mail, dass die Zahlung geklappt hat oder fehlgeschlagen ist.",
  },
  "payment-not-completed": {
    title: "Nicht bezahlt",
    says: "Die Zahlung für diese Bestellung wurde nicht abgeschlossen.",
    maybe: "die Zahlung wurde nicht abgeschlossen",
    changes:
      "Eine Abbuchung auf Ihrem Kontoauszug: Dann hat Geld Ihr Konto verlassen, und die Antwort ist eine andere.",
  },
  "awaiting-shipment": {
    title: "Wartet auf Versand",
    says: "Diese Bestellung ist bezahlt, und der Verkäufer hat noch Zeit, sie zu versenden.",
    changes: "Eine Versand-E-Mail oder eine E-Mail, dass die Bestellung geschlossen wurde.",
  },
  "awaiting-shipment-at-risk": {
    title: "Wird vielleicht bald storniert",
    says: "Diese Bestellung ist noch nicht versandt, und die Frist des Verkäufers ist fast um; AliExpress schließt sie dann und sollte das Geld erstatten.",
    changes: "Eine Versand-E-Mail oder eine Fristverlängerung durch den Verkäufer.",
  },
  "in-transit": {
    title: "Unterwegs",
    says: "Ihr Paket ist unterwegs, soweit die E-Mails darüber Auskunft geben.",
    changes:
      "Stille in der Sendungsverfolgung, ein neuer Liefertermin oder eine E-Mail, dass der Versand oder die Bestellung storniert wurde.",
  },
  "in-transit-again": {
    title: "Wieder unterwegs",
    says: "Unter der neuen Sendungsnummer bewegt sich das Paket; es ist also wieder unterwegs.",
    changes: "Wenn sich unter der neuen Nummer nichts mehr tut, oder eine weitere E-Mail über eine Stornierung.",
  },
  delivered: {
    title: "Zugestellt",
    says: "Laut Sendungsverfolgung wurde Ihr Paket zugestellt.",
    maybe: "das Paket wurde zugestellt",
    changes: "Ihre Nachricht, dass es nicht da ist oder nicht das ist, was Sie bestellt haben.",
  },
  completed: {
    title: "Abgeschlossen",
    says: "Diese Bestellung ist abgeschlossen: zugestellt, und der Erhalt ist bestätigt.",
    changes: "Ihre Nachricht, dass mit der Lieferung etwas nicht stimmt.",
  },
  "tracking-quiet-normal": {
    title: "Noch kein Scan",
    says: "Der Verkäufer hat das Paket angekündigt, und der Versanddienst hat es noch nicht gescannt; das ist noch normal.",
    changes: "Ein erster Scan oder weitere Tage ohne einen.",
  },
  "tracking-stalled-at-risk": {
    title: "Sendungsverfolgung still",
    says: "Das Paket wurde angekündigt und hat sich seitdem nicht bewegt; solche Sendungen werden in dieser Phase oft storniert.",
    changes: "Jeder neue Scan des Pakets.",
  },
  "tracking-stalled-overdue": {
    title: "Sendungsverfolgung zu lange still",
    says: "Das Paket wurde angekündigt und hat sich nie bewegt; betrachten Sie den Versand als gescheitert.",
    changes: "Jeder neue Scan des Pakets oder eine neue Sendungsnummer vom Verkäufer, die funktioniert.",
  },
  "shipment-problem": {
    title: "Problem beim Versand",
    says: "Beim Versand Ihres Pakets ist etwas schiefgegangen.",
    maybe: "beim Versand gab es ein Problem",
    changes: "Ein neuer Scan, eine neue Sendungsnummer oder eine E-Mail über eine Rückerstattung.",
  },
  "parcel-handling-issue": {
    title: "Problem bei der Paketbearbeitung",
    says: "Der Versanddienst meldet ein Problem bei der Paketbearbeitung („Parcel handling issue“); danach kann der Versand storniert werden.",
    changes: "Ein normaler Scan danach oder eine E-Mail über eine Stornierung.",
  },
  "shipment-cancelled": {
    title: "Versand storniert",
    says: "Der Versand wurde storniert, als es schon eine Sendungsnummer gab; mit dieser Nummer kommt das Paket also nicht.",
    maybe: "der Versand wurde unterwegs storniert",
    changes:
      "Eine neue Sendungsnummer vom Verkäufer oder eine E-Mail über eine Rückerstattung: Eine Rückerstattung hält diese Frist an.",
  },
  "returned-to-sender": {
    title: "Zurück an den Absender",
    says: "Das Paket geht zurück an den Verkäufer. Wurden Zollabgaben nicht bezahlt oder wurde das Paket nicht abgeholt, ist eine Streitigkeit schwerer zu gewinnen.",
    maybe: "das Paket ging zurück an den Verkäufer",
    changes: "Ein neuer Versand oder eine E-Mail über eine Rückerstattung.",
  },
  "returned-by-customs": {
    title: "Vom Zoll zurückgeschickt",
    says: "Der Zoll hat das Paket zurückgeschickt. Bei der Ausfuhr aus China muss der Verkäufer das in Ordnung bringen; in Ihrem eigenen Land fragen Sie zuerst den Verkäufer, denn wo Zollabgaben nicht bezahlt wurden, ist eine Streitigkeit schwerer zu gewinnen.",
    maybe: "der Zoll hat das Paket zurückgeschickt",
    changes: "Eine E-Mail, nach der es der Zoll Ihres eigenen Landes zurückgeschickt hat.",
  },
  "waiting-for-new-tracking": {
    title: "Neue Sendungsnummer erhalten",
    says: "Der Verkäufer hat eine neue Sendungsnummer genannt; bis zum ersten Scan braucht sie ein paar Tage.",
    changes: "Ein erster Scan der neuen Nummer, oder keiner bis zum letzten hier genannten Tag.",
  },
  "new-tracking-dead": {
    title: "Neue Sendungsnummer ohne Scan",
    says: "Unter der neuen Sendungsnummer hat sich nie etwas bewegt, und die Wartezeit dafür ist um.",
    changes: "Ein erster Scan der neuen Nummer oder eine E-Mail über eine Rückerstattung.",
  },
  "new-tracking-unavailable": {
    title: "Keine neue Sendungsnummer",
    says: "Der Verkäufer kann keine neue Sendungsnummer nennen; es gibt also nichts mehr, worauf Sie warten könnten.",
    changes: "Eine Sendungsnummer, die funktioniert, oder eine E-Mail über eine Rückerstattung.",
  },
  "seller-unresponsive": {
    title: "Verkäufer hat nicht geantwortet",
    says: "Vom Verkäufer kam rechtzeitig keine richtige Antwort; das Warten ist damit zu Ende.",
    changes:
      "Eine Sendungsnummer, die funktioniert, oder eine E-Mail über eine Rückerstattung; ein Versprechen im Chat ändert nichts.",
  },
  "seller-refuses": {
    title: "Verkäufer weigert sich",
    says: "Der Verkäufer will nicht helfen; es gibt also keinen Grund, länger zu warten.",
    changes: "Eine E-Mail über eine Rückerstattung.",
  },
  "seller-asks-buyer-to-cancel": {
    title: "Verkäufer bittet um Stornierung",
    says: "Der Verkäufer möchte, dass Sie diese Bestellung stornieren. Überlassen Sie das ihm: Wer storniert, schwächt seine Position.",
    changes:
      "Eine E-Mail, dass der Verkäufer storniert hat, dass die Bestellung geschlossen oder doch noch versandt wurde.",
  },
  "seller-asks-to-wait": {
    title: "Verkäufer bittet um Geduld",
    says: "Der Verkäufer bittet Sie zu warten. Warten hält die Frist für eine Streitigkeit nicht an.",
    changes: "Ein neuer Scan, ein neuer Liefertermin oder eine E-Mail über eine Rückerstattung.",
  },
  "auto-cancelled-not-shipped": {
    title: "Geschlossen, nie versandt",
    says: "Der Verkäufer hat nicht rechtzeitig versandt; deshalb hat AliExpress die Bestellung geschlossen und sollte das Geld erstatten.",
    maybe: "der Verkäufer hat nicht rechtzeitig versandt",
    changes:
      "Eine Sendungsnummer zu dieser Bestellung: Dann gilt sie als stornierter Versand, und eine Streitigkeit kann nötig sein.",
  },
  "seller-cancelled": {
    title: "Vom Verkäufer storniert",
    says: "Der Verkäufer hat die Bestellung storniert, und AliExpress sollte das Geld erstatten.",
    maybe: "der Verkäufer hat storniert",
    changes: "Eine E-Mail, die zeigt, wie weit die Rückerstattung ist.",
  },
  "buyer-cancelled": {
    title: "Von Ihnen storniert",
    says: "Diese Bestellung wurde von Ihrer Seite storniert.",
    maybe: "sie wurde von Ihrer Seite storniert",
    changes: "Eine E-Mail, die zeigt, wie weit die Rückerstattung ist.",
  },
  "buyer-cancelled-at-seller-request": {
    title: "Auf Bitte des Verkäufers storniert",
    says: "Sie haben diese Bestellung storniert, weil der Verkäufer Sie darum gebeten hat.",
    maybe: "Sie haben storniert, weil der Verkäufer darum bat",
    changes: "Eine E-Mail, die zeigt, wie weit die Rückerstattung ist.",
  },
  "security-closed": {
    title: "Nach Sicherheitsprüfung geschlossen",
    says: "Eine Sicherheitsprüfung bei AliExpress hat die Bestellung geschlossen. Wurde Geld abgebucht, sollte es zurückkommen. Das ist kein Urteil über Sie.",
    maybe: "eine Sicherheitsprüfung hat sie geschlossen",
    changes: "Ihre Antwort, ob das Geld abgebucht wurde.",
  },
  "seller-suspended": {
    title: "Geschlossen, Verkäufer gesperrt",
    says: "AliExpress hat den Verkäufer gesperrt und dessen offene Bestellungen geschlossen. An Ihnen lag das nicht.",
    maybe: "AliExpress hat den Verkäufer gesperrt",
    changes:
      "Eine E-Mail, die zeigt, wie weit die Rückerstattung ist. Sehen Sie auch nach Ihren anderen Bestellungen bei diesem Shop.",
  },
  "closed-buyer-confirmed": {
    title: "Geschlossen, Erhalt bestätigt",
    says: "Die Bestellung wurde geschlossen, weil der Erhalt bestätigt ist.",
    maybe: "der Erhalt wurde bestätigt",
    changes: "Ihre Nachricht, dass es nicht angekommen ist oder etwas damit nicht stimmt.",
  },
  "closed-dispute-resolved": {
    title: "Geschlossen, Streitigkeit beigelegt",
    says: "Die Bestellung wurde geschlossen, weil die Streitigkeit dazu beigelegt ist.",
    maybe: "eine Streitigkeit dazu wurde beigelegt",
    changes: "Eine E-Mail, die zeigt, wie weit die Rückerstattung ist.",
  },
  "closed-unknown-cause": {
    title: "Geschlossen",
    says: "Diese Bestellung ist geschlossen, und nichts, was Sie geschickt haben, sagt warum.",
    changes: "Der Grund. Auf der Bestellseite steht er in einer Zeile.",
  },
  "delivered-not-received": {
    title: "Als zugestellt gemeldet, nicht erhalten",
    says: "Laut Sendungsverfolgung ist es zugestellt, Sie sagen, es ist nicht da. Hier zählt Ihr Wort, und mit einer Streitigkeit verschaffen Sie sich Gehör.",
    changes: "Wenn das Paket auftaucht, oder eine E-Mail über eine Rückerstattung.",
  },
  "damaged-or-wrong": {
    title: "Beschädigter oder falscher Artikel",
    says: "Was angekommen ist, ist beschädigt oder nicht das, was Sie bestellt haben.",
    changes: "Ein Angebot des Verkäufers, das Sie annehmen, oder eine E-Mail über eine Rückerstattung.",
  },
  "dispute-waiting-for-seller": {
    title: "Streitigkeit offen, Verkäufer am Zug",
    says: "Ihre Streitigkeit ist eröffnet, und jetzt muss der Verkäufer antworten.",
    changes: "Die Antwort des Verkäufers, oder dass AliExpress sich einschaltet.",
  },
  "dispute-seller-disagrees": {
    title: "Streitigkeit offen, Verkäufer lehnt ab",
    says: "Der Verkäufer stimmt Ihrer Streitigkeit nicht zu; deshalb geht sie weiter an AliExpress.",
    changes: "Eine E-Mail, dass AliExpress sich eingeschaltet hat, oder ein besseres Angebot des Verkäufers.",
  },
  "dispute-escalated": {
    title: "Streitigkeit bei AliExpress",
    says: "Ihre Streitigkeit liegt jetzt bei AliExpress und wird dort entschieden.",
    changes: "Die Entscheidung oder die Bitte um weitere Belege.",
  },
  "dispute-decision-pending": {
    title: "Streitigkeit vor der Entscheidung",
    says: "AliExpress entscheidet über Ihre Streitigkeit.",
    changes: "Die Entscheidung oder die Bitte um weitere Belege.",
  },
  "refund-initiated": {
    title: "Rückerstattung begonnen",
    says: "AliExpress hat die Rückerstattung begonnen.",
    changes: "Die nächste E-Mail zur Rückerstattung: Jede macht das Datum genauer.",
  },
  "refund-processing": {
    title: "Rückerstattung wird überwiesen",
    says: "Die Rückerstattung wird gerade überwiesen.",
    changes: "Die nächste E-Mail zur Rückerstattung: Jede macht das Datum genauer.",
  },
  "refund-sent": {
    title: "Rückerstattung abgeschickt",
    says: "AliExpress hat das Geld geschickt. Das heißt noch nicht, dass Sie es haben: Als Nächstes schreibt es Ihre Bank oder Ihr Zahlungsdienst gut.",
    changes: "Das Geld auf Ihrem Konto, oder dass der letzte Tag ohne das Geld vergeht.",
  },
  "refund-received": {
    title: "Geld angekommen",
    says: "Die Rückerstattung ist angekommen.",
    changes: "Ein falscher Betrag: Vergleichen Sie ihn mit dem, was Sie bezahlt haben.",
  },
  "refund-overdue": {
    title: "Rückerstattung überfällig",
    says: "Die Rückerstattung hätte inzwischen da sein sollen.",
    changes: "Das Geld auf Ihrem Konto.",
  },
  "refund-other": {
    title: "Erstattung in Gutscheinen oder Münzen",
    says: "Diese Rückerstattung ist kein Geld: Sie ist ein Gutschein, ein Bonus oder Münzen. Dafür ist kein Termin bekannt.",
    changes: "Eine E-Mail, dass auch Geld erstattet wird.",
  },
  "not-charged": {
    title: "Nichts abgebucht",
    says: "Bei Ihnen wurde nichts abgebucht; es gibt also nichts zurückzuholen.",
    changes: "Eine Abbuchung auf Ihrem Kontoauszug.",
  },
  "charge-disputed-by-buyer": {
    title: "Abgebucht, obwohl unbezahlt",
    says: "Für AliExpress ist diese Bestellung unbezahlt, und Sie sehen eine Abbuchung.",
    changes: "Wenn die Abbuchung verschwindet: Eine Vormerkung der Bank kann so aussehen.",
  },
  "high-volume": {
    title: "Viele Bestellungen",
    says: "Viele Bestellungen in kurzer Zeit können die Sicherheitsprüfung auslösen.",
    changes: "Ein höheres Limit, das mit dem AliExpress-Support vereinbart ist.",
  },
  "likely-capacity": {
    title: "Hochsaison",
    says: "Bei den Versanddiensten ist gerade Hochsaison, das kann mit ein Grund sein.",
    changes: "Ein Grund, den eine E-Mail nennt.",
  },
  "dispute-window-passed": {
    title: "Frist für eine Streitigkeit vorbei",
    says: "Die Frist für eine Streitigkeit ist vorbei; der AliExpress-Support und Ihr Zahlungsanbieter können vielleicht noch helfen.",
    changes: "Ein späterer Liefertermin oder ein späteres Datum auf Ihrer Bestellseite.",
  },
};

export const causes: Language["causes"] = {
  "courier-no-pickup": "Als Grund genannt: Der Kurier hat das Paket nie abgeholt.",
  "rejected-sorting": "Als Grund genannt: Das Sortierzentrum hat das Paket abgewiesen.",
  "customs-rejected": "Als Grund genannt: Der chinesische Zoll hat das Paket nicht hinausgelassen.",
  capacity: "Als Grund genannt: Der Versanddienst hatte mehr Pakete, als er annehmen konnte.",
  "wrong-tracking": "Als Grund genannt: Die Sendungsnummer war falsch.",
  "out-of-stock": "Als Grund genannt: Der Artikel war nicht mehr auf Lager.",
  "holiday-closure": "Als Grund genannt: Das Lager war wegen Feiertagen geschlossen.",
  "warehouse-delay": "Als Grund genannt: eine Verzögerung im Lager.",
  "inventory-error": "Als Grund genannt: Der Lagerbestand des Verkäufers stimmte nicht.",
  "supplier-issue": "Als Grund genannt: Der Lieferant des Verkäufers hat nicht geliefert.",
  "stock-sold-out": "Als Grund genannt: Der Artikel ist ausverkauft.",
  "pricing-error": "Als Grund genannt: Der angegebene Preis war ein Fehler.",
  "shipping-restrictions": "Als Grund genannt: Der Verkäufer kann nicht in Ihr Land versenden.",
  "coupon-abuse-suspicion":
    "Als Grund genannt: Der Verkäufer meint, der Rabatt war nicht für diese Bestellung gedacht.",
  "logistics-problems": "Als Grund genannt: Schwierigkeiten mit Versanddienst, Zoll oder Verpackung.",
  "card-not-enabled": "Als Grund genannt: Die Karte ist nicht für Käufe im Ausland freigeschaltet.",
  "insufficient-balance": "Als Grund genannt: Auf der Karte oder dem Konto war nicht genug Geld.",
  "incorrect-card-details": "Als Grund genannt: Die Kartendaten stimmten nicht überein.",
  "bank-blocks-foreign": "Als Grund genannt: Die Bank hat eine Auslandszahlung gesperrt.",
  "currency-conversion": "Als Grund genannt: Die Währungsumrechnung ist fehlgeschlagen.",
  "payment-timeout": "Als Grund genannt: Die Zahlungsfrist ist abgelaufen.",
  "welcome-coupon-reuse":
    "Ein häufiger Auslöser: ein Willkommensgutschein an einer Adresse, die schon einen benutzt hat.",
  "payment-verification": "Ein häufiger Auslöser: Die Zahlung ließ sich nicht prüfen.",
  "several-accounts": "Ein häufiger Auslöser: mehrere Konten auf demselben Gerät oder Anschluss.",
  "billing-mismatch": "Ein häufiger Auslöser: Karte, Rechnungs- und Lieferadresse aus verschiedenen Orten.",
  "high-volume": "Ein häufiger Auslöser: viele Bestellungen in kurzer Zeit.",
  "earlier-violations": "Ein häufiger Auslöser: frühere Verwarnungen im Konto.",
};
