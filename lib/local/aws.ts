import { once } from "node:events";
import { mkdir, readdir } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Clock } from "../adapters/clock.ts";
import { removeUnfinished, writeDurably } from "./durable-file.ts";
import type { Relay } from "./relay.ts";

/** Just enough of S3 and SES, on loopback, for the adapters of production to run against unchanged. */
export interface LocalAws {
  readonly endpoint: string;
  /** Whether the letter of this id lies in the outbox. */
  isSent(letter: string): boolean;
  close(): Promise<void>;
}

const mostBytes = 20_000_000;

/**
 * `GetObject` reads from the spool, `DeleteObject` finds nothing left there; SES version 1's `SendRawEmail` puts the letter into `DATA/outbox`, durably.
 * `PutObject` writes the ledger of erasures, `DATA/erased`.
 * A letter that already lies there is answered as sent: after a crash between the sending and the mark, the outbox is
 * what SES's send events are on AWS.
 */
export async function startAws(
  data: string,
  parts: {
    read: (key: string) => Promise<Uint8Array>;
    clock: Clock;
    relay: Relay | null;
    /** Hears of every buyer that is erased, before the answer. */
    onErased?: (buyer: string) => void;
  },
): Promise<LocalAws> {
  const outbox = join(data, "outbox");
  await mkdir(outbox, { recursive: true });
  await removeUnfinished(outbox);
  const sent = new Set((await readdir(outbox)).map((file) => /-([0-9a-f]{32})\.eml$/.exec(file)?.[1]));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (request.method === "GET") return getObject(request.url ?? "", response);
    // A mail leaves the spool when it is handled: there is nothing to delete.
    if (request.method === "DELETE") {
      response.writeHead(204).end();
      return;
    }
    if (request.method === "PUT") return putObject(request.url ?? "", body, response);
    if (request.method === "POST") return sendRawEmail(new URLSearchParams(body.toString()), response);
    fail(response, 400, "InvalidAction");
  }

  async function getObject(url: string, response: ServerResponse): Promise<void> {
    const key = decodeURIComponent(new URL(url, "http://local").pathname.split("/")[2] ?? "");
    const mail = /^[\w-]+$/.test(key) ? await parts.read(key).catch(() => null) : null;
    if (mail === null) return fail(response, 404, "NoSuchKey");
    response.writeHead(200, { "Content-Type": "message/rfc822", "Content-Length": mail.length });
    response.end(mail);
  }

  /** Only the ledger of erasures is written. */
  async function putObject(url: string, body: Buffer, response: ServerResponse): Promise<void> {
    const [, buyer = ""] = /^\/[\w-]+\/erased\/([0-9a-f]{32})$/.exec(new URL(url, "http://local").pathname) ?? [];
    if (buyer === "") return fail(response, 400, "InvalidRequest");
    await mkdir(join(data, "erased"), { recursive: true });
    await writeDurably(join(data, "erased", buyer), [body]);
    parts.onErased?.(buyer);
    response.writeHead(200).end();
  }

  async function sendRawEmail(call: URLSearchParams, response: ServerResponse): Promise<void> {
    const letter = call.get("Tags.member.1.Value") ?? "";
    const isWellFormed = call.get("Action") === "SendRawEmail" && /^[0-9a-f]{32}$/.test(letter);
    if (!isWellFormed) return fail(response, 400, "ValidationError");
    if (!sent.has(letter)) {
      const mime = Buffer.from(call.get("RawMessage.Data") ?? "", "base64");
      const time = parts.clock.now().replace(/[-:]/g, "");
      // Its owner may have tidied the folder away since.
      await mkdir(outbox, { recursive: true });
      await writeDurably(join(outbox, `${time}-${letter}.eml`), [mime]);
      // A copy: a piece of a text keeps the whole of it in memory, here the request with the letter.
      sent.add(Buffer.from(letter, "hex").toString("hex"));
      parts.relay?.(mime, { from: call.get("Source") ?? "", to: call.get("Destinations.member.1") ?? "" });
    }
    respond(
      response,
      200,
      `<SendRawEmailResult><MessageId>${letter}</MessageId></SendRawEmailResult>`,
      "SendRawEmailResponse",
    );
  }

  const server = createServer((request, response) => {
    // Nothing is accepted before it is durable, so that whatever failed may be tried again: SES's 503, not its 500.
    answer(request, response).catch(() => fail(response, 503, "ServiceUnavailable"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    isSent: (letter) => sent.has(letter),
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error("the request is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const fail = (response: ServerResponse, status: number, code: string): void =>
  respond(
    response,
    status,
    `<Error><Type>Sender</Type><Code>${code}</Code><Message>${code}</Message></Error>`,
    "ErrorResponse",
  );

function respond(response: ServerResponse, status: number, content: string, root: string): void {
  response.writeHead(status, { "Content-Type": "text/xml" });
  response.end(`<${root}>${content}<ResponseMetadata><RequestId>local</RequestId></ResponseMetadata></${root}>`);
}
