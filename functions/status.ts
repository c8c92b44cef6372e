import { handle } from "hono/aws-lambda";
import { composeDesk } from "../lib/adapters/environment.ts";
import { withKey } from "../lib/adapters/secrets.ts";
import { createApp } from "../lib/web/app.ts";

export { createApp };

let composed: ReturnType<typeof handle> | undefined;

/** What Lambda runs behind the HTTP API: the orders of a buyer, for programs and people. */
export const handler: ReturnType<typeof handle> = async (event, context) => {
  composed ??= handle(createApp(composeDesk(await withKey(process.env))));
  return composed(event, context);
};
