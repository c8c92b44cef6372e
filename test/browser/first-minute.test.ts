import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHandler } from "../../functions/receive.ts";
import { createApp } from "../../functions/status.ts";
import { english } from "../../lib/core/letter/languages/en.ts";
import { useLocalCredentials } from "../../lib/local/credentials.ts";
import { examples } from "../../lib/local/front/examples.ts";
import { readOptions } from "../../lib/local/options.ts";
import { type RunningDesk, startDesk } from "../../lib/local/start.ts";
import { openBrowser } from "./browser.ts";
import { findingsOf, listen, overflowOf } from "./reader.ts";

// The first minute of whoever tries the desk: its own pages, on the running desk, with a mouse.

const opened = await openBrowser();
const reason = typeof opened === "string" ? opened : null;
const now = "2026-02-15T09:05:00Z";
useLocalCredentials();

describe.skipIf(reason !== null)(reason ?? "a newcomer at the local desk", () => {
  let browser: Browser;
  let data = "";
  let desk: RunningDesk;
  beforeAll(async () => {
    if (typeof opened !== "string") browser = opened;
    data = await mkdtemp(join(tmpdir(), "whyclosed-"));
    const options = readOptions(["--smtp", "0", "--http", "0", "--data", data, "--clock", now], {});
    desk = await startDesk(options, { createHandler, createApp }, () => undefined);
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
    await rm(data, { recursive: true, force: true });
  });

  const origin = () => `http://127.0.0.1:${desk.httpPort}`;
  const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
  const expectSound = async (page: Page) =>
    expect([page.url(), await findingsOf(page), await overflowOf(page)]).toEqual([page.url(), [], 0]);

  test("an example, its letter, two days later the reminder, and the buyer's page", async () => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    const heard = listen(context, origin());
    const page = await context.newPage();
    await page.goto(origin());
    await expectSound(page);
    await press(page, examples(now).find(({ id }) => id === "shipment-cancelled")?.title ?? "");
    expect(page.url()).toContain("/dev/outbox/");
    const letter = page.frameLocator("iframe");
    expect(await letter.getByRole("heading", { level: 1 }).innerText()).toContain("shipment was cancelled");

    await page.goto(origin());
    const letters = page.locator('a[href^="/dev/outbox/"]');
    expect(await letters.count()).toBe(1);
    await press(page, "+48 hours");
    expect(await letters.first().innerText()).toContain("open a dispute now");

    await page.locator('a[href*="/in/"]').first().click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(english.page.orders.title);
    await page.getByRole("listitem").getByRole("link").click();
    expect(page.url()).toBe(`${origin()}/orders/8190000000000012`);
    expect(heard).toEqual({ elsewhere: [], errors: [] });
    await context.close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing on the desk's own pages: %s", async (colorScheme) => {
    const page = await (await browser.newContext({ colorScheme, viewport: { width: 320, height: 568 } })).newPage();
    await page.goto(`${origin()}/dev/`);
    await expectSound(page);
    await page.locator('a[href^="/dev/outbox/"]').first().click();
    await expectSound(page);
    await page.context().close();
  });
});
