import { createHandler } from "../../functions/receive.ts";
import { createApp } from "../../functions/status.ts";
import { useLocalCredentials } from "../../lib/local/credentials.ts";
import { readOptions } from "../../lib/local/options.ts";
import { type RunningDesk, startDesk } from "../../lib/local/start.ts";

useLocalCredentials();

/** The desk as `npm start` runs it, within the process of the test. @param lines what it says is added to them */
export const startHere = (data: string, lines: string[] = []): Promise<RunningDesk> =>
  startDesk(readOptions(["--smtp", "0", "--http", "0", "--data", data], {}), { createHandler, createApp }, (line) =>
    lines.push(line),
  );
