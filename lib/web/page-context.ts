import { loadLanguage } from "../core/letter/languages/index.ts";
import type { RequestContext } from "./env.ts";
import { languageOf } from "./negotiate.ts";
import type { PageContext } from "./pages.ts";

/** What a page of the buyer's is printed with: the buyer's language and zone, else those that the browser tells. */
export async function pageContext(context: RequestContext): Promise<PageContext> {
  const buyer = context.get("buyer") ?? null;
  const { clock, tokens } = context.get("desk");
  const language = buyer?.language ?? languageOf(context);
  return {
    language,
    words: await loadLanguage(language),
    now: clock.now(),
    timeZone: buyer?.timeZone ?? "UTC",
    formName: buyer === null ? null : tokens.formName({ buyer: buyer.id, epoch: buyer.epoch }),
  };
}
