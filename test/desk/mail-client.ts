import { createTransport } from "nodemailer";

/** Asks until there is an answer. */
export async function until<T>(ask: () => Promise<T | null>): Promise<T> {
  const giveUp = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > giveUp) throw new Error("it did not happen in time");
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Sends a mail as a mail client does. @returns the server's answer; rejects with its refusal */
export async function sendMail(
  port: number,
  raw: string | Buffer,
  { from, to = "orders@desk.localhost" }: { from: string; to?: string } = { from: "buyer@example.com" },
): Promise<string> {
  const transport = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  try {
    return (await transport.sendMail({ envelope: { from, to: [to] }, raw })).response;
  } finally {
    transport.close();
  }
}
