import { HTTPException } from "hono/http-exception";
import type * as z from "zod";
import type { RequestContext } from "./env.ts";
import { isForm } from "./negotiate.ts";

/** Bytes of a request's body, at the most: a reason from the order page, or two hundred order numbers. */
export const mostOfBody = 16_384;

/** The JSON that a program sent. @throws HTTPException 400 where it is none, or not of this shape */
export async function readJson<T>({ req }: RequestContext, schema: z.ZodType<T>): Promise<T> {
  const { data } = schema.safeParse(await req.json().catch(() => undefined));
  if (data === undefined) throw new HTTPException(400);
  return data;
}

/** The fields of a page's form; several of one name are joined by a space. @throws HTTPException 400 where it is none */
export async function readForm(context: RequestContext): Promise<Readonly<Record<string, string>>> {
  if (!isForm(context)) throw new HTTPException(400);
  const fields = await context.req.parseBody({ all: true });
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      [value]
        .flat()
        .filter((one) => typeof one === "string")
        .join(" "),
    ]),
  );
}

/**
 * The fields of a form on a page about a buyer. A browser may have come to show another one since: then the form is no
 * longer what was seen when it was sent, and nothing comes of it.
 * @throws HTTPException 303 where it was another buyer's page; 400 where it is no form
 */
export async function readOwnForm(context: RequestContext): Promise<Readonly<Record<string, string>>> {
  const { for: about, ...fields } = await readForm(context);
  const { id, epoch } = context.get("buyer");
  const isOwn = about === context.get("desk").tokens.formName({ buyer: id, epoch });
  if (!isOwn && context.get("session").via === "cookie")
    throw new HTTPException(303, { res: context.redirect("/orders?notice=other-buyer", 303) });
  return fields;
}

/** The fields of a form in this shape. @throws HTTPException 400 where they are not */
export function checkFields<T>(schema: z.ZodType<T>, fields: unknown): T {
  const { data } = schema.safeParse(fields);
  if (data === undefined) throw new HTTPException(400);
  return data;
}
