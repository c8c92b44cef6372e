import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { locales } from "../../lib/core/notice/locales/index.ts";
import {
  type Grade,
  type Known,
  type Locale,
  type NoticeKind,
  noticeKinds,
  type Wording,
} from "../../lib/core/notice/locales/locale.ts";

// docs/reading.md says what can be read, and what proves it: the corpus mails of each form and client, and how well
// each wording is known. It is written here, and CI compares it.

const root = join(import.meta.dirname, "../..");
const corpus = join(root, "test/corpus");
const forms = ["direct", "inline", "attached", "auto-forwarded", "relayed"] as const;
const grades: readonly Grade[] = ["seen", "page", "guess"];

/** Languages of which mails have been seen. */
const attested = ["en", "de", "es", "fr", "ko", "ru"];

const Golden = z.object({
  form: z.string(),
  client: z.string().default("–"),
  events: z.array(z.object({ type: z.string() })),
});
const proofs = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const golden = Golden.parse(JSON.parse(readFileSync(join(corpus, name, "expected.json"), "utf8")));
    return { name, language: name.split("-")[0] ?? "", ...golden };
  })
  .filter(({ events }) => events.length > 0);

/** Event types that only a buyer's own words lead to. */
const isProved = (type: string): boolean => proofs.some(({ events }) => events.some((event) => event.type === type));

/** The best that is known of a kind's wording in a language, in subject or body. */
function gradeOf(kind: NoticeKind, tables: readonly Readonly<Record<NoticeKind, Known<Wording>>>[]): Grade | "unknown" {
  const known = tables.flatMap((table) => (table[kind] === "unknown" ? [] : table[kind].map(({ grade }) => grade)));
  return grades.find((grade) => known.includes(grade)) ?? "unknown";
}

const rows = noticeKinds.map((kind) => ({
  kind,
  grades: locales.map(({ subjects, sentences }) => gradeOf(kind, [subjects, sentences])),
}));

test("every kind can be read in English", () => {
  const english = locales.findIndex(({ language }) => language === "en");
  expect(rows.filter((row) => row.grades[english] === "unknown").map(({ kind }) => kind)).toEqual([]);
});

test("every language, and in the attested ones every form, is proved by corpus mails", () => {
  const languages = new Set(proofs.map(({ language }) => language));
  expect(locales.map(({ language }) => language).filter((language) => !languages.has(language))).toEqual([]);
  const proved = new Set(proofs.map(({ language, form }) => `${language} ${form}`));
  const wanted = attested.flatMap((language) => forms.map((form) => `${language} ${form}`));
  expect(wanted.filter((pair) => !proved.has(pair))).toEqual([]);
});

test("a mail that somebody or something sent on names who", () => {
  expect(proofs.filter(({ form, client }) => form !== "direct" && client === "–").map(({ name }) => name)).toEqual([]);
});

test("every event that a mail can lead to is proved by a corpus mail", () => {
  const ofMails = [
    "payment-awaited payment-failed payment-under-review order-confirmed order-ready-to-ship order-shipped",
    "tracking-updated tracking-replaced shipment-cancelled package-returned package-delivered receipt-awaited",
    "receipt-confirmed order-closed order-cancelled estimate-changed seller-message refund-initiated",
    "refund-processing refund-sent refund-other dispute-opened dispute-rejected-by-seller dispute-escalated",
    "dispute-resolved",
  ].flatMap((line) => line.split(" "));
  expect(ofMails.filter((type) => !isProved(type))).toEqual([]);
});

test("docs/reading.md is what is true now", () => {
  const file = join(root, "docs/reading.md");
  const printed = print();
  if (!existsSync(file) || (readFileSync(file, "utf8") !== printed && process.env["CI"] === undefined)) {
    writeFileSync(file, printed);
  }
  expect(readFileSync(file, "utf8")).toBe(printed);
});

function print(): string {
  const languages = locales.map(({ language }) => language);
  const others = languages.filter((language) => !attested.includes(language));
  const routes = forms.flatMap((form) =>
    [...new Set(proofs.filter((proof) => proof.form === form).map(({ client }) => client))]
      .sort()
      .map((client) => ({ form, client })),
  );
  return [
    "# What is read",
    "",
    "Written by `test/notice/reading.test.ts`; not by hand.",
    "",
    "## Forms, clients and languages",
    "",
    "How many mails of `test/corpus` prove that a notification in this language is read in this form, sent on by this client",
    "or service. With the template key of its links a notification is read in every language, without one word of it. The",
    "layouts of further clients, and all languages of Yahoo and of one-line heads, stand in `test/mail/clients.ts`.",
    "",
    ...table(
      ["form", "by", ...attested, "others"],
      routes.map((route) => [
        route.form,
        route.client,
        ...[...attested.map((language) => [language]), others].map((group) => count(route, group)),
      ]),
    ),
    "",
    `Others: ${others.map((language) => `${language} ${count({}, [language])}`).join(", ")}.`,
    "",
    "## Kinds and languages",
    "",
    "How well the wording of each kind is known at best: **seen** in a real mail or built from a real mailbox; page = on",
    "AliExpress's own pages, in its help or API, or in buyers' guides; guess = a translation that nobody has seen; – = not known.",
    "An event read by a page's or a guessed wording is marked `isWordingUnattested`. Whatever its words, a mail is read only if its",
    "sender is AliExpress's or, where a client lost the sender, its links are.",
    "",
    ...table(
      ["kind", ...languages],
      rows.map((row) => [
        row.kind,
        ...row.grades.map((grade) => (grade === "seen" ? "**seen**" : grade === "unknown" ? "–" : grade)),
      ]),
    ),
    "",
    "## Wordings",
    "",
    `Each wording with its mark: ${grades.map((grade) => `${marks[grade]} ${grade}`).join(", ")}. {order}, {package}, {count} and {any} stand for what varies.`,
    "Of the languages without a mail only the order page's words are listed: what their mails may say is made of these.",
    "",
    ...locales.flatMap(wordingsOf),
  ].join("\n");
}

function count(route: { form?: string; client?: string }, languages: readonly string[]): string {
  const proving = proofs.filter(
    ({ form, client, language }) =>
      form === (route.form ?? form) && client === (route.client ?? client) && languages.includes(language),
  );
  return String(proving.length);
}

const marks: Readonly<Record<Grade, string>> = { seen: "●", page: "◐", guess: "○" };
const tables = ["subjects", "sentences", "reasons", "causes", "labels", "statuses"] as const;

function wordingsOf(locale: Locale): readonly string[] {
  const listed = attested.includes(locale.language) ? tables : (["statuses"] as const);
  return [`### ${locale.language}`, "", ...listed.flatMap((name) => wordingsIn(name, locale[name])), ""];
}

function wordingsIn(name: string, known: Readonly<Record<string, Known<Wording>>>): readonly string[] {
  return Object.entries(known).flatMap(([key, wordings]) =>
    wordings === "unknown"
      ? []
      : [`- ${name}, ${key}: ${wordings.map(({ phrase, grade }) => `${marks[grade]} \`${phrase}\``).join(" · ")}`],
  );
}

function table(head: readonly string[], body: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)];
}
