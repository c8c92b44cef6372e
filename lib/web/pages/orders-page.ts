import type { Case } from "../../core/pipeline.ts";
import type { OrdersView, PageContext } from "../pages.ts";
import { pageSize } from "../schemas.ts";
import { viewCase } from "./case-view.ts";
import { layout } from "./layout.ts";
import { html, type Markup } from "./markup.ts";
import { readerOf } from "./reader.ts";
import { pageWords } from "./words.ts";

const states = ["all", "open", "closed", "done"] as const;

/** One page of a buyer's orders, most urgent first. */
export const ordersPage = (context: PageContext, { cases, state, limit, next, othersForm }: OrdersView): string => {
  const { orders } = pageWords(context);
  const isEmpty = cases.length === 0;
  const main = html`<h1>${orders.title}</h1>
${othersForm !== null && html`<p class="notice" role="alert">${orders.otherBuyer(othersForm.present)}</p>`}
${!(isEmpty && state === "all") && filters(context, { state, limit })}
${isEmpty ? nothing(context, state) : html`<ul class="cards">${cases.map((each) => card(context, each))}</ul>`}
${next !== null && html`<p><a class="button" href="${hrefOf({ state, limit }, next)}">${orders.more}</a></p>`}`;
  return layout(context, { title: orders.title, main, part: "orders" });
};

type Listed = Pick<OrdersView, "state" | "limit">;

const filters = (context: PageContext, { state, limit }: Listed): Markup => {
  const { orders } = pageWords(context);
  const links = states.map(
    (each) =>
      html`<a href="${hrefOf({ state: each, limit }, null)}"${each === state && html` aria-current="true"`}>${orders.filters[each]}</a>`,
  );
  return html`<nav class="filters" aria-label="${orders.title}">${links}</nav>`;
};

const hrefOf = ({ state, limit }: Listed, after: string | null): string => {
  const query = new URLSearchParams({
    ...(state === "all" ? {} : { state }),
    ...(limit === pageSize ? {} : { limit: String(limit) }),
    ...(after === null ? {} : { after }),
  });
  return query.size === 0 ? "/orders" : `/orders?${query}`;
};

const nothing = (context: PageContext, state: OrdersView["state"]): Markup => {
  const { empty, noneHere } = pageWords(context).orders;
  return state === "all"
    ? html`<div class="card empty"><h2>${empty.title}</h2><p>${empty.says}</p></div>`
    : html`<p class="card empty">${noneHere}</p>`;
};

/** The verdict, how far off its date is, and the next step. */
const card = (context: PageContext, each: Case): Markup => {
  const { order, diagnosis } = each;
  const { words } = context;
  const { orders } = pageWords(context);
  const { verdict, moments, steps } = viewCase(each, readerOf(context));
  const { headline } = diagnosis;
  const isNow = headline === "now";
  const moment = headline === null || isNow ? undefined : moments.get(headline);
  return html`<li class="card${isNow && " now"}">
<p class="kicker">${words.phrases.order(order.orderNumber)}</p>
<h2><a href="/orders/${order.orderNumber}">${verdict.title}</a></h2>
${isNow && html`<p class="pill">${orders.now}</p>`}
${moment !== undefined && headline !== null && !isNow && html`<p>${words.deadlines[headline].name}<br><strong>${orders.until(moment.short, moment.fromNow)}</strong></p>`}
${steps.brief === null ? html`<p class="more">${verdict.says}</p>` : html`<p>${words.phrases.next(steps.brief)}</p>`}
</li>`;
};
