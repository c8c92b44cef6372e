import { composeDesk } from "../lib/adapters/environment.ts";
import type { Desk } from "../lib/desk/desk.ts";
import { dispatch } from "../lib/desk/dispatch.ts";

let composed: Desk | undefined;

/** What the schedule starts on AWS: sends what was left behind, and moves on the clocks that have run. */
export const handler = async (): Promise<void> => {
  composed ??= composeDesk(process.env);
  await dispatch(composed);
};
