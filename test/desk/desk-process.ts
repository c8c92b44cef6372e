import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { sendMail, until } from "./mail-client.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** `npm start`, without npm in between, so that a signal meets the desk itself. */
export class DeskProcess {
  readonly lines: string[] = [];
  readonly #child: ChildProcess;
  readonly #data: string;
  smtpPort = 0;
  httpPort = 0;

  private constructor(child: ChildProcess, data: string) {
    this.#child = child;
    this.#data = data;
  }

  /** Resolves when the desk has named its ports. */
  static async start(data: string, ...args: string[]): Promise<DeskProcess> {
    const { child, desk } = DeskProcess.#spawn(data, args);
    await Promise.race([desk.#untilLine(/^HTTP {2}/), once(child, "exit")]);
    desk.smtpPort = Number(/^SMTP {2}127\.0\.0\.1:(\d+)$/.exec(desk.lines[0] ?? "")?.[1]);
    desk.httpPort = Number(/^HTTP {2}http:\/\/127\.0\.0\.1:(\d+)$/.exec(desk.lines[1] ?? "")?.[1]);
    if (!desk.smtpPort || !desk.httpPort) throw new Error(`the desk did not start: ${desk.lines.join("\n")}`);
    return desk;
  }

  /** For a start that is expected to fail. */
  static async fails(data: string, ...args: string[]): Promise<{ code: number; lines: readonly string[] }> {
    const { child, desk } = DeskProcess.#spawn(data, args);
    const [code] = await once(child, "close");
    return { code, lines: desk.lines };
  }

  static #spawn(data: string, args: readonly string[]) {
    const all = ["--import", "tsx", "bin/desk.ts", "--smtp", "0", "--http", "0", "--data", data, ...args];
    const child = spawn(process.execPath, all, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const desk = new DeskProcess(child, data);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => desk.lines.push(line));
    }
    return { child, desk };
  }

  send(raw: string | Buffer, envelope?: { from: string; to?: string }): Promise<string> {
    return sendMail(this.smtpPort, raw, envelope);
  }

  /** The letters in the outbox, as soon as there are so many. */
  async letters(count: number): Promise<readonly string[]> {
    const outbox = join(this.#data, "outbox");
    const found = await until(async () => {
      const files = (await readdir(outbox)).filter((file) => file.endsWith(".eml"));
      return files.length >= count ? files : null;
    });
    return Promise.all(found.map((file) => readFile(join(outbox, file), "utf8")));
  }

  /** Resolves when nothing waits in the spool any more. */
  async idle(): Promise<void> {
    await until(async () => ((await readdir(join(this.#data, "spool"))).length === 0 ? true : null));
  }

  async get(path: string, token?: string): Promise<Response> {
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    return fetch(`http://127.0.0.1:${this.httpPort}${path}`, { headers });
  }

  async buyers(): Promise<readonly { address: string; ownAddress: string; token: string }[]> {
    return (await (await this.get("/dev/buyers")).json()) as { address: string; ownAddress: string; token: string }[];
  }

  /** @returns the exit code, null where a signal ended it */
  async end(signal: "SIGKILL" | "SIGINT" | "SIGTERM"): Promise<number | null> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return this.#child.exitCode;
    const exited = once(this.#child, "exit");
    this.#child.kill(signal);
    const [code] = await exited;
    return code;
  }

  async #untilLine(pattern: RegExp): Promise<void> {
    await until(async () => (this.lines.some((line) => pattern.test(line)) ? true : null));
  }
}
