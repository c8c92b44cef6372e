import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";

/** A built bundle in a process of its own, behind the API that Lambda gives its runtimes. */
export interface LambdaProcess {
  /** @throws where the handler threw, with the error's name and message */
  invoke(event: unknown): Promise<unknown>;
  /** What it has printed so far, a line each: its log. */
  readonly printed: readonly string[];
  stop(): Promise<void>;
}

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly settle: (kind: string, body: unknown) => void;
}

/** @param variables its environment, beside what Lambda itself sets; nothing else of this process is in it */
export async function startLambda(folder: string, variables: Readonly<Record<string, string>>): Promise<LambdaProcess> {
  const waiting: Invocation[] = [];
  const underWay = new Map<string, Invocation>();
  let idle: ServerResponse | null = null;

  function hand(): void {
    const next = waiting[0];
    if (idle === null || next === undefined) return;
    waiting.shift();
    underWay.set(next.id, next);
    idle.writeHead(200, { "Content-Type": "application/json", "Lambda-Runtime-Aws-Request-Id": next.id });
    idle.end(JSON.stringify(next.event));
    idle = null;
  }
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, id = "", kind = ""] = /\/invocation\/([^/]+)(?:\/(\w+))?$/.exec(request.url ?? "") ?? [];
    if (id === "next") {
      idle = response;
      return hand();
    }
    const body: unknown = JSON.parse(await text(request));
    response.writeHead(202).end();
    underWay.get(id)?.settle(kind, body);
    underWay.delete(id);
  }
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const printed: string[] = [];
  const child: ChildProcess = spawn(process.execPath, [fileURLToPath(new URL("bootstrap.mjs", import.meta.url))], {
    cwd: folder,
    env: {
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${(server.address() as AddressInfo).port}`,
      AWS_LAMBDA_FUNCTION_NAME: "test",
      AWS_REGION: "eu-west-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_SESSION_TOKEN: "local",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
      TZ: ":UTC",
      BUNDLE: pathToFileURL(`${folder}/index.mjs`).href,
      ...variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => printed.push(...chunk.toString().split("\n").filter(Boolean)));
  }
  let hasExited = false;
  const lastWords = () => ({
    errorType: "Runtime.ExitError",
    errorMessage: printed.slice(-5).map((line) => line.slice(0, 200)),
  });
  void exited.then(() => {
    hasExited = true;
    for (const { settle } of [...waiting, ...underWay.values()]) settle("error", lastWords());
  });

  return {
    printed,
    invoke: (event) =>
      new Promise((done, fail) => {
        const settle = (kind: string, body: unknown) =>
          kind === "response" ? done(body) : fail(new Error(JSON.stringify(body)));
        if (hasExited) return settle("error", lastWords());
        waiting.push({ id: randomUUID(), event, settle });
        hand();
      }),
    async stop() {
      child.kill();
      await exited;
      server.close();
      server.closeAllConnections();
    },
  };
}
