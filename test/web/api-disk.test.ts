import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ordersOf } from "../../lib/desk/status.ts";
import { testDesk } from "../desk/test-desk.ts";
import { diskStore } from "../store/disk-store.ts";
import { buyer, buyerId, order } from "../store/samples.ts";

test("the database begins where the orders of a state begin, though no order stands there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "desk-"));
  const disk = await diskStore(folder);
  const at = await testDesk();
  const desk = { ...at.desk, store: disk.store };
  const one = await disk.store.addBuyer(buyer(buyerId(1)));
  const states = ["open", "closed", "done"] as const;
  for (const [index, state] of states.entries()) {
    // The last that a state can have: nothing to wait for, and the longest number.
    for (const number of [`819000000000001${index}`, `819000000000002${index}`, `999999999999999999${index}`])
      await disk.store.putOrder(order(one.id, number, { state, nextDeadline: index === 0 ? "now" : null }));
  }
  for (const [index, state] of states.entries()) {
    const first = await ordersOf(desk, one, { state, after: null, limit: 2 });
    const rest = await ordersOf(desk, one, { state, after: first.next, limit: 2 });
    const numbers = [...first.cases, ...rest.cases].map((each) => each.order.orderNumber);
    expect(numbers).toEqual([`819000000000001${index}`, `819000000000002${index}`, `999999999999999999${index}`]);
    expect([first.next === null, rest.next]).toEqual([false, null]);
  }
  await at.close();
  await disk.close();
  await rm(folder, { recursive: true, force: true });
});
