import { closedLine } from "./compose.ts";

// How mail clients print the head of a mail that they forward inline. `at`: the moment it says, for a buyer in Berlin.

export interface Layout {
  readonly client: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  /** Default: the minute, in Berlin. */
  readonly at?: string;
}

const subject = "Your order 8190000000000012 is closed";
const link = '<a href="mailto:transaction@notice.aliexpress.com">transaction@notice.aliexpress.com</a>';

const gmail = (rule: string, [from, date, about, to]: readonly string[], when: string) =>
  `<div dir="ltr">Why?<br></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- ${rule} ---------<br>${from}: <strong class="gmail_sendername" dir="auto">AliExpress</strong> <span dir="auto">&lt;${link}&gt;</span><br>${date}: ${when}<br>${about}: ${subject}<br>${to}:  &lt;<a href="mailto:jo@example.com">jo@example.com</a>&gt;<br></div><br><br><p>${closedLine}</p></div>`;

const outlook = (labels: readonly string[], when: string) => {
  const values = [
    "AliExpress &lt;transaction@notice.aliexpress.com&gt;",
    when,
    "Jo Buyer &lt;jo@example.com&gt;",
    subject,
  ];
  const rows = labels.map((label, index) => `<b>${label}:</b> ${values[index]}`).join("<br>");
  return `<div>Why?</div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">${rows}</font><div>&nbsp;</div></div><div>${closedLine}</div>`;
};

const rows = (labels: string, colon: string, values: readonly string[]) =>
  labels
    .split(" ")
    .map((label, index) => `${label}${colon}${values[index]}`)
    .join("\n");
const address = "transaction@notice.aliexpress.com";
const someone = `AliExpress <${address}>`;

