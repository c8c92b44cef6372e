import type { Link } from "../mail/mail.ts";
import { isOwnHost } from "./senders.ts";

/** An order that a link leads to. */
export interface LinkedOrder {
  readonly orderNumber: string;
  /** Null where the link names the order alone. */
  readonly trackingNumber: string | null;
  /** What a person sees of all links to it; a whole card in a mail about several packages. */
  readonly text: string;
}

/** What the links of a mail say: the part of it that is the same in every language. */
export interface LinkFacts {
  /** Event name, `logistics_default`, of the `rowan_id1` parameter; null where no link carries one. */
  readonly template: string | null;
  /** Language of the mail, `en`, from the same parameter. */
  readonly language: string | null;
  readonly orders: readonly LinkedOrder[];
  /** An order number recovered from `rowan_msg_id`: a last resort, never the only proof. */
  readonly guessedOrder: string | null;
}

/** Parameters that name an order; `/item/<16 digits>` and `ug_edm_item_id` are products and are not looked at. */
const orderParameters = ["tradeOrderId", "orderId", "o_ids", "tradeId", "parentOrderId", "orderIds", "o_id"];
const rotatedNumber = /[?&]rowan_msg_id=\d{16}(?:\$|%24)/;
const orderParameter = new RegExp(`[?&](?:${orderParameters.join("|")})=`);

/** Reads order numbers, tracking numbers, template and language out of links to AliExpress's own hosts. */
export function readLinks(links: readonly Link[]): LinkFacts {
  // Most links of a mail lead to products, and all say the same of the mail: few are parsed.
  const named = links.filter(({ href }) => href.includes("rowan_id1="));
  const rotated = links.filter(({ href }) => rotatedNumber.test(href));
  const rowan = firstOf(named, (parameters) => readRowan(parameters.get("rowan_id1")));
  return {
    template: rowan?.template ?? null,
    language: rowan?.language ?? null,
    orders: unique(links.filter(({ href }) => orderParameter.test(href)).flatMap(ordersIn)),
    guessedOrder: firstOf(rotated, (parameters) => unrotate(parameters.get("rowan_msg_id"))),
  };
}

function firstOf<T>(links: readonly Link[], read: (parameters: URLSearchParams) => T | null): T | null {
  for (const { href } of links) {
    const parameters = parametersOf(href);
    const found = parameters === null ? null : read(parameters);
    if (found !== null) return found;
  }
  return null;
}

/** What a link to one of AliExpress's own hosts says behind its question mark; null for any other. */
function parametersOf(href: string): URLSearchParams | null {
  const url = parse(href);
  return url !== null && isOwnHost(url.hostname) ? url.searchParams : null;
}

/** An absolute http(s) URL; null for anything else. */
export function parse(href: string): URL | null {
  if (href.length > 4_000 || !/^https?:/i.test(href)) return null;
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

function ordersIn({ href, text }: Link): readonly LinkedOrder[] {
  const parameters = parametersOf(href);
  if (parameters === null) return [];
  const trackingNumber = /^[A-Za-z0-9]{8,30}$/.exec(parameters.get("trackingNumber") ?? "")?.[0].toUpperCase() ?? null;
  const numbers = orderParameters.flatMap((name) => parameters.getAll(name)).flatMap((value) => value.split(","));
  return numbers
    .filter((number) => /^\d{14,19}$/.test(number))
    .map((orderNumber) => ({ orderNumber, trackingNumber, text }));
}

function unique(orders: readonly LinkedOrder[]): readonly LinkedOrder[] {
  const byKey = new Map<string, LinkedOrder>();
  for (const order of orders) {
    const key = `${order.orderNumber} ${order.trackingNumber ?? ""}`;
    const text = [byKey.get(key)?.text ?? "", order.text].join(" ").trim().slice(0, 600);
    byKey.set(key, { ...order, text });
  }
  const named = new Set(orders.filter((order) => order.trackingNumber !== null).map((order) => order.orderNumber));
  return [...byKey.values()].filter((order) => order.trackingNumber !== null || !named.has(order.orderNumber));
}

/** `<template>[_<version>]_<n>_<locale>_<send date>`, for example `logistics_default_20221027_1_en_US_2023-12-01`. */
function readRowan(value: string | null): { template: string; language: string } | null {
  const match = /^(?<name>\w{1,80}?)_(?<language>[a-z]{2})_[A-Z]{2}_\d{4}-\d\d-\d\d$/.exec(value ?? "");
  const name = match?.groups?.["name"];
  const language = match?.groups?.["language"];
  if (name === undefined || language === undefined) return null;
  return { template: name.replace(/_\d$/, "").replace(/_\d{8,14}$/, ""), language };
}

/** The 16 digits are the order number with its last four first (holds for both samples where it can be checked). */
function unrotate(value: string | null): string | null {
  const digits = /^(\d{4})(\d{12})\$/.exec(value ?? "");
  return digits === null ? null : `${digits[2]}${digits[1]}`;
}
