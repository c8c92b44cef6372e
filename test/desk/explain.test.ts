import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const mail = "test/corpus/en-collected-direct/mail.eml";

async function explain(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const all = ["--import", "tsx", "bin/explain.ts", ...args];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, all, { cwd: root })) };
  } catch (error) {
    if (error instanceof Error && "code" in error && "stdout" in error && "stderr" in error)
      return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) };
    throw error;
  }
}

test("a wrong argument is one line on standard error and exit code 2", async () => {
  const wrong = await Promise.all([
    explain("--now", "-1", mail),
    explain("--tz", "Mars\nNowhere", mail),
    explain("--buyer", "x@y\nBcc: z@example.com", "--reply", mail),
    explain("--buyer", "", "--reply", mail),
    explain("no\nsuch\nfile.eml"),
  ]);
  for (const { code, stdout, stderr } of wrong) {
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^explain: [^\n]+\n$/);
  }
});

test("the reply goes to the buyer who was named", async () => {
  const { code, stdout } = await explain("--buyer", "buyer@example.com", "--reply", mail);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^To: buyer@example\.com\r?$/m);
});
