import { simpleParser } from "mailparser";
import { digits } from "./figures.ts";
import { samples } from "./mails.ts";
import { timeInTurn } from "./stopwatch.ts";
import type { Subject } from "./subject.ts";
import type { Table } from "./table.ts";

/** The parser with everything off that makes text of HTML, HTML of text, or pictures of links. */
const lean = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true } as const;

/** From raw mail to raw letter, beside the parser alone. */
export async function replyTable({ reply }: Subject): Promise<Table> {
  const rows: string[][] = [];
  for (const { name, raw } of await samples()) {
    const timed = await timeInTurn(
      [
        { name: "lean", run: () => simpleParser(raw, lean) },
        { name: "default", run: () => simpleParser(raw) },
        { name: "reply", run: () => reply(raw) },
      ],
      { rounds: raw.length > 1e6 ? 7 : 21, batchMilliseconds: 60 },
    );
    const of = (wanted: string) =>
      timed.find((one) => one.name === wanted) ?? { milliseconds: Number.NaN, ratio: Number.NaN };
    const { isReadWhole } = await reply(raw);
    rows.push([
      name,
      raw.length.toLocaleString("en-US"),
      digits(of("reply").milliseconds),
      digits(of("lean").milliseconds),
      digits(of("default").milliseconds),
      `${digits(of("reply").ratio)} ×`,
      `${digits(of("reply").ratio / of("default").ratio)} ×`,
      isReadWhole ? "whole" : "its header",
    ]);
  }
  return {
    title: "From the bytes of a mail to the bytes of the answer",
    columns: ["mail", "bytes", "whole way, ms", "lean parser, ms", "default parser, ms", "÷ lean", "÷ default", "read"],
    rows,
    notes: [
      "CPU time of the process, all threads, after four seconds of warming up; medians of interleaved rounds, ratios taken within a round. The whole way is `readMail`, `unwrapForward`, `extractEvents`, `evolve`, `diagnose`, `composeLetter`, `toMime`, from the bundle that AWS runs. The parser is mailparser's `simpleParser` on the same bytes and nothing after it; lean is without HTML to text, text to HTML and image links.",
    ],
  };
}
