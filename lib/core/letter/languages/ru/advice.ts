import { refusal } from "../../refusal.ts";
import type { Facts, Language } from "../language.ts";

const ifTheButtonIsMissing =
  "Если кнопки нет, обратитесь в поддержку AliExpress и проверяйте каждый день; не пропустите срок.";

const noLaterThan = (facts: Facts): string =>
  facts.careful === null ? "до того, как истечёт таймер защиты на странице заказа" : `не позднее ${facts.careful}`;

const unanswered = (facts: Facts): string => {
  const due = facts.date("sellerReplyDue");
  return due === null
    ? "Если продавец не поможет"
    : `Если до ${due} не будет ни нового трек-номера, ни ответа по существу`;
};

export const advice: Language["advice"] = {
  // What can be done, and waiting
  wait: { says: () => "Подождите. Сейчас от вас ничего не требуется.", brief: "подождать" },
  "wait-for-refund": {
    says: ({ refundIsUnderWay }) =>
      refundIsUnderWay ? "Дождитесь возврата: он уже в пути." : "Дождитесь возврата; просить о нём не нужно.",
    brief: "дождаться возврата",
    place: "payment",
  },
  "wait-for-bank": {
    says: () =>
      "Подождите, пока банк или кошелёк зачислит деньги. Посмотрите и операции около дня покупки: некоторые банки проводят возврат той датой.",
    brief: "дождаться зачисления",
  },
  "wait-for-auto-cancel": {
    says: (facts) => {
      const due = facts.date("processingDeadline");
      const until = due === null ? "" : ` (${due})`;
      return `Дождитесь, пока истечёт срок отправки${until}. Если к этому времени заказ не отправят, AliExpress закроет его и должен вернуть деньги.`;
    },
    brief: "дождаться конца срока отправки",
    place: "countdown",
  },
  "contact-seller": {
    says: () =>
      "Напишите продавцу и спросите, что случилось с посылкой. Переписывайтесь в чате AliExpress: это ваше доказательство.",
    brief: "написать продавцу",
    place: "seller-chat",
  },
  "contact-seller-ask-restock": {
    says: () => "Если товар вам ещё нужен, спросите продавца, появится ли он снова и когда.",
    brief: "спросить продавца",
    place: "seller-chat",
  },
  "ask-seller-to-extend-processing-time": {
    says: () =>
      "Если хотите сохранить цену или купон, попросите продавца продлить срок обработки; сделать это может только он.",
    brief: "попросить продавца продлить срок",
    place: "seller-chat",
  },
  "reply-canned-cancel-from-your-side": {
    says: () => `Ответьте продавцу этой фразой: «${refusal}»`,
    brief: "ответить продавцу",
    place: "seller-chat",
  },
  "do-not-cancel": {
    says: () =>
      "Не отменяйте заказ, что бы ни говорил продавец. Вы ослабите свою позицию, купоны могут не вернуться, а цена пропадёт.",
    brief: "не отменять заказ",
  },
  "do-not-cancel-dispute": {
    says: () => "Не отзывайте спор, даже если продавец просит об этом и обещает взамен вернуть деньги.",
    brief: "не отзывать спор",
  },
  "do-not-confirm-receipt": {
    says: () => "Не подтверждайте получение.",
    brief: "не подтверждать получение",
  },
  "do-not-click": {
    says: () => "Не переходите по ссылкам из этого письма. Откройте приложение AliExpress сами.",
    brief: "не переходить по ссылкам",
    place: "my-orders",
  },
  "open-dispute-now": {
    says: () => `Откройте спор сейчас. ${ifTheButtonIsMissing}`,
    brief: "открыть спор",
    place: "open-dispute",
  },
  "open-dispute-if-no-new-tracking": {
    says: (facts) => `${unanswered(facts)}, откройте спор. ${ifTheButtonIsMissing}`,
    brief: "открыть спор, если продавец не поможет",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes": {
    says: (facts) => `Откройте спор ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "открыть спор в срок",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes-if-no-refund": {
    says: (facts) => `Если возврата там нет, откройте спор ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "открыть спор, если возврата нет",
    place: "open-dispute",
  },
  "reason-shipment-problem": { says: () => "Выберите причину «Shipment Problem» (проблема с доставкой)." },
  "reason-item-not-received": { says: () => "Выберите причину «Item not received» (товар не получен)." },
  "request-full-refund": { says: () => "Просите вернуть полную сумму." },
  "evidence-tracking-and-chat": {
    says: () => "Приложите скриншоты страницы отслеживания и переписки с продавцом.",
  },
  "evidence-photos": { says: () => "Приложите фотографии того, что пришло, упаковки и этикетки." },
  "add-evidence": {
    says: () => "Добавьте в спор всё, что у вас есть: скриншоты отслеживания, переписку, фотографии.",
    brief: "добавить доказательства",
    place: "dispute",
  },
  "keep-chat-as-evidence": {
    says: () => "Делайте скриншоты переписки с продавцом.",
    brief: "сохранить переписку",
  },
  "check-refund-status": {
    says: () => "Посмотрите, начат ли возврат: три точки показывают, на каком он этапе.",
    brief: "проверить возврат",
    place: "payment",
  },
  "check-order-details-for-reason": {
    says: () => "Откройте заказ и найдите строку с причиной закрытия.",
    brief: "узнать причину закрытия",
    place: "order",
  },
  "check-countdown-in-order-details": {
    says: () => "Посмотрите на таймер защиты заказа. Если он показывает более раннюю дату, чем это письмо, верьте ему.",
    brief: "проверить таймер защиты",
    place: "countdown",
  },
  "check-my-orders-directly": {
    says: () => "Откройте приложение или наберите адрес сайта сами и посмотрите заказ там.",
    brief: "посмотреть свои заказы",
    place: "my-orders",
  },
  "check-statement-for-pending-hold": {
    says: () => "Проверьте выписку: если сумма только заблокирована, она часто исчезает и без возврата.",
    brief: "проверить выписку",
  },
  "contact-aliexpress-support": {
    says: () => "Обратитесь в поддержку AliExpress; приготовьте номер заказа и скриншоты.",
    brief: "обратиться в поддержку AliExpress",
    place: "support",
  },
  "contact-aliexpress-support-if-no-refund": {
    says: (facts) => {
      const latest = facts.date("refundLatest");
      return `Если ${latest === null ? "обычный срок прошёл, а денег нет" : `после ${latest} денег так и нет`}, обратитесь в поддержку AliExpress.`;
    },
    brief: "обратиться в поддержку, если возврата нет",
    place: "support",
  },
  "contact-support-with-business-documents": {
    says: () =>
      "Напишите в поддержку AliExpress до того, как объём заказов вырастет ещё, и приложите документы вашей компании.",
    brief: "написать в поддержку AliExpress",
    place: "support",
  },
  "request-volume-increase": {
    says: () => "Попросите поддержку AliExpress разрешить вам больший объём заказов.",
    brief: "попросить больший объём",
    place: "support",
  },
  "contact-bank": {
    says: () => "Спросите банк о возврате, назовите дату и сумму.",
    brief: "обратиться в банк",
  },
  "contact-paypal": {
    says: () => "Проверьте счёт PayPal; если возврата нет, спросите PayPal.",
    brief: "обратиться в PayPal",
  },
  "request-arn-from-aliexpress": {
    says: () => "Попросите у поддержки AliExpress ARN — номер, по которому банк может найти возврат на карту.",
    brief: "попросить у AliExpress ARN",
    place: "support",
  },
  "add-funds": {
    says: () => "Пополните карту или счёт, прежде чем платить снова.",
    brief: "пополнить карту",
  },
  "enable-international-payments": {
    says: () => "Включите для этой карты платежи за границей; обычно это делается в приложении банка.",
    brief: "включить зарубежные платежи",
  },
  "re-enter-card-details": {
    says: () => "Внимательно введите данные карты заново: номер, срок действия и код безопасности.",
    brief: "ввести данные карты заново",
    place: "pay",
  },
  "call-bank": {
    says: () => "Позвоните в банк и попросите пропустить платёж AliExpress.",
    brief: "позвонить в банк",
  },
  "set-currency-usd": {
    says: () => "Переключите AliExpress на доллары США и проверьте, можно ли платить в них вашей картой.",
    brief: "переключиться на доллары США",
    place: "currency",
  },
  "retry-before-countdown": {
    says: (facts) => {
      const due = facts.date("paymentDue");
      return due === null
        ? "Оплатите до конца обратного отсчёта в заказе."
        : `Оплатите до конца обратного отсчёта: ${due}.`;
    },
    brief: "оплатить вовремя",
    place: "pay",
  },
  "start-new-order-if-still-wanted": {
    says: () => "Если товар вам ещё нужен, закажите его снова.",
    brief: "заказать снова, если нужно",
  },

  // What is good to know
  "no-action": { says: () => "Делать ничего не нужно." },
  "no-action-if-item-is-fine": { says: () => "Если с товаром всё в порядке, делать ничего не нужно." },
  "no-dispute-needed": {
    says: ({ causeIsKnown }) =>
      causeIsKnown
        ? "Спор не нужен: по таким заказам деньги возвращают без него."
        : "Спор не нужен: почти при всех причинах, которые здесь подходят, деньги возвращают без него.",
  },
  "no-refund-due": { says: () => "За этот заказ деньги не списаны, поэтому возврат не положен." },
  "explain-refund-goes-to-underlying-account": {
    says: () =>
      "Возврат на просроченную или закрытую карту приходит на счёт, к которому она относилась; банк может найти его там.",
  },
  "warn-coupons-may-be-lost": { says: () => "Купоны, применённые к этому заказу, могут пропасть." },
  "reply-damaged-or-not-received-if-not": {
    says: () =>
      "Если посылки нет или с товаром что-то не так, напишите об этом раньше указанной выше даты: ответьте NOT RECEIVED или DAMAGED.",
  },
  "explain-what-to-forward": {
    says: () => "Перешлите само письмо, по возможности вложением, или скопируйте строку состояния со страницы заказа.",
  },

  // What would make the answer better
  "ask-for-reason-line": {
    says: () => "Почему заказ закрыт? На странице заказа об этом сказано одной строкой.",
    place: "order",
  },
  "ask-payment-method": {
    says: () => "Как вы платили?",
  },
  "ask-were-you-charged": { says: () => "Деньги списали?" },
  "ask-was-it-shipped": {
    says: () => "Был ли у этого заказа трек-номер? Если да, перешлите письмо об отправке.",
    place: "order",
  },

  // For next time
  "prevent-one-account": {
    says: () =>
      "На будущее: пользуйтесь одним аккаунтом; несколько аккаунтов на один адрес или карту вызывают проверку.",
  },
  "prevent-coupon-reuse": { says: () => "На будущее: приветственный купон действует один раз на адрес." },
  "prevent-consistent-details": {
    says: () => "На будущее: не меняйте сочетание карты, платёжного адреса и адреса доставки.",
  },
  "prevent-check-ratings": {
    says: () => "На будущее: магазины, у которых отзывов мало или они плохие, отменяют заказы чаще.",
  },
  "prevent-avoid-holidays": {
    says: () => "На будущее: около китайского Нового года и распродажи 11.11 заказы чаще задерживаются и отменяются.",
  },
  "prevent-dropshipper": {
    says: () =>
      "На будущее: предупредите банк, прежде чем покупать много, распределяйте заказы по времени и платите через AliExpress Pocket.",
  },
};

export const places: Language["places"] = {
  order: "Мои заказы > заказ > «Подробнее» («View Details»)",
  "seller-chat": "Мои заказы > заказ > «Связаться с продавцом» («Contact seller»)",
  dispute: "Мои заказы > заказ > «Подробнее» («View Details») > спор",
  "open-dispute": "Мои заказы > заказ > «Открыть спор»",
  // R-100 and R-131 name the path a little differently.
  payment: "Мои заказы > заказ > вкладка «Платёж» («Payment», на некоторых страницах «Finance»)",
  countdown: "Мои заказы > заказ > «Подробнее» («View Details») > таймер защиты",
  "my-orders": "Мои заказы, в приложении или на сайте",
  support: "Аккаунт > «Центр поддержки» («Help Center») > чат с AliExpress",
  pay: "Мои заказы > заказ > «Оплатить» («Pay now»)",
  currency: "Аккаунт > Настройки > «Валюта» («Currency»)",
};
