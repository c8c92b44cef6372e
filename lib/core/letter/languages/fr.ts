import { advice, places } from "./fr/advice.ts";
import { counted, dates } from "./fr/dates.ts";
import { deadlines } from "./fr/deadlines.ts";
import { kinds, unclearAnswer } from "./fr/kinds.ts";
import { corrections, done, footer, notices, pastes, welcome } from "./fr/occasions.ts";
import { page } from "./fr/page.ts";
import { phrases } from "./fr/phrases.ts";
import { rules } from "./fr/rules.ts";
import { causes, verdicts } from "./fr/verdicts.ts";
import type { Language } from "./language.ts";

/**
 * French, with the formal "vous". As printed in France, no line breaks before : ; ? ! and inside « »: the space there is
 * U+00A0, or the narrow U+202F before ; ? !.
 */
export const french: Language = {
  tag: "fr",
  direction: "ltr",
  dates,
  verdicts,
  causes,
  advice,
  places,
  deadlines,
  rules,
  formula: {
    "ship-by date in the mail": "date limite d'expédition dans l'e-mail",
    "countdown in the mail": "compte à rebours dans l'e-mail",
    "date printed in the mail": "date indiquée dans l'e-mail",
    // Not "ouvrables": those count Saturdays.
    "business days": "jours ouvrés",
    days: "jours",
    hours: "heures",
    "not past": "pas au-delà de",
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
      write: "REASON et la ligne de la page de la commande",
      when: "quand vous aurez trouvé pourquoi elle a été fermée",
    },
    paid: { when: "pour une date de remboursement plus précise" },
    contacted: { when: "dès que vous avez écrit au vendeur ; son délai se compte alors à partir de là" },
    "new-tracking": { write: "NEW TRACKING et le numéro", when: "si le vendeur vous en donne un" },
    refused: { when: "si le vendeur ne veut pas aider" },
    "no-reply": { when: "si le vendeur reste silencieux" },
    "not-received": { when: "s'il n'est pas là" },
    damaged: { when: "s'il est abîmé ou n'est pas ce que vous avez commandé" },
    refunded: { when: "quand l'argent est arrivé" },
    charged: { when: "si votre relevé montre le paiement" },
    "not-charged": { when: "si votre relevé ne montre aucun paiement" },
    "card-expired": { when: "si la carte avec laquelle vous avez payé n'est plus valable" },
    "still-wanted": { when: "si vous préférez l'article à l'argent" },
  },
  refund: {
    expected: {
      automatic: "Il devrait venir sans que vous le demandiez, par votre moyen de paiement.",
      "by-dispute": "Ici, il ne vient pas de lui-même : il passe par un litige.",
      none: "En l'état, aucun n'est attendu.",
      unknown:
        "Qu'il vienne ou non de lui-même dépend du motif de la fermeture. Les trois points de la page de la commande le montrent.",
    },
    afterOwnCancel:
      "Après une annulation de votre côté, il n'y a pas de règle fixe. Les trois points de la page de la commande montrent où en est le remboursement.",
    stages: [
      "Aucune de ses trois étapes n'a encore été signalée.",
      "Première étape sur trois : AliExpress l'a lancé.",
      "Deuxième étape sur trois : l'argent est en cours de transfert.",
      "Les trois étapes : AliExpress a envoyé l'argent.",
    ],
    method: {
      card: "sur votre carte",
      paypal: "sur PayPal",
      alipay: "sur votre solde Alipay",
      prepaid: "sur votre carte prépayée",
      unknown: "selon la façon dont vous avez payé",
    },
    window: (earliest, latest, method) => `Attendu entre le ${earliest} et le ${latest}, ${method}.`,
    usualWindow: (earliest, latest, method) =>
      `Une fois un remboursement lancé, il arrive d'habitude entre le ${earliest} et le ${latest}, ${method}.`,
    pastWindow: (earliest, latest, method) =>
      `D'habitude, il serait arrivé entre le ${earliest} et le ${latest}, ${method}.`,
    slower: "Les jours fériés et les périodes de soldes peuvent le retarder.",
    bankAfter: (when) => `Pas encore là après le ${when} ? Interrogez alors votre banque.`,
    amount: (money) => `Somme indiquée dans l'e-mail : ${money}.`,
  },
  authentic: {
    dkim: "L'original porte une signature valable d'AliExpress.",
    plausible:
      "L'e-mail paraît authentique, mais un transfert ne peut pas prouver qui l'a écrit ; c'est la page de votre commande qui fait foi.",
    no: "Nous n'avons pas pu confirmer qu'AliExpress a écrit cet e-mail : regardez la commande dans l'application avant d'agir.",
    unknown: "Nous ne pouvons pas dire qui a écrit l'original ; c'est la page de votre commande qui fait foi.",
  },
  headings: {
    do: "Que faire maintenant",
    dates: "Autres dates",
    refund: "Le remboursement",
    question: "Une question",
    questions: "Deux questions",
    why: "Pourquoi nous le disons",
    candidates: "Motifs possibles",
    change: "Ce qui changerait cela",
    parcels: "Les colis de cette commande",
    later: "Bon à savoir",
    paste: "Textes à copier",
  },
  page,
  subject: {
    // In every language: answers are told by it (contract §8).
    order: (orderNumber) => `[Order ${orderNumber}]`,
    withTail: (title, tail) => `${title} – ${tail}`,
    now: (brief) => `à faire maintenant : ${brief}`,
    more: (subject, others) => `${subject} (et ${counted(others, "autre commande", "autres commandes")})`,
    nothingNew: (subject) => `Rien de nouveau. ${subject}`,
    reminder: (subject) => `Rappel : ${subject}`,
    stray: (trackingNumber, others) =>
      others === 0
        ? `De quelle commande vient le colis ${trackingNumber} ?`
        : `De quelles commandes viennent le colis ${trackingNumber} et ${counted(others, "autre", "autres")} ?`,
  },
};
