import type { Language } from "../language.ts";

export const forward = [
  "Перешлите само письмо от AliExpress без изменений; если почтовая программа умеет, — вложением.",
  "Письма под рукой нет? Откройте Мои заказы > заказ > «Подробнее» («View Details») и скопируйте строку состояния вместе с номером заказа.",
] as const;

export const unclearAnswer: Language["unclearAnswer"] = {
  subject: "Мы не поняли ваш ответ",
  saw: "В вашем ответе мы не нашли ничего, что можем прочитать, поэтому ничего не изменилось.",
  next: [
    "Начните ответ с одного из этих слов: CONTACTED, NO REPLY, REFUSED, NEW TRACKING и номер, NOT RECEIVED, DAMAGED, REFUNDED, CHARGED, NOT CHARGED, CARD EXPIRED, STILL WANTED.",
    "REASON и строка со страницы заказа сообщают, почему заказ закрыт; PAID CARD, PAID PAYPAL, PAID ALIPAY или PAID PREPAID — как вы платили.",
    "STATUS показывает все ваши заказы, TZ и LANG задают часовой пояс и язык, MUTE и STOP прекращают наши письма, EXPORT и DELETE касаются того, что мы храним.",
  ],
};

/** Mails that change no state: one short answer that says what to forward. */
export const kinds: Language["kinds"] = {
  notification: {
    subject: "О каком заказе речь?",
    saw: "Это письмо от AliExpress, но заказ в нём не назван.",
    next: forward,
  },
  "unknown-notification": {
    subject: "Письмо от AliExpress, которое мы пока не умеем читать",
    saw: "Это похоже на письмо от AliExpress, но такого вида мы пока не знаем. Лучше скажем об этом, чем будем гадать.",
    next: [
      "Откройте Мои заказы > заказ > «Подробнее» («View Details») и пришлите в ответ строку состояния и номер заказа.",
      "Если вы прислали только часть письма, перешлите его целиком; если почтовая программа умеет, — вложением.",
    ],
  },
  marketing: {
    subject: "Это только реклама",
    saw: "Это рекламное письмо. О состоянии заказа в нём ничего не сказано.",
    next: forward,
  },
  "suspected-phishing": {
    subject: "Осторожно: это письмо может быть не от AliExpress",
    saw: "Письмо выглядит так, будто его прислал AliExpress, но с отправителем или ссылками что-то не так.",
    next: [
      "Не переходите по ссылкам из письма, не вводите пароль и номер карты.",
      "Откройте приложение AliExpress сами и посмотрите «Мои заказы». Чего там нет, того не было.",
      "Если вы уже что-то ввели, смените пароль и позвоните в банк.",
    ],
  },
  "buyer-note": {
    subject: "Какой заказ вы имеете в виду?",
    saw: "Мы прочитали ваше сообщение и не нашли в нём заказа, который нам известен.",
    next: ["Добавьте номер заказа или ответьте на наше письмо об этом заказе.", ...forward],
  },
  unrecognised: {
    subject: "В этом письме нет ничего от AliExpress",
    saw: "В том, что вы прислали, мы не нашли письма от AliExpress.",
    next: forward,
  },
  automatic: { subject: "Автоматическое письмо", saw: "Это письмо отправлено автоматически.", next: forward },
  "not-authenticated": {
    subject: "Мы не можем определить, кто это прислал",
    saw: "Мы не смогли подтвердить, кто прислал это письмо, и не стали читать дальше.",
    next: forward,
  },
};
