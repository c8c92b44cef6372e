import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { english } from "../../lib/core/letter/languages/en.ts";
import { LanguageTag } from "../../lib/core/letter/languages/tag.ts";
import { evolveAll } from "../../lib/core/order/evolve.ts";
import { judge } from "../../lib/core/pipeline.ts";
import { orderPage, ordersPage } from "../../lib/web/pages/index.ts";
import type { PageContext } from "../../lib/web/pages.ts";
import { situations } from "../letter/situations.ts";
import { openBrowser } from "./browser.ts";
import { findingsOf, listen, overflowOf, walk } from "./reader.ts";
import { openSite, orders, type Site } from "./site.ts";

const opened = await openBrowser();
const reason = typeof opened === "string" ? opened : null;

const looks = {
  light: { colorScheme: "light", viewport: { width: 1000, height: 800 } },
  dark: { colorScheme: "dark", viewport: { width: 1000, height: 800 } },
  "small phone in the dark": { colorScheme: "dark", viewport: { width: 320, height: 568 } },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;
const phone = { colorScheme: "light", viewport: { width: 360, height: 740 } } as const;

/** Each with the status that it answers with. */
const pages: readonly (readonly [path: string, status: number])[] = [
  ["/orders", 200],
  ["/orders?state=done", 200],
  ...Object.keys(orders).map((number) => [`/orders/${number}`, 200] as const),
  ["/me?notice=saved", 200],
  ["/lost", 200],
  ["/lost?notice=sent", 200],
  ["/nowhere", 404],
];

describe.skipIf(reason !== null)(reason ?? "every page", () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    if (typeof opened !== "string") browser = opened;
    site = await openSite([...LanguageTag.options, "nobody"]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = async (options: BrowserContextOptions, reader: LanguageTag | "nobody" = "en") => {
    const context = await browser.newContext(options);
    const heard = listen(context, site.origin);
    const page = await context.newPage();
    await page.goto(site.origin + site.enter(reader));
    return { context, page, heard };
  };

  test.each(Object.entries(looks))("axe finds nothing, and nothing is wider than the screen: %s", async (_, look) => {
    const { context, page, heard } = await open(look);
    for (const [path, status] of pages) {
      const response = await page.goto(site.origin + path);
      expect([path, response?.status(), await findingsOf(page), await overflowOf(page)]).toEqual([path, status, [], 0]);
    }
    expect(heard.elsewhere).toEqual([]);
    // What a browser says of a page that is not there.
    expect(heard.errors.filter((error) => !error.includes("404"))).toEqual([]);
    await context.close();
  });

  test.each(LanguageTag.options)("the same on a phone in %s", async (tag) => {
    const { context, page } = await open(phone, tag);
    for (const path of ["/orders", "/orders/8190000000000012", "/orders/8190000000000014", "/me"]) {
      await page.goto(site.origin + path);
      expect([path, await findingsOf(page), await overflowOf(page)]).toEqual([path, [], 0]);
    }
    await context.close();
  });

  test("the same from right to left", async () => {
    const { context, page } = await open(phone);
    const { events, now, timeZone } = situations["shipment-cancelled"];
    const cases = judge(evolveAll(events).orders, { now, timeZone });
    const reader: PageContext = {
      language: "en",
      words: { ...english, direction: "rtl" },
      now,
      timeZone,
      formName: null,
    };
    const [first] = cases;
    if (first === undefined) throw new Error("the order is there");
    for (const html of [
      ordersPage(reader, { cases, state: "all", limit: 50, next: "more", othersForm: null }),
      orderPage(reader, { case: first, isMuted: true, isNoted: true, notUnderstood: "hello" }),
    ]) {
      await page.setContent(html);
      expect([await findingsOf(page), await overflowOf(page)]).toEqual([[], 0]);
    }
    await context.close();
  });

  test("nothing out of a mail is markup, or a link", async () => {
    const { context, page, heard } = await open(looks.light);
    const hostile = `</span><img src="https://elsewhere.example/x"><script>document.title = "taken"</script>`;
    const { events, now, timeZone } = situations["closed-unknown-cause"];
    const [first] = judge(evolveAll(events.map((event) => ({ ...event, evidence: hostile }))).orders, {
      now,
      timeZone,
    });
    if (first === undefined) throw new Error("the order is there");
    await page.setContent(
      orderPage(
        { language: "en", words: english, now, timeZone, formName: null },
        { case: first, isMuted: false, isNoted: false, notUnderstood: hostile },
      ),
    );
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(
      await page.evaluate("[...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))"),
    ).toEqual(["/orders"]);
    expect([await page.title(), heard.elsewhere]).toEqual([expect.stringContaining("whyclosed"), []]);
    await context.close();
  });

  test("without any order, and nothing to filter", async () => {
    const { context, page } = await open(phone, "nobody");
    expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe(english.page.orders.empty.title);
    expect(await page.getByRole("navigation").count()).toBe(1);
    expect(await findingsOf(page)).toEqual([]);
    await context.close();
  });

  test("the tab key reaches every control in its order, each with a ring to see", async () => {
    const { context, page } = await open(looks.light);
    for (const path of ["/orders", "/orders/8190000000000012", "/orders/8190000000000014", "/me", "/lost"]) {
      await page.goto(site.origin + path);
      const { count, reached, unseen } = await walk(page);
      expect([path, reached, unseen]).toEqual([path, [...Array(count).keys()], []]);
    }
    await context.close();
  });

  test("the first tab leads past the head of the page", async () => {
    const { context, page } = await open(looks.light);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("href")).toBe("/orders");
    expect(await page.locator(":focus").innerText()).toBe(english.page.orders.filters.all);
    await context.close();
  });

  test("paper shows what is said and nothing to press", async () => {
    const { context, page } = await open(looks.dark);
    await page.goto(`${site.origin}/orders/8190000000000012`);
    await page.emulateMedia({ media: "print" });
    for (const role of ["button", "textbox", "navigation"] as const)
      expect([role, await page.getByRole(role).count()]).toEqual([role, 0]);
    expect(await page.getByRole("img").isVisible()).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    await context.close();
  });

  test("axe is at work: a picture without words is found", async () => {
    const { context, page } = await open(looks.light);
    await page.setContent('<html lang="en"><title>A page</title><main><h1>A page</h1><img src="x"></main></html>');
    expect((await findingsOf(page)).map((finding) => finding.split(":")[0])).toEqual(["image-alt"]);
    await context.close();
  });
});
