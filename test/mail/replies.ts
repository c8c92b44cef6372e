import { deskAddress, letterHtml, letterSubject, letterText } from "./letter-replied-to.ts";
import { type Manner, manners } from "./reply-manners.ts";

// How mail clients lay out an answer to a letter of the desk: the quotation, its head, the signature they add.

export interface Reply {
  readonly client: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
}

interface Layout {
  readonly client: string;
  /** Lines of the text part. */
  readonly text?: (words: readonly string[], manner: Manner) => readonly string[];
  readonly html?: (words: readonly string[], manner: Manner) => string;
}

const quoted = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === "" ? ">" : `> ${line}`));
const divs = (words: readonly string[], attributes = ""): string =>
  words.map((line) => (line === "" ? "<div><br></div>" : `<div${attributes}>${line}</div>`)).join("");
const escaped = (text: string): string => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const link = `<a href="mailto:${deskAddress}">${deskAddress}</a>`;
/** A printed head in HTML, the address a link. */
const linked = (text: string): string => escaped(text).replace(deskAddress, link);

const block = ({ labels, sent }: Manner): readonly string[] => [
  `${labels[0]}: whyclosed <${deskAddress}>`,
  `${labels[1]}: ${sent}`,
  `${labels[2]}: Jo Buyer <jo@example.com>`,
  `${labels[3]}: ${letterSubject}`,
];
const boldBlock = (manner: Manner, lineBreak = "<br>"): string =>
  block(manner)
    .map((row) => {
      const colon = row.indexOf(":");
      return `<b>${row.slice(0, colon)}:</b>${linked(row.slice(colon + 1))}`;
    })
    .join(lineBreak);

/** Clients break a long line of the text part before its last word or address. */
const broken = (line: string): readonly string[] => {
  const at = line.length < 70 ? -1 : line.indexOf(" ", 50);
  return at === -1 ? [line] : [line.slice(0, at), line.slice(at + 1)];
};

