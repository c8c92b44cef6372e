import { LanguageTag } from "../letter/languages/tag.ts";
import { fold } from "./fold.ts";

/** The names of the languages in each of them, as the locale data of the runtime has them: `german`, `deutsch`, `allemand`. */
function readNames(): ReadonlyMap<string, LanguageTag> {
  return new Map(
    LanguageTag.options.flatMap((tag) => {
      const codes = [tag, tag.slice(0, 2)];
      return LanguageTag.options.flatMap((reader) => {
        const display = new Intl.DisplayNames([reader], { type: "language" });
        return codes.map((code) => [fold(display.of(code) ?? code), tag] as const);
      });
    }),
  );
}

/** Loading them takes longer than reading a mail, and few mails name a language. */
let names: ReadonlyMap<string, LanguageTag> | undefined;

/** What else people call them. */
const nicknames: ReadonlyMap<string, LanguageTag> = new Map([
  ["br", "pt-BR"],
  ["brasileiro", "pt-BR"],
  ["brazilian", "pt-BR"],
  ["castellano", "es"],
]);

/** The language of letters that a buyer means: a tag (`de`, `pt_PT`, `en-GB`) or a name in any of them. Null for all others. */
export function languageNamed(said: string): LanguageTag | null {
  const name = fold(said).replace(/^(?:in|auf|en|em|на) /, "");
  const tag = /^([a-z]{2})(?:[-_][a-z0-9]{2,8}){0,2}$/.exec(name)?.[1];
  const tagged = LanguageTag.options.find((option) => option.slice(0, 2) === tag);
  if (tagged !== undefined) return tagged;
  names ??= readNames();
  return names.get(name) ?? nicknames.get(name) ?? null;
}
