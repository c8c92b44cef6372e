import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import { bundleAll } from "../lib/stack/bundle.ts";
import { readConfiguration } from "../lib/stack/configuration.ts";
import { DeskStack } from "../lib/stack/desk-stack.ts";

// Started by the CDK command line or alone: `npm run synth` needs neither it nor credentials nor a network.
const isAlone = process.env["CDK_OUTDIR"] === undefined;
const cdkJson = JSON.parse(readFileSync(new URL("../cdk.json", import.meta.url), "utf8"));
// `npm run synth -- --context alarmMailbox=…` as with the command line.
const { values } = parseArgs({ options: { context: { type: "string", multiple: true, short: "c", default: [] } } });
const given = Object.fromEntries(values.context.map((pair) => [pair.split("=")[0], pair.slice(pair.indexOf("=") + 1)]));
const app = new App({
  context: { ...cdkJson.context, ...given },
  analyticsReporting: false,
  ...(isAlone && { outdir: "cdk.out" }),
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));

const folder = mkdtempSync(join(tmpdir(), "whyclosed-"));
try {
  const { receive, feedback, dispatch, status } = await bundleAll(folder);
  const stack = new DeskStack(app, "whyclosed", {
    configuration: readConfiguration(app.node),
    code: { receive: receive.folder, feedback: feedback.folder, dispatch: dispatch.folder, status: status.folder },
  });
  const assembly = app.synth();
  if (isAlone) console.log(relative(process.cwd(), assembly.getStackArtifact(stack.artifactId).templateFullPath));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
