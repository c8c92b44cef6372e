/** A mail by a machine, as far as it differs from a person's. */
export interface AutomaticMail {
  readonly name: string;
  readonly from?: string;
  /** SMTP's MAIL FROM. */
  readonly source?: string;
  readonly subject: string;
  readonly headers?: readonly string[];
  readonly body?: readonly string[];
}

const report = (kind: string) => [`Content-Type: multipart/report; report-type=${kind}; boundary="part"`];
const daemon = "Mail Delivery Subsystem <mailer-daemon@mail.example>";

/** Marked by the envelope, by a header field or by who sent it. Our own words, in the shapes that machines give them. */
const marked: readonly AutomaticMail[] = [
  {
    name: "a bounce of Postfix",
    source: "",
    from: "MAILER-DAEMON@mail.example",
    subject: "Undelivered Mail Returned to Sender",
    headers: report("delivery-status"),
  },
  {
    name: "a bounce of Gmail",
    source: "",
    from: daemon,
    subject: "Delivery Status Notification (Failure)",
    headers: ["X-Failed-Recipients: orders@desk.localhost"],
  },
  {
    name: "a bounce of Exim, its sender rewritten",
    subject: "Your message",
    headers: ["X-Failed-Recipients: orders@desk.localhost", "Auto-Submitted: auto-replied"],
  },
  {
    name: "a bounce of Exim without Auto-Submitted",
    subject: "Your message",
    headers: ["X-Failed-Recipients: orders@desk.localhost"],
  },
  {
    name: "a bounce of Exchange",
    source: "<>",
    from: "postmaster@mail.example",
    subject: "Unzustellbar: Ihre Bestellung",
    headers: report("delivery-status"),
  },
  { name: "a bounce of Sendmail", from: daemon, subject: "Returned mail: see transcript for details" },
  { name: "a bounce of qmail, with the sender of a person", source: "", subject: "x" },
  { name: "a delay", from: "postmaster@mail.example", subject: "Delivery delayed", headers: report("delivery-status") },
  {
    name: "a receipt that a mail was read (RFC 8098)",
    subject: "Read: your answer",
    headers: report("disposition-notification"),
  },
  { name: "a complaint report (RFC 5965)", subject: "Abuse report", headers: report("feedback-report") },
  { name: "a complaint report taken apart", subject: "Abuse report", headers: ["Feedback-Type: abuse"] },
  { name: "RFC 3834's own marking", subject: "x", headers: ["Auto-Submitted: auto-replied"] },
  {
    name: "the same with a comment and in capitals",
    subject: "x",
    headers: ["AUTO-SUBMITTED: Auto-Replied (vacation)"],
  },
  { name: "what was generated", subject: "x", headers: ["Auto-Submitted: auto-generated"] },
  { name: "what was notified", subject: "x", headers: ["Auto-Submitted: auto-notified; owner-email=jo@example.com"] },
  { name: "Exchange's word against answers", subject: "x", headers: ["X-Auto-Response-Suppress: DR, OOF, AutoReply"] },
  { name: "vacation(1)", subject: "x", headers: ["Precedence: bulk"] },
  { name: "an old autoresponder", subject: "x", headers: ["Precedence: auto_reply"] },
  { name: "a newer one, hyphenated", subject: "x", headers: ["X-Precedence: auto-reply"] },
  { name: "junk that says so", subject: "x", headers: ["Precedence: junk"] },
  { name: "a hosting panel's autoresponder", subject: "x", headers: ["X-Autorespond: x"] },
  { name: "another one's", subject: "x", headers: ["X-Autoreply: yes"] },
  { name: "a third one's", subject: "x", headers: ["X-Mail-Autoreply: vacation"] },
  { name: "one that names whom it answers for", subject: "x", headers: ["X-AutoReply-From: jo@example.com"] },
  { name: "GroupWise", subject: "x", headers: ["X-POST-MessageClass: 9; Autoresponder"] },
  { name: "one that delivers to itself", subject: "x", headers: ["Delivered-To: Autoresponder"] },
  { name: "a mailing list", subject: "[list] x", headers: ["List-Id: <list.example.org>"] },
  { name: "a mailing list of old", subject: "x", headers: ["Precedence: list"] },
  { name: "list management", from: "majordomo@list.example", subject: "Welcome" },
  { name: "our own letter, come back", subject: "Re: [Order 8190000000000012]", headers: ["X-Loop: whyclosed"] },
];

/** Marked by nothing but how their subjects begin. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  English: [
    "Automatic reply: [Order 8190000000000012] Closed",
    "Out of Office: Re: your mail",
    "Auto-Reply: thanks",
    "Undeliverable: [Order 8190000000000012]",
    "Mail delivery failed: returning message to sender",
    "failure notice",
  ],
  German: [
    "Automatische Antwort: [Order 8190000000000012]",
    "Abwesenheitsnotiz",
    "Unzustellbar: Ihre Bestellung",
    "Nicht im Büro bis Montag",
  ],
  French: ["Réponse automatique : votre commande", "Absence du bureau", "Non remis : votre commande"],
  Spanish: ["Respuesta automática: tu pedido", "Fuera de la oficina", "No se puede entregar: tu pedido"],
  Portuguese: ["Resposta automática: o seu pedido", "Não é possível entregar: o seu pedido"],
  Russian: ["Автоматический ответ: ваш заказ", "Автоответ: в отпуске", "Недоставленное сообщение"],
  Italian: ["Risposta automatica: il tuo ordine", "Fuori sede"],
  Dutch: ["Automatisch antwoord: je bestelling"],
  Polish: ["Automatyczna odpowiedź: zamówienie"],
  Turkish: ["Otomatik Yanıt: siparişiniz"],
  Ukrainian: ["Автоматична відповідь: замовлення"],
  Japanese: ["自動返信: ご注文"],
  Chinese: ["自动回复: 您的订单"],
  Korean: ["자동 회신: 주문"],
};

export const automaticMails: readonly AutomaticMail[] = [
  ...marked,
  ...Object.entries(subjects).flatMap(([language, those]) =>
    those.map((subject) => ({ name: `by its subject alone, ${language}: ${subject}`, subject })),
  ),
];

/** What buyers send on, and what they write: near to the above, and not that. */
export const ordinarySubjects: readonly string[] = [
  "Fwd: Order 8190000000000012: delivery failed",
  "Order 8190000000000012: package delivery failed",
  "Fwd: Out of stock: your order 8190000000000012 is closed",
  "Undelivered parcel, order 8190000000000012",
  "Returned parcel 8190000000000012",
  "WG: Zustellung Ihres Pakets 8190000000000012",
  "Échec de la livraison de ma commande 8190000000000012",
  "No entregado: pedido 8190000000000012",
  "Не доставлен заказ 8190000000000012",
];
