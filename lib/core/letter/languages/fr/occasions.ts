import type { Language } from "../language.ts";

export const corrections: Language["corrections"] = {
  heading: (date) => `Ce qui a changé depuis notre message du ${date}`,
  verdict: (before, now) => `Avant : « ${before} ». Maintenant : « ${now} ».`,
  moved: (name, before, now) => `${name} : ${now}. Avant, c'était le ${before}.`,
  gone: (name, before) => `${name} : c'était le ${before} ; cette date ne compte plus.`,
  because: (quotes) => `Ce qui l'a changé : ${quotes}`,
};

export const done: Language["done"] = {
  title: "C'est fait, comme demandé",
  notUnderstood: "Nous n'avons pas pu lire cela",
  status: "Où en sont vos commandes",
  noOrders:
    "Nous ne connaissons encore aucune commande de vous. Transférez un e-mail d'AliExpress, et vous la trouverez ici.",
  timeZone: (zone) => `Les dates se comptent maintenant dans le fuseau horaire ${zone}.`,
  language: "Nos messages sont maintenant en français.",
  also: (address, ownAddress) =>
    `Pour confirmer ${address}, envoyez depuis cette adresse à ${ownAddress ?? "votre adresse whyclosed, qui figure dans notre premier message"} : ALSO et l'adresse à laquelle ce message est arrivé. D'ici là, rien n'y est envoyé.`,
  addressProved: (address) => `${address} est confirmée : les e-mails qui en viennent comptent aussi comme les vôtres.`,
  stop: "Désormais, nous n'écrivons plus rien de nous-mêmes. Un e-mail que vous envoyez reçoit encore une réponse. START rétablit nos messages.",
  start: "Nous vous écrivons de nouveau à l'approche d'une échéance.",
  mute: (orderNumber) =>
    `Nous n'écrivons plus rien de nous-mêmes sur la commande ${orderNumber}. UNMUTE et son numéro rétablissent ces messages.`,
  unmute: (orderNumber) => `Nous écrivons de nouveau sur la commande ${orderNumber} à l'approche d'une échéance.`,
  unreadable: {
    TZ: (said) =>
      `Nous ne connaissons pas de fuseau horaire « ${said} ». Écrivez-le sous la forme région et ville, par exemple TZ Europe/Berlin.`,
    LANG: (said, languages, example) =>
      `Nous n'écrivons pas en « ${said} ». Sont possibles ${languages.join(", ")}, par exemple LANG ${example}.`,
    ALSO: (said) =>
      `« ${said} » n'est pas une adresse e-mail à laquelle nous puissions écrire. Écrivez ALSO et l'adresse complète.`,
    MUTE: (said) => `Nous ne connaissons pas de commande « ${said} ». Écrivez MUTE et le numéro de commande.`,
    UNMUTE: (said) => `Nous ne connaissons pas de commande « ${said} ». Écrivez UNMUTE et le numéro de commande.`,
  },
};

export const welcome: Language["welcome"] = {
  heading: "Bienvenue",
  ownAddress: (address) =>
    `Voici votre adresse whyclosed personnelle : ${address}. Ce qui y arrive compte comme envoyé par vous ; gardez-la donc pour vous.`,
  filters:
    "Vous n'avez pas à transférer chaque e-mail à la main. Un filtre de votre messagerie peut s'en charger : nous ne répondons que si quelque chose change, et nous écrivons avant une échéance. À régler une seule fois, sur un ordinateur :",
  gmail: (from) => [
    "Gmail",
    "Paramètres > Voir tous les paramètres > Transfert et POP/IMAP > Ajouter une adresse de transfert : votre adresse whyclosed ci-dessus. Gmail y envoie un code ; nous vous le transmettons.",
    `Puis Filtres et adresses bloquées > Créer un filtre > De : ${from} > Créer un filtre > Transférer à.`,
  ],
  outlook: (from) => [
    "Outlook.com et Microsoft 365",
    `Paramètres > Courrier > Règles > Ajouter une nouvelle règle. Condition : l'adresse de l'expéditeur inclut ${from}. Action : rediriger vers votre adresse whyclosed.`,
  ],
  apple: (from) => [
    "Apple (iCloud Mail)",
    `Sur icloud.com : Mail > Réglages > Règles > ajouter une règle. Message : provient de ${from}. Action : transférer à votre adresse whyclosed.`,
  ],
  zoneGuessed: (zone) =>
    `Votre fuseau horaire est déduit de l'heure de votre e-mail : ${zone}. Si c'en est un autre, répondez TZ avec la région et la ville, par exemple TZ America/New_York.`,
  zone: (zone) =>
    `Vos dates se comptent dans le fuseau horaire ${zone}. Pour en changer, répondez TZ avec la région et la ville, par exemple TZ America/New_York.`,
};

