import * as z from "zod";
import { Action, Cause, DeadlineName, DiagnosisCode } from "../core/codes.ts";
import { Deadlines, Diagnosis, Reason } from "../core/guide/diagnosis.ts";
import { Details, OrderEvent, OrderNumber } from "../core/order/event.ts";
import { Events, LostRequest, Me, Orders, OrdersRequest, Problem, Revoked, SettingsRequest, Words } from "./schemas.ts";

/** Everything that has a name in the document; the schemas that check what is sent are those that describe it. */
const named = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({
  Order: Diagnosis,
  OrderNumber,
  DiagnosisCode,
  Action,
  Cause,
  DeadlineName,
  Deadlines,
  Reason,
  Event: OrderEvent,
  Details,
  Orders,
  Events,
  Me,
  Settings: SettingsRequest,
  Words,
  Revoked,
  LostLink: LostRequest,
  Problem,
})) {
  named.add(schema, { id });
}
const reference = (id: string): string => `#/components/schemas/${id}`;

/** A schema as OpenAPI has it: JSON Schema 2020-12, without an address of its own. */
const plain = <T extends object>({ $schema: _, $id: __, ...schema }: T & { $schema?: unknown; $id?: unknown }) =>
  schema;
const { schemas } = z.toJSONSchema(named, { uri: reference, io: "input" });
const components = Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)]));

const json = (id: string) => ({ "application/json": { schema: { $ref: reference(id) } } });
const as = (type: string) => ({ [type]: { schema: { type: "string" } } });
const refused = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: reference("Problem") } } },
});
const notFound = { 404: refused("No valid token, or nothing of this name: always the same") };
const malformed = { 400: refused("The request is not of this shape") };
const notOurPage = { 403: refused("Asked with a cookie by a page of another site") };
const given = (description: string, content: object) => ({ 200: { description, content } });
const body = (id: string) => ({ requestBody: { required: true, content: json(id) } });

const parameter = (name: string, where: "path" | "query", schema: z.ZodType, description: string) => ({
  name,
  in: where,
  required: where === "path",
  description,
  schema: plain(z.toJSONSchema(schema, { io: "input" })),
});
const { state, after, limit } = OrdersRequest.shape;
const orderNumber = parameter("orderNumber", "path", OrderNumber, "14 to 19 digits");
/** Also open to whoever has no token. */
const open = { security: [] };

/** What programs may ask for (OpenAPI 3.1). Pages and their forms are for people, and not in it. */
export const openapi = {
  openapi: "3.1.0",
  info: {
    title: "whyclosed",
    version: "1",
    description:
      "Where a buyer's orders stand, what to do, and until when. Every letter carries a link with the token.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/" }],
  security: [{ bearer: [] }, { cookie: [] }],
  paths: {
    "/orders": {
      get: {
        operationId: "listOrders",
        summary: "Orders, most urgent first",
        parameters: [
          parameter("state", "query", state, "Only those in this state"),
          parameter("after", "query", after, "The `next` of the page before"),
          parameter("limit", "query", z.int().min(1).max(100).default(limit.parse(undefined)), "Orders on a page"),
        ],
        responses: { ...given("One page", json("Orders")), ...malformed, ...notFound },
      },
    },
    "/orders/{orderNumber}": {
      parameters: [orderNumber],
      get: {
        operationId: "showOrder",
        summary: "One order as of now",
        responses: { ...given("The order", json("Order")), ...notFound },
      },
    },
    "/orders/{orderNumber}/events": {
      parameters: [orderNumber],
      get: {
        operationId: "showEvents",
        summary: "What was reported about an order, oldest first",
        responses: { ...given("Facts, each with the line that says so", json("Events")), ...notFound },
      },
    },
    "/orders/{orderNumber}/words": {
      parameters: [orderNumber],
      post: {
        operationId: "takeWords",
        summary: "What the buyer says about an order; the same again is the same",
        ...body("Words"),
        responses: {
          ...given("The order as it stands then", json("Order")),
          ...malformed,
          ...notOurPage,
          ...notFound,
          422: refused("Not understood, and nothing changed; `understood` lists what would be"),
        },
      },
    },
    "/calendar.ics": {
      get: {
        operationId: "showCalendar",
        summary: "The open deadlines, to subscribe to (RFC 5545)",
        parameters: [parameter("token", "query", z.string().optional(), "For programs that send no header")],
        ...open,
        responses: { ...given("A calendar", as("text/calendar")), ...notFound },
      },
    },
    "/export.json": {
      get: {
        operationId: "exportAsJson",
        summary: "Everything kept about the buyer",
        responses: { ...given("A file", { "application/json": { schema: { type: "object" } } }), ...notFound },
      },
    },
    "/export.csv": {
      get: {
        operationId: "exportAsCsv",
        summary: "A line for each order (RFC 4180)",
        responses: { ...given("A file", as("text/csv")), ...notFound },
      },
    },
    "/me": {
      get: {
        operationId: "showMe",
        summary: "What is set",
        responses: { ...given("The buyer", json("Me")), ...notFound },
      },
      patch: {
        operationId: "changeMe",
        summary: "Sets what is given, and leaves the rest",
        ...body("Settings"),
        responses: {
          ...given("The buyer as stored then", json("Me")),
          ...malformed,
          ...notOurPage,
          ...notFound,
          422: refused("There is no such time zone, and nothing changed"),
        },
      },
      delete: {
        operationId: "eraseNow",
        summary: "Erases everything kept about the buyer, at once",
        responses: { 204: { description: "Erased" }, ...notOurPage, ...notFound },
      },
    },
    "/me/revoke": {
      post: {
        operationId: "revokeAll",
        summary: "Makes every token and own address handed out before worthless",
        responses: { ...given("The new ones, told once", json("Revoked")), ...notOurPage, ...notFound },
      },
    },
    "/lost": {
      post: {
        operationId: "takeLost",
        summary: "Asks for a letter with a new link",
        ...body("LostLink"),
        ...open,
        responses: { 202: { description: "Taken, whether or not the address is known" }, ...malformed },
      },
    },
    "/openapi.json": {
      get: {
        operationId: "showOpenapi",
        summary: "This document",
        ...open,
        responses: given("OpenAPI 3.1", { "application/json": { schema: { type: "object" } } }),
      },
    },
  },
  components: {
    schemas: components,
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer" },
      cookie: { type: "apiKey", in: "cookie", name: "__Host-orders" },
    },
  },
};
