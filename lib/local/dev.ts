import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import type { Buyer } from "../adapters/store.ts";
import { ownAddressOf } from "../desk/buyer.ts";
import type { Desk } from "../desk/desk.ts";
import { type LocalClock, readInstant } from "./clock.ts";
import { examples, forwardOf } from "./front/examples.ts";
import { fileOfLetter, readLetter, readOutbox } from "./front/outbox.ts";
import { frontPage, letterPage, type Notice, notices } from "./front/pages.ts";

/** As much as comes in by SMTP. */
const mostBytes = 40_000_000;
const headers = {
  "Cache-Control": "no-store",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // Without a referrer at all a form of this page would say that it comes from nowhere.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
} as const;

const day = 86_400;
const tokenDays = 90;

/** The names that a browser on this machine calls it by; any other comes from a page that poses as this machine. */
const loopbackHosts: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

export interface DeskControls {
  /** The folder of everything that the desk keeps. */
  readonly data: string;
  smtpPort(): number;
  buyers(): Promise<readonly Buyer[]>;
  /** Does whatever fell due. */
  runDue(): Promise<void>;
  /** Stops all letters, or lets them out again: what the breaker's alarm does on AWS. */
  halt(isHalted: boolean): Promise<unknown>;
  /** The next moment at which something falls due; null where nothing does. */
  nextDue(): Promise<string | null>;
  /** Brings a mail in as SMTP does. @returns the id of the letter that answers it, once it is written */
  post(mail: Uint8Array): Promise<string | "no-letter" | "still-working">;
}

/** `/dev/*`: what the owner of a local desk may see and move. It exists nowhere else. */
export function createDevApp(desk: Desk, clock: LocalClock, controls: DeskControls): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    if (!loopbackHosts.has(new URL(context.req.url).hostname)) return context.notFound();
    // A page of another site can post here too, but not without saying where it comes from.
    const origin = context.req.header("origin");
    const isFromHere = origin === undefined || loopbackHosts.has(URL.canParse(origin) ? new URL(origin).hostname : "");
    if (context.req.method !== "GET" && !isFromHere) return context.notFound();
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    return;
  });
  app.use("/dev/mails", bodyLimit({ maxSize: mostBytes }));

  app.get("/dev/", async (context) => {
    const [buyers, letters, next] = await Promise.all([
      controls.buyers(),
      readOutbox(controls.data),
      controls.nextDue(),
    ]);
    const now = clock.now();
    return context.html(
      frontPage({
        now,
        isClockStanding: clock.isStanding(),
        smtpPort: controls.smtpPort(),
        address: desk.address,
        examples: examples(now),
        buyers: buyers.map((buyer) => ({
          address: buyer.address,
          ownAddress: ownAddressOf(desk, buyer),
          page: desk.pageOf(buyer),
        })),
        letters,
        next,
        notice: noticeIn(context.req.query("notice")),
      }),
    );
  });
  app.get("/dev/outbox/:file", async (context) => {
    const letter = await readLetter(controls.data, context.req.param("file"));
    return letter === null ? context.notFound() : context.html(letterPage(letter));
  });
  app.post("/dev/mails", async (context) => {
    const { example, file, text } = await context.req.parseBody();
    const now = clock.now();
    const chosen = examples(now).find(({ id }) => id === example);
    const mail =
      chosen !== undefined
        ? Buffer.from(forwardOf(chosen, now))
        : file instanceof File
          ? Buffer.from(await file.arrayBuffer())
          : Buffer.from(typeof text === "string" && text.trim() !== "" ? pasted(text, now) : "");
    if (mail.length === 0) return context.redirect("/dev/?notice=no-mail", 303);
    const letter = await controls.post(mail);
    const answer = await fileOfLetter(controls.data, letter);
    const notice = noticeIn(letter) ?? "no-letter";
    return context.redirect(answer === null ? `/dev/?notice=${notice}` : `/dev/outbox/${answer}`, 303);
  });

  app.get("/dev/buyers", async (context) => {
    const expires = Date.parse(clock.now()) / 1000 + tokenDays * day;
    const known = (await controls.buyers()).map((buyer) => ({
      address: buyer.address,
      ownAddress: ownAddressOf(desk, buyer),
      token: desk.tokens.issue({ buyer: buyer.id, epoch: buyer.epoch }, expires),
    }));
    return context.json(known);
  });
  app.post("/dev/breaker", async (context) => {
    const { data } = Breaker.safeParse(await context.req.json().catch(() => null));
    if (data === undefined) return context.json({ type: "about:blank", title: "Bad Request", status: 400 }, 400);
    await controls.halt(data.isOpen);
    return context.json(data);
  });
  app.post("/dev/clock", async (context) => {
    const isForm = (context.req.header("content-type") ?? "").startsWith("application/x-www-form-urlencoded");
    const body = await context.req.text();
    const by = isForm ? new URLSearchParams(body).get("by") : null;
    const now = by === null ? readNow(body) : await moved(by, clock.now(), controls);
    if (now === null) return context.json({ type: "about:blank", title: "Bad Request", status: 400 }, 400);
    clock.standAt(now);
    await controls.runDue();
    return by === null ? context.json({ now }) : context.redirect("/dev/", 303);
  });
  return app;
}

/** Open: no letter goes out. */
const Breaker = z.strictObject({ isOpen: z.boolean() });

const noticeIn = (text: string | undefined): Notice | null =>
  text !== undefined && text in notices ? (text as Notice) : null;

/** `{"now": ISO}`, whatever the request calls it: curl -d says it is a form. */
function readNow(body: string): string | null {
  try {
    const given: unknown = JSON.parse(body);
    const now = typeof given === "object" && given !== null && "now" in given ? given.now : null;
    return typeof now === "string" ? readInstant(now) : null;
  } catch {
    return null;
  }
}

async function moved(by: string, now: string, controls: DeskControls): Promise<string | null> {
  if (by === "next") return controls.nextDue();
  try {
    const zoned = Temporal.Instant.from(now).toZonedDateTimeISO("UTC");
    return zoned.add(Temporal.Duration.from(by)).toInstant().toString({ smallestUnit: "second" });
  } catch {
    return null;
  }
}

/** Pasted words become a mail of one's own; a pasted mail stays what it is. */
const pasted = (text: string, now: string): string => {
  if (/^(?:from|return-path|received|delivered-to|mime-version|date|subject)[ \t]*:/i.test(text.trimStart()))
    return text.trimStart().replace(/\r?\n/g, "\r\n");
  const date = new Date(now).toUTCString().replace("GMT", "+0000");
  const head = ["From: you@example.com", "To: orders@desk.localhost", "Subject: Pasted", `Date: ${date}`];
  return [...head, "Content-Type: text/plain; charset=utf-8", "", text].join("\r\n");
};
