/** What may go wrong with one call to the world outside the desk. */
export type Fault =
  /** The process is killed: before the call leaves it, or after the call is done and before its answer is heard. */
  | "crash-before"
  | "crash-after"
  /** Refused for now, by name; nothing was done. */
  | "throttle"
  /** Another writer replaced the item first: it is to be read again. */
  | "conflict"
  /** Done, and the answer was lost. */
  | "lost-acknowledgement"
  /** Never answered: the client gives up, and the call may still be done afterwards. */
  | "hang"
  /** The connection broke before anything was done. */
  | "reset";

/** One call of a process, the first of which has index 0. */
export interface Call {
  readonly port: "store" | "mails" | "ledger" | "sender";
  readonly method: string;
  readonly args: readonly unknown[];
  readonly index: number;
}

/** Says what goes wrong with a call, if anything. */
export type Weather = (call: Call) => Fault | null;

export const fair: Weather = () => null;

const reading = /^(find|get$|events$|letters$|due$|page|keysOf$|isHalted$)/;
/** A letter that is being sent is refused for good: only real readers beside each other bring that about. */
const replacing = /^put(Buyer|Order)$/;

/** Whether such a fault makes a difference to such a call. */
export const isPossible = (fault: Fault, { method }: Pick<Call, "method">): boolean =>
  fault === "conflict" ? replacing.test(method) : fault !== "lost-acknowledgement" || !reading.test(method);

/** How many of a hundred runs of a handler meet a fault of each kind. */
export type Percentages = Readonly<Partial<Record<Fault, number>>>;

/**
 * Weather out of a seed.
 * @param meanCalls how many calls a run makes that such a fault is possible for: a percentage is of runs
 * @param happened hears of each fault
 */
export function seededWeather(
  random: () => number,
  percentages: Percentages,
  meanCalls: (fault: Fault) => number,
  happened: (fault: Fault, call: Call) => void,
): Weather {
  const faults = Object.entries(percentages).map(([name, percent]) => {
    const fault = name as Fault;
    return { fault, perCall: percent / 100 / Math.max(1, meanCalls(fault)) };
  });
  return (call) => {
    for (const { fault, perCall } of faults) {
      if (random() >= perCall || !isPossible(fault, call)) continue;
      happened(fault, call);
      return fault;
    }
    return null;
  };
}
