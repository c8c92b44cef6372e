import type { Language } from "../language.ts";

export const corrections: Language["corrections"] = {
  heading: (date) => `O que mudou desde a nossa mensagem de ${date}`,
  verdict: (before, now) => `Antes: “${before}”. Agora: “${now}”.`,
  moved: (name, before, now) => `${name}: ${now}. Antes era ${before}.`,
  gone: (name, before) => `${name}: era ${before}; não vale mais.`,
  because: (quotes) => `O que mudou isso: ${quotes}`,
};

export const done: Language["done"] = {
  title: "Feito, como você pediu",
  notUnderstood: "Não conseguimos ler isso",
  status: "Como estão os seus pedidos",
  noOrders: "Ainda não conhecemos nenhum pedido seu. Encaminhe um e-mail do AliExpress e você vai encontrá-lo aqui.",
  timeZone: (zone) => `A partir de agora as datas são contadas em ${zone}.`,
  language: "A partir de agora escrevemos em português.",
  also: (address, ownAddress) =>
    `Para confirmar ${address}, envie de lá para ${ownAddress ?? "o seu endereço próprio, que está na nossa primeira mensagem a você"}: ALSO e o endereço em que esta mensagem chegou. Até lá, nada é enviado para esse endereço.`,
  addressProved: (address) => `${address} está confirmado: os e-mails que vêm de lá também contam como seus.`,
  stop: "A partir de agora não enviamos avisos por conta própria. Um e-mail que você enviar continua sendo respondido. START liga de novo os nossos avisos.",
  start: "Voltamos a escrever para você quando houver algo pendente.",
  mute: (orderNumber) =>
    `Não enviamos mais avisos por conta própria sobre o pedido ${orderNumber}. UNMUTE e o número dele ligam os avisos de novo.`,
  unmute: (orderNumber) => `Voltamos a escrever sobre o pedido ${orderNumber} quando houver algo pendente.`,
  unreadable: {
    TZ: (said) =>
      `Não conhecemos o fuso horário “${said}”. Escreva como região e cidade, por exemplo TZ America/Sao_Paulo.`,
    LANG: (said, languages, example) =>
      `Não escrevemos em “${said}”. As opções são ${languages.join(", ")}, por exemplo LANG ${example}.`,
    ALSO: (said) =>
      `“${said}” não é um endereço de e-mail para o qual possamos escrever. Escreva ALSO e o endereço completo.`,
    MUTE: (said) => `Não conhecemos nenhum pedido “${said}”. Escreva MUTE e o número do pedido.`,
    UNMUTE: (said) => `Não conhecemos nenhum pedido “${said}”. Escreva UNMUTE e o número do pedido.`,
  },
};

export const welcome: Language["welcome"] = {
  heading: "Boas-vindas",
  ownAddress: (address) =>
    `Este é o seu endereço próprio: ${address}. O que chega lá conta como enviado por você, então não o compartilhe.`,
  filters:
    "Você não precisa encaminhar cada e-mail à mão. Um filtro na sua caixa de e-mail pode fazer isso: só respondemos quando algo muda, e escrevemos antes de um prazo. Configure uma vez, em um computador:",
  gmail: (from) => [
    "Gmail",
    "Configurações > Mostrar todas as configurações > Encaminhamento e POP/IMAP > Adicionar um endereço de encaminhamento: o seu endereço próprio, que está acima. O Gmail envia um código para lá; nós o repassamos a você.",
    `Depois, Filtros e endereços bloqueados > Criar um novo filtro > De: ${from} > Criar filtro > Encaminhar para.`,
  ],
  outlook: (from) => [
    "Outlook.com e Microsoft 365",
    `Configurações > Email > Regras > Adicionar nova regra. Condição: O endereço do remetente inclui ${from}. Ação: Redirecionar para o seu endereço próprio.`,
  ],
  apple: (from) => [
    "Apple (iCloud Mail)",
    `Em icloud.com: Mail > Ajustes > Regras > adicione uma regra. Mensagem: é de ${from}. Ação: encaminhar para o seu endereço próprio.`,
  ],
  zoneGuessed: (zone) =>
    `O seu fuso horário é uma suposição a partir do relógio do seu e-mail: ${zone}. Se for outro, responda TZ com região e cidade, por exemplo TZ America/Sao_Paulo.`,
  zone: (zone) =>
    `As suas datas são contadas em ${zone}. Para outro fuso horário, responda TZ com região e cidade, por exemplo TZ America/Sao_Paulo.`,
};

