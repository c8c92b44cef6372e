import { readdir, readFile } from "node:fs/promises";

const corpus = new URL("../corpus/", import.meta.url);

/** The mails of the corpus as one character a byte, in the order of their names. */
export async function corpusMails(): Promise<readonly [string, ...string[]]> {
  const folders = (await readdir(corpus, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const mails = await Promise.all(folders.map(({ name }) => readFile(new URL(`${name}/mail.eml`, corpus), "latin1")));
  const [first, ...rest] = mails;
  if (first === undefined) throw new Error("the corpus has no mails");
  return [first, ...rest];
}
