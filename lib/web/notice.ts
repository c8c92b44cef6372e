import type { RequestContext } from "./env.ts";

/** What a form has come to, as the redirect after it says to the next page: `?notice=noted`; null where it says nothing. */
export function noticeIn<const T extends string>({ req }: RequestContext, known: readonly T[]): T | null {
  const said = req.query("notice");
  return known.find((one) => one === said) ?? null;
}
