/**
 * How the subjects of automatic answers and of bounces begin, for the machines that mark them in no other way: the
 * standing words of Exchange, Gmail, Postfix, Exim, qmail and others in the languages that buyers write in. Recalled
 * from those products, none seen in a mail of the corpus. Each stands at the very beginning, where a forward has its
 * prefix: what a buyer sends on is never taken for one. AliExpress's own failed deliveries begin otherwise.
 */
export const automaticSubjects: readonly RegExp[] = [
  // Answers in somebody's absence.
  /^(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response|responder)|autoreply|out of (?:the )?office|i am out of (?:the )?office)\b/i,
  /^(?:automatische antwort|abwesenheits(?:notiz|meldung|nachricht|assistent)|abwesend|nicht im (?:büro|haus))(?![\p{L}])/iu,
  /^(?:réponse automatique|réponse d'absence|absence du bureau|message d'absence|absent du bureau)(?![\p{L}])/iu,
  /^(?:respuesta automática|fuera de (?:la )?oficina|ausente de la oficina)(?![\p{L}])/iu,
  /^(?:resposta automática|fora do escritório|ausência temporária|ausente do escritório)(?![\p{L}])/iu,
  /^(?:автоматический ответ|автоответ(?:чик)?|нет на месте|вне офиса|отсутствую на рабочем месте)(?![\p{L}])/iu,
  /^(?:автоматична відповідь|risposta automatica|fuori (?:sede|ufficio)|automatisch antwoord|afwezig|niet op kantoor)(?![\p{L}])/iu,
  /^(?:automatyczna odpowiedź|otomatik yanıt|automatická odpověď|automatiskt svar|automatisk svar|automaattinen vastaus)(?![\p{L}])/iu,
  /^(?:自动(?:回复|答复)|自動(?:回覆|返信|応答)|자동 ?(?:회신|응답)|رد تلقائي|מענה אוטומטי)/u,
  // Mails that came back.
  /^(?:undeliver(?:able|ed)(?: mail returned to sender)?(?=:|$)|undelivered mail|mail delivery (?:failed|failure|system)|delivery status notification|delivery has failed to these recipients)/i,
  /^(?:returned mail: |failure notice$|mail system error|message (?:undeliverable|not delivered)|warning: (?:message|could not send))/i,
  /^(?:unzustellbar(?=:|$)|nicht zustellbar(?=:|$)|zustellung (?:fehlgeschlagen|der nachricht)|e-?mail unzustellbar)/i,
  /^(?:non remis(?=:| :|$)|échec de (?:la )?remise|message non distribué|courrier non distribué)/iu,
  /^(?:no se puede entregar(?=:|$)|correo (?:devuelto|no entregado)|error de entrega de correo)/i,
  /^(?:não é possível entregar(?=:|$)|não entregue(?=:|$)|falha na entrega d[ao] (?:mensagem|e-?mail))/iu,
  /^(?:недоставленное (?:сообщение|письмо)|не удается доставить(?=:|$)|не удалось доставить (?:сообщение|письмо))/iu,
];
