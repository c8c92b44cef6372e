import type { Language } from "../language.ts";

export const verdicts: Language["verdicts"] = {
  "awaiting-payment": {
    title: "Aguardando pagamento",
    says: "Este pedido foi feito, mas ainda não foi pago.",
    changes: "Um e-mail dizendo que o pagamento foi aceito ou que falhou.",
  },
  "payment-not-completed": {
    title: "Não pago",
    says: "O pagamento deste pedido não foi concluído.",
    maybe: "o pagamento não foi concluído",
    changes: "Uma cobrança no seu extrato: nesse caso o dinheiro saiu, e a resposta é outra.",
  },
  "awaiting-shipment": {
    title: "Aguardando envio",
    says: "Este pedido está pago, e o vendedor ainda tem tempo para enviar.",
    changes: "Um e-mail de envio, ou um e-mail dizendo que o pedido foi encerrado.",
  },
  "awaiting-shipment-at-risk": {
    title: "Pode ser cancelado em breve",
    says: "Este pedido ainda não foi enviado e o prazo do vendedor está quase no fim; depois o AliExpress encerra o pedido e deve reembolsar.",
    changes: "Um e-mail de envio, ou mais prazo dado pelo vendedor.",
  },
  "in-transit": {
    title: "A caminho",
    says: "Pelo que dizem os e-mails, o seu pacote está a caminho.",
    changes:
      "Silêncio no rastreio, uma nova previsão de entrega, ou um e-mail dizendo que o envio ou o pedido foi cancelado.",
  },
  "in-transit-again": {
    title: "A caminho de novo",
    says: "O novo código de rastreio começou a se mover, então o pacote está a caminho de novo.",
    changes: "O novo código parar de se mover, ou outro e-mail de cancelamento.",
  },
  delivered: {
    title: "Entregue",
    says: "O rastreio diz que o seu pacote foi entregue.",
    maybe: "ele foi entregue",
    changes: "Você nos dizer que não recebeu ou que não é o que você pediu.",
  },
  completed: {
    title: "Concluído",
    says: "Este pedido está concluído: entregue e com o recebimento confirmado.",
    changes: "Você nos dizer que há algo errado com o que chegou.",
  },
  "tracking-quiet-normal": {
    title: "Ainda sem movimentação",
    says: "O vendedor anunciou o pacote e a transportadora ainda não o registrou; por enquanto isso é normal.",
    changes: "Uma primeira movimentação, ou mais dias sem nenhuma.",
  },
  "tracking-stalled-at-risk": {
    title: "Rastreio parado",
    says: "O pacote foi anunciado e não se moveu desde então; a esta altura, envios assim muitas vezes são cancelados.",
    changes: "Qualquer movimentação nova do pacote.",
  },
  "tracking-stalled-overdue": {
    title: "Rastreio parado há tempo demais",
    says: "O pacote foi anunciado e não chegou a se mover; considere que o envio falhou.",
    changes: "Qualquer movimentação nova do pacote, ou o vendedor dar um novo código de rastreio que funcione.",
  },
  "shipment-problem": {
    title: "Problema com o envio",
    says: "Algo deu errado com o envio do seu pacote.",
    maybe: "houve um problema com o envio",
    changes: "Uma nova movimentação, um novo código de rastreio ou um e-mail de reembolso.",
  },
  "parcel-handling-issue": {
    title: "Problema no manuseio do pacote",
    says: "A transportadora informa um problema no manuseio do pacote; pode vir em seguida um cancelamento do envio.",
    changes: "Uma movimentação normal depois desta, ou um e-mail de cancelamento.",
  },
  "shipment-cancelled": {
    title: "Envio cancelado",
    says: "O envio foi cancelado depois de já ter código de rastreio, então com esse código o pacote não vem.",
    maybe: "o envio foi cancelado no caminho",
    changes:
      "Um novo código de rastreio do vendedor, ou um e-mail de reembolso: com um reembolso, este prazo deixa de correr.",
  },
  "returned-to-sender": {
    title: "Devolvido ao remetente",
    says: "O pacote está voltando para o vendedor. Se os impostos de importação não foram pagos ou o pacote não foi retirado, é mais difícil ganhar uma disputa.",
    maybe: "o pacote voltou para o vendedor",
    changes: "Um novo envio ou um e-mail de reembolso.",
  },
  "returned-by-customs": {
    title: "Devolvido pela alfândega",
    says: "A alfândega devolveu o pacote. Se foi na saída da China, cabe ao vendedor resolver; se foi no seu país, pergunte primeiro ao vendedor, pois, se os impostos de importação não foram pagos, é mais difícil ganhar uma disputa.",
    maybe: "a alfândega devolveu o pacote",
    changes: "Um e-mail dizendo que foi a alfândega do seu próprio país que o devolveu.",
  },
  "waiting-for-new-tracking": {
    title: "Novo código de rastreio informado",
    says: "O vendedor deu um novo código de rastreio; ele precisa de alguns dias para mostrar uma primeira movimentação.",
    changes: "Uma primeira movimentação do novo código, ou nenhuma até o último dia indicado aqui.",
  },
  "new-tracking-dead": {
    title: "Novo código não se moveu",
    says: "O novo código de rastreio não chegou a se mover, e o tempo de esperar por ele acabou.",
    changes: "Uma primeira movimentação do novo código, ou um e-mail de reembolso.",
  },
  "new-tracking-unavailable": {
    title: "Sem novo código de rastreio",
    says: "O vendedor não pode dar um novo código de rastreio, então não há mais o que esperar.",
    changes: "Um código de rastreio que funcione, ou um e-mail de reembolso.",
  },
  "seller-unresponsive": {
    title: "O vendedor não respondeu",
    says: "O vendedor não deu uma resposta de verdade a tempo, então a espera acabou.",
    changes: "Um código de rastreio que funcione ou um e-mail de reembolso; uma promessa no chat não muda nada.",
  },
  "seller-refuses": {
    title: "O vendedor se recusa",
    says: "O vendedor se recusa a ajudar, então não há motivo para esperar mais.",
    changes: "Um e-mail de reembolso.",
  },
  "seller-asks-buyer-to-cancel": {
    title: "O vendedor pede que você cancele",
    says: "O vendedor quer que você cancele este pedido. Deixe isso com ele: quem cancela perde base para reclamar.",
    changes: "Um e-mail dizendo que o vendedor cancelou, que o pedido foi encerrado ou que acabou sendo enviado.",
  },
  "seller-asks-to-wait": {
    title: "O vendedor pede que você espere",
    says: "O vendedor pede que você espere. Esperar não interrompe o prazo de disputa.",
    changes: "Uma nova movimentação, uma nova previsão de entrega ou um e-mail de reembolso.",
  },
  "auto-cancelled-not-shipped": {
    title: "Encerrado, não foi enviado",
    says: "O vendedor não enviou a tempo, então o AliExpress encerrou o pedido e deve reembolsar.",
    maybe: "o vendedor não enviou a tempo",
    changes:
      "Um código de rastreio deste pedido: nesse caso conta como envio cancelado, e uma disputa pode ser necessária.",
  },
  "seller-cancelled": {
    title: "Cancelado pelo vendedor",
    says: "O vendedor cancelou o pedido, e o AliExpress deve reembolsar.",
    maybe: "o vendedor cancelou",
    changes: "Um e-mail que mostre em que etapa está o reembolso.",
  },
  "buyer-cancelled": {
    title: "Cancelado por você",
    says: "Este pedido foi cancelado do seu lado.",
    maybe: "ele foi cancelado do seu lado",
    changes: "Um e-mail que mostre em que etapa está o reembolso.",
  },
  "buyer-cancelled-at-seller-request": {
    title: "Cancelado por você, a pedido do vendedor",
    says: "Você cancelou este pedido porque o vendedor pediu.",
    maybe: "você cancelou porque o vendedor pediu",
    changes: "Um e-mail que mostre em que etapa está o reembolso.",
  },
  "security-closed": {
    title: "Encerrado por verificação de segurança",
    says: "Uma verificação de segurança do AliExpress encerrou o pedido. Se houve cobrança, o dinheiro deve voltar. Isso não é um julgamento sobre você.",
    maybe: "uma verificação de segurança o encerrou",
    changes: "A sua resposta sobre se o dinheiro foi cobrado.",
  },
  "seller-suspended": {
    title: "Encerrado, vendedor suspenso",
    says: "O AliExpress suspendeu o vendedor e encerrou os pedidos abertos dele. Nada que você tenha feito causou isso.",
    maybe: "o AliExpress suspendeu o vendedor",
    changes: "Um e-mail que mostre em que etapa está o reembolso. Olhe também os seus outros pedidos desta loja.",
  },
  "closed-buyer-confirmed": {
    title: "Encerrado, recebimento confirmado",
    says: "O pedido foi encerrado porque o recebimento foi confirmado.",
    maybe: "o recebimento foi confirmado",
    changes: "Você nos dizer que ele não chegou ou que há algo errado com ele.",
  },
  "closed-dispute-resolved": {
    title: "Encerrado, disputa resolvida",
    says: "O pedido foi encerrado porque a disputa sobre ele foi resolvida.",
    maybe: "uma disputa sobre ele foi resolvida",
    changes: "Um e-mail que mostre em que etapa está o reembolso.",
  },
  "closed-unknown-cause": {
    title: "Encerrado",
    says: "Este pedido está encerrado, e nada do que você enviou diz por quê.",
    changes: "O motivo. A página do pedido mostra isso em uma linha.",
  },
  "delivered-not-received": {
    title: "Consta como entregue, não recebido",
    says: "O rastreio diz que foi entregue; você diz que não recebeu. A sua palavra conta aqui, e a disputa é o caminho para você se fazer ouvir.",
    changes: "O pacote aparecer, ou um e-mail de reembolso.",
  },
  "damaged-or-wrong": {
    title: "Item danificado ou errado",
    says: "O que chegou está danificado ou não é o que você pediu.",
    changes: "Uma oferta do vendedor que você aceite, ou um e-mail de reembolso.",
  },
  "dispute-waiting-for-seller": {
    title: "Disputa aberta, vez do vendedor",
    says: "A sua disputa está aberta, e agora é a vez de o vendedor responder.",
    changes: "A resposta do vendedor, ou a intervenção do AliExpress.",
  },
  "dispute-seller-disagrees": {
    title: "Disputa aberta, vendedor discorda",
    says: "O vendedor não concorda com a sua disputa, então ela segue para o AliExpress.",
    changes: "Um e-mail dizendo que o AliExpress interveio, ou uma oferta melhor do vendedor.",
  },
  "dispute-escalated": {
    title: "Disputa nas mãos do AliExpress",
    says: "A sua disputa está agora nas mãos do AliExpress, que decide sobre ela.",
    changes: "A decisão, ou um pedido de mais provas.",
  },
  "dispute-decision-pending": {
    title: "À espera da decisão da disputa",
    says: "O AliExpress está decidindo a sua disputa.",
    changes: "A decisão, ou um pedido de mais provas.",
  },
  "refund-initiated": {
    title: "Reembolso iniciado",
    says: "O AliExpress iniciou o reembolso.",
    changes: "O próximo e-mail sobre o reembolso: cada um deixa a data mais exata.",
  },
  "refund-processing": {
    title: "Reembolso em transferência",
    says: "O reembolso está sendo transferido.",
    changes: "O próximo e-mail sobre o reembolso: cada um deixa a data mais exata.",
  },
  "refund-sent": {
    title: "Reembolso enviado",
    says: "O AliExpress enviou o dinheiro. Isso ainda não é o mesmo que tê-lo: agora falta o seu banco ou a sua carteira digital fazer o lançamento.",
    changes: "O dinheiro na sua conta, ou o último dia passar sem ele.",
  },
  "refund-received": {
    title: "Reembolso recebido",
    says: "O reembolso chegou.",
    changes: "Um valor errado: compare com o que você pagou.",
  },
  "refund-overdue": {
    title: "Reembolso atrasado",
    says: "O reembolso já deveria ter chegado.",
    changes: "O dinheiro na sua conta.",
  },
  "refund-other": {
    title: "Reembolso em cupons ou moedas",
    says: "Este reembolso não é dinheiro: é um cupom, um bônus ou moedas do AliExpress. Para isso não se conhece nenhuma data.",
    changes: "Um e-mail dizendo que também há reembolso em dinheiro.",
  },
  "not-charged": {
    title: "Sem cobrança",
    says: "Não houve cobrança, então não há nada a receber de volta.",
    changes: "Uma cobrança no seu extrato.",
  },
  "charge-disputed-by-buyer": {
    title: "Cobrado, embora conste como não pago",
    says: "Para o AliExpress este pedido não foi pago, e você vê uma cobrança.",
    changes: "A cobrança sumir: uma reserva feita pelo banco pode parecer uma.",
  },
  "high-volume": {
    title: "Muitos pedidos",
    says: "Muitos pedidos em pouco tempo podem acionar a verificação de segurança.",
    changes: "Um limite maior combinado com o atendimento do AliExpress.",
  },
  "likely-capacity": {
    title: "Alta temporada",
    says: "É alta temporada para as transportadoras, e isso pode ter contribuído.",
    changes: "Uma causa citada em um e-mail.",
  },
  "dispute-window-passed": {
    title: "Prazo de disputa encerrado",
    says: "O prazo de disputa acabou; o atendimento do AliExpress e o seu meio de pagamento ainda podem ajudar.",
    changes: "Uma previsão de entrega posterior, ou uma data posterior na página do seu pedido.",
  },
};

