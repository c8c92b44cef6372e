import { getCookie, setCookie } from "hono/cookie";
import * as z from "zod";
import type { RequestContext } from "./env.ts";

/** A token, and how it came: a program brings it in a header, a browser in a cookie that any page makes it send. */
export interface Session {
  readonly token: string;
  readonly via: "bearer" | "cookie";
}

const cookieName = "orders";
/** The longest that browsers keep a cookie, in seconds: 400 days (RFC 6265bis §5.5). */
const longestMaxAge = 34_560_000;
const loopbackHosts: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Without TLS on one's own machine only: everywhere else the cookie is for HTTPS and this host alone. */
const isPlain = ({ req }: RequestContext): boolean => {
  const { protocol, hostname } = new URL(req.url);
  return protocol === "http:" && loopbackHosts.has(hostname);
};

/** The token of a request; a header goes before a cookie. */
export function sessionOf(context: RequestContext): Session | null {
  const header = context.req.header("authorization");
  if (header !== undefined) {
    const token = /^bearer ([^ ]+)$/i.exec(header)?.[1];
    return token === undefined ? null : { token, via: "bearer" };
  }
  const token = isPlain(context) ? getCookie(context, cookieName) : getCookie(context, cookieName, "host");
  return token === undefined ? null : { token, via: "cookie" };
}

/** Makes the browser bring this token, which is ours and valid, until it expires. */
export function keepSession(context: RequestContext, token: string): void {
  const now = Date.parse(context.get("desk").clock.now()) / 1000;
  writeCookie(context, token, Math.min(expiryOf(token) - now, longestMaxAge));
}

/** Makes the browser forget its token. */
export const dropSession = (context: RequestContext): void => writeCookie(context, "", 0);

function writeCookie(context: RequestContext, token: string, maxAge: number): void {
  const attributes = { httpOnly: true, sameSite: "Lax", path: "/", maxAge } as const;
  if (isPlain(context)) setCookie(context, cookieName, token, attributes);
  else setCookie(context, cookieName, token, { ...attributes, path: "/", secure: true, prefix: "host" });
}

const Expiring = z.object({ exp: z.int() });

/** Until when a token is valid that the desk has signed, in seconds since 1970. */
export const expiryOf = (token: string): number =>
  Expiring.parse(JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString())).exp;
