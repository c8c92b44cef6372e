import type { SettingsWords } from "../../core/letter/languages/page-words.ts";
import type { Settings } from "../../desk/status-settings.ts";
import type { SettingsFields } from "../pages.ts";
import { nameOf } from "./language-name.ts";

/** What is about to change, a line each: its name, its former value, its new one. */
export const printChanges = (
  { changes, asMails }: SettingsWords,
  former: SettingsFields,
  { timeZone, language, isStopped }: Settings,
): readonly string[] => {
  const languageIn = (tag: SettingsFields["language"]): string => (tag === null ? asMails : nameOf(tag));
  const isUnasked = (stopped: boolean): string => (stopped ? changes.off : changes.on);
  const line = (name: string, before: string, after: string): string => `${name}: ${before} → ${after}`;
  return [
    ...(timeZone === undefined ? [] : [line(changes.zone, former.timeZone, timeZone)]),
    ...(language === undefined ? [] : [line(changes.language, languageIn(former.language), languageIn(language))]),
    ...(isStopped === undefined ? [] : [line(changes.unasked, isUnasked(former.isStopped), isUnasked(isStopped))]),
  ];
};
