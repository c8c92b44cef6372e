import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { dkimProofs } from "../../lib/adapters/proofs.ts";
import { bundle } from "../../lib/stack/bundle.ts";
import { noticeItself } from "../desk/mails.ts";
import { signed, zone } from "./zone.ts";

test("signatures are verified as well by what AWS runs, where the library waits in a file of its own", async () => {
  const folder = await mkdtemp(join(tmpdir(), "proofs-"));
  try {
    const bundled = await bundle("receive", folder, "lib/adapters/proofs.ts");
    expect([...bundled.inputs.keys()].filter((path) => path.includes("/mailauth/"))).toEqual([]);
    const entry = pathToFileURL(join(bundled.folder, "index.mjs")).href;
    const loaded = (await import(entry)) as { dkimProofs: typeof dkimProofs };
    const genuine = await signed(noticeItself());
    const mails = [genuine, `${genuine}!`].map((mail) => Buffer.from(mail));
    expect((await loaded.dkimProofs(zone()).verify(mails)).map(({ is }) => is)).toEqual(["signed", "broken"]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