export const notices: Language["notices"] = {
  export: {
    subject: "Tudo o que guardamos sobre você",
    saw: "Tudo o que guardamos sobre você está em anexo.",
    next: [
      "Um arquivo é JSON, para programas; o outro é CSV, para uma planilha.",
      "Eles contêm os seus endereços e configurações, o que os seus e-mails dizem sobre cada pedido com as linhas que dizem isso, e quais mensagens foram enviadas a você.",
    ],
  },
  erased: {
    subject: "Tudo o que guardávamos sobre você foi apagado",
    saw: "Tudo o que guardávamos sobre você foi apagado.",
    next: [
      "Apagados: os seus endereços e configurações, os seus pedidos com tudo o que os seus e-mails diziam sobre eles, os próprios e-mails e a lista das mensagens enviadas a você.",
    ],
    remains: ({ backupDays, queueDays, logDays, ledgerDays }) =>
      `O que fica por um tempo: cópias de segurança, que são sobrescritas em até ${backupDays} dias; por até ${queueDays} dias, o remetente e o assunto de um e-mail que não pôde ser processado; por ${logDays} dias, linhas de registro sem nenhum endereço, pedido ou texto; e, por ${ledgerDays} dias, um código calculado a partir do seu endereço com uma chave secreta, para que uma cópia restaurada não traga os seus dados de volta.`,
    anew: "Os lembretes estão desligados. Um novo e-mail seu começa do zero, como se fosse o primeiro.",
  },
  answersWait: {
    subject: "A nossa próxima resposta vai demorar um pouco",
    saw: "Recebemos tantos e-mails seus que a nossa próxima resposta precisa esperar.",
    from: (when) =>
      `Para um mesmo endereço enviamos só um certo número de respostas por hora e por dia. O que está pendente será respondido a partir de ${when}, com o mínimo possível de mensagens.`,
    kept: "Nada se perde: todo e-mail que você envia é lido, e os seus pedidos continuam atualizados. Você não precisa enviar nada de novo.",
  },
  forwardingCode: {
    subject: (code) => `O seu código para o Gmail: ${code}`,
    saw: "O Gmail pergunta se e-mails podem ser encaminhados para o endereço próprio que você tem aqui.",
    code: (code) => `O código: ${code}`,
    account: (account) => `A caixa de e-mail que pediu: ${account}`,
    next: (from) => [
      "No Gmail, em um computador, abra Configurações > Mostrar todas as configurações > Encaminhamento e POP/IMAP, digite o código no campo “código de confirmação” e clique em Verificar.",
      `Depois crie o filtro: Filtros e endereços bloqueados > Criar um novo filtro > De: ${from} > Criar filtro > Encaminhar para.`,
    ],
    notFollowed: "Não seguimos o link do e-mail do Gmail: a decisão é sua.",
    notAsked: "Não foi você que pediu? Então ignore esta mensagem. Sem o código nada é encaminhado.",
  },
};

export const pastes: Language["pastes"] = {
  seller: "Para o vendedor, no chat do AliExpress",
  dispute: "Para a disputa",
  refusal: "A sua resposta ao vendedor",
};

export const footer: Language["footer"] = {
  dates: (zone) => `Datas e horários são contados em ${zone}.`,
  source: (rules) =>
    `Esta mensagem é do whyclosed. Ela segue um guia independente para compradores; não é do AliExpress e não é orientação jurídica. Versão das regras: ${rules}.`,
  kept: (mailDays) =>
    `Fica guardado até você responder DELETE: o seu endereço, o que os seus e-mails dizem sobre um pedido com as linhas que dizem isso, e quais mensagens foram enviadas a você. Os próprios e-mails são apagados em até ${mailDays} dias.`,
  unchanged: "Nenhum pedido seu foi alterado por este e-mail.",
  stop: "não enviamos mais avisos por conta própria",
  delete: "tudo o que guardamos sobre você é apagado",
};
