import type { NoticeKind } from "./locales/locale.ts";

/**
 * Template keys found in links of real mails, without version and counter. `delivery-update` says that something
 * moved and leaves it to the subject and the body what. A key that is not here makes the mail a genuine unknown.
 */
const templates: Readonly<Record<string, NoticeKind | "marketing" | "none">> = {
  pay_success: "order-confirmed",
  logistics_default: "delivery-update",
  logisticsDefaultNoticeV2: "delivery-update",
  lg_local_carrier: "parcel-moving",
  shipped: "order-shipped",
  arrived_at_customs: "parcel-moving",
  lg_del_done_door: "package-delivered",
  waiting_to_leave_feedback: "package-delivered",
  buyer_accept_goods_timeout: "receipt-awaited",
  extend_confirm_order: "receipt-awaited",
  sellerLeaveFeedbackToBuyer: "none",
};

const marketing = /^(?:aeug_edm|affnl|andoCOWS|roisCOWS)/;

/** What a template announces: a kind, `marketing`, `none` (known, of no interest), or null for a key never seen. */
export function templateKind(template: string): NoticeKind | "marketing" | "none" | null {
  if (marketing.test(template)) return "marketing";
  // A link may name any template, `constructor` too.
  return Object.hasOwn(templates, template) ? (templates[template] ?? null) : null;
}
