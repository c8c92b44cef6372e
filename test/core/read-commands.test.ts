import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBuyer } from "../../lib/core/buyer/read-buyer.ts";
import { readCommands } from "../../lib/core/buyer/read-commands.ts";

const order = "8190000000000012";
const at = "2026-02-15T10:00:00Z";
const textOf = (note: string, subject = `Re: [Order ${order}] Closed`, thread: string | null = null) => ({
  note,
  subject,
  at,
  thread,
});
const read = (note: string, subject?: string, thread?: string | null) => readCommands(textOf(note, subject, thread));
const kinds = (note: string) => read(note).map(({ is }) => is);

describe("a command is a whole line, in any case", () => {
  test.each([
    ["STATUS", "status"],
    ["status?", "status"],
    ["Status please.", "status"],
    ["Bitte Status", "status"],
    ["*EXPORT*", "export"],
    ["“Stop”.", "stop"],
    ["UNSUBSCRIBE", "stop"],
    ["abmelden", "stop"],
    ["Désabonner", "stop"],
    ["СТОП", "stop"],
    ["start", "start"],
    ["DELETE", "delete"],
    ["delete, please!", "delete"],
    ["Löschen", "delete"],
    ["Stop sending me junk please", "stop"],
    ["Please stop writing to me", "stop"],
    ["Bitte keine Mails mehr", "stop"],
  ])("%s: %s", (line, is) => {
    expect(kinds(line)).toEqual([is]);
  });

  test.each([
    "Stop the dispute",
    "Please stop the shipment",
    "Stop sending the parcel to the old address",
    "STOP?",
    "Delete?",
    "Delete my old card from the order",
    "Can you delete it",
    "status of my refund",
    "Export papers were missing",
    "Also, the box was open",
    "also me and my wife ordered at shop@store.example",
    "lang gewartet",
    "Lang lebe der Verkäufer",
    "Muted colours, not what I saw",
    "start over",
  ])("not: %s", (line) => {
    expect(read(line)).toEqual([]);
  });

  test("several in one mail, each once, beside words", () => {
    const note = "REFUNDED\nSTATUS\nTZ Europe/Berlin\nLANG de\nSTATUS\nEXPORT, MUTE";
    expect(read(note)).toEqual([
      { is: "status" },
      { is: "time-zone", timeZone: "Europe/Berlin" },
      { is: "language", language: "de" },
      { is: "export" },
      { is: "mute", orderNumber: order },
    ]);
    const events = readBuyer(textOf(note), { mail: "a.eml", receivedAt: at });
    expect(events.map(({ type }) => type)).toEqual(["refund-received"]);
  });

  test("only on the first lines", () => {
    expect(kinds(`${"We talked about it.\n".repeat(8)}STATUS`)).toEqual([]);
  });
});

describe("what ends something", () => {
  test.each(["DELETE", "Hello,\nDELETE\nThanks", "REFUNDED\nDELETE", "STATUS\nDELETE"])("is done: %j", (note) => {
    expect(kinds(note)).toContain("delete");
  });

  test.each([
    "The seller wrote:\ndear friend\nDELETE\nthe dispute",
    "Refund received\nDelete\nAdd to cart",
    "Closed\nDELETE",
    "亲爱的朋友\n请等待\nDELETE\nSTOP",
    "Seller: please close the dispute\nSTOP",
    "STATUS, DELETE",
    "DELETE my order",
    "> DELETE",
  ])("is not done out of what was pasted, or beside anything else: %j", (note) => {
    expect(kinds(note)).not.toContain("delete");
    expect(kinds(note)).not.toContain("stop");
  });
});

describe("TZ", () => {
  test.each([
    ["TZ Europe/Berlin", "Europe/Berlin"],
    ["tz: europe/berlin", "Europe/Berlin"],
    ["tz berlin", "Europe/Berlin"],
    ["TZ New York", "America/New_York"],
    ["TZ america / new york.", "America/New_York"],
    ["TZ Kolkata", "Asia/Kolkata"],
    ["TZ Istanbul", "Europe/Istanbul"],
    ["TZ utc", "UTC"],
    ["TZ +01:00", "+01:00"],
    ["TZ UTC-3", "-03:00"],
    ["TZ GMT+5:30", "+05:30"],
    ["Zeitzone Wien", null],
    ["TZ Berln", null],
    ["TZ", null],
    ["TZ +25:00", null],
    ["TZ 2026-01-01T00:00[Europe/Berlin]", null],
  ])("%s: %s", (line, timeZone) => {
    const said = line.replace(/^(?:tz|zeitzone)[: ]*/i, "");
    const unreadable = line.startsWith("Zeitzone") ? { word: "TZ", said: "Wien" } : { word: "TZ", said };
    expect(read(line)).toEqual([
      timeZone === null ? { is: "unreadable", ...unreadable } : { is: "time-zone", timeZone },
    ]);
  });

  test("knows every zone of the runtime by its name in lower case", () => {
    for (const zone of Intl.supportedValuesOf("timeZone")) {
      expect(read(`tz ${zone.toLowerCase()}`)).toEqual([{ is: "time-zone", timeZone: zone }]);
    }
  });
});

