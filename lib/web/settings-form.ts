import { LanguageTag } from "../core/letter/languages/tag.ts";
import { ownAddressOf } from "../desk/buyer.ts";
import { calendarToken } from "../desk/status.ts";
import { changeSettings, changesOf } from "../desk/status-settings.ts";
import { checkFields, readOwnForm } from "./body.ts";
import { ask, isConfirmed } from "./confirm.ts";
import type { Handler, RequestContext } from "./env.ts";
import { settingsPage } from "./pages/index.ts";
import { printChanges } from "./pages/settings-changes.ts";
import type { SettingsFields, SettingsView } from "./pages.ts";
import { show } from "./respond.ts";

/** The page of the settings. @param fields what its form holds: what is set, or was typed just before */
export function showSettings(
  context: RequestContext,
  fields: SettingsFields,
  notice: SettingsView["notice"],
): Response | Promise<Response> {
  const [desk, buyer] = [context.get("desk"), context.get("buyer")];
  const expires = Date.parse(desk.clock.now()) / 1000 + calendarSeconds;
  const calendarUrl = new URL(`/calendar.ics?token=${calendarToken(desk, buyer, expires)}`, context.req.url).href;
  const { mailDays } = desk;
  const view = { address: buyer.address, fields, ownAddress: ownAddressOf(desk, buyer), calendarUrl, mailDays, notice };
  return show(context, (page) => settingsPage(page, view), notice === "bad-zone" ? 422 : 200);
}

/** A calendar program is told its address once: for longer than the link of a letter, it shows dates alone. */
const calendarSeconds = 2 * 366 * 86_400;

/** `POST /me`, the form of the page: says what is wrong, asks about what would change, and then saves it. */
export const saveSettings: Handler = async (context) => {
  const { confirm = "", ...typed } = await readOwnForm(context);
  const [desk, buyer] = [context.get("desk"), context.get("buyer")];
  const settings = settingsIn(typed);
  const changes = changesOf(desk, buyer, settings);
  if (changes === "bad-zone") return showSettings(context, { ...buyer, ...settings }, "bad-zone");
  if (Object.keys(changes).length > 0) {
    if (!isConfirmed({ confirm })) {
      return ask(context, (words) => ({
        kicker: words.account(buyer.address),
        title: words.settings.title,
        changes: printChanges(words.settings, buyer, changes),
        fields: typed,
        yes: words.settings.save,
        no: words.words.no,
        back: "/me",
      }));
    }
    await changeSettings(desk, buyer, changes);
  }
  return context.redirect("/me?notice=saved", 303);
};

/** @throws HTTPException 400 where something is chosen that no list has; a zone may be any text */
function settingsIn({ timeZone, language, unasked }: Readonly<Record<string, string>>): Partial<SettingsFields> {
  return {
    ...(timeZone === undefined ? {} : { timeZone: timeZone.slice(0, mostOfZone) }),
    ...(language === undefined ? {} : { language: checkFields(LanguageTag.nullable(), language || null) }),
    // A box that is not ticked is not sent: what stands beside it says that there was one.
    ...(unasked === undefined ? {} : { isStopped: !/\byes$/.test(unasked) }),
  };
}

/** Longer than the name of any zone. */
const mostOfZone = 80;
