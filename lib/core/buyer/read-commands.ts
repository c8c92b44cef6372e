import { type BuyerText, linesOf, orderOf } from "./buyer-text.ts";
import type { Command } from "./command.ts";
import { greeting } from "./command-words.ts";
import { commandsIn } from "./commands-in.ts";
import { fold } from "./fold.ts";

/**
 * Reads what the buyer asks the desk to do (contract §8): a command is a whole line among the first ones.
 *
 * What ends something counts only where nothing stands above it but a greeting, other commands, or words in capitals:
 * a chat or an order page that somebody pastes may have a line that says "Delete".
 * @returns each once, in the order written
 */
export function readCommands(text: BuyerText): readonly Command[] {
  const order = orderOf(text);
  const found: Command[] = [];
  let isFirst = true;
  for (const line of linesOf(text)) {
    const commands = commandsIn(line, order);
    found.push(...commands.filter(({ is }) => isFirst || (is !== "delete" && is !== "stop")));
    isFirst &&= commands.length > 0 || greeting.test(fold(line)) || isCapitals(line);
  }
  const said = found.map((command) => JSON.stringify(command));
  return found.filter((_, index) => said.indexOf(said[index] ?? "") === index);
}

/** As the words of the contract are written; not in the scripts that know no capitals. */
const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && line === line.toUpperCase();
