import type { Envelope } from "../adapters/mime.ts";
import type { Proofs } from "../adapters/proofs.ts";
import { alternativesTo } from "../core/guide/alternatives.ts";
import type { Alternative, Diagnosis } from "../core/guide/diagnosis.ts";
import { ruleSetVersion } from "../core/guide/version.ts";
import { loadLanguage } from "../core/letter/languages/index.ts";
import { letterLanguage } from "../core/letter/languages/tag.ts";
import { type Letter, ordinary } from "../core/letter/letter.ts";
import { occasionOf } from "../core/letter/occasion.ts";
import { isPlainAddress } from "../core/mail/plain-address.ts";
import { readMail } from "../core/mail/read-mail.ts";
import type { Reading } from "../core/notice/reading.ts";
import { evolveAll } from "../core/order/evolve.ts";
import { answer, type Understood, understandMail } from "../core/pipeline.ts";
import { signedParts } from "./signed-parts.ts";

export interface ExplainOptions {
  /** The moment to judge at. */
  readonly now: string;
  readonly timeZone: string;
  /** Who asks; null for whoever forwarded. */
  readonly buyer: string | null;
  /** What proves an original's signature; absent where nobody is to be asked for keys. */
  readonly proofs?: Proofs;
}

/** The object that `explain --json` prints (contract §2). */
export interface Explanation {
  readonly asOf: string;
  readonly timeZone: string;
  readonly rules: string;
  readonly mails: readonly object[];
  /** The contract's objects, each with the verdicts that one other fact would have led to. */
  readonly orders: readonly (Diagnosis & { readonly nearly: readonly Alternative[] })[];
  readonly reply: Pick<Letter, "subject" | "text" | "html" | "ics"> | null;
}

export interface Explained {
  /** Files that are no mails: not one header field. */
  readonly notMails: readonly string[];
  readonly json: Explanation;
  /** The whole letter, for a message; null where no answer may be sent. */
  readonly letter: Letter | null;
  readonly envelope: Envelope | null;
}

const deskAddress = "orders@desk.localhost";

/** Reads mails in the order given, keeps nothing, and answers for the state after all of them. */
export async function explain(
  files: readonly { readonly file: string; readonly raw: Uint8Array }[],
  { now, timeZone, buyer, proofs }: ExplainOptions,
): Promise<Explained> {
  // All at once: each may wait for DNS.
  const mails = await Promise.all(
    files.map(async ({ file, raw }) => {
      const mail = await readMail(raw);
      const signed = proofs === undefined ? [] : await signedParts(proofs, raw, mail);
      return { file, understood: await understandMail(mail, { mail: file, receivedAt: now, timeZone, signed }) };
    }),
  );
  const events = mails.flatMap(({ understood }) => understood.events);
  const last = mails.at(-1)?.understood;
  if (last === undefined) throw new Error("explain needs a mail");
  const notices = mails.flatMap(({ understood }) => understood.readings).filter(({ kind }) => kind === "notification");
  const authentic = notices.at(-1)?.authentic ?? null;
  const { orders, stray } = evolveAll(events);
  const { commands } = last;
  const occasion = occasionOf(last.mail, last.readings[0], { orders: orders.length, stray, isNews: true, commands });
  const language = notices.at(-1)?.language ?? last.readings[0].language;
  const { cases, letter } = answer(orders, {
    ...ordinary,
    occasion,
    authentic,
    now,
    timeZone,
    strayPackages: [...new Set(stray.flatMap(({ trackingNumber }) => trackingNumber ?? []))],
    language: await loadLanguage(letterLanguage(language)),
    deskAddress,
    done: commands,
    unreadOrders: last.unreadOrders,
    isCut: last.mail.problems.includes("cut"),
  });
  const { subject, text, html, ics } = letter;
  const mayAnswer = mails.some(({ understood }) => understood.readings[0].kind !== "automatic");
  return {
    notMails: mails.filter(({ understood }) => isNoMail(understood)).map(({ file }) => file),
    json: {
      asOf: now,
      timeZone,
      rules: ruleSetVersion,
      mails: mails.map(({ file, understood }) => describe(file, understood)),
      orders: cases.map(({ order, diagnosis }) => ({ ...diagnosis, nearly: alternativesTo(order, { now, timeZone }) })),
      reply: mayAnswer ? { subject, text, html, ics } : null,
    },
    letter: mayAnswer ? letter : null,
    envelope: envelopeFor(last, buyer, now),
  };
}

const isNoMail = ({ mail: { problems } }: Understood): boolean =>
  problems.includes("no-mail") && !problems.includes("too-large");

function describe(file: string, { readings: [first, ...also], events }: Understood): object {
  const own = also.length === 0 ? events : first.events;
  return {
    file,
    ...describeReading({ ...first, events: own }),
    ...(also.length === 0 ? {} : { also: also.map(describeReading) }),
  };
}

const describeReading = ({ kind, original, language, template, authentic, events, unreadOrders }: Reading): object => ({
  kind,
  form: original.form,
  original: { from: original.from, date: original.date?.at ?? null, subject: original.subject },
  language,
  template,
  authentic,
  events,
  ...(unreadOrders === undefined ? {} : { unreadOrders }),
});

function envelopeFor({ mail }: Understood, buyer: string | null, now: string): Explained["envelope"] {
  const to = buyer ?? mail.from[0]?.address;
  if (to === undefined || !isPlainAddress(to)) return null;
  return {
    from: deskAddress,
    to,
    messageId: `<${now.replaceAll(/\D/g, "")}.explain@desk.localhost>`,
    date: now,
    inReplyTo: mail.messageId,
    references: [...mail.references, ...(mail.messageId === null ? [] : [mail.messageId])],
    isAnswer: true,
    attachments: [],
  };
}
