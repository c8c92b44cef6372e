import type { Shot } from "../../lib/adapters/ses-sender.ts";
import type { Call, Weather } from "./fault.ts";

/** A process that may be killed, with wrappers for the ports that it works with, which let faults happen. */
export interface MortalProcess {
  /** The same port, seen from this process. */
  wrap<T extends object>(port: T, name: Call["port"]): T;
  /** Resolves when it is killed. Nothing of it runs after that: no call returns, no `catch`, no `finally`. */
  readonly killed: Promise<"killed">;
}

export interface Conditions {
  readonly weather: Weather;
  /** Resolves when a call may reach the world. Calls made in parallel wait together. */
  readonly turn: () => Promise<void>;
  /** Whether a call that had left when its process was killed, or gave it up, is done all the same. */
  readonly lands: () => boolean;
}

/** A killed process: the code behind it waits for this for ever, and is then forgotten. */
const never = new Promise<never>(() => {});

export function mortalProcess({ weather, turn, lands }: Conditions): MortalProcess {
  let isDead = false;
  let calls = 0;
  let tell: (end: "killed") => void = () => {};
  const killed = new Promise<"killed">((done) => {
    tell = done;
  });
  const kill = (): Promise<never> => {
    isDead = true;
    tell("killed");
    return never;
  };

  async function pass(at: Omit<Call, "index">, perform: () => Promise<unknown>): Promise<unknown> {
    if (isDead) return never;
    await turn();
    if (isDead) {
      // Under way beside the call that the process died at.
      if (lands()) await perform();
      return never;
    }
    const fault = weather({ ...at, index: calls });
    calls += 1;
    switch (fault) {
      case null: {
        const answer = await perform();
        return isDead ? never : answer;
      }
      case "crash-before":
        return kill();
      case "crash-after":
        await perform();
        return kill();
      case "throttle":
        return fail(at, "ThrottlingException", "retry-later");
      case "reset":
        return fail(at, "ECONNRESET", "ambiguous");
      case "lost-acknowledgement":
        await perform();
        return fail(at, "ECONNRESET", "ambiguous");
      case "hang":
        if (lands()) void turn().then(perform);
        return fail(at, "TimeoutError", "ambiguous");
      case "conflict":
        return "conflict";
    }
  }

  return {
    killed,
    wrap: (port, name) =>
      new Proxy(port, {
        get(target, method, receiver) {
          const own: unknown = Reflect.get(target, method, receiver);
          if (typeof own !== "function") return own;
          return (...args: unknown[]) =>
            pass({ port: name, method: String(method), args }, async () => own.apply(target, args) as unknown);
        },
      }),
  };
}

/** As the adapters tell it: the sender in its answer, the others by throwing. */
function fail({ port }: Omit<Call, "index">, name: string, outcome: "retry-later" | "ambiguous"): Shot {
  if (port === "sender") return { outcome, reason: name };
  throw Object.assign(new Error(name), { name });
}
