/** What opens over a page, or in it, and has no address of its own. `steps` are done one after the other on that page. */
const button = (name) => (page) =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
const item = (name) => (page) => page.getByRole("menuitem", { name, exact: true }).click();
const menu = (page) => page.getByRole("menu").waitFor();
/** Sheets are fetched when they are first wanted. */
const dialog = async (page) => {
  await page.getByRole("dialog").last().waitFor();
  await page.locator("[role=dialog] .animate-spin").waitFor({ state: "detached" });
};
const tab = (name) => (page) => page.getByRole("tab", { name, exact: true }).click();
const row = async (page) => {
  await page.locator("main li a").first().click();
  await page.waitForURL(/\/[0-9a-f-]{36}$/);
};
const typed = (role, name, text) => (page) => page.getByRole(role, { name, exact: true }).fill(text);
const tick = (count) => async (page) => {
  // An earlier picture may have ticked everything.
  const wanted = page.getByRole("checkbox", { checked: false });
  for (let at = 0; at < count; at++) if ((await wanted.count()) > 0) await wanted.first().click();
};

/** For everybody: [name of its picture, path, steps]. */
export const openedForAnybody = [
  ["landing-demo", "/", [button("Watch demo"), dialog]],
  ["landing-menu", "/", [button("Open the menu")], ["phone"]],
];

/** Behind the sign-in, in the demo household. */
export const openedSignedIn = [
  ["account-menu", "/app", [button("Account"), menu]],
  ["sync", "/app", [button("All saved"), dialog]],
  ["lot", "/app/pantry", [button(/^Whole milk/), dialog]],
  ["lot-edit", "/app/pantry", [button(/^Whole milk/), button("Edit"), dialog]],
  ["lot-waste", "/app/pantry", [button(/^Whole milk/), button("Threw it away"), dialog]],
  ["lot-product", "/app/pantry", [button(/^Whole milk/), button("Product settings"), dialog]],
  ["pantry-add", "/app/pantry", [button("Add"), dialog]],
  ["pantry-menu", "/app/pantry", [button("More"), menu]],
  ["pantry-select", "/app/pantry", [button("More"), item("Select several")]],
  ["pantry-keys", "/app/pantry", [button("More"), item("Keyboard and swipe"), dialog]],
  ["pantry-nothing", "/app/pantry", [typed("searchbox", "Search your pantry", "dragonfruit")]],
  ["grocery-suggestions", "/app/grocery", [typed("combobox", "What do you need?", "2 l mi")]],
  ["grocery-line", "/app/grocery", [button(/^Details of/), dialog]],
  ["grocery-lists", "/app/grocery", [button("More"), item("Lists and shops"), dialog]],
  ["grocery-aisles", "/app/grocery", [button("More"), item("Order of the aisles"), dialog]],
  ["grocery-paste", "/app/grocery", [button("More"), item("Paste a list"), dialog]],
  ["grocery-shopping", "/app/grocery", [button("Go shopping"), tick(2)]],
  ["grocery-checkout", "/app/grocery", [button(/^Put \d things away/), dialog]],
  ["recipes-menu", "/app/recipes", [button("More"), menu]],
  ["recipes-diets", "/app/recipes", [button("More"), item("Diets and allergies"), dialog]],
  ["recipes-nothing", "/app/recipes", [typed("searchbox", "Search recipes", "dragonfruit")]],
  ["recipe-menu", "/app/recipes", [row, button("More"), menu]],
  ["recipe-import-paste", "/app/recipes/import", [tab("Paste")]],
  ["plan-dish", "/app/recipes/plan", [button(/^Add to/), dialog]],
  ["plan-meal", "/app/recipes/plan", [button(/What to do with it$/), dialog]],
  ["plan-shop", "/app/recipes/plan", [button("Put it on the list"), dialog]],
  ["receipt-line", "/app/receipts", [row, button(/^Whole milk/i)]],
  ["receipt-facts", "/app/receipts", [row, button("Correct store, date or total")]],
];
