import { type Block, dotGlyphs, type Item } from "./blocks.ts";

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
  (above.is === "paragraph" && block.is === "list");

const lines = (block: Block): readonly string[] => {
  switch (block.is) {
    case "heading":
    case "paragraph":
    case "kicker":
      return [block.text];
    case "deadline":
      return block.lines.map((line) => `│ ${line}`);
    case "steps":
      return block.items.flatMap((item, index) => itemLines(item, `${index + 1}. `));
    case "list":
      return block.items.flatMap((item) => itemLines(item, "- "));
    case "dots":
      return [`${dotGlyphs(block.lit)}  ${block.text}`];
    case "footer":
      // RFC 3676 §4.3: mail programs fold away what follows a signature line.
      return ["-- ", ...block.lines];
  }
};

const itemLines = (item: Item, mark: string): readonly string[] =>
  item.map((line, index) => (index === 0 ? mark : " ".repeat(mark.length)) + line);
