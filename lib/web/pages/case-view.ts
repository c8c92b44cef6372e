import { type Moments, printDeadlines, readFacts } from "../../core/letter/facts.ts";
import type { VerdictWords } from "../../core/letter/languages/language.ts";
import type { Reader } from "../../core/letter/moment.ts";
import { type Steps, sortActions } from "../../core/letter/steps.ts";
import type { Case } from "../../core/pipeline.ts";

/** One case in words. */
export interface CaseView {
  readonly verdict: VerdictWords;
  readonly moments: Moments;
  readonly steps: Steps;
}

export const viewCase = (each: Case, reader: Reader): CaseView => {
  const { diagnosis } = each;
  const [verdict = "closed-unknown-cause"] = diagnosis.diagnosis;
  const moments = printDeadlines(diagnosis.deadlines, reader);
  return {
    verdict: reader.language.verdicts[verdict],
    moments,
    steps: sortActions(each, readFacts(diagnosis, moments, reader), reader.language),
  };
};
