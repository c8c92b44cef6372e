import type { DeadlineName } from "../codes.ts";
import type { OrderEvent } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import type { Advice } from "./advice.ts";
import { causes } from "./causes.ts";
import type { Reason } from "./diagnosis.ts";
import type { Due } from "./due.ts";
import type { Established } from "./establish.ts";
import type { FactName } from "./facts.ts";
import type { Verdict } from "./verdicts.ts";

interface Decided {
  readonly verdict: Verdict;
  readonly advice: Advice;
  readonly established: Established;
  /** The event that states the cause. */
  readonly stating: OrderEvent | undefined;
  readonly dues: readonly Due[];
  readonly order: Order;
}

/** Why: the verdict's rules with both sides of each comparison, what was added to it, and how each date is counted. */
export function reasonsOf({ verdict, advice, established, stating, dues, order }: Decided): Reason[] {
  const { facts, because } = established;
  const asked = Object.keys(verdict.when) as FactName[];
  const fact = asked.map((name) => because[name]).find((event) => event !== undefined) ?? order.history.at(-1);
  if (fact === undefined) return [];
  const compared = asked.map((name) => ({ fact: name, accepts: accepted(verdict, name), is: facts[name] }));
  const base = { evidence: fact.evidence, mail: fact.mail };
  return [
    ...verdict.cites.map((rule) => ({ rule, ...base, facts: compared })),
    ...reasonOfCause(stating),
    ...advice.added.flatMap(({ cites }) => cites).map((rule) => ({ rule, ...base })),
    ...dues.map(reasonOfDate),
  ];
}

function reasonOfCause(stating: OrderEvent | undefined): Reason[] {
  if (stating?.details.cause === undefined) return [];
  return [{ rule: causes[stating.details.cause], evidence: stating.evidence, mail: stating.mail }];
}

const accepted = ({ when }: Verdict, name: FactName): string[] => [when[name] ?? []].flat();

function reasonOfDate({ name, rule, formula, because }: Due): Reason {
  const detail = detailBehind[name];
  const line = detail === undefined ? undefined : because.lines[detail];
  return { rule, evidence: line ?? because.evidence, mail: because.mail, formula };
}

/** The detail of a mail that a deadline is counted from, where it has a line of its own. */
const detailBehind: Readonly<Partial<Record<DeadlineName, string>>> = {
  processingDeadline: "processingDays",
  paymentDue: "payBy",
  disputeWindowCloses: "estimatedDelivery",
  disputeWindowClosed: "estimatedDelivery",
  windowCertainlyClosedAfter: "estimatedDelivery",
  actBy: "estimatedDelivery",
};
