import { createHandler } from "../../functions/receive.ts";
import type { SendEvent } from "../../lib/adapters/ses-events.ts";
import type { Desk } from "../../lib/desk/desk.ts";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { feedback } from "../../lib/desk/feedback.ts";
import { toSqsEvent } from "../../lib/local/sqs-event.ts";
import { onMachine } from "./machine-time.ts";
import { type Conditions, type MortalProcess, mortalProcess } from "./mortal-process.ts";
import { deskAddress, instant, type World } from "./world.ts";

/** A delivery as SES announces it. */
export interface Announced {
  readonly id: string;
  /** When the mail came, in milliseconds since 1970. */
  readonly at: number;
  /** The buyer's address. */
  readonly from: string;
}

/** How a run ended; what is not done comes again. */
export type End = "done" | "failed" | "killed";

/** Brings a delivery to the function as SQS does. @param skew by how many milliseconds this machine's clocks are ahead */
export const bring = (world: World, conditions: Conditions, mail: Announced, skew = 0): Promise<End> =>
  inProcess(conditions, async (process) => {
    const envelope = { id: mail.id, at: instant(mail.at), source: mail.from, recipients: [deskAddress] };
    const { batchItemFailures } = await createHandler(seenFrom(process, world, skew))(toSqsEvent(envelope, "mails"));
    return batchItemFailures.length === 0;
  });

/** One sweep, as the schedule starts it. */
export const sweep = (world: World, conditions: Conditions, skew = 0): Promise<End> =>
  inProcess(conditions, (process) => dispatch(seenFrom(process, world, skew)).then(() => true));

/** What SES tells of a letter, brought to who takes it in. */
export const tell = (world: World, conditions: Conditions, event: SendEvent): Promise<End> =>
  inProcess(conditions, (process) =>
    feedback(process.wrap(world.sendEvents, "store"), () => {}, event).then(() => true),
  );

/** @param work whether all of it was done */
async function inProcess(conditions: Conditions, work: (process: MortalProcess) => Promise<boolean>): Promise<End> {
  const process = mortalProcess(conditions);
  const end = work(process).then(
    (isDone): End => (isDone ? "done" : "failed"),
    (): End => "failed",
  );
  return Promise.race([end, process.killed]);
}

/** The world's desk, in a process of its own on a machine with clocks of its own. */
function seenFrom(process: MortalProcess, world: World, skew: number): Desk {
  const { desk } = world;
  const now = () => world.now + skew;
  return {
    ...desk,
    clock: { now: () => instant(now()) },
    store: process.wrap(
      onMachine(desk.store, () => now() - Date.now()),
      "store",
    ),
    mails: process.wrap(desk.mails, "mails"),
    ledger: process.wrap(desk.ledger, "ledger"),
    sender: process.wrap(desk.sender, "sender"),
  };
}
