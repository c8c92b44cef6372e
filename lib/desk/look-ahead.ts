import type { Arrival } from "../adapters/events.ts";
import type { Desk } from "./desk.ts";

/**
 * A desk that reads, while the mail itself is still being fetched, what that mail is most likely about: the buyer of
 * the announced From address, and the order that the announced subject names. Nothing but speed rests on the guess:
 * whatever else the mail turns out to be about is read as ever, and so is what is asked for a second time.
 */
export function lookAhead(desk: Desk, { announced }: Arrival): Desk {
  const { store, tokens } = desk;
  const address = /<([^<>]+)>$|^[^\s<>]+@[^\s<>]+$/.exec(announced?.from.trim().slice(-300) ?? "");
  if (announced === undefined || address === null) return desk;
  const id = tokens.buyerId(address[1] ?? address[0]);
  const [orderNumber] = /(?<!\d)\d{14,16}(?!\d)/.exec(announced.subject.slice(0, 500)) ?? [];

  const voice = begun(() => store.findVoice(id));
  const order = orderNumber === undefined ? null : begun(() => store.findOrder(id, orderNumber));
  return {
    ...desk,
    store: {
      ...store,
      findVoice: (asked) => (asked === id ? voice() : store.findVoice(asked)),
      findOrder: (buyer, asked) =>
        order !== null && buyer === id && asked === orderNumber ? order() : store.findOrder(buyer, asked),
    },
  };
}

/** Begins to read at once. @returns what gives that to who asks first, and reads again for who asks later */
function begun<T>(read: () => Promise<T>): () => Promise<T> {
  // A failure is left to who needs the answer, who may ask again.
  let early: Promise<{ value: T } | null> | null = read().then(
    (value) => ({ value }),
    () => null,
  );
  return async () => {
    const answered = await early;
    early = null;
    return answered === null ? read() : answered.value;
  };
}
