import { describe, expect, test } from "vitest";
import { htmlMail, multipart, notification, sender, textMail, unwrap } from "./compose.ts";

const subjectOf = (order: string) => `Your order ${order} is closed`;
const forwarded = (order: string, at = "3:21 AM") =>
  `---------- Forwarded message ---------\nFrom: AliExpress <${sender}>\nDate: Tue, May 14, 2024 at ${at}\nSubject: ${subjectOf(order)}\nTo: <jo@example.com>\n\n\nYour order ${order} has been closed.\n`;
const [first, second] = ["8190000000000012", "8190000000000029"];

describe("several originals in one mail", () => {
  test("one below the other, as Gmail forwards a conversation, are all read", async () => {
    const { note, originals } = await unwrap(textMail(`Why?\n\n${forwarded(first)}\n${forwarded(second, "4:05 AM")}`));
    expect(note).toBe("Why?");
    expect(originals).toMatchObject(
      [first, second].map((order, index) => ({
        form: "inline",
        from: sender,
        subject: subjectOf(order),
        date: { at: index === 0 ? "2024-05-14T01:21:00Z" : "2024-05-14T02:05:00Z" },
        body: { lines: [`Your order ${order} has been closed.`] },
      })),
    );
  });

  test("one printed and another attached are both read, the attached first", async () => {
    const attached = `Content-Type: message/rfc822\r\n\r\n${notification.join("\r\n")}`;
    const text = `Content-Type: text/plain\r\n\r\nWhy?\r\n\r\n${forwarded(second).replaceAll("\n", "\r\n")}`;
    const { note, originals } = await unwrap(multipart("mixed", {}, text, attached));
    expect(note).toBe("Why?");
    expect(originals).toMatchObject([
      { form: "attached", subject: subjectOf(first) },
      { form: "inline", subject: subjectOf(second), raw: null },
    ]);
  });

  test("the same one printed and attached is one, the attached", async () => {
    const attached = `Content-Type: message/rfc822\r\n\r\n${notification.join("\r\n")}`;
    const text = `Content-Type: text/plain\r\n\r\nWhy?\r\n\r\n${forwarded(first).replaceAll("\n", "\r\n")}`;
    const { note, originals } = await unwrap(multipart("mixed", {}, text, attached));
    expect(note).toBe("Why?");
    expect(originals).toMatchObject([{ form: "attached", subject: subjectOf(first) }]);
  });

  test("one that is printed from the text and from the HTML is one, with its links", async () => {
    const link = "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000012";
    const lines = forwarded(first).trim().split("\n");
    const linked = lines.map((line) => line.replace(/[<>]/g, "")).map((line) => `<div>${line}</div>`);
    const html = `<p>Why?</p><div>${lines.map((line) => line.replace("<", "&lt;")).join("<br>")}</div>${linked.join("")}<a href="${link}">View</a>`;
    const { originals } = await unwrap(htmlMail(html));
    expect(originals).toHaveLength(1);
    expect(originals[0]?.body.links).toEqual([{ href: link, text: "View" }]);
  });

  test("rows inside an original that look like a head are a part of it", async () => {
    const rows = "Seller: shop@example.net\nDate: 14/05/2024 03:00\nSubject: your parcel\nMore words.";
    const { originals } = await unwrap(textMail(`${forwarded(first)}${rows}`));
    expect(originals).toHaveLength(1);
    expect(originals[0]?.body.lines.slice(1)).toEqual(rows.split("\n"));
  });
});

describe("a forward of a forward", () => {
  const gmail = forwarded(first);
  const outlook = `________________________________\nVon: Friend <friend@example.org>\nGesendet: Mittwoch, 15. Mai 2024 09:00\nAn: Jo <jo@example.com>\nBetreff: Fwd: ${subjectOf(first)}\n\nDeins?\n\n`;
  const quoted = (text: string) => text.replace(/^/gm, "> ");

  test.each([
    ["by Outlook around Gmail", `Why?\n\n${outlook}${gmail}`],
    ["quoted once", `Why?\n\n${quoted(outlook + gmail)}`],
    ["quoted at two depths", `Why?\n\n${quoted(outlook + quoted(gmail))}`],
    [
      "by Apple Mail around Outlook around Gmail",
      `Why?\n\nBegin forwarded message:\n\n${quoted(`From: Other <other@example.org>\nSubject: Fwd: Fwd: ${subjectOf(first)}\nDate: 16 May 2024 at 10:00:00 CEST\nTo: jo@example.com\n\n${outlook}${gmail}`)}`,
    ],
    [
      "in an answer's quotation that was sent on",
      `Why?\n\nOn Wed, May 15, 2024 at 9:00 AM Friend <friend@example.org> wrote:\n\n${quoted(gmail)}`,
    ],
  ])("%s gives the innermost, and the outermost note", async (_, text) => {
    const { note, originals } = await unwrap(textMail(text, { Subject: `Fwd: Fwd: ${subjectOf(first)}` }));
    expect(note).toBe("Why?");
    expect(originals).toMatchObject([
      {
        form: "inline",
        from: sender,
        subject: subjectOf(first),
        date: { at: "2024-05-14T01:21:00Z" },
        body: { lines: [`Your order ${first} has been closed.`] },
      },
    ]);
  });
});

