import type { PageWords } from "../core/letter/languages/page-words.ts";
import type { RequestContext } from "./env.ts";
import { confirmPage } from "./pages/index.ts";
import { pageWords } from "./pages/words.ts";
import type { ConfirmView } from "./pages.ts";
import { show } from "./respond.ts";

/** Whether the posted form says yes; one that was filled in by no human, or sent by a link's prefetching, does not. */
export const isConfirmed = ({ confirm }: Readonly<Record<string, string>>): boolean => confirm === "yes";

/** A question in the words of a language; its form posts to the same path unless it names another. */
type Question = (words: PageWords) => Omit<ConfirmView, "action"> & { readonly action?: string };

/** The question instead of the deed. @param answer what a yes is sent as */
export const ask = (
  context: RequestContext,
  question: Question,
  answer: "yes" | "again" = "yes",
): Response | Promise<Response> =>
  show(context, (page) => {
    const view = question(pageWords(page));
    return confirmPage(page, { action: context.req.path, ...view, fields: { ...view.fields, confirm: answer } });
  });
