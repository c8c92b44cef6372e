import type { Desk } from "./desk.ts";

/** Longer than a sweep's pause and a few tries: a letter that still waits then will not go out by itself. */
const overdueMinutes = 30;
const mostCounted = 100;

/** Tells the log of letters that should have gone out long ago, those included of which nobody knows whether they did. */
export async function reportOverdue(desk: Desk): Promise<number> {
  const now = Date.parse(desk.clock.now());
  const since = new Date(now - overdueMinutes * 60_000).toISOString().replace(".000Z", "Z");
  const letters = (await desk.store.due(since, mostCounted)).filter(({ kind }) => kind === "letter").length;
  if (letters > 0) desk.log({ about: "sweep", outcome: "overdue", letters });
  return letters;
}
