import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SESClient } from "@aws-sdk/client-ses";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { LanguageTag } from "../core/letter/languages/tag.ts";
import { retention } from "../core/letter/retention.ts";
import type { Desk } from "../desk/desk.ts";
import { inlineReader } from "../desk/reader.ts";
import { type Clock, systemClock } from "./clock.ts";
import { dynamoStore } from "./dynamodb-store.ts";
import { jsonLog } from "./log.ts";
import { dkimProofs } from "./proofs.ts";
import { s3Ledger } from "./s3-ledger.ts";
import { s3Mails } from "./s3-mails.ts";
import { oneShot, sesSender } from "./ses-sender.ts";
import { createTokens } from "./tokens.ts";

const everyLanguage: [LanguageTag, ...LanguageTag[]] = ["en", "de", "es", "fr", "pt-BR", "ru"];

/** What the desk needs to be told. An endpoint that is absent is AWS's own. */
export const Environment = z.object({
  DESK_TABLE: z.string().min(3),
  DESK_BUCKET: z.string().min(3),
  DESK_ADDRESS: z.email().toLowerCase(),
  /** 256 random bits in base64: names and tokens of buyers are derived from it. */
  DESK_KEY: z.base64().min(43),
  /** Where the pages are, `https://orders.example.com`; without it letters carry no link. */
  DESK_SITE: z.url().optional(),
  /** The languages of letters, `en,de`; the first one is for everybody else. All, where it is not set. */
  DESK_LANGUAGES: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.tuple([LanguageTag], LanguageTag))
    .default(everyLanguage),
  /** For how many days the bucket keeps a mail. */
  DESK_MAIL_DAYS: z.coerce.number().int().min(1).max(retention.mailDays).default(retention.mailDays),
  AWS_REGION: z.string(),
  AWS_ENDPOINT_URL_DYNAMODB: z.url().optional(),
  AWS_ENDPOINT_URL_S3: z.url().optional(),
  AWS_ENDPOINT_URL_SES: z.url().optional(),
});
export type Environment = z.infer<typeof Environment>;

/**
 * Puts the desk together out of its environment.
 * @param parts what the local desk has of its own: a clock to move, a log to read
 * @throws Error with one line that names everything missing or wrong
 */
export function composeDesk(
  variables: Readonly<Record<string, string | undefined>>,
  parts: Partial<
    Pick<Desk, "clock" | "log" | "proofs" | "reader" | "trust" | "leaseMilliseconds" | "breakerMilliseconds">
  > = {},
): Desk {
  const parsed = Environment.safeParse(variables);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`environment: ${wrong.join("; ")}`);
  }
  const environment = parsed.data;
  const { store } = composeStore(environment);
  const at = settings(environment.AWS_REGION);
  const clock = parts.clock ?? systemClock;
  const tokens = createTokens(Buffer.from(environment.DESK_KEY, "base64"));
  const { DESK_SITE: site } = environment;
  const s3 = new S3Client(at(environment.AWS_ENDPOINT_URL_S3));
  return {
    store,
    mails: s3Mails(s3, environment.DESK_BUCKET),
    ledger: s3Ledger(s3, environment.DESK_BUCKET),
    sender: sesSender(new SESClient({ ...at(environment.AWS_ENDPOINT_URL_SES), ...oneShot })),
    clock,
    tokens,
    log: jsonLog((line) => process.stdout.write(`${line}\n`)),
    proofs: dkimProofs(),
    reader: inlineReader,
    address: environment.DESK_ADDRESS,
    pageOf: ({ id, epoch }) =>
      site === undefined ? null : new URL(`/in/${tokens.issue({ buyer: id, epoch }, expiryOf(clock))}`, site).href,
    trust: "dmarc",
    leaseMilliseconds: 60_000,
    breakerMilliseconds: 30_000,
    languages: environment.DESK_LANGUAGES,
    mailDays: environment.DESK_MAIL_DAYS,
    ...parts,
  };
}

/** For how long a link in a letter opens the page. */
const linkDays = 90;
const expiryOf = (clock: Clock): number => Date.parse(clock.now()) / 1000 + linkDays * 86_400;

/** The store alone, and the client beneath it for whoever keeps the table. */
export function composeStore(
  environment: Pick<Environment, "DESK_TABLE" | "AWS_REGION" | "AWS_ENDPOINT_URL_DYNAMODB">,
) {
  const client = new DynamoDBClient({
    ...settings(environment.AWS_REGION)(environment.AWS_ENDPOINT_URL_DYNAMODB),
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return { store: dynamoStore(documents, environment.DESK_TABLE), client, documents };
}

const settings = (region: string) => (endpoint: string | undefined) => ({
  region,
  ...(endpoint === undefined ? {} : { endpoint }),
});
