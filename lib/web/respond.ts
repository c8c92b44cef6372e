import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { RequestContext } from "./env.ts";
import { pageContext } from "./page-context.ts";
import type { PageContext } from "./pages.ts";

/** A page as an answer, and in which language it is written (RFC 9110 §8.5). */
export async function show(
  context: RequestContext,
  print: (page: PageContext) => string,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const page = await pageContext(context);
  context.header("Content-Language", page.language);
  return context.html(print(page), status);
}
