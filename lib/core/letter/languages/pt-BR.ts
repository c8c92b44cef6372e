import type { Language } from "./language.ts";
import { advice, places } from "./pt-BR/advice.ts";
import { counted, dates } from "./pt-BR/dates.ts";
import { deadlines } from "./pt-BR/deadlines.ts";
import { kinds, unclearAnswer } from "./pt-BR/kinds.ts";
import { corrections, done, footer, notices, pastes, welcome } from "./pt-BR/occasions.ts";
import { page } from "./pt-BR/page.ts";
import { phrases } from "./pt-BR/phrases.ts";
import { rules } from "./pt-BR/rules.ts";
import { causes, verdicts } from "./pt-BR/verdicts.ts";

/** Portuguese as written in Brazil; the buyer is addressed as você. */
export const brazilianPortuguese: Language = {
  tag: "pt-BR",
  direction: "ltr",
  dates,
  verdicts,
  causes,
  advice,
  places,
  deadlines,
  rules,
  formula: {
    "ship-by date in the mail": "data limite de envio no e-mail",
    "countdown in the mail": "contador no e-mail",
    "date printed in the mail": "data informada no e-mail",
    "business days": "dias úteis",
    days: "dias",
    hours: "horas",
    "not past": "sem passar de",
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
    reason: {
      write: "REASON e a linha da página do pedido",
      when: "quando você tiver descoberto por que foi encerrado",
    },
    paid: { when: "para uma data de reembolso mais precisa" },
    contacted: { when: "quando você tiver escrito ao vendedor; o prazo dele é contado a partir daí" },
    "new-tracking": { write: "NEW TRACKING e o código", when: "se o vendedor der um a você" },
    refused: { when: "se o vendedor não quiser ajudar" },
    "no-reply": { when: "se o vendedor continuar em silêncio" },
    "not-received": { when: "se você não recebeu" },
    damaged: { when: "se estiver quebrado ou não for o que você pediu" },
    refunded: { when: "quando o dinheiro tiver chegado" },
    charged: { when: "se o seu extrato mostrar o pagamento" },
    "not-charged": { when: "se o seu extrato não mostrar nenhum pagamento" },
    "card-expired": { when: "se o cartão com que você pagou não for mais válido" },
    "still-wanted": { when: "se você preferir o item ao dinheiro" },
  },
  refund: {
    expected: {
      automatic: "Ele deve vir sem que você peça, pelo mesmo meio com que você pagou.",
      "by-dispute": "Aqui ele não vem sozinho: o caminho é uma disputa.",
      none: "Do jeito que as coisas estão, não se espera nenhum.",
      unknown:
        "Se ele vem sozinho ou não, depende de por que o pedido foi encerrado. Os três pontos na página do pedido mostram isso.",
    },
    afterOwnCancel:
      "Depois de um cancelamento do seu lado não há uma regra fixa. Os três pontos na página do pedido mostram em que etapa ele está.",
    stages: [
      "Nenhuma das três etapas foi informada ainda.",
      "Primeira de três: o AliExpress iniciou o reembolso.",
      "Segunda de três: o dinheiro está sendo transferido.",
      "As três: o AliExpress enviou o dinheiro.",
    ],
    method: {
      card: "no seu cartão",
      paypal: "no PayPal",
      alipay: "no seu saldo do Alipay",
      prepaid: "no seu cartão pré-pago",
      unknown: "conforme o meio de pagamento",
    },
    window: (earliest, latest, method) => `Previsto entre ${earliest} e ${latest}, ${method}.`,
    usualWindow: (earliest, latest, method) =>
      `Depois de iniciado um reembolso, o normal é chegar entre ${earliest} e ${latest}, ${method}.`,
    pastWindow: (earliest, latest, method) => `O normal era chegar entre ${earliest} e ${latest}, ${method}.`,
    slower: "Feriados e épocas de promoções podem atrasar.",
    bankAfter: (when) => `Não chegou depois de ${when}? Então pergunte ao seu banco.`,
    amount: (money) => `O valor informado no e-mail: ${money}.`,
  },
  authentic: {
    dkim: "O original traz uma assinatura válida do AliExpress.",
    plausible:
      "O e-mail parece verdadeiro, mas um encaminhamento não pode provar quem o escreveu; a página do seu pedido tem a última palavra.",
    no: "Não conseguimos confirmar que o AliExpress escreveu este e-mail: olhe o pedido no aplicativo antes de agir.",
    unknown: "Não sabemos dizer quem escreveu o original; a página do seu pedido tem a última palavra.",
  },
  headings: {
    do: "O que fazer agora",
    dates: "Outras datas",
    refund: "O reembolso",
    question: "Uma pergunta",
    questions: "Duas perguntas",
    why: "Por que dizemos isso",
    candidates: "Motivos possíveis",
    change: "O que mudaria isso",
    parcels: "Os pacotes deste pedido",
    later: "É bom saber",
    paste: "Pronto para colar",
  },
  page,
  subject: {
    // The same in every language: answers are attributed by it.
    order: (orderNumber) => `[Order ${orderNumber}]`,
    withTail: (title, tail) => `${title}: ${tail}`,
    now: (brief) => `agora, ${brief}`,
    more: (subject, others) => `${subject} (e mais ${counted(others, "pedido", "pedidos")})`,
    nothingNew: (subject) => `Sem mudanças. ${subject}`,
    reminder: (subject) => `Lembrete. ${subject}`,
    stray: (trackingNumber, others) =>
      others === 0
        ? `De qual pedido é o pacote ${trackingNumber}?`
        : `De quais pedidos são o pacote ${trackingNumber} e mais ${others}?`,
  },
};
