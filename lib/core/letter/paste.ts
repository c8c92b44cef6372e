import { type Block, heading, paragraph } from "./blocks.ts";
import type { Case } from "./case.ts";
import type { PasteLabel } from "./languages/occasions.ts";
import type { Reader } from "./moment.ts";
import { askForTime, askSeller, disputeText } from "./paste-texts.ts";
import { refusal } from "./refusal.ts";
import { isSellerAsked } from "./seller-asked.ts";

/** A letter is read to its end or not at all. */
const mostPastes = 3;

interface Paste {
  readonly label: PasteLabel;
  readonly lines: readonly string[];
}

/** The texts that a case calls for, to be copied into the chat or the dispute. */
export const pastesOf = (each: Case, reader: Reader): Paste[] => {
  const { actions } = each.diagnosis;
  const pastes: Paste[] = [];
  if (actions.includes("reply-canned-cancel-from-your-side")) pastes.push({ label: "refusal", lines: [refusal] });
  if (actions.includes("contact-seller") && !isSellerAsked(each.order))
    pastes.push({ label: "seller", lines: askSeller(each, reader) });
  if (actions.some((action) => action === "contact-seller-ask-restock" || action.startsWith("ask-seller-to-extend")))
    pastes.push({ label: "seller", lines: askForTime(each) });
  if (actions.some((action) => action.startsWith("open-dispute-")))
    pastes.push({ label: "dispute", lines: disputeText(each, reader) });
  return pastes;
};

/** The texts of the most urgent cases, ready to paste; the order is named where there are several. */
export const pastePart = (cases: readonly Case[], reader: Reader): Block[] => {
  const { headings, pastes, phrases } = reader.language;
  const shown = cases
    .flatMap((each) => pastesOf(each, reader).map((paste) => ({ ...paste, orderNumber: each.order.orderNumber })))
    .slice(0, mostPastes);
  if (shown.length === 0) return [];
  return [
    heading(2, headings.paste),
    paragraph(phrases.pasteIntro),
    ...shown.map(({ label, lines, orderNumber }): Block => {
      const title = cases.length === 1 ? pastes[label] : phrases.statusLine(orderNumber, pastes[label]);
      return { is: "paste", title, lines };
    }),
  ];
};
