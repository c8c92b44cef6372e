import type { RequestContext } from "./env.ts";

/**
 * Whether a page of ours asks: browsers say so in either of two headers, and no page can write them. Where pages tell no
 * referrer the origin is `null` (Fetch §3.2), and only the newer header knows.
 */
export function isSameOrigin({ req }: RequestContext): boolean {
  const own = new URL(req.url).origin;
  const origin = req.header("origin");
  const site = req.header("sec-fetch-site");
  if (site === undefined) return origin === own;
  return site === "same-origin" && (origin === undefined || origin === own || origin === "null");
}
