/** "Sent from", as phones and apps begin their signature in the languages they speak. */
const leading = [
  "sent (?:from|with|via|using)",
  "gesendet (?:von|mit|über)|von mein(?:em|er)|diese nachricht wurde von",
  "envoyé (?:de|depuis|à partir|avec)",
  "enviado (?:desde|do|da|de|a partir|pelo)",
  "enviat (?:des|amb)",
  "inviato (?:da|dal|con|tramite)",
  "verstuurd (?:vanaf|met|via|vanuit)|verzonden (?:vanaf|met|via|vanuit)",
  "skickat (?:från|med)|sendt (?:fra|med|via)",
  "lähetetty|saadetud",
  "wysłan[eo] (?:z|za)|odesláno (?:z|ze|pomocí)|odoslané (?:z|zo)",
  "trimis (?:de|din|cu|prin)",
  "poslano (?:s|sa|iz|z)|poslato sa|послато са",
  "изпратено (?:от|с)|отправлено (?:с|со|из|от|через)|надіслано (?:з|із|від)|відправлено (?:з|із)",
  "στάλθηκε (?:από|με)",
  "išsiųsta|nosūtīts",
  "dikirim (?:dari|melalui)|dihantar (?:dari|daripada)",
  "(?:đã )?(?:được )?gửi từ",
  "发自|發自|寄自|傳送自|传送自|来自我的|從我的|从我的",
  "أ\u064f?رسلت من|م\u064f?رسل من|تم الإرسال من",
  "נשלח מ",
  "ส่งจาก",
  "ارسال شده از|فرستاده شده از",
].join("|");
/** "Sent from", in the languages where it ends the signature. */
const trailing =
  "(?:ról|ről) küldve|(?:dan|den|tan|ten) gönderildi|(?:から|より)送信|에서 (?:보냄|보냈습니다|전송)|से भेजा गया";
const device =
  "iphon|ipad|ipod|apple ?watch|android|samsung|galaxy|huawei|honor|xiaomi|redmi|poco|pixel|oneplus|oppo|vivo|realme|" +
  "motorola|nokia|xperia|blackberry|windows|outlook|yahoo|gmail|mail|почт|proton|tutanota|k-9|thunderbird|aol|gmx|web\\.de|spark|" +
  "handy|smartphone|phone|tablet|mobil|móvil|celular|cellulare|téléphone|telefon|телефон|κινητό|携帯|手机|手機|휴대폰";

const signature = new RegExp(
  `^[-–—*_\\s]{0,5}(?:(?:${leading}).{0,30}(?:${device})|.{0,20}(?:${device}).{0,20}(?:${trailing}))`,
  "iu",
);
const maxLength = 120;

/**
 * Whether a line is what a phone or an app adds below a person's words: `Sent from my iPhone`,
 * `Von meinem iPhone gesendet`, `Get Outlook for iOS`.
 */
export function isDeviceSignature(line: string): boolean {
  if (line.length > maxLength) return false;
  return signature.test(line) || (/\boutlook\b/i.test(line) && /\b(?:ios|android)\b/i.test(line));
}
