import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { useLocalCredentials } from "../../lib/local/credentials.ts";
import { openBrowser } from "./browser.ts";
import { openSite } from "./site.ts";

// Takes the pictures of `docs/screens` anew: `node --import tsx test/browser/screens.ts`.

useLocalCredentials();
const folder = fileURLToPath(new URL("../../docs/screens/", import.meta.url));
const browser = await openBrowser();
if (typeof browser === "string") throw new Error(browser);
const site = await openSite(["en", "de", "nobody"]);
await mkdir(folder, { recursive: true });

async function shots(language: "en" | "de" | "nobody", pages: Readonly<Record<string, string>>, dark: boolean) {
  const context = await browserContext(dark);
  const page: Page = await context.newPage();
  await page.goto(site.origin + site.enter(language));
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(site.origin + path);
    await writeFile(`${folder}${name}.png`, await page.screenshot({ fullPage: true }));
  }
  await context.close();
}

const browserContext = (dark: boolean) => {
  if (typeof browser === "string") throw new Error(browser);
  return browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: dark ? "dark" : "light" });
};

const one = "/orders/8190000000000012";
await shots("en", { orders: "/orders", order: one, settings: "/me" }, false);
await shots("en", { "orders-dark": "/orders", "order-dark": one }, true);
await shots("de", { "order-de": one }, false);
await shots("nobody", { empty: "/orders", lost: "/lost", "not-found": "/nowhere" }, false);
await site.close();
await browser.close();
