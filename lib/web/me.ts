import type { Buyer } from "../adapters/store.ts";
import { LanguageTag } from "../core/letter/languages/tag.ts";
import { ownAddressOf } from "../desk/buyer.ts";
import type { Desk } from "../desk/desk.ts";
import { calendarToken } from "../desk/status.ts";
import { changeSettings } from "../desk/status-settings.ts";
import { readForm, readJson } from "./body.ts";
import { ask, isConfirmed } from "./confirm.ts";
import type { Handler } from "./env.ts";
import { wantsPage } from "./negotiate.ts";
import { noticeIn } from "./notice.ts";
import { pageContext } from "./page-context.ts";
import { settingsPage } from "./pages/index.ts";
import { pageWords } from "./pages/words.ts";
import { problem } from "./problem.ts";
import { type Me, SettingsRequest } from "./schemas.ts";

/** `GET /me`: what is set, and the buyer's own address. */
export const showMe: Handler = async (context) => {
  const [desk, buyer] = [context.get("desk"), context.get("buyer")];
  if (!wantsPage(context)) return context.json(meOf(desk, buyer));
  const expires = Date.parse(desk.clock.now()) / 1000 + calendarSeconds;
  const calendarUrl = new URL(`/calendar.ics?token=${calendarToken(desk, buyer, expires)}`, context.req.url).href;
  const notice = noticeIn(context, ["saved", "bad-zone", "revoked"]);
  const view = { buyer, ownAddress: ownAddressOf(desk, buyer), calendarUrl, notice };
  return context.html(settingsPage(pageContext(context), view));
};

/** A calendar program is told its address once: for longer than the link of a letter, it shows dates alone. */
const calendarSeconds = 2 * 366 * 86_400;

/** `PATCH /me`, for programs. */
export const changeMe: Handler = async (context) => {
  const settings = await readJson(context, SettingsRequest);
  const changed = await changeSettings(context.get("desk"), context.get("buyer"), settings);
  return changed === "bad-zone" ? problem(422) : context.json(meOf(context.get("desk"), changed));
};

/** `POST /me`, the form of the page. */
export const saveMe: Handler = async (context) => {
  const { confirm = "", ...fields } = await readForm(context);
  if (!isConfirmed({ confirm })) {
    const { settings, words } = pageWords(pageContext(context));
    return ask(context, { title: settings.title, fields, yes: settings.save, no: words.no, back: "/me" });
  }
  const { timeZone, language = null, unasked } = fields;
  // Everything else on the form is chosen from a list: only the zone can be wrong.
  const { data } = SettingsRequest.safeParse({
    ...(timeZone === undefined ? {} : { timeZone }),
    language: LanguageTag.nullable().catch(null).parse(language),
    isStopped: unasked !== "yes",
  });
  const changed = data && (await changeSettings(context.get("desk"), context.get("buyer"), data));
  const isBad = changed === undefined || changed === "bad-zone";
  return context.redirect(`/me?notice=${isBad ? "bad-zone" : "saved"}`, 303);
};

function meOf(desk: Desk, buyer: Buyer): Me {
  const { address, others, timeZone, isTimeZoneGuessed, language, isStopped, muted, since } = buyer;
  const ownAddress = ownAddressOf(desk, buyer);
  return { address, others, ownAddress, timeZone, isTimeZoneGuessed, language, isStopped, muted, since };
}
