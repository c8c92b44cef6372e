import { answerTo } from "../test/hostile/answer-to.ts";
import { chanceFrom } from "../test/hostile/chance.ts";
import { hostileClasses } from "../test/hostile/classes/index.ts";
import { peak, startPeak } from "./fuzz-peak.ts";
import type { Soak } from "./soak.ts";

/** Of small mails more than of large ones. */
const scales = [1, 1, 1, 3, 10, 30, 100, 300] as const;
const mostMilliseconds = 1_000;
const mostMegabytes = 256;
const megabyte = 1_000_000;

/** Hostile mails of every class and many sizes, from bytes to letter: what they cost, and what they bring in. */
export const hostile: Soak = {
  about:
    "hostile mails of every class, up to 40 MB: no crash, a second and 256 MB at the most, nothing of theirs in a letter",
  async run({ count = 8 * Object.keys(hostileClasses).length, seed = 1 }, say) {
    const classes = Object.entries(hostileClasses);
    const outcomes = { reply: 0, ignore: 0, quarantine: 0 };
    let [wrong, slowest, largest, above] = [0, 0, 0, 0];
    // The first mail pays for loading and compiling the code.
    for (const [, make] of classes) await answerTo(make(chanceFrom(seed), 1));
    for (let index = 0; index < count; index += 1) {
      const [name, make] = classes[index % classes.length] ?? ["", () => new Uint8Array()];
      const scale = scales[Math.floor(index / classes.length) % scales.length] ?? 1;
      const raw = make(chanceFrom(seed + index), scale);
      const rss = startPeak();
      const before = process.cpuUsage();
      const { outcome, broken } = await answerTo(raw);
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1_000;
      above = Math.max(above, peak() - rss);
      outcomes[outcome] += 1;
      largest = Math.max(largest, raw.length);
      if (milliseconds > slowest) {
        slowest = milliseconds;
        say(`${milliseconds.toFixed(0)} ms for ${(raw.length / megabyte).toFixed(2)} MB of ${name}`);
      }
      const faults = [...broken, ...(milliseconds > mostMilliseconds ? [`${milliseconds.toFixed(0)} ms`] : [])];
      wrong += faults.length;
      for (const fault of faults) say(`seed ${seed + index}, scale ${scale}, ${name}: ${fault}`);
    }
    say(
      `${count} mails of ${classes.length} classes up to ${(largest / megabyte).toFixed(1)} MB: ${outcomes.reply} answered, ${outcomes.ignore} ignored, ${outcomes.quarantine} put aside; slowest ${slowest.toFixed(0)} ms, ${above.toFixed(0)} MB above what was there before it`,
    );
    return wrong === 0 && above < mostMegabytes;
  },
};
