import { LanguageTag } from "../../core/letter/languages/tag.ts";
import type { PageContext, SettingsView } from "../pages.ts";
import { copyButton } from "./copy.ts";
import { form } from "./form.ts";
import { nameOf } from "./language-name.ts";
import { layout } from "./layout.ts";
import { html, type Markup } from "./markup.ts";
import { pageWords } from "./words.ts";

/** What a buyer may set, the buyer's own address, and everything that is kept: to take away, or to erase. */
export const settingsPage = (context: PageContext, view: SettingsView): string => {
  const { title } = pageWords(context).settings;
  const main = html`<h1>${title}</h1>
${notice(context, view.notice)}
${letters(context, view)}
${ownAddress(context, view)}
${data(context, view)}`;
  return layout(context, { title, main, part: "settings" });
};

const notice = (context: PageContext, what: SettingsView["notice"]): Markup | false => {
  const { saved, badZone, revoked } = pageWords(context).settings;
  const said = { saved, "bad-zone": badZone, revoked };
  return what !== null && html`<p class="notice" role="${what === "bad-zone" ? "alert" : "status"}">${said[what]}</p>`;
};

const letters = (context: PageContext, { address, fields, notice: what }: SettingsView): Markup => {
  const { settings } = pageWords(context);
  const content = html`<p dir="auto">${settings.lettersTo(address)}</p>
<label>${settings.zone} <input name="timeZone" value="${fields.timeZone}" required maxlength="64" autocomplete="off" spellcheck="false" dir="ltr"${what === "bad-zone" && html` aria-invalid="true" autofocus`}></label>
<label>${settings.language} <select name="language">
<option value="">${settings.asMails}</option>
${LanguageTag.options.map((tag) => html`<option value="${tag}" lang="${tag}"${fields.language === tag && html` selected`}>${nameOf(tag)}</option>`)}
</select></label>
<p><input type="hidden" name="unasked" value="no"><label class="check"><input type="checkbox" name="unasked" value="yes"${!fields.isStopped && html` checked`}> ${settings.unasked}</label>
<span class="more">${settings.unaskedNote}</span></p>
<button class="primary">${settings.save}</button>`;
  return html`<section class="card">
${form(context, "/me", content)}
</section>`;
};

const ownAddress = (context: PageContext, view: SettingsView): Markup => {
  const { ownAddress: title, ownAddressNote, revoke } = pageWords(context).settings;
  return html`<section class="card">
<h2 id="own-address-title">${title}</h2>
<p>${ownAddressNote}</p>
<p class="copied"><code id="own-address" dir="ltr">${view.ownAddress}</code> ${copyButton(context, "own-address")}</p>
<h3>${revoke.title}</h3>
<p>${revoke.says}</p>
${form(context, "/me/revoke", html`<button>${revoke.button}</button>`)}
</section>`;
};

const data = (context: PageContext, { calendarUrl, mailDays }: SettingsView): Markup => {
  const { title, kept, json, csv, calendar, calendarNote, erase } = pageWords(context).data;
  return html`<section class="card">
<h2>${title}</h2>
<p>${kept(mailDays)}</p>
<div class="row"><a class="button" href="/export.json" download>${json}</a> <a class="button" href="/export.csv" download>${csv}</a></div>
<h3 id="calendar-title">${calendar}</h3>
<p>${calendarNote}</p>
<p class="copied"><code id="calendar" dir="ltr">${calendarUrl}</code> ${copyButton(context, "calendar")}</p>
<h3>${erase.title}</h3>
<p>${erase.says}</p>
${form(context, "/me/erase", html`<button class="danger">${erase.button}</button>`)}
</section>`;
};
