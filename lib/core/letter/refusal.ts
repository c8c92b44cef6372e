/** R-130, word for word: what a buyer answers to a seller who wants the buyer to cancel; English, since the seller reads it. */
export const refusal = "If you need to cancel, please cancel from your side.";