describe("the buyer's words", () => {
  const body = [`Your order ${first} has been closed.`];

  test.each([
    ["below a quoted forward", `${forwarded(first).replace(/^/gm, "> ")}\n\nWhy?`],
    ["below a closing rule", `${forwarded(first)}\n-------- Конец пересылаемого сообщения --------\nWhy?`],
    ["above a signature that stands below the forward", `Why?\n\n${forwarded(first)}\n-- \nJo Buyer\n+49 30 123456`],
    ["beside a line of stars", `Why?\n\n${forwarded(first)}\n********************`],
  ])("%s are cut off the original and noted", async (_, text) => {
    const { note, original } = await unwrap(textMail(text));
    expect(original.body.lines).toEqual(body);
    expect(note).toBe("Why?");
  });

  test("below a block quote are noted", async () => {
    const head = `From: AliExpress &lt;${sender}&gt;<br>Date: Tue, May 14, 2024 at 3:21 AM<br>Subject: ${subjectOf(first)}`;
    const { note, original } = await unwrap(
      htmlMail(
        `<div>Why?</div><blockquote><div>${head}</div><br><p>${body[0]}</p></blockquote><div>Please help.</div>`,
      ),
    );
    expect(original.body.lines).toEqual(body);
    expect(note).toBe("Why?\nPlease help.");
  });

  test.each([
    "Sent from my iPhone",
    "Sent from my Galaxy",
    "Sent from Outlook for Android",
    "Get Outlook for iOS",
    "Sent from Yahoo Mail for iPhone",
    "Sent with Proton Mail secure email.",
    "Von meinem iPhone gesendet",
    "Gesendet mit der GMX Mail App",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Outlook für iOS beziehen",
    "Envoyé de mon iPhone",
    "Envoyé à partir de Outlook pour Android",
    "Enviado desde mi iPhone",
    "Enviado do meu iPhone",
    "Inviato da iPhone",
    "Verstuurd vanaf mijn iPhone",
    "Skickat från min iPhone",
    "Sendt fra min iPhone",
    "Lähetetty iPhonesta",
    "Wysłane z iPhone'a",
    "Odesláno z iPhonu",
    "Odoslané z iPhonu",
    "Trimis de pe iPhone-ul meu",
    "Poslano s mog iPhone uređaja",
    "Отправлено с iPhone",
    "Отправлено из мобильной Почты Mail",
    "Надіслано з iPhone",
    "Изпратено от моя iPhone",
    "Στάλθηκε από το iPhone μου",
    "iPhone-omról küldve",
    "iPhone'umdan gönderildi",
    "Dikirim dari iPhone saya",
    "Đã gửi từ iPhone của tôi",
    "iPhoneから送信",
    "나의 iPhone에서 보냄",
    "发自我的iPhone",
    "從我的 iPhone 傳送",
    "נשלח מה-iPhone שלי",
    "أُرسلت من الـ iPhone",
    "ส่งจาก iPhone ของฉัน",
  ])("are noted without %j", async (signature) => {
    const { note } = await unwrap(textMail(`Why?\n\n${signature}\n\n${forwarded(first)}`));
    expect(note).toBe("Why?");
  });

  test.each([
    "The phone was never sent",
    "Das Handy wurde nicht gesendet",
    "Sent from China three weeks ago",
    "El móvil fue enviado por el vendedor",
    "My mail address is new",
  ])("stay whole where they speak of what was ordered: %j", async (words) => {
    expect((await unwrap(textMail(`${words}\n\n${forwarded(first)}`))).note).toBe(words);
  });
});

describe("an answer", () => {
  test.each([
    [
      "with a head of anybody else",
      "Re: parcel",
      "Yes.\n\nFrom: Shop <shop@example.net>\nDate: Tue, May 14, 2024 at 3:21 AM\nTo: <jo@example.com>\nSubject: parcel\n\nDid it come?",
    ],
    [
      "that quotes anybody else",
      "AW: parcel",
      "Yes.\n\nOn 14/05/2024 03:21, Shop <shop@example.net> wrote:\n> Did it come?",
    ],
    [
      "sent on with its quotation",
      "Fwd: parcel",
      "Yes.\n\nOn 14/05/2024 03:21, Shop <shop@example.net> wrote:\n> Did it come?",
    ],
  ])("%s forwards nothing", async (_, subject, text) => {
    const { note, original } = await unwrap(textMail(text, { Subject: subject }));
    expect(original).toMatchObject({ form: "none", from: "jo@example.com" });
    expect(note).toBe("Yes.");
  });

  test("is a forward of anybody else's mail where the subject says so and nothing is quoted", async () => {
    const text = 'See:\n\nAm 14.05.24, 03:21 schrieb "Shop" <shop@example.net>:\n\n    Did it come?';
    const { original } = await unwrap(textMail(text, { Subject: "WG: parcel" }));
    expect(original).toMatchObject({ form: "inline", from: "shop@example.net", subject: "parcel" });
  });
});
