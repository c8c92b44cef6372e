import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import * as z from "zod";

const Found = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })) }),
);

/** What axe finds wrong with a page, a line each; empty where it finds nothing. */
export async function findingsOf(page: Page): Promise<string[]> {
  // Evaluated, not inserted: the site's policy allows no script but its own.
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    `axe.run({ resultTypes: ["violations"] , rules: { "target-size": { enabled: true } } }).then(({ violations }) => violations)`,
  );
  return Found.parse(found).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** By how many pixels a page is wider than the screen. */
export const overflowOf = async (page: Page): Promise<number> =>
  z.number().parse(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));

/** What a browser asked for elsewhere, and what it complained about; both fill as pages are read. */
export function listen(
  context: BrowserContext,
  origin: string,
): { readonly elsewhere: string[]; readonly errors: string[] } {
  const elsewhere: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) elsewhere.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  context.on("weberror", (error) => errors.push(error.error().message));
  return { elsewhere, errors };
}

const controls = `[...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary")]
  .filter((element) => element.checkVisibility())`;
const focused = `(() => {
  const element = document.activeElement;
  const isOutlined = (pseudo) => getComputedStyle(element, pseudo).outlineStyle !== "none";
  return { place: ${controls}.indexOf(element), isSeen: isOutlined(null) || isOutlined("::after") };
})()`;
const Focused = z.object({ place: z.number(), isSeen: z.boolean() });

/**
 * Opens what is folded and walks through a page with the keyboard alone, from its first control on.
 *
 * @returns how many controls there are, those that were reached in the order they were, and those without a focus ring
 */
export async function walk(page: Page): Promise<{ count: number; reached: number[]; unseen: number[] }> {
  for (const fold of await page.locator("summary").all()) await fold.press("Enter");
  const count = z.number().parse(await page.evaluate(`${controls}.length`));
  const step = async () => {
    await page.keyboard.press("Tab");
    return Focused.parse(await page.evaluate(focused));
  };
  let here = await step();
  for (let steps = 0; steps <= count && here.place !== 0; steps += 1) here = await step();
  const walked = [here];
  while (walked.length < count) walked.push(await step());
  const placeOf = ({ place }: z.infer<typeof Focused>): number => place;
  return { count, reached: walked.map(placeOf), unseen: walked.filter(({ isSeen }) => !isSeen).map(placeOf) };
}
