import { describe, expect, test } from "vitest";
import { readForwardedDate } from "../../lib/core/mail/date/forwarded-date.ts";

const berlin = { outer: { at: "2024-06-20T10:00:00Z", offset: "+02:00" }, timeZone: "Europe/Berlin" };

test.each([
  ["26/4/11 오후 3:21 (GMT+09:00)", "2026-04-11T06:21:00Z"],
  ["26/4/5 오전 3:21 (GMT+09:00)", "2026-04-04T18:21:00Z"],
  ["26. 4. 11. 오후 3:21", "2026-04-11T06:21:00Z"],
  ["11/04/26 15:21", "2026-04-11T06:21:00Z"],
  ["4/11/26, 3:21 PM", "2026-04-11T06:21:00Z"],
  ["11.04.26 15:21", "2026-04-11T06:21:00Z"],
  ["2026년 4월 11일 AM 7시 5분 0초 GMT+9", "2026-04-10T22:05:00Z"],
])("two digits of a year stand first or last: %s", (text, at) => {
  const outer = { at: "2026-04-12T09:00:00Z", offset: "+09:00" };
  expect(readForwardedDate(text, { outer, timeZone: null })?.at).toBe(at);
});

describe("a date printed into a forward", () => {
  test.each([
    ["Tue, 14 May 2024 03:21:09 -0700 (PDT)", "2024-05-14T10:21:09Z", "-07:00"],
    ["2024-05-14T10:21:09Z", "2024-05-14T10:21:09Z", "+00:00"],
    ["Tuesday, May 14, 2024 at 03:21:09 AM GMT-7", "2024-05-14T10:21:09Z", "-07:00"],
    ["14. Mai 2024 um 03:21:09 MESZ", "2024-05-14T01:21:09Z", "+02:00"],
    ["Вторник, 14 мая 2024, 3:21 +03:00", "2024-05-14T00:21:00Z", "+03:00"],
    ["2024年5月14日 GMT+8 03:21:09", "2024-05-13T19:21:09Z", "+08:00"],
    ["2024年5月14日 星期二 上午3:21:09 [GMT+8]", "2024-05-13T19:21:09Z", "+08:00"],
    ["14 май 2024 г. в 3:21:09 ч. Гринуич+2", "2024-05-14T01:21:09Z", "+02:00"],
    ["14 مايو 2024 في 3:21:09 ص غرينتش+2", "2024-05-14T01:21:09Z", "+02:00"],
    ["14 mai 2024 à 03 h 21 min 09 s UTC−4", "2024-05-14T07:21:09Z", "-04:00"],
  ])("with a zone is that moment: %s", (text, at, offset) => {
    expect(readForwardedDate(text, berlin)).toEqual({ at, offset });
  });

  test.each([
    "Tue, May 14, 2024 at 3:21 AM",
    "Tue May 14, 2024 at 3:21 AM",
    "Di., 14. Mai 2024 um 03:21 Uhr",
    "mar. 14 mai 2024 à 03:21",
    "mardi 14 mai 2024 03h21",
    "El mar, 14 may 2024 a las 3:21",
    "Em ter., 14 de mai. de 2024 às 03:21",
    "mar 14 mag 2024 alle ore 03:21",
    "di 14 mei 2024 om 03:21",
    "wt., 14 maj 2024 o 03:21",
    "вт, 14 мая 2024 г. в 03:21",
    "вівторок, 14 травня 2024 р. о 03:21",
    "14 May 2024 Sal, 03:21 tarihinde",
    "út 14. 5. 2024 v 3:21",
    "2024. máj. 14., K, 3:21",
    "ti 14. toukok. 2024 klo 3.21",
    "2024 m. gegužės 14 d., an 03:21",
    "Τρί 14 Μαΐ 2024 στις 3:21 π.μ.",
    "יום ג׳, 14 במאי 2024 ב-3:21",
    "الثلاثاء، ١٤ مايو ٢٠٢٤ في ٣:٢١ ص",
    "मंगल, 14 मई 2024 को 3:21 am बजे",
    "อ. 14 พ.ค. 2567 เวลา 03:21",
    "Th 3, 14 thg 5, 2024 vào lúc 03:21",
    "2024年5月14日(火) 3:21",
    "2024年5月14日 上午3:21",
    "2024년 5월 14일 (화) 오전 3:21",
    "2024年05月14日 03点21分",
    "2024-05-14 03:21",
    "14.05.24 03:21",
    "14/05/2024 03:21",
    "05/14/24 03:21:00",
    "5/14/2024 3:21 AM",
  ])("without a zone is the forwarder's local time: %s", (text) => {
    expect(readForwardedDate(text, berlin)).toEqual({ at: "2024-05-14T01:21:00Z", offset: null });
  });

  test.each([
    ["12/06/2024 03:21", "2024-06-12"],
    ["07/06/2024 03:21", "2024-06-07"],
    ["06/07/2024 03:21", "2024-06-07"],
    ["06.05.2024 03:21", "2024-05-06"],
    ["5/6/2024 3:21 PM", "2024-05-06"],
    ["Thursday, 06/05/2024 03:21", "2024-06-05"],
    ["Monday, 06/05/2024 03:21", "2024-05-06"],
  ])(
    "whose day and month may change places, %s, is not after the forward, and as the country or the weekday says",
    (text, date) => {
      expect(readForwardedDate(text, berlin)?.at.slice(0, 10)).toBe(date);
    },
  );

  test.each([
    "Order 8190000000000012: order closed",
    "AliExpress",
    "US $ 12.34",
    "Jo <jo14052024@example.com>",
    "31/02/2024 03:21",
    "9".repeat(5_000),
  ])("is not %s", (text) => {
    expect(readForwardedDate(text, berlin)).toBeNull();
  });
});

describe("the forwarder's zone", () => {
  const printed = "2024-01-14 12:00";

  test("is the buyer's, which knows summer time, where the forward's offset agrees with it", () => {
    expect(readForwardedDate(printed, berlin)?.at).toBe("2024-01-14T11:00:00Z");
  });

  test("is the forward's own offset where it does not, or no zone is known", () => {
    const outer = { at: "2024-06-20T10:00:00Z", offset: "-05:00" };
    expect(readForwardedDate(printed, { outer, timeZone: "Europe/Berlin" })?.at).toBe("2024-01-14T17:00:00Z");
    expect(readForwardedDate(printed, { outer, timeZone: null })?.at).toBe("2024-01-14T17:00:00Z");
  });

  test("is UTC where nothing is known", () => {
    expect(readForwardedDate(printed, { outer: null, timeZone: null })?.at).toBe("2024-01-14T12:00:00Z");
  });
});

test.each([
  ["3/9/26, 12:08 PM", "2026-03-09T11:08:00Z"],
  ["3/9/26, 12:08 pm", "2026-09-03T10:08:00Z"],
  ["03/09/26, 12:08 p.m.", "2026-09-03T10:08:00Z"],
])("day and month beside a twelve-hour clock: %s", (text, at) => {
  const outer = { at: "2026-09-03T15:08:00Z", offset: "+02:00" };
  expect(readForwardedDate(text, { outer, timeZone: "Europe/Berlin" })?.at).toBe(at);
});
