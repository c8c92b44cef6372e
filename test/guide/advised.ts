import { type Advice, advise } from "../../lib/core/guide/advice.ts";
import { type Circumstances, circumstancesOf } from "../../lib/core/guide/circumstances.ts";
import { type Verdict, verdicts } from "../../lib/core/guide/verdicts.ts";
import { at, orderOf } from "./said.ts";

const clock = { now: at("2026-03-20"), timeZone: "UTC" };

function rowOf(diagnosis: string): Verdict {
  const row = verdicts.find((each) => each.diagnosis[0] === diagnosis);
  if (row === undefined) throw new Error(`no verdict ${diagnosis}`);
  return row;
}

/** The advice of a verdict where nothing is known beside it but this. */
export function advised(diagnosis: string, beside: Partial<Circumstances> = {}): Advice {
  const row = rowOf(diagnosis);
  return advise(row, { ...circumstancesOf(orderOf(), row, null, null, [], clock), ...beside });
}
