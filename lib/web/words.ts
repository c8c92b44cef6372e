import { HTTPException } from "hono/http-exception";
import { answers, replyWords } from "../core/letter/answers.ts";
import type { PageWords } from "../core/letter/languages/page-words.ts";
import { hearWords } from "../desk/status-words.ts";
import { checkFields, readForm, readJson } from "./body.ts";
import { ask, isConfirmed } from "./confirm.ts";
import type { Handler, RequestContext } from "./env.ts";
import { isForm } from "./negotiate.ts";
import { orderIn } from "./orders.ts";
import { pageContext } from "./page-context.ts";
import { pageWords } from "./pages/words.ts";
import { problem } from "./problem.ts";
import { Words } from "./schemas.ts";

const understood = [...Object.values(answers).flat(), "MUTE", "UNMUTE"];

/** `POST /orders/{n}/words`: what the buyer says about an order, from a program or through the page's buttons. */
export const takeWords: Handler = async (context) => (isForm(context) ? takeForm(context) : takeJson(context));

async function takeJson(context: RequestContext): Promise<Response> {
  const { words } = await readJson(context, Words);
  const heard = await hear(context, words);
  return heard === "not-understood" ? problem(422, { understood }) : context.json(heard.diagnosis);
}

async function takeForm(context: RequestContext): Promise<Response> {
  const { order } = await orderIn(context);
  const fields = await readForm(context);
  const { words } = checkFields(Words, { words: fields["words"] });
  const back = `/orders/${order.orderNumber}`;
  if (!isConfirmed(fields)) {
    const { words: page } = pageWords(pageContext(context));
    const title = page.confirm(labelOf(words, page));
    return ask(context, { title, fields: { words }, yes: page.yes, no: page.no, back });
  }
  const heard = await hear(context, words);
  return context.redirect(`${back}?notice=${heard === "not-understood" ? heard : "noted"}`, 303);
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