export const notices: Language["notices"] = {
  export: {
    subject: "Tout ce qui est conservé sur vous",
    saw: "Tout ce qui est conservé sur vous est joint à ce message.",
    next: [
      "L'un des fichiers est au format JSON, pour les programmes ; l'autre au format CSV, pour un tableur.",
      "Ils contiennent vos adresses et vos réglages, ce que vos e-mails disent de chaque commande avec les lignes qui le disent, et la liste des messages qui vous ont été envoyés.",
    ],
  },
  erased: {
    subject: "Tout ce qui était conservé sur vous est effacé",
    saw: "Tout ce qui était conservé sur vous est effacé.",
    next: [
      "Sont effacés : vos adresses et vos réglages, vos commandes avec tout ce que vos e-mails en disaient, les e-mails eux-mêmes et la liste des messages qui vous ont été envoyés.",
    ],
    remains: ({ backupDays, queueDays, logDays, ledgerDays }) =>
      `Ce qui reste quelque temps : des sauvegardes, écrasées au bout de ${backupDays} jours au plus tard ; pendant ${queueDays} jours au plus, l'expéditeur et l'objet d'un e-mail qui n'a pas pu être traité ; pendant ${logDays} jours, des lignes de journal sans adresse, commande ni texte ; et, pendant ${ledgerDays} jours, un code calculé à partir de votre adresse avec une clé secrète, pour qu'une sauvegarde restaurée ne ramène pas vos données.`,
    anew: "Les rappels sont arrêtés. Un nouvel e-mail de vous repart de zéro, comme si c'était le premier.",
  },
  answersWait: {
    subject: "Notre prochaine réponse arrivera un peu plus tard",
    saw: "Nous avons reçu tant d'e-mails de vous que notre prochaine réponse doit attendre.",
    from: (when) =>
      `Nous n'envoyons à une même adresse qu'un nombre limité de réponses par heure et par jour. Nous répondrons à ce qui est en attente à partir du ${when}, en aussi peu de messages que possible.`,
    kept: "Rien n'est perdu : chacun de vos e-mails est lu, et vos commandes restent à jour. Vous n'avez rien à renvoyer.",
  },
  forwardingCode: {
    subject: (code) => `Votre code pour Gmail : ${code}`,
    saw: "Gmail demande si des e-mails peuvent être transférés à votre adresse whyclosed.",
    code: (code) => `Le code : ${code}`,
    account: (account) => `La boîte qui a fait la demande : ${account}`,
    next: (from) => [
      "Dans Gmail, sur un ordinateur, ouvrez Paramètres > Voir tous les paramètres > Transfert et POP/IMAP, saisissez le code dans le champ « code de confirmation » et cliquez sur « Valider » (« Verify »).",
      `Créez ensuite le filtre : Filtres et adresses bloquées > Créer un filtre > De : ${from} > Créer un filtre > Transférer à.`,
    ],
    notFollowed: "Nous n'avons pas suivi le lien de l'e-mail de Gmail : la décision vous appartient.",
    notAsked: "Vous n'avez rien demandé ? Alors ne tenez pas compte de ce message. Sans le code, rien n'est transféré.",
  },
};

export const pastes: Language["pastes"] = {
  seller: "Au vendeur, dans la messagerie d'AliExpress",
  dispute: "Pour le litige",
  refusal: "Votre réponse au vendeur",
};

export const footer: Language["footer"] = {
  dates: (zone) => `Les dates et les heures se comptent dans le fuseau horaire ${zone}.`,
  source: (rules) =>
    `Ce message vient de whyclosed. Il suit un guide indépendant pour acheteurs ; il n'émane pas d'AliExpress et n'est pas un conseil juridique. Version des règles : ${rules}.`,
  kept: (mailDays) =>
    `Sont conservés jusqu'à ce que vous répondiez DELETE : votre adresse, ce que vos e-mails disent d'une commande avec les lignes qui le disent, et la liste des messages qui vous ont été envoyés. Les e-mails eux-mêmes sont supprimés au bout de ${mailDays} jours au plus tard.`,
  unchanged: "Aucune de vos commandes n'a été modifiée par cet e-mail.",
  stop: "nous n'écrivons plus rien de nous-mêmes",
  delete: "tout ce qui est conservé sur vous est effacé",
};
