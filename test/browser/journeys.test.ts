import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { english } from "../../lib/core/letter/languages/en.ts";
import { openBrowser } from "./browser.ts";
import { findingsOf, overflowOf } from "./reader.ts";
import { openSite, type Site } from "./site.ts";

const opened = await openBrowser();
const reason = typeof opened === "string" ? opened : null;
const { page: words } = english;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe.skipIf(reason !== null)(reason ?? "a buyer at the pages", () => {
  let browser: Browser;
  let site: Site;

  beforeAll(() => {
    if (typeof opened !== "string") browser = opened;
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = await openSite(["en"]);
  });
  afterEach(() => site.close());

  const enter = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(site.origin + site.enter("en"));
    return page;
  };
  const withoutScript = { javaScriptEnabled: false };

  test("from the link of a letter to the most urgent order, and on to the next step", async () => {
    const page = await enter(withoutScript);
    expect(page.url()).toBe(`${site.origin}/orders`);
    const cards = page.getByRole("listitem");
    expect(await cards.first().innerText()).toContain(words.orders.now);
    const second = cards.nth(1);
    expect(await second.innerText()).toContain("in 47 hours");
    await second.getByRole("link").click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("shipment was cancelled");
    expect(await page.getByRole("img").getAttribute("aria-label")).toContain("Tue 5 May 2026");
    // Nothing can be copied without a script: there is no button that would do nothing.
    expect(await button(page, words.order.copy).count()).toBe(0);
    await page.getByRole("link", { name: words.order.back }).click();
    await page.getByRole("link", { name: words.orders.filters.done, exact: true }).click();
    expect(page.url()).toBe(`${site.origin}/orders?state=done`);
  });

  test("a word is asked about once, noted, and changes where the order stands", async () => {
    const page = await enter(withoutScript);
    await page.goto(`${site.origin}/orders/8190000000000012`);
    await button(page, words.words.buttons.contacted).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
      words.words.confirm(words.words.buttons.contacted),
    );
    await button(page, words.words.yes).click();
    expect(page.url()).toBe(`${site.origin}/orders/8190000000000012?notice=noted`);
    expect(await page.getByRole("status").first().innerText()).toBe(words.words.noted);
    expect(await page.getByText(words.order.events["seller-contacted"], { exact: true }).isVisible()).toBe(true);
    expect(await button(page, words.words.buttons["no-reply"]).count()).toBe(1);
  });

  test("whoever says no finds everything as it was", async () => {
    const page = await enter(withoutScript);
    await page.goto(`${site.origin}/orders/8190000000000012`);
    await button(page, words.words.buttons.refused).click();
    await page.getByRole("link", { name: words.words.no }).click();
    expect(page.url()).toBe(`${site.origin}/orders/8190000000000012`);
    expect(await page.getByText(words.order.events["seller-message"], { exact: true }).count()).toBe(0);
  });

  test("what is typed beside a word belongs to it", async () => {
    const page = await enter(withoutScript);
    await page.goto(`${site.origin}/orders/8190000000000012`);
    await page.getByLabel(words.words.inputs["new-tracking"]).fill("LP00699112233445");
    await button(page, words.words.buttons["new-tracking"]).click();
    await button(page, words.words.yes).click();
    expect(await page.getByText("“NEW TRACKING LP00699112233445”").first().isVisible()).toBe(true);

    await page.goto(`${site.origin}/orders/8190000000000014`);
    await page.getByLabel(words.words.inputs.reason).fill("The seller did not ship <b>in time</b>");
    await button(page, words.words.buttons.reason).click();
    await button(page, words.words.yes).click();
    expect(await page.getByText(words.order.events["reason-given"], { exact: true }).isVisible()).toBe(true);
    expect(await page.locator("b").count()).toBe(0);
  });

  test("every button of every order can be pressed: each word is understood", async () => {
    const page = await enter(withoutScript);
    const orderPath = `${site.origin}/orders/8190000000000016`;
    await page.goto(orderPath);
    const buttons = await page.locator("form button:not([hidden])").allTextContents();
    for (const label of new Set(buttons)) {
      if (!(await button(page, label).isVisible())) await page.locator(".news summary").click();
      const typed = page.locator("form", { has: button(page, label) }).getByRole("textbox");
      if ((await typed.count()) > 0) await typed.fill("LP00699112233445");
      await button(page, label).click();
      await button(page, words.words.yes).click();
      expect([label, page.url()]).toEqual([label, `${orderPath}?notice=noted`]);
    }
  });

  test("an order is muted, and heard of again", async () => {
    const page = await enter(withoutScript);
    await page.goto(`${site.origin}/orders/8190000000000011`);
    for (const label of [words.words.mute, words.words.unmute]) {
      await button(page, label).click();
      await button(page, words.words.yes).click();
    }
    expect(await button(page, words.words.mute).isVisible()).toBe(true);
  });

  test("a text is copied as it stands", async () => {
    const page = await enter({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`${site.origin}/orders/8190000000000012`);
    await button(page, words.order.copy).first().click();
    await page.getByText(words.order.copied, { exact: true }).waitFor();
    const copied = await page.evaluate("navigator.clipboard.readText()");
    expect(copied).toBe(await page.locator("pre").first().textContent());
  });

  test("settings hold what is set, and say when a zone is none", async () => {
    const page = await enter(withoutScript);
    const save = async () => {
      await button(page, words.settings.save).click();
      await button(page, words.settings.save).click();
    };
    await page.getByRole("link", { name: words.settings.title }).click();
    await page.getByLabel(words.settings.zone).fill("America/Sao_Paulo");
    await page.getByLabel(words.settings.unasked).uncheck();
    await save();
    expect(await page.getByRole("status").first().innerText()).toBe(words.settings.saved);
    expect(await page.getByLabel(words.settings.zone).inputValue()).toBe("America/Sao_Paulo");
    expect(await page.getByLabel(words.settings.unasked).isChecked()).toBe(false);
    await page.getByLabel(words.settings.zone).fill("Berln");
    await page.getByLabel(words.settings.language).selectOption("de");
    await button(page, words.settings.save).click();
    expect(await page.getByRole("alert").innerText()).toBe(words.settings.badZone);
    expect(await page.getByLabel(words.settings.zone).inputValue()).toBe("Berln");
    expect(await page.getByLabel(words.settings.language).inputValue()).toBe("de");
  });

  test("settings are asked about with what changes, and for whom", async () => {
    const page = await enter();
    await page.goto(`${site.origin}/me`);
    await page.getByLabel(words.settings.zone).fill("America/Sao_Paulo");
    await button(page, words.settings.save).click();
    expect(await page.getByRole("listitem").allInnerTexts()).toEqual(["Time zone: Europe/Berlin → America/Sao_Paulo"]);
    expect(await page.getByText(words.account("en@example.com"), { exact: true }).isVisible()).toBe(true);
    expect(await findingsOf(page)).toEqual([]);
  });

  test("what was not understood can be changed where it stands", async () => {
    const page = await enter();
    await page.goto(`${site.origin}/orders/8190000000000012`);
    await page.getByLabel(words.words.inputs["new-tracking"]).fill("?");
    await button(page, words.words.buttons["new-tracking"]).click();
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toContain(words.words.examples);
    expect([await findingsOf(page), await overflowOf(page)]).toEqual([[], 0]);
    expect(await alert.getByRole("textbox").inputValue()).toBe("NEW TRACKING ?");
    await alert.getByRole("textbox").fill("NEW TRACKING LP00699112233445");
    await button(page, words.words.send).click();
    await button(page, words.words.yes).click();
    expect(page.url()).toBe(`${site.origin}/orders/8190000000000012?notice=noted`);
  });

  test("another buyer's link is asked about, and an older page of the first then changes nothing", async () => {
    await site.close();
    site = await openSite(["en", "nobody"]);
    const page = await enter();
    await page.goto(`${site.origin}/orders/8190000000000012`);
    const other = await page.context().newPage();
    await other.goto(site.origin + site.enter("nobody"));
    expect(await other.getByRole("heading", { level: 1 }).innerText()).toBe(words.openAs.title("nobody@example.com"));
    expect(await findingsOf(other)).toEqual([]);
    await button(other, words.openAs.yes).click();
    expect(await other.getByRole("heading", { level: 2 }).innerText()).toBe(words.orders.empty.title);

    await button(page, words.words.buttons.contacted).click();
    expect(page.url()).toBe(`${site.origin}/orders?notice=other-buyer`);
    expect(await page.getByRole("alert").innerText()).toBe(words.orders.otherBuyer("nobody@example.com"));
  });

  test("everything is taken along", async () => {
    const page = await enter();
    await page.goto(`${site.origin}/me`);
    for (const label of [words.data.json, words.data.csv]) {
      const started = page.waitForEvent("download");
      await page.getByRole("link", { name: label }).click();
      expect((await started).url()).toMatch(/\/export\.(?:json|csv)$/);
    }
  });

  test("erasing asks twice, and then nothing is left to find", async () => {
    const page = await enter(withoutScript);
    await page.goto(`${site.origin}/me`);
    await button(page, words.data.erase.button).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(words.data.erase.title);
    await button(page, words.data.erase.button).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(words.data.eraseAgain.title);
    await button(page, words.data.eraseAgain.button).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(words.data.erased.title);
    const response = await page.goto(site.origin + site.enter("en"));
    expect(response?.status()).toBe(404);
    await page.getByRole("link", { name: words.lost.title }).click();
    await page.getByLabel(words.lost.label).fill("en@example.com");
    await button(page, words.lost.button).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(words.lost.sent.title);
  });
});
