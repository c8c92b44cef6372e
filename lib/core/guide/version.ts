import { digest } from "../order/digest.ts";
import { additions } from "./additions.ts";
import { candidates } from "./candidates.ts";
import * as periods from "./periods.ts";
import { verdicts } from "./verdicts.ts";

/** Names the rule set by its content, so that an answer can be replayed with the rules it was given by. */
export const ruleSetVersion: string = digest(JSON.stringify([periods, verdicts, additions, candidates])).slice(0, 12);
