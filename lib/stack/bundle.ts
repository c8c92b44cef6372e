import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import { bundlePlugins } from "./bundle-plugins.ts";
import type { FunctionName } from "./function-names.ts";

/** One function as it is deployed: a folder whose `index.mjs` exports the handler. */
export interface Bundle {
  readonly folder: string;
  /** Of what is loaded with it; the rest waits in files of its own until a mail needs it. */
  readonly bytes: number;
  /** Of all its files. */
  readonly totalBytes: number;
  /** The files that `bytes` was made of, from the project's root, and how many bytes of it each became. */
  readonly inputs: ReadonlyMap<string, number>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Bundles one function into the folder `folder/name`: ES modules, minified, with all that it needs and no more.
 * @param entry another module, to be bundled as that function is
 */
export async function bundle(name: FunctionName, folder: string, entry = `functions/${name}.ts`): Promise<Bundle> {
  const into = join(folder, name);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: "index" }],
    outdir: into,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    minify: true,
    // Other letters than Latin ones take two or three bytes so, six where they are escaped.
    charset: "utf8",
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node24",
    mainFields: ["module", "main"],
    // Some libraries are CommonJS and require Node's own modules, for which an ES module has no `require`.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    plugins: bundlePlugins(name),
    logLevel: "warning",
  });
  const outputs = new Map(Object.entries(metafile.outputs));
  const atStart = [...loadedWith(relative(root, join(into, "index.mjs")), outputs)];
  return {
    folder: into,
    bytes: sum(atStart.map(({ bytes }) => bytes)),
    totalBytes: sum([...outputs.values()].map(({ bytes }) => bytes)),
    inputs: new Map(
      atStart.flatMap(({ inputs }) =>
        Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const),
      ),
    ),
  };
}

type Output = Metafile["outputs"][string];

/** A file and all that it imports, but for what is imported later. */
function loadedWith(
  path: string,
  outputs: ReadonlyMap<string, Output>,
  found = new Set<Output>(),
): ReadonlySet<Output> {
  const output = outputs.get(path);
  if (output === undefined || found.has(output)) return found;
  found.add(output);
  for (const { path: imported, kind } of output.imports)
    if (kind === "import-statement") loadedWith(imported, outputs, found);
  return found;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** All four. */
export async function bundleAll(folder: string): Promise<Readonly<Record<FunctionName, Bundle>>> {
  const [receive, feedback, dispatch, status] = await Promise.all([
    bundle("receive", folder),
    bundle("feedback", folder),
    bundle("dispatch", folder),
    bundle("status", folder),
  ]);
  return { receive, feedback, dispatch, status };
}
