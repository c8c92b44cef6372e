import type { Language } from "../language.ts";

export const forward = [
  "Encaminhe o próprio e-mail do AliExpress, sem mudar nada; como anexo, se o seu programa de e-mail permitir.",
  "Não tem esse e-mail à mão? Abra Meus pedidos > o pedido > Ver detalhes e copie a linha de status junto com o número do pedido.",
] as const;

export const unclearAnswer: Language["unclearAnswer"] = {
  subject: "Não entendemos a sua resposta",
  saw: "Não encontramos na sua resposta nada que saibamos ler, então nada foi mudado.",
  next: [
    "Comece a resposta com uma destas palavras, em inglês: CONTACTED, NO REPLY, REFUSED, NEW TRACKING e o código, NOT RECEIVED, DAMAGED, REFUNDED, CHARGED, NOT CHARGED, CARD EXPIRED, STILL WANTED.",
    "REASON e a linha da página do pedido dizem por que ele foi encerrado; PAID CARD, PAID PAYPAL, PAID ALIPAY ou PAID PREPAID, como você pagou.",
    "STATUS mostra todos os seus pedidos; TZ e LANG definem o fuso horário e o idioma; MUTE e STOP encerram nossas mensagens; EXPORT e DELETE tratam dos dados que guardamos.",
  ],
};

/** Mails that change no state: one short answer that says what to forward. */
export const kinds: Language["kinds"] = {
  notification: {
    subject: "De qual pedido se trata?",
    saw: "Este é um e-mail do AliExpress, mas ele não traz nenhum pedido.",
    next: forward,
  },
  "unknown-notification": {
    subject: "Um e-mail do AliExpress que ainda não sabemos ler",
    saw: "Parece um e-mail do AliExpress, mas de um tipo que ainda não conhecemos. Preferimos dizer isso a adivinhar.",
    next: [
      "Olhe em Meus pedidos > o pedido > Ver detalhes e responda com a linha de status e o número do pedido.",
      "Se você enviou só uma parte do e-mail, encaminhe o e-mail inteiro; como anexo, se o seu programa de e-mail permitir.",
    ],
  },
  marketing: {
    subject: "É só propaganda",
    saw: "Este e-mail é propaganda. Ele não diz nada sobre a situação de um pedido.",
    next: forward,
  },
  "suspected-phishing": {
    subject: "Cuidado: este e-mail pode não ser do AliExpress",
    saw: "Este e-mail parece ser do AliExpress, mas há algo errado no remetente ou nos links.",
    next: [
      "Não siga os links e não digite nenhuma senha nem número de cartão.",
      "Abra diretamente o aplicativo do AliExpress e olhe em Meus pedidos. O que não está lá não aconteceu.",
      "Se você já digitou algum dado, troque a sua senha e ligue para o seu banco.",
    ],
  },
  "buyer-note": {
    subject: "De qual pedido você está falando?",
    saw: "Lemos a sua mensagem e não encontramos nela nenhum pedido que conheçamos.",
    next: ["Inclua o número do pedido ou responda a uma mensagem nossa sobre esse pedido.", ...forward],
  },
  unrecognised: {
    subject: "Não há nada do AliExpress neste e-mail",
    saw: "Não encontramos nenhum e-mail do AliExpress no que você enviou.",
    next: forward,
  },
  automatic: { subject: "Um e-mail automático", saw: "Este e-mail foi enviado por uma máquina.", next: forward },
  "not-authenticated": {
    subject: "Não sabemos quem enviou este e-mail",
    saw: "Não conseguimos confirmar quem enviou este e-mail, então paramos a leitura.",
    next: forward,
  },
};
