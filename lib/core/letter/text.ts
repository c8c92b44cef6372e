import { type Block, type Choice, dotGlyphs, type Item, type Reply, separator } from "./blocks.ts";

/** Renders blocks as plain text: one sentence a line, unwrapped, since every screen has its own width. */
export const renderText = (blocks: readonly Block[]): string => {
  let text = "";
  let previous: Block | null = null;
  for (const block of blocks) {
    if (previous !== null) text += belongsBelow(previous, block) ? "\n" : "\n\n";
    text += lines(block).join("\n");
    previous = block;
  }
  return `${text}\n`;
};

const belongsBelow = (above: Block, block: Block): boolean =>
  above.is === "kicker" ||
  (above.is === "heading" && above.level > 1) ||
  (above.is === "paragraph" && (block.is === "list" || block.is === "replies"));

/** Marks off what is to be copied. */
const rule = "────────────";

const lines = (block: Block): readonly string[] => {
  switch (block.is) {
    case "heading":
    case "paragraph":
    case "kicker":
      return [block.text];
    case "box":
      return block.lines.map((line) => `│ ${line}`);
    case "steps":
      return block.items.flatMap((item, index) => itemLines(item, `${index + 1}. `));
    case "list":
      return block.items.flatMap((item) => itemLines(item, "- "));
    case "dots":
      return [`${dotGlyphs(block.lit)}  ${block.text}`];
    case "replies":
      return block.items.map((reply) => `- ${replyLine(reply)}`);
    case "questions":
      return block.items.flatMap(({ lines: item, answer, choices }) =>
        itemLines(choices.length === 0 ? item : [...item, `${answer} ${choiceLine(choices)}`], "- "),
      );
    case "words":
      return [`${block.text} ${choiceLine(block.choices)}`];
    case "paste":
      return [block.title, rule, ...block.lines, rule];
    case "link":
      return [`${block.text}: ${block.href}`];
    case "footer":
      // RFC 3676 §4.3: mail programs fold away what follows a signature line.
      return ["-- ", ...block.lines, ...block.replies.map(replyLine)];
  }
};

const itemLines = (item: Item, mark: string): readonly string[] =>
  item.map((line, index) => (index === 0 ? mark : " ".repeat(mark.length)) + line);

const choiceLine = (choices: readonly Choice[]): string => choices.map(({ label }) => label).join(separator);

const replyLine = ({ choices, when }: Reply): string => `${choiceLine(choices)} – ${when}`;
