import * as z from "zod";

// What SES tells of a letter after it was accepted: event publishing, over SNS with raw delivery, in an SQS record.

const Id = z.string().regex(/^[0-9a-f]{32}$/);
/** As the sender tagged it: the letter's id and its buyer's. */
const Tags = z.object({ letter: z.tuple([Id]).optional(), buyer: z.tuple([Id]).optional() });
const mail = z.object({ messageId: z.string().min(1).max(200), tags: Tags });
const Recipients = z.array(z.object({ emailAddress: z.string() }));

const SesEvent = z.discriminatedUnion("eventType", [
  z.object({ eventType: z.enum(["Send", "Delivery"]), mail }),
  z.object({ eventType: z.literal("Reject"), mail }),
  z.object({
    eventType: z.literal("Bounce"),
    mail,
    bounce: z.object({
      bounceType: z.enum(["Undetermined", "Permanent", "Transient"]),
      bouncedRecipients: Recipients,
    }),
  }),
  z.object({
    eventType: z.literal("Complaint"),
    mail,
    complaint: z.object({ complainedRecipients: Recipients, complaintSubType: z.string().nullish() }),
  }),
]);

/** What became of a letter, and what that says of the addresses it went to. */
export interface SendEvent {
  readonly letter: string;
  readonly buyer: string;
  /** SES's id of it. */
  readonly sentAs: string;
  /** `passed`: a bounce that may go by, or that SES says nothing certain of. */
  readonly what: "sent" | "rejected" | "bounced" | "complained" | "passed";
  /** The addresses that bounced or complained. */
  readonly addresses: readonly string[];
}

/**
 * Reads the body of one SQS record.
 * @returns null for a mail that is no letter: whatever else leaves from the domain, such as the canary's
 * @throws where it is no such event: the record goes to the dead letters
 */
export function readSendEvent(body: string): SendEvent | null {
  const event = SesEvent.parse(JSON.parse(body));
  const { messageId: sentAs, tags } = event.mail;
  if (tags.letter === undefined || tags.buyer === undefined) return null;
  return { letter: tags.letter[0], buyer: tags.buyer[0], sentAs, ...outcomeOf(event) };
}

function outcomeOf(event: z.infer<typeof SesEvent>): Pick<SendEvent, "what" | "addresses"> {
  if (event.eventType === "Bounce") {
    const addresses = event.bounce.bouncedRecipients.map(({ emailAddress }) => emailAddress);
    return { what: event.bounce.bounceType === "Permanent" ? "bounced" : "passed", addresses };
  }
  if (event.eventType === "Complaint") {
    const addresses = event.complaint.complainedRecipients.map(({ emailAddress }) => emailAddress);
    return { what: "complained", addresses };
  }
  return { what: event.eventType === "Reject" ? "rejected" : "sent", addresses: [] };
}
