import { ownAddressOf } from "../desk/buyer.ts";
import { revoke } from "../desk/status-links.ts";
import { readOwnForm } from "./body.ts";
import { ask, isConfirmed } from "./confirm.ts";
import type { Handler, RequestContext } from "./env.ts";
import { isForm } from "./negotiate.ts";
import { expiryOf, keepSession } from "./session.ts";

/** `POST /me/revoke`: a new token, told once, and a new own address; every former one is worthless. */
export const revokeAll: Handler = async (context) => {
  if (!isForm(context)) return context.json(await renew(context));
  if (!isConfirmed(await readOwnForm(context))) {
    const { address } = context.get("buyer");
    return ask(context, ({ settings, words, account }) => {
      const { title, says, button } = settings.revoke;
      return { kicker: account(address), title, says, fields: {}, yes: button, no: words.no, back: "/me" };
    });
  }
  keepSession(context, (await renew(context)).token);
  return context.redirect("/me?notice=revoked", 303);
};

/** The new token is valid as long as the one that asked: whoever holds a link does not hold it for longer. */
async function renew(context: RequestContext) {
  const desk = context.get("desk");
  const buyer = await revoke(desk, context.get("buyer"));
  const token = desk.tokens.issue({ buyer: buyer.id, epoch: buyer.epoch }, expiryOf(context.get("session").token));
  return { token, ownAddress: ownAddressOf(desk, buyer) };
}
