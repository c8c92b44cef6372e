import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SESClient } from "@aws-sdk/client-ses";
import { afterEach, expect, test } from "vitest";
import { oneShot, sesSender } from "../../lib/adapters/ses-sender.ts";
import { useLocalCredentials } from "../../lib/local/credentials.ts";

// What SES was seen to answer, and what a network does to an answer: the sender shoots once, whatever happens.

useLocalCredentials();

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const errorOf =
  (status: number, code: string): Reply =>
  (_, response) => {
    response.writeHead(status, { "Content-Type": "text/xml" });
    response.end(`<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code></Error></ErrorResponse>`);
  };

let close: (() => void) | undefined;
afterEach(() => close?.());

async function shootAt(reply: Reply) {
  let hits = 0;
  let body = "";
  const server = createServer((request, response) => {
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      hits += 1;
      reply(request, response);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  const { port } = server.address() as AddressInfo;
  const shot = await shoot(`http://127.0.0.1:${port}`);
  return { shot, hits, call: new URLSearchParams(body) };
}

function shoot(endpoint: string) {
  const requestHandler = { ...oneShot.requestHandler, requestTimeout: 500 };
  const client = new SESClient({ region: "us-east-1", endpoint, ...oneShot, requestHandler });
  const envelope = { from: "orders@desk.localhost", to: "buyer@example.com" };
  const tags = { letter: "a".repeat(32), buyer: "b".repeat(32), address: "c".repeat(32) };
  return sesSender(client).send(Buffer.from("Subject: x\r\n\r\nx"), envelope, tags);
}

const answers: readonly (readonly [string, Reply, string])[] = [
  ["throttled by name", errorOf(400, "Throttling"), "retry-later"],
  ["throttled by a longer name", errorOf(400, "ThrottlingException"), "retry-later"],
  ["paused by the operator", errorOf(400, "ConfigurationSetSendingPausedException"), "retry-later"],
  ["not available", errorOf(503, "ServiceUnavailable"), "retry-later"],
  ["refused", errorOf(400, "MessageRejected"), "rejected"],
  ["forbidden", errorOf(403, "AccessDenied"), "rejected"],
  ["failed inside", errorOf(500, "InternalFailure"), "ambiguous"],
  ["a bad gateway", errorOf(502, "BadGateway"), "ambiguous"],
  ["a gateway's timeout", errorOf(504, "GatewayTimeout"), "ambiguous"],
  ["a reset after the request", (request) => request.socket.resetAndDestroy(), "ambiguous"],
  ["no answer in time", () => {}, "ambiguous"],
];

test.each(answers)("%s: one hit", async (_, reply, outcome) => {
  const { shot, hits } = await shootAt(reply);
  expect(shot.outcome).toBe(outcome);
  expect(hits).toBe(1);
});

test("accepted: the id of SES, and the letter's id as a tag", async () => {
  const { shot, hits, call } = await shootAt((_, response) => {
    response.writeHead(200, { "Content-Type": "text/xml" });
    response.end(
      "<SendRawEmailResponse><SendRawEmailResult><MessageId>ses-1</MessageId></SendRawEmailResult></SendRawEmailResponse>",
    );
  });
  expect(shot).toEqual({ outcome: "sent", sentAs: "ses-1" });
  expect(hits).toBe(1);
  expect(call.get("Tags.member.1.Name")).toBe("letter");
  expect(call.get("Tags.member.1.Value")).toBe("a".repeat(32));
  expect(call.get("Tags.member.2.Name")).toBe("buyer");
  expect(call.get("Tags.member.2.Value")).toBe("b".repeat(32));
  expect(call.get("Destinations.member.1")).toBe("buyer@example.com");
});

test("nobody listens: surely not accepted", async () => {
  expect(await shoot("http://127.0.0.1:1")).toMatchObject({ outcome: "retry-later" });
});
