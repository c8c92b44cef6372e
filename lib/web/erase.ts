import { erase } from "../desk/erase.ts";
import { readOwnForm } from "./body.ts";
import { ask, isConfirmed } from "./confirm.ts";
import type { Handler, RequestContext } from "./env.ts";
import { noticePage } from "./pages/index.ts";
import { pageWords } from "./pages/words.ts";
import { show } from "./respond.ts";
import { dropSession } from "./session.ts";

/** `DELETE /me`: everything kept about the buyer goes, at once. */
export const eraseNow: Handler = async (context) => {
  await eraseAll(context);
  return context.body(null, 204);
};

/** `POST /me/erase`, the form of the page: asks, asks again, and then does it. */
export const eraseAfterAsking: Handler = async (context) => {
  const fields = await readOwnForm(context);
  if (fields["confirm"] === "again") {
    await eraseAll(context);
    return show(context, (page) => noticePage(page, pageWords(page).data.erased));
  }
  const { address } = context.get("buyer");
  const isAgain = isConfirmed(fields);
  return ask(
    context,
    ({ data, words, account }) => {
      const { title, says, button } = isAgain ? data.eraseAgain : data.erase;
      return { kicker: account(address), title, says, fields: {}, yes: button, no: words.no, back: "/me" };
    },
    isAgain ? "again" : "yes",
  );
};

async function eraseAll(context: RequestContext): Promise<void> {
  await erase(context.get("desk"), context.get("buyer"), null);
  if (context.get("session").via === "cookie") dropSession(context);
}
