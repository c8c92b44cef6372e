import { readFileSync } from "node:fs";
import { assumed, type CostItem, costOf, RequestLog, total } from "../lib/stack/cost.ts";
import { prices } from "../lib/stack/prices.ts";

// What the desk costs: `npm run synth && npm run cost`. With all alarms: `npm run synth -- --context alarmMailbox=…`.

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
const cost = costOf(read("cdk.out/whyclosed.template.json"), RequestLog.parse(read("docs/ordinary-mail.json")));

const dollars = (value: number): string => `$${value.toFixed(5)}`;
const table = (title: string, items: readonly CostItem[]): void => {
  console.log(`\n| ${title} | ${dollars(total(items))} |\n| --- | ---: |`);
  for (const { item, dollars: value } of items) console.log(`| ${item} | ${dollars(value)} |`);
};

console.log(`Prices of ${prices.asOf}, us-east-1. Assumed: ${JSON.stringify(assumed)}`);
table("1,000 ordinary mails, without SES", cost.thousandMails);
table("1,000 send events", cost.thousandSendEvents);
table("SES for 1,000 mails and letters", [
  { item: "received", dollars: 1000 * prices.sesReceive },
  { item: "sent", dollars: 1000 * prices.sesSend },
]);
table("a month without mails", cost.idleMonth);
console.log(`\nWithin CloudWatch's free tier: ${dollars(total(cost.idleMonth) - cost.freeOfIdleMonth)}`);
