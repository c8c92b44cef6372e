import type { Language } from "../language.ts";

export const verdicts: Language["verdicts"] = {
  "awaiting-payment": {
    title: "En attente de paiement",
    says: "Cette commande est passée mais pas encore payée.",
    changes: "Un e-mail disant que le paiement est passé, ou qu'il a échoué.",
  },
  "payment-not-completed": {
    title: "Non payée",
    says: "Le paiement de cette commande n'a pas abouti.",
    maybe: "le paiement n'a pas abouti",
    changes:
      "Un prélèvement sur votre relevé : dans ce cas, de l'argent a bien quitté votre compte, et la réponse est différente.",
  },
  "awaiting-shipment": {
    title: "En attente d'expédition",
    says: "Cette commande est payée, et le vendeur a encore du temps pour l'expédier.",
    changes: "Un e-mail d'expédition, ou un e-mail disant que la commande a été fermée.",
  },
  "awaiting-shipment-at-risk": {
    title: "Peut-être bientôt annulée",
    says: "Cette commande n'est pas encore expédiée et le délai du vendeur touche à sa fin ; AliExpress la ferme alors et devrait la rembourser.",
    changes: "Un e-mail d'expédition, ou un délai prolongé par le vendeur.",
  },
  "in-transit": {
    title: "En route",
    says: "Votre colis est en route, d'après les e-mails à son sujet.",
    changes:
      "Un suivi silencieux, une nouvelle date de livraison estimée, ou un e-mail disant que l'expédition ou la commande a été annulée.",
  },
  "in-transit-again": {
    title: "De nouveau en route",
    says: "Le colis bouge sous son nouveau numéro de suivi : il est donc de nouveau en route.",
    changes: "Plus rien sous le nouveau numéro, ou un autre e-mail d'annulation.",
  },
  delivered: {
    title: "Livré",
    says: "Selon le suivi, votre colis a été livré.",
    maybe: "le colis a été livré",
    changes: "Un mot de vous disant qu'il n'est pas là, ou que ce n'est pas ce que vous avez commandé.",
  },
  completed: {
    title: "Terminée",
    says: "Cette commande est terminée : livrée, et sa réception confirmée.",
    changes: "Un mot de vous disant que quelque chose ne va pas dans ce qui est arrivé.",
  },
  "tracking-quiet-normal": {
    title: "Pas encore de scan",
    says: "Le vendeur a annoncé le colis et le transporteur ne l'a pas encore scanné, ce qui reste normal.",
    changes: "Un premier scan, ou d'autres jours sans scan.",
  },
  "tracking-stalled-at-risk": {
    title: "Suivi silencieux",
    says: "Le colis a été annoncé et n'a pas bougé depuis ; de tels envois sont souvent annulés à ce stade.",
    changes: "Tout nouveau scan du colis.",
  },
  "tracking-stalled-overdue": {
    title: "Suivi silencieux depuis trop longtemps",
    says: "Le colis a été annoncé et n'a jamais bougé ; considérez que l'envoi a échoué.",
    changes: "Tout nouveau scan du colis, ou un nouveau numéro de suivi du vendeur qui fonctionne.",
  },
  "shipment-problem": {
    title: "Problème d'expédition",
    says: "L'expédition de votre colis a rencontré un problème.",
    maybe: "l'expédition a rencontré un problème",
    changes: "Un nouveau scan, un nouveau numéro de suivi, ou un e-mail de remboursement.",
  },
  "parcel-handling-issue": {
    title: "Problème de traitement du colis",
    says: "Le transporteur signale un problème de traitement du colis (« Parcel handling issue ») ; une annulation de l'expédition peut suivre.",
    changes: "Un scan normal après celui-ci, ou un e-mail d'annulation.",
  },
  "shipment-cancelled": {
    title: "Expédition annulée",
    says: "L'expédition a été annulée alors qu'elle avait déjà un numéro de suivi ; le colis n'arrivera donc pas avec ce numéro.",
    maybe: "l'expédition a été annulée en chemin",
    changes: "Un nouveau numéro de suivi du vendeur, ou un e-mail de remboursement : un remboursement arrête ce délai.",
  },
  "returned-to-sender": {
    title: "Retourné à l'expéditeur",
    says: "Le colis retourne au vendeur. Si les droits de douane n'ont pas été payés ou si le colis n'a pas été retiré, un litige est plus difficile à gagner.",
    maybe: "le colis est retourné au vendeur",
    changes: "Une nouvelle expédition ou un e-mail de remboursement.",
  },
  "returned-by-customs": {
    title: "Renvoyé par la douane",
    says: "La douane a renvoyé le colis. À la sortie de Chine, c'est au vendeur d'y remédier ; dans votre pays, adressez-vous d'abord au vendeur, car un litige est plus difficile à gagner là où les droits n'ont pas été payés.",
    maybe: "la douane a renvoyé le colis",
    changes: "Un e-mail disant que c'est la douane de votre pays qui l'a renvoyé.",
  },
  "waiting-for-new-tracking": {
    title: "Nouveau numéro de suivi donné",
    says: "Le vendeur a donné un nouveau numéro de suivi ; il faut quelques jours avant qu'il montre un premier scan.",
    changes: "Un premier scan du nouveau numéro, ou aucun jusqu'au dernier jour indiqué ici.",
  },
  "new-tracking-dead": {
    title: "Nouveau suivi resté sans mouvement",
    says: "Rien n'a jamais bougé sous le nouveau numéro de suivi, et le temps de l'attendre est passé.",
    changes: "Un premier scan du nouveau numéro, ou un e-mail de remboursement.",
  },
  "new-tracking-unavailable": {
    title: "Pas de nouveau numéro de suivi",
    says: "Le vendeur ne peut pas donner de nouveau numéro de suivi ; il n'y a donc plus rien à attendre.",
    changes: "Un numéro de suivi qui fonctionne, ou un e-mail de remboursement.",
  },
  "seller-unresponsive": {
    title: "Le vendeur n'a pas répondu",
    says: "Le vendeur n'a pas donné de vraie réponse à temps ; l'attente est donc terminée.",
    changes:
      "Un numéro de suivi qui fonctionne ou un e-mail de remboursement ; une promesse dans la messagerie ne change rien.",
  },
  "seller-refuses": {
    title: "Le vendeur refuse",
    says: "Le vendeur refuse d'aider ; il n'y a donc pas de raison d'attendre plus longtemps.",
    changes: "Un e-mail de remboursement.",
  },
  "seller-asks-buyer-to-cancel": {
    title: "Le vendeur vous demande d'annuler",
    says: "Le vendeur souhaite que vous annuliez cette commande. Laissez-le faire : celui qui annule affaiblit sa position.",
    changes:
      "Un e-mail disant que le vendeur a annulé, que la commande a été fermée, ou qu'elle a finalement été expédiée.",
  },
  "seller-asks-to-wait": {
    title: "Le vendeur vous demande d'attendre",
    says: "Le vendeur vous demande d'attendre. Attendre n'arrête pas le délai pour ouvrir un litige.",
    changes: "Un nouveau scan, une nouvelle date de livraison estimée, ou un e-mail de remboursement.",
  },
  "auto-cancelled-not-shipped": {
    title: "Fermée, jamais expédiée",
    says: "Le vendeur n'a pas expédié à temps ; AliExpress a donc fermé la commande et devrait la rembourser.",
    maybe: "le vendeur n'a pas expédié à temps",
    changes:
      "Un numéro de suivi pour cette commande : elle compte alors comme une expédition annulée, et un litige peut être nécessaire.",
  },
  "seller-cancelled": {
    title: "Annulée par le vendeur",
    says: "Le vendeur a annulé la commande, et AliExpress devrait la rembourser.",
    maybe: "le vendeur l'a annulée",
    changes: "Un e-mail qui montre où en est le remboursement.",
  },
  "buyer-cancelled": {
    title: "Annulée par vous",
    says: "Cette commande a été annulée de votre côté.",
    maybe: "elle a été annulée de votre côté",
    changes: "Un e-mail qui montre où en est le remboursement.",
  },
  "buyer-cancelled-at-seller-request": {
    title: "Annulée par vous, à la demande du vendeur",
    says: "Vous avez annulé cette commande parce que le vendeur vous l'a demandé.",
    maybe: "vous avez annulé parce que le vendeur l'a demandé",
    changes: "Un e-mail qui montre où en est le remboursement.",
  },
  "security-closed": {
    title: "Fermée par un contrôle de sécurité",
    says: "Un contrôle de sécurité d'AliExpress a fermé la commande. Si de l'argent a été prélevé, il devrait revenir. Ce n'est pas un jugement sur vous.",
    maybe: "un contrôle de sécurité l'a fermée",
    changes: "Votre réponse : l'argent a-t-il été prélevé, oui ou non ?",
  },
  "seller-suspended": {
    title: "Fermée, vendeur suspendu",
    says: "AliExpress a suspendu le vendeur et fermé ses commandes en cours. Cela ne vient pas de vous.",
    maybe: "AliExpress a suspendu le vendeur",
    changes:
      "Un e-mail qui montre où en est le remboursement. Regardez aussi vos autres commandes dans cette boutique.",
  },
  "closed-buyer-confirmed": {
    title: "Fermée, réception confirmée",
    says: "La commande a été fermée parce que sa réception a été confirmée.",
    maybe: "sa réception a été confirmée",
    changes: "Un mot de vous disant qu'elle n'est pas arrivée, ou que quelque chose ne va pas.",
  },
  "closed-dispute-resolved": {
    title: "Fermée, litige résolu",
    says: "La commande a été fermée parce que son litige a été résolu.",
    maybe: "un litige à son sujet a été résolu",
    changes: "Un e-mail qui montre où en est le remboursement.",
  },
  "closed-unknown-cause": {
    title: "Fermée",
    says: "Cette commande est fermée, et rien de ce que vous avez envoyé ne dit pourquoi.",
    changes: "Le motif. La page de la commande l'indique en une ligne.",
  },
  "delivered-not-received": {
    title: "Marqué livré, non reçu",
    says: "Le suivi indique « livré », vous dites que le colis n'est pas là. Votre parole compte ici, et un litige est le moyen de vous faire entendre.",
    changes: "Le colis qui réapparaît, ou un e-mail de remboursement.",
  },
  "damaged-or-wrong": {
    title: "Article abîmé ou erroné",
    says: "Ce qui est arrivé est abîmé, ou n'est pas ce que vous avez commandé.",
    changes: "Une offre du vendeur que vous acceptez, ou un e-mail de remboursement.",
  },
  "dispute-waiting-for-seller": {
    title: "Litige ouvert, au vendeur de répondre",
    says: "Votre litige est ouvert et c'est au vendeur de répondre.",
    changes: "La réponse du vendeur, ou une intervention d'AliExpress.",
  },
  "dispute-seller-disagrees": {
    title: "Litige ouvert, vendeur en désaccord",
    says: "Le vendeur n'est pas d'accord avec votre litige ; celui-ci passe donc à AliExpress.",
    changes: "Un e-mail disant qu'AliExpress est intervenu, ou une meilleure offre du vendeur.",
  },
  "dispute-escalated": {
    title: "Litige chez AliExpress",
    says: "Votre litige est maintenant chez AliExpress, qui le tranche.",
    changes: "La décision, ou une demande d'autres preuves.",
  },
  "dispute-decision-pending": {
    title: "Litige en attente de décision",
    says: "AliExpress est en train de trancher votre litige.",
    changes: "La décision, ou une demande d'autres preuves.",
  },
  "refund-initiated": {
    title: "Remboursement lancé",
    says: "AliExpress a lancé le remboursement.",
    changes: "Le prochain e-mail de remboursement : chacun rend la date plus précise.",
  },
  "refund-processing": {
    title: "Remboursement en cours de transfert",
    says: "Le remboursement est en cours de transfert.",
    changes: "Le prochain e-mail de remboursement : chacun rend la date plus précise.",
  },
  "refund-sent": {
    title: "Remboursement envoyé",
    says: "AliExpress a envoyé l'argent. Cela ne veut pas encore dire que vous l'avez : votre banque ou votre portefeuille en ligne doit maintenant le créditer.",
    changes: "L'argent sur votre compte, ou le dernier jour passé sans lui.",
  },
  "refund-received": {
    title: "Remboursement reçu",
    says: "Le remboursement est arrivé.",
    changes: "Un montant inexact : comparez-le à ce que vous avez payé.",
  },
  "refund-overdue": {
    title: "Remboursement en retard",
    says: "Le remboursement devrait déjà être arrivé.",
    changes: "L'argent sur votre compte.",
  },
  "refund-other": {
    title: "Remboursement en coupons ou en pièces",
    says: "Ce remboursement n'est pas de l'argent : c'est un coupon, un bonus ou des pièces. Aucune date n'est connue pour ceux-là.",
    changes: "Un e-mail disant que de l'argent est remboursé aussi.",
  },
  "not-charged": {
    title: "Rien de prélevé",
    says: "Rien ne vous a été prélevé, il n'y a donc rien à récupérer.",
    changes: "Un prélèvement sur votre relevé.",
  },
  "charge-disputed-by-buyer": {
    title: "Prélèvement pour une commande impayée",
    says: "AliExpress considère cette commande comme impayée, et vous voyez un prélèvement.",
    changes: "Le prélèvement qui disparaît : une somme réservée par la banque peut y ressembler.",
  },
  "high-volume": {
    title: "Beaucoup de commandes",
    says: "Beaucoup de commandes en peu de temps peuvent déclencher le contrôle de sécurité.",
    changes: "Une limite plus élevée convenue avec le service client d'AliExpress.",
  },
  "likely-capacity": {
    title: "Haute saison",
    says: "C'est la haute saison pour les transporteurs, ce qui peut y être pour quelque chose.",
    changes: "Une cause nommée dans un e-mail.",
  },
  "dispute-window-passed": {
    title: "Délai pour ouvrir un litige terminé",
    says: "Le délai pour ouvrir un litige est terminé ; le service client d'AliExpress et votre moyen de paiement pourraient encore vous aider.",
    changes: "Une date de livraison estimée plus tardive, ou une date plus lointaine sur la page de votre commande.",
  },
};

