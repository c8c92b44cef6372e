import { createApp } from "../../functions/status.ts";
import type { Buyer, Store } from "../../lib/adapters/store.ts";
import { receive } from "../../lib/desk/receive.ts";
import { arrival, gmailForward } from "../desk/mails.ts";
import { type TestDesk, testDesk } from "../desk/test-desk.ts";

export const orderNumber = "8190000000000012";
export const site = "http://127.0.0.1";

export interface WebDesk extends TestDesk {
  readonly app: ReturnType<typeof createApp>;
  /** A token of the buyer with one order. */
  readonly token: string;
  buyer(): Promise<Buyer>;
  tokenOf(address: string): Promise<string>;
  /** Forwards the notice that an order was closed. */
  forward(from: string, orderNumber: string): Promise<void>;
  /** As a program: with the token in a header. */
  ask(path: string, init?: Asked): Promise<Response>;
  /** As a browser that has followed the link: with a cookie, wanting a page. */
  browse(path: string, init?: Asked): Promise<Response>;
  /** A form of a page of ours about the buyer, posted; it says whose page it is on, unless `fields` says otherwise. */
  post(path: string, fields: ConstructorParameters<typeof URLSearchParams>[0]): Promise<Response>;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly body?: string;
}

const seconds = (instant: string) => Date.parse(instant) / 1000;

/** A desk with one buyer and one order, and the app before it. */
export async function webDesk(): Promise<WebDesk> {
  const at = await testDesk();
  const app = createApp(at.desk);
  const find = async (address: string): Promise<Buyer> => {
    const buyer = await at.store.findBuyer(at.desk.tokens.buyerId(address));
    if (buyer === null) throw new Error("the buyer is there");
    return buyer;
  };
  const tokenOf = async (address: string): Promise<string> => {
    const { id, epoch } = await find(address);
    return at.desk.tokens.issue({ buyer: id, epoch }, seconds("2026-05-01T00:00:00Z"));
  };
  const forward = async (from: string, number: string): Promise<void> => {
    const id = `m-${number}`;
    at.bucket.set(id, gmailForward({ from, orderNumber: number, messageId: `<${number}@example.com>` }));
    await receive(at.desk, arrival(id));
  };
  await forward("buyer@example.com", orderNumber);
  const token = await tokenOf("buyer@example.com");
  const request = async (path: string, { json, headers, ...init }: Asked = {}): Promise<Response> =>
    app.request(`${site}${path}`, {
      ...init,
      headers: { ...headers, ...(json === undefined ? {} : { "Content-Type": "application/json" }) },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const browser = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8", Cookie: `orders=${token}` };
  return {
    ...at,
    app,
    token,
    tokenOf,
    forward,
    buyer: () => find("buyer@example.com"),
    ask: (path, init = {}) =>
      request(path, { ...init, headers: { Authorization: `Bearer ${token}`, ...init.headers } }),
    browse: (path, init = {}) => request(path, { ...init, headers: { ...browser, ...init.headers } }),
    async post(path, fields) {
      const form = new URLSearchParams(fields);
      if (!form.has("for")) {
        const { id, epoch } = await find("buyer@example.com");
        form.set("for", at.desk.tokens.formName({ buyer: id, epoch }));
      }
      return request(path, {
        method: "POST",
        headers: { ...browser, Origin: site, "Content-Type": "application/x-www-form-urlencoded" },
        body: form.toString(),
      });
    },
  };
}

const writes: readonly (keyof Store)[] = [
  "addBuyer",
  "putBuyer",
  "addAlias",
  "addOwnAddress",
  "addEvent",
  "putOrder",
  "addLetter",
  "putLetter",
  "claimLetter",
  "settleLetter",
  "addDelivery",
  "erase",
];

/** The same store, for whoever may only read. */
export function readOnly(store: Store): Store {
  const refuse = () => Promise.reject(new Error("the store is written to"));
  return { ...store, ...Object.fromEntries(writes.map((name) => [name, refuse])) };
}

/** The same store, and what it is asked, in order. */
export function listened(store: Store): { store: Store; calls: string[] } {
  const calls: string[] = [];
  const listen =
    (name: string, method: (...given: never[]) => unknown) =>
    (...given: never[]) => {
      calls.push(name);
      return method(...given);
    };
  const wrapped = Object.fromEntries(Object.entries(store).map(([name, method]) => [name, listen(name, method)]));
  return { store: { ...store, ...wrapped }, calls };
}
