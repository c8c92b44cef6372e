import type { SESClient } from "@aws-sdk/client-ses";
import { SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";

/** How one shot ended. SES cannot be asked to send once: what is ambiguous must not be shot again without proof. */
export type Shot =
  | { readonly outcome: "sent"; readonly sentAs: string }
  | { readonly outcome: "retry-later" | "rejected" | "ambiguous"; readonly reason: string };

export interface Sender {
  /**
   * Sends one letter, once, with its id, its buyer's and that of the address as message tags: SES's events bring them
   * back. Never throws.
   */
  send(
    mime: Uint8Array,
    envelope: { from: string; to: string },
    tags: { letter: string; buyer: string; address: string },
  ): Promise<Shot>;
}

/** The client's settings that belong to the promise: its own retries send up to three copies (measured). */
export const oneShot = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 15_000, throwOnRequestTimeout: true },
} as const;

/** SES version 1, `SendRawEmail`; the client must have been made with {@link oneShot}. */
export function sesSender(client: SESClient): Sender {
  return {
    async send(mime, envelope, { letter, buyer, address }) {
      const command = new SendRawEmailCommand({
        Source: envelope.from,
        Destinations: [envelope.to],
        RawMessage: { Data: mime },
        Tags: [
          { Name: "letter", Value: letter },
          { Name: "buyer", Value: buyer },
          { Name: "address", Value: address },
        ],
      });
      try {
        const { MessageId } = await client.send(command);
        return { outcome: "sent", sentAs: MessageId ?? "" };
      } catch (error) {
        return classify(error);
      }
    },
  };
}

/** Failures before a byte could reach SES. */
const notReached: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "CredentialsProviderError"]);

function classify(error: unknown): Shot {
  const reason = nameOf(error);
  if (notReached.has(reason)) return { outcome: "retry-later", reason };
  if (!(error instanceof SESServiceException)) return { outcome: "ambiguous", reason };
  const status = error.$metadata.httpStatusCode ?? 0;
  const isNotNow = reason.startsWith("Throttling") || reason.includes("SendingPaused");
  if (isNotNow || status === 503 || status === 429) return { outcome: "retry-later", reason };
  return { outcome: status >= 400 && status < 500 ? "rejected" : "ambiguous", reason };
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
