import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright";
import sharp from "sharp";
import { photoOfReceipt, signInOn } from "./demo-browser.mjs";
import { socialCard } from "./picture-pages.mjs";
import { root } from "./settings.mjs";

const phone = { width: 390, height: 700 };
const pixelRatio = 2;
const webpQuality = 72;
const readMsMax = 120_000;
const tapsFile = path.join(root, "components/landing/demo-taps.json");

const wordsOf = (locale, area) =>
  JSON.parse(fs.readFileSync(path.join(root, `messages/${locale}/${area}.json`), "utf8"));
const isSpoken = (locale) => fs.existsSync(path.join(root, `messages/${locale}/shell.json`));

/** A message with a number in it, whatever the number. */
const countedPattern = (message) =>
  new RegExp(
    [...message.matchAll(/(?:one|other) \{([^}]*)\}/g)].map(([, text]) => text.replaceAll("#", "\\d+")).join("|"),
  );

async function saveWebp(png, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await sharp(png).webp({ quality: webpQuality, effort: 6 }).toFile(file);
}

/** Where the middle of an element is, in hundredths of the picture; null when it is out of the picture. */
async function tapOn(locator) {
  const box = await locator.boundingBox();
  if (!box) return null;
  const x = Math.round(((box.x + box.width / 2) / phone.width) * 1000) / 10;
  const y = Math.round(((box.y + box.height / 2) / phone.height) * 1000) / 10;
  return y > 0 && y < 100 ? { x, y } : null;
}

function cameraFor(page, locale, taps) {
  let count = 0;
  const { saved } = wordsOf(locale, "shell").sync;
  const shoot = async (step, finger) => {
    if (step !== "offline") await page.getByText(saved, { exact: true }).first().waitFor();
    if (finger) await finger.scrollIntoViewIfNeeded();
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const png = await page.screenshot({ animations: "disabled", caret: "hide" });
      await saveWebp(png, path.join(root, `public/demo/${locale}/${step}-${colorScheme}.webp`));
      count++;
    }
    if (locale === "en") taps[step] = finger ? await tapOn(finger) : null;
  };
  return { shoot, count: () => count };
}

async function signIn(context, account) {
  const page = await context.newPage();
  await signInOn(page, account);
  await page.goto("/app/pantry");
  await page.locator("[data-lot]").first().waitFor();
  return page;
}

async function photographReceipt(page, { shoot }, locale) {
  const { capture, review } = wordsOf(locale, "receipts");
  const photo = await photoOfReceipt(page.context(), locale);
  await page.goto("/app/scanner");
  await page.locator("input[type=file]").first().setInputFiles(photo);
  const send = page.getByRole("button", { name: countedPattern(capture.send) });
  await send.waitFor();
  await page.locator("main img").first().waitFor();
  await shoot("photograph", send);
  await send.click();
  const putAway = page.getByRole("button", { name: countedPattern(review.confirm) }).first();
  await putAway.waitFor({ timeout: readMsMax });
  await shoot("review", putAway);
  await putAway.click();
  await page
    .locator("[data-base-ui-toast], [role=dialog] >> nth=0")
    .first()
    .waitFor()
    .catch(() => undefined);
}

async function useSome(page, { shoot }, locale) {
  const ui = wordsOf(locale, "ui");
  await page.goto("/app/pantry");
  const first = page.locator("[data-lot]").first();
  await first.waitFor();
  await shoot("confirm", first);
  await first.focus();
  await page.keyboard.press("u");
  const undo = page.getByRole("button", { name: ui.undo, exact: true });
  await undo.waitFor();
  await shoot("use", undo);
}

async function lookForDinner(page, { shoot }) {
  await page.goto("/app/recipes");
  const elsewhere = ["plan", "new", "import", "ask"].map((name) => `:not([href$="/${name}"])`).join("");
  const first = page.locator(`main a[href^="/app/recipes/"]${elsewhere}`).first();
  await first.waitFor();
  await shoot("cook", first);
}

async function goShopping(page, { shoot }, locale) {
  const { quick } = wordsOf(locale, "grocery");
  const wanted = {
    en: "2 l milk, eggs x12, bananas, olive oil, coffee",
    es: "2 l leche, huevos x12, plátanos, aceite, café",
  };
  await page.goto("/app/grocery");
  const field = page.getByLabel(quick.label);
  await field.fill(wanted[locale] ?? wanted.en);
  await field.press("Enter");
  const first = page.getByRole("checkbox").first();
  await first.waitFor();
  await page.locator("main").click({ position: { x: 2, y: 2 } });
  await shoot("shop", first);
  await page.context().setOffline(true);
  await first.click();
  await page.getByText(wordsOf(locale, "shell").sync.offline).first().waitFor();
  await shoot("offline", null);
  await page.context().setOffline(false);
}

async function wideScreenshot(browser, origin, account) {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 800 } });
  const page = await signIn(context, account);
  await saveWebp(await page.screenshot({ animations: "disabled" }), path.join(root, "public/demo/pantry-wide.webp"));
  await context.close();
}

async function socialPicture(browser, locale) {
  const landing = wordsOf(locale, "landing");
  const inlined = (file, type) => `data:${type};base64,${fs.readFileSync(path.join(root, file)).toString("base64")}`;
  const html = socialCard({
    title: landing.hero.title,
    text: [landing.hero.free, landing.hero.noAds, landing.hero.offline].join(" · "),
    logo: fs.readFileSync(path.join(root, "app/icon.svg"), "utf8"),
    screen: inlined(`public/demo/${locale}/confirm-light.webp`, "image/webp"),
    font: inlined("node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", "font/woff2"),
  });
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  fs.mkdirSync(path.join(root, "public/social"), { recursive: true });
  const png = await page.screenshot();
  await sharp(png)
    .png({ palette: true, quality: 90 })
    .toFile(path.join(root, `public/social/${locale}.png`));
  await page.close();
}

/**
 * Walks through the product as the demo tells it and photographs every step, in every language and both colour schemes.
 * @param {{ origin: string, executablePath: string, account: { email: string, password: string } }} options
 * @returns {Promise<number>} how many pictures were taken
 */
export async function takePictures({ origin, executablePath, account }) {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  const taps = JSON.parse(fs.readFileSync(tapsFile, "utf8"));
  let count = 0;
  for (const locale of (process.env.PICTURE_LOCALES ?? "en,es").split(",").filter(isSpoken)) {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: phone,
      deviceScaleFactor: pixelRatio,
      locale,
    });
    await context.addCookies([{ name: "shelfie-locale", value: locale, url: origin }]);
    const page = await signIn(context, account);
    const camera = cameraFor(page, locale, taps);
    await photographReceipt(page, camera, locale);
    await useSome(page, camera, locale);
    await lookForDinner(page, camera);
    await goShopping(page, camera, locale);
    await context.close();
    await socialPicture(browser, locale);
    count += camera.count() + 1;
  }
  await wideScreenshot(browser, origin, account);
  await browser.close();
  fs.writeFileSync(tapsFile, `${JSON.stringify(taps, null, 2)}\n`);
  return count + 1;
}
