const columns = 30;
const row = (left, right) => left + right.padStart(columns - left.length);

const shops = { en: "CORNER MARKET", es: "MERCADO LA ESQUINA" };
const twoDigits = (number) => String(number).padStart(2, "0");

function receiptLines(locale) {
  const now = new Date();
  const day = `${twoDigits(now.getDate())}/${twoDigits(now.getMonth() + 1)}/${now.getFullYear()}`;
  const shop = shops[locale] ?? shops.en;
  return [
    shop.padStart(Math.round((columns + shop.length) / 2)),
    "12 Mill Lane, Anytown".padStart(25),
    `${day}  17:42`,
    "",
    row("WHOLE MILK", "1.29"),
    row("BUTTER", "2.49"),
    row("BROWN BREAD", "3.19"),
    row("BANANAS", "1.85"),
    row("CHEDDAR CHEESE", "4.50"),
    "-".repeat(columns),
    row("TOTAL EUR", "13.32"),
    row("CARD", "13.32"),
    "",
    "THANK YOU".padStart(19),
  ];
}

/** A receipt of a shop that does not exist, lying on a table. */
export const receiptPage = (locale) =>
  `<body style="margin:0;background:#6b6258;padding:40px 60px;width:max-content">
    <pre style="margin:0;background:#fdfdfb;color:#222;padding:36px 40px;font:26px/1.5 'DejaVu Sans Mono',monospace">${receiptLines(locale).join("\n")}</pre>
  </body>`;

/** The picture shown where a link to the landing page is shared; 1200 by 630. */
export const socialCard = ({ title, text, logo, screen, font }) => `<!doctype html>
<style>
  @font-face { font-family: Inter; src: url(${font}); font-weight: 100 900; }
  body { margin: 0; width: 1200px; height: 630px; overflow: hidden; display: flex; background: #f7faf8; color: #14201b;
    font-family: Inter, sans-serif; }
  main { flex: 1; padding: 72px 40px 64px 80px; display: flex; flex-direction: column; }
  .brand { display: flex; align-items: center; gap: 20px; font-size: 40px; font-weight: 700; letter-spacing: -0.02em; }
  .brand svg { width: 72px; height: 72px; }
  h1 { margin: auto 0; font-size: 68px; line-height: 1.1; letter-spacing: -0.03em; text-wrap: balance; }
  p { margin: 0; font-size: 22px; color: #065f46; font-weight: 600; }
  img { align-self: end; width: 380px; margin: 56px 80px -40px 0; border-radius: 36px 36px 0 0; border: 10px solid #14201b;
    border-bottom: 0; box-shadow: 0 16px 60px rgb(10 20 15 / 25%); object-fit: cover; object-position: top; height: 620px; }
</style>
<body><main><div class="brand">${logo}Shelfie</div><h1>${title}</h1><p>${text}</p></main><img src="${screen}" alt=""></body>`;
