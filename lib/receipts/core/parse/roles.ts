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

/** First match wins: the narrow stand before the wide. English, German, French, Spanish, Italian, Dutch, Polish, Malay. */
const rules: readonly (readonly [Role, RegExp])[] = [
  [
    "summary",
    /\b(gst|vat|tax|mwst|btw|tva|iva) ?(summary|analysis|breakdown|ubersicht)\b|\bdesglose|^mwst\b.*\b(netto|brutto)\b|\bnetto\b.*\bbrutto\b|^mehrwertst|\btax code\b|\btipo iva\b/,
  ],
  [
    "count",
    /\b(items? sold|(number|no\.?|nr|#|qty) ?(of)? ?items?|items? ?(count|in basket|purchased)|total ?:?\(?(number|qty|quantity|items?|pcs|article)|qty total|anzahl|posten|nombre d|num(ero)? (de )?articulos|aantal)\b|^\W*\d+ items?\b|^#? ?items? ?:?=? ?\d+$|^tot(al)? qty/,
  ],
  [
    "saving",
    /\b(you (have )?saved?|your savings?|total savings?|savings? total|savings? today|total (non.?)?coupon savings?|ersparnis|gespart|sie sparen|ahorro|total discounts?|total saved|savings?$|bb savings)\b|\bsavings?\b.*\b(total|today|year)\b|^was\b(?!.*\bnow\b)|\bcard savings?\b|\bregular price|^reg\.? ?price|\bvous (avez )?economise/,
  ],
  [
    "rounding",
    /\brounding\b|\bround(ed)? ?(adj|off|up|down|amt)|\brundung|\bredondeo|\barrondi|\bafronding|^rnd(g)?\b/,
  ],
  [
    "tax",
    /\b(total|tot) ?(sales )?(tax|gst|vat|iva|tva)\b|\btax ?(total|amount|amt)?\b(?!.*\b(invoice|incl))|\btaxes\b|\b(gst|hst|pst|qst|tps|tvq|vat|mwst|ust|iva|tva|btw|sst)\b(?!.*\b(incl|excl|id|no|reg|in[ck]lusive|exclusive|registr)).*\d|\bsales tax\b/,
  ],
  [
    "subtotal",
    /\bsub ?-? ?total|\bsubtot|\bsous ?-? ?total|\bzwischensumme|\bzwisumme|\bsubtotaal|\bsubtotale|\btotal ?\(?(excl|ex\b|before|w\/o|without)|\btotal sales ?\(?excl|\bexcl\w*\.? ?(of )?(gst|tax|vat)|^net(to)? ?(amt|amount|total)?\b|\bnet total\b|\bpurchase total\b|\bmerchandise total\b|\bstub total\b/,
  ],
  [
    "change",
    /\bchange\b|\bruckgeld|\bzuruck\b|\bcambio\b|\brendu\b|\bmonnaie\b|\bwisselgeld\b|\bwechselgeld|\bresto\b|\breszta\b|\bbaki\b|\bvuelto\b/,
  ],
  [
    "total",
    /\btotal\b|\btotals?\b(?! ?(sav|items?|disc|qty))|\bsumme\b|\bzu ?zahlen\b|\bzuzahlen\b|\bgesamt(betrag|summe)?\b|\ba pagar\b|\bamount (due|payable)\b|\bbalance (due|to pay)\b|\bto pay\b|\bnet payable\b|\b(grand|nett) total\b|\btotaal\b|\bte betalen\b|\btotale\b|\bimporte\b|\bmontant (du|total)\b|\bnet a payer\b|\bsuma\b|\bdo zaplaty\b|\bjumlah\b|\bendbetrag\b|\brechnungsbetrag\b|\bbal\.?( due)?\b(?=[^a-z]*$)|^balance\b(?=[^a-z]*$)|\btotalamt\b|\btota\b/,
  ],
  [
    "tender",
    /\b(cash|tend|tendered|visa|master ?card|mcard|maestro|debit|credit|amex|american express|paypal|bargeld|bar|girocard|ec.?karte|kreditkarte|kartenzahlung|card ?payment|payment|paid|carte|efectivo|tarjeta|especes|contant|pin|gegeben|eft|apple pay|google pay|contactless|tunai|argent|gift ?card|ebt|snap|charge|credt|interac)\b/,
  ],
  ["void", /\bvoid(ed)?\b|\bstorno\b|\bitem cancel|\bcancelled\b|\bannul|\berror corr|\b(refund|return)ed? item\b/],
  [
    "deposit",
    /\bdeposit\b|\bpfand\b|\bleergut\b|\bcrv\b|\bca redemp|\bbottle dep|\bconsigne\b|\bstatiegeld\b|\bpf\.? ?fl\b|\bcontainer tend\b|\benviro fee\b|\beco fee\b/,
  ],
  [
    "discount",
    /\bcoupons?\b|\bdiscount\b|\bcdisc\b|\bdsc\b|\brabatt\b|\bnachlass\b|\bdescuento\b|\bdcto\b|\bremise\b|\bsconto\b|\bkorting\b|\bprice over\b|\bmarkdown\b|\bmultibuy\b|\bmultisave\b|\boffer\b|\bsaving\b|\barticle gratuit\b|\bpromo(tion)?\b|\breduction\b|\bpreisvorteil\b|\bcoup\b|\b\$?\d+ off\b|\b\d+% off\b|\bmember price\b|\bclubcard\b|\bnectar\b/,
  ],
  [
    "fee",
    /\b(carrier|plastic|paper|reusable|bag) ?(bags?|fee|charge|tax)\b|\btragetasche\b|\btute\b|\bbolsa\b|\breutilizable\b|\bsac (reut|caisse)|\bservice charge\b|\bsvc chrg\b/,
  ],
];

/** Lines that frame a shopping trip rather than list it: where, when, who, how, thanks. */
const frame =
  /\b(tel|phone|fax|www|http|store ?#|st# ?\d|op#|te#|tr#|tc#|ref ?#|account ?#|acct|auth|approval|appr|aid|tvr|tsi|arc|cashier|served by|manager|kassierer|bediente|uhr|thank|welcome|survey|invoice no|receipt no|terminal|trans(action)?|merchant|seq ?#|member ?#|register|reg ?#|slip|batch|gst (id|no|reg)|company (reg|no)|co\. reg|ust.?id|steuernummer|st.?nr|cif|nif|abn|points?|punkte|payback|open \d|date|datum|fecha|bonus card|card ?#|card no|extra ?care|loyalty|clubcard no)\b|\d{1,2}:\d{2}(:\d{2})? ?(am|pm|uhr)?$|\(\s?\d{3}\s?\) ?\d{3} ?-/;

/** Whether a line carries a product's number, which no line of the frame does: "TOTAL 03  001600027484 F". */
const productCode = /(?<![\d#*])\d{8,14}(?!\d)/;

/** The role a line's words give it. */
export function roleOf(text: string): Role | null {
  const words = mended(text);
  const isProduct = productCode.test(text) && !/\b(approval|seq|tran|account|ref|acct|card)\b/.test(words);
  for (const [role, pattern] of rules) {
    if (pattern.test(words) && !(isProduct && !["deposit", "void", "discount", "fee"].includes(role))) return role;
  }
  return frame.test(words) && !isProduct ? "frame" : null;
}
