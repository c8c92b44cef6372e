import type { Language } from "../language.ts";

export const corrections: Language["corrections"] = {
  heading: (date) => `Was sich seit unserer Nachricht vom ${date} geändert hat`,
  verdict: (before, now) => `Vorher: „${before}“. Jetzt: „${now}“.`,
  moved: (name, before, now) => `${name}: ${now}. Vorher war es ${before}.`,
  gone: (name, before) => `${name}: Es war ${before} und gilt nicht mehr.`,
  because: (quotes) => `Was es geändert hat: ${quotes}`,
};

export const done: Language["done"] = {
  title: "Erledigt, wie gewünscht",
  notUnderstood: "Das konnten wir nicht lesen",
  status: "So stehen Ihre Bestellungen",
  noOrders:
    "Wir kennen noch keine Bestellung von Ihnen. Leiten Sie eine E-Mail von AliExpress weiter, und Sie finden sie hier.",
  timeZone: (zone) => `Termine gelten jetzt nach der Zeitzone ${zone}.`,
  language: "Unsere Nachrichten kommen jetzt auf Deutsch.",
  also: (address, ownAddress) =>
    `Um ${address} zu bestätigen, schicken Sie von dort an ${ownAddress ?? "Ihre whyclosed-Adresse, die in unserer ersten Nachricht an Sie steht"}: ALSO und die Adresse, an die diese Nachricht ging. Bis dahin wird dorthin nichts geschickt.`,
  addressProved: (address) => `${address} ist bestätigt: E-Mails von dort gelten auch als Ihre.`,
  stop: "Von jetzt an schreiben wir nichts mehr unaufgefordert. Eine E-Mail, die Sie schicken, wird weiter beantwortet. START schaltet unsere Nachrichten wieder ein.",
  start: "Wir schreiben Ihnen wieder, wenn etwas ansteht.",
  mute: (orderNumber) =>
    `Zur Bestellung ${orderNumber} schreiben wir nichts mehr unaufgefordert. UNMUTE und ihre Nummer schaltet das wieder ein.`,
  unmute: (orderNumber) => `Zur Bestellung ${orderNumber} schreiben wir wieder, wenn etwas ansteht.`,
  unreadable: {
    TZ: (said) =>
      `Wir kennen keine Zeitzone „${said}“. Schreiben Sie sie als Region und Stadt, zum Beispiel TZ Europe/Berlin.`,
    LANG: (said, languages, example) =>
      `In „${said}“ schreiben wir nicht. Möglich sind ${languages.join(", ")}, zum Beispiel LANG ${example}.`,
    ALSO: (said) =>
      `„${said}“ ist keine E-Mail-Adresse, an die wir schreiben können. Schreiben Sie ALSO und die ganze Adresse.`,
    MUTE: (said) => `Wir kennen keine Bestellung „${said}“. Schreiben Sie MUTE und die Bestellnummer.`,
    UNMUTE: (said) => `Wir kennen keine Bestellung „${said}“. Schreiben Sie UNMUTE und die Bestellnummer.`,
  },
};

export const welcome: Language["welcome"] = {
  heading: "Willkommen",
  ownAddress: (address) =>
    `Das ist Ihre persönliche whyclosed-Adresse: ${address}. Was dort ankommt, gilt als von Ihnen geschickt; behalten Sie sie deshalb für sich.`,
  filters:
    "Sie müssen nicht jede E-Mail von Hand weiterleiten. Ein Filter in Ihrem Postfach kann das übernehmen: Wir antworten nur, wenn sich etwas ändert, und schreiben vor einem Termin. Richten Sie ihn einmal ein, am Computer:",
  gmail: (from) => [
    "Gmail",
    "Einstellungen > Alle Einstellungen aufrufen > Weiterleitung und POP/IMAP > Weiterleitungsadresse hinzufügen: Ihre whyclosed-Adresse von oben. Gmail schickt einen Code dorthin; wir geben ihn an Sie weiter.",
    `Dann Filter und blockierte Adressen > Neuen Filter erstellen > Von: ${from} > Filter erstellen > Weiterleiten an.`,
  ],
  outlook: (from) => [
    "Outlook.com und Microsoft 365",
    `Einstellungen > E-Mail > Regeln > Neue Regel hinzufügen. Bedingung: Absenderadresse enthält ${from}. Aktion: Umleiten an Ihre whyclosed-Adresse.`,
  ],
  apple: (from) => [
    "Apple (iCloud Mail)",
    `Auf icloud.com: Mail > Einstellungen > Regeln > Regel hinzufügen. Nachricht: ist von ${from}. Aktion: weiterleiten an Ihre whyclosed-Adresse.`,
  ],
  zoneGuessed: (zone) =>
    `Ihre Zeitzone haben wir nach der Uhr Ihrer E-Mail geschätzt: ${zone}. Ist es eine andere, antworten Sie mit TZ, Region und Stadt, zum Beispiel TZ America/New_York.`,
  zone: (zone) =>
    `Ihre Termine gelten nach der Zeitzone ${zone}. Für eine andere antworten Sie mit TZ, Region und Stadt, zum Beispiel TZ America/New_York.`,
};

