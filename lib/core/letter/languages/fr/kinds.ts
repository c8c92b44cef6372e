import type { Language } from "../language.ts";

export const forward = [
  "Transférez l'e-mail d'AliExpress lui-même, sans rien y changer ; en pièce jointe si votre messagerie le permet.",
  "Pas d'e-mail de ce genre sous la main ? Ouvrez Mes commandes > la commande > « Détails de la commande » (« View Details ») et copiez la ligne d'état avec le numéro de commande.",
] as const;

export const unclearAnswer: Language["unclearAnswer"] = {
  subject: "Nous n'avons pas compris votre réponse",
  saw: "Nous n'avons rien trouvé de lisible pour nous dans votre réponse ; rien n'a donc été changé.",
  next: [
    "Commencez la réponse par l'un de ces mots : CONTACTED, NO REPLY, REFUSED, NEW TRACKING et le numéro, NOT RECEIVED, DAMAGED, REFUNDED, CHARGED, NOT CHARGED, CARD EXPIRED, STILL WANTED.",
    "REASON et la ligne de la page de la commande disent pourquoi la commande a été fermée ; PAID CARD, PAID PAYPAL, PAID ALIPAY ou PAID PREPAID, comment vous avez payé.",
    "STATUS montre toutes vos commandes, TZ et LANG règlent le fuseau horaire et la langue, MUTE et STOP arrêtent nos messages, EXPORT et DELETE concernent ce qui est conservé.",
  ],
};

/** Mails that change no state: one short answer that says what to forward. */
export const kinds: Language["kinds"] = {
  notification: {
    subject: "De quelle commande s'agit-il ?",
    saw: "C'est un e-mail d'AliExpress, mais il ne nomme aucune commande.",
    next: forward,
  },
  "unknown-notification": {
    subject: "Un e-mail d'AliExpress que nous ne savons pas encore lire",
    saw: "Cela ressemble à un e-mail d'AliExpress, mais d'un genre que nous ne connaissons pas encore. Nous préférons le dire plutôt que deviner.",
    next: [
      "Regardez dans Mes commandes > la commande > « Détails de la commande » (« View Details »), et répondez avec la ligne d'état et le numéro de commande.",
      "Si vous n'avez envoyé qu'une partie de l'e-mail, transférez-le en entier, en pièce jointe si votre messagerie le permet.",
    ],
  },
  marketing: {
    subject: "Seulement une publicité",
    saw: "Cet e-mail est une publicité. Il ne dit rien de l'état d'une commande.",
    next: forward,
  },
  "suspected-phishing": {
    subject: "Attention : cet e-mail ne vient peut-être pas d'AliExpress",
    saw: "Cet e-mail semble venir d'AliExpress, mais quelque chose ne va pas dans son expéditeur ou ses liens.",
    next: [
      "Ne suivez pas ses liens, et ne saisissez ni mot de passe ni numéro de carte.",
      "Ouvrez vous-même l'application AliExpress et regardez « Mes commandes » (« My Orders »). Ce qui n'y figure pas n'a pas eu lieu.",
      "Si vous avez déjà saisi quelque chose, changez votre mot de passe et appelez votre banque.",
    ],
  },
  "buyer-note": {
    subject: "De quelle commande parlez-vous ?",
    saw: "Nous avons lu votre message et n'y avons trouvé aucune commande que nous connaissions.",
    next: ["Ajoutez le numéro de commande, ou répondez à l'un de nos messages au sujet de cette commande.", ...forward],
  },
  unrecognised: {
    subject: "Rien d'AliExpress dans cet e-mail",
    saw: "Nous n'avons trouvé aucun e-mail d'AliExpress dans ce que vous avez envoyé.",
    next: forward,
  },
  automatic: {
    subject: "Un e-mail automatique",
    saw: "Cet e-mail a été envoyé par une machine.",
    next: forward,
  },
  "not-authenticated": {
    subject: "Nous ne pouvons pas savoir qui a envoyé ceci",
    saw: "Nous n'avons pas pu confirmer qui a envoyé cet e-mail ; nous n'avons donc pas lu la suite.",
    next: forward,
  },
};
