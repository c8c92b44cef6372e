import type { Mail } from "./mail.ts";
import { rawHeaderOf, readSignatureField } from "./raw-header.ts";
import { readMail } from "./read-mail.ts";
import { isAliExpress } from "./sender.ts";

/** How many mails may lie inside one another, as when a forward is taken apart. */
const maxDepth = 5;
/** Signatures of one mail that are worth a proof; what comes beyond stays without. */
const mostSigned = 25;

/**
 * The mails that carry a signature in AliExpress's name: the whole, and those attached to it as they were sent. Nothing
 * is verified here; a forward that was typed into a text has none.
 * @param raw the bytes of `mail`
 * @param read how mails attached to attached ones are read
 */
export async function signedOriginals(
  raw: Uint8Array,
  mail: Mail,
  read = readMail,
  depth = 0,
): Promise<readonly Uint8Array[]> {
  const found: Uint8Array[] = isClaimedByShop(raw) ? [raw] : [];
  for (const bytes of depth < maxDepth ? mail.attached : []) {
    if (isClaimedByShop(bytes)) found.push(bytes);
    else if (mayCarryMails(bytes)) found.push(...(await signedOriginals(bytes, await read(bytes), read, depth + 1)));
    if (found.length >= mostSigned) break;
  }
  return found.slice(0, mostSigned);
}

const isClaimedByShop = (bytes: Uint8Array): boolean =>
  rawHeaderOf(bytes).fields.some((field) => {
    const signature = readSignatureField(field);
    return signature !== null && isAliExpress(`@${signature.domain}`);
  });

/** Of a mail that only presents itself, nothing more need be read. */
const mayCarryMails = (bytes: Uint8Array): boolean =>
  rawHeaderOf(bytes).fields.some((field) =>
    /^content-type[ \t]*:\s*(?:multipart\/mixed|message\/)/i.test(utf8.decode(field)),
  );

const utf8 = new TextDecoder();
