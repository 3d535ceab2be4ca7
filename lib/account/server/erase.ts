import { database, type Transaction } from "@/lib/db/client";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { isPhotoKeyOf } from "@/lib/recipes/core/photo-key";
import type { ObjectStore } from "@/lib/platform/object-store/port";
import { audit } from "./audit";

/** Amounts and days of a household's receipts without people, which tax law asks to be kept. */
const archiveReceipts = (transaction: Transaction, householdId: HouseholdId): Promise<number> =>
  transaction.$executeRaw`
    INSERT INTO archived_transactions (id, amount_minor, currency, purchased_on)
    SELECT gen_random_uuid(), total_minor, currency, purchased_on FROM receipts
    WHERE household_id = ${householdId}::uuid AND NOT deleted
      AND total_minor IS NOT NULL AND currency IS NOT NULL AND purchased_on IS NOT NULL`;

/** A household nobody else lives in goes with its last member. @returns keys of its photos in the object store */
async function eraseHousehold(transaction: Transaction, householdId: HouseholdId): Promise<string[]> {
  await archiveReceipts(transaction, householdId);
  const photos = await transaction.receiptPhoto.findMany({ where: { householdId }, select: { objectKey: true } });
  const dishes = await transaction.recipe.findMany({
    where: { householdId, imageKey: { not: null } },
    select: { imageKey: true },
  });
  const pages = await transaction.recipePageReading.findMany({ where: { householdId }, select: { objectKey: true } });
  await transaction.household.delete({ where: { id: householdId }, select: { id: true } });
  // A recipe's key comes from a phone, which can write anything: only keys of this household's own dishes count.
  const dishKeys = dishes.flatMap(({ imageKey }) => (imageKey && isPhotoKeyOf(householdId, imageKey) ? imageKey : []));
  return [...[...photos, ...pages].flatMap(({ objectKey }) => objectKey ?? []), ...dishKeys];
}

/** Where others stay, the longest-standing admin, else the longest-standing member, takes over. */
async function handOver(transaction: Transaction, householdId: HouseholdId, userId: UserId): Promise<void> {
  await transaction.membership.delete({
    where: { householdId_userId: { householdId, userId } },
    select: { userId: true },
  });
  const others = await transaction.membership.findMany({
    where: { householdId },
    select: { userId: true, role: true },
    orderBy: { joinedAt: "asc" },
  });
  if (others.some(({ role }) => role === "owner")) return;
  const heir = others.find(({ role }) => role === "admin") ?? others[0];
  if (!heir) return;
  await transaction.membership.update({
    where: { householdId_userId: { householdId, userId: heir.userId } },
    data: { role: "owner" },
    select: { userId: true },
  });
  await transaction.household.update({
    where: { id: householdId },
    data: { ownerId: heir.userId },
    select: { id: true },
  });
}

/** Nothing of the person stays in the row that other rows name; it can no longer sign in. */
async function anonymise(transaction: Transaction, userId: UserId): Promise<void> {
  const mine = { where: { userId } };
  await transaction.session.deleteMany(mine);
  await transaction.account.deleteMany(mine);
  await transaction.mailToken.deleteMany(mine);
  await transaction.apiToken.deleteMany(mine);
  await transaction.notification.deleteMany(mine);
  await transaction.pushSubscription.deleteMany(mine);
  await transaction.notificationPreference.deleteMany(mine);
  await transaction.userConsent.deleteMany(mine);
  await transaction.user.update({
    where: { id: userId },
    data: {
      email: `erased-${newId()}@erased.invalid`,
      name: null,
      passwordHash: null,
      emailVerifiedAt: null,
      preferences: {},
      deletedAt: new Date(),
    },
    select: { id: true },
  });
}

/**
 * Erases a person's account (GDPR, article 17): households of theirs alone go with all rows and photos, shared ones get
 * another owner if they had none, and what is left of the person is an empty row.
 */
export async function eraseAccount(userId: UserId, store: ObjectStore): Promise<void> {
  const photoKeys = await database().$transaction(async (transaction) => {
    const keys: string[] = [];
    const memberships = await transaction.membership.findMany({
      where: { userId },
      select: { householdId: true },
      orderBy: { householdId: "asc" },
    });
    for (const membership of memberships) {
      const householdId = membership.householdId as HouseholdId;
      await transaction.$executeRaw`SELECT 1 FROM households WHERE id = ${householdId}::uuid FOR UPDATE`;
      const count = await transaction.membership.count({ where: { householdId } });
      if (count > 1) await handOver(transaction, householdId, userId);
      else keys.push(...(await eraseHousehold(transaction, householdId)));
    }
    await anonymise(transaction, userId);
    await audit({ type: "account.erased", result: "ok", userId }, transaction);
    return keys;
  });
  // After the commit: a photo without a row is found by nobody, a row without its photo would be an error.
  await Promise.allSettled(photoKeys.map((key) => store.remove(key)));
}
