import { join } from "node:path";
import { DeskProcess } from "../test/desk/desk-process.ts";
import { bundleTable } from "./bundle-table.ts";
import { decisionTable } from "./decision-table.ts";
import { deskTable } from "./desk-table.ts";
import { memoryTable } from "./memory-table.ts";
import { replyTable } from "./reply-table.ts";
import { statusTable } from "./status-table.ts";
import { buildSubject } from "./subject.ts";
import type { Table } from "./table.ts";

/** What one mail, one decision and one request cost, in a few minutes. */
export async function everyday(folder: string): Promise<readonly Table[]> {
  const { file, subject } = await buildSubject(join(folder, "subject"));
  const tables = [await replyTable(subject), await decisionTable(subject)];
  const desk = await DeskProcess.start(join(folder, "desk"));
  try {
    tables.push(await deskTable(desk, folder), await statusTable(desk));
  } finally {
    await desk.end("SIGTERM");
  }
  return [...tables, await bundleTable(join(folder, "bundles")), await memoryTable(file, folder)];
}
