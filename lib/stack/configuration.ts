import type { Node } from "constructs";
import * as z from "zod";
import { LanguageTag } from "../core/letter/languages/tag.ts";
import { retention } from "../core/letter/retention.ts";

/** A switch: `--context` brings text. */
const Switch = z.union([z.boolean(), z.stringbool()]);
/** A list, which `--context` brings as a text with commas. */
const Languages = z
  .union([z.array(z.string()), z.string().transform((list) => list.split(","))])
  .pipe(z.array(LanguageTag).min(1));
const Domain = z.hostname().refine((name) => name.includes("."), "needs a domain such as desk.example.com");

/** What an operator decides before the first deployment; the values stand in the context of `cdk.json` or after `--context`. */
export const Configuration = z.strictObject({
  /** The domain that mail comes to and letters leave from; its DNS is the operator's. */
  domain: Domain,
  /** What stands before the @: `orders` makes orders@domain, and orders+TOKEN@domain for a buyer's own address. */
  localPart: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/),
  /**
   * Days that a mail is kept as it came: every letter names them, and the pages the longest there may be. 1 keeps it
   * for as long as a failed one can be tried again.
   */
  rawMailDays: z.coerce.number().int().min(1).max(retention.mailDays),
  /** The languages of letters; whoever writes in another one is answered in the first. All, where it is not given. */
  languages: Languages.default(LanguageTag.options),
  /** The SecureString in SSM's parameter store that holds the desk's key; made by hand before the first deployment. */
  keyParameter: z.string().regex(/^\/[\w.-]+(?:\/[\w.-]+)*$/),
  /** Who is told by mail that something needs a person; without it, no alarm is made. */
  alarmMailbox: z.email().optional(),
  /**
   * More letters than this within a quarter of an hour trip the breaker: far above what an honest hour brings. SES counts
   * all that the account sends.
   */
  mostLettersPerQuarterHour: z.coerce.number().int().min(1).default(300),
  /** A domain of one's own for the pages, `orders.example.com`; without it they are at the address that AWS gives. */
  siteDomain: Domain.optional(),
  /** Whether the desk mails itself every hour, and an alarm is raised where no answer comes. */
  canary: Switch.default(false),
});
export type Configuration = z.infer<typeof Configuration>;

/**
 * Reads the configuration from the context of the CDK app.
 *
 * @throws Error with one line for each value that is missing or wrong, naming it.
 */
export function readConfiguration(node: Node): Configuration {
  const given = Object.keys(Configuration.shape)
    .map((key) => [key, node.tryGetContext(key)] as const)
    .filter(([, value]) => value !== undefined && value !== "");
  const parsed = Configuration.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `context ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(lines.join("\n"));
}

/** The desk's one address. */
export const addressOf = (configuration: Configuration) => `${configuration.localPart}@${configuration.domain}`;
