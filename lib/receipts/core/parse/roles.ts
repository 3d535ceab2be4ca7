import { mended } from "./words";

/** What a printed line is for, as its words tell; null for everything else, items among it. */
export type Role =
  | "subtotal"
  | "total"
  | "tax"
  | "rounding"
  | "tender"
  | "change"
  | "saving"
  | "count"
  | "discount"
  | "deposit"
  | "fee"
  | "void"
  | "summary"
  | "frame";

type Rule = readonly [Role, RegExp];

/** Any of the alternatives, in one expression. */
const any = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join("|"));

const taxWord = "(?:tax|taxes|gst|hst|pst|qst|tps|tvq|vat|mwst|ust|iva|tva|btw|sst)";

/** First match wins: the narrow stand before the wide. English, German, French, Spanish, Italian, Dutch, Polish, Malay. */
const rules: readonly Rule[] = [
  [
    "summary",
    any(
      `\\b${taxWord} ?(?:summary|analysis|breakdown|ubersicht)\\b`,
      "\\bdesglose",
      "\\bnetto\\b.*\\bbrutto\\b",
      "^mehrwertst",
      "\\btax code\\b",
      "\\btipo iva\\b",
    ),
  ],
  [
    "count",
    any(
      "\\bitems? (?:sold|count|in basket|purchased)\\b",
      "\\b(?:number|no\\.?|nr|#|qty) ?(?:of)? ?items?\\b",
      "\\btotal ?:?\\(?(?:number|qty|quantity|items?|pcs|article)",
      "^tot(?:al)? ?qty",
      "\\bqty total\\b",
      "\\banzahl\\b",
      "\\bposten\\b",
      "\\bnombre d",
      "\\bnum(?:ero)? (?:de )?articulos\\b",
      "\\baantal\\b",
      "^\\W*\\d+ items?\\b",
      "^#? ?items? ?:?=? ?\\d+$",
      "^items?\\(s\\)",
    ),
  ],
  [
    "saving",
    any(
      "\\byou (?:have )?saved?\\b",
      "\\bsavings?\\b.*\\b(?:total|today|year)\\b",
      "\\b(?:total|your|card|bb|member) (?:non.?coupon |coupon )?savings?\\b",
      "\\btotal (?:discounts?|saved)\\b",
      "\\bsavings?$",
      "\\b(?:ersparnis|gespart|sie sparen|ahorro|vous (?:avez )?economise)",
      "^was\\b(?!.*\\bnow\\b)",
      "\\bregular price\\b",
      "^reg\\.? ?price",
    ),
  ],
  [
    "rounding",
    any(
      "\\bround(?:ing|ed)? ?(?:adj|off|up|down|amt)",
      "\\brounding\\b",
      "\\brundung|\\bredondeo|\\barrondi|\\bafronding",
      "^rnd",
    ),
  ],
  [
    "tax",
    any(
      `\\btotal ?(?:sales )?${taxWord}\\b(?!.*\\bincl?)`,
      "^total includes?\\b",
      `\\b${taxWord}\\b.*\\bincluded\\b`,
      `\\bincluded\\b.*\\b${taxWord}\\b`,
    ),
  ],
  [
    "subtotal",
    any(
      "\\bsub ?-? ?tot",
      "\\bsous ?-? ?tot",
      "\\b(?:zwischensumme|zwisumme|subtotaal)\\b",
      "\\btotal\\b.*\\b(?:excl|exclusive|ex gst|before|without)",
      "\\bexcl\\w*\\b.*\\btotal\\b",
      "\\btotal ?[\\d@o]{0,2} ?%",
      "\\b(?:sttl|s/total|subttl|sub ttl)\\b",
      "^net(?:to)? ?(?:amt|amount|total)?\\b",
      "\\b(?:net|purchase|merchandise|stub) total\\b",
    ),
  ],
  [
    "total",
    any(
      "\\btotal.*\\b[il]nc(?:l|u|\\b)",
      "\\btotal ?sales(?!.*exc)",
      "\\btotal (?:amt |amount )?(?:rounded|after)",
      "\\btotal (?:amount )?(?:due|payable)\\b",
    ),
  ],
  [
    "tax",
    any(
      `\\b${taxWord} ?(?:total|amount|amt)?\\b(?!.*\\b(?:invoice|incl|inclusive|id|no|reg|registr)).*\\d`,
      "\\bsales tax\\b",
      "^tax\\b(?! ?invoice)",
      "^tax ?\\d\\b",
      "^taxe\\b",
    ),
  ],
  [
    "change",
    any(
      "\\b(?:change|cambio|rendu|monnaie|wisselgeld|resto|reszta|baki|vuelto|zuruck)\\b",
      "\\bruckgeld|\\bwechselgeld",
    ),
  ],
  [
    "total",
    any(
      "\\btotals?\\b(?! ?(?:promo|point|disc|sav|item|qty))",
      "\\b(?:summe|zuzahlen|endbetrag|rechnungsbetrag|totaal|totale|importe|suma|jumlah)\\b",
      "\\bzu ?zahlen\\b",
      "\\bgesamt(?:betrag|summe)?\\b",
      "\\ba pagar\\b",
      "\\bamount (?:due|payable)\\b",
      "\\bbalance (?:due|to pay)\\b",
      "\\bto pay\\b",
      "\\bte betalen\\b",
      "\\bnet payable\\b",
      "\\bmontant (?:du|total)\\b",
      "\\bnet a payer\\b",
      "\\bdo zaplaty\\b",
      "\\bbal(?:ance)?\\.?(?: due)?(?=[^a-z]*$)",
      "\\btotal(?:amt|amount|rm|due|payable)",
    ),
  ],
  ["fee", any("\\bserv(?:ice)?\\.? ?ch(?:ar)?ge?\\b", "\\bsvc chrg\\b", "\\bbedienung\\b")],
  [
    "tender",
    any(
      "\\b(?:cash|tend|tender|tendered|visa|mastercard|mcard|maestro|debit|credit|amex|american express|paypal|bargeld|bar)\\b",
      "\\b(?:girocard|kreditkarte|kartenzahlung|payment|paid|carte|efectivo|tarjeta|especes|contant|pin|pinnen|gegeben|eft|received)\\b",
      "\\b(?:apple pay|google pay|contactless|tunai|argent|gift ?card|ebt|snap|charge|interac|ec.?karte|master card)\\b",
    ),
  ],
  [
    "void",
    any(
      "\\bvoid(?:ed)?\\b",
      "\\bstorno\\b",
      "\\bitem cancel",
      "\\bcancelled\\b",
      "\\bannul",
      "\\berror corr",
      "\\b(?:refund|return)ed item\\b",
    ),
  ],
  [
    "deposit",
    any(
      "\\b(?:deposit|pfand|leergut|crv|consigne|statiegeld)\\b",
      "\\bpf\\. ?fl\\b|\\bpf fl\\b",
      "\\bca redemp|\\bbottle dep",
      "\\bcontainer tend\\b",
      "\\b(?:enviro|eco) fee\\b",
    ),
  ],
  [
    "discount",
    any(
      "\\b(?:coupons?|coup|discount|cdisc|dsc|disc|rabatt|nachlass|descuento|dcto|remise|sconto|korting|markdown|preisvorteil)\\b",
      "\\b(?:multibuy|multisave|offer|saving|reduction|clubcard|nectar)\\b",
      "\\bprice over\\b",
      "\\barticle gratuit\\b",
      "\\bpromo(?:tion)?\\b",
      "\\b\\$?\\d+ off\\b|\\d+% off\\b",
      "\\bmember price\\b",
    ),
  ],
  [
    "fee",
    any(
      "\\b(?:carrier|plastic|paper|reusable) bags?\\b",
      "\\bbag (?:fee|charge|tax)\\b",
      "\\b(?:tragetasche|bolsa|reutilizable)\\b",
      "\\bsac (?:reut|caisse)",
      "\\bservice charge\\b|\\bsvc chrg\\b",
    ),
  ],
];

