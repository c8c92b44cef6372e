import type { Language } from "../language.ts";
import { counted } from "./dates.ts";
import { forward } from "./kinds.ts";

export const phrases: Language["phrases"] = {
  order: (orderNumber) => `Заказ ${orderNumber}`,
  countdown: (fromNow) => `Это ${fromNow}.`,
  dayEarlier: (date) => `Лучше действуйте не позднее ${date}: AliExpress может считать по другому часовому поясу.`,
  lastDayIsToday: "Сделайте это в ближайшие часы: AliExpress может считать по другому часовому поясу.",
  nowBox: (brief) => `Пора ${brief}.`,
  twoDates: {
    "A-01": "Здесь две даты, потому что AliExpress считает и от дня, когда подтверждено получение.",
    "A-11": "Здесь две даты, потому что ожидаемая дата доставки менялась или указана промежутком.",
    "A-23": "Здесь две даты, потому что сам AliExpress указал более раннюю.",
    "A-25": "Здесь две даты, потому что AliExpress может считать от дня доставки.",
    "A-36": "Здесь две даты, потому что дату в письме можно прочитать двояко.",
    other: "Здесь две даты, потому что срок можно считать двумя способами.",
  },
  keepToEarlier: "Держитесь более ранней.",
  carefulDatePassed: (when) =>
    `По осторожному подсчёту последний день для спора — ${when}. Он прошёл, поэтому больше не ждите.`,
  certainlyClosed:
    "Раньше ожидаемая дата доставки была более поздней, так что срок может продлиться дольше. Не рассчитывайте на это.",
  quote: (line) => `«${line}»`,
  linkRemoved: "[ссылка]",
  reason: (rule, words, formula) =>
    [words === null ? rule : `${rule} ${words}`, formula].filter((part) => part !== null).join(": "),
  reasons: (said) => said.join("; "),
  candidatesAgree: "Почти при всех этих причинах делать нужно одно и то же:",
  candidatesDiffer: "Эти причины требуют разных действий, поэтому письмо исходит из той, у которой есть срок:",
  candidate: (words, isLikely) => (isLikely ? `${words} (вероятнее остальных)` : words),
  answer: "Ответьте:",
  replyIntro: "На это письмо можно ответить одним-двумя словами:",
  replyIntroOrders: "На это письмо можно ответить номером заказа и одним из слов, указанных для этого заказа.",
  pasteIntro: "Скопируйте то, что подходит, и уберите то, что к вам не относится.",
  parcel: (trackingNumber, title) => `Посылка ${trackingNumber}: ${title}`,
  strayQuestion: (trackingNumbers) =>
    trackingNumbers.length === 1
      ? `К какому заказу относится посылка ${trackingNumbers[0]}?`
      : `К каким заказам относятся эти посылки: ${trackingNumbers.join(", ")}?`,
  unread: (count) =>
    `В письме есть и другие заказы (${count}), которые мы не прочли. Перешлите письмо о каждом из них.`,
  strayAnswer:
    "В письме об отправке названы и посылка, и заказ. Перешлите и его, и эта новость окажется на своём месте.",
  severalOrders: (count) => `Это письмо о ${counted(count, "заказе", "заказах", "заказах")}, самый срочный — первым.`,
  nothingNew: (orderNumber) => `В этом письме нет ничего нового о заказе ${orderNumber}.`,
  unasked: "Ни одно письмо об этом не сообщает, поэтому мы пишем сами.",
  next: (brief) => `Дальше: ${brief}.`,
  statusLine: (orderNumber, rest) => `Заказ ${orderNumber}: ${rest}`,
  calendarTitle: (orderNumber, title) => `${title} (заказ AliExpress ${orderNumber})`,
  cut: "Это письмо длиннее, чем мы читаем: его конец мы не прочли. Если здесь чего-то не хватает, перешлите одно письмо от AliExpress.",
  tooLarge: {
    subject: "Это письмо слишком велико, чтобы его прочитать",
    saw: "Это письмо больше, чем мы читаем, или в нём больше частей. Внутрь мы не заглядывали.",
    next: ["Перешлите одно письмо от AliExpress, без картинок и других вложений.", ...forward.slice(1)],
  },
  page: "Все ваши заказы",
};
