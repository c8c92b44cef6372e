import type { Block } from "./blocks.ts";
import type { LetterRequest, Occasion } from "./letter.ts";
import { mailtoOf } from "./mailto.ts";
import type { Reader } from "./moment.ts";

/** Letters about no order in which a date may stand. */
const namesDates: readonly Occasion["why"][] = ["words", "answers-wait"];

/** The link to the page of all orders, then whose rules these are, what is kept, and how to end it. */
export const footerPart = ({ cases, rules, page, occasion, mailDays }: LetterRequest, reader: Reader): Block[] => {
  const { footer, phrases } = reader.language;
  const word = (body: string, when: string) => ({
    choices: [{ label: body, href: mailtoOf(reader.deskAddress, body, body) }],
    when,
  });
  // Nothing is kept any more, and there is nothing to end.
  if (occasion.why === "erased") return [{ is: "footer", lines: [footer.source(rules)], replies: [] }];
  return [
    ...(page === null ? [] : [{ is: "link", text: phrases.page, href: page } as const]),
    {
      is: "footer",
      lines: [
        cases.length > 0 || namesDates.includes(occasion.why) ? footer.dates(reader.timeZone) : footer.unchanged,
        footer.source(rules),
        footer.kept(mailDays),
      ],
      replies: [word("STOP", footer.stop), word("DELETE", footer.delete)],
    },
  ];
};
