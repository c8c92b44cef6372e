import { inlineReader } from "../../lib/desk/reader.ts";
import { answerTasks } from "../../lib/local/reader-task.ts";

// The real reader, in which one mail meets a fault that the real one is not known to have.

const decoder = new TextDecoder();

function meet(fault: string): void {
  const kept: number[][] = [];
  if (fault.includes("endless loop")) for (;;);
  if (fault.includes("endless memory")) for (;;) kept.push(new Array(100_000).fill(kept.length));
  if (fault.includes("sudden end")) process.exit(1);
  if (fault.includes("exception")) throw new RangeError("a fault");
}

answerTasks({
  async read(raw) {
    meet(decoder.decode(raw).split("\r\n\r\n")[1] ?? "");
    return inlineReader.read(raw);
  },
  async understand(mail, delivery) {
    if (mail.problems.length === 0) meet((mail.messageId ?? "").replaceAll("-", " "));
    return inlineReader.understand(mail, delivery);
  },
});
