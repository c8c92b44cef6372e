import { composeDesk } from "../lib/adapters/environment.ts";
import { withKey } from "../lib/adapters/secrets.ts";
import type { Desk } from "../lib/desk/desk.ts";
import { dispatch } from "../lib/desk/dispatch.ts";
import { reportOverdue } from "../lib/desk/overdue.ts";

let composed: Desk | undefined;

/** What the schedule starts on AWS: sends what was left behind, moves on the clocks that have run, tells what is stuck. */
export const handler = async (): Promise<void> => {
  composed ??= composeDesk(await withKey(process.env));
  await dispatch(composed);
  await reportOverdue(composed);
};
