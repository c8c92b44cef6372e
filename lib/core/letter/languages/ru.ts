import type { Language } from "./language.ts";
import { advice, places } from "./ru/advice.ts";
import { counted, dates } from "./ru/dates.ts";
import { deadlines } from "./ru/deadlines.ts";
import { kinds, unclearAnswer } from "./ru/kinds.ts";
import { corrections, done, footer, notices, pastes, welcome } from "./ru/occasions.ts";
import { page } from "./ru/page.ts";
import { phrases } from "./ru/phrases.ts";
import { rules } from "./ru/rules.ts";
import { causes, verdicts } from "./ru/verdicts.ts";

/** Russian, with the polite "вы". AliExpress's own words where they are known; its English ones stand beside the rest. */
export const russian: Language = {
  tag: "ru",
  direction: "ltr",
  dates,
  verdicts,
  causes,
  advice,
  places,
  deadlines,
  rules,
  formula: {
    "ship-by date in the mail": "срок отправки в письме",
    "countdown in the mail": "обратный отсчёт в письме",
    "date printed in the mail": "дата, указанная в письме",
    // Short, since the number before them is not known.
    "business days": "раб. дн.",
    days: "дн.",
    hours: "ч",
    "not past": "не позднее",
  },
  unclearAnswer,
  kinds,
  phrases,
  corrections,
  done,
  welcome,
  notices,
  pastes,
  footer,
  replies: {
    reason: { write: "REASON и строка со страницы заказа", when: "когда узнаете, почему он закрыт" },
    paid: { when: "чтобы точнее назвать дату возврата" },
    contacted: { when: "когда напишете продавцу; срок продавца тогда считается от этого момента" },
    "new-tracking": { write: "NEW TRACKING и номер", when: "если продавец вам его даст" },
    refused: { when: "если продавец не хочет помочь" },
    "no-reply": { when: "если продавец молчит" },
    "not-received": { when: "если посылки нет" },
    damaged: { when: "если товар сломан или это не то, что вы заказывали" },
    refunded: { when: "когда деньги придут" },
    charged: { when: "если в выписке есть этот платёж" },
    "not-charged": { when: "если в выписке этого платежа нет" },
    "card-expired": { when: "если карта, которой вы платили, больше не действует" },
    "still-wanted": { when: "если товар вам нужнее денег" },
  },
  refund: {
    expected: {
      automatic: "Он должен прийти без вашей просьбы, тем же способом, которым вы платили.",
      "by-dispute": "Сам он здесь не приходит: чтобы его получить, нужен спор.",
      none: "Пока его ждать не приходится.",
      unknown: "Придёт ли он сам, зависит от того, почему закрыт заказ. Это показывают три точки на странице заказа.",
    },
    afterOwnCancel:
      "После отмены с вашей стороны твёрдого правила нет. Три точки на странице заказа показывают, на каком он этапе.",
    stages: [
      "Ни об одном из трёх этапов пока не сообщалось.",
      "Первый этап из трёх: AliExpress начал возврат.",
      "Второй этап из трёх: деньги переводятся.",
      "Все три этапа: AliExpress отправил деньги.",
    ],
    method: {
      card: "на вашу карту",
      paypal: "на PayPal",
      alipay: "на ваш баланс Alipay",
      prepaid: "на вашу предоплаченную карту",
      unknown: "в зависимости от способа оплаты",
    },
    window: (earliest, latest, method) => `Ожидается между ${earliest} и ${latest}, ${method}.`,
    usualWindow: (earliest, latest, method) =>
      `Если возврат начат, он обычно приходит между ${earliest} и ${latest}, ${method}.`,
    pastWindow: (earliest, latest, method) => `Обычный срок был между ${earliest} и ${latest}, ${method}.`,
    slower: "В праздники и в сезон распродаж возврат может прийти позже.",
    bankAfter: (when) => `После ${when} денег всё ещё нет? Тогда обратитесь в банк.`,
    amount: (money) => `Сумма, названная в письме: ${money}.`,
  },
  authentic: {
    dkim: "Исходное письмо подписано действительной подписью AliExpress.",
    plausible:
      "Письмо выглядит подлинным, но пересылка не доказывает, кто его написал; последнее слово за страницей вашего заказа.",
    no: "Мы не смогли подтвердить, что это письмо написал AliExpress: посмотрите заказ в приложении, прежде чем что-то делать.",
    unknown: "Мы не можем определить, кто написал исходное письмо; последнее слово за страницей вашего заказа.",
  },
  headings: {
    do: "Что делать сейчас",
    dates: "Другие даты",
    refund: "Возврат денег",
    question: "Один вопрос",
    questions: "Два вопроса",
    why: "Почему мы так считаем",
    candidates: "Возможные причины",
    change: "Что может это изменить",
    parcels: "Посылки этого заказа",
    later: "Полезно знать",
    paste: "Готовые тексты",
  },
  page,
  subject: {
    // In every language: answers are told by it (contract §8).
    order: (orderNumber) => `[Order ${orderNumber}]`,
    withTail: (title, tail) => `${title}: ${tail}`,
    now: (brief) => `пора ${brief}`,
    more: (subject, others) => `${subject} (и ещё ${counted(others, "заказ", "заказа", "заказов")})`,
    nothingNew: (subject) => `Без изменений. ${subject}`,
    reminder: (subject) => `Напоминание. ${subject}`,
    stray: (trackingNumber, others) =>
      others === 0
        ? `К какому заказу относится посылка ${trackingNumber}?`
        : `К каким заказам относятся посылка ${trackingNumber} и ещё ${counted(others, "посылка", "посылки", "посылок")}?`,
  },
};
