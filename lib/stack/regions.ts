import { CfnRule, Fn, type Stack } from "aws-cdk-lib";

/**
 * Where SES receives mail (AWS General Reference, "Email receiving endpoints"); elsewhere it only sends. AWS has added
 * regions before: one that the page lists and this does not may be added here.
 */
const receivingRegions: readonly string[] = [
  "us-east-1",
  "us-east-2",
  "us-west-2",
  "ca-central-1",
  "eu-central-1",
  "eu-west-1",
  "eu-west-2",
  "ap-northeast-1",
  "ap-southeast-1",
  "ap-southeast-2",
];

/** Refuses a deployment to a region without incoming mail, before CloudFormation makes anything. */
export function requireReceivingRegion(stack: Stack): void {
  new CfnRule(stack, "RegionReceivesMail", {
    assertions: [
      {
        assert: Fn.conditionContains([...receivingRegions], stack.region),
        assertDescription: `SES receives mail in ${receivingRegions.join(", ")} only.`,
      },
    ],
  });
}
