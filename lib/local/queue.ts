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

const mostAtOnce = 4;
const mostTries = 5;
/** Doubled with every try. */
const firstPauseMilliseconds = 500;

/**
 * Takes mails in order of arrival, a few at a time, but never two of one sender: the second of two copies must find
 * what the first has stored. A mail that fails comes again; after five tries it is put aside.
 */
export function startQueue(
  spool: Spool,
  bucket: string,
  handler: (event: SQSEvent) => Promise<SQSBatchResponse>,
  say: (line: string) => void,
): Queue {
  const waiting: SpooledEnvelope[] = [];
  const underWay = new Map<string, Promise<void>>();
  const stopped = new AbortController();

  function takeUp(): void {
    for (const envelope of [...waiting]) {
      if (stopped.signal.aborted || underWay.size >= mostAtOnce) return;
      const sender = envelope.source.toLowerCase();
      if (underWay.has(sender)) continue;
      waiting.splice(waiting.indexOf(envelope), 1);
      const work = bring(envelope).finally(() => {
        underWay.delete(sender);
        takeUp();
      });
      underWay.set(sender, work);
    }
  }

  async function bring(envelope: SpooledEnvelope): Promise<void> {
    for (let tries = 1; tries <= mostTries; tries += 1) {
      if (await isHandled(envelope)) return spool.remove(envelope.id);
      const pause = firstPauseMilliseconds * 2 ** (tries - 1);
      if (tries < mostTries) await sleep(pause, undefined, { signal: stopped.signal }).catch(() => {});
      // Left in the spool: the next start tries again.
      if (stopped.signal.aborted) return;
    }
    say(`gave up on a mail after ${mostTries} tries; it lies in ${await spool.bury(envelope.id)}`);
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
      waiting.push(envelope);
      takeUp();
    },
    async stop() {
      stopped.abort();
      await Promise.all(underWay.values());
    },
  };
}
