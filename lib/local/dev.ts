import { Hono } from "hono";
import type { Buyer } from "../adapters/store.ts";
import type { Desk } from "../desk/desk.ts";
import { type LocalClock, readInstant } from "./clock.ts";

const day = 86_400;
const tokenDays = 90;

/** The names that a browser on this machine calls it by; any other comes from a page that poses as this machine. */
const loopbackHosts: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

export interface DeskControls {
  buyers(): Promise<readonly Buyer[]>;
  /** Does whatever fell due. */
  runDue(): Promise<void>;
}

/** `/dev/*`: what the owner of a local desk may see and move. It exists nowhere else. */
export function createDevApp(desk: Desk, clock: LocalClock, { buyers, runDue }: DeskControls): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    if (!loopbackHosts.has(new URL(context.req.url).hostname)) return context.notFound();
    await next();
    context.header("Cache-Control", "no-store");
    return;
  });
  app.get("/dev/buyers", async (context) => {
    const expires = Date.parse(clock.now()) / 1000 + tokenDays * day;
    const [localPart, domain] = desk.address.split("@");
    const known = (await buyers()).map(({ id, address, epoch }) => ({
      address,
      ownAddress: `${localPart}+${desk.tokens.ownAddressToken(id, epoch)}@${domain}`,
      token: desk.tokens.issue({ buyer: id, epoch }, expires),
    }));
    return context.json(known);
  });
  app.post("/dev/clock", async (context) => {
    // A page of another site can post here too, but not without saying where it comes from.
    const origin = context.req.header("origin");
    if (origin !== undefined && !loopbackHosts.has(URL.canParse(origin) ? new URL(origin).hostname : "")) {
      return context.notFound();
    }
    const body: unknown = await context.req.json().catch(() => null);
    const given = typeof body === "object" && body !== null && "now" in body ? body.now : null;
    const now = typeof given === "string" ? readInstant(given) : null;
    if (now === null) return context.json({ type: "about:blank", title: "Bad Request", status: 400 }, 400);
    clock.standAt(now);
    await runDue();
    return context.json({ now });
  });
  return app;
}
