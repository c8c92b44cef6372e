import type { DisputeAdvice, Language } from "../language.ts";

const disputeBy: Readonly<Record<DisputeAdvice, (date: string) => string>> = {
  now: (date) => `abra uma disputa até ${date}`,
  later: (date) => `você ainda pode abrir uma disputa até ${date}`,
  none: (date) => `é possível abrir uma disputa até ${date}`,
};

export const deadlines: Language["deadlines"] = {
  processingDeadline: {
    subject: (date) => `o vendedor tem que enviar até ${date}`,
    says: (when) => `O último dia para o vendedor enviar é ${when}.`,
    passed: (when) => `O prazo do vendedor para enviar foi até ${when}.`,
    note: "Se até lá não for enviado, o AliExpress encerra o pedido e deve reembolsar. Se o prazo for em dias úteis, ele termina mais tarde.",
    calendar: "Termina o prazo do vendedor para enviar",
    name: "Último dia para o vendedor enviar",
  },
  paymentDue: {
    subject: (date) => `pague até ${date}`,
    says: (when) => `O prazo para pagar vai até ${when}.`,
    passed: (when) => `O prazo para pagar foi até ${when}.`,
    note: "Se até lá não for pago, o pedido é encerrado.",
    calendar: "Termina o prazo para pagar",
    name: "Fim do prazo para pagar",
  },
  sellerReplyDue: {
    subject: (date) => `o vendedor pode responder até ${date}`,
    says: (when) => `O prazo do vendedor para responder vai até ${when}.`,
    passed: (when) => `O prazo do vendedor para responder foi até ${when}.`,
    note: "Depois disso não há motivo para esperar: abra uma disputa.",
    calendar: "O vendedor não respondeu? Abra uma disputa",
    name: "Fim do prazo do vendedor para responder",
  },
  newTrackingCheckFrom: {
    subject: (date) => `olhe o novo rastreio a partir de ${date}`,
    says: (when) => `O novo código de rastreio deve mostrar uma primeira movimentação a partir de ${when}.`,
    passed: (when) => `O novo código de rastreio deveria ter mostrado uma primeira movimentação a partir de ${when}.`,
    calendar: "Olhe o novo código de rastreio",
    name: "Dia para uma primeira movimentação do novo código",
  },
  newTrackingGiveUp: {
    subject: (date) => `espere o novo código se mover até ${date}`,
    says: (when) => `O último dia para esperar uma primeira movimentação do novo código é ${when}.`,
    passed: (when) => `A espera pelo novo código foi até ${when}.`,
    note: "Se até lá não houver movimentação, abra uma disputa no dia seguinte.",
    calendar: "Último dia para o novo código de rastreio se mover",
    name: "Último dia para esperar o novo código",
  },
  silenceRiskFrom: {
    subject: (date) => `é normal até ${date}`,
    says: (when) => `Este silêncio é normal até ${when}.`,
    passed: (when) => `Este silêncio era normal até ${when}; já não é mais.`,
    calendar: "O pacote se moveu?",
    name: "Dia até o qual o silêncio é normal",
  },
  silenceRiskTo: {
    subject: (date) => `espere até ${date}`,
    says: (when) => `O silêncio conta como envio que falhou depois de ${when}.`,
    passed: (when) => `O pacote deveria ter se movido até ${when}.`,
    calendar: "O pacote se moveu?",
    name: "Dia até o qual o pacote deve se mover",
  },
  disputeWindowCloses: {
    subject: (date, dispute) => disputeBy[dispute](date),
    says: (when, dispute) =>
      dispute === "none"
        ? `Se algo der errado, o último dia para abrir uma disputa é ${when}.`
        : `O último dia para abrir uma disputa é ${when}.`,
    passed: (when) => `O último dia para abrir uma disputa foi ${when}.`,
    note: "A contagem é a partir da data prevista de entrega, esteja o pedido encerrado ou não.",
    calendar: "Último dia para abrir uma disputa",
    name: "Último dia para abrir uma disputa",
  },
  disputeWindowClosed: {
    subject: (date) => `o prazo de disputa foi até ${date}`,
    says: (when) => `O prazo de disputa foi até ${when}.`,
    passed: (when) => `O prazo de disputa foi até ${when}.`,
    note: "Se a página do seu pedido mostrar uma data posterior, ela vale mais do que esta.",
    calendar: "Prazo de disputa",
    name: "Fim do prazo de disputa",
  },
  actBy: {
    subject: (date, dispute) =>
      dispute === "now" ? `abra uma disputa até ${date}` : `se algo estiver errado, aja até ${date}`,
    says: (when, dispute) =>
      dispute === "now" ? `Abra a disputa até ${when}.` : `Se você precisar de uma disputa, abra até ${when}.`,
    passed: (when) => `O último dia prudente para uma disputa foi ${when}.`,
    calendar: "Último dia prudente para abrir uma disputa",
    name: "Último dia prudente para uma disputa",
  },
  windowCertainlyClosedAfter: {
    subject: (date) => `o prazo de disputa acaba depois de ${date}`,
    says: (when) => `Seja qual for a contagem, o prazo de disputa acaba depois de ${when}.`,
    passed: (when) => `Seja qual for a contagem, o prazo de disputa acabou: ele foi até ${when}.`,
    calendar: "Prazo de disputa encerrado",
    name: "Fim do prazo de disputa em qualquer contagem",
  },
  escalationOn: {
    subject: (date) => `intervenção do AliExpress prevista para ${date}`,
    says: (when) => `Se o vendedor não concordar, a intervenção do AliExpress está prevista para ${when}.`,
    passed: (when) => `Se o vendedor não concordasse, a intervenção do AliExpress estava prevista para ${when}.`,
    calendar: "A disputa passa para o AliExpress",
    name: "Dia da intervenção do AliExpress",
  },
  decisionFrom: {
    subject: (date) => `decisão a partir de ${date}`,
    says: (when) => `A decisão costuma sair a partir de ${when}.`,
    passed: (when) => `Uma decisão já é possível desde ${when}.`,
    calendar: "Decisão possível",
    name: "Primeiro dia para uma decisão",
  },
  decisionBy: {
    subject: (date) => `a decisão costuma sair até ${date}`,
    says: (when) => `A decisão costuma sair até ${when}.`,
    passed: (when) => `A decisão costuma sair até ${when}, e esse dia já passou.`,
    calendar: "A disputa já foi decidida?",
    name: "Dia até o qual a decisão costuma sair",
  },
  refundLatest: {
    subject: (date) => `reembolso previsto até ${date}`,
    says: (when) => `O reembolso deve chegar até ${when}.`,
    passed: (when) => `O reembolso deveria ter chegado até ${when}.`,
    note: "Se até lá nada chegar, ele é considerado atrasado.",
    calendar: "O reembolso chegou?",
    name: "Último dia para o reembolso",
  },
  bankContactAfter: {
    subject: (date) => `pergunte ao seu banco depois de ${date}`,
    says: (when) => `Pergunte ao seu banco depois de ${when}.`,
    passed: (when) => `O tempo de espera antes de perguntar ao seu banco foi até ${when}.`,
    calendar: "Pergunte ao banco sobre o reembolso",
    name: "Dia depois do qual perguntar ao seu banco",
  },
  overdueSince: {
    subject: (date) => `em atraso desde ${date}`,
    says: (when) => `Ele é considerado atrasado a partir de ${when}.`,
    passed: (when) => `Ele está atrasado desde ${when}.`,
    calendar: "Reembolso atrasado",
    name: "Dia a partir do qual o reembolso está atrasado",
  },
  suspendedRefundFrom: {
    subject: (date) => `o reembolso começa a partir de ${date}`,
    says: (when) => `Depois de uma suspensão, o AliExpress costuma enviar o reembolso a partir de ${when}.`,
    passed: (when) => `O AliExpress já podia enviar o reembolso a partir de ${when}.`,
    calendar: "Reembolso possível",
    name: "Primeiro dia para o envio do reembolso",
  },
  suspendedRefundBy: {
    subject: (date) => `reembolso enviado até por volta de ${date}`,
    says: (when) => `Depois de uma suspensão, o AliExpress costuma enviar o reembolso até ${when}.`,
    passed: (when) => `Depois de uma suspensão, o reembolso costuma ser enviado até ${when}, e esse dia já passou.`,
    note: "Depois, o seu banco ou a sua carteira digital precisa do próprio tempo.",
    calendar: "O reembolso foi enviado?",
    name: "Dia até o qual o reembolso costuma ser enviado",
  },
};
