import { html, raw } from "hono/html";
import type { Example } from "./examples.ts";
import type { OutboxLetter } from "./outbox.ts";

export interface Front {
  readonly now: string;
  readonly isClockStanding: boolean;
  readonly smtpPort: number;
  readonly address: string;
  readonly examples: readonly Example[];
  readonly buyers: readonly { readonly address: string; readonly ownAddress: string; readonly page: string | null }[];
  readonly letters: readonly OutboxLetter[];
  /** The next moment at which something may be said; null where nothing is waited for. */
  readonly next: string | null;
  readonly notice: Notice | null;
}

/** Why no letter opened after a mail was sent in. */
export const notices = {
  "no-letter": "The mail was read, and it needs no answer: it brought nothing new, or nobody may be answered.",
  "still-working": "The mail was taken; its answer appears below as soon as it is written.",
  "no-mail": "There was nothing to send: choose a file, or paste some text.",
} as const;
export type Notice = keyof typeof notices;

const style = `
:root { color-scheme: light dark; --line: #d6d3d1; --soft: #57534e; --accent: #9a3412; }
@media (prefers-color-scheme: dark) { :root { --line: #44403c; --soft: #a8a29e; --accent: #fdba74; } }
* { box-sizing: border-box; }
html { background: Canvas; color: CanvasText; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.125rem; margin: 2.5rem 0 .75rem; }
p { margin: 0 0 .75rem; } .soft { color: var(--soft); }
a { color: var(--accent); }
form { display: inline-block; margin: 0 .5rem .5rem 0; }
form.block { display: block; margin: 0 0 1rem; }
button, input[type=file], textarea { font: inherit; max-width: 100%; }
h1 { overflow-wrap: anywhere; }
.notice { border: 1px solid var(--accent); border-radius: .5rem; padding: .625rem .875rem; }
button { min-height: 2.5rem; padding: .375rem .875rem; border: 1px solid var(--line); border-radius: .5rem; background: transparent; color: inherit; cursor: pointer; }
button:hover { border-color: var(--accent); } :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
textarea { width: 100%; min-height: 8rem; padding: .5rem; border: 1px solid var(--line); border-radius: .5rem; background: transparent; color: inherit; }
label { display: block; margin-bottom: .25rem; }
ul { list-style: none; margin: 0; padding: 0; } li { padding: .625rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
iframe { width: 100%; height: 75vh; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; }
`;

const page = (title: string, content: unknown) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${content}
</body>
</html>`;

const clockForm = (by: string, label: string) =>
  html`<form method="post" action="/dev/clock"><input type="hidden" name="by" value="${by}"><button>${label}</button></form>`;

/** Everything that can be tried on a desk of one's own. */
export const frontPage = (front: Front) =>
  page(
    "whyclosed on this machine",
    html`<header><h1>whyclosed on this machine</h1>
<p class="soft">Mail comes in by SMTP at 127.0.0.1:${front.smtpPort}, addressed to ${front.address}. This page exists on the local desk only.</p></header>
<main>
${front.notice === null ? "" : html`<p class="notice" role="status">${notices[front.notice]}</p>`}
<h2>Try a mail</h2>
<div>${front.examples.map(
      ({ id, title }) =>
        html`<form method="post" action="/dev/mails"><input type="hidden" name="example" value="${id}"><button>${title}</button></form>`,
    )}</div>
<form class="block" method="post" action="/dev/mails" enctype="multipart/form-data">
<label for="file">A mail saved as a file (.eml); it can be dropped here</label>
<input id="file" type="file" name="file" accept=".eml,message/rfc822" required> <button>Send it to the desk</button></form>
<form class="block" method="post" action="/dev/mails">
<label for="text">Or paste a mail, with or without its headers</label>
<textarea id="text" name="text" required></textarea><button>Send it to the desk</button></form>

<h2>Time machine</h2>
<p>It is ${front.now}${front.isClockStanding ? ", and the clock stands still" : ""}.${
      front.next === null ? "" : html` <span class="soft">Something changes at ${front.next}.</span>`
    }</p>
${clockForm("PT1H", "+1 hour")}${clockForm("PT48H", "+48 hours")}${clockForm("P5D", "+5 days")}${
  front.next === null ? "" : clockForm("next", "To the next deadline")
}

<h2>Outbox</h2>
${
  front.letters.length === 0
    ? html`<p class="soft">No letter yet. Send a mail with a click above.</p>`
    : html`<ul>${front.letters.map(
        ({ file, subject, to, date }) =>
          html`<li><a href="/dev/outbox/${file}">${subject}</a><br><span class="soft">to ${to}${
            date === undefined ? "" : `, ${date.toISOString().replace(".000", "")}`
          }</span></li>`,
      )}</ul>`
}

<h2>Buyers</h2>
${
  front.buyers.length === 0
    ? html`<p class="soft">Nobody has written yet.</p>`
    : html`<ul>${front.buyers.map(
        ({ address, ownAddress, page: link }) =>
          html`<li>${address}<br><span class="soft">own address ${ownAddress}</span>${
            link === null ? "" : html`<br><a href="${link}">Orders</a>`
          }</li>`,
      )}</ul>`
}
</main>`,
  );

/** A letter as its reader sees it; the frame may run and load nothing, and its links open beside it. */
export const letterPage = (letter: OutboxLetter) =>
  page(
    letter.subject,
    html`<header><p><a href="/dev/">All letters</a></p><h1>${letter.subject}</h1>
<p class="soft">to ${letter.to}${letter.attachments.length === 0 ? "" : html`, with ${letter.attachments.join(", ")}`}</p></header>
<main><iframe title="The letter" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${beside(letter.html)}"></iframe>
<h2>The same as plain text</h2><pre>${letter.text}</pre></main>`,
  );

/** Links of the letter open in a page of their own: a frame of this one may not leave it. */
const beside = (letter: string): string => letter.replace("<head>", '<head><base target="_blank">');
