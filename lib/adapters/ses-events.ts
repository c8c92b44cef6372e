import * as z from "zod";

// What SES tells of a letter after it was accepted: event publishing, over SNS with raw delivery, in an SQS record.

const Id = z.string().regex(/^[0-9a-f]{32}$/);
/** As the sender tagged it: the letter's id, its buyer's, and that of the address it went to. */
const OneId = z.tuple([Id]).optional();
const Tags = z.object({ letter: OneId, buyer: OneId, address: OneId });
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
  /** The keyed hash of the one address that it went to; absent for a letter without that tag. */
  readonly addressId?: string;
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
  return { letter: tags.letter[0], buyer: tags.buyer[0], sentAs, ...addressIn(tags), ...outcomeOf(event) };
}

const addressIn = ({ address }: z.infer<typeof Tags>) => (address === undefined ? {} : { addressId: address[0] });

const Alarm = z.object({ NewStateValue: z.enum(["ALARM", "OK", "INSUFFICIENT_DATA"]), StateChangeTime: z.string() });

/**
 * Reads the word of the breaker's alarm, which comes the same way: CloudWatch tells SNS in this shape.
 * @returns whether all letters are to be stopped and since when, as a UTC instant; null where the body is none
 */
export function readAlarm(body: string): { readonly isHalted: boolean; readonly at: string } | null {
  const { data } = Alarm.safeParse(JSON.parse(body));
  const at = Date.parse(data?.StateChangeTime ?? "");
  if (data === undefined || Number.isNaN(at)) return null;
  return { isHalted: data.NewStateValue === "ALARM", at: new Date(at).toISOString() };
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
