import fc from "fast-check";

/** A mail of somebody else's: what a person gets every day beside AliExpress's. */
export interface Stranger {
  readonly from: string;
  readonly subject: string;
  readonly lines: readonly string[];
  readonly link: { readonly href: string; readonly text: string };
}

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((each) => each.join(""));
/** Sixteen digits that begin as AliExpress's order numbers do, and others that do not. */
const orderNumber = fc.tuple(fc.constantFrom("81", "30", "11", "45", "99"), digits(14)).map((parts) => parts.join(""));
const parcelNumber = fc.oneof(
  digits(9).map((number) => `LZ${number}CN`),
  digits(14).map((number) => `LP${number}`),
  digits(18).map((number) => `00${number}`),
  digits(12).map((number) => `1Z999AA1${number.slice(0, 10)}`),
);
const amount = fc.constantFrom("US $12.34", "€ 9,99", "129,90 €", "£7.50", "1.234,00 zł", "₩11,110");
const date = fc.constantFrom(
  "Mar 1, 2027",
  "14/02/2027",
  "3. März 2027",
  "12 mars 2027",
  "5 марта 2027 г.",
  "2027-04-09",
);

const shops = [
  "amazon",
  "ebay",
  "temu",
  "shein",
  "zalando",
  "etsy",
  "allegro",
  "mercadolibre",
  "ozon",
  "coupang",
] as const;

/** The very subjects of AliExpress's notifications: other shops write them too. */
const orderSubject = fc.constantFrom(
  "Order {n}: order confirmed",
  "Order {n}: order shipped",
  "Your order {n} is closed",
  "Your order {n} has been cancelled",
  "Order {n}: refund completed",
  "Order {n}: awaiting payment",
  "Your order has shipped",
  "Bestellung {n} wurde versandt",
  "Bestellung {n}: Bestellbestätigung",
  "Pedido {n}: pedido enviado",
  "Commande {n} : commande expédiée",
  "Заказ {n} отправлен",
  "Заказ {n}: заказ закрыт",
  "{n} 주문 건: 주문 확인 완료",
  "Ordine {n}: ordine spedito",
  "Pedido {n}: pagamento expirado",
  "Zamówienie {n}: zamówienie wysłane",
  "Sipariş {n}: sipariş iptal edildi",
  "注文{n}：発送済み",
  "הזמנה {n}: ההזמנה נשלחה",
  "الطلب {n}: تم شحن الطلب",
);
const orderLine = fc.constantFrom(
  "Your order {n} has been closed. The payment was not completed in time.",
  "The payment for order {n} has been confirmed.",
  "Order {n} was cancelled by the seller; your refund has been initiated.",
  "Estimated delivery: {d}",
  "Order ID {n}",
  "Order total {a}",
  "Die Bestellung {n} wurde versandt. Voraussichtliche Lieferung: {d}",
  "Bestellnummer: {n}",
  "El pedido {n} ha sido enviado. Total del pedido {a}",
  "La commande {n} a été expédiée. Numéro de suivi : {x}",
  "Заказ {n} отправлен. Ожидаемая дата доставки: {d}",
  "주문 번호: {n} 주문이 발송되었습니다",
  "Shipment cancelled. Refund initiated.",
  "Please cancel the order, we have no stock.",
);
const parcelSubject = fc.constantFrom(
  "Package {x} has been delivered",
  "Package {x}: out for delivery",
  "Package {x}: returned to sender",
  "Your package is on the way",
  "Packstück {x}: In Ihrem Land",
  "Paket {x} wurde zugestellt",
  "Paquete {x} entregado",
  "Colis {x} : en transit",
  "운송장 번호 {x}: 배송 완료",
  "Посылка {x} доставлена",
);
const parcelLine = fc.constantFrom(
  "Your package {x} has cleared customs.",
  "Delivered {d}. Was it AliExpress who sent it?",
  "TRACKING NUMBER :{x}.",
  "Ihre Sendungsverfolgungsnummer lautet {x}.",
  "A customs fee of {a} is due for your AliExpress parcel {x}.",
  "Cancelled by logistics provider. Order {n}.",
  "Votre colis {x} est en cours de livraison.",
);
const otherSubject = fc.constantFrom(
  "Your AliExpress order {n} explained: what 'closed' means",
  "Invoice {n}",
  "Rechnung Nr. {n} vom {d}",
  "Factura {n}",
  "Ten finds under {a}",
  "You have 3 new messages",
  "Sie haben eine neue Nachricht",
  "Нове повідомлення",
  "会議のお知らせ",
  "Re: dispute opened about order {n}?",
  "Fwd-Liste: AliExpress und Zoll",
  "Coupon: refund to your wallet",
);
const otherLine = fc.constantFrom(
  "AliExpress says: Your order {n} has been closed. The order page has the details.",
  "Dispute tips: open it before {d}, and keep your order {n} at hand.",
  "The amount of {a} is due on {d}.",
  "Der Betrag von {a} wird am {d} abgebucht, Kundennummer {n}.",
  "Le remboursement de {a} est en cours.",
  "Gracias por tu compra. Pedido {n} entregado el {d}.",
  "See you at the meeting on {d}.",
  "Unsubscribe at any time.",
  "Рассылка магазинов: AliExpress, заказ закрыт, что делать?",
  "セール開催中。返金のお知らせではありません。",
);

