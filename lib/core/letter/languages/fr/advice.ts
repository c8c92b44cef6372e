import { refusal } from "../../refusal.ts";
import type { Facts, Language } from "../language.ts";

const ifTheButtonIsMissing =
  "Si le bouton n'apparaît pas, adressez-vous au service client d'AliExpress et regardez de nouveau chaque jour ; ne laissez pas passer la date.";

const noLaterThan = (facts: Facts): string =>
  facts.careful === null
    ? "avant que le compte à rebours de la protection, sur la page de la commande, n'arrive à son terme"
    : `au plus tard le ${facts.careful}`;

const ifNoAnswer = (facts: Facts): string => {
  const due = facts.date("sellerReplyDue");
  return due === null
    ? "Si le vendeur ne vous aide pas"
    : `Si vous n'avez reçu ni nouveau numéro de suivi ni vraie réponse d'ici au ${due}`;
};

export const advice: Language["advice"] = {
  // What can be done, and waiting
  wait: { says: () => "Attendez. Vous n'avez rien à faire pour le moment.", brief: "attendre" },
  "wait-for-refund": {
    says: ({ refundIsUnderWay }) =>
      refundIsUnderWay
        ? "Attendez le remboursement ; il est en route."
        : "Attendez le remboursement ; vous n'avez pas à le demander.",
    brief: "attendre le remboursement",
    place: "payment",
  },
  "wait-for-bank": {
    says: () =>
      "Attendez que votre banque ou votre portefeuille en ligne crédite la somme. Regardez aussi autour du jour de l'achat : certaines banques l'inscrivent à cette date.",
    brief: "attendre votre banque",
  },
  "wait-for-auto-cancel": {
    says: (facts) =>
      `Laissez s'écouler le délai du vendeur${facts.date("processingDeadline") === null ? "" : ` (${facts.date("processingDeadline")})`}. Si rien n'est expédié d'ici là, AliExpress ferme la commande et devrait la rembourser.`,
    brief: "laisser s'écouler le délai du vendeur",
    place: "countdown",
  },
  "contact-seller": {
    says: () =>
      "Écrivez au vendeur et demandez-lui ce qu'est devenu le colis. Restez dans la messagerie d'AliExpress : elle vous servira de preuve.",
    brief: "écrire au vendeur",
    place: "seller-chat",
  },
  "contact-seller-ask-restock": {
    says: () => "Si vous voulez encore l'article, demandez au vendeur s'il sera de nouveau en stock, et quand.",
    brief: "interroger le vendeur",
    place: "seller-chat",
  },
  "ask-seller-to-extend-processing-time": {
    says: () =>
      "Si le prix ou un coupon mérite d'être gardé, demandez au vendeur de prolonger le délai de traitement ; lui seul peut le faire.",
    brief: "demander un délai plus long au vendeur",
    place: "seller-chat",
  },
  "reply-canned-cancel-from-your-side": {
    says: () => `Répondez au vendeur par cette phrase : « ${refusal} »`,
    brief: "répondre au vendeur",
    place: "seller-chat",
  },
  "do-not-cancel": {
    says: () =>
      "N'annulez pas, quoi que dise le vendeur. Vous affaibliriez votre position, les coupons pourraient ne pas revenir et le prix serait perdu.",
    brief: "ne pas annuler",
  },
  "do-not-cancel-dispute": {
    says: () => "Ne retirez pas le litige, même si le vendeur vous le demande et promet un remboursement en échange.",
    brief: "garder le litige ouvert",
  },
  "do-not-confirm-receipt": {
    says: () => "Ne confirmez pas la réception.",
    brief: "ne pas confirmer la réception",
  },
  "do-not-click": {
    says: () => "Ne suivez aucun lien de cet e-mail. Ouvrez plutôt vous-même l'application AliExpress.",
    brief: "ne suivre aucun de ses liens",
    place: "my-orders",
  },
  "open-dispute-now": {
    says: () => `Ouvrez maintenant un litige. ${ifTheButtonIsMissing}`,
    brief: "ouvrir un litige",
    place: "open-dispute",
  },
  "open-dispute-if-no-new-tracking": {
    says: (facts) => `${ifNoAnswer(facts)}, ouvrez un litige. ${ifTheButtonIsMissing}`,
    brief: "ouvrir un litige si le vendeur n'aide pas",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes": {
    says: (facts) => `Ouvrez un litige ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "ouvrir un litige à temps",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes-if-no-refund": {
    says: (facts) =>
      `Si aucun remboursement n'y apparaît, ouvrez un litige ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "ouvrir un litige si aucun remboursement ne vient",
    place: "open-dispute",
  },
  "reason-shipment-problem": {
    says: () => "Choisissez le motif « Problème d'expédition » (« Shipment Problem »).",
  },
  "reason-item-not-received": { says: () => "Choisissez le motif « Article non reçu » (« Item not received »)." },
  "request-full-refund": { says: () => "Demandez le montant total." },
  "evidence-tracking-and-chat": {
    says: () => "Joignez des captures d'écran de la page de suivi et de votre discussion avec le vendeur.",
  },
  "evidence-photos": { says: () => "Joignez des photos de ce qui est arrivé, de l'emballage et de l'étiquette." },
  "add-evidence": {
    says: () => "Ajoutez au litige ce que vous avez : captures d'écran du suivi, discussion, photos.",
    brief: "ajouter vos preuves",
    place: "dispute",
  },
  "keep-chat-as-evidence": {
    says: () => "Faites des captures d'écran de ce que vous et le vendeur écrivez.",
    brief: "conserver la discussion",
  },
  "check-refund-status": {
    says: () => "Regardez si un remboursement a été lancé : trois points montrent où il en est.",
    brief: "vérifier le remboursement",
    place: "payment",
  },
  "check-order-details-for-reason": {
    says: () => "Ouvrez la commande et cherchez la ligne qui dit pourquoi elle a été fermée.",
    brief: "chercher le motif",
    place: "order",
  },
  "check-countdown-in-order-details": {
    says: () =>
      "Regardez le compte à rebours de la protection de la commande. S'il indique une date plus proche que ce message, suivez celle-là.",
    brief: "regarder le compte à rebours",
    place: "countdown",
  },
  "check-my-orders-directly": {
    says: () => "Ouvrez l'application ou tapez vous-même l'adresse, et regardez la commande à cet endroit.",
    brief: "regarder vos commandes",
    place: "my-orders",
  },
  "check-statement-for-pending-hold": {
    says: () =>
      "Regardez votre relevé : un montant seulement réservé disparaît souvent de lui-même, sans remboursement.",
    brief: "regarder votre relevé",
  },
  "contact-aliexpress-support": {
    says: () => "Écrivez au service client d'AliExpress, avec le numéro de commande et des captures d'écran.",
    brief: "contacter le service client d'AliExpress",
    place: "support",
  },
  "contact-aliexpress-support-if-no-refund": {
    says: (facts) =>
      `Si l'argent n'est pas là ${facts.date("refundLatest") === null ? "une fois passé le délai habituel" : `après le ${facts.date("refundLatest")}`}, adressez-vous au service client d'AliExpress.`,
    brief: "contacter le service client si aucun remboursement ne vient",
    place: "support",
  },
  "contact-support-with-business-documents": {
    says: () =>
      "Écrivez au service client d'AliExpress avant que vos volumes n'augmentent encore, et joignez les documents de votre entreprise.",
    brief: "écrire au service client d'AliExpress",
    place: "support",
  },
  "request-volume-increase": {
    says: () => "Demandez au service client d'AliExpress un volume de commandes plus élevé.",
    brief: "demander un volume plus élevé",
    place: "support",
  },
  "contact-bank": {
    says: () => "Interrogez votre banque sur le remboursement, en indiquant la date et le montant.",
    brief: "interroger votre banque",
  },
  "contact-paypal": {
    says: () => "Regardez votre compte PayPal, et interrogez PayPal si le remboursement n'y est pas.",
    brief: "interroger PayPal",
  },
  "request-arn-from-aliexpress": {
    says: () =>
      "Demandez l'ARN au service client d'AliExpress : c'est le numéro avec lequel votre banque peut retrouver un remboursement par carte.",
    brief: "demander l'ARN à AliExpress",
    place: "support",
  },
  "add-funds": {
    says: () => "Approvisionnez la carte ou le compte avant de réessayer.",
    brief: "approvisionner le compte",
  },
  "enable-international-payments": {
    says: () => "Activez les paiements à l'étranger pour cette carte, en général dans l'application de votre banque.",
    brief: "activer les paiements à l'étranger",
  },
  "re-enter-card-details": {
    says: () => "Saisissez de nouveau la carte avec soin : numéro, date d'expiration et cryptogramme.",
    brief: "saisir de nouveau la carte",
    place: "pay",
  },
  "call-bank": {
    says: () => "Appelez votre banque et demandez-lui d'autoriser le paiement à AliExpress.",
    brief: "appeler votre banque",
  },
  "set-currency-usd": {
    says: () =>
      "Passez AliExpress en dollars américains et vérifiez que votre carte permet de payer dans cette devise.",
    brief: "passer en dollars américains",
    place: "currency",
  },
  "retry-before-countdown": {
    says: (facts) =>
      facts.date("paymentDue") === null
        ? "Payez avant la fin du compte à rebours de la commande."
        : `Payez avant la fin du compte à rebours : ${facts.date("paymentDue")}.`,
    brief: "payer à temps",
    place: "pay",
  },
  "start-new-order-if-still-wanted": {
    says: () => "Si vous voulez encore l'article, commandez-le de nouveau.",
    brief: "commander de nouveau si vous le souhaitez",
  },

  // What is good to know
  "no-action": { says: () => "Vous n'avez rien à faire." },
  "no-action-if-item-is-fine": { says: () => "Si tout va bien, vous n'avez rien à faire." },
  "no-dispute-needed": {
    says: ({ causeIsKnown }) =>
      causeIsKnown
        ? "Pas besoin de litige : ces commandes sont remboursées sans cela."
        : "Pas besoin de litige : presque tous les motifs possibles ici mènent à un remboursement sans cela.",
  },
  "no-refund-due": {
    says: () => "Rien n'a été prélevé pour cette commande, il n'y a donc pas de remboursement à attendre.",
  },
  "explain-refund-goes-to-underlying-account": {
    says: () =>
      "Un remboursement sur une carte expirée ou résiliée va au compte auquel elle était liée ; votre banque peut l'y retrouver.",
  },
  "warn-coupons-may-be-lost": { says: () => "Les coupons utilisés pour cette commande peuvent être perdus." },
  "reply-damaged-or-not-received-if-not": {
    says: () =>
      "Si le colis n'est pas là, ou si quelque chose ne va pas, dites-le en répondant NOT RECEIVED ou DAMAGED avant la date ci-dessus.",
  },
  "explain-what-to-forward": {
    says: () =>
      "Transférez l'e-mail lui-même (en pièce jointe si votre messagerie le permet), ou copiez la ligne d'état de la page de la commande.",
  },

  // What would make the answer better
  "ask-for-reason-line": {
    says: () => "Pourquoi a-t-elle été fermée ? La page de la commande l'indique en une ligne.",
    place: "order",
  },
  "ask-payment-method": {
    says: () => "Comment avez-vous payé ?",
  },
  "ask-were-you-charged": { says: () => "L'argent a-t-il été prélevé ?" },
  "ask-was-it-shipped": {
    says: () => "Cette commande a-t-elle eu un numéro de suivi ? Si oui, transférez l'e-mail d'expédition.",
    place: "order",
  },

  // For next time
  "prevent-one-account": {
    says: () =>
      "Pour la prochaine fois : gardez un seul compte ; plusieurs comptes sur une même adresse ou une même carte déclenchent le contrôle.",
  },
  "prevent-coupon-reuse": {
    says: () => "Pour la prochaine fois : un coupon de bienvenue ne vaut qu'une fois par adresse.",
  },
  "prevent-consistent-details": {
    says: () =>
      "Pour la prochaine fois : gardez ensemble la même carte, la même adresse de facturation et la même adresse de livraison.",
  },
  "prevent-check-ratings": {
    says: () => "Pour la prochaine fois : les boutiques qui ont des avis rares ou médiocres annulent plus souvent.",
  },
  "prevent-avoid-holidays": {
    says: () =>
      "Pour la prochaine fois : autour du Nouvel An chinois et du 11.11, davantage de commandes sont retardées ou annulées.",
  },
  "prevent-dropshipper": {
    says: () =>
      "Pour la prochaine fois : prévenez votre banque avant d'acheter en grande quantité, répartissez les commandes et payez avec AliExpress Pocket.",
  },
};

export const places: Language["places"] = {
  order: "Mes commandes > la commande > « Détails de la commande » (« View Details »)",
  "seller-chat": "Mes commandes > la commande > « Contacter le vendeur » (« Contact seller »)",
  dispute: "Mes commandes > la commande > « Détails de la commande » (« View Details ») > le litige",
  "open-dispute": "Mes commandes > la commande > « Ouvrir un litige » (« Open Dispute »)",
  // R-100 and R-131 name the path a little differently.
  payment: "Mes commandes > la commande > onglet « Paiement » (« Payment », sur certaines pages « Finance »)",
  countdown:
    "Mes commandes > la commande > « Détails de la commande » (« View Details ») > compte à rebours de la protection",
  "my-orders": "« Mes commandes » (« My Orders »), dans l'application ou sur le site",
  support: "Compte > « Centre d'aide » (« Help Center ») > discussion avec AliExpress",
  pay: "Mes commandes > la commande > « Payer maintenant » (« Pay now »)",
  currency: "Compte > Paramètres > « Devise » (« Currency »)",
};