export const causes: Language["causes"] = {
  "courier-no-pickup": "Motif indiqué : le coursier n'a jamais pris le colis.",
  "rejected-sorting": "Motif indiqué : le centre de tri a refusé le colis.",
  "customs-rejected": "Motif indiqué : la douane chinoise n'a pas laissé sortir le colis.",
  capacity: "Motif indiqué : le transporteur avait plus de colis qu'il ne pouvait en prendre.",
  "wrong-tracking": "Motif indiqué : le numéro de suivi était erroné.",
  "out-of-stock": "Motif indiqué : l'article est tombé en rupture de stock.",
  "holiday-closure": "Motif indiqué : l'entrepôt était fermé pour des jours fériés.",
  "warehouse-delay": "Motif indiqué : un retard à l'entrepôt.",
  "inventory-error": "Motif indiqué : le stock du vendeur était mal compté.",
  "supplier-issue": "Motif indiqué : le fournisseur du vendeur n'a pas livré.",
  "stock-sold-out": "Motif indiqué : l'article est épuisé.",
  "pricing-error": "Motif indiqué : le prix affiché était une erreur.",
  "shipping-restrictions": "Motif indiqué : le vendeur ne peut pas l'expédier vers votre pays.",
  "coupon-abuse-suspicion": "Motif indiqué : le vendeur pense que la remise n'était pas prévue pour cette commande.",
  "logistics-problems": "Motif indiqué : des difficultés de transport, de douane ou d'emballage.",
  "card-not-enabled": "Motif indiqué : la carte n'est pas activée pour les achats à l'étranger.",
  "insufficient-balance": "Motif indiqué : il n'y avait pas assez d'argent sur la carte ou le compte.",
  "incorrect-card-details": "Motif indiqué : les coordonnées de la carte ne concordaient pas.",
  "bank-blocks-foreign": "Motif indiqué : la banque a bloqué un paiement à l'étranger.",
  "currency-conversion": "Motif indiqué : la conversion de devise a échoué.",
  "payment-timeout": "Motif indiqué : le délai de paiement a expiré.",
  "welcome-coupon-reuse": "Un déclencheur fréquent : un coupon de bienvenue à une adresse qui en a déjà utilisé un.",
  "payment-verification": "Un déclencheur fréquent : le paiement n'a pas pu être vérifié.",
  "several-accounts": "Un déclencheur fréquent : plusieurs comptes sur le même appareil ou la même connexion.",
  "billing-mismatch":
    "Un déclencheur fréquent : carte, adresse de facturation et adresse de livraison d'endroits différents.",
  "high-volume": "Un déclencheur fréquent : beaucoup de commandes en peu de temps.",
  "earlier-violations": "Un déclencheur fréquent : des avertissements antérieurs sur le compte.",
};
