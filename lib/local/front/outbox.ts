import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";

/** One letter of the outbox, as its reader sees it. */
export interface OutboxLetter {
  readonly file: string;
  /** The letter's id. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly date: Date | undefined;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

const fileName = /^[\dTZ]{1,20}-([0-9a-f]{32})\.eml$/;
const mostShown = 100;

/** The newest letters, without their bodies being looked into twice. */
export async function readOutbox(data: string): Promise<readonly OutboxLetter[]> {
  const files = (await readdir(join(data, "outbox")).catch(() => [])).filter((file) => fileName.test(file));
  // By when they were written: with a clock that stands still their names all begin alike.
  const written = await Promise.all(
    files.map(async (file) => ({ file, at: (await stat(join(data, "outbox", file)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  const newest = written.sort((one, other) => other.at - one.at).slice(0, mostShown);
  const letters = await Promise.all(newest.map(({ file }) => readLetter(data, file)));
  return letters.filter((letter) => letter !== null);
}

/** The file of a letter, by its id; null where it is not in the outbox. */
export async function fileOfLetter(data: string, id: string): Promise<string | null> {
  const files = await readdir(join(data, "outbox")).catch(() => []);
  return files.find((file) => fileName.exec(file)?.[1] === id) ?? null;
}

/** @returns null where there is no such letter; a name that is none of the outbox's is never opened */
export async function readLetter(data: string, file: string): Promise<OutboxLetter | null> {
  const id = fileName.exec(file)?.[1];
  if (id === undefined) return null;
  const source = await readFile(join(data, "outbox", file)).catch(() => null);
  if (source === null) return null;
  const mail = await simpleParser(source, { skipTextToHtml: true });
  const to = [mail.to ?? []].flat().map(({ text }) => text);
  return {
    file,
    id,
    to: to.join(", "),
    subject: mail.subject ?? "",
    date: mail.date,
    html: mail.html === false || mail.html === undefined ? "" : mail.html,
    text: mail.text ?? "",
    attachments: mail.attachments.map(({ filename }) => filename ?? "unnamed"),
  };
}
