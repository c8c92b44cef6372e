import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { CursorError } from "../adapters/store.ts";
import { languages } from "../core/letter/languages/index.ts";
import { RetryLater } from "../desk/desk.ts";
import type { Env, RequestContext } from "./env.ts";
import { languageOf, wantsPage } from "./negotiate.ts";
import { noticePage } from "./pages/index.ts";
import { pageWords } from "./pages/words.ts";
import { isProblemStatus, type ProblemStatus, problem } from "./problem.ts";

/** A refusal as who asks can read it: constant for each status and language. */
export function refuse(context: RequestContext, status: ProblemStatus): Response | Promise<Response> {
  if (!wantsPage(context)) return problem(status);
  // Whoever is not let in is told nothing of the buyer: neither language nor zone, and no time that would differ.
  const language = languageOf(context);
  const page = { language, words: languages[language], now: "1970-01-01T00:00:00Z", timeZone: "UTC" };
  const words = pageWords(page);
  return context.html(noticePage(page, status === 404 || status === 400 ? words.notFound : words.failed), status);
}

/** What went wrong, as an answer; what nobody foresaw is logged by its name alone. */
export const onError: ErrorHandler<Env> = (error, context) => {
  if (error instanceof HTTPException) return refuse(context, isProblemStatus(error.status) ? error.status : 400);
  if (error instanceof CursorError) return refuse(context, 400);
  if (error instanceof RetryLater) return refuse(context, 503);
  context.get("desk").log({ about: "failure", during: "request", error: error.name });
  return refuse(context, 500);
};
