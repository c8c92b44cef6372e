import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const Names = z.record(z.string(), z.string()).default({});

/** One entry of `package-lock.json`, as far as the tests ask about it. */
const Locked = z.object({
  version: z.string().default(""),
  /** An SPDX expression, as the package's own file says it. */
  license: z.string().optional(),
  /** Where it was fetched from. */
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  /** It came inside the archive of the package above it. */
  inBundle: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  os: z.array(z.string()).default([]),
  cpu: z.array(z.string()).default([]),
  dependencies: Names,
  optionalDependencies: Names,
});
export type Locked = z.infer<typeof Locked>;

const Lock = z.object({ packages: z.record(z.string(), Locked) });
const Manifest = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(fileURLToPath(new URL(`../../${name}`, import.meta.url)), "utf8"));

const { packages } = Lock.parse(await read("package-lock.json"));

/** Every installed package by the path that it is installed at, `node_modules/a/node_modules/b`; without the project. */
export const locked: ReadonlyMap<string, Locked> = new Map(Object.entries(packages).filter(([path]) => path !== ""));

/** Those that run: all but what only building and testing need. */
export const running: ReadonlyMap<string, Locked> = new Map([...locked].filter(([, { dev }]) => !dev));

/** Which packages may run a script while they are installed. */
export const { allowScripts } = Manifest.parse(await read("package.json"));

/** The name of the package that is installed at a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
