import SMTPConnection from "nodemailer/lib/smtp-connection";

/** One connection to the desk, which brings mail after mail. */
export interface SmtpClient {
  /** Resolves with the server's `250`; rejects with its refusal. */
  send(raw: Buffer, from: string): Promise<void>;
  close(): void;
}

export async function connect(port: number): Promise<SmtpClient> {
  const connection = new SMTPConnection({ host: "127.0.0.1", port, ignoreTLS: true });
  await new Promise<void>((done, fail) => {
    connection.once("error", fail);
    connection.connect((error) => (error === undefined || error === null ? done() : fail(error)));
  });
  return {
    send: (raw, from) =>
      new Promise((done, fail) => {
        connection.send({ from, to: ["orders@desk.localhost"] }, raw, (error) =>
          error === null ? done() : fail(error),
        );
      }),
    close: () => connection.close(),
  };
}