test.each([
  ["LANG de", "de"],
  ["lang DE", "de"],
  ["LANG pt", "pt-BR"],
  ["LANG pt-BR", "pt-BR"],
  ["LANG en_GB", "en"],
  ["Lang: Deutsch", "de"],
  ["language german", "de"],
  ["LANG Português", "pt-BR"],
  ["LANG portugues", "pt-BR"],
  ["LANG français", "fr"],
  ["idioma español", "es"],
  ["LANG русский", "ru"],
  ["LANG alemán", "de"],
  ["LANG auf Deutsch", "de"],
])("%s: %s", (line, language) => {
  expect(read(line)).toEqual([{ is: "language", language }]);
});

test.each(["LANG it", "lang it", "LANG klingon", "LANG constructor"])(
  "%s is a language that nobody writes letters in",
  (line) => {
    expect(read(line)).toEqual([{ is: "unreadable", word: "LANG", said: line.slice(5) }]);
  },
);

describe("ALSO", () => {
  test.each([
    "ALSO me@other.example",
    "also Me@Other.example.",
    "ALSO <me@other.example>",
    "ALSO mailto:me@other.example",
    "ALSO me@other.example<mailto:me@other.example>",
  ])("%s", (line) => {
    expect(read(line)).toEqual([{ is: "also", address: "me@other.example" }]);
  });

  test.each(["ALSO", "ALSO me", "ALSO me@@other.example", 'ALSO "me"@other.example'])("unreadable: %s", (line) => {
    expect(read(line)).toMatchObject([{ is: "unreadable", word: "ALSO" }]);
  });
});

describe("MUTE and UNMUTE", () => {
  test.each([
    ["MUTE 8190000000000029", "8190000000000029"],
    ["mute order 8190000000000029", "8190000000000029"],
    ["Mute #8190000000000029", "8190000000000029"],
    ["MUTE", order],
    ["mute this order", order],
    ["Stop sending me mails about 8190000000000029", "8190000000000029"],
  ])("%s: %s", (line, orderNumber) => {
    expect(read(line)).toEqual([{ is: "mute", orderNumber }]);
  });

  test("again", () => {
    expect(read("UNMUTE 8190000000000029")).toEqual([{ is: "unmute", orderNumber: "8190000000000029" }]);
  });

  test("the thread's, where nothing else is named", () => {
    expect(read("MUTE", "hello", "8190000000000036")).toEqual([{ is: "mute", orderNumber: "8190000000000036" }]);
  });

  test("unreadable, where nothing says which", () => {
    expect(read("mute", "hello")).toEqual([{ is: "unreadable", word: "MUTE", said: "" }]);
    expect(read("MUTE everything", "hello")).toEqual([{ is: "unreadable", word: "MUTE", said: "everything" }]);
  });
});

describe("whatever anybody writes", () => {
  const pieces = fc.constantFrom(
    ...[
      "DELETE",
      "delete",
      "STOP",
      "stop",
      "TZ",
      "LANG",
      "ALSO",
      "MUTE",
      "please",
      "Hi",
      " ",
      "\n",
      ",",
      ".",
      "?",
      "-",
    ],
    ...[
      "x",
      "the order",
      "nicht",
      "€",
      "\u0000",
      "ß",
      "é",
      "е\u0308",
      "8190000000000012",
      "@",
      "<",
      ">",
      "中",
      "\u202e",
    ],
  );
  const notes = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
  );

  test("nothing throws", () => {
    fc.assert(
      fc.property(notes, notes, (note, subject) => {
        expect(Array.isArray(readCommands(textOf(note, subject)))).toBe(true);
        expect(Array.isArray(readBuyer(textOf(note, subject), { mail: "a.eml", receivedAt: at }))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("nothing is deleted that nobody asked to, alone on a line", () => {
    const asks =
      /^[^\p{L}\p{N}]*(?:(?:please|bitte)[ ,:]+)?(?:delete|l[oö]e?schen|borrar|eliminar|supprimer|apagar|excluir|удалить)(?:[ ,.!]+(?:please|bitte))?[^\p{L}\p{N}]*$/iu;
    fc.assert(
      fc.property(notes, (note) => {
        const hasAsked = note.split("\n").some((line) => asks.test(line));
        expect(hasAsked || read(note).every(({ is }) => is !== "delete")).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("nothing stops that nobody asked to stop", () => {
    fc.assert(
      fc.property(notes, (note) => {
        expect(/stop|unsubscribe/i.test(note) || read(note).every(({ is }) => is !== "stop")).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
