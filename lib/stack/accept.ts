import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/**
 * Accepts one finding of cdk-nag on one construct; any other finding there, and the same one elsewhere, fails the synth.
 * @param finding as the report prints it, `Pack::Rule-ID` or `Pack::Rule-ID[Finding]`
 */
export function accept(construct: IConstruct, finding: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: finding, reason });
}
