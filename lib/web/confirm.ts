import type { RequestContext } from "./env.ts";
import { pageContext } from "./page-context.ts";
import { confirmPage } from "./pages/index.ts";
import type { ConfirmView } from "./pages.ts";

/** Whether the posted form says yes; one that was filled in by no human, or sent by a link's prefetching, does not. */
export const isConfirmed = ({ confirm }: Readonly<Record<string, string>>): boolean => confirm === "yes";

/** The question instead of the deed. Its form posts to the same path. @param answer what a yes is sent as */
export const ask = (
  context: RequestContext,
  view: Omit<ConfirmView, "action">,
  answer: "yes" | "again" = "yes",
): Response | Promise<Response> =>
  context.html(
    confirmPage(pageContext(context), {
      ...view,
      action: context.req.path,
      fields: { ...view.fields, confirm: answer },
    }),
  );
