/** An address as a browser reads it: without line breaks, and without what stands unseen before it. */
export const seenHref = (href: string): string =>
  untidy.test(href) ? href.replace(/[\t\n\r]/g, "").replace(/^[\s\p{Cc}]+/u, "") : href;

const untidy = /^[\s\p{Cc}]|[\t\n\r]/u;

/** A relative address made absolute by the mail's own `<base>`, where a browser opens it; any other as it stands. */
export function resolveHref(href: string, base: string): string {
  const isRelative = href !== "" && !/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href);
  const root = base.startsWith("//") ? `https:${base}` : base;
  return isRelative && URL.canParse(href, root) ? new URL(href, root).href : href;
}
