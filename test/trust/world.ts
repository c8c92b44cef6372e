import type { Arrival } from "../../lib/adapters/events.ts";
import { dkimProofs } from "../../lib/adapters/proofs.ts";
import type { Delivery } from "../../lib/adapters/store.ts";
import { ownAddressOf } from "../../lib/desk/buyer.ts";
import type { Desk } from "../../lib/desk/desk.ts";
import { receive } from "../../lib/desk/receive.ts";
import { scan } from "../../lib/local/table-scan.ts";
import { arrival, gmailForward, note } from "../desk/mails.ts";
import { testDesk } from "../desk/test-desk.ts";
import { diskStore } from "../store/disk-store.ts";
import { keyRecord, selector, zone } from "./zone.ts";

export const buyerAddress = "buyer@example.com";
/** Named by the buyer as a second address, and not yet proved. */
export const namedAddress = "second@example.org";
export const deskAddress = "orders@desk.localhost";

const keys = Object.fromEntries(
  ["example.com", "send.example.com", "evil.example"].map((domain) => [
    `TXT ${selector}._domainkey.${domain}`,
    [keyRecord],
  ]),
);

/** A desk with a buyer in it, as on AWS, over the embedded database; DNS knows our keys alone. */
export interface World {
  readonly desk: Desk;
  /** The buyer's id. */
  readonly owner: string;
  /** The buyer's own address, and one that was the buyer's until it was revoked. */
  readonly own: string;
  readonly revoked: string;
  deliver(content: string, given?: Partial<Arrival>): Promise<Delivery>;
  /** Every item of the table but the deliveries, and every letter of the outbox. */
  everything(): Promise<readonly string[]>;
  /** The buyer's part of that. */
  ofOwner(): Promise<readonly string[]>;
  outbox(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const at = await testDesk();
  const disk = await diskStore(at.folder);
  const desk = { ...at.desk, store: disk.store, proofs: dkimProofs(zone(keys)) };
  const owner = desk.tokens.buyerId(buyerAddress);
  let count = 0;
  const deliver = (content: string, given: Partial<Arrival> = {}) => {
    count += 1;
    at.bucket.set(`m${count}`, content);
    return receive(desk, arrival(`m${count}`, given));
  };
  const items = async () => {
    const all: string[] = [];
    for await (const item of scan(disk.documents, "desk")) all.push(JSON.stringify(item));
    return all.filter((item) => !item.includes('"DELIVERY#')).sort();
  };

  await deliver(gmailForward());
  await deliver(note([`ALSO ${namedAddress}`]));
  const buyer = await desk.store.findBuyer(owner);
  if (buyer === null) throw new Error("the buyer is not known");
  const token = desk.tokens.ownAddressToken(owner, buyer.epoch - 1);
  await desk.store.addOwnAddress(desk.tokens.hash(token), { buyer: owner, epoch: buyer.epoch - 1 });
  return {
    desk,
    owner,
    own: ownAddressOf(desk, buyer),
    revoked: `orders+${token}@desk.localhost`,
    deliver,
    outbox: at.outbox,
    everything: async () => [...(await items()), ...(await at.outbox())],
    ofOwner: async () => (await items()).filter((item) => item.includes(owner)),
    async close() {
      await disk.close();
      await at.close();
    },
  };
}
