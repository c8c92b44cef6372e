import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digits, median, quantile } from "../bench/figures.ts";
import { ordinaryForward } from "../bench/mails.ts";
import { watchOutbox } from "../bench/outbox.ts";
import { connect } from "../bench/smtp-client.ts";
import { DeskProcess } from "../test/desk/desk-process.ts";
import { processWith } from "../test/faults/process-with.ts";
import type { Soak } from "./soak.ts";

const perSecond = 20;
const connections = 8;
const windows = 15;

interface Used {
  readonly megabytes: number;
  readonly descriptors: number;
}

/** What was measured in one part of the time. */
interface Window {
  /** Once a second: between two collections of garbage the memory rises by a quarter and falls again. */
  readonly used: readonly Used[];
  /** Milliseconds from when a mail was due to be sent until its letter lay in the outbox. */
  readonly latencies: readonly number[];
}

/** The local desk under an even load: memory, descriptors and latency are to stay as they are. */
export const steady: Soak = {
  about: `${perSecond} mails a second for --minutes: memory, descriptors and latency flat (needs /proc)`,
  async run({ minutes = 30 }, say) {
    const folder = await mkdtemp(join(tmpdir(), "steady-"));
    const data = join(folder, "data");
    const desk = await DeskProcess.start(data);
    try {
      const measured = await loadFor(minutes * 60_000, desk, data, say);
      const third = Math.floor(measured.length / 3);
      const [middle, last] = [measured.slice(third, 2 * third), measured.slice(2 * third)].map((some) => ({
        ...medianOf(some.flatMap(({ used }) => used)),
        latency: median(some.flatMap(({ latencies }) => latencies)),
      }));
      if (middle === undefined || last === undefined) return false;
      say(`the last third against the one before: ${JSON.stringify({ middle, last })}`);
      return (
        last.megabytes <= middle.megabytes * 1.1 &&
        last.descriptors <= middle.descriptors + 5 &&
        last.latency <= middle.latency * 1.25 + 5
      );
    } finally {
      await desk.end("SIGTERM");
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Each mail is from a buyer who is new; one that cannot be sent in time counts the time that it waits. */
async function loadFor(milliseconds: number, desk: DeskProcess, data: string, say: (line: string) => void) {
  const pid = await processWith(data);
  const forward = await ordinaryForward();
  const outbox = watchOutbox(join(data, "outbox"));
  const clients = await Promise.all(Array.from({ length: connections }, () => connect(desk.smtpPort)));
  const lines = clients.map(() => Promise.resolve());
  const measured: Window[] = [];
  const began = performance.now();
  let mails = 0;
  let answered = 0;
  // A letter counts where it comes, not where its mail was sent.
  let latencies: number[] = [];
  for (let window = 1; window <= windows; window += 1) {
    const used = [await usedBy(pid)];
    const end = began + (milliseconds * window) / windows;
    for (let due = began + (mails * 1000) / perSecond; due < end; due = began + (mails * 1000) / perSecond) {
      await new Promise((done) => setTimeout(done, due - performance.now()));
      const from = `buyer-${mails}@example.com`;
      const line = mails % connections;
      const letter = outbox.letterTo(from);
      lines[line] = (lines[line] ?? Promise.resolve()).then(() => clients[line]?.send(forward(from), from));
      void letter.then((at) => {
        latencies.push(at - due);
        answered += 1;
      });
      mails += 1;
      if (mails % perSecond === 0) used.push(await usedBy(pid));
    }
    measured.push({ used, latencies });
    const times = [0.5, 0.99].map((share) => digits(quantile([...latencies, 0], share)));
    const { megabytes, descriptors } = medianOf(used);
    say(
      `${((performance.now() - began) / 60_000).toFixed(1)} min: ${mails} sent, ${answered} answered; ${digits(megabytes)} MB, ${descriptors} descriptors; p50 ${times[0]}, p99 ${times[1]} ms`,
    );
    latencies = [];
  }
  await Promise.all(lines);
  for (const client of clients) client.close();
  outbox.close();
  return measured;
}

async function usedBy(pid: number): Promise<Used> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  // Without the database's files, of which the kernel maps as much as it has room for.
  const kilobytes = Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN);
  return { megabytes: kilobytes / 1024, descriptors: (await readdir(`/proc/${pid}/fd`)).length };
}

const medianOf = (used: readonly Used[]): Used => ({
  megabytes: median(used.map(({ megabytes }) => megabytes)),
  descriptors: median(used.map(({ descriptors }) => descriptors)),
});
