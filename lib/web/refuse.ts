import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { CursorError } from "../adapters/store.ts";
import { loadLanguage } from "../core/letter/languages/index.ts";
import type { Notice, PageWords } from "../core/letter/languages/page-words.ts";
import { RetryLater } from "../desk/desk.ts";
import { isLook } from "./access.ts";
import type { Env, RequestContext } from "./env.ts";
import { languageOf, wantsPage } from "./negotiate.ts";
import { noticePage } from "./pages/index.ts";
import { pageWords } from "./pages/words.ts";
import { isProblemStatus, type ProblemStatus, problem } from "./problem.ts";

/** A refusal as who asks can read it: constant for each status and language. */
export async function refuse(context: RequestContext, status: ProblemStatus): Promise<Response> {
  if (!wantsPage(context)) return problem(status);
  // Whoever is not let in is told nothing of the buyer: neither language nor zone, and no time that would differ.
  const language = languageOf(context);
  const nobody = { now: "1970-01-01T00:00:00Z", timeZone: "UTC", formName: null };
  const page = { language, words: await loadLanguage(language), ...nobody };
  context.header("Content-Language", language);
  return context.html(noticePage(page, noticeOf(status, pageWords(page))), status);
}

function noticeOf(status: ProblemStatus, { notFound, refused, failed }: PageWords): Notice {
  switch (status) {
    case 404:
      return notFound;
    case 400:
    case 422:
      return refused.malformed;
    case 403:
      return refused.notOurPage;
    case 413:
      return refused.tooLarge;
    default:
      return failed;
  }
}

/** What went wrong, as an answer; what nobody foresaw is logged by its name alone. */
export const onError: ErrorHandler<Env> = (error, context) => {
  if (error instanceof HTTPException && error.res !== undefined) return error.res;
  const status = statusOf(error);
  if (status === null) context.get("desk").log({ about: "failure", during: "request", error: error.name });
  // An address that was kept too long, or mistyped: people find their orders there all the same.
  if (status === 400 && isLook(context) && wantsPage(context)) return context.redirect("/orders", 303);
  return refuse(context, status ?? 500);
};

function statusOf(error: Error): ProblemStatus | null {
  if (error instanceof HTTPException) return isProblemStatus(error.status) ? error.status : 400;
  if (error instanceof CursorError) return 400;
  return error instanceof RetryLater ? 503 : null;
}
