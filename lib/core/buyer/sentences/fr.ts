import type { Sentences } from "./sentences.ts";

const seller = "(?:vendeur|vendeuse|boutique)";
const still = "(?:(?:toujours|encore) ){0,2}";
const parcel = "(?:colis|paquet|article|produit|commande)";
const money = "(?:argent|remboursement)";
const noMoney = `^(?!.*(?:${money}|reponse|rembourse))`;

// biome-ignore format: one row a line
export const fr: Sentences = {
  words: [
    [/^contacte\b/, "seller-contacted", true],
    [/^(?:pas de|aucune|sans) reponse\b/, "seller-silent", false],
    [/^(?:non|pas|jamais) recue?\b/, "not-received", false],
    [/^(?:endommage|abime|casse|defectueux)\b/, "damaged-or-wrong", true],
    [/^rembourse\b(?! (?:sous|en) )/, "refund-received", true],
    [/^(?:non|pas) (?:debite|preleve)\b/, "not-charged", false],
    [/^(?:debite|preleve)\b/, "charge-seen", true],
    [/^carte expiree\b/, "card-expired", true],
    [/^toujours (?:voulu|souhaite|interesse|interessee)\b/, "still-wanted", true],
  ],
  refused: /^(?:refuse|refus)\b(?! (?:par|au|a la) )/,
  newTracking: /^nouveau (?:numero(?: de suivi)?|suivi)[: ]+(?<number>[a-z0-9]{8,30})\b/,
  paid: /^paye\b/,
  sentences: [
    [new RegExp(`\\bj'ai (?:(?:deja|bien) )?(?:contacte (?:le|la)|ecrit (?:au|a la)|relance (?:le|la)|demande (?:au|a la)) ${seller}\\b|^${seller} (?:deja )?contactee?[.!]*$`), "seller-contacted"],
    [new RegExp(`\\b${seller} (?:ne )?(?:me )?repond ${still}(?:pas|plus|jamais)\\b|\\b${seller} (?:ne m'a|n'a) ${still}(?:pas|jamais|rien) ${still}repondu\\b|\\b${seller} m'ignore\\b|\\b(?:pas de|aucune|sans) reponse (?:du|de la) ${seller}\\b|^${still}(?:pas de|aucune|sans) reponse[.!]*$|^je n'ai ${still}(?:pas eu de|pas recu de|eu aucune|recu aucune) reponse[.!]*$`), "seller-silent"],
    [new RegExp(`\\bje n'ai ${still}(?:pas|jamais) ${still}recu (?:(?:le|mon|la|ma|cet|cette|ce) |l')${parcel}\\b|${noMoney}.*\\bje n'ai ${still}rien recu\\b|${noMoney}.*\\bje ne l'ai ${still}(?:pas|jamais) ${still}recue?\\b|\\b${parcel} n'est ${still}(?:pas|jamais) ${still}arrivee?\\b|${noMoney}.*\\brien n'est arrive\\b|^${still}(?:pas|jamais|rien) (?:recu|arrive)[.!]*$`), "not-received"],
    [/\b(?:est|etait|arrive|arrivee) (?:(?:tout|toute|completement|deja) )?(?:casse|abime|endommage|defectueux|defectueuse|brise)e?s?\b|(?<!\bpas (?:le|la|un|une) )\bmauvaise? (?:article|produit|taille|couleur|modele)\b|\bpas ce que j'ai commande\b/, "damaged-or-wrong"],
    [new RegExp(`\\bj'ai (?:(?:bien|enfin|deja) )?(?:recu|eu|recupere) (?:(?:le|mon) |l')${money}\\b|(?<!\\b(?:pas de|aucun|sans) )\\b${money} (?:(?:est|a ete) )?(?:bien )?(?:arrive|recu|la)\\b|\\bj'ai (?:(?:bien|enfin) )?ete remboursee?\\b`), "refund-received"],
    [/\b(?:je n'ai pas ete|carte n'a pas ete|compte n'a pas ete|rien n'a ete) (?:debite|preleve)e?\b|\baucun (?:debit|prelevement)\b/, "not-charged"],
    [/\b(?:j'ai|carte a|compte a|montant a) (?:bien )?ete (?:debite|preleve)e?\b|\b(?:banque|releve|compte) (?:montre|affiche|indique) (?:le|un) (?:debit|prelevement|paiement)\b/, "charge-seen"],
    [/\bcarte (?:bancaire )?(?:(?:a|est) )?(?:expiree?|perimee|resiliee|fermee|cloturee)\b|\bcompte (?:est |a ete )?(?:ferme|cloture)\b|\bj'ai (?:ferme|cloture|resilie) (?:le|mon|ce|la|ma|cette) (?:compte|carte)\b/, "card-expired"],
    [new RegExp(`\\bje (?:(?:le|la|les) )?(?:veux|voudrais|souhaite) toujours\\b(?! (?:(?:mon|le|un|etre|recuperer|avoir) ){0,2}(?:${money}|rembours))|\\bj'en veux toujours\\b|\\bje suis toujours interessee?\\b`), "still-wanted"],
  ],
  refusal: new RegExp(`\\b${seller} (?:a )?refuse\\b(?! (?:(?:votre|mon|ma|le|la|ce) )?(?:litige|demande))|\\b${seller} (?:dit qu'il )?ne (?:veut|peut) pas (?:m'aider|aider|(?:m')?expliquer|(?:me )?donner|(?:me )?rembourser)\\b|\\b${seller} ne m'aide pas\\b|\\b${seller} (?:ne me donne|ne donne|n'a) pas (?:de )?nouveau (?:numero|suivi)\\b`),
  withoutNewTracking: /\bnouveau (?:numero|suivi)\b/,
  howPaid: /\bj'ai (?:paye|regle)\b/,
  methods: [[/\bcarte (?:prepayee|cadeau|virtuelle)\b/, "prepaid"], [/\bcarte(?: (?:bancaire|bleue|de credit))?\b/, "credit card"]],
  daily: /(?<amount>.{1,30}) (?:par jour|chaque jour|quotidiennement)\b/,
  condition: /\b(?:si|s'ils?|est-ce|espere|quand|lorsque|jusqu'a ce)\b/,
  hearsay: new RegExp(`\\b(?:${seller}|aliexpress) (?:me |m'a )?(?:dit|affirme|pretend|promet|promis|ecrit|assure)\\b`),
  negation: /\b(?:pas|non|rien|jamais|aucune?|sans)\b/,
};