const top: readonly Layout[] = [
  {
    client: "Gmail on the web",
    text: (words, { wrote }) => [...words, "", ...broken(wrote), "", ...quoted(letterText)],
    html: (words, { wrote }) =>
      `<div dir="ltr">${divs(words)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${linked(wrote)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${letterHtml}</blockquote></div>`,
  },
  {
    client: "Gmail on Android",
    text: (words, { wrote }) => [...words, "", wrote, "", ...quoted(letterText)],
    html: (words, { wrote }) =>
      `<div dir="auto">${words.join("<br>")}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${linked(wrote)}<br></div><blockquote class="gmail_quote">${letterHtml}</blockquote></div>`,
  },
  {
    client: "Gmail on iOS, its signature",
    text: (words, { wrote, fromPhone }) => [...words, "", fromPhone, "", "", wrote, "", ...quoted(letterText)],
  },
  {
    client: "Outlook on the desktop",
    text: (words, manner) => [...words, "", " ", "", ...block(manner), "", ...letterText],
    html: (words, manner) =>
      `<div class="WordSection1">${words.map((line) => `<p class="MsoNormal">${line}<o:p></o:p></p>`).join("")}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${boldBlock(manner)}<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${letterHtml}</div>`,
  },
  {
    client: "Outlook on the desktop, the sender among its contacts",
    text: (words, manner) => [
      ...words,
      "",
      ...block(manner).map((row) => row.replace(/ <[^<>]*>$/, "")),
      "",
      ...letterText,
    ],
  },
  {
    client: "Outlook on the desktop, text only",
    text: (words, manner) => [...words, "", `-----${manner.original}-----`, ...block(manner), "", ...letterText],
  },
  {
    client: "Outlook on the web",
    text: (words, manner) => [...words, "", "________________________________", ...block(manner), "", ...letterText],
    html: (words, manner) =>
      `${divs(words, ' class="elementToProof"')}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">${boldBlock(manner)}</font><div>&nbsp;</div></div><div>${letterHtml}</div>`,
  },
  {
    client: "Outlook on a phone",
    text: (words, manner) => [
      ...words,
      "",
      "Get Outlook for iOS<https://aka.ms/o0ukef>",
      "________________________________",
      ...block(manner),
      "",
      ...letterText,
    ],
    html: (words, manner) =>
      `<div dir="ltr">${divs(words)}</div><div id="ms-outlook-mobile-signature"><div><br></div>Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font>${boldBlock(manner)}</font></div><div>${letterHtml}</div>`,
  },
  {
    client: "Outlook for Mac",
    text: (words, manner) => [...words, "", ...block(manner), "", ...letterText],
    html: (words, manner) =>
      `<div class="WordSection1"><p class="MsoNormal">${words.join("<o:p></o:p></p><p>")}</p><div id="mail-editor-reference-message-container"><div><div style="border:none;border-top:solid #B5C4DF 1.0pt"><p class="MsoNormal">${boldBlock(manner)}</p></div>${letterHtml}</div></div></div>`,
  },
  {
    client: "Apple Mail",
    text: (words, { appleWrote }) => [...words, "", ...quoted([appleWrote, "", ...letterText])],
    html: (words, { appleWrote }) =>
      `<div>${words.join("<br>")}</div><div><br><blockquote type="cite"><div>${linked(appleWrote)}</div><br class="Apple-interchange-newline"><div>${letterHtml}</div></blockquote></div>`,
  },
  {
    client: "Mail on an iPhone",
    text: (words, { appleWrote, fromPhone }) => [
      ...words,
      "",
      fromPhone,
      "",
      ...quoted([appleWrote, "", ...letterText]),
    ],
    html: (words, { appleWrote, fromPhone }) =>
      `${words.join("<br>")}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${fromPhone}</div><div dir="ltr"><br><blockquote type="cite">${linked(appleWrote)}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${letterHtml}</div></blockquote>`,
  },
  {
    client: "Thunderbird, above the quotation",
    text: (words, { nameWrote }) => [...words, "", nameWrote, ...quoted(letterText)],
    html: (words, { nameWrote }) =>
      `${words.map((line) => `<p>${line}</p>`).join("")}<div class="moz-cite-prefix">${nameWrote}<br></div><blockquote type="cite" cite="mid:letter@desk.example">${letterHtml}</blockquote>`,
  },
  {
    client: "Yahoo",
    text: (words, { wrote }) => [
      ...words.map((line) => ` ${line}`),
      "",
      `    ${wrote}  `,
      " ",
      ...letterText.map((line) => ` ${line} `),
    ],
    html: (words, { wrote }) =>
      `<div class="yahoo-style-wrap"><div dir="ltr" data-setdir="false">${words.join("<br>")}</div><div><br></div></div><div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>${linked(wrote)}</div><div><br></div><div><br></div><div>${letterHtml}</div></div></div>`,
  },
  {
    client: "Yandex",
    text: (words) => [...words, "", `15.02.2026, 10:05, "whyclosed" <${deskAddress}>:`, ...quoted(letterText)],
    html: (words) =>
      `${divs(words)}<div> </div><div>15.02.2026, 10:05, "whyclosed" &lt;${link}&gt;:</div><blockquote><div>${letterHtml}</div></blockquote>`,
  },
  {
    client: "Yandex, with a rule",
    text: (words, { labels }) => [
      ...words,
      "",
      "----------------",
      `${labels[2]}: Jo Buyer (jo@example.com);`,
      `${labels[3]}: ${letterSubject};`,
      `15.02.2026, 10:05, "whyclosed" <${deskAddress}>:`,
      ...letterText,
    ],
  },
  {
    client: "Mail.ru",
    text: (words) => [
      ...words,
      "",
      "--",
      "Jo Buyer",
      ...quoted([`Воскресенье, 15 февраля 2026, 10:05 +03:00 от whyclosed <${deskAddress}>:`, "", ...letterText]),
    ],
    html: (words) =>
      `<div>${divs(words)}<div>&nbsp;</div><div data-signature-widget="container"><div>--<br>Jo Buyer</div></div><div>&nbsp;</div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px">Воскресенье, 15 февраля 2026, 10:05 +03:00 от whyclosed &lt;${link}&gt;:<br>&nbsp;<div>${letterHtml}</div></blockquote></div>`,
  },
  {
    client: "Proton",
    text: (words, { wrote }) => [
      ...words,
      "",
      "",
      "Sent with Proton Mail secure email.",
      "",
      wrote,
      "",
      ...quoted(letterText),
    ],
    html: (words, { wrote }) =>
      `${divs(words)}<div><br></div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a target="_blank" href="https://proton.me/">Proton Mail</a> secure email.</div></div><div><br></div><div class="protonmail_quote">${linked(wrote)}<br><blockquote class="protonmail_quote" type="cite">${letterHtml}</blockquote><br></div>`,
  },
  {
    client: "GMX and Web.de",
    html: (words, manner) =>
      `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;">${divs(words)}<div>&nbsp;<div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;">${boldBlock(manner, "<br/>")}</div><div name="quoted-content">${letterHtml}</div></div></div></div></div></body></html>`,
  },
  {
    client: "Web.de on Android",
    text: (words, { wrote }) => [
      ...words,
      "",
      "--",
      "Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.",
      wrote,
      "",
      ...letterText,
    ],
  },
  {
    client: "Samsung",
    text: (words, manner) => [
      ...words,
      "",
      "",
      manner.fromGalaxy,
      "",
      `-------- ${manner.original} --------`,
      ...block(manner),
      "",
      ...letterText,
    ],
    html: (words, manner) =>
      `<div dir="auto">${words.join("<br>")}</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">${manner.fromGalaxy}</div></div><div><br></div><div style="font-size:100%;color:#000000" dir="auto"><!-- originalMessage --><div>-------- ${manner.original} --------</div>${block(
        manner,
      )
        .map((row) => `<div>${escaped(row)} </div>`)
        .join("")}<div><br></div></div>${letterHtml}`,
  },
  {
    client: "K-9 and FairEmail",
    text: (words, { wrote }) => [...words, "", wrote, ...letterText.map((line) => `>${line}`)],
  },
  {
    client: "Zoho",
    text: (words) => [
      ...words,
      "",
      "",
      `---- On Sun, 15 Feb 2026 10:05:00 +0100 whyclosed <${deskAddress}> wrote ---`,
      "",
      ...letterText,
    ],
    html: (words) =>
      `${divs(words)}<br><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Sun, 15 Feb 2026 10:05:00 +0100 <b>whyclosed &lt;${link}&gt;</b> wrote ---<br></div><div>${letterHtml}</div></div>`,
  },
  {
    client: "QQ",
    html: (words) =>
      `<div>${words.join("<br>")}</div><div><br></div><div>------------------&nbsp;Original&nbsp;------------------</div><div style="background:#efefef"><div><b>From: </b>&nbsp;"whyclosed";&lt;${deskAddress}&gt;;</div><div><b>Date: </b>&nbsp;Sun, Feb 15, 2026 05:05 PM</div><div><b>To: </b>&nbsp;"jo"&lt;jo@example.com&gt;;</div><div><b>Subject: </b>&nbsp;${letterSubject}</div></div><div><br></div>${letterHtml}`,
  },
  {
    client: "163",
    text: (words) => [
      ...words,
      "",
      "",
      `At 2026-02-15 17:05:00, "whyclosed" <${deskAddress}> wrote:`,
      ...quoted(letterText),
    ],
  },
];

