import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import type { FunctionName } from "./function-names.ts";
import { leftOut } from "./left-out.ts";

/** What makes a bundle smaller than its libraries would have it. */
export const bundlePlugins = (name: FunctionName): Plugin[] => [
  leavingOut(name),
  libraryOnce,
  onlyWhatIsUsed,
  onlyCommandsUsed,
  tablesBeside,
];

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

/**
 * The tables of the alphabets of East Asia lie beside the bundle as they are: who first reads a mail in one of them
 * requires its table, where libmime would fill in that of GBK whenever it is loaded.
 */
const tablesBeside: Plugin = {
  name: "tables-beside",
  setup({ onLoad }) {
    const tables = /\/iconv-lite\/encodings\/tables\/[\w-]+\.json$|\/encoding-japanese\/encoding\.min\.js$/;
    onLoad({ filter: tables }, async ({ path }) => ({ contents: await readFile(path), loader: "copy" }));
    onLoad({ filter: /\/libmime\/dist\/\w+\/charset\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const decoder = `require("iconv-lite/encodings/dbcs-codec.js")._dbcs.prototype.decoder`;
      return { contents: source.replace(/\b[\w.]+\.getCodec\('gbk'\)\.decoder/, decoder), loader: "js" };
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
        /^((?:export )?var) (\w+\$?) = (\[[^;]*\]);$/gm,
        "$1 $2 = /* @__PURE__ */ (() => $3)();",
      );
      // Nobody tells the errors of SSM apart: each is its service's exception with its name.
      const errors = /client-ssm/.test(path) ? /^n0_registry\.registerError\(.*$/gm : /(?!)/;
      return { contents: contents.replace(errors, ""), loader: "js" };
    });
    // Of its package a client tells its version.
    onLoad({ filter: /\/@aws-sdk\/client-[\w-]+\/package\.json$/ }, async ({ path }) => {
      const { version }: { version: unknown } = JSON.parse(await readFile(path, "utf8"));
      return { contents: JSON.stringify({ version }), loader: "json" };
    });
  },
};
