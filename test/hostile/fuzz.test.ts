import { expect, test } from "vitest";
import { answerTo } from "./answer-to.ts";
import { chanceFrom } from "./chance.ts";
import { corpusMails } from "./corpus-mails.ts";
import { mutantOf } from "./mutant.ts";

// A short run of what `npm run soak -- fuzz` does for long, without its memory of what is new.
test("mails of the corpus with pieces changed never break a letter", async () => {
  const mails = await corpusMails();
  const chance = chanceFrom(20_260_515);
  const broken: string[] = [];
  for (let run = 0; run < 1_500; run += 1) {
    const mutant = mutantOf(chance.pick(mails), chance.pick(mails), chance);
    broken.push(...(await answerTo(Buffer.from(mutant, "latin1"))).broken);
  }
  expect(broken).toEqual([]);
});
