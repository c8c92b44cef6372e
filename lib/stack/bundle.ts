import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import type { FunctionName } from "./function-names.ts";
import { leftOut } from "./left-out.ts";

/** One function as it is deployed: a folder with one file. */
export interface Bundle {
  readonly folder: string;
  readonly bytes: number;
  /** The files that it was made of, from the project's root, and how many bytes of it each became. */
  readonly inputs: ReadonlyMap<string, number>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Bundles one function into `folder/name/index.mjs`: an ES module, minified, with all that it needs and no more.
 * @param entry another module, to be bundled as that function is
 */
export async function bundle(name: FunctionName, folder: string, entry = `functions/${name}.ts`): Promise<Bundle> {
  const into = join(folder, name);
  await mkdir(into, { recursive: true });
  const outfile = join(into, "index.mjs");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node24",
    mainFields: ["module", "main"],
    // Some libraries are CommonJS and require Node's own modules, for which an ES module has no `require`.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    plugins: [leavingOut(name), libraryOnce, onlyWhatIsUsed, onlyCommandsUsed],
    logLevel: "warning",
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).map(
    ([path, { bytesInOutput }]) => [path, bytesInOutput] as const,
  );
  return { folder: into, bytes: output?.bytes ?? 0, inputs: new Map(inputs) };
}

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

const leavingOut = (name: FunctionName): Plugin => ({
  name: "leaving-out",
  setup({ onLoad }) {
    for (const { module, contents, of } of leftOut) {
      if (of === undefined || of === name) onLoad({ filter: module }, () => ({ contents, loader: "js" }));
    }
  },
});

/** A library that is there both as an ES module and as CommonJS goes in once. */
const libraryOnce: Plugin = {
  name: "library-once",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^libmime$/ }, ({ resolveDir, pluginData }) =>
      pluginData === "resolved"
        ? undefined
        : resolve("libmime", { resolveDir, kind: "require-call", pluginData: "resolved" }),
    );
  },
};

/** No module of ours does anything by being loaded: one of which nothing is used stays out, with its libraries. */
const onlyWhatIsUsed: Plugin = {
  name: "only-what-is-used",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === "resolved") return undefined;
      const resolved = await resolve(path, { resolveDir, kind, pluginData: "resolved" });
      return { ...resolved, sideEffects: false };
    });
  },
};

/** The AWS SDK describes every command of a service in one file; what describes those that nobody calls is dropped. */
const onlyCommandsUsed: Plugin = {
  name: "only-commands-used",
  setup({ onLoad }) {
    onLoad({ filter: /\/@aws-sdk\/client-[\w-]+\/dist-es\/schemas\/schemas_0\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      // A literal with computed keys counts as doing something; called in a pure function it does not.
      const contents = source.replace(
        /^export var (\w+\$) = (\[[^;]*\]);$/gm,
        "export var $1 = /* @__PURE__ */ (() => $2)();",
      );
      // Nobody tells the errors of SSM apart: each is its service's exception with its name.
      const errors = /client-ssm/.test(path) ? /^n0_registry\.registerError\(.*$/gm : /(?!)/;
      return { contents: contents.replace(errors, ""), loader: "js" };
    });
  },
};
