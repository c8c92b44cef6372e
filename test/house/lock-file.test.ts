import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { allowScripts, locked, nameOf, running } from "./lock.ts";

// What `npm ci` may rest on, wherever it runs.

/** Paths of the packages that something holds for. */
const pathsOf = (of: typeof locked, holds: (path: string) => boolean): string[] => [...of.keys()].filter(holds);
const at = (path: string) => locked.get(path) ?? expect.fail(path);

describe("what is fetched", () => {
  test("is told by its digest from anything else under its name", () => {
    const loose = pathsOf(locked, (path) => !at(path).inBundle && !/^sha512-/.test(at(path).integrity ?? ""));
    expect(loose).toEqual([]);
  });

  test("comes from whichever registry npm is set to, or from the public one", () => {
    const elsewhere = [...locked].filter(
      ([, { resolved = "https://registry.npmjs.org/" }]) => !resolved.startsWith("https://registry.npmjs.org/"),
    );
    expect(elsewhere.map(([path, { resolved }]) => `${path}: ${resolved}`)).toEqual([]);
  });

  test("is asked for by version, never by the address of a repository or a file", () => {
    const asked = [...locked].flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, range]) => ({ path, name, range })),
    );
    // `npm:` renames a package of the registry.
    expect(asked.filter(({ range }) => /[:/]/.test(range.replace(/^npm:(?:@[\w.-]+\/)?/, "")))).toEqual([]);
  });
});

describe("scripts of installation", () => {
  test("are had by those packages alone that the manifest decides about", () => {
    const scripted = pathsOf(locked, (path) => at(path).hasInstallScript).map(nameOf);
    expect(new Set(scripted)).toEqual(new Set(Object.keys(allowScripts)));
  });

  test("run for none of them", () => {
    expect(Object.entries(allowScripts).filter(([, isAllowed]) => isAllowed)).toEqual([]);
  });

  // All that the script of the one that runs would do is compile, where nothing is ready for the machine.
  test.each(["darwin-x64+arm64", "linux-arm64", "linux-x64"])("are not needed by LevelDB on %s", async (machine) => {
    expect(pathsOf(running, (path) => at(path).hasInstallScript)).toEqual(["node_modules/classic-level"]);
    const ready = await readdir(new URL(`../../node_modules/classic-level/prebuilds/${machine}/`, import.meta.url));
    expect(ready.filter((name) => name.endsWith(".node"))).not.toEqual([]);
  });
});

describe("on any machine", () => {
  test("what runs is the same", () => {
    expect(pathsOf(running, (path) => at(path).os.length > 0 || at(path).cpu.length > 0)).toEqual([]);
  });

  // npm has left out of the lock what is for other machines than the one that wrote it (npm/cli#4828).
  test("what is for other machines than the one that wrote the lock is in it", () => {
    const absent = [...locked].flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isFound(path, name))
        .map((name) => `${path} → ${name}`),
    );
    expect(absent).toEqual([]);
  });
});

describe("what is known against what runs", () => {
  test("is mended, or stands among what is open in docs/dependencies.md", async () => {
    const page = await readFile(new URL("../../docs/dependencies.md", import.meta.url), "utf8");
    const mended = [...page.matchAll(/^\| `([^`]+)` +\|[^|]*\|[^|]*\| *(\d+\.\d+\.\d+) *\|/gm)];
    expect(mended.length).toBeGreaterThan(40);
    const old = [...running].flatMap(([path, { version }]) =>
      mended.some(([, name, first = ""]) => name === nameOf(path) && isOlder(version, first))
        ? [`${nameOf(path)} ${version}`]
        : [],
    );
    const open = [...page.matchAll(/^- `([^`]+)` (\d+\.\d+\.\d+)/gm)].map(([, name, version]) => `${name} ${version}`);
    expect(old.toSorted()).toEqual(open.toSorted());
  });
});

/** By major, minor and patch; of what comes before a release nothing is installed. */
function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, "en", { numeric: true }) < 0;
}

/** Whether a package finds another as Node looks for it: in its own folder, then in each above. */
function isFound(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (locked.has(folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`)) return true;
    if (folder === "") return false;
  }
}
