import { isDeepStrictEqual } from "node:util";
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { OrderEvent } from "../core/order/event.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { dynamoItems, type Item } from "./dynamodb-items.ts";
import type { Due, Store } from "./store.ts";
import { Buyer, Delivery, mostAttempts, OwnAddress, StoredLetter, StoredOrder } from "./store.ts";
import {
  buyerKey,
  deliveryKey,
  dueIndex,
  dueOfLetter,
  dueOfOrder,
  duePartitions,
  eventKey,
  eventPrefix,
  expiryOf,
  letterKey,
  orderKey,
  ownAddressKey,
  urgencyIndex,
  urgencyOf,
} from "./table.ts";

const StoredEvent = z.object({ event: OrderEvent });
/** The history is JSON: one attribute to read, and no limit to how deep an event may be. */
const OrderItem = z.object({ ...StoredOrder.shape, history: z.string().transform((text) => JSON.parse(text)) });

/** The store in DynamoDB (or anything that speaks its API): one table, conditional writes, no transactions. */
export function dynamoStore(client: DynamoDBDocumentClient, table: string): Store {
  const { get, putOnce, query } = dynamoItems(client, table);
  const found = <T>(schema: z.ZodType<T>, item: Item | null): T | null => (item === null ? null : schema.parse(item));
  const readOrder = (item: Item): StoredOrder => StoredOrder.parse(OrderItem.parse(item));
  const findLetter = async (buyer: string, id: string) => found(StoredLetter, await get(letterKey(buyer, id)));

  return {
    findBuyer: async (id) => found(Buyer, await get(buyerKey(id))),
    addBuyer: async (buyer) => Buyer.parse(await putOnce(buyerKey(buyer.id), buyer)),
    findOwnAddress: async (hash) => found(OwnAddress, await get(ownAddressKey(hash))),
    addOwnAddress: async (hash, ownAddress) => OwnAddress.parse(await putOnce(ownAddressKey(hash), ownAddress)),

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
        ...key,
        ...dueOfOrder(order),
        [urgencyIndex.sort]: urgencyOf(order),
        history: JSON.stringify(order.history),
      };
      const condition =
        order.version === 1
          ? { ConditionExpression: "attribute_not_exists(pk)" }
          : {
              ConditionExpression: "#version = :replaced",
              ExpressionAttributeNames: { "#version": "version" },
              ExpressionAttributeValues: { ":replaced": order.version - 1 },
            };
      try {
        await client.send(new PutCommand({ TableName: table, Item: item, ...condition }));
        return "written";
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        // The SDK's second try may have met our own first write: then nothing is in conflict.
        return isDeepStrictEqual(await get(key), item) ? "written" : "conflict";
      }
    },
    async pageOrders(buyer, { limit, after }) {
      const from = after === null ? null : readCursor(after);
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: urgencyIndex.name,
          KeyConditionExpression: "#buyer = :buyer",
          ExpressionAttributeNames: { "#buyer": urgencyIndex.partition },
          ExpressionAttributeValues: { ":buyer": buyer },
          Limit: limit,
          // The cursor brings sort keys only: whose orders they are is never the reader's to say.
          ...(from === null
            ? {}
            : { ExclusiveStartKey: { ...orderKey(buyer, from.orderNumber), buyer, urgency: from.urgency } }),
        }),
      );
      const orders = (page.Items ?? []).map(readOrder);
      const last = orders.at(-1);
      const next = page.LastEvaluatedKey === undefined || last === undefined ? null : writeCursor(last);
      return { orders, next };
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

    findLetter,
    addLetter: async (letter) =>
      StoredLetter.parse(await putOnce(letterKey(letter.buyer, letter.id), { ...letter, ...dueOfLetter(letter) })),
    async claimLetter(buyer, id, claim) {
      try {
        const { Attributes } = await client.send(
          new UpdateCommand({
            TableName: table,
            Key: letterKey(buyer, id),
            ConditionExpression: "attempts < :most AND (#state = :due OR (#state = :claimed AND leaseUntil <= :now))",
            UpdateExpression: "SET #state = :claimed, claim = :claim, leaseUntil = :until, attempts = attempts + :one",
            ExpressionAttributeNames: { "#state": "state" },
            ExpressionAttributeValues: {
              ":most": mostAttempts,
              ":due": "due",
              ":claimed": "claimed",
              ":now": claim.now,
              ":claim": claim.id,
              ":until": claim.until,
              ":one": 1,
            },
            ReturnValues: "ALL_NEW",
          }),
        );
        return StoredLetter.parse(Attributes);
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const stored = await findLetter(buyer, id);
        return stored?.state === "claimed" && stored.claim === claim.id ? stored : null;
      }
    },
    async settleLetter(buyer, id, claim, settlement) {
      const isOver = settlement.state === "sent" || settlement.state === "dropped";
      const at = settlement.state === "due" ? settlement.dueAt : null;
      try {
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: letterKey(buyer, id),
            ConditionExpression: "claim = :claim AND #state = :claimed",
            UpdateExpression: [
              "SET #state = :state, sentAs = :sentAs, attempts = attempts - :notCounted",
              at === null ? "" : ", dueAt = :dueAt",
              isOver ? ` REMOVE ${dueIndex.partition}` : "",
            ].join(""),
            ExpressionAttributeNames: { "#state": "state" },
            ExpressionAttributeValues: {
              ":claim": claim,
              ":claimed": "claimed",
              ":state": settlement.state,
              ":sentAs": settlement.state === "sent" ? settlement.sentAs : null,
              ":notCounted": settlement.state === "due" ? 1 : 0,
              ...(at === null ? {} : { ":dueAt": at }),
            },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },

    async findDelivery(id) {
      const item = await get(deliveryKey(id));
      return item === null ? null : Delivery.parse({ buyer: null, ...item });
    },
    async addDelivery({ buyer, ...delivery }) {
      // An attribute that an index is sorted by may be absent, but not null.
      const owner = buyer === null ? {} : { buyer };
      await putOnce(deliveryKey(delivery.id), { ...delivery, ...owner, expiresAt: expiryOf(delivery.at) });
    },
  };
}

function readDue(item: Item): Due {
  const { pk, sk } = z.object({ pk: z.string(), sk: z.string() }).parse(item);
  const [kind, id = ""] = sk.split("#");
  return { buyer: pk.slice("BUYER#".length), kind: kind === "ORDER" ? "order" : "letter", id };
}
