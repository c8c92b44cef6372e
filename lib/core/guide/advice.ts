import type { Action, DiagnosisCode } from "../codes.ts";
import { type Addition, additions } from "./additions.ts";
import type { Circumstances, circumstanceValues } from "./circumstances.ts";
import { collect } from "./decision-table.ts";
import type { Refund } from "./diagnosis.ts";
import type { Verdict } from "./verdicts.ts";

/** The verdict with everything added to it. */
export interface Advice {
  readonly diagnosis: DiagnosisCode[];
  readonly actions: Action[];
  readonly expected: Refund["expected"];
  /** The rows that added something. */
  readonly added: readonly Addition[];
}

const mostTips = 2;

/** Joins the verdict's own advice with every addition that fits, in the order of the table. */
export function advise(verdict: Verdict, circumstances: Circumstances): Advice {
  const added = collect<typeof circumstanceValues, Addition>(additions, circumstances);
  const more = added.flatMap((row) => row.do ?? []);
  const own = added.some(({ instead }) => instead)
    ? []
    : verdict.do.filter((each) => more.length === 0 || each !== "no-action");
  const lead = added.flatMap((row) => (row.lead === true ? (row.do ?? []) : []));
  const tips = [...new Set(added.flatMap(({ tip }) => tip ?? []))].slice(0, mostTips);
  const said = [...lead, ...own, ...more, ...tips];
  const actions = said.filter((action) => !isAnswered(action, circumstances));
  return {
    diagnosis: [...new Set([...verdict.diagnosis, ...added.flatMap(({ refine }) => refine ?? [])])],
    actions: [...new Set(circumstances.window === "closed" ? actions.filter(isPossibleWithoutDispute) : actions)],
    expected: added.find(({ refund }) => refund !== undefined)?.refund ?? verdict.refund,
    added,
  };
}

/** A question is not asked again. */
const isAnswered = (action: Action, { charge, method }: Circumstances): boolean =>
  (action === "ask-were-you-charged" && charge !== "unknown") ||
  (action === "ask-payment-method" && method !== "unknown");

const isPossibleWithoutDispute = (action: Action): boolean =>
  !/^(?:open-dispute|reason|evidence|request-full)-/.test(action);
