import { type Attachment, type ParsedMail, parseAddressHeader, simpleParser } from "mailparser";
import { guardBytes, guardHeader, headerOf } from "./byte-guard.ts";
import { readHeaderDate } from "./date/header-date.ts";
import { beginsAsMail, hasRepeatedField, hasUsualField, readHeaderFields } from "./header-fields.ts";
import { maxAddresses, maxHeaderBytes, maxId, maxLine, maxPartLength, maxParts, maxReferences } from "./limits.ts";
import type { Address, Mail, MailProblem } from "./mail.ts";
import { declareQuotedPrintable } from "./transfer-encoding.ts";

// Everything the parser would make of the mail beyond its parts costs most of its time, and is not wanted here.
const options = {
  ignoreEmbedded: true,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
  checksumAlgo: false,
  maxChildNodes: maxParts,
} as const;

/** For a header of bounded bytes: the parser counts more than its bytes for each line. */
const noLimit = 100 * maxHeaderBytes;

/**
 * Makes the bytes of a mail (RFC 5322, RFC 2045) readable without interpreting them.
 * Never rejects: what could not be read is named in `problems`.
 */
export async function readMail(raw: Uint8Array): Promise<Mail> {
  const { bytes, problem } = guardBytes(raw);
  if (problem !== null && problem !== "cut") return mailOf(await parse(bytes, noLimit), problem);
  const whole = await parse(bytes, maxHeaderBytes);
  return whole === null ? mailOf(await parse(headerOf(bytes), noLimit), "too-complex") : mailOf(whole, problem);
}

/** The header alone, of a mail that proved too much for its reader. */
export async function readHeader(raw: Uint8Array): Promise<Mail> {
  return mailOf(await parse(guardHeader(raw), noLimit), "too-complex");
}

/** Null where the parser gave up: more parts, or a costlier header, than it is allowed. */
async function parse(bytes: Uint8Array, maxHeadSize: number): Promise<ParsedMail | null> {
  try {
    const parsed = await simpleParser(asBuffer(bytes), { ...options, maxHeadSize });
    const declared = declareQuotedPrintable(bytes, parsed);
    if (declared === null) return parsed;
    return { ...(await simpleParser(asBuffer(declared), options)), headerLines: parsed.headerLines };
  } catch {
    return null;
  }
}

function mailOf(parsed: ParsedMail | null, problem: MailProblem | null): Mail {
  const headers = readHeaderFields(parsed?.headerLines ?? []);
  if (parsed === null || !hasUsualField(headers)) return notAMail(problem);
  const { text, html } = parsed;
  const isCut = problem === "cut" || [text, html].some((part) => part && part.length > maxPartLength);
  return {
    from: addressesOf(headers, "from"),
    to: addressesOf(headers, "to"),
    replyTo: addressesOf(headers, "reply-to"),
    subject: (parsed.subject ?? "")
      .slice(0, 2 * maxLine)
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, maxLine),
    date: readHeaderDate(headers.get("date")?.[0] ?? ""),
    messageId: idsIn(parsed.messageId)[0] ?? null,
    inReplyTo: idsIn(parsed.inReplyTo)[0] ?? null,
    references: idsIn(parsed.references).slice(-maxReferences),
    headers,
    text: readable(text),
    html: readable(html === false ? undefined : html),
    attached: parsed.attachments.filter(isMessage).map((part) => new Uint8Array(part.content)),
    problems: [
      ...(isCut ? ["cut" as const] : problem === null ? [] : [problem]),
      ...(hasRepeatedField(headers) ? ["repeated-header" as const] : []),
    ],
  };
}

function notAMail(problem: MailProblem | null): Mail {
  return {
    from: [],
    to: [],
    replyTo: [],
    subject: "",
    date: null,
    messageId: null,
    inReplyTo: null,
    references: [],
    headers: new Map(),
    text: null,
    html: null,
    attached: [],
    problems: problem === "too-large" ? ["too-large", "no-mail"] : ["no-mail"],
  };
}

/** Every address of every such header. Claws redirects as `AliExpress <…> (by way of Jo <jo@example.com>)`: one sender. */
function addressesOf(headers: Mail["headers"], name: string): readonly Address[] {
  const values = (headers.get(name) ?? []).map((value) => value.replace(/\(by way of [^()]*\)/gi, ""));
  return parseAddressHeader(values, { flatten: true, decodePunycode: false })
    .value.slice(0, maxAddresses)
    .flatMap(({ address, name }) =>
      address && address.length <= maxId ? [{ address, name: name.slice(0, maxLine) }] : [],
    );
}

/** A mail attached under any of the media types that clients use for it (RFC 2046 §5.2.1, RFC 6532 §3.7), or under none. */
function isMessage({ contentType, filename, content }: Attachment): boolean {
  return (
    contentType === "message/rfc822" ||
    contentType === "message/global" ||
    filename?.toLowerCase().endsWith(".eml") === true ||
    (contentType === "application/octet-stream" && beginsAsMail(content))
  );
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readable(text: string | undefined): string | null {
  return text === undefined || !/\S/.test(text) ? null : text.slice(0, maxPartLength);
}

/** Ids that a letter may repeat in its own header. */
function idsIn(given: string | readonly string[] | undefined): readonly string[] {
  return [given ?? []].flat().filter((id) => id.length <= maxId && isId.test(id));
}

/** The characters of a msg-id (RFC 5322 §3.6.4), more loosely placed: what has others cannot be named in an answer's header. */
const isId = /^<[!-;=?-~]+>$/;
