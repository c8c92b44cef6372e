import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A module bundled and minified as esbuild does it by itself, without anything that we leave out or take apart. */
export async function plainBundle(entry: string, folder: string): Promise<{ path: string; bytes: number }> {
  const path = join(folder, "plain.mjs");
  await build({
    absWorkingDir: fileURLToPath(new URL("../", import.meta.url)),
    entryPoints: [entry],
    outfile: path,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node24",
    mainFields: ["module", "main"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "warning",
  });
  return { path, bytes: (await stat(path)).size };
}