const bottom: readonly Layout[] = [
  {
    client: "Thunderbird, below the quotation",
    text: (words, { nameWrote }) => [nameWrote, ...quoted(letterText), "", ...words],
    html: (words, { nameWrote }) =>
      `<div class="moz-cite-prefix">${nameWrote}<br></div><blockquote type="cite" cite="mid:letter@desk.example">${letterHtml}</blockquote>${words.map((line) => `<p>${line}</p>`).join("")}`,
  },
  {
    client: "Gmail, below the quotation",
    text: (words, { wrote }) => [...broken(wrote), "", ...quoted(letterText), "", ...words],
    html: (words, { wrote }) =>
      `<div dir="ltr"><div dir="ltr"><br></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${linked(wrote)}<br></div><blockquote class="gmail_quote">${letterHtml}</blockquote></div>${divs(words)}</div>`,
  },
  {
    client: "mutt, below the quotation, with a signature",
    text: (words, { wrote }) => [wrote, ...quoted(letterText), "", ...words, "", "-- ", "Jo Buyer", "STOP"],
  },
  {
    client: "Apple Mail, below the quotation",
    text: (words, { appleWrote }) => [...quoted([appleWrote, "", ...letterText]), "", ...words],
    html: (words, { appleWrote }) =>
      `<div><blockquote type="cite"><div>${linked(appleWrote)}</div><br><div>${letterHtml}</div></blockquote></div><div>${words.join("<br>")}</div>`,
  },
];

const middle = Math.floor(letterText.length / 2);
const inline: readonly Layout[] = [
  {
    client: "Thunderbird, within the quotation",
    text: (words, { nameWrote }) => [
      nameWrote,
      ...quoted(letterText.slice(0, middle)),
      "",
      ...words,
      "",
      ...quoted(letterText.slice(middle)),
    ],
    html: (words, { nameWrote }) =>
      `<div class="moz-cite-prefix">${nameWrote}<br></div><blockquote type="cite">${letterHtml}</blockquote>${words.map((line) => `<p>${line}</p>`).join("")}<blockquote type="cite">${letterHtml}</blockquote>`,
  },
  {
    client: "Gmail, within the quotation",
    text: (words, { wrote }) => [
      ...broken(wrote),
      "",
      ...quoted(letterText.slice(0, middle)),
      "",
      ...words,
      "",
      ...quoted(letterText.slice(middle)),
    ],
    html: (words, { wrote }) =>
      `<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${linked(wrote)}<br></div><blockquote class="gmail_quote">${letterHtml}</blockquote><div>${words.join("<br>")}</div><blockquote class="gmail_quote">${letterHtml}</blockquote></div></div>`,
  },
];

/** The answer `words`, one line each, as every client lays it out in every language: text alone, HTML alone, and both. */
export const repliesOf = (words: readonly string[]): readonly Reply[] =>
  [...top, ...bottom, ...inline].flatMap((layout) =>
    manners.flatMap((manner): readonly Reply[] => {
      const text = layout.text?.(words, manner).join("\n") ?? null;
      const html = layout.html?.(words, manner) ?? null;
      const common = { language: manner.language, subject: `${manner.reply}${letterSubject}` };
      return [
        ...(text === null ? [] : [{ ...common, client: `${layout.client}, text`, text, html: null }]),
        ...(html === null ? [] : [{ ...common, client: `${layout.client}, HTML`, text: null, html }]),
        ...(text === null || html === null ? [] : [{ ...common, client: `${layout.client}, both`, text, html }]),
      ];
    }),
  );
