import { guess, type Locale, page } from "./locale.ts";
import { unattested } from "./unattested.ts";

/** Brazilian Portuguese. The page's words out of one account of 2023–2026 and a guide; the others are translations. */
export const pt: Locale = unattested({
  language: "pt",
  order: guess("Pedido", "Número do pedido", "Nº do pedido"),
  statuses: {
    "payment-awaited": page("Aguardando pagamento", "A ser pago"),
    "payment-failed": page("Pagamento expirado", "Expirado"),
    "payment-under-review": guess("Verificando pagamento"),
    "order-confirmed": page("Processando", "Processado"),
    "order-shipped": [...page("Aguardando a entrega", "Enviado"), ...guess("Pedido enviado")],
    "shipment-cancelled": guess("Envio cancelado"),
    "returned-to-sender": page("Pacote devolvido ao remetente", "Entrega devolvida ao remetente"),
    "package-delivered": guess("Entregue"),
    "receipt-confirmed": page("Concluído", "Finalizado"),
    "order-cancelled": page("Cancelado", "Compra cancelada", "Pedido cancelado"),
    "order-closed": guess("Pedido encerrado", "Pedido fechado"),
    "refund-initiated": guess("Reembolso"),
    "refund-processing": "unknown",
    "refund-sent": "unknown",
    "dispute-opened": page("Disputa em andamento", "Disputa"),
    "dispute-rejected-by-seller": "unknown",
    "dispute-escalated": "unknown",
    "dispute-resolved": "unknown",
  },
});
