import { describe, expect, test } from "vitest";
import { readBuyer } from "../../lib/core/buyer/read-buyer.ts";

const said = (note: string) =>
  readBuyer(
    { note, subject: "Re: [Order 8190000000000012] Waiting", at: "2026-05-01T10:00:00Z" },
    { mail: "paste", receivedAt: "2026-05-01T10:00:00Z" },
  );

describe("what a buyer pastes", () => {
  test.each([
    ["Awaiting delivery", "order-shipped"],
    ["Order status: Awaiting delivery", "order-shipped"],
    ["Shipment cancelled", "shipment-cancelled"],
    ["Payment being verified", "payment-under-review"],
    ["Refund Completed", "refund-sent"],
    ["WAIT_SELLER_SEND_GOODS", "order-confirmed"],
    ["Zahlung ausstehend", "payment-awaited"],
    ["Versand storniert", "shipment-cancelled"],
    ["En espera de pago", "payment-awaited"],
    ["Estado del pedido: Envío cancelado", "shipment-cancelled"],
    ["Expédition annulée", "shipment-cancelled"],
    ["Litige en cours", "dispute-opened"],
    ["Проверка платежа", "payment-under-review"],
    ["Заказ закрыт", "order-closed"],
    ["배송 완료", "package-delivered"],
    ["결제 대기 중", "payment-awaited"],
    ["Aguardando a entrega", "order-shipped"],
    ["Płatność jest sprawdzana", "payment-under-review"],
  ])("the order page's %s is %s", (line, type) => {
    expect(said(line)).toMatchObject([
      { type, orderNumber: "8190000000000012", at: "2026-05-01T10:00:00Z", evidence: line },
    ]);
  });

  test.each([
    ["Please cancel the order, dear friend", "asks-to-cancel"],
    ["Bitte stornieren Sie die Bestellung", "asks-to-cancel"],
    ["Por favor, cancele el pedido", "asks-to-cancel"],
    ["Veuillez annuler la commande", "asks-to-cancel"],
    ["Пожалуйста, отмените заказ", "asks-to-cancel"],
    ["주문을 취소해 주세요", "asks-to-cancel"],
    ["Dear, please wait a few more days", "asks-to-wait"],
    ["Bitte haben Sie Geduld", "asks-to-wait"],
    ["Merci de patienter", "asks-to-wait"],
    ["Не открывайте спор", "asks-to-wait"],
    ["We cannot help you", "refuses"],
    ["No podemos ayudar", "refuses"],
  ])("the seller's %s: %s", (line, says) => {
    expect(said(line)).toMatchObject([{ type: "seller-message", says, evidence: line }]);
  });

  test("a seller's new tracking number is taken over, with the line that says so", () => {
    expect(said("Hello friend\nWe sent it again, new tracking number: LZ123456785CN")).toMatchObject([
      {
        type: "tracking-replaced",
        trackingNumber: "LZ123456785CN",
        evidence: "We sent it again, new tracking number: LZ123456785CN",
      },
    ]);
  });

  test.each([
    ["seller_send_goods_timeout", "not-shipped"],
    ["Payment expired", "payment-not-completed"],
    ["Cancelado por el vendedor", "seller-cancelled"],
    ["Le vendeur n'a pas expédié", "not-shipped"],
    ["По соображениям безопасности", "security"],
    ["판매자가 주문을 취소했습니다", "seller-cancelled"],
  ])("the reason %s is %s", (line, reason) => {
    expect(said(line)).toMatchObject([{ type: "reason-given", reason }]);
  });

  test("a date beside the status counts", () => {
    expect(said("Estado: Enviado\nFecha de entrega estimada: 14/06/2026")).toMatchObject([
      { type: "order-shipped", details: { estimatedDelivery: { to: "2026-06-14" } } },
    ]);
  });

  test.each(["Is it closed?", "Was it delivered yet, or is it cancelled", "I was told to look at the dispute page"])(
    "a question is no status: %s",
    (line) => {
      expect(said(line)).toEqual([]);
    },
  );
});
