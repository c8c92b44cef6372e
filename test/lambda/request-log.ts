import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { dueIndex, urgencyIndex } from "../../lib/adapters/table.ts";
import { type Index, indexUnits, readUnits, tableUnits, type WireItem } from "./item-size.ts";

/** One request of a function to AWS, as the embedded parts were asked it. */
export interface LoggedRequest {
  /** `DynamoDB PutItem`, `S3 GetObject`. */
  readonly call: string;
  /** What of the table: the kind of item, without whose. */
  readonly about: string;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Whether a condition refused it. */
  readonly isRefused: boolean;
  readonly began: number;
  readonly ended: number;
}

export interface RequestLog {
  readonly endpoint: string;
  readonly requests: LoggedRequest[];
  close(): Promise<void>;
}

const latencyMilliseconds = 40;

const indexes: readonly Index[] = [
  { ...dueIndex, projectsAll: false },
  { ...urgencyIndex, projectsAll: true },
];

/** Stands between a function and an embedded part, and writes down what passes: the request is not changed. */
export async function logRequests(
  target: string,
  describe: (request: IncomingMessage, body: Buffer, pass: Pass) => Promise<Described>,
  requests: LoggedRequest[] = [],
): Promise<RequestLog> {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = performance.now();
    const body = await buffer(request);
    const pass: Pass = async () => {
      const { host: _, connection: __, "transfer-encoding": ___, ...headers } = request.headers;
      const passed = await fetch(`${target}${request.url}`, {
        method: request.method ?? "GET",
        headers: headers as Record<string, string>,
        ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
      });
      const answered = Buffer.from(await passed.arrayBuffer());
      return { status: passed.status, body: answered, type: passed.headers.get("content-type") ?? "text/plain" };
    };
    // A network's latency: without it, requests made at once may be answered before the next one arrives.
    const [{ passed, ...entry }] = await Promise.all([describe(request, body, pass), sleep(latencyMilliseconds)]);
    requests.push({ ...entry, began, ended: performance.now() });
    response.writeHead(passed.status, { "Content-Type": passed.type, "Content-Length": passed.body.length });
    response.end(passed.body);
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(503).end());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Pass = () => Promise<Passed>;
interface Passed {
  readonly status: number;
  readonly body: Buffer;
  readonly type: string;
}
type Described = Omit<LoggedRequest, "began" | "ended"> & { readonly passed: Passed };

const free = { readUnits: 0, writeUnits: 0, isRefused: false } as const;

/** Requests of S3, SES and SSM: named, and passed on. */
export async function describeOther(request: IncomingMessage, body: Buffer, pass: Pass): Promise<Described> {
  const action = new URLSearchParams(body.toString()).get("Action");
  const target = request.headers["x-amz-target"];
  const s3 = request.method === "GET" ? "S3 GetObject" : "S3 DeleteObject";
  const call =
    typeof target === "string" ? target.replace("AmazonSSM.", "SSM ") : action === null ? s3 : `SES ${action}`;
  return { call, about: "", ...free, passed: await pass() };
}

const Wire = z.record(z.string(), z.record(z.string(), z.unknown()));
const DynamoRequest = z.object({
  TableName: z.string(),
  IndexName: z.string().optional(),
  Key: Wire.optional(),
  Item: Wire.optional(),
  ConsistentRead: z.boolean().optional(),
  ExpressionAttributeValues: Wire.optional(),
});
const DynamoAnswer = z.object({ Item: Wire.optional(), Items: z.array(Wire).optional() });

/** Requests of DynamoDB, with the units that AWS would count; what the item was before is asked beside the request. */
export const describeDynamo =
  (target: string) =>
  async (request: IncomingMessage, body: Buffer, pass: Pass): Promise<Described> => {
    const operation = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
    const asked = DynamoRequest.parse(JSON.parse(body.toString()));
    const call = `DynamoDB ${operation}`;
    if (operation === "Query") {
      const passed = await pass();
      const { Items = [] } = DynamoAnswer.parse(JSON.parse(passed.body.toString()));
      const prefix = String(asked.ExpressionAttributeValues?.[":prefix"]?.["S"] ?? "");
      const about = asked.IndexName === undefined ? kindOf(prefix) : `index ${asked.IndexName}`;
      return { ...free, call, about, readUnits: readUnits(Items, asked.ConsistentRead === true), passed };
    }
    const item = asked.Key ?? asked.Item ?? {};
    const key = { pk: item["pk"] ?? {}, sk: item["sk"] ?? {} };
    const about = kindOf(String(key.sk["S"] ?? ""));
    if (operation === "GetItem") {
      const passed = await pass();
      const { Item } = DynamoAnswer.parse(JSON.parse(passed.body.toString()));
      const read = readUnits(Item === undefined ? [] : [Item], asked.ConsistentRead === true);
      return { ...free, call, about, readUnits: read, passed };
    }
    const before = await stored(target, request, asked.TableName, key);
    const passed = await pass();
    const isRefused = passed.status !== 200;
    const after = isRefused ? before : await stored(target, request, asked.TableName, key);
    const inIndexes = indexes.reduce((sum, index) => sum + indexUnits(index, before, after), 0);
    return { call, about, readUnits: 0, writeUnits: tableUnits(before, after) + inIndexes, isRefused, passed };
  };

const kindOf = (sortKey: string): string => sortKey.split("#")[0] ?? "";

async function stored(
  target: string,
  request: IncomingMessage,
  table: string,
  key: WireItem,
): Promise<WireItem | null> {
  const { authorization = "", "x-amz-date": date } = request.headers;
  const answered = await fetch(target, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-amz-json-1.0",
      "X-Amz-Target": "DynamoDB_20120810.GetItem",
      Authorization: authorization,
      "X-Amz-Date": String(date),
    },
    body: JSON.stringify({ TableName: table, Key: key, ConsistentRead: true }),
  });
  return DynamoAnswer.parse(await answered.json()).Item ?? null;
}

/** How many times a function had to wait for an answer before it could go on: requests that overlap are one. */
export function roundTrips(requests: readonly LoggedRequest[]): number {
  let count = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { began, ended } of [...requests].sort((one, other) => one.began - other.began)) {
    if (began >= until) count += 1;
    until = Math.max(until, ended);
  }
  return count;
}
