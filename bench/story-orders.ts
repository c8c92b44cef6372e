import { readdir, readFile } from "node:fs/promises";
import { parse } from "yaml";
import * as z from "zod";
import type { Clock } from "../lib/core/guide/due.ts";
import { evolveAll } from "../lib/core/order/evolve.ts";
import type { Order } from "../lib/core/order/order.ts";
import { understand } from "../lib/core/pipeline.ts";
import { post, Story } from "../test/stories/story.ts";

const folder = new URL("../test/stories/", import.meta.url);

/** An order that some story tells of, and the moment it is judged at. */
export interface StoryOrder {
  readonly order: Order;
  readonly clock: Clock;
}

/** Every order of every story: the guide's cases, each at least once. */
export async function storyOrders(): Promise<readonly StoryOrder[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), "utf8")));
  const found: StoryOrder[] = [];
  for (const { mails, now, timeZone } of texts.flatMap((text) => z.array(Story).parse(parse(text)))) {
    const events = [];
    for (const [index, mail] of mails.entries()) {
      const arrival = { mail: String(index), receivedAt: mail.forwardedAt ?? mail.originalDate, timeZone };
      events.push(...(await understand(await post(mail, "straight"), arrival)).events);
    }
    found.push(...evolveAll(events).orders.map((order) => ({ order, clock: { now, timeZone } })));
  }
  return found;
}
