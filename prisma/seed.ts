/** Makes the demo household of a fresh installation: one person, a week's shopping, dates around today, a list to go on. */
import { hashPassword } from "@/lib/account/server/password";
import { database } from "@/lib/db/client";
import { closeDatabase } from "@/lib/db/lifecycle";
import { serverEnv } from "@/lib/env/server";
import { addAsks } from "@/lib/groceries/core/ask";
import { createList, firstListIdOf } from "@/lib/groceries/core/lists";
import { readAsks } from "@/lib/groceries/core/read-asks";
import { createHousehold } from "@/lib/household/server/create-household";
import { addDays, dayInZone } from "@/lib/kernel/day";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { toThousandths } from "@/lib/kernel/quantity";
import type { Moment } from "@/lib/pantry/core/change";
import { addLot } from "@/lib/pantry/core/stock";
import type { Location } from "@/lib/sync/core/locations";
import { writeOps } from "@/lib/sync/server/write-ops";

type Sample = [
  name: string,
  amount: number,
  unit: string | null,
  category: string,
  place: Location,
  days: number | null,
];

const samples: Sample[] = [
  ["Whole milk", 1.5, "l", "dairy_eggs", "fridge", 2],
  ["Plain yogurt", 4, null, "dairy_eggs", "fridge", 9],
  ["Eggs", 7, null, "dairy_eggs", "fridge", 16],
  ["Cheddar", 250, "g", "dairy_eggs", "fridge", 24],
  ["Baby spinach", 200, "g", "produce", "fridge", 1],
  ["Carrots", 1, "kg", "produce", "fridge", 14],
  ["Bananas", 5, null, "produce", "pantry", 3],
  ["Onions", 6, null, "produce", "pantry", 25],
  ["Chicken breast", 600, "g", "meat", "fridge", 1],
  ["Sourdough bread", 1, null, "bakery", "pantry", -1],
  ["Spaghetti", 500, "g", "pasta_grains", "pantry", 480],
  ["Basmati rice", 1, "kg", "pasta_grains", "pantry", 510],
  ["Chopped tomatoes", 3, "can", "canned_meals", "pantry", 400],
  ["Chickpeas", 2, "can", "canned_meals", "pantry", 620],
  ["Olive oil", 750, "ml", "condiments", "pantry", 300],
  ["Oats", 500, "g", "breakfast", "pantry", 200],
  ["Ground coffee", 250, "g", "coffee_tea", "pantry", 60],
  ["Peas", 750, "g", "frozen", "freezer", 240],
  ["Fish fingers", 12, null, "frozen", "freezer", 120],
  ["Dishwasher tablets", 30, null, "household", "pantry", null],
];

const wanted = "2 l milk, 12 eggs, butter, 1 kg potatoes, cherry tomatoes, 2 lemons, dish soap";

async function createOwner(email: string, password: string): Promise<{ userId: UserId; householdId: HouseholdId }> {
  const passwordHash = await hashPassword(password);
  return database().$transaction(async (transaction) => {
    const userId = newId<"user">() as UserId;
    await transaction.user.create({
      data: { id: userId, email, name: "Demo", passwordHash, emailVerifiedAt: new Date() },
      select: { id: true },
    });
    return { userId, householdId: await createHousehold(transaction, { userId, name: "Demo household" }) };
  });
}

async function fill(userId: UserId, householdId: HouseholdId): Promise<void> {
  const nowMs = Date.now();
  const today = dayInZone(nowMs, "Etc/UTC");
  const moment: Moment = { nowMs, today, userId, nextId: () => newId() };
  const drafts = samples.flatMap(([name, amount, unit, category, location, days]) => {
    const expiry = days === null ? {} : ({ expiresOn: addDays(today, days), dateKind: "best_before" } as const);
    const fields = {
      name,
      unit,
      category,
      location,
      purchasedOn: addDays(today, -3),
      source: "manual",
      ...expiry,
    } as const;
    return addLot(fields, toThousandths(amount), moment).drafts;
  });
  const list = firstListIdOf(householdId);
  drafts.push(...createList(list, "Groceries", []), ...addAsks(readAsks(wanted), list, new Map(), moment).drafts);
  const written = await writeOps({ householdId, actor: { userId }, drafts });
  if (!written.ok) throw new Error(`the demo household was refused: ${written.error.kind}`);
}

const { SHELFIE_DEMO_EMAIL: email, SHELFIE_DEMO_PASSWORD: password } = serverEnv();
if (!email || !password)
  throw new Error("Set SHELFIE_DEMO_EMAIL and SHELFIE_DEMO_PASSWORD to make the demo household.");
const { userId, householdId } = await createOwner(email, password);
await fill(userId, householdId);
await closeDatabase();
