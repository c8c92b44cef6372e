import type { Language } from "../language.ts";
import { counted } from "./dates.ts";
import { forward } from "./kinds.ts";

export const phrases: Language["phrases"] = {
  order: (orderNumber) => `Pedido ${orderNumber}`,
  countdown: (fromNow) => `Ou seja, ${fromNow}.`,
  dayEarlier: (date) => `É melhor agir até ${date}: o AliExpress pode contar em outro fuso horário.`,
  lastDayIsToday: "Faça isso nas próximas horas: o AliExpress pode contar em outro fuso horário.",
  nowBox: (brief) => `Agora: ${brief}.`,
  twoDates: {
    "A-01": "São duas datas porque o AliExpress também conta a partir do dia em que o recebimento foi confirmado.",
    "A-11": "São duas datas porque a previsão de entrega mudou ou é um intervalo de datas.",
    "A-23": "São duas datas porque o próprio AliExpress informou uma anterior.",
    "A-25": "São duas datas porque o AliExpress pode contar a partir do dia da entrega.",
    "A-36": "São duas datas porque a do e-mail pode ser lida de duas maneiras.",
    other: "São duas datas porque o prazo pode ser contado de duas maneiras.",
  },
  keepToEarlier: "Siga a que vence antes.",
  carefulDatePassed: (when) => `A data prudente para uma disputa era ${when}. Ela já passou: não espere mais.`,
  certainlyClosed:
    "A previsão de entrega já foi posterior, então o prazo pode continuar aberto por mais tempo. Não conte com isso.",
  quote: (line) => `“${line}”`,
  linkRemoved: "[link]",
  reason: (rule, words, formula) =>
    [words === null ? rule : `${rule} ${words}`, formula].filter((part) => part !== null).join(": "),
  reasons: (said) => said.join("; "),
  candidatesAgree: "Em quase todos os casos, o que fazer é o mesmo:",
  candidatesDiffer: "Nem todos pedem a mesma coisa, então aqui vale o que tem prazo:",
  candidate: (words, isLikely) => (isLikely ? `${words} (mais provável que os outros)` : words),
  answer: "Responda:",
  replyIntro: "Você pode responder a este e-mail com uma ou duas palavras (em inglês, como estão aqui):",
  replyIntroOrders:
    "Você pode responder a este e-mail com um número de pedido e uma das palavras que aparecem nesse pedido (em inglês, como estão).",
  pasteIntro: "Copie o que servir e tire o que não for verdade no seu caso.",
  parcel: (trackingNumber, title) => `Pacote ${trackingNumber}: ${title}`,
  strayQuestion: (trackingNumbers) =>
    trackingNumbers.length === 1
      ? `De qual pedido é o pacote ${trackingNumbers[0]}?`
      : `De quais pedidos são estes pacotes: ${trackingNumbers.join(", ")}?`,
  unread: (count) => `Este e-mail cita mais ${count} pedidos que não lemos. Encaminhe o e-mail de cada um.`,
  strayAnswer:
    "O e-mail de envio traz tanto o pacote como o pedido dele. Encaminhe esse também, e esta novidade encontra o seu lugar.",
  severalOrders: (count) =>
    `Esta mensagem é sobre ${counted(count, "pedido", "pedidos")}; o mais urgente vem primeiro.`,
  nothingNew: (orderNumber) => `Este e-mail não traz nada de novo sobre o pedido ${orderNumber}.`,
  unasked: "Nenhum e-mail avisa sobre isto; por isso escrevemos por conta própria.",
  next: (brief) => `Próximo passo: ${brief}.`,
  statusLine: (orderNumber, rest) => `Pedido ${orderNumber}: ${rest}`,
  calendarTitle: (orderNumber, title) => `${title} (pedido do AliExpress ${orderNumber})`,
  cut: "Este e-mail é mais longo do que conseguimos ler: o final ficou de fora. Se faltar algo aqui, encaminhe só o e-mail do AliExpress.",
  tooLarge: {
    subject: "Este e-mail é grande demais para ler",
    saw: "Este e-mail é maior, ou tem mais partes, do que conseguimos ler. Não olhamos o conteúdo.",
    next: ["Encaminhe só o e-mail do AliExpress, sem imagens nem outros anexos.", ...forward.slice(1)],
  },
  page: "Todos os seus pedidos",
};
