import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";

const Payload = z.strictObject({ v: z.literal(1), buyer: z.string(), epoch: z.int(), exp: z.int() });

/** What an access token says: which buyer may read, and of which epoch the buyer must still be. */
export interface Access {
  readonly buyer: string;
  readonly epoch: number;
}

/** Names and tokens, all derived from the desk's one key. */
export interface Tokens {
  /** 32 hexadecimal digits for an address: the same for every spelling of its case. */
  buyerId(address: string): string;
  /** The TOKEN of the buyer's own address `orders+TOKEN@`: 128 bits as 32 hexadecimal digits, since case may be lost. */
  ownAddressToken(buyer: string, epoch: number): string;
  /** What of that token is stored. */
  hash(ownAddressToken: string): string;
  /** An access token for the status page, valid until `exp`, in seconds since 1970. */
  issue(access: Access, exp: number): string;
  /** Says on a form which buyer its page was about, in 32 hexadecimal digits; it opens nothing. */
  formName(access: Access): string;
  /** @returns null for every token that is forged, malformed or expired at `now` (seconds since 1970) */
  read(token: string, now: number): Access | null;
}

/** @param key at least 256 random bits */
export function createTokens(key: Uint8Array): Tokens {
  // Each purpose signs under its own label: a token of one kind can never be shown as another.
  const sign = (label: string, text: string) => createHmac("sha256", key).update(`${label}\n${text}`).digest();
  const shortName = (label: string, text: string) => sign(label, text).subarray(0, 16).toString("hex");

  return {
    buyerId: (address) => shortName("buyer", address.trim().toLowerCase()),
    ownAddressToken: (buyer, epoch) => shortName("own-address", `${buyer}\n${epoch}`),
    hash: (token) => createHash("sha256").update(token).digest("hex"),
    formName: ({ buyer, epoch }) => shortName("form", `${buyer}\n${epoch}`),
    issue(access, exp) {
      const payload = Buffer.from(JSON.stringify({ v: 1, ...access, exp })).toString("base64url");
      return `${payload}.${sign("access", payload).toString("base64url")}`;
    },
    read(token, now) {
      const [payload, signature, ...rest] = token.split(".");
      if (payload === undefined || signature === undefined || rest.length > 0) return null;
      // As texts: the last character of base64url has bits that mean nothing, and one token must not have two spellings.
      const given = Buffer.from(signature);
      const right = Buffer.from(sign("access", payload).toString("base64url"));
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
      // Ours, since the signature is right; still of another version, perhaps.
      const { data } = Payload.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString()));
      return data !== undefined && data.exp > now ? { buyer: data.buyer, epoch: data.epoch } : null;
    },
  };
}