const lookAlikes = [
  "AliExpress <transaction@notice-aliexpress.example>",
  "AliExpress <transaction@notice.aliexpress.com.mailer.example>",
  "AliExpress <transaction@al1express.example>",
  "AliExpress <notice@aliexpres-orders.example>",
  "AliExpress <aliexpress.com@mailer.example>",
  '"transaction@notice.aliexpress.com" <post@mailer.example>',
  "AliExpress <transaction@notice.allexpress.example>",
  "AliExpress Logistics <parcel@cainiao-aliexpress.example>",
] as const;

const links = (host: string) =>
  fc.constantFrom(
    { href: `https://www.${host}/orders?orderId={n}`, text: "View order" },
    { href: `https://${host}/track/{x}?shop=aliexpress.com`, text: "Track" },
    { href: `https://www.${host}/p/order/detail.html?tradeOrderId={n}&trackingNumber={x}`, text: "Details" },
    { href: "https://www.aliexpress.com/item/1005007654726170.html", text: "As seen on AliExpress" },
    // Even a genuine link proves nothing where the sender is another.
    { href: "https://www.aliexpress.com/p/order/detail.html?orderId={n}", text: "https://www.aliexpress.com" },
    {
      href: "https://www.aliexpress.com/p/order/detail.html?orderId={n}&tracelog=rowan&rowan_id1=pay_success_20221027_1_en_US_2026-05-05&ck=in_edm_other",
      text: "Order",
    },
  );

const written = (
  from: fc.Arbitrary<string>,
  subject: fc.Arbitrary<string>,
  line: fc.Arbitrary<string>,
): fc.Arbitrary<Stranger> =>
  fc
    .tuple(from, subject, fc.array(line, { minLength: 1, maxLength: 6 }), orderNumber, parcelNumber, amount, date)
    .chain(([sender, title, lines, n, x, a, d]) => {
      const host = sender.slice(sender.lastIndexOf("@") + 1).replace(/>$/, "");
      const filled = (text: string) =>
        text.replaceAll("{n}", n).replaceAll("{x}", x).replaceAll("{a}", a).replaceAll("{d}", d);
      return links(host).map(({ href, text }) => ({
        from: sender,
        subject: filled(title),
        lines: lines.map(filled),
        link: { href: filled(href), text },
      }));
    });

const shop = fc.constantFrom(...shops).map((name) => `${name} <orders@${name}.example>`);
const carrier = fc
  .constantFrom("dhl", "correos", "hermes", "usps", "laposte", "cainiao")
  .map((name) => `${name} <no-reply@${name}.example>`);
const anyone = fc.constantFrom(
  "News <news@letters.example>",
  "Example Bank <service@bank.example>",
  "Alex's Friend <friend@example.org>",
  "Chat <notify@chat.example>",
  "Deals for AliExpress <hello@coupons.example>",
  "AliExpress-Forum <digest@forum.example>",
);

/** Newsletters, bills, chats, other shops' orders, carriers' parcels, and imitations of AliExpress. */
export const stranger: fc.Arbitrary<Stranger> = fc.oneof(
  written(shop, orderSubject, fc.oneof(orderLine, otherLine)),
  written(carrier, parcelSubject, parcelLine),
  written(anyone, fc.oneof(otherSubject, orderSubject), fc.oneof(otherLine, orderLine)),
  written(fc.constantFrom(...lookAlikes), fc.oneof(orderSubject, parcelSubject), fc.oneof(orderLine, parcelLine)),
);
