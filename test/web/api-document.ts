import { expect } from "vitest";
import * as z from "zod";

/** The part of an OpenAPI document that a check of an answer needs. */
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
type Document = z.infer<typeof Document>;
const Operation = z.object({
  responses: z.record(
    z.string(),
    z.object({ content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })).optional() }),
  ),
});

export const readDocument = (text: string): Document => Document.parse(JSON.parse(text));

/** Checks an answer to a program against what the document says of it; the body is left to be read. */
export async function expectDocumented(
  document: Document,
  { method, path }: { method: string; path: string },
  response: Response,
): Promise<void> {
  const template = Object.keys(document.paths).find((one) =>
    new RegExp(`^${one.replaceAll(/\{\w+\}/g, "[^/]+").replaceAll(".", "\\.")}$`).test(path.split("?")[0] ?? ""),
  );
  const operation = Operation.parse(document.paths[template ?? ""]?.[method.toLowerCase()]);
  const described = operation.responses[String(response.status)];
  expect(described, `${method} ${path} answers ${response.status}`).toBeDefined();
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const schema = described?.content?.[type]?.schema;
  if (described?.content === undefined) return expect(await response.clone().text()).toBe("");
  expect(schema, `${method} ${path} answers ${type}`).toBeDefined();
  if (!type.endsWith("json")) return;
  const whole = JSON.parse(
    JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll("#/components/schemas/", "#/$defs/"),
  );
  const checked = z.fromJSONSchema(whole).safeParse(await response.clone().json());
  expect(checked.error?.issues ?? []).toEqual([]);
}
