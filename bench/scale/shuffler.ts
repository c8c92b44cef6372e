import { randomFrom } from "../random.ts";

/**
 * Puts things into another order each time, the same ones in every run: what one of them leaves behind, such as memory
 * to be collected, is not always the same other one's to pay for.
 */
export function shuffler(): <T>(things: readonly T[]) => T[] {
  const random = randomFrom(9);
  return (things) =>
    things
      .map((thing) => ({ thing, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ thing }) => thing);
}
