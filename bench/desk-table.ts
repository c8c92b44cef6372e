import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DeskProcess } from "../test/desk/desk-process.ts";
import { type Load, load, loadCells } from "./load.ts";
import { ordinaryForward } from "./mails.ts";
import { watchOutbox } from "./outbox.ts";
import { connect } from "./smtp-client.ts";
import type { Table } from "./table.ts";

const connections = [1, 8, 32] as const;
const milliseconds = 8_000;

/** The desk on this machine: from a mail's first SMTP command to its letter in the outbox, and accepting alone. */
export async function deskTable(desk: DeskProcess, folder: string): Promise<Table> {
  const rows: string[][] = [];
  for (const count of connections)
    rows.push(["answered", String(count), ...loadCells(await answered(desk, join(folder, "desk"), count))]);
  for (const count of connections) rows.push(["accepted", String(count), ...loadCells(await accepted(folder, count))]);
  return {
    title: "The desk on one machine",
    columns: ["46 kB mails", "connections", "p50, ms", "p99, ms", "a second"],
    rows,
    notes: [
      "`npm start` in a process of its own, SMTP over loopback, every mail from another buyer; a connection brings its next mail when the last one's letter lies in the outbox. Timed from `MAIL FROM` to the file's arrival there. *Accepted*: the same door with nobody behind it, timed to the `250`, which is said when the mail is on the disk (fsync of file and folder).",
    ],
  };
}

let buyers = 0;
const nextBuyer = (): string => {
  buyers += 1;
  return `buyer-${buyers}@example.com`;
};

async function answered(desk: DeskProcess, data: string, count: number): Promise<Load> {
  const outbox = watchOutbox(join(data, "outbox"));
  const forward = await ordinaryForward();
  const clients = await Promise.all(Array.from({ length: count }, () => connect(desk.smtpPort)));
  const one = async (worker: number): Promise<number> => {
    const from = nextBuyer();
    const raw = forward(from);
    const began = performance.now();
    const letter = outbox.letterTo(from);
    await clients[worker]?.send(raw, from);
    return (await letter) - began;
  };
  await load(count, milliseconds / 4, one);
  const measured = await load(count, milliseconds, one);
  for (const client of clients) client.close();
  outbox.close();
  return measured;
}

async function accepted(folder: string, count: number): Promise<Load> {
  const data = join(folder, `door-${count}`);
  await mkdir(data);
  const script = fileURLToPath(new URL("door.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, data], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = await once(child.stdout, "data");
  const forward = await ordinaryForward();
  const clients = await Promise.all(Array.from({ length: count }, () => connect(Number(port))));
  const one = async (worker: number): Promise<null> => {
    const from = nextBuyer();
    await clients[worker]?.send(forward(from), from);
    return null;
  };
  await load(count, milliseconds / 8, one);
  const measured = await load(count, milliseconds / 2, one);
  for (const client of clients) client.close();
  child.kill();
  await once(child, "exit");
  return measured;
}
