import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomFrom } from "../bench/random.ts";
import { DeskProcess } from "../test/desk/desk-process.ts";
import { gmailForward } from "../test/desk/mails.ts";
import { processWith } from "../test/faults/process-with.ts";
import type { Soak } from "./soak.ts";

/** Kills the local desk again and again while mails come in over SMTP, and starts it on the same folder. */
export const kills: Soak = {
  about: "kill -9 of the local desk under load, --count times: no accepted mail missing, none half applied",
  async run({ count = 200, seed = 1 }, say) {
    const random = randomFrom(seed);
    const folder = await mkdtemp(join(tmpdir(), "kills-"));
    const data = join(folder, "data");
    const offered = new Map<string, { readonly raw: string; isAccepted: boolean }>();
    try {
      for (let round = 1; round <= count; round += 1) {
        const desk = await startAgain(data);
        let isRunning = true;
        const clients = Array.from({ length: 4 }, async () => {
          while (isRunning) await offer(desk, offered);
        });
        await new Promise((done) => setTimeout(done, random() * 600));
        await desk.end("SIGKILL");
        isRunning = false;
        await Promise.all(clients);
        if (round % 20 === 0) say(`${round} kills, ${accepted(offered).length} of ${offered.size} mails accepted`);
      }
      const problems = await problemsAfter(data, offered);
      for (const problem of problems) say(problem);
      say(
        `${count} kills, ${offered.size} mails offered, ${accepted(offered).length} accepted, ${problems.length} problems`,
      );
      return problems.length === 0;
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

/** On a machine that is busy with other things a start may take too long: it is killed as well, and made anew. */
async function startAgain(data: string): Promise<DeskProcess> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await DeskProcess.start(data);
    } catch (error) {
      const late = await processWith(data).catch(() => null);
      if (late === null || tries === 3) throw error;
      process.kill(late, "SIGKILL");
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

type Offered = Map<string, { readonly raw: string; isAccepted: boolean }>;
const accepted = (offered: Offered): string[] =>
  [...offered].flatMap(([address, { isAccepted }]) => (isAccepted ? address : []));

/** A mail of a buyer who is new; `250` is remembered, a broken connection is not. */
async function offer(desk: DeskProcess, offered: Offered): Promise<void> {
  const number = offered.size;
  const from = `buyer${number}@example.com`;
  const orderNumber = `8190${String(number).padStart(12, "0")}`;
  const mail = { raw: gmailForward({ from, orderNumber, messageId: `<${number}@example.com>` }), isAccepted: false };
  offered.set(from, mail);
  await desk.send(mail.raw, { from }).then(
    () => {
      mail.isAccepted = true;
    },
    () => {},
  );
}

/** Lets the desk finish what is left, and compares what it keeps and sent with what was offered. */
async function problemsAfter(data: string, offered: Offered): Promise<string[]> {
  const desk = await startAgain(data);
  const giveUp = Date.now() + 300_000;
  while ((await readdir(join(data, "spool"))).length > 0 && Date.now() < giveUp)
    await new Promise((done) => setTimeout(done, 100));
  const problems: string[] = [];
  const dead = await readdir(join(data, "dead")).catch(() => []);
  if (dead.length > 0) problems.push(`${dead.length} mails were put aside`);
  const buyers = new Map((await desk.buyers()).map((buyer) => [buyer.address, buyer.token]));
  for (const address of accepted(offered)) if (!buyers.has(address)) problems.push(`${address}: its mail is missing`);
  const letters = new Map<string, number>();
  for (const file of await readdir(join(data, "outbox"))) {
    const to = /^To: (.*)$/m.exec(await readFile(join(data, "outbox", file), "latin1"))?.[1]?.trim() ?? file;
    letters.set(to, (letters.get(to) ?? 0) + 1);
  }
  for (const [address, token] of buyers) {
    const { orders } = (await (await desk.get("/orders", token)).json()) as { orders: { diagnosis: string[] }[] };
    const [order, ...more] = orders;
    if (order?.diagnosis[0] !== "closed-unknown-cause" || more.length > 0)
      problems.push(`${address}: ${orders.length} orders`);
    if (letters.get(address) !== 1) problems.push(`${address}: ${letters.get(address) ?? 0} letters`);
  }
  await desk.end("SIGTERM");
  return problems;
}
