import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

// Beside the package it comes from: a new installation takes both away.
const folder = fileURLToPath(new URL("../../node_modules/.cache/chromium", import.meta.url));

/**
 * A real browser that comes with `npm ci`: Chromium, with fonts and libraries of its own.
 *
 * @returns why there is none where it cannot run: it is built for Linux. In CI that is an error.
 */
export async function openBrowser(): Promise<Browser | string> {
  try {
    await unpack();
    return await chromium.launch({
      executablePath: join(folder, "chromium"),
      args: ["--no-sandbox", "--no-zygote", "--disable-gpu", "--font-render-hinting=none"],
      env: { PATH: process.env["PATH"] ?? "", FONTCONFIG_PATH: join(folder, "fonts"), LD_LIBRARY_PATH: libraries },
    });
  } catch (error) {
    if (process.env["CI"] !== undefined) throw error;
    return `no browser: ${String(error).split("\n")[0]}`;
  }
}

const libraries = join(folder, "al2023", "lib");

/** Once for each installation; under its name lies nothing half done, whoever else unpacks at the same time. */
async function unpack(): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(join(folder, ".."), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH } = process.env;
  try {
    // The package unpacks to where temporary files are, and its libraries only in what it takes for Lambda's runtime.
    Object.assign(process.env, { TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
  } finally {
    restore({ TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH });
  }
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
}

function restore(environment: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
