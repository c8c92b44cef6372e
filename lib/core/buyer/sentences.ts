/** Plain sentences that say the same as a word of contract §8; each pattern is linear and is tried on one bounded plain line. */
// biome-ignore format: one row a line
export const sentences = [
  [/\bi (?:wrote|have written|'ve written) to the seller\b|\bi (?:have |'ve )?(?:contacted|messaged|asked) the seller\b/, "seller-contacted"],
  [/\bseller (?:does not|doesn't|did not|didn't|will not|won't|never) (?:answer|reply|respond)|\bseller (?:has not|hasn't|never) (?:answered|replied|responded)\b|\bno (?:answer|reply) from the seller\b/, "seller-silent"],
  [/\bnothing (?:has )?arrived\b|(?<!\b(?:refund|money) )\b(?:never arrived|did not arrive|didn't arrive|has not arrived|hasn't arrived)\b|\bi (?:did not|didn't) receive (?:it|the (?:item|parcel|package|order)|anything)\b|\bi (?:have not|haven't|have never|never) received (?:it|the (?:item|parcel|package|order)|anything)\b/, "not-received"],
  [/\b(?:arrived|came|is) (?:broken|damaged)\b|\bwrong (?:item|product|size|colou?r)\b|\bnot what i ordered\b/, "damaged-or-wrong"],
  [/\bi (?:have )?(?:got|received) (?:the|my) (?:money|refund)\b|(?<!\bno )\b(?:money|refund) (?:has )?arrived\b|\b(?:money|refund) is (?:here|back)\b/, "refund-received"],
  [/\bi (?:was not|wasn't|was never|have not been|haven't been) charged\b|\bshows? no charge\b|\b(?:does not|doesn't) show (?:a|the|any) charge\b|\bno money was taken\b/, "not-charged"],
  [/\b(?:bank|card|statement|account) shows (?:a|the) (?:charge|payment)\b|\bi (?:was|have been) charged\b|\bmoney was taken from\b/, "charge-seen"],
  [/\b(?:card|account) (?:has |is |was |has been )?(?:expired|closed)\b/, "card-expired"],
  [/\bi (?:would )?still (?:want|like)\b/, "still-wanted"],
] as const;
