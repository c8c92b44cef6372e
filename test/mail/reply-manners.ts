import { deskAddress } from "./letter-replied-to.ts";

/** What clients print into an answer in one language. */
export interface Manner {
  readonly language: string;
  /** Before the subject. */
  readonly reply: string;
  /** Sender, date, recipient, subject. */
  readonly labels: readonly [string, string, string, string];
  /** A date as Outlook prints it behind its label. */
  readonly sent: string;
  /** Gmail's line above a quotation, Apple's, and Thunderbird's without the address. */
  readonly wrote: string;
  readonly appleWrote: string;
  readonly nameWrote: string;
  readonly original: string;
  readonly fromPhone: string;
  readonly fromGalaxy: string;
}

const someone = `whyclosed <${deskAddress}>`;

export const manners: readonly Manner[] = [
  {
    language: "en",
    reply: "Re: ",
    labels: ["From", "Sent", "To", "Subject"],
    sent: "Sunday, February 15, 2026 10:05 AM",
    wrote: `On Sun, Feb 15, 2026 at 10:05 AM ${someone} wrote:`,
    appleWrote: `On 15 Feb 2026, at 10:05, ${someone} wrote:`,
    nameWrote: "On 2/15/26 10:05, whyclosed wrote:",
    original: "Original Message",
    fromPhone: "Sent from my iPhone",
    fromGalaxy: "Sent from my Galaxy",
  },
  {
    language: "de",
    reply: "AW: ",
    labels: ["Von", "Gesendet", "An", "Betreff"],
    sent: "Sonntag, 15. Februar 2026 10:05",
    wrote: `Am So., 15. Feb. 2026 um 10:05 Uhr schrieb ${someone}:`,
    appleWrote: `Am 15.02.2026 um 10:05 schrieb ${someone}:`,
    nameWrote: "Am 15.02.26 um 10:05 schrieb whyclosed:",
    original: "Ursprüngliche Nachricht",
    fromPhone: "Von meinem iPhone gesendet",
    fromGalaxy: "Von meinem/meiner Galaxy gesendet",
  },
  {
    language: "es",
    reply: "RE: ",
    labels: ["De", "Enviado", "Para", "Asunto"],
    sent: "domingo, 15 de febrero de 2026 10:05",
    wrote: `El dom, 15 feb 2026 a las 10:05, whyclosed (<${deskAddress}>) escribió:`,
    appleWrote: `El 15 feb 2026, a las 10:05, ${someone} escribió:`,
    nameWrote: "El 15/2/26 a las 10:05, whyclosed escribió:",
    original: "Mensaje original",
    fromPhone: "Enviado desde mi iPhone",
    fromGalaxy: "Enviado desde mi Galaxy",
  },
  {
    language: "fr",
    reply: "RE : ",
    labels: ["De ", "Envoyé ", "À ", "Objet "],
    sent: "dimanche 15 février 2026 10:05",
    wrote: `Le dim. 15 févr. 2026 à 10:05, ${someone} a écrit :`,
    appleWrote: `Le 15 févr. 2026 à 10:05, ${someone} a écrit :`,
    nameWrote: "Le 15/02/2026 à 10:05, whyclosed a écrit :",
    original: "Message d'origine",
    fromPhone: "Envoyé de mon iPhone",
    fromGalaxy: "Envoyé depuis mon appareil Galaxy",
  },
  {
    language: "pt",
    reply: "RES: ",
    labels: ["De", "Enviada em", "Para", "Assunto"],
    sent: "domingo, 15 de fevereiro de 2026 10:05",
    wrote: `Em dom., 15 de fev. de 2026 às 10:05, ${someone} escreveu:`,
    appleWrote: `Em 15 de fev. de 2026, à(s) 10:05, ${someone} escreveu:`,
    nameWrote: "Em 15/02/2026 10:05, whyclosed escreveu:",
    original: "Mensagem original",
    fromPhone: "Enviado do meu iPhone",
    fromGalaxy: "Enviado do meu Galaxy",
  },
  {
    language: "ru",
    reply: "Re[2]: ",
    labels: ["От", "Отправлено", "Кому", "Тема"],
    sent: "15 февраля 2026 г. 10:05",
    wrote: `вс, 15 февр. 2026 г. в 10:05, ${someone}:`,
    appleWrote: `15 февр. 2026 г., в 10:05, ${someone} написал(а):`,
    nameWrote: "15.02.2026 10:05, whyclosed пишет:",
    original: "Исходное сообщение",
    fromPhone: "Отправлено с iPhone",
    fromGalaxy: "Отправлено с моего Galaxy",
  },
  {
    language: "it",
    reply: "RE: ",
    labels: ["Da", "Inviato", "A", "Oggetto"],
    sent: "domenica 15 febbraio 2026 10:05",
    wrote: `Il giorno dom 15 feb 2026 alle ore 10:05 ${someone} ha scritto:`,
    appleWrote: `Il giorno 15 feb 2026, alle ore 10:05, ${someone} ha scritto:`,
    nameWrote: "Il 15/02/26 10:05, whyclosed ha scritto:",
    original: "Messaggio originale",
    fromPhone: "Inviato da iPhone",
    fromGalaxy: "Inviato dal mio Galaxy",
  },
  {
    language: "nl",
    reply: "Antw: ",
    labels: ["Van", "Verzonden", "Aan", "Onderwerp"],
    sent: "zondag 15 februari 2026 10:05",
    wrote: `Op zo 15 feb 2026 om 10:05 schreef ${someone}:`,
    appleWrote: `Op 15 feb 2026 om 10:05 heeft ${someone} het volgende geschreven:`,
    nameWrote: "Op 15-02-2026 om 10:05 schreef whyclosed:",
    original: "Oorspronkelijk bericht",
    fromPhone: "Verstuurd vanaf mijn iPhone",
    fromGalaxy: "Verzonden vanaf mijn Galaxy",
  },
  {
    language: "pl",
    reply: "Odp: ",
    labels: ["Od", "Wysłano", "Do", "Temat"],
    sent: "niedziela, 15 lutego 2026 10:05",
    wrote: `niedz., 15 lut 2026 o 10:05 ${someone} napisał(a):`,
    appleWrote: `Wiadomość napisana przez ${someone} w dniu 15 lut 2026, o godz. 10:05:`,
    nameWrote: "W dniu 15.02.2026 o 10:05, whyclosed pisze:",
    original: "Oryginalna wiadomość",
    fromPhone: "Wysłane z iPhone'a",
    fromGalaxy: "Wysłane z mojego Galaxy",
  },
  {
    language: "sv",
    reply: "SV: ",
    labels: ["Från", "Skickat", "Till", "Ämne"],
    sent: "den 15 februari 2026 10:05",
    wrote: `Den sön 15 feb. 2026 kl 10:05 skrev ${someone}:`,
    appleWrote: `15 feb. 2026 kl. 10:05 skrev ${someone}:`,
    nameWrote: "Den 2026-02-15 kl. 10:05, skrev whyclosed:",
    original: "Originalmeddelande",
    fromPhone: "Skickat från min iPhone",
    fromGalaxy: "Skickat från min Galaxy",
  },
  {
    language: "tr",
    reply: "Ynt: ",
    labels: ["Gönderen", "Gönderilme", "Alıcı", "Konu"],
    sent: "15 Şubat 2026 Pazar 10:05",
    wrote: `${someone}, 15 Şub 2026 Paz, 10:05 tarihinde şunu yazdı:`,
    appleWrote: `${someone} şunları yazdı (15 Şub 2026 10:05):`,
    nameWrote: "15.02.2026 10:05 tarihinde whyclosed yazdı:",
    original: "Orijinal mesaj",
    fromPhone: "iPhone'umdan gönderildi",
    fromGalaxy: "Galaxy cihazımdan gönderildi",
  },
  {
    language: "ja",
    reply: "Re: ",
    labels: ["差出人", "送信日時", "宛先", "件名"],
    sent: "2026年2月15日 10:05",
    wrote: `2026年2月15日(日) 10:05 ${someone}:`,
    appleWrote: `2026/02/15 10:05、${someone}のメール:`,
    nameWrote: "On 2026/02/15 10:05, whyclosed wrote:",
    original: "元のメッセージ",
    fromPhone: "iPhoneから送信",
    fromGalaxy: "Galaxyから送信",
  },
  {
    language: "ko",
    reply: "회신: ",
    labels: ["보낸 사람", "보낸 날짜", "받는 사람", "제목"],
    sent: "2026년 2월 15일 일요일 오전 10:05",
    wrote: `2026년 2월 15일 (일) 오전 10:05, ${someone}님이 작성:`,
    appleWrote: `2026. 2. 15. 오전 10:05, ${someone} 작성:`,
    nameWrote: "2026-02-15 오전 10:05에 whyclosed 이(가) 쓴 글:",
    original: "원본 메시지",
    fromPhone: "나의 iPhone에서 보냄",
    fromGalaxy: "내 Galaxy에서 보냄",
  },
  {
    language: "zh",
    reply: "回复：",
    labels: ["发件人", "发送时间", "收件人", "主题"],
    sent: "2026年2月15日 10:05",
    wrote: `${someone} 于2026年2月15日周日 10:05写道：`,
    appleWrote: `2026年2月15日 10:05，${someone} 写道：`,
    nameWrote: "在 2026/2/15 10:05, whyclosed 写道:",
    original: "原始邮件",
    fromPhone: "发自我的iPhone",
    fromGalaxy: "发自我的Galaxy手机",
  },
];
