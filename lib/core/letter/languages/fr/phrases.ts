import type { Language } from "../language.ts";
import { counted } from "./dates.ts";
import { forward } from "./kinds.ts";

export const phrases: Language["phrases"] = {
  order: (orderNumber) => `Commande ${orderNumber}`,
  countdown: (fromNow) => `C'est ${fromNow}.`,
  dayEarlier: (date) =>
    `Mieux vaut agir au plus tard le ${date} : AliExpress compte peut-être dans un autre fuseau horaire.`,
  lastDayIsToday: "Faites-le dans les prochaines heures : AliExpress compte peut-être dans un autre fuseau horaire.",
  nowBox: (brief) => `Maintenant : ${brief}.`,
  twoDates: {
    "A-01": "Deux dates, car AliExpress compte aussi à partir du jour où la réception a été confirmée.",
    "A-11": "Deux dates, car la date de livraison estimée a changé ou s'étend sur plusieurs jours.",
    "A-23": "Deux dates, car AliExpress en indique lui-même une plus proche.",
    "A-25": "Deux dates, car AliExpress compte peut-être à partir du jour de la livraison.",
    "A-36": "Deux dates, car celle de l'e-mail peut se lire de deux façons.",
    other: "Deux dates, car le délai peut se compter de deux façons.",
  },
  keepToEarlier: "Tenez-vous-en à la plus proche.",
  carefulDatePassed: (when) =>
    `Par prudence, il fallait ouvrir un litige au plus tard le ${when}. Ce jour est passé, n'attendez donc pas davantage.`,
  certainlyClosed:
    "La date de livraison estimée a déjà été plus tardive, le délai court donc peut-être plus longtemps. N'y comptez pas.",
  quote: (line) => `« ${line} »`,
  linkRemoved: "[lien]",
  reason: (rule, words, formula) =>
    [words === null ? rule : `${rule} ${words}`, formula].filter((part) => part !== null).join(" : "),
  reasons: (said) => said.join(" ; "),
  candidatesAgree: "La marche à suivre est la même pour presque tous :",
  candidatesDiffer:
    "Ils n'appellent pas la même démarche ; le conseil donné ici suit donc celui qui est soumis à un délai :",
  candidate: (words, isLikely) => (isLikely ? `${words} (plus probable que les autres)` : words),
  answer: "Répondez :",
  replyIntro: "Vous pouvez répondre à ce message par un mot ou deux :",
  replyIntroOrders:
    "Vous pouvez répondre à ce message par un numéro de commande et l'un des mots indiqués pour cette commande.",
  pasteIntro: "Copiez ce qui convient, et laissez de côté ce qui n'est pas vrai pour vous.",
  parcel: (trackingNumber, title) => `Colis ${trackingNumber} : ${title}`,
  strayQuestion: (trackingNumbers) =>
    trackingNumbers.length === 1
      ? `De quelle commande vient le colis ${trackingNumbers[0]} ?`
      : `De quelles commandes viennent ces colis : ${trackingNumbers.join(", ")} ?`,
  unread: (count) =>
    `Ce courriel cite ${count} autres commandes que nous n'avons pas lues. Transférez le courriel de chacune.`,
  strayAnswer:
    "L'e-mail d'expédition nomme à la fois le colis et sa commande. Transférez-le aussi, et cette nouvelle trouvera sa place.",
  severalOrders: (count) => `Il s'agit de ${counted(count, "commande", "commandes")}, la plus urgente d'abord.`,
  nothingNew: (orderNumber) => `Cet e-mail ne nous apprend rien de nouveau sur la commande ${orderNumber}.`,
  unasked: "Aucun e-mail ne l'annonce, c'est donc nous qui vous écrivons.",
  next: (brief) => `Prochaine étape : ${brief}.`,
  statusLine: (orderNumber, rest) => `Commande ${orderNumber} : ${rest}`,
  calendarTitle: (orderNumber, title) => `${title} (commande AliExpress ${orderNumber})`,
  cut: "Cet e-mail est plus long que ce que nous lisons : la fin a été laissée de côté. S'il manque quelque chose ici, transférez l'e-mail d'AliExpress seul.",
  tooLarge: {
    subject: "Cet e-mail est trop volumineux pour être lu",
    saw: "Cet e-mail est plus volumineux, ou a plus de parties, que ce que nous lisons. Nous n'avons pas regardé à l'intérieur.",
    next: ["Transférez l'e-mail d'AliExpress seul, sans images ni autres pièces jointes.", ...forward.slice(1)],
  },
  page: "Toutes vos commandes",
};