export const notices: Language["notices"] = {
  export: {
    subject: "Alles, was über Sie gespeichert ist",
    saw: "Alles, was über Sie gespeichert ist, liegt bei.",
    next: [
      "Eine Datei ist JSON, für Programme; die andere ist CSV, für eine Tabelle.",
      "Darin stehen Ihre Adressen und Einstellungen, was Ihre E-Mails über jede Bestellung sagen, samt den Zeilen, in denen es steht, und welche Nachrichten wir Ihnen geschickt haben.",
    ],
  },
  erased: {
    subject: "Alles, was über Sie gespeichert war, ist gelöscht",
    saw: "Alles, was über Sie gespeichert war, ist gelöscht.",
    next: [
      "Gelöscht sind: Ihre Adressen und Einstellungen, Ihre Bestellungen mit allem, was Ihre E-Mails über sie sagten, die E-Mails selbst und die Liste der Nachrichten an Sie.",
    ],
    remains: ({ backupDays, queueDays, logDays, ledgerDays }) =>
      `Was noch eine Weile bleibt: Sicherungskopien, die nach spätestens ${backupDays} Tagen überschrieben sind; bis zu ${queueDays} Tage lang Absender und Betreff einer E-Mail, die nicht verarbeitet werden konnte; für ${logDays} Tage Protokollzeilen ohne Adresse, Bestellung oder Text; und für ${ledgerDays} Tage ein Code, der mit einem geheimen Schlüssel aus Ihrer Adresse berechnet ist, damit eine zurückgespielte Sicherung Ihre Daten nicht wiederbringt.`,
    anew: "Erinnerungen sind aus. Eine neue E-Mail von Ihnen beginnt von vorn, als wäre sie die erste.",
  },
  answersWait: {
    subject: "Unsere nächste Antwort kommt etwas später",
    saw: "Von Ihnen kamen so viele E-Mails, dass unsere nächste Antwort warten muss.",
    from: (when) =>
      `An eine Adresse schicken wir innerhalb einer Stunde und eines Tages nur eine begrenzte Zahl von Antworten. Was noch offen ist, beantworten wir ab ${when}, in möglichst wenigen Nachrichten.`,
    kept: "Nichts geht verloren: Jede E-Mail von Ihnen wird gelesen, und Ihre Bestellungen bleiben auf dem neuesten Stand. Sie brauchen nichts noch einmal zu schicken.",
  },
  forwardingCode: {
    subject: (code) => `Ihr Code für Gmail: ${code}`,
    saw: "Gmail fragt, ob E-Mails an Ihre whyclosed-Adresse weitergeleitet werden dürfen.",
    code: (code) => `Der Code: ${code}`,
    account: (account) => `Das Postfach, das gefragt hat: ${account}`,
    next: (from) => [
      "Öffnen Sie in Gmail am Computer Einstellungen > Alle Einstellungen aufrufen > Weiterleitung und POP/IMAP, geben Sie den Code in das Feld „Bestätigungscode“ ein und klicken Sie auf „Bestätigen“ („Verify“).",
      `Erstellen Sie dann den Filter: Filter und blockierte Adressen > Neuen Filter erstellen > Von: ${from} > Filter erstellen > Weiterleiten an.`,
    ],
    notFollowed: "Dem Link in der E-Mail von Gmail sind wir nicht gefolgt: Die Entscheidung liegt bei Ihnen.",
    notAsked:
      "Sie haben das nicht veranlasst? Dann lassen Sie diese Nachricht unbeachtet. Ohne den Code wird nichts weitergeleitet.",
  },
};

export const pastes: Language["pastes"] = {
  seller: "An den Verkäufer, im AliExpress-Chat",
  dispute: "Für die Streitigkeit",
  refusal: "Ihre Antwort an den Verkäufer",
};

export const footer: Language["footer"] = {
  dates: (zone) => `Termine und Uhrzeiten gelten nach der Zeitzone ${zone}.`,
  source: (rules) =>
    `Diese Nachricht kommt von whyclosed. Sie folgt einem unabhängigen Ratgeber für Käufer; sie ist nicht von AliExpress und keine Rechtsberatung. Regelstand ${rules}.`,
  kept: (mailDays) =>
    `Gespeichert ist, bis Sie mit DELETE antworten: Ihre Adresse, was Ihre E-Mails über eine Bestellung sagen, samt den Zeilen, in denen es steht, und welche Nachrichten wir Ihnen geschickt haben. Die E-Mails selbst werden nach spätestens ${mailDays} Tagen gelöscht.`,
  unchanged: "Durch diese E-Mail hat sich an keiner Ihrer Bestellungen etwas geändert.",
  stop: "wir schreiben nichts mehr unaufgefordert",
  delete: "alles, was über Sie gespeichert ist, wird gelöscht",
};
