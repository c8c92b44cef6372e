import { HTTPException } from "hono/http-exception";
import { answers, replyWords } from "../core/letter/answers.ts";
import type { PageWords } from "../core/letter/languages/page-words.ts";
import { hearWords, isUnderstood } from "../desk/status-words.ts";
import { checkFields, readJson, readOwnForm } from "./body.ts";
import { ask, isConfirmed } from "./confirm.ts";
import type { Handler, RequestContext } from "./env.ts";
import { isForm } from "./negotiate.ts";
import { orderIn } from "./orders.ts";
import { orderPage } from "./pages/index.ts";
import { problem } from "./problem.ts";
import { show } from "./respond.ts";
import { Words } from "./schemas.ts";

/** What a program may say; what stands in angle brackets is for it to fill in. */
const understood = [
  ...Object.values(answers)
    .flat()
    .filter((words) => words !== "REASON" && words !== "NEW TRACKING"),
  ...["REASON <line from the order page>", "NEW TRACKING <tracking number>", "VOLUME <amount> USD"],
  ...["MUTE", "UNMUTE", "STOP", "START", "TZ <IANA time zone>", "LANG <language tag>"],
];

/** `POST /orders/{n}/words`: what the buyer says about an order, from a program or through the page's buttons. */
export const takeWords: Handler = async (context) => (isForm(context) ? takeForm(context) : takeJson(context));

async function takeJson(context: RequestContext): Promise<Response> {
  const { words } = await readJson(context, Words);
  const heard = await hear(context, words);
  return heard === "not-understood" ? problem(422, { understood }) : context.json(heard.diagnosis);
}

async function takeForm(context: RequestContext): Promise<Response> {
  const fields = await readOwnForm(context);
  const found = await orderIn(context);
  const { orderNumber } = found.order;
  const { words } = checkFields(Words, { words: fields["words"] });
  const back = `/orders/${orderNumber}`;
  if (!isUnderstood(orderNumber, words, context.get("desk").clock.now())) {
    const isMuted = context.get("buyer").muted.includes(orderNumber);
    const view = { case: found, isMuted, isNoted: false, notUnderstood: words };
    return show(context, (page) => orderPage(page, view), 422);
  }
  if (!isConfirmed(fields)) {
    return ask(context, ({ words: page }) => {
      const title = page.confirm(labelOf(words, page));
      return { title, fields: { words }, yes: page.yes, no: page.no, back };
    });
  }
  await hear(context, words);
  return context.redirect(`${back}?notice=noted`, 303);
}

async function hear(context: RequestContext, words: string) {
  const orderNumber = context.req.param("orderNumber") ?? "";
  const heard = await hearWords(context.get("desk"), context.get("buyer"), orderNumber, words);
  if (heard === null) throw new HTTPException(404);
  return heard;
}

/** What the button said, where it says it all; else the words themselves. */
function labelOf(words: string, page: PageWords["words"]): string {
  if (/^mute\b/i.test(words)) return page.mute;
  if (/^unmute\b/i.test(words)) return page.unmute;
  const button = replyWords.find((word) => answers[word].length === 1 && answers[word][0] === words);
  return button === undefined ? words : page.buttons[button];
}
