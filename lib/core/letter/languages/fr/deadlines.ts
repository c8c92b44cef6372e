import type { DisputeAdvice, Language } from "../language.ts";

const disputeBy: Readonly<Record<DisputeAdvice, (date: string) => string>> = {
  now: (date) => `litige à ouvrir au plus tard le ${date}`,
  later: (date) => `vous pouvez encore ouvrir un litige jusqu'au ${date}`,
  none: (date) => `un litige est possible jusqu'au ${date}`,
};

export const deadlines: Language["deadlines"] = {
  processingDeadline: {
    subject: (date) => `le vendeur doit expédier au plus tard le ${date}`,
    says: (when) => `Le vendeur doit expédier au plus tard le ${when}.`,
    passed: (when) => `Le délai d'expédition du vendeur a pris fin le ${when}.`,
    note: "Si rien n'est expédié d'ici là, AliExpress ferme la commande et devrait la rembourser. S'il s'agit de jours ouvrés, c'est plus tard.",
    calendar: "Fin du délai d'expédition du vendeur",
    name: "Dernier jour d'expédition du vendeur",
  },
  paymentDue: {
    subject: (date) => `à payer au plus tard le ${date}`,
    says: (when) => `Le délai de paiement prend fin le ${when}.`,
    passed: (when) => `Le délai de paiement a pris fin le ${when}.`,
    note: "Sans paiement d'ici là, la commande sera fermée.",
    calendar: "Fin du délai de paiement",
    name: "Fin du délai de paiement",
  },
  sellerReplyDue: {
    subject: (date) => `le vendeur a jusqu'au ${date} pour répondre`,
    says: (when) => `Le vendeur a jusqu'au ${when} pour répondre.`,
    passed: (when) => `Le délai de réponse du vendeur a pris fin le ${when}.`,
    note: "Ensuite, plus de raison d'attendre : ouvrez un litige.",
    calendar: "Pas de réponse du vendeur ? Ouvrir un litige",
    name: "Fin du délai de réponse du vendeur",
  },
  newTrackingCheckFrom: {
    subject: (date) => `nouveau suivi à regarder à partir du ${date}`,
    says: (when) => `À partir du ${when}, le nouveau numéro de suivi devrait montrer un premier scan.`,
    passed: (when) => `Le nouveau numéro de suivi aurait dû montrer un premier scan à partir du ${when}.`,
    calendar: "Regarder le nouveau numéro de suivi",
    name: "Jour du premier scan du nouveau numéro",
  },
  newTrackingGiveUp: {
    subject: (date) => `attendre un premier scan jusqu'au ${date}`,
    says: (when) => `Le dernier jour pour attendre un premier scan du nouveau numéro est le ${when}.`,
    passed: (when) => `L'attente du nouveau numéro a pris fin le ${when}.`,
    note: "Sans scan d'ici là, ouvrez un litige le lendemain.",
    calendar: "Dernier jour pour un scan du nouveau numéro de suivi",
    name: "Dernier jour d'attente du nouveau numéro",
  },
  silenceRiskFrom: {
    subject: (date) => `normal jusqu'au ${date}`,
    says: (when) => `Jusqu'au ${when}, ce silence est normal.`,
    passed: (when) => `Jusqu'au ${when}, ce silence était normal ; il ne l'est plus.`,
    calendar: "Le colis a-t-il bougé ?",
    name: "Jour jusqu'auquel le silence est normal",
  },
  silenceRiskTo: {
    subject: (date) => `patienter jusqu'au ${date}`,
    says: (when) => `Si le silence dure au-delà du ${when}, l'envoi est considéré comme un échec.`,
    passed: (when) => `Le colis aurait dû bouger au plus tard le ${when}.`,
    calendar: "Le colis a-t-il bougé ?",
    name: "Jour auquel le colis devrait avoir bougé",
  },
  disputeWindowCloses: {
    subject: (date, dispute) => disputeBy[dispute](date),
    says: (when, dispute) =>
      dispute === "none"
        ? `En cas de problème, le dernier jour pour ouvrir un litige est le ${when}.`
        : `Le dernier jour pour ouvrir un litige est le ${when}.`,
    passed: (when) => `Le dernier jour pour ouvrir un litige était le ${when}.`,
    note: "Le délai se compte à partir de la date de livraison estimée, que la commande soit fermée ou non.",
    calendar: "Dernier jour pour ouvrir un litige",
    name: "Dernier jour pour ouvrir un litige",
  },
  disputeWindowClosed: {
    subject: (date) => `le délai pour ouvrir un litige a pris fin le ${date}`,
    says: (when) => `Le délai pour ouvrir un litige a pris fin le ${when}.`,
    passed: (when) => `Le délai pour ouvrir un litige a pris fin le ${when}.`,
    note: "Si la page de votre commande indique une date plus lointaine, c'est elle qui compte.",
    calendar: "Délai pour ouvrir un litige",
    name: "Fin du délai pour ouvrir un litige",
  },
  actBy: {
    subject: (date, dispute) =>
      dispute === "now"
        ? `litige à ouvrir au plus tard le ${date}`
        : `en cas de problème, agir au plus tard le ${date}`,
    says: (when, dispute) =>
      dispute === "now"
        ? `Ouvrez le litige au plus tard le ${when}.`
        : `Si vous avez besoin d'un litige, ouvrez-le au plus tard le ${when}.`,
    passed: (when) => `Par prudence, le dernier jour pour ouvrir un litige était le ${when}.`,
    calendar: "Dernier jour prudent pour ouvrir un litige",
    name: "Dernier jour prudent pour ouvrir un litige",
  },
  windowCertainlyClosedAfter: {
    subject: (date) => `le délai pour ouvrir un litige est terminé après le ${date}`,
    says: (when) =>
      `Après le ${when}, le délai pour ouvrir un litige est terminé, quelle que soit la façon de compter.`,
    passed: (when) =>
      `Le délai pour ouvrir un litige est terminé depuis le ${when}, quelle que soit la façon de compter.`,
    calendar: "Délai pour ouvrir un litige terminé",
    name: "Fin du délai pour ouvrir un litige, quelle que soit la façon de compter",
  },
  escalationOn: {
    subject: (date) => `AliExpress intervient le ${date}`,
    says: (when) => `Si le vendeur n'est pas d'accord, AliExpress intervient le ${when}.`,
    passed: (when) => `AliExpress devait intervenir le ${when} si le vendeur n'était pas d'accord.`,
    calendar: "Le litige passe à AliExpress",
    name: "Jour où AliExpress intervient",
  },
  decisionFrom: {
    subject: (date) => `une décision à partir du ${date}`,
    says: (when) => `En général, une décision tombe à partir du ${when}.`,
    passed: (when) => `Une décision est possible depuis le ${when}.`,
    calendar: "Décision possible",
    name: "Premier jour pour une décision",
  },
  decisionBy: {
    subject: (date) => `décision habituelle d'ici au ${date}`,
    says: (when) => `En général, la décision est connue au plus tard le ${when}.`,
    passed: (when) => `La décision est en général connue au plus tard le ${when}, et ce jour est passé.`,
    calendar: "Le litige a-t-il été tranché ?",
    name: "Jour auquel une décision est habituellement connue",
  },
  refundLatest: {
    subject: (date) => `argent attendu au plus tard le ${date}`,
    says: (when) => `Le remboursement devrait vous parvenir au plus tard le ${when}.`,
    passed: (when) => `Le remboursement aurait dû vous parvenir au plus tard le ${when}.`,
    note: "Si rien n'est arrivé d'ici là, il est considéré comme en retard.",
    calendar: "Le remboursement est-il arrivé ?",
    name: "Dernier jour du remboursement",
  },
  bankContactAfter: {
    subject: (date) => `interroger votre banque après le ${date}`,
    says: (when) => `Après le ${when}, interrogez votre banque.`,
    passed: (when) => `Le délai à attendre avant d'interroger votre banque a pris fin le ${when}.`,
    calendar: "Interroger la banque sur le remboursement",
    name: "Jour après lequel interroger votre banque",
  },
  overdueSince: {
    subject: (date) => `en retard depuis le ${date}`,
    says: (when) => `Il est considéré comme en retard à partir du ${when}.`,
    passed: (when) => `Il est en retard depuis le ${when}.`,
    calendar: "Remboursement en retard",
    name: "Jour à partir duquel le remboursement est en retard",
  },
  suspendedRefundFrom: {
    subject: (date) => `remboursement à partir du ${date}`,
    says: (when) => `Après une suspension, AliExpress envoie en général le remboursement à partir du ${when}.`,
    passed: (when) => `AliExpress a pu envoyer le remboursement à partir du ${when}.`,
    calendar: "Remboursement possible",
    name: "Premier jour d'envoi du remboursement",
  },
  suspendedRefundBy: {
    subject: (date) => `remboursement envoyé vers le ${date}`,
    says: (when) => `Après une suspension, AliExpress a en général envoyé le remboursement au plus tard le ${when}.`,
    passed: (when) =>
      `Après une suspension, le remboursement est en général envoyé au plus tard le ${when}, et ce jour est passé.`,
    note: "Votre banque ou votre portefeuille en ligne a ensuite besoin de son propre délai.",
    calendar: "Le remboursement a-t-il été envoyé ?",
    name: "Jour auquel le remboursement est en général envoyé",
  },
};
