import { accepts } from "hono/accepts";
import { LanguageTag } from "../core/letter/languages/tag.ts";
import type { RequestContext } from "./env.ts";

const page = "text/html";
const data = "application/json";

/** Whether a page is wanted rather than data: browsers say so, programs mostly say nothing. */
export const wantsPage = (context: RequestContext): boolean =>
  accepts(context, { header: "Accept", supports: [data, page], default: data }) === page;

/** Whether a form of a page was posted, and not a program's JSON. */
export const isForm = ({ req }: RequestContext): boolean =>
  /^application\/x-www-form-urlencoded\b/i.test(req.header("content-type") ?? "");

/** The first language that the browser's owner reads and we write in (RFC 9110 §12.5.4); English where there is none. */
export const languageOf = (context: RequestContext): LanguageTag =>
  LanguageTag.parse(
    accepts(context, {
      header: "Accept-Language",
      supports: [...LanguageTag.options],
      default: "en",
      match: (accepted, { supports, default: otherwise }) =>
        accepted
          .filter(({ q }) => q > 0)
          .sort((one, other) => other.q - one.q)
          .flatMap(({ type }) => supports.filter((tag) => baseOf(tag) === baseOf(type)))[0] ?? otherwise,
    }),
  );

const baseOf = (tag: string): string | undefined => tag.toLowerCase().split("-")[0];
