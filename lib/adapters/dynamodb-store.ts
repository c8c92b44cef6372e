import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { OrderEvent } from "../core/order/event.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { dynamoAddresses } from "./dynamodb-addresses.ts";
import { dynamoErasure } from "./dynamodb-erasure.ts";
import { dynamoItems, type Item, replaces } from "./dynamodb-items.ts";
import { dynamoLetters } from "./dynamodb-letters.ts";
import { Buyer, Delivery, type Due, OwnAddress, type Store, StoredOrder } from "./store.ts";
import {
  buyerKey,
  deliveryKey,
  dueIndex,
  dueOfOrder,
  duePartitions,
  eventKey,
  eventPrefix,
  expiryOf,
  orderKey,
  ownAddressKey,
  urgencyIndex,
  urgencyOf,
  urgencyOfDelivery,
  urgencyOfName,
  urgencyRange,
} from "./table.ts";

const Alias = z.object({ owner: z.string() });
const StoredEvent = z.object({ event: OrderEvent });
/** The history is JSON: one attribute to read, and no limit to how deep an event may be. */
const OrderItem = z.object({ ...StoredOrder.shape, history: z.string().transform((text) => JSON.parse(text)) });

/** The store in DynamoDB (or anything that speaks its API): one table, conditional writes, no transactions. */
export function dynamoStore(client: DynamoDBDocumentClient, table: string): Store {
  const { get, putOnce, putIf, query } = dynamoItems(client, table);
  const found = <T>(schema: z.ZodType<T>, item: Item | null): T | null => (item === null ? null : schema.parse(item));
  const findVoice = async (id: string) => {
    const item = await get(buyerKey(id));
    const owner = Alias.safeParse(item).data?.owner ?? null;
    return { owner, buyer: owner === null ? found(Buyer, item) : null };
  };
  const readOrder = (item: Item): StoredOrder => StoredOrder.parse(OrderItem.parse(item));

  return {
    findBuyer: async (id) => (await findVoice(id)).buyer,
    addBuyer: async (buyer) => Buyer.parse(await putOnce(buyerKey(buyer.id), buyer)),
    putBuyer: async (buyer) =>
      (await putIf(buyerKey(buyer.id), buyer, replaces(buyer.version))) ? "written" : "conflict",
    findVoice,
    findAlias: async (id) => (await findVoice(id)).owner,
    async addAlias(id, buyer) {
      const item = { owner: buyer, buyer, [urgencyIndex.sort]: urgencyOfName(id) };
      return Alias.parse(await putOnce(buyerKey(id), item)).owner;
    },
    findOwnAddress: async (hash) => found(OwnAddress, await get(ownAddressKey(hash))),
    async addOwnAddress(hash, ownAddress) {
      const item = { ...ownAddress, [urgencyIndex.sort]: urgencyOfName(hash) };
      return OwnAddress.parse(await putOnce(ownAddressKey(hash), item));
    },

    async addEvent(buyer, digest, event) {
      return StoredEvent.parse(await putOnce(eventKey(buyer, event.orderNumber, digest), { event })).event;
    },
    async events(buyer, orderNumber) {
      const items = await query(buyerKey(buyer).pk, eventPrefix(orderNumber));
      return items.map((item) => StoredEvent.parse(item).event);
    },

    async findOrder(buyer, orderNumber) {
      const item = await get(orderKey(buyer, orderNumber));
      return item === null ? null : readOrder(item);
    },
    async putOrder(order) {
      const key = orderKey(order.buyer, order.orderNumber);
      const item = {
        ...order,
        ...dueOfOrder(order),
        [urgencyIndex.sort]: urgencyOf(order),
        history: JSON.stringify(order.history),
      };
      return (await putIf(key, item, replaces(order.version))) ? "written" : "conflict";
    },
    async pageOrders(buyer, { limit, after, state = null }) {
      const from = after === null ? null : readCursor(after, state);
      const range = urgencyRange(state);
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: urgencyIndex.name,
          KeyConditionExpression: "#buyer = :buyer AND #urgency BETWEEN :from AND :to",
          ExpressionAttributeNames: { "#buyer": urgencyIndex.partition, "#urgency": urgencyIndex.sort },
          ExpressionAttributeValues: { ":buyer": buyer, ":from": range.from, ":to": range.to },
          // One more than asked for: DynamoDB says that there may be more after the very last one too.
          Limit: limit + 1,
          // The cursor brings sort keys only: whose orders they are is never the reader's to say.
          ...(from === null
            ? {}
            : { ExclusiveStartKey: { ...orderKey(buyer, from.orderNumber), buyer, urgency: from.urgency } }),
        }),
      );
      const items = page.Items ?? [];
      const orders = items.slice(0, limit).map(readOrder);
      const last = orders.at(-1);
      const isMore = items.length > limit || page.LastEvaluatedKey !== undefined;
      return { orders, next: isMore && last !== undefined ? writeCursor(last) : null };
    },
    async due(now, limit) {
      const pages = await Promise.all(
        duePartitions.map((partition) =>
          client.send(
            new QueryCommand({
              TableName: table,
              IndexName: dueIndex.name,
              KeyConditionExpression: "#partition = :partition AND #at <= :now",
              ExpressionAttributeNames: { "#partition": dueIndex.partition, "#at": dueIndex.sort },
              ExpressionAttributeValues: { ":partition": partition, ":now": now },
              Limit: limit,
            }),
          ),
        ),
      );
      return pages.flatMap((page) => page.Items ?? []).map(readDue);
    },

    ...dynamoLetters(client, table),

    async findDelivery(id) {
      const item = await get(deliveryKey(id));
      return item === null ? null : Delivery.parse({ buyer: null, ...item });
    },
    async addDelivery({ buyer, ...delivery }) {
      // An attribute that an index is sorted by may be absent, but not null.
      const owner = buyer === null ? {} : { buyer, [urgencyIndex.sort]: urgencyOfDelivery(delivery.at, delivery.id) };
      await putOnce(deliveryKey(delivery.id), { ...delivery, ...owner, expiresAt: expiryOf(delivery.at) });
    },

    ...dynamoAddresses(client, table),
    ...dynamoErasure(client, table),
  };
}

const DueRow = z.object({ pk: z.string(), sk: z.string(), [dueIndex.sort]: z.string() });

function readDue(item: Item): Due {
  const { pk, sk, dueAt: at } = DueRow.parse(item);
  const [whose, buyer = ""] = pk.split("#");
  const [kind, id = ""] = sk.split("#");
  if (whose === "ADDRESS") return { buyer, kind: "erasure", id: buyer, at };
  return { buyer, kind: kind === "ORDER" ? "order" : "letter", id, at };
}
