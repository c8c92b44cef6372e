import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { App } from "aws-cdk-lib";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { readConfiguration } from "../../lib/stack/configuration.ts";
import { DeskStack } from "../../lib/stack/desk-stack.ts";

// The bundles as they would be deployed, in a folder where no module of ours can be found beside them.
const outdir = mkdtempSync(join(tmpdir(), "whyclosed-bundles-"));
afterAll(() => rmSync(outdir, { recursive: true }));

describe("the bundles that AWS runs", () => {
  it("load on their own and export a handler", () => {
    const app = new App({ context: { domain: "desk.example.org", localPart: "orders", rawMailDays: 7 }, outdir });
    new DeskStack(app, "whyclosed", readConfiguration(app.node));
    app.synth();

    const assets = readdirSync(outdir).filter((name) => name.startsWith("asset."));
    expect(assets).toHaveLength(3);
    for (const asset of assets) {
      const bundle = pathToFileURL(join(outdir, asset, "index.mjs")).href;
      const script = `console.log(typeof (await import("${bundle}")).handler)`;
      const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        cwd: outdir,
        encoding: "utf8",
        // Lambda's functions compose themselves from their environment on the first event, not on import.
        env: {},
      });
      expect(printed.trim()).toBe("function");
    }
  });

  it.each(["receive", "dispatch", "status"])("hold nothing that only the laptop uses: %s", async (name) => {
    const { metafile } = await build({
      entryPoints: [`functions/${name}.ts`],
      bundle: true,
      platform: "node",
      format: "esm",
      write: false,
      metafile: true,
    });
    const ofTheLaptop = /^lib\/local\/|^node_modules\/(dynalite|smtp-server|level|@hono\/node-server)\//;
    expect(Object.keys(metafile.inputs).filter((path) => ofTheLaptop.test(path))).toEqual([]);
  });
});
