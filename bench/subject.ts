import { pathToFileURL } from "node:url";
import { bundle } from "../lib/stack/bundle.ts";

/** What is measured, as AWS would run it: bundled and minified, nothing compiled on the way. */
export type Subject = typeof import("./reply.ts");

/** @returns the bundle's file, for processes of their own, and the bundle itself */
export async function buildSubject(folder: string): Promise<{ file: string; subject: Subject }> {
  const built = await bundle("receive", folder, "bench/reply.ts");
  const file = pathToFileURL(`${built.folder}/index.mjs`).href;
  const subject: Subject = await import(file);
  return { file, subject };
}
