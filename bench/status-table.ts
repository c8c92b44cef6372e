import { Agent, get } from "node:http";
import type { DeskProcess } from "../test/desk/desk-process.ts";
import { gmailForward } from "../test/desk/mails.ts";
import { load, loadCells } from "./load.ts";
import type { Table } from "./table.ts";

const from = "reader@example.com";
const orders = Array.from({ length: 10 }, (_, index) => `81900000000010${10 + index}`);
const milliseconds = 4_000;

/** The status endpoint of a running desk, over HTTP. */
export async function statusTable(desk: DeskProcess): Promise<Table> {
  for (const orderNumber of orders)
    await desk.send(
      gmailForward({ from: `Reader <${from}>`, orderNumber, messageId: `<${orderNumber}@example.com>` }),
      { from },
    );
  await desk.idle();
  const token = (await desk.buyers()).find(({ address }) => address === from)?.token ?? "";
  const rows: string[][] = [];
  for (const path of ["/orders", `/orders/${orders[0]}`]) {
    for (const accept of ["application/json", "text/html"]) {
      for (const workers of [1, 8]) {
        const agent = new Agent({ keepAlive: true, maxSockets: workers });
        const ask = () => request(desk.httpPort, path, { authorization: `Bearer ${token}`, accept }, agent);
        await load(workers, milliseconds / 4, ask);
        const measured = await load(workers, milliseconds, ask);
        agent.destroy();
        rows.push([`\`${path}\` as ${accept}`, String(workers), ...loadCells(measured)]);
      }
    }
  }
  return {
    title: "The status endpoint",
    columns: ["GET", "connections", "p50, ms", "p99, ms", "a second"],
    rows,
    notes: [
      `A buyer with ${orders.length} orders; each answer is diagnosed as of its request. Desk and database share one process; whoever asks is in another.`,
    ],
  };
}

const request = (port: number, path: string, headers: Record<string, string>, agent: Agent): Promise<null> =>
  new Promise((done, fail) => {
    get({ port, host: "127.0.0.1", path, headers, agent }, (response) => {
      if (response.statusCode !== 200) return fail(new Error(`${path} answers ${response.statusCode}`));
      response.resume().once("end", () => done(null));
    }).once("error", fail);
  });
