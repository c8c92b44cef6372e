import type { Sentences } from "./sentences.ts";

// biome-ignore format: one row a line
export const en: Sentences = {
  words: [
    [/^contacted\b/, "seller-contacted", true],
    [/^no (?:reply|answer|response)\b/, "seller-silent", false],
    [/^not received\b/, "not-received", false],
    [/^damaged\b/, "damaged-or-wrong", true],
    [/^refunded\b(?! as )/, "refund-received", true],
    [/^not charged\b/, "not-charged", false],
    [/^charged\b/, "charge-seen", true],
    [/^card expired\b/, "card-expired", true],
    [/^still wanted\b/, "still-wanted", true],
  ],
  refused: /^refused\b/,
  newTracking: /^new tracking(?: number)?[: ]+(?<number>[a-z0-9]{8,30})\b/,
  paid: /^paid\b/,
  sentences: [
    [/\bi(?:'ve| have)? (?:wrote|written) to the seller\b|\bi(?:'ve| have)? (?:contacted|messaged|asked) the seller\b|^(?:(?:have |just |already )?(?:contacted|messaged|asked) (?:the )?seller\b|(?:the )?seller (?:was |has been )?contacted\b)/, "seller-contacted"],
    [/\bseller (?:still )?(?:does not|doesn't|did not|didn't|will not|won't|never) (?:answer|reply|respond)|\bseller (?:still )?(?:is not|isn't) (?:answering|replying|responding)\b|\bseller (?:has not|hasn't|never) (?:answered|replied|responded)\b|\bseller ignores\b|\bno (?:answer|reply|response) (?:yet )?from (?:the )?seller\b|^(?:still )?no (?:answer|reply|response)(?: yet| so far)?[.!]*$|^there (?:is|was) no (?:answer|reply|response)\b/, "seller-silent"],
    [/\bnothing (?:has )?arrived\b|(?<!\b(?:refund|money|answer|reply|response) )\b(?:never (?:arrived|came)|did not (?:arrive|come)|didn't (?:arrive|come)|has not (?:arrived|come)|hasn't (?:arrived|come))\b|\bi (?:did not|didn't|never) (?:receive|get|got) (?:it|(?:the|my) (?:item|parcel|package|order)|anything)\b|\bi(?:'ve never| have not| haven't| have never| never) (?:received|got|gotten) (?:it|(?:the|my) (?:item|parcel|package|order)|anything)\b/, "not-received"],
    [/\b(?:arrived|came|is) (?:broken|damaged|defective|cracked)\b|\bwrong (?:item|product|size|colou?r)\b|\bnot what i ordered\b/, "damaged-or-wrong"],
    [/\bi(?:'ve| have)? (?:got|received) (?:the|my) (?:money|refund)\b|(?<!\bno )\b(?:money|refund) (?:has |was )?arrived\b|\b(?:money|refund) is (?:here|back)\b|^(?:the |my )?refund (?:has been |was )?received\b/, "refund-received"],
    [/\bi (?:was not|wasn't|was never|have not been|haven't been) charged\b|\bcard (?:was not|wasn't|was never|has not been|hasn't been) charged\b|\bnothing (?:was|has been) (?:charged|taken)\b|\bshows? no charge\b|\b(?:does not|doesn't) show (?:a|the|any) charge\b|\bno money was taken\b/, "not-charged"],
    [/\b(?:bank|card|statement|account) shows (?:a|the) (?:charge|payment)\b|\b(?:i|my (?:card|account)) (?:was|has been|have been) charged\b|\bmoney was taken from\b|\b(?:bank|they) took (?:the|my) money\b/, "charge-seen"],
    [/\b(?:card|account) (?:has |is |was |has been )?(?:expired|closed)\b|\bi(?:'ve| have)? closed (?:the|my|that) (?:bank )?(?:card|account)\b|\bcard is no longer valid\b/, "card-expired"],
    [/\bi (?:would )?still (?:want|like)\b(?! (?:my|the|a|to get my|to have my) (?:money|refund))/, "still-wanted"],
  ],
  refusal: /^refused (?:to|me|my|any|it|the|by (?:the )?seller)\b|\b(?:seller|store|shop) (?:has )?refuse[sd]?\b|\b(?:he|she|they) (?:has |have )?refuse[sd]?(?: to\b|[.,!]|$)|\bseller (?:says (?:he|she|they) )?(?:will not|won't|cannot|can not|can't|does not want to|doesn't want to) (?:explain|help|tell|give|send|provide|refund)\b|\bseller (?:did not|didn't) (?:give|send|provide) (?:me )?(?:a |any )?new (?:tracking )?number\b|\bseller (?:has|had|gave(?: me)?) no new (?:tracking )?number\b|^no new tracking(?: number)?[.!]*$/,
  withoutNewTracking: /\bnew tracking\b|\bnew number\b/,
  howPaid: /\bi(?:'ve| have)? paid\b/,
  methods: [[/^(?:by |with )?card\b/, "credit card"]],
  daily: /(?<amount>.{1,30}) (?:(?:a|per|each|every) day|daily)\b/,
  condition: /\b(?:if|whether|unless|until|once|hope|hopefully|when (?:the|my) (?:money|refund))\b/,
  hearsay: /\b(?:seller|store|shop|aliexpress) (?:has )?(?:says?|said|claims?|claimed|told|tells|promised|promises|wrote|writes)\b/,
  negation: /\b(?:no|not|nothing|never|none)\b|n't\b/,
};
