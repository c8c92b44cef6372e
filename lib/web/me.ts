import type { Buyer } from "../adapters/store.ts";
import { ownAddressOf } from "../desk/buyer.ts";
import type { Desk } from "../desk/desk.ts";
import { changeSettings } from "../desk/status-settings.ts";
import { readJson } from "./body.ts";
import type { Handler } from "./env.ts";
import { wantsPage } from "./negotiate.ts";
import { noticeIn } from "./notice.ts";
import { problem } from "./problem.ts";
import { type Me, SettingsRequest } from "./schemas.ts";
import { showSettings } from "./settings-form.ts";

/** `GET /me`: what is set, and the buyer's own address. */
export const showMe: Handler = async (context) => {
  const buyer = context.get("buyer");
  return wantsPage(context)
    ? showSettings(context, buyer, noticeIn(context, ["saved", "revoked"]))
    : context.json(meOf(context.get("desk"), buyer));
};

/** `PATCH /me`, for programs. */
export const changeMe: Handler = async (context) => {
  const settings = await readJson(context, SettingsRequest);
  const changed = await changeSettings(context.get("desk"), context.get("buyer"), settings);
  return changed === "bad-zone" ? problem(422) : context.json(meOf(context.get("desk"), changed));
};

function meOf(desk: Desk, buyer: Buyer): Me {
  const { address, others, timeZone, isTimeZoneGuessed, language, isStopped, muted, since } = buyer;
  const ownAddress = ownAddressOf(desk, buyer);
  return { address, others, ownAddress, timeZone, isTimeZoneGuessed, language, isStopped, muted, since };
}
