import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import type { Handler } from "./env.ts";
import { script, style } from "./pages/assets.ts";

/** A source that matches one inline element (CSP 3 §2.3.1). */
const hashOf = (text: string): string => `'sha256-${Buffer.from(sha256(utf8ToBytes(text))).toString("base64")}'`;

/** Nothing is loaded from anywhere, one style and one script run, no other page may frame, post to or look into ours. */
export const safety: Handler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [hashOf(style)],
    scriptSrc: [hashOf(script)],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: "DENY",
});

const kept = /^(?:application\/json|text\/calendar)\b/;
const tag = etag();

/**
 * Who may keep an answer: JSON and calendars their one reader, who asks whether they still hold (RFC 9111 §5.2.2); pages,
 * and whatever was refused or changed, nobody.
 */
export const caching: Handler = async (context, next) => {
  await next();
  const { req, res } = context;
  const isKept =
    (req.method === "GET" || req.method === "HEAD") && res.ok && kept.test(res.headers.get("Content-Type") ?? "");
  res.headers.set("Cache-Control", isKept ? "private, no-cache" : "no-store");
  res.headers.set("Vary", "Accept, Accept-Language, Authorization, Cookie");
  res.headers.set("X-Robots-Tag", "noindex");
  if (isKept) await tag(context, async () => undefined);
};
