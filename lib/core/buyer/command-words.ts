import type { Command } from "./command.ts";

/** Commands that are a word and nothing else (contract §8), in the languages of the letters; folded. */
export const plainWords: Readonly<
  Record<Extract<Command["is"], "status" | "export" | "delete" | "stop" | "start">, RegExp>
> = {
  status: /^(?:status|stand|estado|statut|etat|статус)$/,
  export: /^(?:export|exportieren|exportar|exporter|экспорт)$/,
  delete: /^(?:delete|loschen|loeschen|borrar|eliminar|supprimer|apagar|excluir|удалить)$/,
  stop: /^(?:stop|unsubscribe|stopp|abmelden|abbestellen|parar|cancelar suscripcion|desinscrever|arret|stopper|desabonner|стоп|отписаться)$/,
  start: /^(?:start|starten|iniciar|demarrer|старт)$/,
};

/** Words that a command's argument stands behind; as typed, in any case. */
export const argumentWords = [
  ["TZ", /^(?:tz|time ?zone|zeitzone|zona hor[aá]ria|fuseau horaire|fuso hor[aá]rio|часовой пояс)(?:[ :=]+|$)/iu],
  ["LANG", /^(?:lang|language|sprache|idioma|langue|язык)(?:[ :=]+|$)/iu],
  ["ALSO", /^also(?:[ :=]+|$)/iu],
  ["UNMUTE", /^unmute(?:[ :=]+|$)/iu],
  ["MUTE", /^mute(?:[ :=]+|$)/iu],
] as const;

/** Asks for an end of the letters in a sentence; folded. */
export const stopSentence =
  /^(?:please )?(?:stop (?:sending|writing|e-?mailing|mailing|messaging) (?:to )?me\b|stop (?:these|those|all|your) (?:e-?mails|mails|letters|messages)\b|unsubscribe me\b|no more (?:e-?mails|mails|letters)\b).{0,40}$|^(?:bitte )?keine (?:weiteren )?(?:e-?mails|mails|briefe) mehr\b.{0,20}$|^(?:por favor )?no (?:me )?(?:envien|mandeis|manden) mas (?:correos|mensajes)\b.{0,20}$|^(?:merci de )?ne m'(?:envoyez|ecrivez) plus\b.{0,30}$|^(?:por favor )?nao (?:me )?(?:enviem|mandem) mais\b.{0,30}$|^(?:пожалуйста )?(?:больше )?не (?:пишите|присылайте) мне\b.{0,30}$/;

/** What politeness puts around a command; as typed. */
export const politeBefore = /^(?:please|bitte|por favor|s'il (?:vous|te) pla[iî]t|svp|пожалуйста)[ ,:]+/iu;
export const politeBehind =
  /[ ,.!]+(?:please|thanks|thank you|bitte|danke|por favor|gracias|s'il (?:vous|te) pla[iî]t|svp|merci|obrigad[oa]|пожалуйста|спасибо)$/iu;

/** A line that may stand above any command; folded. */
export const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|day|evening)|hallo|moin|guten (?:tag|morgen|abend)|sehr geehrte|hola|buenos dias|buenas|bonjour|bonsoir|salut|ola|oi|bom dia|boa (?:tarde|noite)|привет|здравствуйте|добрый день)(?: [\p{L}'-]{1,20}){0,3}[,.!]*$|^(?:please|bitte|por favor|merci|пожалуйста)[,.!]*$/u;
