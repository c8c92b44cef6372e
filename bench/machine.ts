import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem, type } from "node:os";

const versionOf = (name: string): string => {
  const { version } = JSON.parse(
    readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8"),
  );
  return `${name} ${version}`;
};

/** Where, when and with what it was measured, a line each. */
export function machine(): readonly string[] {
  const [cpu] = cpus();
  const commit = execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" }).trim();
  const peers = ["mailparser", "nodemailer", "smtp-server", "dynalite", "json-rules-engine"];
  return [
    `- ${new Date().toISOString().slice(0, 16)}Z, commit ${commit}`,
    `- ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}; load before: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(", ")}`,
    `- Node ${process.versions.node}, V8 ${process.versions.v8}; ${peers.map(versionOf).join(", ")}`,
  ];
}
