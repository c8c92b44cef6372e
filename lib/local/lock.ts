import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * Takes a folder for this process alone. The lock is a socket that somebody listens at: unlike a file with a process
 * number in it, it is gone with the process, however that ended.
 * @returns how to give it back; null where another process holds it
 */
export async function lockFolder(folder: string): Promise<(() => void) | null> {
  const path = socketOf(folder);
  const server = (await listen(path)) ?? ((await isAnswered(path)) ? null : await listenAnew(path));
  if (server === null) return null;
  server.unref();
  return () => server.close();
}

/** Short, since a socket's path may have a hundred characters only. */
function socketOf(folder: string): string {
  const name = `whyclosed-${createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16)}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(path: string): Promise<Server | null> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? done(null) : fail(error)));
    server.listen(path, () => done(server));
  });
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path, () => done(true));
    socket.once("error", () => done(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** In place of the socket of a process that was killed. */
async function listenAnew(path: string): Promise<Server | null> {
  await rm(path, { force: true });
  return listen(path);
}
