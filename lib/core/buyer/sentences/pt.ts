import type { Sentences } from "./sentences.ts";

const seller = "(?:vendedor|vendedora|loja)";
const still = "(?:(?:ainda|ate agora|ate hoje|ja) ){0,2}";
const parcel = "(?:pacote|pedido|produto|encomenda|item)";
const money = "(?:dinheiro|reembolso|estorno|valor)";
const noMoney = `^(?!.*(?:${money}|resposta))`;
const said = "(?<!\\b(?:nao|nunca|nem) (?:(?:me|o|a|ja|ainda) ){0,2})";

// biome-ignore format: one row a line
export const pt: Sentences = {
  words: [
    [/^(?:contatado|contactado|contatei|contactei)\b/, "seller-contacted", true],
    [/^(?:sem|nenhuma) resposta\b/, "seller-silent", false],
    [/^nao (?:recebido|recebi|chegou)\b/, "not-received", false],
    [/^(?:danificado|danificada|quebrado|quebrada|defeituoso)\b/, "damaged-or-wrong", true],
    [/^(?:reembolsado|estornado)\b(?! (?:como|em) )/, "refund-received", true],
    [/^nao cobrado\b/, "not-charged", false],
    [/^cobrado\b/, "charge-seen", true],
    [/^cartao (?:vencido|expirado)\b/, "card-expired", true],
    [/^ainda (?:quero|desejo)\b/, "still-wanted", true],
  ],
  refused: /^(?:recusado|recusou)\b(?! (?:por|pel[ao]|no|na) )/,
  newTracking: /^novo (?:rastreio|rastreamento|codigo(?: de rastreio)?|numero(?: de rastreio)?)[: ]+(?<number>[a-z0-9]{8,30})\b/,
  paid: /^(?:pago|paguei)\b/,
  sentences: [
    [new RegExp(`${said}\\b(?:contatei|contactei|escrevi|perguntei|falei|mandei mensagem|entrei em contato)(?: ja)? (?:(?:para|com|ao|pro|a|o) ){1,2}${seller}\\b|^(?:o )?${seller} (?:ja )?(?:foi )?(?:contatado|contactado)[.!]*$`), "seller-contacted"],
    [new RegExp(`\\b${seller} ${still}(?:nao|nunca) (?:me )?(?:responde|respondeu|retornou)\\b|\\b(?:sem|nenhuma) resposta (?:do|da) ${seller}\\b|\\bnao (?:recebi|tive|tenho) (?:nenhuma )?resposta (?:do|da) ${seller}\\b|\\b${seller} me ignora\\b|^${still}(?:sem|nenhuma|nao tive|nao recebi) resposta[.!]*$`), "seller-silent"],
    [new RegExp(`\\b${parcel} ${still}(?:nao|nunca) (?:me )?(?:chegou|foi entregue)\\b|\\b(?:nao|nunca) (?:recebi|chegou) (?:(?:o|a|meu|minha) ){1,2}${parcel}\\b|${noMoney}.*\\bnao (?:recebi|chegou) nada\\b|${noMoney}.*\\bnada chegou\\b|^${still}(?:nao|nunca) (?:chegou|recebi|foi entregue)[.!]*$`), "not-received"],
    [new RegExp(`${said}\\b(?:chegou|veio|esta) (?:(?:todo|toda|muito|completamente|totalmente) )?(?:quebrad[oa]|danificad[oa]|com defeito|defeituos[oa])\\b|\\b(?:produto|item|tamanho|cor|modelo) errad[oa]\\b|\\bnao (?:e|foi) o que (?:eu )?(?:pedi|comprei|encomendei)\\b`), "damaged-or-wrong"],
    [new RegExp(`${said}\\brecebi (?:ja )?(?:(?:o|meu) ){1,2}(?:dinheiro|reembolso|estorno)\\b|(?<!\\b(?:sem|nenhum) )\\b(?:dinheiro|reembolso|estorno) (?:ja )?(?:chegou|caiu|recebido|foi recebido|esta na (?:minha )?conta|entrou na conta)\\b|${said}\\bfui reembolsad[oa]\\b`), "refund-received"],
    [/\bnao (?:fui cobrad[oa]|foi (?:cobrad[oa]|debitad[oa]|descontad[oa])|me cobraram|cobraram|ha cobranca|aparece (?:a |nenhuma )?cobranca)\b|\bnenhuma cobranca\b/, "not-charged"],
    [new RegExp(`${said}\\b(?:fui cobrad[oa]|me cobraram)\\b|\\b(?:valor|dinheiro|cartao|compra) (?:ja )?foi (?:cobrad[oa]|debitad[oa])\\b|\\b(?:banco|extrato|fatura|cartao|conta) mostra (?:a|uma|o) (?:cobranca|pagamento|debito)\\b`), "charge-seen"],
    [/\bcartao (?:ja )?(?:(?:esta|foi) )?(?:vencido|venceu|expirou|expirado|cancelado|encerrado)\b|\bconta (?:bancaria )?(?:foi |esta )?(?:encerrada|fechada)\b|(?<!\bnao )\b(?:encerrei|fechei|cancelei) (?:(?:a|o|minha|meu|esse|essa) ){1,2}(?:conta|cartao)\b/, "card-expired"],
    [new RegExp(`\\bainda (?:(?:o|a) )?(?:quero|queria|gostaria)\\b(?! (?:(?:o|meu|de|receber|ter) ){0,3}(?:${money}|ser reembolsad))|\\bcontinuo querendo\\b(?! (?:(?:o|meu) ){0,2}${money})`), "still-wanted"],
  ],
  refusal: new RegExp(`\\b${seller} (?:se )?(?:recusou|recusa|negou|nega)\\b|\\b${seller} (?:diz que )?nao (?:quer|pode|vai) (?:me )?(?:ajudar|dar|explicar|enviar|reembolsar)\\b|\\b${seller} nao (?:me )?(?:deu|tem|da) (?:um |o )?novo (?:rastreio|codigo|numero)\\b`),
  withoutNewTracking: /\bnovo (?:rastreio|rastreamento|codigo|numero)\b/,
  howPaid: /\bpaguei\b/,
  methods: [[/\bcartao (?:pre-?pago|virtual|presente)\b/, "prepaid"], [/\bcartao(?: de (?:credito|debito))?\b/, "credit card"]],
  daily: /(?<amount>.{1,30}) (?:por dia|ao dia|cada dia|diarios|diariamente)\b/,
  condition: /\b(?:caso|quando|espero|tomara|se (?:o|a|eu|ele|ela|nao|voce|isso|ainda|for|chegar|tiver|nada|meu|minha|houver))\b/,
  hearsay: new RegExp(`\\b(?:${seller}|aliexpress) (?:me )?(?:diz|disse|afirma|promete|prometeu|escreveu|garante)\\b`),
  negation: /\b(?:nao|nada|nunca|nenhuma?|sem)\b/,
};
