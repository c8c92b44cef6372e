import * as z from "zod";
import { Action, Cause, DeadlineName, DiagnosisCode } from "../core/codes.ts";
import { Deadlines, Diagnosis, Reason } from "../core/guide/diagnosis.ts";
import { Details, OrderEvent, OrderNumber } from "../core/order/event.ts";
import { Events, LostRequest, Me, Orders, Problem, Revoked, SettingsRequest, Words } from "./schemas.ts";

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
/** Where the document has the schema of this name. */
export const reference = (id: string): string => `#/components/schemas/${id}`;

/** A schema as OpenAPI has it: JSON Schema 2020-12, without an address of its own. */
const plain = <T extends object>({ $schema: _, $id: __, ...schema }: T & { $schema?: unknown; $id?: unknown }) =>
  schema;
const { schemas } = z.toJSONSchema(named, { uri: reference, io: "input" });
/** The schemas of the document, by name. */
export const components = Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)]));

/** A schema as JSON that is sent or answered. */
export const json = (id: string) => ({ "application/json": { schema: { $ref: reference(id) } } });
export const body = (id: string) => ({ requestBody: { required: true, content: json(id) } });

export const parameter = (
  name: string,
  where: "path" | "query" | "header",
  schema: z.ZodType,
  description: string,
) => ({
  name,
  in: where,
  required: where === "path",
  description,
  schema: plain(z.toJSONSchema(schema, { io: "input" })),
});
export const ifNoneMatch = parameter(
  "If-None-Match",
  "header",
  z.string().optional(),
  "The `ETag` of an answer that was kept",
);
