import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { App } from "aws-cdk-lib";
import { readConfiguration } from "../lib/stack/configuration.ts";
import { DeskStack } from "../lib/stack/desk-stack.ts";

// Started by the CDK command line or alone: `npm run synth` needs neither it nor credentials nor a network.
const isAlone = process.env["CDK_OUTDIR"] === undefined;
const cdkJson = JSON.parse(readFileSync(new URL("../cdk.json", import.meta.url), "utf8"));
const app = new App({ context: cdkJson.context, analyticsReporting: false, ...(isAlone && { outdir: "cdk.out" }) });

try {
  const stack = new DeskStack(app, "whyclosed", readConfiguration(app.node));
  const assembly = app.synth();
  if (isAlone) console.log(relative(process.cwd(), assembly.getStackArtifact(stack.artifactId).templateFullPath));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
