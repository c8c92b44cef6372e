import { refusal } from "../../refusal.ts";
import type { Facts, Language } from "../language.ts";

const ifTheButtonIsMissing =
  "Se o botão não aparecer, pergunte ao atendimento do AliExpress e olhe de novo todos os dias; não deixe a data passar.";

const noLaterThan = (facts: Facts): string =>
  facts.careful === null
    ? "antes que acabe o contador de proteção da página do pedido"
    : `no máximo até ${facts.careful}`;

const withoutAnswerBy = (facts: Facts): string => {
  const due = facts.date("sellerReplyDue");
  return due === null
    ? "Se o vendedor não ajudar"
    : `Se, até ${due}, não houver um novo código de rastreio nem uma resposta de verdade`;
};

export const advice: Language["advice"] = {
  // What can be done, and waiting
  wait: { says: () => "Espere. No momento você não precisa fazer nada.", brief: "espere" },
  "wait-for-refund": {
    says: ({ refundIsUnderWay }) =>
      refundIsUnderWay ? "Espere o reembolso; ele já está a caminho." : "Espere o reembolso; você não precisa pedir.",
    brief: "espere o reembolso",
    place: "payment",
  },
  "wait-for-bank": {
    says: () =>
      "Espere o seu banco ou a sua carteira digital lançar o dinheiro. Olhe também perto do dia da compra: alguns bancos lançam nessa data.",
    brief: "espere o seu banco",
  },
  "wait-for-auto-cancel": {
    says: (facts) =>
      `Deixe acabar o prazo do vendedor${facts.date("processingDeadline") === null ? "" : `, que vai até ${facts.date("processingDeadline")}`}. Se até lá não for enviado, o AliExpress encerra o pedido e deve reembolsar.`,
    brief: "deixe acabar o prazo do vendedor",
    place: "countdown",
  },
  "contact-seller": {
    says: () =>
      "Escreva ao vendedor e pergunte o que aconteceu com o pacote. Fique no chat do AliExpress: ele é a sua prova.",
    brief: "escreva ao vendedor",
    place: "seller-chat",
  },
  "contact-seller-ask-restock": {
    says: () => "Se você ainda quiser o item, pergunte ao vendedor se ele volta ao estoque, e quando.",
    brief: "pergunte ao vendedor",
    place: "seller-chat",
  },
  "ask-seller-to-extend-processing-time": {
    says: () =>
      "Se vale a pena manter o preço ou um cupom, peça ao vendedor que estenda o prazo de preparação; só ele pode fazer isso.",
    brief: "peça mais tempo ao vendedor",
    place: "seller-chat",
  },
  "reply-canned-cancel-from-your-side": {
    says: () => `Responda ao vendedor com esta frase: “${refusal}”`,
    brief: "responda ao vendedor",
    place: "seller-chat",
  },
  "do-not-cancel": {
    says: () =>
      "Não cancele, diga o vendedor o que disser. Você ficaria com menos base para reclamar, os cupons podem não voltar e esse preço se perde.",
    brief: "não cancele",
  },
  "do-not-cancel-dispute": {
    says: () => "Não retire a disputa, mesmo que o vendedor peça e prometa um reembolso em troca.",
    brief: "mantenha a disputa aberta",
  },
  "do-not-confirm-receipt": {
    says: () => "Não confirme que você recebeu o item.",
    brief: "não confirme o recebimento",
  },
  "do-not-click": {
    says: () => "Não siga nenhum link desse e-mail. Abra diretamente o aplicativo do AliExpress.",
    brief: "não siga os links",
    place: "my-orders",
  },
  "open-dispute-now": {
    says: () => `Abra uma disputa agora. ${ifTheButtonIsMissing}`,
    brief: "abra uma disputa",
    place: "open-dispute",
  },
  "open-dispute-if-no-new-tracking": {
    says: (facts) => `${withoutAnswerBy(facts)}, abra uma disputa. ${ifTheButtonIsMissing}`,
    brief: "abra uma disputa se o vendedor não ajudar",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes": {
    says: (facts) => `Abra uma disputa ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "abra uma disputa a tempo",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes-if-no-refund": {
    says: (facts) =>
      `Se não aparecer nenhum reembolso ali, abra uma disputa ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "abra uma disputa se o reembolso não vier",
    place: "open-dispute",
  },
  "reason-shipment-problem": { says: () => "Escolha o motivo “Shipment Problem” (problema com o envio)." },
  "reason-item-not-received": { says: () => "Escolha o motivo “Item not received” (item não recebido)." },
  "request-full-refund": { says: () => "Peça o valor total." },
  "evidence-tracking-and-chat": {
    says: () => "Inclua capturas de tela da página de rastreio e da sua conversa com o vendedor.",
  },
  "evidence-photos": { says: () => "Inclua fotos do que chegou, da embalagem e da etiqueta." },
  "add-evidence": {
    says: () => "Inclua na disputa o que você tiver: capturas de tela do rastreio, a conversa, fotos.",
    brief: "inclua as suas provas",
    place: "dispute",
  },
  "keep-chat-as-evidence": {
    says: () => "Faça capturas de tela do que você e o vendedor escrevem.",
    brief: "guarde a conversa",
  },
  "check-refund-status": {
    says: () => "Veja se um reembolso foi iniciado: três pontos mostram em que etapa ele está.",
    brief: "olhe o reembolso",
    place: "payment",
  },
  "check-order-details-for-reason": {
    says: () => "Abra o pedido e procure a linha que diz por que ele foi encerrado.",
    brief: "procure o motivo",
    place: "order",
  },
  "check-countdown-in-order-details": {
    says: () =>
      "Olhe o contador de proteção do pedido. Se ele mostrar uma data anterior à desta mensagem, siga a do contador.",
    brief: "olhe o contador",
    place: "countdown",
  },
  "check-my-orders-directly": {
    says: () => "Abra o aplicativo ou digite o endereço à mão, e olhe o pedido lá.",
    brief: "olhe os seus pedidos",
    place: "my-orders",
  },
  "check-statement-for-pending-hold": {
    says: () =>
      "Olhe o seu extrato ou a sua fatura: um valor que está só reservado muitas vezes some sem que haja reembolso.",
    brief: "olhe o seu extrato",
  },
  "contact-aliexpress-support": {
    says: () => "Pergunte ao atendimento do AliExpress, com o número do pedido e capturas de tela.",
    brief: "pergunte ao AliExpress",
    place: "support",
  },
  "contact-aliexpress-support-if-no-refund": {
    says: (facts) =>
      `Se o dinheiro não tiver chegado ${facts.date("refundLatest") === null ? "quando acabar o prazo normal" : `depois de ${facts.date("refundLatest")}`}, pergunte ao atendimento do AliExpress.`,
    brief: "pergunte ao AliExpress se o reembolso não vier",
    place: "support",
  },
  "contact-support-with-business-documents": {
    says: () =>
      "Escreva ao atendimento do AliExpress antes que o seu volume cresça mais e envie junto os documentos da sua empresa.",
    brief: "escreva ao AliExpress",
    place: "support",
  },
  "request-volume-increase": {
    says: () => "Peça ao atendimento do AliExpress um volume maior de pedidos.",
    brief: "peça um volume maior",
    place: "support",
  },
  "contact-bank": {
    says: () => "Pergunte ao seu banco sobre o reembolso, com a data e o valor.",
    brief: "pergunte ao seu banco",
  },
  "contact-paypal": {
    says: () => "Olhe a sua conta do PayPal e, se o reembolso não estiver lá, pergunte ao PayPal.",
    brief: "pergunte ao PayPal",
  },
  "request-arn-from-aliexpress": {
    says: () =>
      "Peça ao atendimento do AliExpress o ARN, o número com que o seu banco pode localizar um reembolso no cartão.",
    brief: "peça o ARN ao AliExpress",
    place: "support",
  },
  "add-funds": {
    says: () => "Coloque dinheiro no cartão ou na conta antes de tentar de novo.",
    brief: "coloque dinheiro",
  },
  "enable-international-payments": {
    says: () => "Ative os pagamentos internacionais deste cartão, em geral no aplicativo do seu banco.",
    brief: "ative os pagamentos internacionais",
  },
  "re-enter-card-details": {
    says: () => "Digite o cartão de novo com atenção: número, validade e código de segurança.",
    brief: "digite o cartão de novo",
    place: "pay",
  },
  "call-bank": {
    says: () => "Ligue para o seu banco e peça que libere o pagamento ao AliExpress.",
    brief: "ligue para o seu banco",
  },
  "set-currency-usd": {
    says: () => "Mude o AliExpress para dólares americanos e confira se o seu cartão pode pagar nessa moeda.",
    brief: "mude para dólares americanos",
    place: "currency",
  },
  "retry-before-countdown": {
    says: (facts) =>
      facts.date("paymentDue") === null
        ? "Pague antes que acabe o contador do pedido."
        : `Pague antes que acabe o contador: até ${facts.date("paymentDue")}.`,
    brief: "pague a tempo",
    place: "pay",
  },
  "start-new-order-if-still-wanted": {
    says: () => "Se você ainda quiser o item, faça um novo pedido.",
    brief: "peça de novo se quiser",
  },

  // What is good to know
  "no-action": { says: () => "Você não precisa fazer nada." },
  "no-action-if-item-is-fine": { says: () => "Se estiver tudo certo com ele, você não precisa fazer nada." },
  "no-dispute-needed": {
    says: ({ causeIsKnown }) =>
      causeIsKnown
        ? "Não é preciso abrir disputa: pedidos assim são reembolsados sem ela."
        : "Não é preciso abrir disputa: quase todos os motivos possíveis aqui terminam em reembolso sem ela.",
  },
  "no-refund-due": { says: () => "Nenhum dinheiro foi cobrado por ele, então não há o que reembolsar." },
  "explain-refund-goes-to-underlying-account": {
    says: () =>
      "Um reembolso para um cartão vencido ou cancelado vai para a conta por trás dele; o seu banco consegue localizá-lo ali.",
  },
  "warn-coupons-may-be-lost": { says: () => "Os cupons usados neste pedido podem se perder." },
  "reply-damaged-or-not-received-if-not": {
    says: () =>
      "Se você não recebeu, ou se algo não está certo, avise respondendo NOT RECEIVED (não recebido) ou DAMAGED (danificado) antes da data acima.",
  },
  "explain-what-to-forward": {
    says: () =>
      "Encaminhe o próprio e-mail, como anexo se o seu programa de e-mail permitir, ou copie a linha de status da página do pedido.",
  },

  // What would make the answer better
  "ask-for-reason-line": {
    says: () => "Por que ele foi encerrado? A página do pedido mostra isso em uma linha.",
    place: "order",
  },
  "ask-payment-method": {
    says: () => "Como você pagou?",
  },
  "ask-were-you-charged": { says: () => "O dinheiro foi cobrado?" },
  "ask-was-it-shipped": {
    says: () => "Este pedido já teve um código de rastreio? Se teve, encaminhe o e-mail de envio.",
    place: "order",
  },

  // For next time
  "prevent-one-account": {
    says: () => "Para a próxima vez: fique com uma só conta; várias no mesmo endereço ou cartão acionam a verificação.",
  },
  "prevent-coupon-reuse": {
    says: () => "Para a próxima vez: um cupom de boas-vindas funciona uma vez por endereço.",
  },
  "prevent-consistent-details": {
    says: () =>
      "Para a próxima vez: mantenha a mesma combinação de cartão, endereço de cobrança e endereço de entrega.",
  },
  "prevent-check-ratings": {
    says: () =>
      "Para a próxima vez: lojas com poucas avaliações, ou com avaliações ruins, cancelam com mais frequência.",
  },
  "prevent-avoid-holidays": {
    says: () => "Para a próxima vez: perto do Ano-Novo chinês e do 11.11, mais pedidos atrasam ou são cancelados.",
  },
  "prevent-dropshipper": {
    says: () =>
      "Para a próxima vez: avise o seu banco antes de comprar em volume, distribua os pedidos e pague pelo AliExpress Pocket.",
  },
};

export const places: Language["places"] = {
  order: "Meus pedidos > o pedido > Ver detalhes",
  "seller-chat": "Meus pedidos > o pedido > Falar com o vendedor (“Contact seller”)",
  dispute: "Meus pedidos > o pedido > Ver detalhes > a disputa",
  "open-dispute": "Meus pedidos > o pedido > Abrir disputa",
  // R-100 and R-131 name the path a little differently.
  payment: "Meus pedidos > o pedido > aba Pagamento (“Payment”; em algumas páginas, “Finance”)",
  countdown: "Meus pedidos > o pedido > Ver detalhes > contador de proteção",
  "my-orders": "Meus pedidos, no aplicativo ou no site",
  support: "Conta > Central de ajuda (“Help Center”) > chat com o AliExpress",
  pay: "Meus pedidos > o pedido > Pagar agora (“Pay now”)",
  currency: "Conta > Configurações (“Settings”) > Moeda (“Currency”)",
};