/** Lines that frame a shopping trip rather than list it: where, when, who, how, thanks. */
const frame =
  /\b(tel|phone|fax|www|http|store ?#|st# ?\d|op#|te#|tr#|tc#|ref ?#|account ?#|acct|auth|approval|appr|aid|tvr|tsi|arc|cashier|served by|manager|kassierer|bediente|uhr|thank|welcome|survey|invoice no|receipt no|terminal|trans(action)?|merchant|seq ?#|member ?#|register|reg ?#|slip|batch|gst (id|no|reg)|company (reg|no)|co\. reg|ust.?id|steuernummer|st.?nr|cif|nif|abn|points?|punkte|payback|open \d|date|datum|fecha|bonus card|card ?#|card no|extra ?care|loyalty|clubcard no)\b|\d{1,2}:\d{2}(:\d{2})? ?(am|pm|uhr)?$|\(\s?\d{3}\s?\) ?\d{3} ?-/;

/** Whether a line carries a product's number, which no line of the frame does: "TOTAL 03  001600027484 F". */
const productCode = /(?<![\d#*])\d{8,14}(?!\d)/;

/** Words over the columns of a list; two of them on a line without a sum head it, "Total" among them or not. */
const columnHead =
  /(?<![a-z])(?:[il1]tem|desc[a-z]*|qty|aty|quantity|[us]?\/?[ps]rice|unit price|amount|amt|u\/p|total|disc%?|tax|menge|anzahl|artikel|preis|einzelpreis|betrag|bezeichnung|cant|descripcion|precio|importe|prix|quantite|montant|omschrijving|aantal|prijs|bedrag)(?![a-z])/g;
const isColumnHead = (words: string): boolean =>
  !/\d{2}/.test(words) && new Set([...words.matchAll(columnHead)].map(([word]) => word)).size >= 2;

/** The role a line's words give it. */
export function roleOf(text: string): Role | null {
  const words = mended(text);
  if (isColumnHead(words) && !/\b(total (amount|tax|qty)|tax amount|amount due)\b/.test(words)) return "frame";
  const isProduct = productCode.test(text) && !/\b(approval|seq|tran|account|ref|acct|card)\b/.test(words);
  for (const [role, pattern] of rules) {
    if (pattern.test(words) && !(isProduct && !rolesOfProducts.has(role))) return role;
  }
  return frame.test(words) && !isProduct ? "frame" : null;
}

/** What a product's own line may be beside an item. */
const rolesOfProducts: ReadonlySet<Role> = new Set(["deposit", "void", "discount", "fee"]);
