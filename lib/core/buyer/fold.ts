import { plain } from "../notice/plain-text.ts";

/**
 * A line as it is compared with what buyers write: plain, and without the accents and dots that people leave out when
 * they type in a hurry (`não` is `nao`, `Verkäufer` is `verkaufer`, `ё` is `е`; `й` and `ß` are letters of their own).
 */
export const fold = (text: string): string =>
  plain(text)
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}{1,4}|(?<=е)\u0308/gu, "")
    .normalize("NFC");
