import { setTimeout as sleep } from "node:timers/promises";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { Spool, SpooledEnvelope } from "./spool.ts";
import { toSqsEvent } from "./sqs-event.ts";

/** Brings spooled mails to the handler, as SQS brings them to Lambda. */
export interface Queue {
  add(envelope: SpooledEnvelope): void;
  /** Takes nothing new up, and resolves when what is under way is finished. */
  stop(): Promise<void>;
}

interface Waiting {
  readonly envelope: SpooledEnvelope;
  /** How often it was brought before. */
  readonly tries: number;
}

const mostAtOnce = 4;
/** With the pauses, a quarter of an hour: long enough to make room on a full disk. */
const mostTries = 20;
/** Doubled with every try. */
const firstPauseMilliseconds = 500;
const longestPauseMilliseconds = 60_000;

/**
 * Takes mails in order of arrival, a few at a time, but never two of one sender: the second of two copies must find
 * what the first has stored. A mail that fails comes again after a pause, in which it is in nobody's way; at last it
 * is put aside.
 */
export function startQueue(
  spool: Spool,
  bucket: string,
  handler: (event: SQSEvent) => Promise<SQSBatchResponse>,
  say: (line: string) => void,
): Queue {
  const waiting: Waiting[] = [];
  const underWay = new Map<string, Promise<void>>();
  const stopped = new AbortController();

  function takeUp(): void {
    for (const next of [...waiting]) {
      if (stopped.signal.aborted || underWay.size >= mostAtOnce) return;
      const sender = next.envelope.source.toLowerCase();
      if (underWay.has(sender)) continue;
      waiting.splice(waiting.indexOf(next), 1);
      const work = bring(next).finally(() => {
        underWay.delete(sender);
        takeUp();
      });
      underWay.set(sender, work);
    }
  }

  async function bring({ envelope, tries }: Waiting): Promise<void> {
    if (await isHandled(envelope)) return spool.remove(envelope.id);
    if (tries + 1 < mostTries) return bringAgain({ envelope, tries: tries + 1 });
    const grave = await spool.bury(envelope.id).catch(() => "the spool");
    say(`gave up on a mail after ${mostTries} tries; it lies in ${grave}`);
  }

  function bringAgain(mail: Waiting): void {
    const pause = Math.min(firstPauseMilliseconds * 2 ** (mail.tries - 1), longestPauseMilliseconds);
    sleep(pause, undefined, { signal: stopped.signal }).then(
      () => {
        waiting.push(mail);
        takeUp();
      },
      // Stopped: it is left in the spool, and the next start tries again.
      () => {},
    );
  }

  async function isHandled(envelope: SpooledEnvelope): Promise<boolean> {
    try {
      const { batchItemFailures } = await handler(toSqsEvent(envelope, bucket));
      return batchItemFailures.length === 0;
    } catch {
      return false;
    }
  }

  return {
    add(envelope) {
      waiting.push({ envelope, tries: 0 });
      takeUp();
    },
    async stop() {
      stopped.abort();
      await Promise.all(underWay.values());
    },
  };
}