export const layouts: readonly Layout[] = [
  {
    client: "Gmail, HTML, en",
    html: gmail("Forwarded message", ["From", "Date", "Subject", "To"], "Tue, May 14, 2024 at 3:21 AM"),
  },
  {
    client: "Gmail, HTML, de",
    html: gmail("Forwarded message", ["Von", "Date", "Subject", "To"], "Di., 14. Mai 2024 um 03:21 Uhr"),
  },
  {
    client: "Gmail, text, en",
    text: `Why?\n\n---------- Forwarded message ---------\nFrom: ${someone}\nDate: Tue, May 14, 2024 at 3:21 AM\nSubject: ${subject}\nTo: <jo@example.com>\n\n\n${closedLine}`,
  },
  {
    client: "Gmail, text, its rows broken",
    text: `Why?\n\n---------- Forwarded message ---------\nFrom: ${someone}\nDate: Tue, May 14, 2024 at 3:21 AM\nSubject: Your order\n8190000000000012 is closed\nTo: <jo@example.com>,\n<another.buyer@example.com>\nCc:\n\n\n${closedLine}`,
  },
  { client: "Outlook, HTML, en", html: outlook(["From", "Sent", "To", "Subject"], "Tuesday, May 14, 2024 3:21 AM") },
  {
    client: "Outlook, HTML, fr",
    html: outlook(["De", "Envoyé", "À", "Objet"], "mardi 14 mai 2024 03:21"),
    subject: `TR: ${subject}`,
  },
  {
    client: "Outlook, text, de",
    subject: `WG: ${subject}`,
    text: `Why?\n\n________________________________\nVon: ${someone}\nGesendet: Dienstag, 14. Mai 2024 03:21\nAn: Jo Buyer <jo@example.com>\nBetreff: ${subject}\n\n${closedLine}`,
  },
  {
    client: "Outlook, text, in bold",
    text: `Why?\n\n-----Original Message-----\n*From:* ${someone}\n*Sent:* Tuesday, May 14, 2024 3:21 AM\n*To:* Jo Buyer\n*Subject:* ${subject}\n\n${closedLine}`,
  },
  {
    client: "Apple Mail, text",
    at: "2024-05-14T01:21:09Z",
    text: `Why?\n\n> Begin forwarded message:\n> \n> From: ${someone}\n> Subject: ${subject}\n> Date: 14 May 2024 at 03:21:09 CEST\n> To: jo@example.com\n> Reply-To: ${someone}\n> \n> ${closedLine}`,
  },
  {
    client: "Apple Mail, HTML, de",
    html: `<div>Why?<br><blockquote type="cite"><div>Anfang der weitergeleiteten Nachricht:</div><br><div><span><b>Von: </b></span><span>AliExpress &lt;${link}&gt;<br></span></div><div><b>Betreff: </b><b>${subject}</b><br></div><div><b>Datum: </b>14. Mai 2024 um 03:21:09 MESZ<br></div><div><b>An: </b>jo@example.com<br></div><br><div><p>${closedLine}</p></div></blockquote></div>`,
    at: "2024-05-14T01:21:09Z",
  },
  {
    client: "Thunderbird, text, fr",
    at: "2024-05-14T10:21:09Z",
    text: `Why?\n\n-------- Message transféré --------\nSujet : \t${subject}\nDate : \tTue, 14 May 2024 03:21:09 -0700 (PDT)\nDe : \t${someone}\nPour : \tjo@example.com\n\n\n${closedLine}`,
  },
  {
    client: "Thunderbird, HTML, zh",
    at: "2024-05-14T10:21:09Z",
    html: `<p>Why?</p><div class="moz-forward-container"><br><br>-------- 转发的消息 --------<table class="moz-email-headers-table"><tbody><tr><th>主题： </th><td>${subject}</td></tr><tr><th>日期： </th><td>Tue, 14 May 2024 03:21:09 -0700 (PDT)</td></tr><tr><th>发件人： </th><td>AliExpress <a href="mailto:x">&lt;transaction@notice.aliexpress.com&gt;</a></td></tr><tr><th>收件人： </th><td>jo@example.com</td></tr></tbody></table><br><br><table><tr><td>${closedLine}</td></tr></table></div>`,
  },
  {
    client: "Roundcube, text",
    text: `Why?\n\n-------- Original Message --------\n\n  \t\tSUBJECT:\n  \t\t${subject}\n\n  \t\tDATE:\n  \t\t2024-05-14 03:21\n\n  \t\tFROM:\n  \t\t${someone}\n\n  \t\tTO:\n  \t\tJo <jo@example.com>\n\n${closedLine}`,
  },
  {
    client: "Evolution",
    at: "2024-05-14T01:21:09Z",
    text: `Why?\n\n-------- Forwarded Message --------\nFrom: ${someone}\nTo: Jo <jo@example.com>\nSubject: ${subject}\nDate: 05/14/24 03:21:09\n\n${closedLine}`,
  },
  {
    client: "Claws",
    at: "2024-05-14T10:21:09Z",
    text: `Why?\n\nBegin forwarded message:\n\nDate: Tue, 14 May 2024 03:21:09 -0700 (PDT)\nFrom: ${someone}\nTo: jo@example.com\nSubject: ${subject}\n\n\n${closedLine}`,
  },
  {
    client: "Alpine",
    subject: `${subject} (fwd)`,
    at: "2024-05-14T10:21:09Z",
    text: `Why?\n\n---------- Forwarded message ----------\nDate: Tue, 14 May 2024 03:21:09 -0700 (PDT)\nFrom: ${someone}\nTo: jo@example.com\nSubject: ${subject}\n\n${closedLine}`,
  },
  {
    client: "mail.ru",
    html: `<div>Why?</div><div>-------- Пересылаемое сообщение --------<br>От кого: AliExpress &lt;${link}&gt;<br>Кому: jo@example.com<br>Дата: Вторник, 14 мая 2024, 3:21 +02:00<br>Тема: ${subject}<br>&nbsp;<br><p>${closedLine}</p></div>`,
  },
  {
    client: "163",
    subject: `转发：${subject}`,
    text: `Why?\n\n-------- 转发邮件信息 --------\n${rows("发件人 发送日期 收件人 主题", "：", [someone, "2024-05-14 03:21:00", "jo@example.com", subject])}\n\n${closedLine}`,
  },
  {
    client: "QQ",
    html: `<div>Why?</div><div>------------------&nbsp;原始邮件&nbsp;------------------</div><div><div><b>发件人:</b>&nbsp;"AliExpress"&lt;transaction@notice.aliexpress.com&gt;;</div><div><b>发送时间:</b>&nbsp;2024年5月14日(星期二) 凌晨3:21</div><div><b>收件人:</b>&nbsp;"jo"&lt;jo@example.com&gt;;</div><div></div><div><b>主题:</b>&nbsp;${subject}</div></div><div><br></div><p>${closedLine}</p>`,
  },
  {
    client: "Yahoo, text, its rows in one line",
    text: `Why?\n\n   ----- Forwarded Message ----- From: "AliExpress" <transaction@notice.aliexpress.com>To: "jo@example.com" <jo@example.com>Sent: Tuesday, May 14, 2024 at 03:21:00 AM GMT+2Subject: ${subject}\n\n${closedLine}`,
  },
  {
    client: "Outlook for Mac, one line",
    text: `Why?\n\nOn 14/05/2024, 03:21, "AliExpress" <transaction@notice.aliexpress.com> wrote:\n\n    ${closedLine}`,
  },
  {
    client: "Gmail, a reply sent on",
    subject: `Re: ${subject}`,
    html: `<div>Why?</div><div class="gmail_quote"><div class="gmail_attr">On Tue, May 14, 2024 at 3:21 AM AliExpress &lt;${link}&gt; wrote:<br></div><blockquote class="gmail_quote"><p>${closedLine}</p></blockquote></div>`,
  },
  {
    client: "Yandex",
    text: `Why?\n\n-------- Пересылаемое сообщение --------\n14.05.2024, 03:21, "AliExpress" <transaction@notice.aliexpress.com>:\n\n${closedLine}\n-------- Конец пересылаемого сообщения --------`,
  },
  ...yahoo(
    ["Forwarded Message", "From", "To", "Sent", "Subject", "Tuesday, May 14, 2024 at 03:21:00 AM GMT+2"],
    ["Weitergeleitete Nachricht", "Von", "An", "Gesendet", "Betreff", "Dienstag, 14. Mai 2024, 03:21:00 MESZ"],
    ["Message transmis", "De", "À", "Envoyé", "Objet", "mardi 14 mai 2024, 03:21:00 UTC+2"],
    ["Mensaje reenviado", "De", "Para", "Enviado", "Asunto", "martes, 14 de mayo de 2024 03:21:00 CEST"],
    ["Messaggio inoltrato", "Da", "A", "Inviato", "Oggetto", "martedì 14 maggio 2024, 03:21:00 CEST"],
    ["Mensagem encaminhada", "De", "Para", "Enviado", "Assunto", "terça-feira, 14 de maio de 2024 03:21:00 GMT+2"],
    ["Doorgestuurd bericht", "Van", "Aan", "Verzonden", "Onderwerp", "dinsdag 14 mei 2024 03:21:00 CEST"],
    ["Videresendt meddelelse", "Fra", "Til", "Sendt", "Emne", "tirsdag den 14. maj 2024 03.21.00 CEST"],
    ["Vidarebefordrat meddelande", "Från", "Till", "Skickat", "Ämne", "tisdag 14 maj 2024 03:21:00 CEST"],
    [
      "Edelleenlähetetty viesti",
      "Lähettäjä",
      "Vastaanottaja",
      "Lähetetty",
      "Aihe",
      "tiistaina 14. toukokuuta 2024 klo 03.21.00 UTC+2",
    ],
    ["Przekazana wiadomość", "Od", "Do", "Wysłano", "Temat", "wtorek, 14 maja 2024, 03:21:00 CEST"],
    ["Přeposlaná zpráva", "Od", "Komu", "Datum", "Předmět", "úterý 14. května 2024 03:21:00 SELČ"],
    ["Preposlaná správa", "Od", "Komu", "Odoslané", "Predmet", "utorok 14. mája 2024, 03:21:00 SELČ"],
    ["Továbbított üzenet", "Feladó", "Címzett", "Elküldve", "Tárgy", "2024. május 14., kedd 03:21:00 CEST"],
    ["Mesaj redirecționat", "De la", "Către", "Trimis", "Subiect", "marți, 14 mai 2024, 03:21:00 CEST"],
    ["Пересылаемое сообщение", "От", "Кому", "Отправлено", "Тема", "вторник, 14 мая 2024 г., 03:21:00 GMT+2"],
    [
      "Перенаправлене повідомлення",
      "Від",
      "Кому",
      "Відправлено",
      "Тема",
      "вівторок, 14 травня 2024 р., 03:21:00 GMT+2",
    ],
    ["İletilmiş Mesaj", "Kimden", "Kime", "Gönderilen", "Konu", "14 Mayıs 2024 Salı 03:21:00 GMT+2"],
  ),
  ...attributions(
    `On 14/05/2024 03:21, "AliExpress" <${address}> wrote:`,
    `Am 14.05.24, 03:21 schrieb "AliExpress" <${address}>:`,
    `Le 14/05/2024 03:21, « AliExpress » <${address}> a écrit :`,
    `El 14/05/2024 03:21, "AliExpress" <${address}> escribió:`,
    `Il giorno 14/05/2024, 03:21 "AliExpress" <${address}> ha scritto:`,
    `Em 14/05/24, 03:21, "AliExpress" <${address}> escreveu:`,
    `Op 14/05/2024 03:21 heeft AliExpress <${address}> geschreven:`,
    `Dne 14/05/2024 03:21, AliExpress <${address}> napsal(a):`,
    `Dnia 14/05/2024, 03:21 użytkownik „AliExpress” <${address}> napisał:`,
    `D. 14/05/2024 03.21 skrev "AliExpress" <${address}>:`,
    `AliExpress <${address}> skrev følgende den 14/05/2024, 03:21:`,
    `AliExpress <${address}> kirjoitti 14/05/2024 03.21:`,
    `14/05/2024 03:21 időpontban AliExpress (${address}) ezt írta:`,
    `14/05/2024, 03:21 пользователь "AliExpress" <${address}> написал:`,
    `"AliExpress" <${address}>, 14/05/2024 03:21 tarihinde şunu yazdı:`,
    `W dniu wt., 14 maj 2024 o 03:21 AliExpress <${address}> napisał(a):`,
    `2024年5月14日(火) 3:21 AliExpress <${address}>:`,
  ),
  {
    client: "Proton, old",
    text: `Why?\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Tuesday, May 14th, 2024 at 3:21 AM, AliExpress <${address}> wrote:\n\n> ${closedLine}`,
  },
  {
    client: "Proton",
    text: `Why?\n\n------- Forwarded Message -------\nFrom: ${someone}\nDate: On Tuesday, May 14th, 2024 at 3:21 AM\nSubject: ${subject}\nTo: jo@example.com <jo@example.com>\n\n\n> ${closedLine}`,
  },
  {
    client: "HubSpot, ja",
    text: `Why?\n\n---------- メッセージを転送 ---------\n送信元：${someone}\n日付：2024年5月14日火曜日 03:21:00 +0200\n件名：${subject}\n送信先：jo@example.com\n\n${closedLine}`,
  },
  {
    client: "Missive",
    text: `Why?\n\n---------- Forwarded message ----------\nFrom: ${someone}\nDate: May 14, 2024 at 3:21 AM\nTo: jo@example.com\nSubject: ${subject}\n\n> ${closedLine}\n>`,
  },
  {
    client: "MailMate",
    at: "2024-05-14T03:21:00Z",
    text: `Why?\n\nForwarded message:\n\n> From: ${someone}\n> To: jo@example.com\n> Subject: ${subject}\n> Date: Tue, 14 May 2024 03:21:00 +0000\n>\n> ${closedLine}`,
  },
  {
    client: "IONOS",
    at: "2024-05-14T07:21:00Z",
    text: `Why?\n> ---------- Original Message ----------\n> From: ${someone}\n> To: "jo@example.com" <jo@example.com>\n> Date: 05/14/2024 3:21 AM EDT\n> Subject: ${subject}\n>  \n>  \n> ${closedLine}`,
  },
  {
    client: "Zoho",
    text: `Why?\n\n============ Forwarded message ============\nFrom: ${someone}\nTo: <jo@example.com>\nDate: Tue, 14 May 2024 03:21:00 +0200\nSubject: ${subject}\n============ Forwarded message ============\n\n${closedLine}`,
  },
  {
    client: "K-9",
    text: `Why?\n\n-------- Original Message --------\nFrom: ${someone}\nSent: Tue May 14 03:21:00 GMT+02:00 2024\nTo: jo@example.com\nSubject: ${subject}\n\n${closedLine}`,
  },
  {
    client: "Samsung",
    text: `Why?\n\n-------- Original message --------\nFrom: ${someone}\nDate: 14/05/2024 03:21 (GMT+02:00)\nTo: jo@example.com\nSubject: ${subject}\n\n${closedLine}`,
  },
  {
    client: "Naver",
    at: "2024-05-13T18:21:00Z",
    text: `Why?\n\n-----Original Message-----\nFrom: "AliExpress"<${address}>\nTo: <jo@example.com>;\nCc:\nSent: 2024-05-14 (화) 03:21:00 (GMT+09:00)\nSubject: ${subject}\n\n${closedLine}`,
  },
  {
    client: "T-Online",
    text: `Why?\n\n-----Original-Nachricht-----\nBetreff: ${subject}\nDatum: 2024-05-14T03:21:00+0200\nVon: "AliExpress" <${address}>\nAn: "jo@example.com" <jo@example.com>\n\n${closedLine}`,
  },
  {
    client: "GMX",
    text: `Why?\n\nGesendet: Dienstag, 14. Mai 2024 um 03:21 Uhr\nVon: AliExpress <${address}>\nAn: jo@example.com\nBetreff: ${subject}\n\n${closedLine}`,
  },
  {
    client: "Sina",
    text: `Why?\n\n----- 原始邮件 -----\n发件人：AliExpress <${address}>\n收件人：jo@example.com\n主题：${subject}\n日期：2024年05月14日 03点21分\n\n${closedLine}`,
  },
  {
    client: "KMail",
    text: `Why?\n\n----------  Forwarded Message  ----------\n\nSubject: ${subject}\nDate: Dienstag, 14. Mai 2024, 03:21:00 CEST\nFrom: ${someone}\nTo: jo@example.com\n\n${closedLine}\n-----------------------------------------`,
  },
  {
    client: "SquirrelMail",
    text: `Why?\n\n---------------------------- Original Message ----------------------------\nSubject: ${subject}\nFrom:    "AliExpress" <${address}>\nDate:    Tue, May 14, 2024 3:21 am\nTo:      jo@example.com\n--------------------------------------------------------------------------\n\n${closedLine}`,
  },
  {
    client: "Horde",
    text: `Why?\n\n----- Forwarded message from AliExpress <${address}> -----\n    Date: Tue, 14 May 2024 03:21:00 +0200\n    From: ${someone}\nReply-To: ${someone}\n Subject: ${subject}\n      To: jo@example.com\n\n${closedLine}\n\n----- End forwarded message -----`,
  },
  {
    client: "Zimbra",
    text: `Why?\n\n----- Forwarded Message -----\nFrom: "AliExpress" <${address}>\nTo: "jo" <jo@example.com>\nSent: Tuesday, May 14, 2024 3:21:00 AM\nSubject: ${subject}\n\n${closedLine}`,
  },
  {
    client: "BlackBerry, its rows apart",
    text: `Why?\n\n-----Original Message-----\nFrom: "AliExpress" <${address}>\n\nDate: Tue, 14 May 2024 03:21:00\nTo:<jo@example.com>\n\n\nSubject: ${subject}\n\n\n${closedLine}`,
  },
  {
    client: "mutt, its header weeded, quoted",
    subject: `[${address}: ${subject}]`,
    at: "2024-05-14T10:21:09Z",
    text: `Why?\n\n----- Forwarded message from AliExpress <${address}> -----\n\n> Date: Tue, 14 May 2024 03:21:09 -0700 (PDT)\n> From: ${someone}\n> To: jo@example.com\n> Subject: ${subject}\n> \n> ${closedLine}\n\n----- End forwarded message -----`,
  },
  {
    client: "a phone that escapes no address, HTML",
    html: `<div dir="auto">Why?<br><div>Begin forwarded message:<br><br></div><blockquote type="cite"><div><b>From:</b> AliExpress <${address}><br><b>Date:</b> May 14, 2024 at 3:21:00 AM GMT+2<br><b>To:</b> jo@example.com<br><b>Subject:</b> ${subject}<br><br></div></blockquote><blockquote type="cite"><div><p>${closedLine}</p></div></blockquote></div>`,
  },
];

/** Yahoo's text part, all the rows in one line: rule, labels of sender, recipient, date and subject, and the date. */
function yahoo(
  ...languages: readonly (readonly [string, string, string, string, string, string])[]
): readonly Layout[] {
  return languages.map(([rule, from, to, sent, about, when]) => ({
    client: `Yahoo, text, ${about}`,
    text: `Why?\n\n   ----- ${rule} ----- ${from}: AliExpress <${address}>${to}: "jo@example.com" <jo@example.com>${sent}: ${when}${about}: ${subject}\n ${closedLine}`,
  }));
}

/** Clients that print one line above what they forward. */
function attributions(...lines: readonly string[]): readonly Layout[] {
  return lines.map((line) => ({ client: line, text: `Why?\n\n${line}\n\n    ${closedLine}` }));
}
