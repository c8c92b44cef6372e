import type { Explanation } from "./explain.ts";

type ExplainedOrder = Explanation["orders"][number];

/** How each order was decided, for people: the rules that fired with both sides of each comparison, and what would change it. */
export const printExplanation = ({ orders, rules }: Explanation): string =>
  orders.length === 0 ? "" : [`How this was decided (rule set ${rules})`, ...orders.flatMap(printOrder)].join("\n");

function printOrder({ orderNumber, diagnosis, why, nearly }: ExplainedOrder): readonly string[] {
  const decided = why.filter(({ facts }) => facts !== undefined);
  const compared = decided[0]?.facts ?? [];
  return [
    "",
    `Order ${orderNumber}: ${diagnosis.join(", ")}`,
    `  by ${decided.map(({ rule }) => rule).join(", ")}, because`,
    ...(compared.length === 0 ? ["    no other row of the table fits"] : []),
    ...compared.map(({ fact, is, accepts }) => `    ${fact} is ${is}${among(is, accepts)}`),
    ...decided.slice(0, 1).map(({ evidence, mail }) => `    “${evidence}” (${mail})`),
    ...why
      .filter(({ facts }) => facts === undefined)
      .map(({ rule, formula, evidence, mail }) => {
        const counted = formula === undefined ? "" : ` ${formula}:`;
        return `  ${rule}:${counted} “${evidence}” (${mail})`;
      }),
    ...(nearly.length === 0 ? [] : ["  One other fact would have led elsewhere:"]),
    ...nearly.map(({ diagnosis: other, rules, lacks }) => {
      return `    ${lacks.fact} ${lacks.wanted} instead of ${lacks.is}: ${other} (${rules.join(", ")})`;
    }),
  ];
}

const among = (is: string, accepts: readonly string[]): string => {
  const others = accepts.filter((value) => value !== is);
  return others.length === 0 ? "" : ` (or ${others.join(", ")})`;
};
