import { generateKeyPairSync } from "node:crypto";
import { type DNSResolver, dkimSign } from "mailauth";

// Keys of our own for other people's domains, and a DNS that knows them: nothing of this leaves the process.

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
const key = publicKey.export({ format: "der", type: "spki" }).toString("base64");
const stranger = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
const pem = { type: "pkcs1", format: "pem" } as const;

export const selector = "mail";
/** The TXT record under which a domain publishes our key. */
export const keyRecord = `v=DKIM1; k=rsa; p=${key}`;

/** What AliExpress signs, as its mails of 2024 show it. */
export const usualFields = ["Date", "From", "To", "Message-ID", "Subject", "MIME-Version", "Content-Type"];

export interface Signing {
  readonly domain?: string;
  readonly fields?: readonly string[];
  /** Bytes of the body that are signed; all, where it does not say. */
  readonly length?: number;
  readonly isByStranger?: boolean;
}

/** The mail with a DKIM-Signature put above it. */
export async function signed(mail: string, given: Signing = {}): Promise<string> {
  const { domain = "notice.aliexpress.com", fields = usualFields, length, isByStranger = false } = given;
  const entry = {
    signingDomain: domain,
    selector,
    privateKey: (isByStranger ? stranger : privateKey).export(pem).toString(),
    ...(length === undefined ? {} : { maxBodyLength: length }),
  };
  // The library reads names between colons, whatever its type says.
  const headerList = fields.join(":") as unknown as string[];
  const options = { ...entry, canonicalization: "relaxed/relaxed", headerList, signatureData: [entry] };
  const { signatures, errors } = await dkimSign(Buffer.from(mail), options);
  if (errors.length > 0) throw errors[0];
  return `${signatures}${mail}`;
}

type Records = Readonly<Record<string, readonly string[] | "timeout">>;

/** DNS as it is given, and besides it our key for AliExpress. Everything else does not exist. */
export function zone(records: Records = {}, asked: string[] = []): DNSResolver {
  const all: Records = {
    [`TXT ${selector}._domainkey.notice.aliexpress.com`]: [keyRecord],
    [`TXT ${selector}._domainkey.aliexpress.com`]: [keyRecord],
    ...records,
  };
  return async (name, type) => {
    const question = `${type} ${name.toLowerCase()}`;
    asked.push(question);
    const found = all[question];
    if (found === "timeout") throw Object.assign(new Error("DNS timed out"), { code: "ETIMEOUT" });
    if (found === undefined) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    return found.map((record) => [record]);
  };
}
