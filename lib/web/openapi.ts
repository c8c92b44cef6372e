import * as z from "zod";
import { OrderNumber } from "../core/order/event.ts";
import {
  as,
  failed,
  given,
  kept,
  malformed,
  notFound,
  notOurPage,
  page,
  refused,
  tooLarge,
} from "./openapi-answers.ts";
import { body, components, ifNoneMatch, json, parameter } from "./openapi-schemas.ts";
import { OrdersRequest } from "./schemas.ts";

const { state, after, limit } = OrdersRequest.shape;
const orderNumber = parameter("orderNumber", "path", OrderNumber, "14 to 19 digits");
/** A token in a header, or in a cookie: over plain HTTP on one's own machine, the other one. */
const access = [{ bearer: [] }, { cookie: [] }, { localCookie: [] }];
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
  security: access,
  paths: {
    "/orders": {
      get: {
        operationId: "listOrders",
        summary: "Orders, most urgent first",
        parameters: [
          parameter("state", "query", state, "Only those in this state"),
          parameter("after", "query", after, "The `next` of the page before"),
          parameter("limit", "query", z.int().min(1).max(100).default(limit.parse(undefined)), "Orders on a page"),
          ifNoneMatch,
        ],
        responses: { ...kept("One page", { ...json("Orders"), ...page }), ...malformed, ...notFound, ...failed },
      },
    },
    "/orders/{orderNumber}": {
      parameters: [orderNumber],
      get: {
        operationId: "showOrder",
        summary: "One order as of now",
        parameters: [ifNoneMatch],
        responses: { ...kept("The order", { ...json("Order"), ...page }), ...notFound, ...failed },
      },
    },
    "/orders/{orderNumber}/events": {
      parameters: [orderNumber],
      get: {
        operationId: "showEvents",
        summary: "What was reported about an order, oldest first",
        parameters: [ifNoneMatch],
        responses: {
          ...kept("Facts, each with the line that says so", json("Events")),
          303: { description: "To the order's page, where a page is wanted" },
          ...notFound,
          ...failed,
        },
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
          ...tooLarge,
          422: refused("Not understood, and nothing changed; `understood` lists what would be"),
          ...failed,
        },
      },
    },
    "/calendar.ics": {
      get: {
        operationId: "showCalendar",
        summary: "The open deadlines, to subscribe to (RFC 5545)",
        parameters: [
          parameter(
            "token",
            "query",
            z.string().optional(),
            "Opens calendars alone, for programs that send no header: the page of the settings has the address",
          ),
          ifNoneMatch,
        ],
        security: [...access, {}],
        responses: { ...kept("A calendar", as("text/calendar")), ...notFound, ...failed },
      },
    },
    "/export.json": {
      get: {
        operationId: "exportAsJson",
        summary: "Everything kept about the buyer",
        parameters: [ifNoneMatch],
        responses: {
          ...kept("A file; the moment of the export makes no difference to its `ETag`", {
            "application/json": { schema: { type: "object" } },
          }),
          ...notFound,
          ...failed,
        },
      },
    },
    "/export.csv": {
      get: {
        operationId: "exportAsCsv",
        summary: "A line for each order (RFC 4180); a tab before its number keeps spreadsheets from rounding it",
        responses: { ...given("A file", as("text/csv")), ...notFound, ...failed },
      },
    },
    "/me": {
      get: {
        operationId: "showMe",
        summary: "What is set",
        parameters: [ifNoneMatch],
        responses: { ...kept("The buyer", { ...json("Me"), ...page }), ...notFound, ...failed },
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
          ...tooLarge,
          422: refused("There is no such time zone, and nothing changed"),
          ...failed,
        },
      },
      delete: {
        operationId: "eraseNow",
        summary: "Erases everything kept about the buyer, at once",
        responses: { 204: { description: "Erased" }, ...notOurPage, ...notFound, ...failed },
      },
    },
    "/me/revoke": {
      post: {
        operationId: "revokeAll",
        summary: "Makes every token and own address handed out before worthless",
        responses: { ...given("The new ones, told once", json("Revoked")), ...notOurPage, ...notFound, ...failed },
      },
    },
    "/lost": {
      post: {
        operationId: "takeLost",
        summary: "Asks for a letter with a new link",
        ...body("LostLink"),
        ...open,
        responses: {
          202: { description: "Taken, whether or not the address is known" },
          ...malformed,
          ...tooLarge,
          ...failed,
        },
      },
    },
    "/openapi.json": {
      get: {
        operationId: "showOpenapi",
        summary: "This document",
        parameters: [ifNoneMatch],
        ...open,
        responses: kept("OpenAPI 3.1", { "application/json": { schema: { type: "object" } } }),
      },
    },
  },
  components: {
    schemas: components,
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer" },
      cookie: { type: "apiKey", in: "cookie", name: "__Host-orders" },
      localCookie: { type: "apiKey", in: "cookie", name: "orders", description: "Over plain HTTP on 127.0.0.1" },
    },
  },
};
