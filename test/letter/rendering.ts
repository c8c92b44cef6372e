const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", ensp: " " };

/** The lines a reader of the HTML sees, in order: tags off, entities read. */
export const linesOfHtml = (html: string): string[] =>
  html
    .replace(/^[\s\S]*<main>/, "")
    .replace(/<\/main>[\s\S]*$/, "")
    .replace(/<(?:p|li|h\d|div|footer)\b[^>]*>|<br>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(#?\w+);/g, (_, name: string) => named[name] ?? "?")
    .split("\n")
    .map(bare)
    .filter((line) => line !== "");

/** The lines of the text without the marks that take the place of tags. */
export const linesOfText = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => line !== "-- ")
    .map((line) => bare(line.replace(/^(?:│ |- |\d+\. )/, "")))
    .filter((line) => line !== "");

const bare = (line: string): string => line.replace(/\s+/g, " ").trim();

/** What stands under a heading of the text, up to the next empty line. */
export const underHeading = (text: string, heading: string): string[] => {
  const lines = text.split("\n");
  const start = lines.indexOf(heading);
  if (start < 0) return [];
  const end = lines.indexOf("", start);
  return lines.slice(start + 1, end);
};

/** An iCalendar stream unfolded (RFC 5545 §3.1), one list of properties an event. */
export const eventsOfCalendar = (ics: string): Map<string, string>[] => {
  const lines = ics.replace(/\r\n[ \t]/g, "").split("\r\n");
  const events: Map<string, string>[] = [];
  let isInAlarm = false;
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push(new Map());
    if (line === "BEGIN:VALARM") isInAlarm = true;
    const [name = "", value = ""] = line.split(/:(.*)/s);
    if (!isInAlarm || name === "TRIGGER") events.at(-1)?.set(name, value);
    if (line === "END:VALARM") isInAlarm = false;
  }
  return events;
};
