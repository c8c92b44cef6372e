import { DeadlineName } from "../codes.ts";
import type { Case } from "./case.ts";
import type { Entries } from "./entries.ts";
import { printDeadlines } from "./facts.ts";
import type { LetterRequest } from "./letter.ts";
import type { Reader } from "./moment.ts";
import type { Said } from "./said.ts";
import { mostCompactCases } from "./several-cases.ts";

/** What a letter says about each order, for the next letter to build on. */
export const sayingOf = (
  cases: readonly Case[],
  entries: ReadonlyMap<string, Entries>,
  request: LetterRequest,
  reader: Reader,
): ReadonlyMap<string, Said> =>
  new Map(
    cases.map(({ order: { orderNumber, history }, diagnosis }, index) => {
      const isWhole = request.occasion.why !== "nothing-new" && index < mostCompactCases;
      const before = request.said.get(orderNumber)?.deadlines ?? {};
      const moments = printDeadlines(diagnosis.deadlines, reader);
      const isPrinted = (name: DeadlineName): boolean =>
        moments.get(name)?.isOpen === true && (isWhole || name === diagnosis.headline || before[name] !== undefined);
      const printed = DeadlineName.options.filter(isPrinted).map((name) => [name, diagnosis.deadlines[name]]);
      const [verdict = "closed-unknown-cause"] = diagnosis.diagnosis;
      const calendar = entries.get(orderNumber) ?? {};
      return [
        orderNumber,
        { at: request.now, verdict, mails: mailsOf(history), deadlines: Object.fromEntries(printed), calendar },
      ];
    }),
  );

/** An order has a handful of mails; whoever sends hundreds reads about the newest. */
const mostMails = 50;
const mailsOf = (history: Case["order"]["history"]): string[] =>
  [...new Set(history.map(({ mail }) => mail))].slice(-mostMails);
