import type { Reader } from "../../core/letter/moment.ts";
import type { PageContext } from "../pages.ts";

/** Prints dates as letters do. A page answers by forms, so that there is no address to write to. */
export const readerOf = ({ words, now, timeZone }: PageContext): Reader => ({
  language: words,
  now,
  timeZone,
  deskAddress: "",
});
