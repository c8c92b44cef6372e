import { requestLink } from "../desk/status-links.ts";
import { checkFields, readForm, readJson } from "./body.ts";
import type { Handler } from "./env.ts";
import { isForm, languageOf } from "./negotiate.ts";
import { noticeIn } from "./notice.ts";
import { lostPage } from "./pages/index.ts";
import { show } from "./respond.ts";
import { LostRequest } from "./schemas.ts";

/** `GET /lost`: asks for the address that mails are forwarded from. */
export const showLost: Handler = async (context) =>
  show(context, (page) => lostPage(page, { isSent: noticeIn(context, ["sent"]) !== null }));

/** `POST /lost`: says the same, in the same time, whether or not the address is known. */
export const takeLost: Handler = async (context) => {
  const isPage = isForm(context);
  const given = isPage ? checkFields(LostRequest, await readForm(context)) : await readJson(context, LostRequest);
  await requestLink(context.get("desk"), given.address, languageOf(context));
  return isPage ? context.redirect("/lost?notice=sent", 303) : context.body(null, 202);
};