export const causes: Language["causes"] = {
  "courier-no-pickup": "O motivo informado: a transportadora não chegou a coletar o pacote.",
  "rejected-sorting": "O motivo informado: o centro de triagem recusou o pacote.",
  "customs-rejected": "O motivo informado: a alfândega chinesa não deixou o pacote sair.",
  capacity: "O motivo informado: a transportadora tinha mais pacotes do que podia levar.",
  "wrong-tracking": "O motivo informado: o código de rastreio estava errado.",
  "out-of-stock": "O motivo informado: o item ficou sem estoque.",
  "holiday-closure": "O motivo informado: o armazém estava fechado por feriado.",
  "warehouse-delay": "O motivo informado: um atraso no armazém.",
  "inventory-error": "O motivo informado: a contagem de estoque do vendedor estava errada.",
  "supplier-issue": "O motivo informado: o fornecedor do vendedor não entregou.",
  "stock-sold-out": "O motivo informado: o item está esgotado.",
  "pricing-error": "O motivo informado: o preço anunciado era um erro.",
  "shipping-restrictions": "O motivo informado: o vendedor não pode enviar para o seu país.",
  "coupon-abuse-suspicion": "O motivo informado: o vendedor acha que o desconto não era para este pedido.",
  "logistics-problems": "O motivo informado: dificuldades com a transportadora, a alfândega ou a embalagem.",
  "card-not-enabled": "O motivo informado: o cartão não está habilitado para compras internacionais.",
  "insufficient-balance": "O motivo informado: não havia dinheiro suficiente no cartão ou na conta.",
  "incorrect-card-details": "O motivo informado: os dados do cartão não conferiam.",
  "bank-blocks-foreign": "O motivo informado: o banco bloqueou um pagamento internacional.",
  "currency-conversion": "O motivo informado: a conversão de moeda falhou.",
  "payment-timeout": "O motivo informado: o prazo para pagar acabou.",
  "welcome-coupon-reuse": "Um gatilho comum: um cupom de boas-vindas em um endereço que já usou um antes.",
  "payment-verification": "Um gatilho comum: o pagamento não pôde ser verificado.",
  "several-accounts": "Um gatilho comum: várias contas no mesmo aparelho ou na mesma conexão.",
  "billing-mismatch": "Um gatilho comum: cartão, endereço de cobrança e endereço de entrega de lugares diferentes.",
  "high-volume": "Um gatilho comum: muitos pedidos em pouco tempo.",
  "earlier-violations": "Um gatilho comum: avisos anteriores na conta.",
};
